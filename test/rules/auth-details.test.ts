import { describe, expect, test } from 'vitest';
import { adminOperationDistinctSecurity } from '../../rulesets/auth/admin-operation-distinct-security.ts';
import { anonymousOperation } from '../../rulesets/auth/anonymous-operation.ts';
import { apiKeyNotSoleAuth } from '../../rulesets/auth/api-key-not-sole-auth.ts';
import { authNotAsParameter } from '../../rulesets/auth/auth-not-as-parameter.ts';
import { noHttpBasic } from '../../rulesets/auth/no-http-basic.ts';
import { oauthPkceDeclared } from '../../rulesets/auth/oauth-pkce-declared.ts';
import { oauthRefreshUrl } from '../../rulesets/auth/oauth-refresh-url.ts';
import { auth } from '../../rulesets/auth/pack.ts';
import { securityGlobalDefault } from '../../rulesets/auth/security-global-default.ts';
import { securityRequirementValid } from '../../rulesets/auth/security-requirement-valid.ts';
import { securitySchemeValid } from '../../rulesets/auth/security-scheme-valid.ts';
import { securitySchemesDefined } from '../../rulesets/auth/security-schemes-defined.ts';
import { securityScopesRequired } from '../../rulesets/auth/security-scopes-required.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';
import { type RunOptions, runRule, summariesOf } from './run-rule.ts';

const name = 'openapi.json';
const responses = { 200: { description: 'Done' } };
const tokenUrl = 'https://id.example.com/token';
const flow = { tokenUrl, scopes: { read: 'Read', write: 'Write', readOrders: 'Orders', readItems: 'Items' } };
const authorizationCode = { ...flow, authorizationUrl: 'https://id.example.com/authorize' };

const securitySchemes = {
  basic: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  dpop: { type: 'http', scheme: 'dpop' },
  sso: { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.com/.well-known/openid-configuration' },
  oauth: { type: 'oauth2', flows: { clientCredentials: flow } },
};

type Operations = Readonly<Record<string, object>>;

/** Paths of operations by their label: `GET /orders`. */
function pathsOf(operations: Operations): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [label, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = label.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { responses, ...operation } };
  }
  return paths;
}

function definition(operations: Operations, more: object = {}): string {
  const info = { title: 'Orders', version: '1.0.0' };
  return JSON.stringify({ openapi: '3.1.0', info, paths: pathsOf(operations), components: { securitySchemes }, ...more });
}

/** `severity place message` */
async function found(rule: Rule, operations: Operations, more?: object, run?: RunOptions): Promise<readonly string[]> {
  return summariesOf(rule, definition(operations, more), { name, ...run });
}

const requiring = (...requirements: readonly object[]) => ({ security: requirements });
const scheme = (value: object) => ({ components: { securitySchemes: { one: value } } });

describe('admin-operation-distinct-security', () => {
  const count = async (path: string, own: object, more: object = {}) =>
    (await found(adminOperationDistinctSecurity, { 'GET /orders': requiring({ key: [] }), [`DELETE ${path}`]: own }, more)).length;
  const key = requiring({ key: [] });

  test.each([
    ['/api/internal/keys', 1],
    ['/v12/internal/keys', 1],
    ['/v1.12/internal/keys', 1],
    ['/apis/internal/keys', 0],
    ['/fapi/internal/keys', 0],
    ['/ipv4/internal/keys', 0],
    ['/orders/internal', 0],
    ['/', 0],
  ])('DELETE %s: %d', async (path, expected) => {
    expect(await count(path, key)).toBe(expected);
  });

  test('who signs up or in by one segment is no administrator yet', async () => {
    expect(await count('/users/login', { ...key, tags: ['admin'] })).toBe(0);
    expect(await count('/users/keys', { ...key, tags: ['admin'] })).toBe(1);
  });

  test('alternatives count as a whole, one that lets anyone in lets anyone in', async () => {
    const open = requiring({ key: [] }, { typo: [] });
    expect(await found(adminOperationDistinctSecurity, { 'GET /orders': open, 'DELETE /admin': open })).toEqual([]);
    expect(await count('/admin', requiring())).toBe(0);
    const both = requiring({ key: [] }, { basic: [] });
    const operations = { 'GET /orders': both, 'GET /items': requiring({ basic: [] }, { key: [] }), 'DELETE /admin': both };
    expect(await found(adminOperationDistinctSecurity, operations)).toHaveLength(1);
  });

  test('webhooks are not served', async () => {
    const webhooks = { 'admin/done': { post: { responses, ...key } } };
    expect(await found(adminOperationDistinctSecurity, { 'GET /orders': key }, { webhooks })).toEqual([]);
    const ordinary = { done: { post: { responses, ...requiring({ basic: [] }) } } };
    expect(await found(adminOperationDistinctSecurity, { 'DELETE /admin': requiring({ basic: [] }) }, { webhooks: ordinary })).toEqual([]);
  });
});

describe('anonymous-operation', () => {
  const severity = async (response: object, method = 'GET', more: object = {}) => {
    const operations = { [`${method} /orders`]: { security: [], responses: { 200: { description: 'Done', ...response } } } };
    return (await found(anonymousOperation, operations, more)).map((summary) => summary.split(' ')[0]).join();
  };
  const classified = (dataClass: string) => ({ 'x-data-classification': dataClass });
  const answering = (schema: object) => ({ content: { 'application/json': { schema } } });

  test('what a response or its schema is classified as decides', async () => {
    expect(await severity({})).toBe('info');
    for (const dataClass of ['internal', 'confidential', 'restricted']) {
      expect(await severity(classified(dataClass)), dataClass).toBe('error');
      expect(await severity(answering({ type: 'object', ...classified(dataClass) })), dataClass).toBe('error');
    }
    expect(await severity(classified('public'))).toBe('info');
    expect(await severity(answering({ type: 'object', ...classified('public') }))).toBe('info');
    expect(await severity(answering({ type: 'object' }))).toBe('info');
  });

  test('a default over internal data is an error', async () => {
    const severities = async (dataClass: string) =>
      (await found(anonymousOperation, { 'GET /orders': {} }, { security: [], ...classified(dataClass) })).map((one) => one.split(' ')[0]);
    expect(await severities('internal')).toEqual(['error']);
    expect(await severities('public')).toEqual(['info']);
  });

  test('in 2.0 the schema is the response’s own', async () => {
    const schema = { type: 'object', ...classified('confidential') };
    const paths = { '/orders': { get: { security: [], responses: { 200: { description: 'Done', schema } } } } };
    const text = JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, paths });
    expect((await summariesOf(anonymousOperation, text, { name }))[0]).toMatch(/^error /);
  });

  test('what a webhook says of its data is no answer of the API', async () => {
    const webhooks = { done: { post: { security: [], ...classified('restricted'), responses } } };
    expect((await found(anonymousOperation, {}, { webhooks })).map((summary) => summary.split(' ')[0])).toEqual(['info']);
  });
});

test('an empty list of requirements asks for no key', async () => {
  expect(await found(apiKeyNotSoleAuth, { 'POST /orders': { security: [] }, 'POST /items': {} })).toEqual([]);
});

test('a scheme with tokens stands for the header "Authorization" alone', async () => {
  const parameter = (header: string) => ({ parameters: [{ name: header, in: 'header', schema: { type: 'string' } }] });
  const said = async (header: string, more: object = {}) =>
    (await found(authNotAsParameter, { 'GET /orders': parameter(header) }, more)).map((summary) => summary.split(' ')[0]);
  expect(await said('Authorization', scheme({ type: 'http', scheme: 'bearer' }))).toEqual(['info']);
  expect(await said('X-Api-Key', scheme({ type: 'http', scheme: 'bearer' }))).toEqual(['warn']);
  expect(await said('X-Api-Key', scheme({ type: 'apiKey', in: 'header' }))).toEqual(['warn']);
});

describe('no-http-basic', () => {
  const severity = async (path: string, ...requirements: readonly object[]) =>
    (await found(noHttpBasic, { [`POST ${path}`]: requiring(...requirements) })).map((summary) => summary.split(' ')[0]).join();

  test.each(['dpop', 'sso', 'oauth'])('with %s it is not alone', async (other) => {
    expect(await severity('/orders', { basic: [], [other]: [] })).toBe('warn');
  });

  test.each(['/token', '/oauth-token', '/introspect', '/token-introspection', '/introspection', '/revoke', '/revocation', '/key/revoke/'])(
    'clients sign in at %s with a password',
    async (path) => {
      expect(await severity(path, { basic: [] })).toBe('warn');
    },
  );

  test('five places are shown', async () => {
    const operations = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`GET /a${index}`, requiring({ basic: [] })]));
    const [finding] = await runRule(noHttpBasic, definition(operations), { name });
    expect(finding?.relatedLocations).toHaveLength(5);
  });
});

describe('what flows of OAuth 2.0 say', () => {
  const withFlow = (more: object, element: object = {}) =>
    scheme({ type: 'oauth2', flows: { authorizationCode: { ...authorizationCode, ...more } }, ...element });

  test.each([
    [{}, 1],
    [{ 'x-pkce': true }, 0],
    [{ 'x-pkce': 'S256' }, 0],
    [{ 'x-pkce': 'required' }, 0],
    [{ 'x-pkce': 'requiredByNobody' }, 1],
    [{ 'x-pkce': ['required'] }, 1],
    [{ 'x-pkce': 5 }, 1],
    [{ description: 'With PKCE.' }, 0],
    [{ description: 'See RFC 7636.' }, 0],
    [{ description: 'See RFC7636.' }, 0],
    [{ description: 'See RFC-7636.' }, 0],
    [{ description: 'Send a codeChallenge.' }, 0],
    [{ description: 'Send a code_challenge.' }, 0],
    [{ description: 'See RFC x7636.' }, 1],
  ])('%j: PKCE is missing: %d', async (more, count) => {
    expect(await found(oauthPkceDeclared, {}, withFlow(more))).toHaveLength(count);
  });

  test.each([
    ['It lives for an hour.', 0],
    ['It can live for an hour.', 0],
    ['It is valid until midnight.', 0],
    ['The TTL is an hour.', 0],
    ['It lives.', 1],
  ])('%s: a lifetime is missing: %d', async (description, count) => {
    expect(await found(oauthRefreshUrl, {}, withFlow({ description }))).toHaveLength(count);
  });
});

test('without schemes there is no default to ask for', async () => {
  const explicit = { 'GET /orders': { security: [] }, 'GET /items': { security: [] } };
  expect(await found(securityGlobalDefault, explicit, { components: {} })).toEqual([]);
  expect(await found(securityGlobalDefault, explicit)).toHaveLength(1);
});

test('requirements that are no objects, among others that are', async () => {
  const said = async (security: unknown, more: object = {}) =>
    (await found(securityRequirementValid, { 'GET /orders': { security } }, more)).map((summary) => summary.split(' ').slice(1, 2).join());
  const at = '/paths/~1orders/get/security';
  expect(await said([{ key: [] }, 'key', null])).toEqual([`${at}/1`, `${at}/2`]);
  expect(await said('key')).toEqual([at]);
  expect(await said([{ key: [] }])).toEqual([]);
  expect(await said([], { security: [5, { key: [] }] })).toEqual(['/security/0']);
  expect(await said([{ typo: [] }])).toEqual([`${at}/0/typo`]);
});

describe('security-scheme-valid', () => {
  const said = async (value: object, options = {}) =>
    (await found(securitySchemeValid, {}, scheme(value), { options })).map((summary) =>
      summary.replace('/components/securitySchemes/', ''),
    );

  test('a reference in a flow is another rule’s, what it lacks is not', async () => {
    expect(await said({ type: 'oauth2', flows: { clientCredentials: { $ref: '#/components/x', ...flow } } })).toEqual([]);
  });

  test('what is wrong with a scheme as a whole is at the scheme', async () => {
    expect((await said({ description: 'None.' })).map((summary) => summary.split(' ')[1])).toEqual(['one']);
  });

  test('the place of a discovery document is asked of OpenID Connect alone', async () => {
    const url = { openIdConnectUrl: 'https://id.example.com/' };
    expect(await said({ type: 'openIdConnect', ...url })).toHaveLength(1);
    expect((await said({ type: 'http', scheme: 'bearer', ...url })).filter((summary) => summary.includes('discovery'))).toEqual([]);
  });

  test('a description is advice', async () => {
    expect(await said({ type: 'http', scheme: 'bearer' }, { requireDescription: true })).toEqual([
      'info one Security scheme "one": "description" is missing.',
    ]);
  });

  test('an empty name', async () => {
    expect(await said({ type: 'http', scheme: ' ' })).toHaveLength(1);
    expect(await said({ type: 'apiKey', in: 'header', name: '' })).toHaveLength(1);
    expect(await said({ type: 'mutualTLS' })).toEqual([]);
  });
});

test.each([
  [{ 'x-public': true, security: [] }, 0],
  [{ 'x-public': true, security: [{}] }, 0],
  [{ 'x-public': true }, 1],
  [{ 'x-public': true, security: [{ typo: [] }] }, 1],
  [{ security: [] }, 1],
])('an API without schemes, with %j alone: %d', async (operation, count) => {
  expect(await found(securitySchemesDefined, { 'GET /orders': operation }, { components: {} })).toHaveLength(count);
  const more = { 'GET /orders': operation, 'GET /items': { 'x-public': true } };
  expect(await found(securitySchemesDefined, more, { components: {} })).toHaveLength(1);
});

test('webhooks are served by others', async () => {
  const webhooks = { done: { post: { responses } } };
  const open = { 'GET /orders': { 'x-public': true, security: [] } };
  expect(await found(securitySchemesDefined, open, { components: {}, webhooks })).toEqual([]);
  expect(await found(securitySchemesDefined, {}, { components: {}, webhooks })).toEqual([]);
});

describe('security-scopes-required', () => {
  const said = async (operations: Operations, more?: object) =>
    (await found(securityScopesRequired, operations, more)).map((summary) => summary.split(' ').slice(2).join(' '));
  const asking = (...scopes: readonly string[]) => requiring({ oauth: scopes });

  test.each([
    ['all', true],
    ['full', true],
    ['*', true],
    ['orders:*', true],
    ['orders.*', true],
    ['orders/*', true],
    ['small', false],
    ['allowed', false],
    ['fullfilment', false],
    ['*:orders', false],
    ['orders*', false],
  ])('%s is a wildcard: %s', async (scope, isWildcard) => {
    const expected = isWildcard ? [`GET /orders uses OAuth 2.0 without a specific scope: "${scope}" is a wildcard.`] : [];
    expect(await said({ 'GET /orders': asking(scope) })).toEqual(expected);
  });

  test('reading scopes for what writes', async () => {
    expect(await said({ 'PUT /orders': asking('readOrders', 'readItems') })).toEqual([
      'PUT /orders changes something, but asks only for "readOrders" and "readItems".',
    ]);
    expect(await said({ 'PUT /orders': asking('readOrders', 'write') })).toEqual([]);
    const inherited = await found(securityScopesRequired, { 'PUT /orders': {} }, { security: [{ oauth: ['read'] }] });
    expect(inherited.map((summary) => summary.split(' ')[1])).toEqual(['/paths/~1orders/put']);
  });

  test.each([
    ['POST /orders/search', {}, 0],
    ['POST /orders/search/', {}, 0],
    ['POST /orders/search/{id}', {}, 0],
    ['POST /orders/price-check', {}, 0],
    ['POST /orders', { operationId: 'findOrders' }, 0],
    ['POST /orders', { operationId: 'addFind' }, 1],
    ['POST /orders', {}, 1],
    ['POST /{search}', {}, 1],
    ['PUT /orders/search', {}, 1],
    ['POST /orders', { summary: 'Get the names of orders' }, 0],
    ['POST /orders', { summary: ' calculates the price' }, 0],
    ['POST /orders', { description: 'Fetches orders by their numbers.' }, 0],
    ['POST /orders', { summary: 'Add an order', description: 'Returns the order.' }, 1],
    ['POST /orders', { summary: 'Listing of an order' }, 1],
    ['PUT /orders', { summary: 'Get the names of orders' }, 1],
  ])('%s %j writes: %d', async (label, more, count) => {
    expect(await said({ [label]: { ...asking('read'), ...more } })).toHaveLength(count);
  });

  test('a scope that others read with, alone, in the API itself', async () => {
    const shared = 'PUT /orders asks for "orders" to write as others do to read.';
    expect(await said({ 'GET /orders': asking('orders'), 'PUT /orders': asking('orders') })).toEqual([shared]);
    expect(await said({ 'GET /orders': asking('orders', 'more'), 'PUT /orders': asking('orders') })).toEqual([]);
    expect(await said({ 'GET /orders': asking('orders'), 'PUT /orders': asking('orders', 'more') })).toEqual([]);
    const without = { 'GET /items': {}, 'PUT /items': requiring({ key: [] }) };
    expect(await said({ 'GET /orders': asking('orders'), 'PUT /orders': asking('orders'), ...without })).toEqual([shared]);
    const webhooks = { done: { get: { responses, ...asking('orders') } } };
    expect(await said({ 'PUT /orders': asking('orders') }, { webhooks })).toEqual([]);
  });

  test.each([
    ['admin', 'GET'],
    ['orders:write', 'GET'],
    ['orders.read_write', 'GET'],
    ['upload', 'GET'],
    ['orders', 'PUT'],
    ['upload:read', 'PUT changes'],
  ])('one scope "%s" for both: what is to be mended is the %s', async (scope, expected) => {
    const [method] = (await said({ 'GET /orders': asking(scope), 'PUT /orders': asking(scope) })).map((message) =>
      message.split(' ').filter((word) => /^(?:GET|PUT|changes)$/.test(word)),
    );
    expect(method?.join(' ')).toBe(expected);
  });

  test('a scope for writing that readers are asked for', async () => {
    const shared = 'GET /orders asks for "write" to read as others do to write.';
    expect(await said({ 'GET /orders': asking('write'), 'PUT /orders': asking('write') })).toEqual([shared]);
    expect(await said({ 'GET /orders': asking('write'), 'PUT /orders': asking('write', 'orders') })).toEqual([]);
    expect(await said({ 'GET /orders': asking('write'), 'PUT /orders': asking('read', 'write') })).toEqual([]);
    const paths = { 'GET /orders': {}, 'PUT /orders': {}, 'GET /items': {} };
    expect(await said(paths, { security: [{ oauth: ['write'] }] })).toEqual([
      'The default security asks for "write" to read as others do to write.',
    ]);
  });

  test('readers who have a choice are not made to hold the scope of writers', async () => {
    const choice = (...scopes: readonly string[]) => requiring(...scopes.map((scope) => ({ oauth: [scope] })));
    const writing = { 'PUT /orders': asking('orders') };
    expect(await said({ 'GET /orders': choice('orders', 'readOrders'), ...writing })).toEqual([]);
    expect(await said({ 'GET /orders': choice('orders', 'orders'), ...writing })).toHaveLength(1);
    expect(await said({ 'GET /orders': asking('orders'), 'PUT /orders': choice('orders', 'write') })).toHaveLength(1);
    expect(await said({ 'GET /orders': choice('write', 'readOrders'), 'PUT /orders': asking('write') })).toEqual([]);
    expect(await said({ 'GET /orders': requiring({ oauth: ['write'] }, { sso: ['orders'] }), 'PUT /orders': asking('write') })).toEqual([]);
    expect(await said({ 'GET /orders': requiring({ oauth: ['write'] }, { key: [] }), 'PUT /orders': asking('write') })).toHaveLength(1);
  });

  test('roles of a scheme beside it are no scopes', async () => {
    const operations = { 'GET /orders': requiring({ key: ['orders'], oauth: [] }) };
    expect(await found(securityScopesRequired, operations)).toEqual([
      'warn /paths/~1orders/get/security/0/oauth GET /orders uses OAuth 2.0 without a specific scope.',
    ]);
  });

  test('a scope that two schemes ask for together is named once', async () => {
    const both = (scope: string) => requiring({ oauth: [scope], sso: [scope] });
    expect(await said({ 'PUT /orders': both('read') })).toEqual(['PUT /orders changes something, but asks only for "read".']);
    expect(await said({ 'GET /orders': both('orders'), 'PUT /orders': both('orders') })).toHaveLength(1);
  });

  test('a POST that may only ask is neither', async () => {
    expect(await said({ 'POST /orders/search': asking('orders'), 'PUT /orders': asking('orders') })).toEqual([]);
    expect(await said({ 'POST /orders/search': asking('orders'), 'GET /orders': asking('orders') })).toEqual([]);
    expect(await said({ 'POST /orders/search': asking('admin'), 'PUT /orders': asking('admin') })).toEqual([]);
    expect(await said({ 'POST /orders/search': asking('admin'), 'GET /orders': asking('admin') })).toEqual([]);
    expect(await said({ 'POST /orders/search': asking() })).toHaveLength(1);
  });

  test('webhooks are not served', async () => {
    const webhooks = { done: { post: { responses, ...asking() } } };
    expect(await said({}, { webhooks })).toEqual([]);
  });
});

/** The rules of the pack that examine something of a definition. */
async function examining(operations: Operations, more: object = {}): Promise<readonly string[]> {
  const ruleset = selectRules([auth], ['all'], { only: [], skip: [] });
  const { coverage } = lintModel(await modelOf(definition(operations, more), name), ruleset, (uri) => uri);
  return coverage.flatMap(({ ruleId, examined }) => (examined > 0 ? [ruleId] : []));
}

test.each<readonly [ruleId: string, examined: Parameters<typeof examining>, not: Parameters<typeof examining>]>([
  [
    'admin-operation-distinct-security',
    [{ 'GET /admin': requiring({ key: [] }) }],
    [{ 'GET /orders': requiring({ key: [] }), 'GET /admin': {} }],
  ],
  ['anonymous-operation', [{ 'GET /orders': { security: [] } }], [{ 'GET /orders': {} }]],
  ['no-api-key-in-query', [{}], [{}, scheme({ type: 'http', scheme: 'bearer' })]],
  ['no-oauth-implicit', [{}], [{}, scheme({ type: 'http', scheme: 'bearer' })]],
  ['no-oauth-password', [{}], [{}, scheme({ type: 'http', scheme: 'bearer' })]],
  ['oauth-pkce-declared', [{}, scheme({ type: 'oauth2', flows: { authorizationCode } })], [{}]],
  ['oauth-refresh-url', [{}, scheme({ type: 'oauth2', flows: { authorizationCode } })], [{}]],
  ['security-global-default', [{ 'GET /orders': {} }], [{ 'GET /orders': {} }, { components: {} }]],
  ['security-global-default', [{ 'GET /orders': {} }], [{}]],
  ['security-schemes-defined', [{ 'GET /orders': {} }], [{}]],
  ['security-requirement-valid', [{ 'GET /orders': requiring({ key: [] }) }], [{ 'GET /orders': { security: [] } }]],
  [
    'security-scopes-defined',
    [{ 'GET /orders': requiring({ oauth: ['read'] }) }],
    [{ 'GET /orders': requiring({ oauth: [], key: ['read'] }) }],
  ],
  ['security-scopes-required', [{ 'GET /orders': requiring({ oauth: [] }) }], [{ 'GET /orders': requiring({ key: [] }) }]],
  [
    'strong-auth-for-sensitive',
    [{ 'GET /a': { ...requiring({ key: [] }), 'x-data-classification': 'restricted' } }],
    [{ 'GET /a': requiring({ key: [] }) }],
  ],
  [
    'strong-auth-for-sensitive',
    [{ 'GET /a': { ...requiring({ key: [] }), 'x-data-classification': 'restricted' } }],
    [{ 'GET /a': { security: [], 'x-data-classification': 'restricted' } }],
  ],
])('%s examines what it is about', async (ruleId, examined, not) => {
  expect(await examining(...examined)).toContain(ruleId);
  expect(await examining(...not)).not.toContain(ruleId);
});

test('lists of scopes are examined where scopes mean nothing', async () => {
  const ofVersion = async (security: object) => {
    const text = definition({ 'GET /orders': requiring(security) }, { openapi: '3.0.4' });
    const ruleset = selectRules([auth], ['all'], { only: ['security-scopes-applicable'], skip: [] });
    const { coverage } = lintModel(await modelOf(text, name), ruleset, (uri) => uri);
    return coverage.map(({ examined }) => examined);
  };
  expect(await ofVersion({ key: [] })).toEqual([1]);
  expect(await ofVersion({ oauth: [] })).toEqual([0]);
});
