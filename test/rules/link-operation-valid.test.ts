import { expect, test } from 'vitest';
import { linkOperationValid } from '../../rulesets/structure/link-operation-valid.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { isRuntimeExpression, looksLikeExpression } from '../../rulesets/structure/runtime-expression.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

test.each([
  '$url',
  '$method',
  '$statusCode',
  '$request.header.X-Trace',
  '$request.query.filter[a]',
  '$request.path.order id',
  '$response.header.ETag',
  '$request.body',
  '$request.body#',
  '$response.body#/',
  '$response.body#/items/0/a~1b~0c',
])('%s is an expression', (text) => {
  expect(isRuntimeExpression(text)).toBe(true);
  expect(looksLikeExpression(text)).toBe(true);
});

test.each([
  '$urls',
  '$status',
  '$response',
  '$response.body.id',
  '$response.body#id',
  '$response.body#/a~2',
  '$response.header.',
  '$response.header.a b',
  '$request.query.',
  '$request.cookie.session',
  '$request',
  '$.id',
  '$message.payload#/id',
])('%s is meant as one', (text) => {
  expect(isRuntimeExpression(text)).toBe(false);
  expect(looksLikeExpression(text)).toBe(true);
});

test.each(['id', '$', '$5', '$20.50', '$a b', 'cost $url', '{$url}', '$-x', ''])('%j is a constant', (text) => {
  expect(isRuntimeExpression(text)).toBe(false);
  expect(looksLikeExpression(text)).toBe(false);
});

type Fields = Readonly<Record<string, unknown>>;

const info = { title: 'Orders', version: '1.0.0' };
const place = '/components/links/order';

function definition(link: Fields, paths: Fields = {}, more: Fields = {}): string {
  const get = {
    operationId: 'getOrder',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: {} },
      { name: 'filter.name', in: 'query', schema: {} },
    ],
    responses: {},
  };
  return JSON.stringify({
    openapi: '3.1.0',
    info,
    ...more,
    paths: { '/orders/{id}': { get }, ...paths },
    components: { links: { order: link } },
  });
}

test.each<readonly [string, Fields, readonly string[]]>([
  ['no id', {}, []],
  ['an id of another type', { operationId: 5 }, []],
  ['a known id', { operationId: 'getOrder' }, []],
  ['an unknown id', { operationId: 'listInvoices' }, ['operationId Link "order" targets unknown operation "listInvoices".']],
  ['a parameter by name', { operationId: 'getOrder', parameters: { id: 1 } }, []],
  ['by place and name', { operationId: 'getOrder', parameters: { 'path.id': 1, 'query.filter.name': 2, 'filter.name': 3 } }, []],
  [
    'in another place',
    { operationId: 'getOrder', parameters: { 'query.id': 1 } },
    ['parameters/query.id Link "order" passes on parameter "query.id", which its operation does not have.'],
  ],
  ['to an unknown operation', { operationId: 'x', parameters: { any: 1 } }, ['operationId Link "order" targets unknown operation "x".']],
  ['to nothing', { parameters: { any: 1 } }, []],
  [
    'no expressions',
    { operationId: 'getOrder', parameters: { id: '$.id' }, requestBody: '$body.' },
    [
      'parameters/id Link "order" has "$.id", which is no runtime expression.',
      'requestBody Link "order" has "$body.", which is no runtime expression.',
    ],
  ],
  ['expressions', { operationId: 'getOrder', parameters: { id: '$request.path.id' }, requestBody: '$request.body' }, []],
  ['a body of another type', { operationId: 'getOrder', requestBody: { a: '$.id' } }, []],
  ['parameters of another type', { operationId: 'getOrder', parameters: ['id'] }, []],
  [
    'by reference',
    { operationRef: '#/paths/~1orders~1{id}/get', parameters: { id: 1, name: 2 } },
    ['parameters/name Link "order" passes on parameter "name", which its operation does not have.'],
  ],
  ['by a dead reference', { operationRef: '#/paths/~1orders/get', parameters: { name: 2 } }, []],
])('%s', async (_title, link, expected) => {
  const found = await summariesOf(linkOperationValid, definition(link));
  expect(found.map((one) => one.replace(`warn ${place}/`, ''))).toEqual(expected);
});

test('an operation of a webhook is not one to call', async () => {
  const webhooks = { paid: { post: { operationId: 'onPaid', responses: {} } } };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'onPaid' }, {}, { webhooks }))).toHaveLength(1);
});

test('what was not read may have the operation', async () => {
  const paths = { '/gone': { $ref: 'gone.yaml' } };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'other', parameters: { a: 1 } }, paths))).toEqual([]);
  const elsewhere = { get: { responses: { 200: { $ref: 'gone.yaml' } } } };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'other' }, { '/other': elsewhere }))).toHaveLength(1);
  const own = { $ref: '#/paths/~1orders~1{id}' };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'other' }, { '/same': own }))).toHaveLength(1);
});

test('a parameter that leads nowhere may have any name', async () => {
  const list = { operationId: 'list', parameters: [{ $ref: '#/components/parameters/Gone' }], responses: {} };
  expect(
    await summariesOf(linkOperationValid, definition({ operationId: 'list', parameters: { a: 1 } }, { '/orders': { get: list } })),
  ).toEqual([]);
  const shared = { parameters: [{ $ref: '#/components/parameters/Gone' }], get: { operationId: 'list', responses: {} } };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'list', parameters: { a: 1 } }, { '/orders': shared }))).toEqual(
    [],
  );
});

test('a body that leads nowhere says nothing of parameters', async () => {
  const post = { operationId: 'create', requestBody: { $ref: '#/components/requestBodies/Gone' }, responses: {} };
  const link = { operationId: 'create', parameters: { a: 1 } };
  expect(await summariesOf(linkOperationValid, definition(link, { '/orders': { post } }))).toHaveLength(1);
});

test('of two operations with the id it is enough that one takes the parameter', async () => {
  const paths = { '/other': { get: { operationId: 'getOrder', parameters: [{ name: 'late', in: 'query', schema: {} }], responses: {} } } };
  expect(await summariesOf(linkOperationValid, definition({ operationId: 'getOrder', parameters: { late: 1, id: 2 } }, paths))).toEqual([]);
});

test('a dead or misplaced operationRef is left to the rules about references', async () => {
  const found = await ruleAndPlaceOf(structure, definition({ operationRef: '#/paths/~1none/get' }));
  expect(found.filter((one) => one.includes(place))).toEqual([`ref-resolves ${place}/operationRef`]);
});
