import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Security } from '../../src/openapi/security.ts';
import { modelOf } from '../support/memory-graph.ts';

const head = 'info: { title: Orders, version: 1.0.0 }';
const schemes = `components:
  securitySchemes:
    jwt: { type: http, scheme: Bearer }
    key: { type: apiKey, in: header, name: X-Key }
`;

/** `none` (nobody has said anything), `open` for `[]`, `unreadable` for a list without objects, else alternatives: `jwt & key | {} | typo?` (`?`: not declared). */
function textOf(security: Security | undefined): string {
  if (security === undefined) return 'none';
  if (security.requirements.length === 0) return security.allowsAnonymous ? 'open' : 'unreadable';
  return security.requirements
    .map((requirement) => requirement.schemes.map(({ name, scheme }) => (scheme === undefined ? `${name}?` : name)).join(' & ') || '{}')
    .join(' | ');
}

async function operationsOf(text: string): Promise<readonly Operation[]> {
  return (await modelOf(text)).operations;
}

async function securityOf(root: string, own: string): Promise<Security | undefined> {
  const field = (name: string): string => (name === '' ? '' : `security: ${name}`);
  const [operation] = await operationsOf(`openapi: 3.1.0
${head}
${field(root)}
paths:
  /orders:
    get:
      responses: {}
      ${field(own)}
${schemes}`);
  return operation?.security;
}

describe('the security that counts', () => {
  const table: readonly [root: string, own: string, expected: string, origin: string | undefined, allowsAnonymous: boolean | undefined][] =
    [
      ['', '', 'none', undefined, undefined],
      ['[]', '', 'open', 'definition', true],
      ['[{}]', '', '{}', 'definition', true],
      ['[{ jwt: [] }]', '', 'jwt', 'definition', false],
      ['[{ jwt: [] }]', '[]', 'open', 'operation', true],
      ['[{ jwt: [] }]', '[{}]', '{}', 'operation', true],
      ['[{ jwt: [] }]', '[{ key: [] }]', 'key', 'operation', false],
      ['[]', '[{ jwt: [] }]', 'jwt', 'operation', false],
      ['', '[{ jwt: [], key: [] }]', 'jwt & key', 'operation', false],
      ['', '[{ jwt: [] }, { key: [] }]', 'jwt | key', 'operation', false],
      ['', '[{ jwt: [] }, {}]', 'jwt | {}', 'operation', true],
      ['', '[{ typo: [] }]', 'typo?', 'operation', false],
      ['', '[{ jwt: [], typo: [] }]', 'jwt & typo?', 'operation', false],
      ['', '[{ toString: [] }]', 'toString?', 'operation', false],
      ['[{ jwt: [] }]', '{ key: [] }', 'none', undefined, undefined],
      ['{ key: [] }', '', 'none', undefined, undefined],
      ['[{ jwt: [] }]', 'null', 'none', undefined, undefined],
      ['', '[jwt, 5, null]', 'unreadable', 'operation', false],
    ];

  test.each(table)('root %j, operation %j is %s', async (root, own, expected, origin, allowsAnonymous) => {
    const security = await securityOf(root, own);
    expect(textOf(security)).toBe(expected);
    expect(security?.origin).toBe(origin);
    expect(security?.allowsAnonymous).toBe(allowsAnonymous);
  });

  test('an alternative is open when nothing that it names is declared', async () => {
    const security = await securityOf('', '[{ jwt: [] }, { jwt: [], typo: [] }, { typo: [], other: [] }, {}]');
    expect(security?.requirements.map((requirement) => requirement.isOpen)).toEqual([false, false, true, true]);
  });

  test('every node is where the definition has it', async () => {
    const security = await securityOf('', '[{}, { jwt: [clerk, 5] }]');
    expect(security?.node.pointer).toBe('/paths/~1orders/get/security');
    const [, second] = security?.requirements ?? [];
    expect(second?.node.pointer).toBe('/paths/~1orders/get/security/1');
    expect(second?.schemes[0]?.node.pointer).toBe('/paths/~1orders/get/security/1/jwt');
    expect(second?.schemes[0]?.scopes).toEqual(['clerk']);
  });

  test('the default does not describe calls to others', async () => {
    const operations = await operationsOf(`openapi: 3.1.0
${head}
security: [{ jwt: [] }]
paths:
  /subscriptions:
    post:
      responses: {}
      callbacks:
        shipped:
          '{$request.body#/url}':
            post: { responses: {} }
            put: { responses: {}, security: [{ key: [] }] }
webhooks:
  cancelled:
    post: { responses: {} }
    put: { responses: {}, security: [] }
${schemes}`);
    expect(operations.map(({ role, method, security }) => `${role} ${method}: ${textOf(security)}`)).toEqual([
      'path post: jwt',
      'webhook post: none',
      'webhook put: open',
      'callback post: none',
      'callback put: key',
    ]);
  });

  test('query and additional operations of 3.2 inherit and override like any other; methods that are safe are no writes', async () => {
    const operations = await operationsOf(`openapi: 3.2.0
${head}
security: [{ jwt: [] }]
paths:
  /orders:
    query: { responses: {} }
    additionalOperations:
      PURGE: { responses: {}, security: [] }
      PROPFIND: { responses: {} }
${schemes}`);
    expect(operations.map(({ method, security, isWrite }) => `${method}: ${textOf(security)}${isWrite ? ', writes' : ''}`)).toEqual([
      'query: jwt',
      'PURGE: open, writes',
      'PROPFIND: jwt',
    ]);
  });

  test('one path item under two paths gives two operations with the same requirement', async () => {
    const operations = await operationsOf(`openapi: 3.1.0
${head}
paths:
  /a: { $ref: '#/components/pathItems/Item' }
  /b: { $ref: '#/components/pathItems/Item' }
components:
  securitySchemes: { jwt: { type: http, scheme: bearer } }
  pathItems:
    Item:
      get: { responses: {}, security: [{ jwt: [] }] }
`);
    expect(operations.map(({ path, security }) => `${path}: ${textOf(security)}`)).toEqual(['/a: jwt', '/b: jwt']);
  });
});

describe('names of schemes', () => {
  test('a URI names a scheme in 3.2, and in no other version', async () => {
    const text = (version: string): string => `openapi: ${version}
${head}
paths:
  /orders:
    get:
      responses: {}
      security:
        - '#/components/securitySchemes/sign%20in': []
        - '#/components/securitySchemes/missing': []
        - 'https://example.com/schemes.yaml#/partner': []
components:
  securitySchemes:
    sign in: { type: http, scheme: bearer }
`;
    const [operation] = await operationsOf(text('3.2.0'));
    const schemesOf = operation?.security?.requirements.map(({ schemes: [required] }) => required?.scheme?.type);
    expect(schemesOf).toEqual(['http', undefined, 'unknown']);
    const [older] = await operationsOf(text('3.1.1'));
    expect(older?.security?.requirements.every(({ isOpen }) => isOpen)).toBe(true);
  });

  test('a scheme behind references is declared once; one that leads nowhere is declared, but unknown', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
paths: {}
components:
  securitySchemes:
    alias: { $ref: '#/components/securitySchemes/jwt' }
    jwt: { type: http, scheme: bearer }
    dead: { $ref: '#/components/securitySchemes/nobody' }
    circular: { $ref: '#/components/securitySchemes/circular' }
    empty: null
    odd: 5
`);
    expect([...model.securitySchemes].map(([name, scheme]) => `${name}: ${scheme.name} ${scheme.type}`)).toEqual([
      'alias: jwt http',
      'jwt: jwt http',
      'dead: dead unknown',
      'circular: circular unknown',
      'empty: empty unknown',
      'odd: odd unknown',
    ]);
    expect(model.securitySchemes.get('alias')).toBe(model.securitySchemes.get('jwt'));
  });

  test('names that objects inherit are ordinary names', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
security: [{ constructor: [], __proto__: [], hasOwnProperty: [] }]
paths: {}
components: { securitySchemes: { constructor: { type: apiKey, in: header, name: X }, __proto__: { type: http, scheme: basic } } }
`);
    expect(textOf(model.rootSecurity)).toBe('constructor & __proto__ & hasOwnProperty?');
  });
});

describe('kinds of schemes', () => {
  test('of 3.x', async () => {
    const model = await modelOf(`openapi: 3.2.0
${head}
paths: {}
components:
  securitySchemes:
    basic: { type: http, scheme: BASIC }
    key: { type: apiKey, in: query, name: api_key }
    mutual: { type: mutualTLS }
    sso: { type: openIdConnect, openIdConnectUrl: https://id.example.com }
    odd: { type: OAuth2 }
    oauth:
      type: oauth2
      flows:
        implicit: { authorizationUrl: https://id.example.com, scopes: { read: r, x-note: n } }
        deviceAuthorization: { tokenUrl: https://id.example.com, scopes: { write: w } }
        x-flow: { scopes: { hidden: h } }
`);
    const lines = [...model.securitySchemes.values()].map((scheme) => [
      scheme.name,
      scheme.type,
      scheme.httpScheme,
      scheme.in,
      scheme.parameterName,
    ]);
    expect(lines).toEqual([
      ['basic', 'http', 'basic', undefined, undefined],
      ['key', 'apiKey', undefined, 'query', 'api_key'],
      ['mutual', 'mutualTLS', undefined, undefined, undefined],
      ['sso', 'openIdConnect', undefined, undefined, undefined],
      ['odd', 'unknown', undefined, undefined, undefined],
      ['oauth', 'oauth2', undefined, undefined, undefined],
    ]);
    const oauth = model.securitySchemes.get('oauth');
    expect(oauth?.flows.map(({ name }) => name)).toEqual(['implicit', 'deviceAuthorization']);
    expect([...(oauth?.scopes ?? [])]).toEqual(['read', 'write']);
  });

  test('of 2.0, with the names of 3.x; scopes count without a flow', async () => {
    const model = await modelOf(`swagger: '2.0'
${head}
paths: {}
securityDefinitions:
  basic: { type: basic }
  code: { type: oauth2, flow: accessCode, scopes: { read: r } }
  service: { type: oauth2, flow: application, scopes: { write: w } }
  careless: { type: oauth2, scopes: { admin: a } }
`);
    const lines = [...model.securitySchemes.values()].map(({ name, type, httpScheme, flows, scopes }) => {
      return `${name}: ${httpScheme ?? type} ${flows.map((flow) => flow.name).join()} ${[...scopes].join()}`.trim();
    });
    expect(lines).toEqual([
      'basic: basic',
      'code: oauth2 authorizationCode read',
      'service: oauth2 clientCredentials write',
      'careless: oauth2 unknown admin',
    ]);
  });
});

describe('what extensions say about an operation', () => {
  test('the nearest counts: operation, path item, info, root', async () => {
    const operations = await operationsOf(`openapi: 3.1.0
x-public: root
x-root: yes
info: { title: Orders, version: 1.0.0, x-public: info }
paths:
  /a:
    x-public: path
    get: { x-public: operation, responses: {} }
    put: { responses: {} }
  /b:
    get: { responses: {} }
`);
    expect(operations.map((operation) => operation.extension('x-public'))).toEqual(['operation', 'path', 'info']);
    expect(operations.map((operation) => operation.extension('x-root'))).toEqual(['yes', 'yes', 'yes']);
    expect(operations[0]?.extension('x-other')).toBeUndefined();
  });
});
