import { expect, test } from 'vitest';
import { lintText } from '../real/lint-real.ts';

const twice = { type: 'object', properties: { day: { type: 'string' }, hour: { type: 'integer' }, unit_price: { type: 'number' } } };
const failures = { 'application/xml': { schema: twice }, 'application/json': { schema: twice } };
const order = {
  type: 'object',
  properties: { orderId: { type: 'string' }, order_id: { type: 'string' }, shippedAt: { type: 'string', maxItems: 2, maximum: 4 } },
};
const id = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const sort = { name: 'sort_by', in: 'query', schema: { type: 'string' } };

function operation(...parameters: readonly object[]): object {
  const requestBody = { content: { 'text/xml': { schema: order }, 'application/soap+xml': { schema: order } } };
  const responses = { 400: { description: 'No.', content: failures }, 200: { description: 'Yes.', content: { 'application/json': {} } } };
  return { parameters, requestBody, responses };
}

const paths = {
  '/shopOrders/list/{orderId}': { put: operation(id('orderId'), sort), delete: operation(id('orderId')) },
  '/shopOrders': { post: operation(sort, { name: 'pageSize', in: 'query' }, { name: 'groupBy', in: 'query' }) },
  '/shopOrders/list/{number}': { put: operation(id('number')) },
  '/shopOrders/{state}/{page}/lines': { patch: operation(id('state'), id('page')) },
  '/shopOrders/{state}/{page}': { patch: operation(id('state'), id('page')) },
  '/items/list': { put: operation(sort) },
  '/items/{number}': { put: operation(id('number')) },
  '/{shop}/items': { put: operation(id('shop')) },
  '/shops/{name}': { put: operation(id('name')) },
};
const components = { schemas: { Slot: { type: 'object', properties: { begin: twice, end: twice } } } };
const definition = { openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths, components };

test('what stands for several is the same whatever the order of the keys', async () => {
  const found = await placesOf(definition);
  expect(await placesOf(withReversedKeys(definition))).toEqual(found);
  const ruleIds = new Set(found.map((line) => line.split(' ')[0]));
  expect(choosing.filter((ruleId) => !ruleIds.has(ruleId))).toEqual([]);
});

/** Rules that report one of several. */
const choosing = [
  'error-problem-details',
  'parameter-casing',
  'parameter-example-defined',
  'path-no-verbs',
  'path-structure',
  'paths-kebab-case',
  'paths-no-ambiguous',
  'paths-no-identical',
  'property-casing',
  'schema-keyword-applicable',
  'schema-reuse',
  'xml-input-review',
];

async function placesOf(data: unknown): Promise<readonly string[]> {
  const { findings } = await lintText('openapi.json', JSON.stringify(data));
  return findings.map(({ ruleId, location }) => `${ruleId} ${location.pointer}`).sort();
}

function withReversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [key, withReversedKeys(member)]);
  return Object.fromEntries(entries.reverse());
}
