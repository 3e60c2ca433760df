import { describe, expect, test } from 'vitest';
import { type Casing, casings, chosenCasing, isWritten, majorityCasing } from '../../rulesets/hygiene/casing.ts';
import { componentNaming } from '../../rulesets/hygiene/component-naming.ts';
import { isForeignName } from '../../rulesets/hygiene/foreign-names.ts';
import { methodConventions } from '../../rulesets/hygiene/method-conventions.ts';
import { operationIdStyle } from '../../rulesets/hygiene/operation-id-style.ts';
import { operationTags } from '../../rulesets/hygiene/operation-tags.ts';
import { hygiene } from '../../rulesets/hygiene/pack.ts';
import { parameterCasing } from '../../rulesets/hygiene/parameter-casing.ts';
import { pathNoTrailingSlash } from '../../rulesets/hygiene/path-no-trailing-slash.ts';
import { pathNoVerbs } from '../../rulesets/hygiene/path-no-verbs.ts';
import { pathStructure } from '../../rulesets/hygiene/path-structure.ts';
import { pathVersionPolicy } from '../../rulesets/hygiene/path-version-policy.ts';
import { isVersion, isVersioned, segmentsOf } from '../../rulesets/hygiene/paths.ts';
import { pathsKebabCase } from '../../rulesets/hygiene/paths-kebab-case.ts';
import { propertyCasing } from '../../rulesets/hygiene/property-casing.ts';
import { responseRootObject } from '../../rulesets/hygiene/response-root-object.ts';
import { schemaReuse } from '../../rulesets/hygiene/schema-reuse.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule, summariesOf } from './run-rule.ts';

describe('a casing', () => {
  const all: readonly (readonly [string, readonly Casing[]])[] = [
    ['status', ['camelCase', 'snake_case', 'kebab-case']],
    ['createdAt', ['camelCase']],
    ['createdAT2', ['camelCase']],
    ['Order', ['PascalCase', 'Train-Case']],
    ['OrderItem', ['PascalCase', 'Train-Case']],
    ['created_at', ['snake_case']],
    ['address__city', ['snake_case']],
    ['created-at', ['kebab-case']],
    ['ORDER_ITEM', ['SCREAMING_SNAKE_CASE']],
    ['ID', ['PascalCase', 'SCREAMING_SNAKE_CASE', 'Train-Case']],
    ['Order-Item', ['Train-Case']],
    ['Order-item', []],
    ['order_Item', []],
    ['order-Item', []],
    ['created_', []],
    ['_created', []],
    ['created--at', []],
    ['größeVon', ['camelCase']],
    ['first name', []],
  ];

  test.each(all)('of %s is one of %j', (name, expected) => {
    expect(casings.filter((casing) => isWritten(name, casing))).toEqual(expected);
  });

  test.each([
    [['aB', 'cD', 'e_f'], 'camelCase'],
    [['aB', 'e_f'], undefined],
    [['aB', 'aC', 'e_f', 'g_h'], undefined],
    [['a', 'b', 'c'], undefined],
    [['a', 'b', 'c_d'], 'snake_case'],
    [['a', 'b', 'C-D'], undefined],
    [['A', 'B', 'c-d', 'E'], 'PascalCase'],
    [[], undefined],
  ])('of most of %j is %s', (names, casing) => {
    expect(majorityCasing(names)).toBe(casing);
  });

  test('an option names it, or leaves it to the majority', () => {
    expect(chosenCasing('snake_case', () => 'camelCase')).toBe('snake_case');
    expect(chosenCasing('majority', () => 'camelCase')).toBe('camelCase');
    expect(chosenCasing('majority', () => undefined)).toBeUndefined();
  });
});

test.each([
  ['access_token', true],
  ['_links', true],
  ['@type', true],
  ['$ref', true],
  ['x-note', true],
  ['X-Note', true],
  ['urn:a', true],
  ['a.b', true],
  ['a/b', true],
  ['a[b]', true],
  ['+1', true],
  ['12', true],
  ['名前', true],
  ['status', false],
  ['x_note', false],
  ['first name', false],
  ['größe', false],
])('%s is a name of somebody else: %s', (name, isForeign) => {
  expect(isForeignName(name)).toBe(isForeign);
});

test.each([
  ['/v1/orders', true],
  ['/V2.1/orders', true],
  ['/v1beta2/orders', true],
  ['/v1_2/orders', true],
  ['/orders/v3', true],
  ['/v12/orders', true],
  ['/v1.12/orders', true],
  ['/v1-beta/orders', true],
  ['/v1rc12/orders', true],
  ['/rev2/orders', false],
  ['/vat-v2/orders', false],
  ['/v2x/orders', false],
  ['/a2024-05-01', false],
  ['/2024-05-01-final', false],
  ['/{apiVersion}/orders', true],
  ['/x{version}/orders', false],
  ['/{version}.json', false],
  ['/{version}-{id}', false],
  ['/2024-05-01/orders', true],
  ['/2024-05-01-preview/orders', true],
  ['/{version}/orders', true],
  ['/v{version}/orders', true],
  ['/api/{api-version}/orders', true],
  ['/API/{version}/orders', true],
  ['/apps/{version}', false],
  ['/api/apps/{version}', false],
  ['/orders', false],
  ['/v/orders', false],
  ['/vx1', false],
  ['/1999-05-01', false],
])('%s is versioned: %s', (path, isIt) => {
  expect(isVersioned(segmentsOf(path))).toBe(isIt);
});

test.each([
  ['/a/{b}/c', ['a', '{b}', 'c']],
  ['/a//b/', ['a', 'b']],
  ['/a?x=/b', ['a']],
  ['/a#/b', ['a']],
  ['/{a/b}/c?d', ['{a_b}', 'c']],
  ['/{order/id}/items', ['{order_id}', 'items']],
  ['/', []],
])('segments of %s are %j', (path, segments) => {
  expect(segmentsOf(path)).toEqual(segments);
  expect(segments.some(isVersion)).toBe(false);
});

const run = (rule: Rule, parts: object, options: Readonly<Record<string, unknown>> = {}) =>
  summariesOf(rule, JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths: {}, ...parts }), {
    name: 'openapi.json',
    options,
  });

describe('severities', () => {
  test('two forms of a path', async () => {
    expect(await run(pathNoTrailingSlash, { paths: { '/a': {}, '/a/': {}, '/b/': {} } })).toEqual([
      'warn /paths/~1a~1 Path "/a/" ends with "/", and "/a" exists too.',
      'hint /paths/~1b~1 Path "/b/" ends with "/".',
    ]);
  });

  test('a GET that changes something', async () => {
    expect(await run(pathNoVerbs, { paths: { '/a/delete': { get: {} }, '/b/delete': { post: {} }, '/c/delete': { post: {} } } })).toEqual([
      'warn /paths/~1a~1delete Path segment "delete" names an action, and GET must not change state.',
    ]);
    expect(await run(pathNoVerbs, { paths: { '/b/delete': { post: {} }, '/c/delete': { post: {} } } })).toEqual([
      'hint /paths/~1b~1delete Path segment "delete" names an action.',
    ]);
    const components = { pathItems: { Read: { get: {} } } };
    const paths = { '/a/delete': { $ref: '#/components/pathItems/Read', post: {} } };
    expect(await run(pathNoVerbs, { paths, components })).toEqual([
      'warn /paths/~1a~1delete Path segment "delete" names an action, and GET must not change state.',
    ]);
  });

  test('names that collide', async () => {
    const properties = { userId: {}, user_id: {}, USERID: {}, 'user-id': {} };
    const found = await run(propertyCasing, { components: { schemas: { A: { properties } } } });
    expect(found.map((summary) => summary.split(' ')[0])).toEqual(['error', 'error', 'error']);
    const lines = { address1Line: {}, address1_line: {} };
    expect(await run(propertyCasing, { components: { schemas: { A: { properties: lines } } } })).toEqual([
      'error /components/schemas/A/properties/address1_line Property "address1_line" differs from "address1Line" in case or separators only.',
    ]);
  });

  test('ids that have to be escaped', async () => {
    const paths = {
      '/a': { get: { operationId: 'a b' }, put: { operationId: 'aB' }, post: { operationId: 'c_d' }, patch: { operationId: 'eF' } },
    };
    expect(await run(operationIdStyle, { paths })).toEqual([
      'warn /paths/~1a/get/operationId operationId "a b" is not URL-safe.',
      'hint /paths/~1a/post/operationId operationId "c_d" is not camelCase.',
    ]);
  });
});

describe('response-root-object', () => {
  const count = async (schema: object, { code = '200', type = 'application/json', role = 'paths' } = {}): Promise<number> => {
    const get = { responses: { [code]: { description: 'ok', content: { [type]: { schema } } } } };
    return (await run(responseRootObject, { [role]: { '/a': { get } } })).length;
  };

  test.each<readonly [schema: object, expected: number]>([
    [{ type: 'array' }, 1],
    [{ type: 'string' }, 1],
    [{ type: 'object' }, 0],
    [{ type: ['object', 'string'] }, 0],
    [{ type: ['array', 'object'] }, 0],
    [{ type: 'array', properties: {} }, 0],
    [{ type: 'string', additionalProperties: true }, 0],
    [{ allOf: [{ type: 'array' }, { minItems: 1 }] }, 1],
    [{ allOf: [{ type: 'object' }, { type: 'array' }] }, 0],
    [{ allOf: [{ type: 'string' }, { minLength: 1 }] }, 1],
    [{ oneOf: [{ type: 'array' }, { type: 'string' }] }, 1],
    [{ oneOf: [{ type: 'array' }, { type: 'object' }] }, 0],
    [{ type: 'array', oneOf: [{ minItems: 1 }, { maxItems: 0 }] }, 1],
    [{}, 0],
  ])('a body of %j gives %d findings', async (schema, expected) => {
    expect(await count(schema)).toBe(expected);
  });

  test('of successes of the API, as JSON', async () => {
    for (const type of [
      'application/json; charset=utf-8',
      'application/json ; a=b',
      'Application/vnd.a+JSON',
      'application/json-patch+json2',
    ])
      expect(await count({ type: 'array' }, { type }), type).toBe(type.endsWith('2') ? 0 : 1);
    for (const type of ['application/json-patch+json ; a=b', 'application/senml+json', 'application/x-ndjson', 'x-application/json'])
      expect(await count({ type: 'array' }, { type }), type).toBe(0);
    for (const code of ['422', '302', 'default']) expect(await count({ type: 'array' }, { code }), code).toBe(0);
    expect(await count({ type: 'array' }, { role: 'webhooks' })).toBe(0);
  });

  test('in 2.0 by what is produced, by the operation or else by all', async () => {
    const found = async (own: unknown, common?: unknown): Promise<number> => {
      const responses = { 200: { description: 'ok', schema: { type: 'array', items: {} } } };
      const text = { swagger: '2.0', openapi: undefined, produces: common, paths: { '/a': { get: { produces: own, responses } } } };
      return (await run(responseRootObject, text)).length;
    };
    expect(await found(undefined)).toBe(1);
    expect(await found(undefined, ['text/csv'])).toBe(0);
    expect(await found(['application/json'], ['text/csv'])).toBe(1);
    expect(await found(['text/csv'], ['application/json'])).toBe(0);
    expect(await found(['text/csv', 'application/json'])).toBe(1);
    expect(await found([7, 'text/csv'])).toBe(0);
  });

  test('in 2.0 a shared response is JSON when one of its operations produces that', async () => {
    const produced = (type: string) => ({ get: { produces: [type], responses: { 200: { $ref: '#/responses/Orders' } } } });
    const responses = { Orders: { description: 'ok', schema: { type: 'array', items: {} } } };
    const paths = { '/a': produced('text/csv'), '/b': produced('application/json') };
    expect(await run(responseRootObject, { swagger: '2.0', openapi: undefined, paths, responses })).toEqual([
      'hint /responses/Orders/schema Response body is a bare array.',
    ]);
    const failing = { get: { produces: ['application/json'], responses: { 400: { $ref: '#/responses/Orders' } } } };
    const mixed = { '/a': produced('text/csv'), '/b': failing };
    expect(await run(responseRootObject, { swagger: '2.0', openapi: undefined, paths: mixed, responses })).toEqual([]);
  });
});

describe('method-conventions', () => {
  const all = { patchMediaType: true, postCreated: true, deleteStatus: true };
  const count = async (method: string, operation: object, options: object = all, role = 'paths'): Promise<number> =>
    (await run(methodConventions, { [role]: { '/a': { [method]: operation } } }, { ...options })).length;
  const answering = (...codes: readonly string[]) => ({
    responses: Object.fromEntries(codes.map((code) => [code, { description: 'ok' }])),
  });

  test('each by its own option, of the API alone', async () => {
    const patch = { requestBody: { content: { 'application/json': {} } }, responses: {} };
    expect(await count('patch', patch)).toBe(1);
    expect(await count('put', patch)).toBe(0);
    expect(await count('patch', patch, { ...all, patchMediaType: false })).toBe(0);
    expect(await count('patch', patch, all, 'webhooks')).toBe(0);
    const post = { operationId: 'createOrder', ...answering('200') };
    expect(await count('post', post)).toBe(1);
    expect(await count('post', post, { ...all, postCreated: false })).toBe(0);
    expect(await count('delete', answering('201'))).toBe(1);
    expect(await count('delete', answering('201'), { ...all, deleteStatus: false })).toBe(0);
  });

  test('only the method that it is about', async () => {
    const requestBody = { content: { 'application/json': {} } };
    expect(await count('post', { requestBody, ...answering('200') })).toBe(0);
    expect(await count('delete', { requestBody, ...answering('204') })).toBe(0);
    expect(await count('patch', { operationId: 'createOrUpdateOrder', ...answering('200') })).toBe(0);
  });

  test.each([
    ['application/json', 1],
    ['Application/JSON; charset=utf-8', 1],
    ['application/json ;charset=utf-8', 1],
    ['application/vnd.api+json', 0],
    ['x-application/json', 0],
  ])('a PATCH that takes %s gives %d findings, whatever the version', async (type, expected) => {
    expect(await count('patch', { requestBody: { content: { [type]: {} } } })).toBe(expected);
    const paths = { '/a': { patch: { consumes: ['text/plain', type] } } };
    expect(await run(methodConventions, { swagger: '2.0', openapi: undefined, paths }, all)).toHaveLength(expected);
  });

  test('of several codes one is enough', async () => {
    for (const code of ['200', '202', '204', '2XX']) expect(await count('delete', answering('206', code)), code).toBe(0);
    expect(await count('delete', answering('206', '404'))).toBe(1);
    for (const code of ['202', '2XX']) expect(await count('post', { operationId: 'createOrder', ...answering('200', code) }), code).toBe(0);
    expect(
      await run(methodConventions, { paths: { '/a': { post: { operationId: 'createOrder', ...answering('200', '206') } } } }, all),
    ).toEqual([expect.stringContaining('POST that creates answers "200", "206", neither 201 nor 202.')]);
  });

  test('a PATCH without a body', async () => {
    expect(await count('patch', answering('200'))).toBe(0);
  });
});

describe('path-structure', () => {
  const found = (...paths: readonly string[]) =>
    run(pathStructure, { paths: Object.fromEntries(paths.map((path) => [path, { get: {} }])) }, { maxDepth: 9 });

  test('parameters in a row, where they first are', async () => {
    expect(await found('/{a}/{b}', '/{a}/{b}/c')).toHaveLength(1);
    expect(await found('/x/{a}/{b}', '/y/{a}/{b}')).toHaveLength(2);
    expect(await found('/{a}/{b}', '/{a}/{c}')).toHaveLength(2);
    expect(await found('/ab/{x}/{y}', '/a/b/{x}/{y}')).toHaveLength(2);
    expect(await found('/{a}/x/{b}')).toEqual([]);
  });

  test('file extensions', async () => {
    for (const end of ['json', 'xml', 'php', 'asp', 'aspx', 'jsp', 'htm', 'html'])
      expect(await found(`/orders.${end}`), end).toHaveLength(1);
    for (const path of ['/orders.jsonl', '/openapi.json', '/.well-known/jwks.json', '/.json']) expect(await found(path), path).toEqual([]);
    expect(await found('/my-openapi.json')).toHaveLength(1);
  });
});

describe('which of several of one name is reported', () => {
  const schema = { type: 'object', properties: { unit_price: {} } };
  const common = { type: 'object', properties: { orderId: {}, createdAt: {}, shippedAt: {} } };

  async function placeOf(schemas: object, files: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const texts = Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
    const parts = { openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths: {}, components: { schemas: { ...schemas, common } } };
    const findings = await runRule(propertyCasing, JSON.stringify(parts), { name: 'openapi.json', files: texts });
    return findings.map(({ location }) => `${location.uri}${location.pointer}`).join();
  }

  test('is decided by names, from the last on', async () => {
    const first = 'openapi.json/components/schemas/A/properties/unit_price';
    expect(await placeOf({ A: schema, B: schema })).toBe(first);
    expect(await placeOf({ B: schema, A: schema })).toBe(first);
    expect(await placeOf({ B: schema, A: schema, C: schema })).toBe(first);
    expect(await placeOf({ A: { properties: { itemLine: schema } }, Z: schema })).toBe(
      'openapi.json/components/schemas/Z/properties/unit_price',
    );
  });

  test('does not change when a component moves to a file of its name', async () => {
    const files = (name: string) => placeOf({ B: schema, A: { $ref: name } }, { [name]: schema });
    expect(await files('A.json')).toBe('A.json/properties/unit_price');
    expect(await files('zoo/A.json')).toBe('zoo/A.json/properties/unit_price');
    expect(await files('C.json')).toBe('openapi.json/components/schemas/B/properties/unit_price');
    expect(await placeOf({ 'A-B': schema, A: { $ref: 'A.json' } }, { 'A.json': schema })).toBe('A.json/properties/unit_price');
    expect(await placeOf({ 'A.A': schema, 'A.B': { $ref: 'A.B.json' } }, { 'A.B.json': schema })).toBe(
      'openapi.json/components/schemas/A.A/properties/unit_price',
    );
  });
});

describe('property-casing', () => {
  const found = (schema: object, options: Readonly<Record<string, unknown>> = {}) =>
    run(propertyCasing, { components: { schemas: { Order: schema } } }, options);

  test('names of somebody else are left alone, and have no vote', async () => {
    const foreign = { access_token: {}, token_type: {}, expires_in: {}, _links: {}, 'x-note': {} };
    const properties = { ...foreign, orderId: {}, createdAt: {}, unit_price: {} };
    const unitPrice = ['hint /components/schemas/Order/properties/unit_price Property "unit_price" is not camelCase.'];
    expect(await found({ properties })).toEqual(unitPrice);
    expect(await found({ properties }, { casing: 'camelCase' })).toEqual(unitPrice);
  });

  test('what is named and no property has no vote', async () => {
    const $defs = { order_line: {}, order_note: {}, order_event: {} };
    const properties = { orderId: {}, createdAt: {}, unit_price: {} };
    expect(await found({ $defs, patternProperties: $defs, properties })).toHaveLength(1);
  });
});

test('component names that generators write have no vote', async () => {
  const schemas = { order_item: {}, order_note: {}, OrderEvent: {}, _Links: {}, 'Page[Order]': {} };
  expect(await run(componentNaming, { components: { schemas } })).toEqual([
    'hint /components/schemas/OrderEvent Component "OrderEvent" is not snake_case.',
  ]);
});

test.each([
  ['orders/listAll', 'kebab-case', 1],
  ['drive.files.list', 'camelCase', 0],
  ['listOrders_12', 'camelCase', 0],
  ['verify_2fa', 'camelCase', 1],
  ['orders__id___item__get', 'camelCase', 0],
])('the words of operationId %s in %s give %d findings', async (operationId, casing, expected) => {
  expect(await run(operationIdStyle, { paths: { '/a': { get: { operationId } } } }, { casing })).toHaveLength(expected);
});

describe('parameter-casing', () => {
  const parameter = (name: string, place: string, more: object = {}) => ({ name, in: place, schema: { type: 'string' }, ...more });
  const found = async (parameters: readonly object[], options: Readonly<Record<string, unknown>> = {}) =>
    (await run(parameterCasing, { paths: { '/a': { get: { parameters } } } }, options)).map((summary) =>
      summary.split(' ').slice(2).join(' '),
    );
  const headers = async (names: readonly string[], options?: Readonly<Record<string, unknown>>) =>
    found(
      names.map((name) => parameter(name, 'header')),
      options,
    );

  test('a name is reported at the first path', async () => {
    const shop = parameter('shop_id', 'header');
    const first = ['hint /paths/~1a/get/parameters/0/name Parameter "shop_id" has underscores where headers have hyphens.'];
    expect(await run(parameterCasing, { paths: { '/b': { parameters: [shop] }, '/a': { get: { parameters: [shop] } } } })).toEqual(first);
    expect(await run(parameterCasing, { paths: { '/a': { get: { parameters: [shop] } }, '/b': { parameters: [shop] } } })).toEqual(first);
  });

  test('headers that everybody knows keep their "X-"', async () => {
    const known = [
      ...['X-RateLimit-Limit', 'X-Rate-Limit-Reset', 'X-Request-Id', 'X-Correlation-Id', 'X-Trace-Id', 'X-Forwarded-For', 'X-Real-Ip'],
      ...['X-B3-TraceId', 'X-Csrf-Token', 'X-Xsrf-Token', 'X-Frame-Options', 'X-Content-Type-Options', 'X-Http-Method-Override'],
      ...['X-Requested-With', 'x-amz-date', 'x-goog-api-key', 'x-ms-version', 'Shop-X-Id'],
    ];
    expect(await headers(known)).toEqual([]);
    expect(await headers(['X-Shop', 'x-shop-x-request-id', 'X-Rates-Limit'])).toEqual([
      'Parameter "X-Shop" has an "X-" prefix.',
      'Parameter "x-shop-x-request-id" has an "X-" prefix.',
      'Parameter "X-Rates-Limit" has an "X-" prefix.',
    ]);
    expect(await headers(['X-Shop', 'X_Shop'], { allowXPrefix: true })).toEqual([
      'Parameter "X_Shop" has underscores where headers have hyphens.',
    ]);
  });

  test('headers in Train-Case', async () => {
    expect(await headers(['Shop-Region', 'shop-id', 'X-Shop'], { header: 'Train-Case' })).toEqual([
      'Parameter "shop-id" is not Train-Case.',
      'Parameter "X-Shop" has an "X-" prefix.',
    ]);
  });

  test('most names decide, each place for itself, each name once, foreign ones left out', async () => {
    const queries = ['page_size', 'sort_by', 'createdAt'].map((name) => parameter(name, 'query'));
    const cookies = ['sessionId', 'userId', 'last_seen'].map((name) => parameter(name, 'cookie'));
    const both = ['Parameter "createdAt" is not snake_case.', 'Parameter "last_seen" is not camelCase.'];
    expect(await found([...queries, ...cookies])).toEqual(both);
    const foreign = ['access_token', 'refresh_token', 'grant_type', 'client_id'].map((name) => parameter(name, 'cookie'));
    expect(await found([...queries, ...cookies, ...foreign])).toEqual(both);
    const again = { '/b': { get: { parameters: [queries[2]] } }, '/c': { get: { parameters: [queries[2]] } } };
    expect(await run(parameterCasing, { paths: { '/a': { get: { parameters: queries } }, ...again } })).toHaveLength(1);
  });

  test('without a majority names are left alone', async () => {
    expect(await found([parameter('pageSize', 'query'), parameter('sort_by', 'query')])).toEqual([]);
  });

  test('a name ends where a part of the value begins', async () => {
    const casing = { query: 'snake_case' };
    expect(await found([parameter('page_size[gtE]', 'query'), parameter('page_size.gtE', 'query')], casing)).toEqual([]);
    expect(await found([parameter('pageSize[gte]', 'query'), parameter('pageSize.gte', 'query')], casing)).toHaveLength(2);
  });

  test('what is no name is another rule’s', async () => {
    expect(await found([{ name: 5, in: 'query' }, { name: 'pageSize', in: 7 }, { name: 'pageSize' }], { query: 'snake_case' })).toEqual([]);
    expect(await found([{ in: 'header' }, { name: 5, in: 'header' }], { header: 'Train-Case' })).toEqual([]);
  });
});

describe('path-version-policy', () => {
  const found = (parts: object, policy: string) => run(pathVersionPolicy, parts, { policy });
  const servers = (...urls: readonly string[]) => ({ servers: urls.map((url) => ({ url })) });

  test('more than half of the paths decide; what belongs to no version has no vote', async () => {
    const paths = (...names: readonly string[]) => ({ paths: Object.fromEntries(names.map((name) => [name, { get: {} }])) });
    expect(await found(paths('/v1/a', '/b'), 'consistent')).toEqual([
      'hint /paths/~1v1~1a Path "/v1/a" has a version, against the policy "consistent".',
    ]);
    const free = ['health', 'healthz', 'healthcheck', 'ready', 'readyz', 'live', 'livez', 'ping', 'status', 'version', 'versions'];
    const more = ['metrics', 'info', 'oauth', 'oauth2', 'login', 'logout', 'auth', 'token', 'openapi', 'swagger', 'docs', '.well-known'];
    const unversioned = [...free, ...more].flatMap((word) => [`/${word}`, `/${word.toUpperCase()}/a`]);
    expect(await found(paths('/v1/a', '/v1/b', '/c', '/', ...unversioned), 'consistent')).toEqual([
      'hint /paths/~1c Path "/c" has no version, against the policy "consistent".',
    ]);
    expect(await found(paths('/a/health'), 'path-required')).toHaveLength(1);
    expect(await found(paths('/a'), 'path-forbidden')).toEqual([]);
    expect(await found(paths('/v1/a', '/v1/b', '/c'), 'path-forbidden')).toHaveLength(2);
  });

  test('only the servers of the definition itself are bases, by two of the policies', async () => {
    const urls = servers('https://a.example.com/v1', 'https://b.example.com', 'https://c.example.com/{version}');
    const paths = { '/a': { get: {}, ...servers('https://d.example.com/v1', 'https://e.example.com') } };
    expect(await found({ ...urls, paths }, 'server-base')).toEqual([
      'hint /servers/1 Server "https://b.example.com" has no version, against the policy "server-base".',
    ]);
    const header = { parameters: [{ name: 'Api-Version', in: 'header' }] };
    expect(await found({ ...urls, paths: { '/a': { get: header } } }, 'header')).toEqual([
      'hint /servers/0 Server "https://a.example.com/v1" has a version, against the policy "header".',
      'hint /servers/2 Server "https://c.example.com/{version}" has a version, against the policy "header".',
    ]);
    for (const policy of ['consistent', 'path-forbidden', 'path-required']) expect(await found(urls, policy), policy).toEqual([]);
  });

  test('2.0 has one base, whatever the schemes', async () => {
    const base = { swagger: '2.0', openapi: undefined, paths: { '/a': { get: { schemes: ['http'] } } } };
    const host = 'a.example.com';
    const no = 'has no version, against the policy "server-base".';
    expect(await found({ ...base, host, schemes: ['https', 'http'], basePath: '/v1' }, 'server-base')).toEqual([]);
    expect(await found({ ...base, host, schemes: ['https', 'http'], basePath: '/shop' }, 'server-base')).toEqual([
      `hint /basePath Server "a.example.com/shop" ${no}`,
    ]);
    expect(await found({ ...base, basePath: '/shop' }, 'server-base')).toEqual([`hint /basePath Server "/shop" ${no}`]);
    expect(await found({ ...base, host }, 'server-base')).toEqual([`hint /host Server "a.example.com" ${no}`]);
    expect(await found(base, 'server-base')).toEqual([]);
    expect(await found({ ...base, basePath: '/v1', paths: {} }, 'header')).toEqual([
      'hint /basePath Server "/v1" has a version, against the policy "header".',
    ]);
    expect(await found({ ...base, basePath: '/v1' }, 'path-required')).toHaveLength(1);
  });

  test('a header says it that has "version" among the words of its name', async () => {
    const count = async (parameter: object) => (await found({ paths: { '/a': { get: { parameters: [parameter] } } } }, 'header')).length;
    expect(await count({ name: 'X-API-Version', in: 'header' })).toBe(0);
    expect(await count({ name: 'Api-Version', in: 'query' })).toBe(1);
    expect(await count({ name: 'Conversion', in: 'header' })).toBe(1);
    expect(await count({ in: 'header' })).toBe(1);
    const parameters = [
      { name: 'limit', in: 'query' },
      { name: 'Api-Version', in: 'header' },
    ];
    expect(await found({ paths: { '/a': { get: { parameters } } } }, 'header')).toEqual([]);
    expect(await found({ paths: {} }, 'header')).toEqual([]);
  });
});

test('words of a path are read without what a program adds', async () => {
  for (const path of ['/orders.htm', '/orders.yml', '/orders.yaml', '/orders.html', '/orders:CloseAll'])
    expect(await run(pathsKebabCase, { paths: { [path]: { get: {} } } }), path).toEqual([]);
  expect(await run(pathsKebabCase, { paths: { '/my_orders.jsonl': { get: {} } } })).toHaveLength(1);
});

test('a word is named at the first path that has it, of those that are looked at', async () => {
  const found = (...paths: readonly string[]) => run(pathsKebabCase, { paths: Object.fromEntries(paths.map((path) => [path, {}])) });
  expect(await found('/orderItems', '/orderItems/lineNotes')).toEqual([
    'hint /paths/~1orderItems Path segment "orderItems" is not kebab-case.',
    'hint /paths/~1orderItems~1lineNotes Path segment "lineNotes" is not kebab-case.',
  ]);
  expect(await found('/.well-known/orderItems', '/shop/orderItems')).toEqual([
    'hint /paths/~1shop~1orderItems Path segment "orderItems" is not kebab-case.',
  ]);
});

test('a path item under several paths is seen under each', async () => {
  const components = { pathItems: { A: { get: {} } } };
  const $ref = '#/components/pathItems/A';
  expect(await run(pathNoVerbs, { paths: { '/a/delete': { $ref }, '/b/remove': { $ref } }, components })).toHaveLength(2);
  expect(await run(pathsKebabCase, { paths: { '/aB': { $ref }, '/cD': { $ref } }, components })).toHaveLength(2);
  const text = 'openapi: 3.1.0\ninfo: {}\npaths:\n  /health: &same { get: {} }\n  /orders: *same\n';
  expect(await summariesOf(pathVersionPolicy, text, { options: { policy: 'path-required' } })).toEqual([
    'hint /paths/~1orders Path "/orders" has no version, against the policy "path-required".',
  ]);
});

test('a repeated object names its other places, five at most', async () => {
  const schema = { type: 'object', properties: { a: {}, b: {}, c: {} } };
  const properties = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`p${index}`, schema]));
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    paths: {},
    components: { schemas: { A: { properties } } },
  });
  const [finding] = await runRule(schemaReuse, text, { name: 'openapi.json', options: { minProperties: 3 } });
  expect(finding?.message).toBe('Inline object schema repeated 8 times.');
  expect(finding?.location.pointer).toBe('/components/schemas/A/properties/p0');
  expect(finding?.relatedLocations.map(({ pointer }) => pointer)).toEqual(
    [1, 2, 3, 4, 5].map((index) => `/components/schemas/A/properties/p${index}`),
  );
});

test('copies inside of copies are reported when one of them stands elsewhere', async () => {
  const geo = { type: 'object', properties: { latitude: {}, longitude: {}, source: {} } };
  const address = { type: 'object', properties: { street: {}, city: {}, geo } };
  const schemas = { Order: { properties: { buyer: address, payer: address, depot: geo } } };
  expect(await run(schemaReuse, { components: { schemas } })).toEqual([
    'hint /components/schemas/Order/properties/buyer Inline object schema repeated 2 times.',
    'hint /components/schemas/Order/properties/depot Inline object schema repeated 3 times.',
  ]);
});

test('tags that are no names are another rule’s', async () => {
  expect(await run(operationTags, { paths: { '/a': { get: { tags: [{ name: 'a' }] } } } })).toEqual([]);
  expect(await run(operationTags, { paths: { '/a': { get: { tags: [{ name: 'a' }, 'a'] } } } })).toHaveLength(1);
  expect(await run(operationTags, { tags: [{ name: 'a' }], paths: { '/a': { get: { tags: [7, 'a'] } } } })).toEqual([]);
});

test('ill-typed definitions crash no rule', async () => {
  const odd = [null, 7, 'text', [], [7], {}, { a: 7 }, true];
  for (const value of odd) {
    const parts = {
      paths: {
        '/aB': { get: { tags: value, operationId: value, parameters: value, responses: { 200: value } }, parameters: [value] },
        '/': value,
      },
      tags: value,
      servers: [value, { url: value }],
      components: { schemas: { A: { properties: value, allOf: value }, B: value }, parameters: { A: value } },
    };
    for (const rule of hygiene.rules) await run(rule, parts);
  }
});
