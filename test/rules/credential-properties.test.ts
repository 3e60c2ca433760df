import { describe, expect, test } from 'vitest';
import { credentialPropertyProtected } from '../../rulesets/data-protection/credential-property-protected.ts';
import { noCredentialsInResponse } from '../../rulesets/data-protection/no-credentials-in-response.ts';
import { dataProtection } from '../../rulesets/data-protection/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { runRule } from './run-rule.ts';

const head = { openapi: '3.1.0', info: { title: 'Accounts', version: '1.0.0' } };

function content(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

function answering(schema: object, { path = '/users', method = 'get', operation = {}, response = {} } = {}): string {
  const responses = { '200': { description: 'ok', ...content(schema), ...response } };
  return JSON.stringify({ ...head, paths: { [path]: { [method]: { ...operation, responses } } } });
}

async function severityOf(text: string): Promise<string | undefined> {
  const findings = await runRule(noCredentialsInResponse, text, { name: 'openapi.json' });
  expect(findings.length).toBeLessThanOrEqual(1);
  return findings[0]?.severity;
}

const property = (name: string, schema: object = { type: 'string' }): object => ({ type: 'object', properties: { [name]: schema } });

describe('no-credentials-in-response', () => {
  test.each([
    ['password', { type: 'string' }, 'error'],
    ['password', { type: 'boolean' }, undefined],
    ['password', { type: 'string', writeOnly: true }, undefined],
    ['password', { allOf: [{ type: 'string' }, { writeOnly: true }] }, undefined],
    ['password', { type: 'string', format: 'password' }, 'error'],
    ['password', { type: 'string', 'x-shown-once': true }, undefined],
    ['password', { type: 'string', 'x-shown-once': false }, 'error'],
    ['pin', { type: 'string' }, undefined],
    ['token', { type: 'string' }, undefined],
    ['sessionToken', { type: 'string' }, 'error'],
    ['sessionToken', { type: 'integer' }, undefined],
    ['otp', { type: 'integer' }, 'error'],
    ['apiKey', { type: 'integer' }, undefined],
    ['secret', { type: 'number' }, undefined],
    ['cvv', { type: 'integer' }, 'error'],
    ['signature', { type: 'string' }, undefined],
    ['email', { type: 'string' }, undefined],
    ['secret', { type: 'string', format: 'uri' }, undefined],
    ['secret', { type: 'string', format: 'url' }, undefined],
    ['secret', { type: 'string', description: 'Signs the webhooks.' }, 'error'],
    ['secret', { type: 'string', description: 'The path to the secret.' }, undefined],
    ['secret', { type: 'string', description: 'Where it is in the key vault.' }, undefined],
    ['privateKey', { type: 'string', description: 'Goes with the public key.' }, undefined],
    ['apiKey', { type: 'string', description: 'Shown as ****.' }, undefined],
    ['apiKey', { type: 'string', description: 'Always redacted.' }, undefined],
    ['apiKey', { type: 'string', description: 'Empty when the key is read.' }, undefined],
    ['apiKey', { type: 'string', description: 'Not returned by GET.' }, undefined],
    ['apiKey', { type: 'string', description: 'Never shown again.' }, undefined],
    ['apiKey', { type: 'string', description: "It can't be queried." }, undefined],
    ['apiKey', { type: 'string', description: 'It cannot be retrieved.' }, undefined],
    ['apiKey', { type: 'string', description: 'It can be queried.' }, 'error'],
    ['apiKey', { type: 'string', description: 'Write-only.' }, undefined],
    ['apiKey', { type: 'string', description: 'Only visible to owners when made.' }, undefined],
    ['apiKey', { type: 'string', description: 'Returned only once.' }, undefined],
    ['secret', { type: 'string', description: 'Included in the answer to its creation, and then never again.' }, undefined],
    ['password', { type: 'string', description: 'For security, it is always returned as null.' }, undefined],
    ['password', { type: 'string', description: 'Always null.' }, undefined],
    ['password', { type: 'string', description: 'Always returned, may be null.' }, 'error'],
    ['secret', { type: 'string', description: 'Where to read from. This can be a secret name or ID.' }, undefined],
    ['secret', { type: 'string', description: 'Goes with the ID.' }, 'error'],
    ['accessKey', { type: 'string', description: 'Chave de acesso à nota fiscal, 44 dígitos.' }, undefined],
    ['accessKey', { type: 'string', description: 'Chave de acesso da NF-e.' }, undefined],
    ['accessKey', { type: 'string', description: 'Chave de acesso à API.' }, 'error'],
    ['secret', { type: 'string', description: 'For client-side use.' }, undefined],
  ])('%s of %j is %s', async (name, schema, severity) => {
    expect(await severityOf(answering(property(name, schema)))).toBe(severity);
  });

  test.each([
    ['get', '/users', 'error'],
    ['post', '/users', undefined],
    ['put', '/users', 'error'],
    ['delete', '/users', 'error'],
    ['get', '/api-keys', 'warn'],
    ['get', '/users/{secret}', 'error'],
    ['get', '/payment-intents', 'error'],
    ['get', '/login', 'warn'],
  ])('an API key in the answer to %s %s is %s', async (method, path, severity) => {
    expect(await severityOf(answering(property('apiKey'), { method, path }))).toBe(severity);
  });

  test.each([
    ['get', '/login', undefined],
    ['get', '/users/login', undefined],
    ['get', '/me', undefined],
    ['get', '/api-keys', 'warn'],
    ['get', '/users', 'error'],
  ])('an access token in the answer to %s %s is %s', async (method, path, severity) => {
    expect(await severityOf(answering(property('accessToken'), { method, path }))).toBe(severity);
  });

  test.each([
    ['password', '/meetings/{id}', 'warn'],
    ['password', '/webinars', 'warn'],
    ['password', '/rooms/{id}', 'warn'],
    ['encrypted_password', '/conferences', 'warn'],
    ['passcode', '/recordings/settings', 'warn'],
    ['password', '/shares', 'warn'],
    ['pmi_password', '/users', 'warn'],
    ['participant_password', '/users', 'warn'],
    ['attendeePassword', '/users', 'warn'],
    ['guestPassword', '/users', 'warn'],
    ['viewer_password', '/users', 'warn'],
    ['listen_only_password', '/users', 'warn'],
    ['password', '/users/{meeting}', 'error'],
    ['sip_password', '/users', 'error'],
    ['meeting_api_key', '/meetings', 'error'],
  ])('%s, from %s, is %s: what everybody needs who comes is meant to be passed on', async (name, path, severity) => {
    expect(await severityOf(answering(property(name), { path }))).toBe(severity);
  });

  test.each([
    ['passcode', 'The passcode used to join the meeting. Optional.', 'warn'],
    ['passcode', 'The passcode to join a meeting.', 'warn'],
    ['password', 'The privacy-enabled password to watch this video.', 'warn'],
    ['password', 'Password for viewing the album', 'warn'],
    ['password', 'The password to join the domain', 'error'],
    ['password', 'Set by those who watch this video', 'error'],
    ['secret', 'The password to watch this video', 'error'],
  ])('%s with the description "%s" is %s', async (name, description, severity) => {
    expect(await severityOf(answering(property(name, { type: 'string', description })))).toBe(severity);
  });

  test('a client secret of a payment is for the browser, another is not', async () => {
    expect(await severityOf(answering(property('client_secret'), { path: '/payment-intents' }))).toBeUndefined();
    expect(await severityOf(answering(property('client_secret'), { path: '/v1/payment-intents' }))).toBeUndefined();
    expect(await severityOf(answering(property('client_secret'), { path: '/apps' }))).toBe('error');
  });

  test('the name of the operation tells what it is for', async () => {
    expect(await severityOf(answering(property('apiKey'), { operation: { operationId: 'listKeys' } }))).toBe('warn');
  });

  test('an answer to a POST is the one time that a generated password is shown; an echo is not', async () => {
    expect(await severityOf(answering(property('password'), { method: 'post' }))).toBeUndefined();
    const schema = { $ref: '#/components/schemas/User' };
    const echo = (name: string): object => ({
      ...head,
      paths: { '/users': { post: { requestBody: content(schema), responses: { '200': { description: 'ok', ...content(schema) } } } } },
      components: { schemas: { User: property(name) } },
    });
    expect(await severityOf(JSON.stringify(echo('password')))).toBe('error');
    for (const name of ['accessToken', 'apiKey', 'clientSecret'])
      expect(await severityOf(JSON.stringify(echo(name))), name).toBeUndefined();
  });

  test.each([
    ['token_type', undefined],
    ['expires_in', undefined],
    ['refresh_token', undefined],
    ['expiresAt', undefined],
    ['accessTokenExpiryDate', undefined],
    ['name', 'error'],
    ['neverExpires', 'error'],
    ['expiryPolicy', 'error'],
  ])('an access token beside %s is %s', async (name, severity) => {
    const schema = { type: 'object', properties: { access_token: { type: 'string' }, [name]: { type: 'integer' } } };
    expect(await severityOf(answering(schema))).toBe(severity);
  });

  test('an API key beside an expiry is no token response', async () => {
    const schema = { type: 'object', properties: { apiKey: { type: 'string' }, expires_in: { type: 'integer' } } };
    expect(await severityOf(answering(schema))).toBe('error');
  });

  test.each([
    ['the object', { schema: { 'x-shown-once': true } }],
    ['the response', { response: { 'x-shown-once': true } }],
    ['the operation', { operation: { 'x-shown-once': true } }],
  ])(
    '%s can say that it is shown once',
    async (_what, { schema = {}, ...more }: { schema?: object; response?: object; operation?: object }) => {
      expect(await severityOf(answering({ ...property('apiKey'), ...schema }, more))).toBeUndefined();
    },
  );

  test('a salt counts beside a password', async () => {
    const salted = (other: string): string =>
      answering({ type: 'object', properties: { salt: { type: 'string' }, [other]: { type: 'string', writeOnly: true } } });
    for (const other of ['password', 'passwordHash']) expect(await severityOf(salted(other))).toBe('error');
    for (const other of ['name', 'pepper', 'apiKey']) expect(await severityOf(salted(other))).toBeUndefined();
    const pin = { type: 'object', properties: { pin: { type: 'string' }, password: { type: 'string', writeOnly: true } } };
    expect(await severityOf(answering(pin))).toBeUndefined();
  });

  test('internal APIs are warned', async () => {
    expect(await severityOf(answering(property('apiKey'), { operation: { 'x-exposure': 'internal' } }))).toBe('warn');
  });

  test('the finding leads to an operation that answers with it', async () => {
    const [finding] = await runRule(noCredentialsInResponse, answering(property('apiKey')), { name: 'openapi.json' });
    expect(finding?.relatedLocations[0]).toMatchObject({ message: 'GET /users answers with it.', pointer: '/paths/~1users/get/responses' });
  });

  test('of operations that are about credentials the first is named, one that is not comes before them', async () => {
    const answer = { responses: { '200': { description: 'ok', ...content({ $ref: '#/components/schemas/Client' }) } } };
    const placeOf = async (...paths: readonly string[]): Promise<string | undefined> => {
      const definition = {
        ...head,
        paths: Object.fromEntries(paths.map((path) => [path, { get: answer }])),
        components: { schemas: { Client: property('apiKey') } },
      };
      const [finding] = await runRule(noCredentialsInResponse, JSON.stringify(definition), { name: 'openapi.json' });
      return `${finding?.severity} ${finding?.relatedLocations[0]?.message}`;
    };
    expect(await placeOf('/keys', '/tokens')).toBe('warn GET /keys answers with it.');
    expect(await placeOf('/keys', '/clients', '/tokens')).toBe('error GET /clients answers with it.');
  });

  test('what only a webhook sends is no response, nor is what a callback answers with', async () => {
    const webhook = { ...head, webhooks: { made: { post: { requestBody: content(property('password')), responses: {} } } } };
    const callbacks = { done: { '{$url}': { post: { requestBody: content(property('password')), responses: {} } } } };
    expect(await severityOf(JSON.stringify(webhook))).toBeUndefined();
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/a': { get: { callbacks, responses: {} } } } }))).toBeUndefined();
  });

  test('what a webhook is answered with is no response of the API', async () => {
    const client = { $ref: '#/components/schemas/Client' };
    const put = { requestBody: content(client), responses: { '200': { description: 'ok', ...content(client) } } };
    const definition = { ...head, webhooks: { made: { put } }, components: { schemas: { Client: property('apiKey') } } };
    expect(await severityOf(JSON.stringify(definition))).toBeUndefined();
  });

  test('where an object is write-only or only tested by, it is not answered with', async () => {
    const client = { $ref: '#/components/schemas/Client' };
    for (const other of [{ not: client }, { type: 'object', properties: { login: { writeOnly: true, properties: { client } } } }]) {
      const definition = {
        ...head,
        paths: {
          '/keys': { get: { responses: { '200': { description: 'ok', ...content(client) } } } },
          '/users': { get: { responses: { '200': { description: 'ok', ...content(other) } } } },
        },
        components: { schemas: { Client: property('apiKey') } },
      };
      expect(await severityOf(JSON.stringify(definition)), JSON.stringify(other)).toBe('warn');
    }
  });

  test('a schema of a telling name is no property', async () => {
    const definition = {
      ...head,
      paths: { '/users': { get: { responses: { '200': { description: 'ok', ...content({ $ref: '#/components/schemas/password' }) } } } } },
      components: { schemas: { password: { type: 'string' } } },
    };
    expect(await severityOf(JSON.stringify(definition))).toBeUndefined();
  });

  test('what is inside of something write-only, or only tested by, is not sent', async () => {
    expect(
      await severityOf(answering({ type: 'object', properties: { login: { ...property('password'), writeOnly: true } } })),
    ).toBeUndefined();
    expect(await severityOf(answering({ not: property('password') }))).toBeUndefined();
  });

  test('a subtype is sent where its base is', async () => {
    const schemas = {
      Party: { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } },
      Person: { allOf: [{ $ref: '#/components/schemas/Party' }, property('password')] },
    };
    const responses = { '200': { description: 'ok', ...content({ $ref: '#/components/schemas/Party' }) } };
    const text = JSON.stringify({ ...head, paths: { '/parties': { get: { responses } } }, components: { schemas } });
    const [finding] = await runRule(noCredentialsInResponse, text, { name: 'openapi.json' });
    expect(finding?.location.pointer).toBe('/components/schemas/Person/allOf/1/properties/password');
  });

  test('who answers with a subtype itself is named before who answers with its base', async () => {
    const list = { type: 'object', properties: { persons: { type: 'array', items: { $ref: '#/components/schemas/Person' } } } };
    const answer = (schema: object) => ({ get: { responses: { '200': { description: 'ok', ...content(schema) } } } });
    const schemas = {
      Party: { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } },
      Person: { allOf: [{ $ref: '#/components/schemas/Party' }, property('password')] },
    };
    const paths = { '/parties': answer({ $ref: '#/components/schemas/Party' }), '/persons': answer(list) };
    const [finding] = await runRule(noCredentialsInResponse, JSON.stringify({ ...head, paths, components: { schemas } }), {
      name: 'openapi.json',
    });
    expect(finding?.relatedLocations[0]?.message).toBe('GET /persons answers with it.');
  });

  test('who only keeps a schema does not answer with it', async () => {
    const kept = { type: 'object', $defs: { client: property('apiKey') }, properties: { name: { type: 'string' } } };
    const client = { $ref: '#/paths/~1users/get/responses/200/content/application~1json/schema/$defs/client' };
    const answer = (schema: object) => ({ get: { responses: { '200': { description: 'ok', ...content(schema) } } } });
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/users': answer(kept), '/keys': answer(client) } }))).toBe('warn');
  });

  test('shared responses and schemas that refer to themselves are followed', async () => {
    const definition = {
      ...head,
      paths: { '/a': { get: { responses: { '200': { $ref: '#/components/responses/Node' } } } } },
      components: {
        responses: { Node: { description: 'ok', ...content({ $ref: '#/components/schemas/Node' }) } },
        schemas: { Node: { properties: { next: { $ref: '#/components/schemas/Node' }, password: { type: 'string' } } } },
      },
    };
    expect(await severityOf(JSON.stringify(definition))).toBe('error');
  });

  test('a schema that refers to itself is followed to all that answer with it', async () => {
    const schemas = { Key: { properties: { next: { $ref: '#/components/schemas/Key' }, apiKey: { type: 'string' } } } };
    const responses = { '200': { description: 'ok', ...content({ $ref: '#/components/schemas/Key' }) } };
    expect(await severityOf(JSON.stringify({ ...head, paths: { '/keys': { get: { responses } } }, components: { schemas } }))).toBe('warn');
  });
});

describe('credential-property-protected', () => {
  const sending = (schema: object, component = false): string =>
    JSON.stringify({
      ...head,
      paths: component ? {} : { '/users': { put: { requestBody: content({ $ref: '#/components/schemas/User' }), responses: {} } } },
      components: { schemas: { User: schema } },
    });
  const severity = async (text: string): Promise<string | undefined> =>
    (await runRule(credentialPropertyProtected, text, { name: 'openapi.json' }))[0]?.severity;

  test.each([
    ['password', { type: 'string' }, 'warn'],
    ['password', { type: 'string', format: 'password' }, undefined],
    ['password', { type: 'string', writeOnly: true }, undefined],
    ['password', { type: 'string', readOnly: true }, undefined],
    ['privateKey', { type: 'string' }, 'warn'],
    ['cvv', { type: 'string' }, 'warn'],
    ['cardPin', { type: 'string' }, 'warn'],
    ['accessToken', { type: 'string' }, undefined],
    ['passwordHash', { type: 'string' }, undefined],
    ['cardNumber', { type: 'string' }, undefined],
    ['email', { type: 'string' }, undefined],
  ])('%s of %j is %s', async (name, schema, expected) => {
    expect(await severity(sending(property(name, schema)))).toBe(expected);
  });

  test.each([
    ['password', 'type: string', 'warn Credential parameter "password" is not "format: password".'],
    ['password', 'type: string, format: password', undefined],
    ['password', 'type: boolean', undefined],
    ['client_secret', 'type: string', 'warn Credential parameter "client_secret" is not "format: password".'],
    ['client_secret', 'type: string, description: The name of the secret.', undefined],
    ['access_token', 'type: string', undefined],
    ['salt', 'type: string', undefined],
    ['user', 'type: string', undefined],
  ])('a form parameter %s (2.0) with %s gives %s', async (name, schema, expected) => {
    const text = (place: string): string =>
      `swagger: '2.0'\ninfo: {}\npaths: { /login: { post: { parameters: [{ in: ${place}, name: ${name}, ${schema} }], responses: {} } } }\n`;
    const [first] = await runRule(credentialPropertyProtected, text('formData'));
    expect(first && `${first.severity} ${first.message}`).toBe(expected);
    expect(first?.location.pointer).toBe(expected && '/paths/~1login/post/parameters/0');
    expect(await runRule(credentialPropertyProtected, text('header'))).toEqual([]);
  });

  test('a form parameter that nothing uses is only noted', async () => {
    const text = "swagger: '2.0'\ninfo: {}\npaths: {}\nparameters: { P: { in: formData, name: password, type: string } }\n";
    expect((await runRule(credentialPropertyProtected, text)).map(({ severity: found }) => found)).toEqual(['info']);
  });

  test('in a component that nothing uses it is only noted', async () => {
    expect(await severity(sending(property('password'), true))).toBe('info');
  });

  test('what the API also sends is one finding, of the graver rule', async () => {
    const schema = { $ref: '#/components/schemas/User' };
    const text = JSON.stringify({
      ...head,
      paths: { '/users': { put: { requestBody: content(schema), responses: { '200': { description: 'ok', ...content(schema) } } } } },
      components: { schemas: { User: { properties: { password: { type: 'string' }, cvv: { type: 'string' } } } } },
    });
    expect(await ruleAndPlaceOf(dataProtection, text)).toEqual([
      'no-credentials-in-response /components/schemas/User/properties/password',
      'cardholder-data-restricted /components/schemas/User/properties/cvv',
    ]);
  });
});
