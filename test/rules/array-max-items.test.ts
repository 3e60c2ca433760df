import { describe, expect, test } from 'vitest';
import { arrayMaxItems } from '../../rulesets/input-validation/array-max-items.ts';
import { summariesOf } from './run-rule.ts';

const list = '{ type: array, items: { type: integer } }';
const listReference = "{ $ref: '#/components/schemas/List' }";
const content = (schema: string) => `content: { application/json: { schema: ${schema} } }`;
const answer = (schema: string) => `responses: { 200: { description: Done, ${content(schema)} } }`;
const done = 'responses: { 204: { description: Done } }';

async function severitiesOf(method: string, operation: string, schemas = '{}'): Promise<readonly string[]> {
  const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { ${method}: { ${operation} } } }\ncomponents: { schemas: ${schemas} }\n`;
  return (await summariesOf(arrayMaxItems, text)).map((summary) => summary.split(' ')[0] ?? '');
}

describe('severity follows where the array travels', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['the whole body of a request', 'post', `requestBody: { ${content(list)} }, ${done}`, 'error'],
    ['the whole body, as one branch', 'post', `requestBody: { ${content(`{ oneOf: [${list}, { type: object }] }`)} }, ${done}`, 'error'],
    ['a property of a request', 'post', `requestBody: { ${content(`{ type: object, properties: { ids: ${list} } }`)} }, ${done}`, 'warn'],
    ['a query parameter', 'get', `parameters: [{ name: id, in: query, schema: ${list} }], ${done}`, 'warn'],
    ['a list in an answer', 'get', answer(list), 'info'],
    ['the answer to a POST', 'post', answer(list), 'info'],
    ['a property of a response', 'get', answer(`{ type: object, properties: { ids: ${list} } }`), 'info'],
    ['an error', 'get', `responses: { 400: { description: Bad, ${content(list)} } }`, 'info'],
  ];
  for (const [place, method, operation, severity] of cases) {
    test(place, async () => {
      expect(await severitiesOf(method, operation)).toEqual([severity]);
    });
  }

  test('the whole body behind a reference', async () => {
    expect(await severitiesOf('post', `requestBody: { ${content(listReference)} }, ${done}`, `{ List: ${list} }`)).toEqual(['error']);
    expect(await severitiesOf('post', answer(listReference), `{ List: ${list} }`)).toEqual(['info']);
    expect(await severitiesOf('post', done, `{ List: ${list} }`)).toEqual(['info']);
  });

  test('the whole body in 2.0', async () => {
    const text = `swagger: '2.0'\ninfo: {}\npaths: { /orders: { post: { parameters: [{ name: ids, in: body, schema: ${list} }], responses: {} } } }\n`;
    expect(await summariesOf(arrayMaxItems, text)).toEqual(['error /paths/~1orders/post/parameters/0/schema Array has no "maxItems".']);
  });

  test('what a webhook sends is no request to the API', async () => {
    const text = `openapi: 3.1.0\ninfo: {}\nwebhooks: { shipped: { post: { requestBody: { ${content(list)} }, ${done} } } }\n`;
    expect(await summariesOf(arrayMaxItems, text)).toEqual([
      'info /webhooks/shipped/post/requestBody/content/application~1json/schema Array has no "maxItems".',
    ]);
  });

  test('nor is it one because the same list is a property of a request', async () => {
    const property = `{ type: object, properties: { ids: ${listReference} } }`;
    const paths = `paths: { /orders: { post: { requestBody: { ${content(property)} }, ${done} } } }`;
    const webhooks = `webhooks: { shipped: { post: { requestBody: { ${content(listReference)} }, ${done} } } }`;
    const text = `openapi: 3.1.0\ninfo: {}\n${paths}\n${webhooks}\ncomponents: { schemas: { List: ${list} } }\n`;
    expect(await summariesOf(arrayMaxItems, text)).toEqual(['warn /components/schemas/List Array has no "maxItems".']);
  });
});

test('different items of an open set, or equal items of a finite one, bound nothing', async () => {
  for (const schema of [
    '{ type: array, uniqueItems: true, items: { type: string } }',
    '{ type: array, items: { enum: [a, b] } }',
    '{ type: array, maxItems: "5" }',
  ]) {
    expect(await severitiesOf('post', answer(schema)), schema).toEqual(['info']);
  }
  for (const schema of [
    "{ type: array, uniqueItems: true, items: { $ref: '#/components/schemas/Flag' } }",
    '{ type: array, prefixItems: [{}], unevaluatedItems: false }',
  ]) {
    expect(await severitiesOf('post', answer(schema), '{ Flag: { enum: [a, b] } }'), schema).toEqual([]);
  }
});
