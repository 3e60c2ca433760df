import { describe, expect, test } from 'vitest';
import { noCredentialsInUrl } from '../../rulesets/data-protection/no-credentials-in-url.ts';
import { dataProtection } from '../../rulesets/data-protection/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { runRule, summariesOf } from './run-rule.ts';

const head = { openapi: '3.1.0', info: { title: 'Accounts', version: '1.0.0' } };

function withParameter(parameter: object, path = '/login', operation: object = {}): string {
  const get = { ...operation, parameters: [{ schema: { type: 'string' }, ...parameter }], responses: {} };
  return JSON.stringify({ ...head, paths: { [path]: { get } } });
}

async function severityOf(text: string): Promise<string | undefined> {
  const findings = await runRule(noCredentialsInUrl, text, { name: 'openapi.json' });
  expect(findings.length).toBeLessThanOrEqual(1);
  return findings[0]?.severity;
}

describe('what a query parameter carries', () => {
  test.each([
    ['password', '', 'error'],
    ['PASSWORD', '', 'error'],
    ['otp', '', 'error'],
    ['client_secret', 'Your client ID and secret.', 'error'],
    ['jwt', '', 'error'],
    ['token', '', 'warn'],
    ['Token', '', 'warn'],
    ['_token', '', undefined],
    ['token2', '', undefined],
    ['X-Token', '', undefined],
    ['user_token', '', undefined],
    ['token', 'The lock token.', undefined],
    ['token', 'API token.', 'error'],
    ['token', 'Your personal access token.', 'error'],
    ['token', 'The OAuth access token.', 'error'],
    ['token', 'A token which authenticates the device.', 'error'],
    ['token', 'The access token for the next page.', undefined],
    ['token', 'The device token, not an API token.', undefined],
    ['key', '', undefined],
    ['key', 'The API key.', 'error'],
    ['key', 'The secret key of the setting.', undefined],
    ['key', 'The public API key.', undefined],
    ['auth', 'Authentication key.', 'error'],
    ['auth', 'Yes or no.', undefined],
    ['session', 'The term of parliament.', undefined],
    ['sessionId', 'The id from the login.', 'error'],
    ['sessionId', 'Session for authenticated users.', 'error'],
    ['sessionId', 'Groups the searches of a user.', undefined],
    ['pin', 'The PIN code of the user.', 'error'],
    ['pin', 'The password or PIN.', 'error'],
    ['pin', 'The pin on the map.', undefined],
    ['signature', 'The authentication signature.', undefined],
    ['tokens', 'API token.', undefined],
    ['email', '', undefined],
    ['q', '', undefined],
  ])('%s: %s is %s', async (name, description, severity) => {
    expect(await severityOf(withParameter({ in: 'query', name, ...(description === '' ? {} : { description }) }))).toBe(severity);
  });

  test('the description of the schema counts as well', async () => {
    const schema = { type: 'string', description: 'Your API key.' };
    expect(await severityOf(withParameter({ in: 'query', name: 'key', schema }))).toBe('error');
  });

  test.each([
    [{ type: 'boolean' }, undefined],
    [{ type: 'integer' }, undefined],
    [{ type: 'object' }, undefined],
    [{ type: 'string', enum: ['on', 'off'] }, undefined],
    [{ type: 'string', const: 'on' }, undefined],
    [{ type: 'string', format: 'date-time' }, undefined],
    [{ type: 'string', format: 'time' }, undefined],
    [{ type: 'string', format: 'duration' }, undefined],
    [{ type: 'string', example: 'true' }, undefined],
    [{ type: 'string', default: 'False' }, undefined],
    [{ type: 'string', default: 'trueish' }, 'error'],
    [{ type: 'string', default: 'untrue' }, 'error'],
    [{ allOf: [{ type: 'string' }, { enum: ['on', 'off'] }] }, undefined],
    [{ allOf: [{ properties: {} }] }, undefined],
    [{ type: ['string', 'null'] }, 'error'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'error'],
    [{}, 'error'],
    [{ items: {} }, undefined],
    [{ properties: {} }, undefined],
    [{ additionalProperties: {} }, undefined],
  ])('an API key of schema %j is %s', async (schema, severity) => {
    expect(await severityOf(withParameter({ in: 'query', name: 'apiKey', schema }))).toBe(severity);
  });

  test('a password may be a number', async () => {
    for (const type of ['integer', 'number'])
      expect(await severityOf(withParameter({ in: 'query', name: 'otp', schema: { type } }))).toBe('error');
  });

  test('a parameter without a schema is judged by its name', async () => {
    expect(await severityOf(withParameter({ in: 'query', name: 'apiKey', schema: undefined }))).toBe('error');
  });
});

describe('what a path parameter carries', () => {
  test.each([
    ['/secrets/{secret}', {}, undefined],
    ['/secret/{secret}', {}, undefined],
    ['/tokens/{accessToken}', {}, undefined],
    ['/api-keys/{apiKey}', {}, undefined],
    ['/verify/{secret}', {}, 'error'],
    ['/{secret}', {}, 'error'],
    ['/verify/{secret}.json', {}, 'error'],
    ['/clients/{apiKey}', { description: 'The name of the key.' }, undefined],
    ['/clients/{apiKey}', { description: 'Its UUID.' }, undefined],
    ['/clients/{apiKey}', { description: 'Idle keys.' }, 'error'],
    ['/passwords/{password}', {}, 'error'],
    ['/cards/{token}', {}, undefined],
    ['/password/reset/{token}', {}, 'error'],
    ['/users/forgot-password/{token}', {}, 'error'],
    ['/password/recovery/{token}', {}, 'error'],
    ['/password/forgotten/{token}', {}, 'error'],
    ['/password/recover/{token}', {}, 'error'],
    ['/password/reset/{key}', {}, undefined],
    ['/password/{token}', {}, undefined],
    ['/reset/{token}', {}, undefined],
    ['/game/{key}', { description: 'API key.' }, 'error'],
  ])('%s %j is %s', async (path, more, severity) => {
    const name = /\{(.*)\}/.exec(path)?.[1];
    expect(await severityOf(withParameter({ in: 'path', name, required: true, ...more }, path))).toBe(severity);
  });

  test.each([
    ['/login/{password}', { get: {} }, 1],
    ['/login/{password}', {}, 0],
    ['/login/{token}', { get: {} }, 0],
    ['/login/{email}', { get: {} }, 0],
    ['/login/{id}', { get: {} }, 0],
    ['/login/{password}', { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }], get: {} }, 1],
    [
      '/login/{password}',
      { get: { parameters: [{ name: 'password', in: 'path', required: true, schema: { type: 'boolean' } }] }, put: {} },
      0,
    ],
    ['/login/{password}', { parameters: [{ name: 'password', in: 'path', required: true, schema: { type: 'boolean' } }], get: {} }, 0],
    ['/login/{password}', { parameters: [{ name: 'password', in: 'query', schema: { type: 'boolean' } }], get: {} }, 1],
  ])('%s with %j: %d undeclared', async (path, item, count) => {
    expect(await runRule(noCredentialsInUrl, JSON.stringify({ ...head, paths: { [path]: item } }), { name: 'openapi.json' })).toHaveLength(
      count,
    );
  });

  test('an undeclared name is as grave as a declared one', async () => {
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/login/{password}': { get: {} } } }))).toBe('error');
  });

  test('an undeclared name is reported once for a path, and is a warning for an internal API', async () => {
    const item = { get: {}, put: {} };
    const text = JSON.stringify({ ...head, info: { ...head.info, 'x-exposure': 'internal' }, paths: { '/a/{apiKey}/b/{apiKey}': item } });
    expect(await summariesOf(noCredentialsInUrl, text, { name: 'openapi.json' })).toEqual([
      'warn /paths/~1a~1{apiKey}~1b~1{apiKey} Credential "apiKey" is carried in the path.',
    ]);
  });
});

describe('severities', () => {
  test('an internal operation makes it a warning, unless another one is not internal', async () => {
    const parameters = [{ $ref: '#/components/parameters/key' }];
    const components = { parameters: { key: { in: 'query', name: 'apiKey', schema: { type: 'string' } } } };
    const paths = (exposure: string): object => ({
      '/a': { get: { 'x-exposure': 'internal', parameters, responses: {} } },
      '/b': { get: { 'x-exposure': exposure, parameters, responses: {} } },
    });
    expect(await severityOf(JSON.stringify({ ...head, paths: paths('internal'), components }))).toBe('warn');
    expect(await severityOf(JSON.stringify({ ...head, paths: paths('public'), components }))).toBe('error');
    expect(await severityOf(JSON.stringify({ ...head, paths: {}, components }))).toBe('info');
  });

  test.each([
    ['Expires', 'info'],
    ['X-Amz-Credential', 'info'],
    ['AWSAccessKeyId', 'info'],
    ['page', undefined],
  ])('a signature beside %s is %s', async (name, severity) => {
    const parameters = [
      { in: 'query', name: 'Signature', schema: { type: 'string' } },
      { in: 'query', name, schema: { type: 'string' } },
    ];
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/a': { get: { parameters, responses: {} } } } }))).toBe(severity);
  });

  test.each([
    ['apiKey', 'error'],
    ['page', undefined],
  ])('%s beside an expiry is %s: only a signature makes a URL that is signed', async (name, severity) => {
    const parameters = [
      { in: 'query', name, schema: { type: 'string' } },
      { in: 'query', name: 'Expires', schema: { type: 'string' } },
    ];
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/a': { get: { parameters, responses: {} } } } }))).toBe(severity);
  });

  test('of the operations that share a signature, or a path parameter, one is enough', async () => {
    const sharing = (parameter: object, paths: object): string =>
      JSON.stringify({ ...head, paths, components: { parameters: { one: parameter } } });
    const one = { $ref: '#/components/parameters/one' };
    const expires = { in: 'query', name: 'expires', schema: { type: 'string' } };
    const signature = { in: 'query', name: 'signature', schema: { type: 'string' } };
    const get = (...parameters: readonly object[]): object => ({ get: { parameters, responses: {} } });
    expect(await severityOf(sharing(signature, { '/a': get(one), '/b': get(one, expires) }))).toBe('info');
    const inPath = (name: string): object => ({ in: 'path', name, required: true, schema: { type: 'string' } });
    expect(await severityOf(sharing(inPath('token'), { '/cards/{token}': get(one), '/password/reset/{token}': get(one) }))).toBe('error');
    expect(await severityOf(sharing(inPath('secret'), { '/secrets/{secret}': get(one), '/verify/{secret}': get(one) }))).toBeUndefined();
  });

  test('a signature in the path, or beside a header, is none', async () => {
    const inPath = [
      { in: 'path', name: 'signature', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'expires', schema: { type: 'string' } },
    ];
    const beside = [
      { in: 'query', name: 'signature', schema: { type: 'string' } },
      { in: 'header', name: 'Expires', schema: { type: 'string' } },
    ];
    for (const parameters of [inPath, beside])
      expect(
        await severityOf(JSON.stringify({ ...head, paths: { '/a/{signature}': { get: { parameters, responses: {} } } } })),
      ).toBeUndefined();
  });
});

describe('server URLs', () => {
  test.each([
    ['https://u:p@a.example.com', 1],
    ['https://user@a.example.com', 0],
    ['https://user:@a.example.com', 0],
    ['https://a.example.com:8080/@me', 0],
    ['https://a.example.com/v1?user:x@y', 0],
    ['//u:p@a.example.com', 0],
    ['https://a.example.com?api_key=1&password', 2],
    ['https://a.example.com#?api_key=1', 0],
    ['https://a.example.com?a=api_key', 0],
    ['https://a.example.com?email=x', 0],
    ['https://a.example.com?token=x', 1],
    ['/v1', 0],
    ['/login?next=https://u:p@a.example.com', 0],
  ])('%s gives %d findings', async (url, count) => {
    const text = JSON.stringify({ ...head, servers: [{ url }], paths: {} });
    expect(await runRule(noCredentialsInUrl, text, { name: 'openapi.json' })).toHaveLength(count);
  });
});

test.each(['https://a.example.com?api_key=1', 'https://me:secret@a.example.com'])(
  'a server of an internal API, %s, is a warning',
  async (url) => {
    const definition = { ...head, info: { ...head.info, 'x-exposure': 'internal' }, servers: [{ url }], paths: {} };
    expect(await severityOf(JSON.stringify(definition))).toBe('warn');
  },
);

test('the finding about a server is at its URL', async () => {
  const text = JSON.stringify({ ...head, servers: [{ description: 'Test', url: 'https://a.example.com?api_key=1' }], paths: {} });
  expect(await summariesOf(noCredentialsInUrl, text, { name: 'openapi.json' })).toEqual([
    'error /servers/0/url Credential "api_key" is carried in the server URL.',
  ]);
});

test('a definition without paths (3.1) has no URLs', async () => {
  expect(await severityOf(JSON.stringify({ ...head, webhooks: { made: { post: { responses: {} } } } }))).toBeUndefined();
});

test('a key that a scheme declares is reported at the scheme, one of another place or name is not it', async () => {
  const withScheme = (scheme: object): string =>
    JSON.stringify({
      ...head,
      paths: { '/a': { get: { parameters: [{ in: 'query', name: 'api_key', schema: { type: 'string' } }], responses: {} } } },
      components: { securitySchemes: { key: { type: 'apiKey', ...scheme } } },
    });
  expect(await severityOf(withScheme({ in: 'query', name: 'api_key' }))).toBeUndefined();
  expect(await severityOf(withScheme({ in: 'header', name: 'api_key' }))).toBe('error');
  expect(await severityOf(withScheme({ in: 'query', name: 'key' }))).toBe('error');
});

test('what a callback sends is not judged, and ill-typed parameters are passed over', async () => {
  const parameters = [{ in: 'query', name: 'password', schema: { type: 'string' } }];
  const callbacks = { done: { '{$request.body#/url}': { post: { parameters, responses: {} } } } };
  const broken = [5, null, { in: 'query' }, { in: 'query', name: 5 }, { name: 'password' }, { in: 'header', name: 'password' }];
  const text = JSON.stringify({ ...head, paths: { '/a': { get: { parameters: broken, callbacks, responses: {} } } } });
  expect(await severityOf(text)).toBeUndefined();
});

test('a password written into a server URL is one finding', async () => {
  const text = JSON.stringify({ ...head, servers: [{ url: 'https://orders:Kq7vR2wLx9@api.shop.io?token=Kq7vR2wLx9' }], paths: {} });
  const found = (await ruleAndPlaceOf(dataProtection, text)).filter((line) => line.endsWith('/servers/0/url'));
  expect(found).toEqual(['no-secrets-in-document /servers/0/url']);
});
