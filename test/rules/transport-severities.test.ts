import { describe, expect, test } from 'vitest';
import { noCleartextCredentials } from '../../rulesets/transport/no-cleartext-credentials.ts';
import { oauthUrlHttps } from '../../rulesets/transport/oauth-url-https.ts';
import { serverDefined } from '../../rulesets/transport/server-defined.ts';
import { serverHttps } from '../../rulesets/transport/server-https.ts';
import { runRule, summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';

describe('server-https', () => {
  const servers = (url: string): string => `${head}servers: [{ url: ${JSON.stringify(url)} }]\npaths: {}\n`;
  test.each([
    ['http://api.example.com', 'error'],
    ['HtTp://api.example.com', 'error'],
    ['ws://api.example.com', 'error'],
    ['ftp://api.example.com', 'error'],
    ['http:/api.example.com', 'error'],
    ['http://localhost.com', 'error'],
    ['http://localhost:3000', 'info'],
    ['http://127.0.0.1', 'info'],
    ['http://[::1]:8080/v1', 'info'],
    ['http://host.docker.internal', 'error'],
    ['http://api.test', 'info'],
    ['http+unix://var/run/api.sock', undefined],
    ['https://api.example.com', undefined],
    ['wss://api.example.com', undefined],
    ['localhost:3000', undefined],
    ['', undefined],
  ])('%s is %s', async (url, severity) => {
    expect((await runRule(serverHttps, servers(url)))[0]?.severity).toBe(severity);
  });

  test('local hosts can be allowed', async () => {
    const options = { allowLocalhost: true };
    expect(await runRule(serverHttps, servers('http://localhost:3000'), { options })).toEqual([]);
    expect(await runRule(serverHttps, servers('http://api.example.com'), { options })).toHaveLength(1);
  });

  test('a local host of 2.0 is said where the host is, as server-public-host says it', async () => {
    const get = { schemes: ['http'], responses: {} };
    const definition = (host: string) =>
      JSON.stringify({ swagger: '2.0', info: {}, host, schemes: ['http', 'ws'], paths: { '/a': { get } } });
    expect(await summariesOf(serverHttps, definition('localhost:80'))).toEqual([
      'info /host Scheme "http" is not https.',
      'info /host Scheme "ws" is not wss.',
      'info /paths/~1a/get/schemes/0 Scheme "http" is not https.',
    ]);
    expect(await summariesOf(serverHttps, definition('api.acme.io'))).toEqual([
      'error /schemes/0 Scheme "http" is not https.',
      'error /schemes/1 Scheme "ws" is not wss.',
      'error /paths/~1a/get/schemes/0 Scheme "http" is not https.',
    ]);
  });

  test('of several values the one that callers reach is named, once', async () => {
    const text = `${head}servers: [{ url: 'http://{host}', variables: { host: { default: localhost, enum: [localhost, a.example.com, b.example.com] } } }]\npaths: {}\n`;
    expect(await summariesOf(serverHttps, text)).toEqual([
      'error /servers/0/url Server URL "http://{host}" can become "http://a.example.com", which is not https.',
    ]);
  });
});

describe('server-defined', () => {
  test.each([
    ['servers: 5', 0],
    ['servers: null', 0],
    ['servers: [{}]', 0],
    ['servers: []', 1],
    ['', 1],
  ])('%j gives %d findings', async (servers, count) => {
    expect(await runRule(serverDefined, `${head}${servers}\npaths: { /a: { get: { responses: {} } } }\n`)).toHaveLength(count);
  });

  test('an empty host of 2.0 declares nothing', async () => {
    const text = (host: string): string => `swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\nhost: ${host}\npaths: {}\n`;
    expect(await runRule(serverDefined, text("''"))).toHaveLength(1);
    expect(await runRule(serverDefined, text('5'))).toEqual([]);
  });

  test('an empty list of an operation declares nothing', async () => {
    const text = `${head}paths: { /a: { get: { servers: [], responses: {} } } }\n`;
    expect(await runRule(serverDefined, text)).toHaveLength(1);
  });

  test('the server of a link is not where the API is', async () => {
    const response = "'200': { description: ok, links: { next: { operationId: a, server: { url: / } } } }";
    const text = `${head}servers: [{ url: https://a.example.com }]\npaths: { /a: { get: { operationId: a, responses: { ${response} } } } }\n`;
    expect(await runRule(serverDefined, text)).toEqual([]);
  });
});

describe('oauth-url-https', () => {
  const definition = (url: string, more = ''): string => `${head}${more}
paths: {}
components:
  securitySchemes:
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: ${JSON.stringify(url)}, scopes: {} } } }
`;
  test.each([
    ['https://id.example.com/token', undefined],
    ['HTTPS://id.example.com/token', undefined],
    ['https://id.example.com:8443/token?realm=a%20b', undefined],
    ['https://[2001:db8::1]:8443/token', undefined],
    ['https://müller.example/token', undefined],
    ['/token', undefined],
    ['../token?x=1', undefined],
    ['http://id.example.com/token', 'error'],
    ['http://localhost.com:8080', 'error'],
    ['http://localhost/token', 'info'],
    ['ftp://localhost/token', 'error'],
    ['data:text/html,x', 'error'],
    ['https:id.example.com/token', 'error'],
    ['https://', 'error'],
    ['https://id.example.com:99999/', 'error'],
    ['https://id example.com', 'error'],
    ['https://id.example.com/%zz', 'error'],
    ['https://{tenant}.example.com/token', 'warn'],
    ['http://{tenant}.example.com/token', 'error'],
    ['https://id.example.com/token#', undefined],
    ['https://id.example.com/token#x', 'error'],
    ['https://id.example.com/token?apiKey=1', 'error'],
    ['https://id.example.com/token?api_key=1', 'error'],
    ['https://id.example.com/token?password=', undefined],
    ['https://id.example.com/token?response_type=token', undefined],
    ['https://id.example.com/token?token_type=jwt', undefined],
    ['http://example.com#@evil.com/', 'error'],
  ])('%s is %s', async (url, severity) => {
    const findings = await runRule(oauthUrlHttps, definition(url));
    expect(findings.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
  });

  test('a secret is not repeated in the message', async () => {
    for (const url of ['https://u:hunter2@id.example.com/', 'https://id.example.com/?secret=hunter2']) {
      const [finding] = await runRule(oauthUrlHttps, definition(url));
      expect(finding?.message).not.toContain('hunter2');
    }
  });

  test('local hosts can be allowed', async () => {
    expect(await runRule(oauthUrlHttps, definition('http://localhost/token'), { options: { allowLocalhost: true } })).toEqual([]);
  });

  test.each([
    ['servers: [{ url: http://api.example.com }]', 1],
    ['servers: [{ url: https://api.example.com }, { url: ws://api.example.com }]', 1],
    ['servers: [{ url: https://api.example.com }]', 0],
    ['servers: [{ url: http://localhost }]', 0],
    ['servers: [{ url: /v1 }]', 0],
    ['servers: [{ url: http://, x: y }]', 0],
  ])('relative with %s', async (servers, count) => {
    expect(await runRule(oauthUrlHttps, definition('/token', servers))).toHaveLength(count);
  });
});

describe('no-cleartext-credentials', () => {
  const definition = (paths: string): string => `${head}servers: [{ url: http://api.example.com }]
security: [{ jwt: [] }]
paths: ${paths}
webhooks: { shipped: { post: { security: [{ basic: [] }], responses: {} } } }
components: { securitySchemes: { jwt: { type: http, scheme: bearer }, basic: { type: http, scheme: basic }, mutual: { type: mutualTLS }, dead: { $ref: '#/nowhere' } } }
`;

  test('one finding for many operations, which are related', async () => {
    const paths = Array.from({ length: 9 }, (_, index) => `/p${index}: { get: { responses: {} } }`);
    const findings = await runRule(noCleartextCredentials, definition(`{ ${paths.join(', ')} }`));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.relatedLocations.map(({ pointer }) => pointer)).toEqual([0, 1, 2, 3, 4].map((index) => `/paths/~1p${index}/get`));
    expect(findings[0]?.relatedLocations[0]?.message).toBe('GET /p0 asks for them (one of 9 operations).');
  });

  test.each([
    ['no operation', '{}', 0],
    ['anonymous operations', '{ /a: { get: { security: [] } } }', 0],
    ['a client certificate', '{ /a: { get: { security: [{ mutual: [] }] } } }', 0],
    ['a scheme that is not known', '{ /a: { get: { security: [{ dead: [] }, { typo: [] }] } } }', 0],
    ['another server', '{ /a: { servers: [{ url: https://a.example.com }], get: {} } }', 0],
    ['several schemes together', '{ /a: { get: { security: [{ jwt: [], basic: [] }] } } }', 2],
  ])('%s', async (_case, paths, count) => {
    expect(await runRule(noCleartextCredentials, definition(paths))).toHaveLength(count);
  });
});
