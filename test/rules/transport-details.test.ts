import { describe, expect, test } from 'vitest';
import { callbackUrlHttps } from '../../rulesets/transport/callback-url-https.ts';
import { corsPolicySafe } from '../../rulesets/transport/cors-policy-safe.ts';
import { hostKind } from '../../rulesets/transport/host-kind.ts';
import { metadataUrlValid } from '../../rulesets/transport/metadata-url-valid.ts';
import { noCleartextCredentials } from '../../rulesets/transport/no-cleartext-credentials.ts';
import { oauthUrlHttps } from '../../rulesets/transport/oauth-url-https.ts';
import { transport } from '../../rulesets/transport/pack.ts';
import { serverDefined } from '../../rulesets/transport/server-defined.ts';
import { serverPublicHost } from '../../rulesets/transport/server-public-host.ts';
import { serverUrlAbsolute } from '../../rulesets/transport/server-url-absolute.ts';
import { serverVariableConstrained } from '../../rulesets/transport/server-variable-constrained.ts';
import { hasUrlCharacters } from '../../rulesets/transport/url-text.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';
import { type RunOptions, runRule, summariesOf } from './run-rule.ts';

const name = 'openapi.json';
const info = { title: 'Orders', version: '1.0.0' };
const responses = { 200: { description: 'Done' } };
const key = { type: 'apiKey', in: 'header', name: 'X-Key' };

function definition(parts: object): string {
  return JSON.stringify({ openapi: '3.1.0', info, paths: {}, ...parts });
}

/** `severity place message` */
async function found(rule: Rule, parts: object, run?: RunOptions): Promise<readonly string[]> {
  return summariesOf(rule, definition(parts), { name, ...run });
}

const places = (summaries: readonly string[]) => summaries.map((summary) => summary.split(' ')[1]);

test.each([
  ['1.10.0.0.1', undefined],
  ['10.0.0.1.acme.io', undefined],
  ['172.15.0.1', undefined],
  ['8.16.0.1', undefined],
  ['8.168.0.1', undefined],
  ['8.254.0.1', undefined],
  ['8.64.0.1', undefined],
  ['192.1.0.1', undefined],
  ['169.1.0.1', undefined],
  ['100.1.0.1', undefined],
  ['my-example', 'private'],
  ['yourhost', 'placeholder'],
  ['your-domain', 'placeholder'],
  ['yourdomain', 'placeholder'],
  ['api.example.community', undefined],
  ['api.example.com', 'placeholder'],
  ['dev12.acme.io', 'non-production'],
  ['dev1x.acme.io', undefined],
  ['[::1f]', undefined],
  ['[0:0::1]', 'loopback'],
  ['[2001:fc00::1]', undefined],
  ['[0:0:0:0:0:0:0:0]', 'private'],
  ['[0::0]', 'private'],
])('%s is %s', (host, kind) => {
  expect(hostKind(host)).toBe(kind);
});

test.each([
  ['https://a.io/%2F', true],
  ['https://a.io/%2', false],
  ['https://a.io/%', false],
])('%s has the characters of a URL: %s', (text, isUrl) => {
  expect(hasUrlCharacters(text)).toBe(isUrl);
});

describe('callback-url-https', () => {
  const sending = (target: string, parameters: readonly object[] = [], schema: unknown = {}) => {
    const requestBody = { content: { 'application/json': { schema } } };
    const callbacks = { done: { [target]: { post: { responses } } } };
    return { paths: { '/orders': { post: { parameters, requestBody, callbacks, responses } } } };
  };
  const count = async (...parts: Parameters<typeof sending>) => (await found(callbackUrlHttps, sending(...parts))).length;
  const url = { type: 'string', pattern: '^https://' };
  const list = { type: 'array', items: url };

  test.each([
    ['{$request.body#/urls/0}', 0],
    ['{$request.body#/urls/12}', 0],
    ['{$request.body#/urls/x1}', 1],
    ['{$request.body#/urls/1x}', 1],
    ['{$x$request.body#/urls/0}', 1],
    ['{$request.body}', 1],
  ])('%s: %d', async (target, expected) => {
    expect(await count(target, [], { type: 'object', properties: { urls: list } })).toBe(expected);
  });

  test('a header has its name in any case, and not another', async () => {
    const header = { name: 'X-Url', in: 'header', schema: url };
    const other = { name: 'X-Other', in: 'header', schema: { type: 'string' } };
    expect(await count('{$request.header.x-url}', [header, other])).toBe(0);
    expect(await count('{$request.header.X-Other}', [header, other])).toBe(1);
  });

  test.each([
    ['a list', { enum: ['https://a.io/', 'x https://a.io/'] }, 1],
    ['values that are no texts', { enum: [['https://a.io/']] }, 1],
    ['https alone', { enum: ['https://a.io/'] }, 0],
  ])('%s', async (_what, schema, expected) => {
    expect(await count('{$request.body#/url}', [], { type: 'object', properties: { url: schema } })).toBe(expected);
  });

  test('what nobody sends reads no request', async () => {
    const callbacks = { Done: { '{$request.body#/url}': { post: { responses } } } };
    expect(await found(callbackUrlHttps, { components: { callbacks } })).toEqual([]);
  });

  test('a target is a URL, a path or an expression', async () => {
    expect((await found(callbackUrlHttps, sending('hook')))[0]).toContain('is neither a URL nor a runtime expression.');
    expect((await found(callbackUrlHttps, sending('http://a.io')))[0]).toContain('is not https.');
    expect(await count('/hook')).toBe(0);
  });
});

describe('cors-policy-safe', () => {
  const star = { schema: { type: 'string', const: '*' } };
  const guarded = { security: [{ key: [] }] };
  const components = { securitySchemes: { key } };
  const answering = (headers: object, more: object = guarded) => ({
    components,
    paths: { '/a': { get: { ...more, responses: { 200: { description: 'Done', headers } } } } },
  });

  test('one guarded use of a shared response is enough', async () => {
    const shared = { ...components, responses: { Open: { description: 'Done', headers: { 'Access-Control-Allow-Origin': star } } } };
    const using = { responses: { 200: { $ref: '#/components/responses/Open' } } };
    const paths = { '/a': { get: { ...guarded, ...using } }, '/b': { get: { security: [], ...using } } };
    expect(await found(corsPolicySafe, { paths, components: shared })).toHaveLength(1);
    expect(await found(corsPolicySafe, { paths: { '/b': paths['/b'] }, components: shared })).toEqual([]);
  });

  test('credentials are allowed where one of the documented values says so', async () => {
    const severity = async (header: object) =>
      (
        await found(corsPolicySafe, answering({ 'Access-Control-Allow-Origin': star, 'Access-Control-Allow-Credentials': header }))
      )[0]?.split(' ')[0];
    expect(await severity({ schema: { enum: ['true', 'false'] } })).toBe('error');
    expect(await severity({ schema: { enum: ['false'] } })).toBe('warn');
    expect(await severity({})).toBe('error');
  });

  test('examples of a header are objects, those of its schema a list; a link of its name is no header', async () => {
    const at = 'Access-Control-Allow-Origin';
    expect(
      await found(corsPolicySafe, answering({ [at]: { schema: { type: 'string' }, examples: { any: { value: '*' } } } })),
    ).toHaveLength(1);
    expect(await found(corsPolicySafe, answering({ [at]: { schema: { type: 'string', examples: ['*'] } } }))).toHaveLength(1);
    expect(await found(corsPolicySafe, answering({ [at]: { schema: { type: 'string' }, examples: ['*'] } }))).toEqual([]);
    const links = { [at]: { operationId: 'a' } };
    const response = { description: 'Done', links, headers: { [at]: star } };
    expect(
      await found(corsPolicySafe, { components, paths: { '/a': { get: { ...guarded, responses: { 200: response } } } } }),
    ).toHaveLength(1);
  });

  test('for browsers one response that documents an origin is enough', async () => {
    const options = { requireForBrowser: true };
    const headers = { 'Access-Control-Allow-Origin': { schema: { type: 'string' } } };
    const both = { 200: { description: 'Done', headers }, 404: { description: 'None' } };
    const asked = (own: object) => ({ paths: { '/a': { get: { 'x-audience': 'browser', responses: own } } } });
    expect(await found(corsPolicySafe, asked(both), { options })).toEqual([]);
    expect(await found(corsPolicySafe, asked({ 404: { description: 'None' } }), { options })).toHaveLength(1);
  });
});

describe('metadata-url-valid', () => {
  const ofDocs = async (url: string, options: Readonly<Record<string, unknown>> = {}) =>
    (await found(metadataUrlValid, { externalDocs: { url } }, { options })).map((summary) => summary.split(' a valid ')[1]).join();

  test.each([
    ['www.acme', 'absolute URL.'],
    ['www.acme/docs', 'absolute URL.'],
    ['WWW.ACME', 'absolute URL.'],
    ['docs/www.acme', ''],
    ['docs/acme.io', ''],
    ['acme.io', 'absolute URL.'],
    ['docs', ''],
    ['xhttp://acme.io', 'http URL.'],
    ['http:/acme.io?to=http://a.io', 'http URL.'],
  ])('%s', async (url, fault) => {
    expect(await ofDocs(url)).toBe(fault);
  });

  test('https where it is asked for', async () => {
    expect(await ofDocs('http://acme.io', { requireHttps: true })).toBe('https URL.');
    expect(await ofDocs('https://acme.io/?to=http://a.io', { requireHttps: true })).toBe('');
  });
});

describe('no-cleartext-credentials', () => {
  test('places are counted where there are more than five', async () => {
    const related = async (count: number) => {
      const paths = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/a${index}`, { get: { responses } }]));
      const parts = { servers: [{ url: 'http://acme.io' }], security: [{ key: [] }], paths, components: { securitySchemes: { key } } };
      const [finding] = await runRule(noCleartextCredentials, definition(parts), { name });
      return [finding?.relatedLocations.length, finding?.relatedLocations[0]?.message];
    };
    expect(await related(1)).toEqual([1, 'GET /a0 asks for them.']);
    expect(await related(5)).toEqual([5, 'GET /a0 asks for them.']);
    expect(await related(6)).toEqual([5, 'GET /a0 asks for them (one of 6 operations).']);
  });

  test('a server with an alias is asked by the operations of all its lists', async () => {
    const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }]
servers: [&plain { url: 'http://acme.io' }]
paths:
  /a: { get: { responses: {} } }
  /b: { get: { servers: [*plain, { url: 'https://acme.io' }], responses: {} } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`;
    const findings = await runRule(noCleartextCredentials, text);
    expect(findings.map(({ relatedLocations }) => relatedLocations.map(({ message }) => message))).toEqual([
      ['GET /a asks for them.', 'GET /b asks for them.'],
    ]);
  });
});

describe('oauth-url-https', () => {
  const ofToken = async (tokenUrl: string) => {
    const one = { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } };
    return (await found(oauthUrlHttps, { components: { securitySchemes: { one } } })).map((summary) => {
      const [severity, , ...message] = summary.split(' ');
      return `${severity} ${message.join(' ')}`;
    });
  };

  test.each([
    ['https://a:b@id.acme.io/', 'error The tokenUrl has credentials before its host.'],
    ['https://a@id.acme.io/', 'error The tokenUrl has credentials before its host.'],
    ['https://:b@id.acme.io/', 'error The tokenUrl has credentials before its host.'],
    ['https://id.acme.io/?access_token=1', 'error The tokenUrl has a secret in its query parameter "access_token".'],
    ['https://id.acme.io/?password=1', 'error The tokenUrl has a secret in its query parameter "password".'],
    ['https://id.acme.io/?apikey=1', 'error The tokenUrl has a secret in its query parameter "apikey".'],
    ['https://id.acme.io/?client_secret=1', 'error The tokenUrl has a secret in its query parameter "client_secret".'],
    ['https://id.acme.io/?api_key=1', 'error The tokenUrl has a secret in its query parameter "api_key".'],
    ['https://id.acme.io/?sort_key=1', undefined],
    ['https://id.acme.io/?api_version=1', undefined],
    ['https://id.acme.io/?token=', undefined],
    ['https://id.acme.io/?=1', undefined],
    ['https:///token', 'error tokenUrl "https:///token" is not a valid URL.'],
    ['https:x', 'error tokenUrl "https:x" is not a valid URL.'],
    ['https:/x?to=https://a.io', 'error tokenUrl "https:/x?to=https://a.io" is not a valid URL.'],
    ['https://{tenant}.acme.io/', 'warn tokenUrl "https://{tenant}.acme.io/" is not a valid URL.'],
    ['http://{tenant}.acme.io/https:', 'error tokenUrl "http://{tenant}.acme.io/https:" is not a valid URL.'],
    ['https://a b/', 'error tokenUrl "https://a b/" is not a valid URL.'],
  ])('%s', async (url, expected) => {
    expect(await ofToken(url)).toEqual(expected === undefined ? [] : [expected]);
  });

  test('a relative URL is completed with the first server in clear text that can complete it', async () => {
    const one = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } };
    const messagesOf = async (...urls: readonly string[]) =>
      (await found(oauthUrlHttps, { servers: urls.map((url) => ({ url })), components: { securitySchemes: { one } } })).map(
        (summary) => summary.split(' resolves to ')[1],
      );
    const known = ['https://acme.io', 'http://localhost', 'mailto:api@acme.io', 'http://{host}:x'];
    expect(await messagesOf(...known)).toEqual([]);
    expect(await messagesOf(...known, 'http://b.io/v1', 'http://c.io')).toEqual(['"http://b.io/token", which is not https.']);
  });
});

describe('server-defined', () => {
  const get = { responses };
  const servers = [{ url: 'https://acme.io' }];

  test('paths count, whatever else there is', async () => {
    const webhooks = { done: { post: { responses } } };
    expect(await found(serverDefined, { paths: { '/a': { get } } })).toHaveLength(1);
    expect(await found(serverDefined, { paths: { '/a': { get } }, webhooks })).toHaveLength(1);
    expect(await found(serverDefined, { paths: {}, webhooks })).toEqual([]);
    expect(await found(serverDefined, { paths: {} })).toHaveLength(1);
    expect(await found(serverDefined, { paths: 5, webhooks })).toHaveLength(1);
    expect(await found(serverDefined, { paths: undefined })).toEqual([]);
  });

  test('every operation of the API may say it, a webhook need not', async () => {
    const webhooks = { done: { post: { responses } } };
    expect(await found(serverDefined, { paths: { '/a': { get: { ...get, servers } } }, webhooks })).toEqual([]);
    expect(await found(serverDefined, { paths: { '/a': { get: { ...get, servers }, put: get } } })).toHaveLength(1);
  });

  test('a URL that names nothing, in all of its forms', async () => {
    const variable = (values: readonly string[]) => ({ url: '{at}', variables: { at: { default: values[0], enum: values } } });
    expect(places(await found(serverDefined, { servers: [{ url: '/' }] }))).toEqual(['/servers/0/url']);
    expect(places(await found(serverDefined, { servers: [variable(['/', ''])] }))).toEqual(['/servers/0/url']);
    expect(await found(serverDefined, { servers: [variable(['/', 'https://acme.io'])] })).toEqual([]);
  });

  test('a server of a link alone is where links lead; a base path of 2.0 is no server', async () => {
    const links = { next: { operationId: 'a', server: { url: '/' } } };
    const linked = { servers, paths: { '/a': { get: { responses: { 200: { description: 'Done', links } } } } } };
    expect(await found(serverDefined, linked)).toEqual([]);
    const text = JSON.stringify({ swagger: '2.0', info, host: '', basePath: '/', schemes: ['https'], paths: { '/a': { get } } });
    expect(await summariesOf(serverDefined, text, { name })).toEqual([]);
  });
});

describe('server-public-host', () => {
  test('the field "host" is 2.0’s', async () => {
    expect(await found(serverPublicHost, { host: 'localhost' })).toEqual([]);
    const text = JSON.stringify({ swagger: '2.0', info, host: 'localhost:80', paths: {} });
    expect(places(await summariesOf(serverPublicHost, text, { name }))).toEqual(['/host']);
  });

  test('one of several hosts, beside URLs without one', async () => {
    const at = (...values: readonly string[]) => ({ url: '{at}', variables: { at: { default: values[0], enum: values } } });
    expect(await found(serverPublicHost, { servers: [at('/v1', 'http://localhost')] })).toHaveLength(1);
    expect(await found(serverPublicHost, { servers: [at('https://{x}.acme.io', 'http://localhost')] })).toHaveLength(1);
    // Nobody knows what it becomes.
    expect(await found(serverPublicHost, { servers: [at('https://{x}.internal', 'https://acme.io')] })).toEqual([]);
  });

  test('a whole host that callers choose, and a part that they do not', async () => {
    const variables = { host: { default: 'localhost' }, v: { default: '1' } };
    const count = async (url: string) => (await found(serverPublicHost, { servers: [{ url, variables }] })).length;
    expect(await count('https://{host}/{v}')).toBe(0);
    expect(await count('{host}/v1')).toBe(0);
    expect(await count('https://{host}:8080')).toBe(0);
    expect(await count('https://localhost/{v}')).toBe(1);
    expect(await count('https://localhost/x/{host}')).toBe(1);
    const chosen = { host: { default: 'localhost', enum: ['localhost'] }, v: { default: '1' } };
    expect(await found(serverPublicHost, { servers: [{ url: 'https://{host}/{v}', variables: chosen }] })).toHaveLength(1);
  });

  test('hosts for documentation', async () => {
    const count = async (url: string, more: object = {}) => (await found(serverPublicHost, { servers: [{ url }], ...more })).length;
    const live = { 'x-lifecycle': 'production' };
    for (const url of ['https://api.example.com', 'https://api.acme.example', 'https://api.acme.test']) {
      expect(await count(url), url).toBe(0);
      expect(await count(url, live), url).toBe(1);
    }
    expect(await count('https://example.com')).toBe(1);
    expect(await count('https://petstore.swagger.io')).toBe(1);
  });
});

describe('server-url-absolute', () => {
  const severity = async (url: string) =>
    (await found(serverUrlAbsolute, { servers: [{ url }] })).map((summary) => summary.split(' ')[0]).join();

  test.each([
    [' https://acme.io ', ''],
    [' api.acme.io', 'warn'],
    ['localhost:8080', 'warn'],
    ['a.b.acme:8080', 'warn'],
    ['api.eu.acme.io', 'warn'],
    ['api.acme.io?x', 'warn'],
    ['api.acme.io/v1', 'warn'],
    ['api.acme.io_', 'info'],
    ['v1', 'info'],
    ['http:acme.io', 'warn'],
    ['ws:acme.io', 'warn'],
    ['wss:acme.io', 'warn'],
    ['https:x/https://acme.io', 'warn'],
  ])('%j is %s', async (url, expected) => {
    expect(await severity(url)).toBe(expected);
  });
});

describe('server-variable-constrained', () => {
  const said = async (url: string, variables: Readonly<Record<string, string>>) => {
    const all = Object.fromEntries(Object.entries(variables).map(([one, value]) => [one, { default: value }]));
    return (await found(serverVariableConstrained, { servers: [{ url, variables: all }] })).map((summary) =>
      summary.replace(/ \/\S+ Server variable/, '').replace(' has no enum', ''),
    );
  };

  test.each<readonly [url: string, variables: Readonly<Record<string, string>>, expected: readonly string[]]>([
    ['https://{a}.acme.io', { a: 'x' }, ['info "a" in the host; only ".acme.io" is fixed.']],
    ['https://{a}.io', { a: 'x' }, ['warn "a" in the host.']],
    ['https://{a}', { a: 'x' }, ['warn "a" in the host.']],
    ['https://x{a}', { a: 'x' }, ['warn "a" in the host.']],
    ['https://{a}.co.uk', { a: 'x' }, ['warn "a" in the host.']],
    ['https://{a}.acme.co.uk', { a: 'x' }, ['info "a" in the host; only ".acme.co.uk" is fixed.']],
    ['https://{a}.acme.co.uk.io', { a: 'x' }, ['info "a" in the host; only ".acme.co.uk.io" is fixed.']],
    ['https://{a}.xco.uk', { a: 'x' }, ['info "a" in the host; only ".xco.uk" is fixed.']],
    ['https://{a}.co.ukx', { a: 'x' }, ['info "a" in the host; only ".co.ukx" is fixed.']],
    ['https://{a}', { a: 'localhost:80' }, ['info "a" in the host; callers fill in a host of their own.']],
    ['https://{a}', { a: 'acme.io:80' }, ['warn "a" in the host.']],
    ['https://acme.io:{p}', { p: '80' }, ['info "p" in the port.']],
    ['{s}://acme.io', { s: 'https' }, ['warn "s" in the scheme.']],
    [' https://{a}.acme.io', { a: 'x' }, ['info "a" in the host; only ".acme.io" is fixed.']],
    ['https://me:you@{a}.acme.io', { a: 'x' }, ['info "a" in the host; only ".acme.io" is fixed.']],
    ['https://[::1]:{p}', { p: '80' }, ['info "p" in the port.']],
    ['https://acme.io/{v}', { v: 'v1' }, []],
    ['https://acme.io/{v}//{w}', { v: 'v1', w: 'x' }, []],
    ['/{v}', { v: 'https://acme.io' }, []],
    ['{base}/v1', { base: 'https://acme.io' }, ['warn "base" in the host.']],
    ['{base}/v1', { base: 'acme.io' }, []],
    ['{base}/v1', { base: '/x/https://acme.io' }, []],
    ['{base}/v1', { base: '1x://acme.io' }, []],
    ['{base}/v1', { base: 'a*b://acme.io' }, []],
    ['{base}/{v}', { v: 'https://acme.io', base: '/v1' }, []],
  ])('%s with %j', async (url, variables, expected) => {
    expect(await said(url, variables)).toEqual(expected);
  });
});

/** How many places a rule examined. */
async function examined(ruleId: string, parts: object): Promise<number | undefined> {
  const ruleset = selectRules([transport], ['all'], { only: [ruleId], skip: [] });
  return lintModel(await modelOf(definition(parts), name), ruleset, (uri) => uri).coverage[0]?.examined;
}

test.each<readonly [ruleId: string, parts: object, not: object]>([
  ['no-cleartext-credentials', { security: [{ key: [] }] }, { security: [] }],
  ['oauth-url-https', { components: { securitySchemes: { one: { type: 'openIdConnect', openIdConnectUrl: '/' } } } }, {}],
  ['server-https', {}, { servers: [{ url: '/v1' }] }],
  [
    'server-https',
    { servers: [{ url: '{at}', variables: { at: { default: '/v1', enum: ['/v1', 'http://acme.io'] } } }] },
    { servers: [{ url: '/' }] },
  ],
  [
    'server-public-host',
    { servers: [{ url: '{at}', variables: { at: { default: '/v1', enum: ['/v1', 'http://acme.io'] } } }] },
    { servers: [{ url: '/v1' }] },
  ],
])('%s examines what it is about', async (ruleId, parts, not) => {
  const common = {
    servers: [{ url: 'https://acme.io' }],
    paths: { '/a': { get: { responses } } },
    components: { securitySchemes: { key } },
  };
  expect(await examined(ruleId, { ...common, ...parts })).toBe(1);
  expect(await examined(ruleId, { ...common, ...not })).toBe(0);
});
