import { describe, expect, test } from 'vitest';
import { cardholderDataRestricted } from '../../rulesets/data-protection/cardholder-data-restricted.ts';
import { massAssignmentProtected } from '../../rulesets/data-protection/mass-assignment-protected.ts';
import { noNumericIds } from '../../rulesets/data-protection/no-numeric-ids.ts';
import { readWriteOnlyValid } from '../../rulesets/data-protection/read-write-only-valid.ts';
import { responseObjectClosed } from '../../rulesets/data-protection/response-object-closed.ts';
import { sensitiveResponseNoStore } from '../../rulesets/data-protection/sensitive-response-no-store.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule, summariesOf } from './run-rule.ts';

const head = { openapi: '3.1.0', info: { title: 'Accounts', version: '1.0.0' } };
const name = 'openapi.json';

function content(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

function ok(schema: object): object {
  return { '200': { description: 'ok', ...content(schema) } };
}

function property(key: string, schema: object = { type: 'string' }): object {
  return { type: 'object', properties: { [key]: schema } };
}

async function severities(rule: Rule, definition: object, options = {}): Promise<readonly string[]> {
  return (await runRule(rule, JSON.stringify(definition), { name, options })).map(({ severity }) => severity);
}

describe('no-numeric-ids', () => {
  const taking = (parameter: object, more: { info?: object; operation?: object } = {}): object => ({
    ...head,
    info: { ...head.info, ...more.info },
    paths: {
      '/a/{id}': {
        get: {
          ...more.operation,
          parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'integer' }, ...parameter }],
          responses: {},
        },
      },
    },
  });

  test.each([
    [{}, 'info'],
    [{ name: 'userID' }, 'info'],
    [{ name: 'user_id' }, 'info'],
    [{ name: 'ids' }, undefined],
    [{ name: 'paid' }, undefined],
    [{ name: 'idType' }, undefined],
    [{ name: 'countryId' }, undefined],
    [{ in: 'query', name: 'id' }, 'info'],
    [{ in: 'query', name: 'id', required: false }, undefined],
    [{ in: 'query', name: 'sinceId' }, undefined],
    [{ in: 'header', name: 'id' }, undefined],
    [{ schema: { type: 'number' } }, 'info'],
    [{ schema: { type: 'string' } }, undefined],
    [{ schema: { type: ['integer', 'null'] } }, 'info'],
    [{ schema: { anyOf: [{ type: 'integer' }, { type: 'string' }] } }, 'info'],
    [{ schema: { type: 'integer', enum: [1, 2] } }, undefined],
    [{ schema: { type: 'integer', const: 1 } }, undefined],
    [{ schema: { allOf: [{ type: 'integer' }, { enum: [1, 2] }] } }, undefined],
    [{ schema: { type: 'string', pattern: '^[0-9]+$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '^\\d{1,9}$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '^\\d{6}$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '^\\d{10,12}$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '^\\d+$|^[a-z]+$' } }, undefined],
    [{ schema: { type: 'string', pattern: '^[a-z]+$|^\\d+$' } }, undefined],
    [{ schema: { type: 'string', pattern: '^[1-9][0-9]*$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '^(\\d+)$' } }, 'info'],
    [{ schema: { type: 'string', pattern: '\\d+' } }, undefined],
    [{ schema: { type: 'string', pattern: '^\\d+-\\w+$' } }, undefined],
    [{ schema: { type: 'string', pattern: '^a\\d+$' } }, undefined],
    [{ schema: { type: 'array', pattern: '^\\d+$' } }, undefined],
    [{ schema: 5 }, undefined],
  ])('%j is %s', async (parameter, severity) => {
    expect(await severities(noNumericIds, taking(parameter))).toEqual(severity === undefined ? [] : [severity]);
  });

  test('it is a warning where the definition is declared public, and nothing where all that use it are internal', async () => {
    expect(await severities(noNumericIds, taking({}, { info: { 'x-exposure': 'public' } }))).toEqual(['warn']);
    expect(await severities(noNumericIds, taking({}, { info: { 'x-exposure': 'partner' } }))).toEqual(['info']);
    expect(await severities(noNumericIds, taking({}, { info: { 'x-exposure': 'internal' } }))).toEqual([]);
    expect(await severities(noNumericIds, taking({}, { operation: { 'x-exposure': 'internal' } }))).toEqual([]);
  });

  test('of a shared parameter one public use suffices', async () => {
    const parameters = [{ $ref: '#/components/parameters/id' }];
    const definition = {
      ...head,
      info: { ...head.info, 'x-exposure': 'internal' },
      paths: {
        '/a/{id}': { get: { parameters, responses: {} } },
        '/b/{id}': { get: { parameters, responses: {}, 'x-exposure': 'public' } },
      },
      components: { parameters: { id: { in: 'path', name: 'id', required: true, schema: { type: 'integer' } } } },
    };
    expect(await severities(noNumericIds, definition)).toEqual(['warn']);
  });
});

describe('mass-assignment-protected', () => {
  const shared = { $ref: '#/components/schemas/User' };
  const writing = (schema: object, { path = '/users', method = 'post', code = '201', operation = {}, info = {} } = {}): object => ({
    ...head,
    info: { ...head.info, ...info },
    paths: {
      [path]: {
        [method]: { ...operation, requestBody: content(shared), responses: { [code]: { description: 'ok', ...content(shared) } } },
      },
    },
    components: { schemas: { User: schema } },
  });
  const count = async (definition: object): Promise<number> => (await severities(massAssignmentProtected, definition)).length;

  test.each([
    ['createdAt', { type: 'string' }, 1],
    ['created_at', { type: 'integer' }, 1],
    ['createdAt', { type: 'boolean' }, 0],
    ['createdAt', { type: ['string', 'null'] }, 1],
    ['updatedOn', { type: 'string' }, 1],
    ['update_date', { type: 'string' }, 1],
    ['ModifiedTime', { type: 'string' }, 1],
    ['lastUpdatedTimestamp', { type: 'string' }, 1],
    ['lastModifiedDateTime', { type: 'string' }, 1],
    ['deletedAt', { type: 'string' }, 1],
    ['lastModified', { type: 'string' }, 1],
    ['last_updated', { type: 'integer' }, 1],
    ['created', { type: 'string', format: 'date-time' }, 1],
    ['Updated', { allOf: [{ type: 'string', format: 'date-time' }] }, 1],
    ['modified', { type: 'string' }, 0],
    ['deleted', { type: 'integer' }, 0],
    ['createdBy', { type: 'string' }, 1],
    ['dateCreated', { type: 'string' }, 1],
    ['lastLogin', { type: 'string' }, 1],
    ['createdAtShop', { type: 'string' }, 0],
    ['emailVerified', { type: 'boolean' }, 1],
    ['verified', { type: 'string' }, 0],
    ['balance', { type: 'number' }, 1],
    ['balance', { type: 'integer' }, 1],
    ['balance', { type: 'string' }, 0],
    ['id', { type: 'integer' }, 1],
    ['id', { type: 'string' }, 0],
    ['name', { type: 'string' }, 0],
    ['isAdmin', { type: 'boolean' }, 0],
    ['role', { type: 'string' }, 0],
    ['createdAt', { type: 'string', readOnly: true }, 0],
    ['createdAt', { allOf: [{ type: 'string' }, { readOnly: true }] }, 0],
    ['createdAt', { type: 'string', 'x-client-generated': true }, 0],
    ['createdAt', { type: 'string', 'x-client-generated': false }, 1],
    ['constructor', { type: 'string' }, 0],
  ])('%s of %j gives %d findings', async (key, schema, expected) => {
    expect(await count(writing(property(key, schema)))).toBe(expected);
  });

  test.each([
    [{ path: '/users/{id}' }, 0],
    [{ path: '/users/{id}/' }, 0],
    [{ path: '/users/{id}//' }, 0],
    [{ path: '/users/{id}/pets' }, 1],
    [{ method: 'put' }, 0],
    [{ code: '200' }, 0],
    [{ code: '200', operation: { operationId: 'createUser' } }, 1],
    [{ code: '200', operation: { operationId: 'addUser' } }, 1],
    [{ code: '200', operation: { summary: 'New user' } }, 1],
    [{ code: '200', operation: { operationId: 'insertUser' } }, 1],
    [{ code: '200', operation: { operationId: 'userInsert' } }, 0],
    [{ code: '200', operation: { operationId: 'findUser' } }, 0],
    [{ path: '/admin/users' }, 0],
    [{ path: '/admins' }, 0],
    [{ path: '/users/import' }, 0],
    [{ operation: { tags: ['Administration'] } }, 0],
    [{ operation: { tags: [5, 'users'] } }, 1],
    [{ operation: { 'x-client-generated': true } }, 0],
  ])('an id in %j gives %d findings', async (more, expected) => {
    expect(await count(writing(property('id', { type: 'integer' }), more))).toBe(expected);
  });

  test('an id that is required is for callers to make', async () => {
    expect(await count(writing({ ...property('id', { type: 'integer' }), required: ['id'] }))).toBe(0);
    expect(await count(writing({ ...property('createdAt'), required: ['createdAt'] }))).toBe(1);
  });

  test.each([
    [{ path: '/me', method: 'put' }, 1],
    [{ path: '/signup' }, 1],
    [{ path: '/sign-up' }, 1],
    [{ path: '/register' }, 1],
    [{ path: '/profile', method: 'patch' }, 1],
    [{ path: '/users', operation: { security: [] } }, 1],
    [{ path: '/users', operation: { security: [{ key: [] }] } }, 0],
    [{ path: '/users' }, 0],
    [{ path: '/names' }, 0],
    [{ path: '/me/teams' }, 0],
    [{ path: '/users/me/', method: 'put' }, 1],
  ])('privileges in %j give %d findings', async (more, expected) => {
    expect(await count(writing(property('is_admin', { type: 'boolean' }), more))).toBe(expected);
    expect(await count(writing(property('roles', { type: 'array', items: { type: 'string' } }), more))).toBe(expected);
    expect(await count(writing(property('role', { type: 'string', enum: ['buyer', 'seller'] }), more))).toBe(0);
    expect(await count(writing(property('role', { allOf: [{ type: 'string' }, { enum: ['buyer', 'seller'] }] }), more))).toBe(0);
  });

  test.each([
    ['/roles', 0],
    ['/authz/checks', 0],
    ['/teams/{role}', 1],
  ])('roles in an anonymous POST %s give %d findings: where they are the subject, callers say what they permit', async (path, expected) => {
    const operation = { security: [] };
    expect(await count(writing(property('permissions', { type: 'array', items: { type: 'string' } }), { path, operation }))).toBe(expected);
    expect(await count(writing(property('isAdmin', { type: 'boolean' }), { path, operation }))).toBe(1);
  });

  test('a privilege in an API that is declared public is an error', async () => {
    const info = { 'x-exposure': 'public' };
    expect(await severities(massAssignmentProtected, writing(property('isAdmin', { type: 'boolean' }), { path: '/me', info }))).toEqual([
      'error',
    ]);
    expect(await severities(massAssignmentProtected, writing(property('isAdmin', { type: 'boolean' }), { path: '/me' }))).toEqual(['warn']);
    expect(await severities(massAssignmentProtected, writing(property('createdAt'), { info }))).toEqual(['warn']);
    const listed = property('isAdmin', { type: 'boolean', enum: [true, false] });
    expect(await severities(massAssignmentProtected, writing(listed, { path: '/me', info }))).toEqual(['error']);
    const partner = { 'x-exposure': 'partner' };
    expect(await severities(massAssignmentProtected, writing(listed, { path: '/me', info: partner }))).toEqual(['warn']);
  });

  test('a parameter beside the body changes nothing', async () => {
    const parameters = [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }];
    expect(await count(writing(property('createdAt'), { operation: { parameters } }))).toBe(1);
  });

  test('the object that says that callers make its values is left alone', async () => {
    expect(await count(writing({ ...property('createdAt'), 'x-client-generated': true }))).toBe(0);
  });

  test('several operations give one finding, which names the first', async () => {
    const operation = { requestBody: content(shared), responses: ok(shared) };
    const definition = {
      ...head,
      paths: { '/a': { put: operation }, '/b': { post: operation } },
      components: { schemas: { User: property('createdAt') } },
    };
    expect(await summariesOf(massAssignmentProtected, JSON.stringify(definition), { name })).toEqual([
      'warn /components/schemas/User/properties/createdAt Server-managed property "createdAt" is writable in PUT /a.',
    ]);
  });

  test('a webhook is no writing operation of the API', async () => {
    const definition = {
      ...head,
      webhooks: { made: { post: { requestBody: content(shared), responses: ok(shared) } } },
      components: { schemas: { User: property('createdAt') } },
    };
    expect(await count(definition)).toBe(0);
  });
});

describe('read-write-only-valid', () => {
  const user = { $ref: '#/components/schemas/User' };
  const using = (way: 'request' | 'response' | 'both' | 'neither', schema: object): object => ({
    ...head,
    paths: {
      '/a': {
        put: {
          ...(way === 'request' || way === 'both' ? { requestBody: content(user) } : {}),
          responses: way === 'response' || way === 'both' ? ok(user) : {},
        },
      },
    },
    components: { schemas: { User: schema } },
  });

  test.each([
    ['request', { readOnly: true }, 'info'],
    ['request', { writeOnly: true }, undefined],
    ['response', { readOnly: true }, undefined],
    ['response', { writeOnly: true }, 'warn'],
    ['both', { readOnly: true }, undefined],
    ['both', { writeOnly: true }, undefined],
    ['neither', { readOnly: true }, undefined],
    ['neither', { writeOnly: true }, undefined],
    ['both', { readOnly: true, writeOnly: true }, 'error'],
    ['request', { readOnly: 'true' }, undefined],
  ] as const)('%s with %j is %s', async (way, marker, severity) => {
    const definition = using(way, property('x', { type: 'string', ...marker }));
    expect(await severities(readWriteOnlyValid, definition)).toEqual(severity === undefined ? [] : [severity]);
  });

  test('a mark on what is no property leaves nothing without a direction', async () => {
    expect(await severities(readWriteOnlyValid, using('request', { ...property('x'), readOnly: true }))).toEqual([]);
  });

  test('what is required in a request but read-only is a warning', async () => {
    const schema = { ...property('x', { readOnly: true }), required: ['x'] };
    expect(await severities(readWriteOnlyValid, using('request', schema))).toEqual(['warn']);
    expect(await severities(readWriteOnlyValid, using('both', schema))).toEqual([]);
  });

  test('in 2.0 a read-only property should not be required', async () => {
    const definition = (required: readonly string[], way: 'both' | 'response'): object => ({
      swagger: '2.0',
      info: head.info,
      paths: {
        '/a': {
          post: {
            parameters: way === 'both' ? [{ in: 'body', name: 'a', schema: { $ref: '#/definitions/A' } }] : [],
            responses: { 200: { description: 'ok', schema: { $ref: '#/definitions/A' } } },
          },
        },
      },
      definitions: { A: { ...property('id', { type: 'string', readOnly: true }), required } },
    });
    expect(await severities(readWriteOnlyValid, definition(['id'], 'both'))).toEqual(['info']);
    expect(await severities(readWriteOnlyValid, definition(['name'], 'both'))).toEqual([]);
    expect(await severities(readWriteOnlyValid, definition(['id'], 'response'))).toEqual([]);
  });
});

describe('cardholder-data-restricted', () => {
  const sent = (properties: object): object => ({
    ...head,
    paths: { '/cards': { get: { responses: ok({ type: 'object', properties }) } } },
  });
  test.each([
    [{ cvv: { type: 'integer' } }, ['error']],
    [{ cvv: { type: 'string', enum: ['match'] } }, []],
    [{ pinBlock: { type: 'string' } }, ['error']],
    [{ magstripeData: { type: 'string' } }, ['error']],
    [{ pin: { type: 'string' } }, []],
    [{ pin: { type: 'string' }, card_id: {} }, ['error']],
    [{ pin: { type: 'string' }, expiry: {} }, ['error']],
    [{ pin: { type: 'string' }, exp_month: {} }, ['error']],
    [{ pin: { type: 'string' }, expMonth: {} }, ['error']],
    [{ pin: { type: 'string' }, regexp_year: {} }, []],
    [{ pin: { type: 'string' }, exp_monthly: {} }, []],
    [{ pin: { type: 'string' }, expected: {} }, []],
    [{ pin: { type: 'string' }, pan: {} }, []],
    [{ pin: { type: 'string' }, cvv: { type: 'string' } }, ['error', 'error']],
    [{ securityCode: { type: 'string' } }, []],
    [{ securityCode: { type: 'string' }, cardType: {} }, ['error']],
    [{ trackData: { type: 'string' } }, []],
    [{ trackData: { type: 'string' }, cardType: {} }, ['error']],
    [{ track1Data: { type: 'string' } }, ['error']],
    [{ password: { type: 'string' }, cardType: {} }, []],
    [{ iban: { type: 'string' }, cardType: {} }, []],
    [{ cardNumber: { type: 'string' } }, ['warn']],
    [{ cardNumber: { type: 'string', maxLength: 12 } }, ['warn']],
    [{ cardNumber: { type: 'string', maxLength: 11 } }, []],
    [{ cardNumber: { type: 'string', 'x-masked': true } }, []],
    [{ cardNumber: { type: 'string', 'x-masked': 'yes' } }, ['warn']],
    [{ cardNumber: { type: 'string', example: '4111********1111' } }, []],
    [{ cardNumber: { type: 'string', example: '4111111111111111' } }, ['warn']],
    [{ cardNumber: { type: 'string', description: 'The masked number.' } }, []],
    [{ cardNumber: { type: 'string', description: 'The number.' } }, ['warn']],
    [{ cardNumber: { allOf: [{ type: 'string' }, { maxLength: 4 }] } }, []],
    [{ cardNumber: { type: 'string', writeOnly: true } }, []],
  ])('%j gives %j', async (properties, expected) => {
    expect(await severities(cardholderDataRestricted, sent(properties))).toEqual(expected);
  });

  test.each<readonly [description: string, isReturned: boolean]>([
    ['We do not store it.', false],
    ["It isn't stored.", false],
    ['It is not kept.', false],
    ['Never saved.', false],
    ['The gateway does not retain it.', false],
    ["We don't persist it.", false],
    ['It will not be stored.', false],
    ["They aren't kept.", false],
    ['It doesn’t save them.', false],
    ['We never keep it.', false],
    ...['must', 'may', 'shall', 'should', 'can'].map((verb) => [`It ${verb} not be stored.`, true] as const),
    ['Do not store it.', true],
    ['It must never be stored.', true],
    ['Write-only.', false],
    ['It cannot be queried.', false],
    ['Not returned.', false],
    ['It is stored.', true],
    ['Do not pass the key.', true],
    ['No store.', true],
  ])('a code of which is said "%s" is returned: %s', async (description, isReturned) => {
    expect(await severities(cardholderDataRestricted, sent({ cvv: { type: 'string', description } }))).toEqual(isReturned ? ['error'] : []);
  });
});

describe('sensitive-response-no-store', () => {
  const answering = (header: object, more: { code?: string; method?: string; key?: string } = {}): object => ({
    ...head,
    paths: {
      '/a': {
        [more.method ?? 'get']: {
          responses: { [more.code ?? '200']: { description: 'ok', headers: header, ...content(property(more.key ?? 'email')) } },
        },
      },
    },
  });
  const count = async (definition: object): Promise<number> => (await severities(sensitiveResponseNoStore, definition)).length;

  test.each([
    [{}, 1],
    [{ 'Cache-Control': {} }, 1],
    [{ 'Cache-Control': { schema: { const: 'no-store' } } }, 0],
    [{ 'CACHE-CONTROL': { schema: { enum: ['No-Store'] } } }, 0],
    [{ 'Cache-Control': { schema: { default: 'no-store' } } }, 0],
    [{ 'Cache-Control': { schema: { pattern: 'no-store' } } }, 0],
    [{ 'Cache-Control': { schema: { examples: ['no-store'] } } }, 0],
    [{ 'Cache-Control': { schema: { 'x-example': 'no-store' } } }, 0],
    [{ 'Cache-Control': { description: 'Always no-store.', schema: {} } }, 0],
    [{ 'Cache-Control': { example: 'no-store', schema: {} } }, 0],
    [{ 'Cache-Control': { examples: { a: { value: 'no-store' }, b: 5 }, schema: {} } }, 0],
    [{ 'Cache-Control': { schema: { const: 'no-cache' } } }, 1],
    [{ 'Cache-Control': { schema: { const: 'no-storefront' } } }, 1],
    [{ Pragma: { schema: { const: 'no-store' } } }, 1],
  ])('headers %j give %d findings', async (headers, expected) => {
    expect(await count(answering(headers))).toBe(expected);
  });

  test.each([
    [{ code: '2XX' }, 1],
    [{ code: 'default' }, 0],
    [{ code: '404' }, 0],
    [{ method: 'put' }, 0],
    [{ key: 'apiKey' }, 1],
    [{ key: 'dateOfBirth' }, 1],
    [{ key: 'iban' }, 1],
    [{ key: 'accountNumber' }, 0],
    [{ key: 'softDescriptorPhone' }, 0],
    [{ key: 'ssn' }, 1],
    [{ key: 'cvv' }, 1],
    [{ key: 'patientId' }, 1],
    [{ key: 'firstName' }, 0],
    [{ key: 'streetAddress' }, 0],
    [{ key: 'title' }, 0],
  ])('%j gives %d findings', async (more, expected) => {
    expect(await count(answering({}, more))).toBe(expected);
  });

  test('a format behind any name, and a body of 2.0, count as well', async () => {
    const schema = property('who', { type: 'string', format: 'email' });
    expect(await count({ ...head, paths: { '/a': { get: { responses: ok(schema) } } } })).toBe(1);
    const old = { swagger: '2.0', info: head.info, paths: { '/a': { get: { responses: { 200: { description: 'ok', schema } } } } } };
    expect(await count(old)).toBe(1);
  });

  test('what is only tested by, or kept under free names, is not looked into', async () => {
    for (const schema of [{ not: property('email') }, { type: 'object', additionalProperties: property('email') }])
      expect(await count({ ...head, paths: { '/a': { get: { responses: ok(schema) } } } })).toBe(0);
  });

  test('the higher class of several operations is named', async () => {
    const response = { $ref: '#/components/responses/Sum' };
    const definition = {
      ...head,
      info: { ...head.info, 'x-data-classification': 'confidential' },
      paths: {
        '/a': { get: { responses: { '200': response } } },
        '/b': { get: { 'x-data-classification': 'restricted', responses: { '200': response } } },
      },
      components: { responses: { Sum: { description: 'ok', ...content(property('total')) } } },
    };
    expect(await summariesOf(sensitiveResponseNoStore, JSON.stringify(definition), { name })).toEqual([
      'info /components/responses/Sum Response with restricted data does not document "Cache-Control: no-store".',
    ]);
  });

  test('a webhook is not cached, and lists of branches are looked into', async () => {
    const branches = { type: 'array', items: { oneOf: [property('email'), { anyOf: [{ allOf: [property('phone')] }] }] } };
    expect(await count({ ...head, webhooks: { a: { get: { responses: ok(branches) } } } })).toBe(0);
    expect(await count({ ...head, paths: { '/a': { get: { responses: ok(branches) } } } })).toBe(1);
    expect(await count({ ...head, paths: { '/a': { get: { responses: ok(property('owner', property('email'))) } } } })).toBe(0);
  });
});

describe('response-object-closed', () => {
  const answering = (schema: object, { info = {}, code = '200', role = 'paths', type = 'application/json' } = {}): object => ({
    ...head,
    info: { ...head.info, ...info },
    [role]: { '/a': { get: { responses: { [code]: { description: 'ok', content: { [type]: { schema } } } } } } },
  });
  const classified = { info: { 'x-data-classification': 'confidential' } };

  test.each([
    [property('x'), classified, ['warn']],
    [property('x'), { info: { 'x-data-classification': 'restricted' } }, ['warn']],
    [property('x'), { info: { 'x-data-classification': 'internal' } }, []],
    [property('x'), {}, []],
    [{ ...property('x'), 'x-data-classification': 'confidential' }, {}, ['warn']],
    [{ ...property('x'), 'x-data-classification': 'internal' }, {}, []],
    [{ ...property('x'), 'x-data-classification': 'confidential' }, { code: '404' }, []],
    [property('x'), { ...classified, code: '404' }, []],
    [property('x'), { ...classified, code: '403' }, []],
    [property('x'), { ...classified, code: 'default' }, []],
    [property('x'), { ...classified, code: '302' }, ['warn']],
    [property('x'), { ...classified, type: 'application/problem+json' }, []],
    [property('x'), { ...classified, role: 'webhooks' }, []],
    [{ ...property('x'), additionalProperties: false }, classified, []],
    [{ ...property('x'), additionalProperties: { type: 'string' } }, classified, []],
    [{ ...property('x'), unevaluatedProperties: false }, classified, []],
    [{ ...property('x'), maxProperties: 0 }, classified, []],
    [{ ...property('x'), enum: [{}] }, classified, []],
    [{ ...property('x'), propertyNames: { enum: ['x'] } }, classified, []],
    [{ ...property('x'), 'x-free-form': true }, classified, []],
    [{ allOf: [property('x'), property('y')] }, classified, ['warn']],
    [{ allOf: [property('x'), property('y')], unevaluatedProperties: false }, classified, []],
    [{ allOf: [{ type: 'string' }, { minLength: 1 }] }, classified, []],
    [{ type: 'string' }, classified, []],
  ])('%j with %j gives %j', async (schema, more, expected) => {
    expect(await severities(responseObjectClosed, answering(schema, more))).toEqual(expected);
  });

  test.each(['$defs', 'definitions'])('what is only kept under %s is not answered with', async (field) => {
    const unused = property('a', { ...property('x'), readOnly: true });
    const schema = { ...property('x'), additionalProperties: false, [field]: { unused } };
    expect(await severities(responseObjectClosed, answering(schema, classified))).toEqual([]);
  });

  test('a mixture cannot be closed before 3.1, and what callers send too is not for this rule', async () => {
    const mixture = answering({ allOf: [property('x'), property('y')] }, classified);
    expect(await severities(responseObjectClosed, { ...mixture, openapi: '3.0.4' })).toEqual([]);
    const shared = { $ref: '#/components/schemas/A' };
    const definition = {
      ...answering(shared, classified),
      components: { schemas: { A: property('x') } },
    };
    expect(await severities(responseObjectClosed, definition)).toEqual(['warn']);
    const both = {
      ...head,
      info: { ...head.info, ...classified.info },
      paths: { '/a': { put: { requestBody: content(shared), responses: ok(shared) } } },
    };
    expect(await severities(responseObjectClosed, { ...both, components: definition.components })).toEqual([]);
  });

  test('everywhere, what is not classified is only noted', async () => {
    expect(await severities(responseObjectClosed, answering(property('x')), { everywhere: true })).toEqual(['info']);
    expect(await severities(responseObjectClosed, answering(property('x'), classified), { everywhere: true })).toEqual(['warn']);
    expect(await severities(responseObjectClosed, answering(property('x'), { code: '500' }), { everywhere: true })).toEqual([]);
  });
});
