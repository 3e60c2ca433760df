import { expect, test } from 'vitest';
import { readAuthMatrix } from '../../src/openapi/auth-matrix.ts';
import type { AuthRow } from '../../src/report/auth.ts';
import { modelOf } from '../support/memory-graph.ts';

async function matrixOf(text: string): Promise<readonly AuthRow[]> {
  return readAuthMatrix(await modelOf(text));
}

const head = `openapi: 3.2.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: 'https://api.example.com' }]
components:
  securitySchemes:
    login: { type: http, scheme: Basic }
    digest: { type: http, scheme: digest }
    jwt: { type: http, scheme: bearer }
    hoba: { type: http, scheme: hoba }
    inQuery: { type: apiKey, in: query, name: key }
    inHeader: { type: apiKey, in: header, name: key }
    inCookie: { type: apiKey, in: cookie, name: key }
    astray: { type: apiKey, name: key }
    odd: { type: magic }
    dead: { $ref: '#/components/securitySchemes/gone' }
    oauth: { type: oauth2, flows: {} }
    oidc: { type: openIdConnect, openIdConnectUrl: 'https://id.example.com' }
    tls: { type: mutualTLS }
    alias: { $ref: '#/components/securitySchemes/jwt' }
`;

test.each([
  ['[]', 'none'],
  ['[{}]', 'none'],
  ['[{ jwt: [] }, {}]', 'none'],
  ['[{ gone: [] }]', 'none'],
  ['[{ jwt: [] }, { gone: [] }]', 'none'],
  ['[{ gone: [], jwt: [] }]', 'bearer'],
  ['[{ login: [] }]', 'basic'],
  ['[{ digest: [] }]', 'digest'],
  ['[{ jwt: [] }]', 'bearer'],
  ['[{ alias: [] }]', 'bearer'],
  ['[{ hoba: [] }]', 'http'],
  ['[{ inQuery: [] }]', 'apiKeyInQuery'],
  ['[{ inHeader: [] }]', 'apiKeyInHeader'],
  ['[{ inCookie: [] }]', 'apiKeyInCookie'],
  ['[{ astray: [] }]', 'unknown'],
  ['[{ odd: [] }]', 'unknown'],
  ['[{ dead: [] }]', 'unknown'],
  ['[{ oauth: [] }]', 'oauth2'],
  ['[{ oidc: [] }]', 'openIdConnect'],
  ['[{ tls: [] }]', 'mutualTLS'],
  ['[{ inQuery: [], tls: [] }]', 'mutualTLS'],
  ['[{ oauth: [] }, { login: [] }, { tls: [] }]', 'basic'],
  ['no list', 'none'],
])('of security %s the weakest is %s', async (security, weakest) => {
  const [row] = await matrixOf(`${head}paths: { /orders: { get: { security: ${security}, responses: {} } } }\n`);
  expect(row?.weakest).toBe(weakest);
});

test('has every operation, with its alternatives, scopes, and where its security is said', async () => {
  const text = `${head}security: [{ oauth: [orders:write, orders:read, orders:read], jwt: [] }, { inHeader: [] }]
paths:
  /orders:
    query: { responses: {} }
    additionalOperations: { PURGE: { security: [], responses: {} } }
    post:
      responses: {}
      callbacks:
        shipped:
          '{$request.body#/url}': { post: { responses: {} } }
webhooks:
  paid: { post: { security: [{ gone: [] }], x-exposure: partner, responses: {} } }
  sent: { post: { security: yes, responses: {} } }
`;
  const rows = await matrixOf(text);
  expect(rows.map(({ method, path, role, declared, weakest }) => [method, path, role, declared, weakest])).toEqual([
    ['QUERY', '/orders', 'path', 'definition', 'apiKeyInHeader'],
    ['PURGE', '/orders', 'path', 'operation', 'none'],
    ['POST', '/orders', 'path', 'definition', 'apiKeyInHeader'],
    ['POST', 'paid', 'webhook', 'operation', 'none'],
    ['POST', 'sent', 'webhook', 'unreadable', 'none'],
    ['POST', '{$request.body#/url}', 'callback', 'nowhere', 'none'],
  ]);
  expect(rows[0]?.alternatives).toEqual([
    {
      schemes: [
        { name: 'oauth', strength: 'oauth2', scopes: ['orders:read', 'orders:write'] },
        { name: 'jwt', strength: 'bearer', scopes: [] },
      ],
      strength: 'oauth2',
    },
    { schemes: [{ name: 'inHeader', strength: 'apiKeyInHeader', scopes: [] }], strength: 'apiKeyInHeader' },
  ]);
  expect(rows[3]).toMatchObject({
    exposure: 'partner',
    alternatives: [{ schemes: [{ name: 'gone', strength: 'none', scopes: [] }], strength: 'none' }],
  });
});

test.each([
  ["[{ url: 'https://api.example.com' }]", 'https'],
  ["[{ url: 'wss://api.example.com' }]", 'https'],
  ["[{ url: 'HTTP://api.example.com' }]", 'http'],
  ["[{ url: 'https://api.example.com' }, { url: 'ws://api.example.com' }]", 'http'],
  ["[{ url: 'https://api.example.com' }, { url: /v1 }]", 'unknown'],
  ['[{ url: /v1 }]', 'unknown'],
  ['[{ description: none }]', 'unknown'],
  ["[{ url: 'https://api.example.com' }, { description: none }]", 'unknown'],
  ['[]', 'unknown'],
  ["[{ url: '{scheme}://api.example.com', variables: { scheme: { default: https, enum: [https, http] } } }]", 'http'],
  ["[{ url: '{scheme}://api.example.com', variables: { scheme: { default: https } } }]", 'https'],
  ["[{ url: '{scheme}://api.example.com' }]", 'unknown'],
])('servers %s are %s', async (servers, transport) => {
  const [row] = await matrixOf(`${head}paths: { /orders: { get: { servers: ${servers}, responses: {} } } }\n`);
  expect(row?.transport).toBe(transport);
});

test.each([
  ["'https://client.example.com/orders'", 'https'],
  ["'http://client.example.com/{$request.body#/id}'", 'http'],
  ["'{$request.body#/url}'", 'unknown'],
])('a callback to %s is %s, whatever the servers of the API are', async (expression, transport) => {
  const callback = `callbacks: { made: { ${expression}: { post: { responses: {} } } } }`;
  const rows = await matrixOf(`${head}paths: { /orders: { get: { responses: {}, ${callback} } } }\n`);
  expect(rows.at(-1)).toMatchObject({ role: 'callback', transport });
});

test('OpenAPI 2.0 has schemes instead of servers', async () => {
  const text = `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
host: api.example.com
schemes: [https]
securityDefinitions: { login: { type: basic }, code: { type: oauth2, flow: accessCode, scopes: { read: reads } } }
security: [{ login: [] }]
paths:
  /orders:
    get: { responses: {} }
    post: { schemes: [https, http], security: [{ code: [read] }], responses: {} }
`;
  const rows = await matrixOf(text);
  expect(rows.map(({ weakest, transport }) => [weakest, transport])).toEqual([
    ['basic', 'https'],
    ['oauth2', 'http'],
  ]);
});
