import { describe, expect, test } from 'vitest';
import { auth } from '../../rulesets/auth/pack.ts';
import { transport } from '../../rulesets/transport/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

/** Shapes of missing or weak protection that linters are known to overlook, all in one definition. */
const definition = `openapi: 3.2.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example.com
paths:
  /empty:
    post: { security: [], responses: {} }
  /undefined-scheme:
    post: { security: [{ jwtt: [] }], responses: {} }
  /optional:
    get: { security: [{ jwt: [] }, {}], responses: {} }
    post: { security: [{ jwt: [] }, {}], responses: {} }
  /empty-requirement:
    get: { security: [{}], responses: {} }
    post: { security: [{}], responses: {} }
  /undeclared:
    query: { responses: {} }
    additionalOperations:
      PURGE: { responses: {} }
  /weaker-alternative:
    get: { security: [{ jwt: [] }, { basic: [] }, { key: [] }], responses: {} }
  /sign-in:
    get: { security: [{ oidc: [orders] }], responses: {} }
  /no-scopes:
    delete: { security: [{ oauth: [] }], responses: {} }
  /variable-server:
    servers:
      - url: '{scheme}://orders.example.com'
        variables: { scheme: { default: https, enum: [https, http] } }
    get: { security: [], x-anonymous-reason: Public data., responses: {} }
webhooks:
  shipped:
    post: { responses: {} }
components:
  securitySchemes:
    jwt: { type: http, scheme: bearer, bearerFormat: opaque }
    basic: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: api_key }
    oauth:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: http://id.example.com/authorize
          tokenUrl: http://id.example.com/token
          refreshUrl: https://id.example.com/token
          x-pkce: required
          scopes: { orders: All about orders }
    oidc: { type: openIdConnect, openIdConnectUrl: http://id.example.com/.well-known/openid-configuration }
`;

async function findingsOf(text: string): Promise<readonly string[]> {
  const ruleset = selectRules([transport, auth], ['all'], { only: [], skip: [] });
  const { findings, notifications } = lintModel(await modelOf(text), ruleset, (uri) => uri);
  expect(notifications).toEqual([]);
  return findings.map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location.pointer}`);
}

describe('shapes that linters overlook', () => {
  const table: readonly [shape: string, finding: string][] = [
    ['an empty list on a write', 'error write-operation-secured /paths/~1empty/post/security'],
    ['protection by a scheme that nobody defined', 'error security-requirement-valid /paths/~1undefined-scheme/post/security/0/jwtt'],
    ['optional authentication on a read', 'info anonymous-operation /paths/~1optional/get/security/1'],
    ['optional authentication on a write', 'error write-operation-secured /paths/~1optional/post/security/1'],
    ['an empty requirement on a read', 'info anonymous-operation /paths/~1empty-requirement/get/security/0'],
    ['an empty requirement on a write', 'error write-operation-secured /paths/~1empty-requirement/post/security/0'],
    ['an undeclared QUERY', 'error security-defined /paths/~1undeclared/query'],
    ['an undeclared additional operation', 'error write-operation-secured /paths/~1undeclared/additionalOperations/PURGE'],
    ['no default', 'warn security-global-default '],
    ['an undeclared webhook', 'info security-defined /webhooks/shipped/post'],
    ['HTTP Basic as an alternative', 'error no-http-basic /components/securitySchemes/basic/scheme'],
    ['a key in the query as an alternative', 'error no-api-key-in-query /components/securitySchemes/key/in'],
    ['OAuth without scopes on a DELETE', 'warn security-scopes-required /paths/~1no-scopes/delete/security/0/oauth'],
    ['an authorizationUrl over http', 'error oauth-url-https /components/securitySchemes/oauth/flows/authorizationCode/authorizationUrl'],
    ['a tokenUrl over http', 'error oauth-url-https /components/securitySchemes/oauth/flows/authorizationCode/tokenUrl'],
    ['an openIdConnectUrl over http', 'error oauth-url-https /components/securitySchemes/oidc/openIdConnectUrl'],
    ['a server variable that allows http', 'error server-https /paths/~1variable-server/servers/0/url'],
  ];

  test.each(table)('%s', async (_shape, finding) => {
    expect(await findingsOf(definition)).toContain(finding);
  });

  test('each of them is one finding, and there are no others', async () => {
    expect([...(await findingsOf(definition))].sort()).toEqual(table.map(([, finding]) => finding).sort());
  });

  test('the weakest alternative names the requirement where it suffices', async () => {
    const { findings } = lintModel(
      await modelOf(definition),
      selectRules([auth], ['all'], { only: ['no-http-basic'], skip: [] }),
      (uri) => uri,
    );
    expect(findings[0]?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/paths/~1weaker-alternative/get/security/1/basic Suffices for GET /weaker-alternative.',
    ]);
  });
});

describe('one defect, one finding', () => {
  const head = 'info: { title: Orders, version: 1.0.0 }';
  const table: readonly [name: string, text: string, findings: readonly string[]][] = [
    [
      'nothing declared: one finding for each operation, and one for the missing scheme',
      `openapi: 3.1.0
${head}
servers: [{ url: https://api.example.com }]
paths: { /a: { get: { responses: {} }, post: { responses: {} } } }
`,
      ['error security-schemes-defined ', 'error security-defined /paths/~1a/get', 'error write-operation-secured /paths/~1a/post'],
    ],
    [
      'a server in clear text that gets credentials',
      `openapi: 3.1.0
${head}
servers: [{ url: http://api.example.com }]
security: [{ jwt: [] }]
paths: { /a: { get: { responses: {} } } }
components: { securitySchemes: { jwt: { type: http, scheme: bearer, bearerFormat: opaque } } }
`,
      ['error no-cleartext-credentials /servers/0/url'],
    ],
    [
      'a default that is open, read by many',
      `openapi: 3.1.0
${head}
servers: [{ url: https://api.example.com }]
security: []
paths: { /a: { get: { responses: {} } }, /b: { get: { responses: {} } }, /c: { post: { responses: {} } } }
components: { securitySchemes: { jwt: { type: http, scheme: bearer, bearerFormat: opaque } } }
`,
      [
        'info anonymous-operation /security',
        'error write-operation-secured /paths/~1c/post',
        'warn security-scheme-unused /components/securitySchemes',
      ],
    ],
    [
      'a default that names an undefined scheme',
      `openapi: 3.1.0
${head}
servers: [{ url: https://api.example.com }]
security: [{ jwtt: [] }]
paths: { /a: { get: { responses: {} } }, /b: { post: { responses: {} }, delete: { responses: {} } } }
components: { securitySchemes: { jwt: { type: http, scheme: bearer, bearerFormat: opaque } } }
`,
      ['error security-requirement-valid /security/0/jwtt'],
    ],
    [
      'a default that is no list',
      `openapi: 3.1.0
${head}
servers: [{ url: https://api.example.com }]
security: { jwt: [] }
paths: { /a: { get: { responses: {} } }, /b: { post: { responses: {} } } }
components: { securitySchemes: { jwt: { type: http, scheme: bearer, bearerFormat: opaque } } }
`,
      ['error security-requirement-valid /security'],
    ],
    [
      'a scheme under two names',
      `openapi: 3.1.0
${head}
servers: [{ url: https://api.example.com }]
paths: {}
components: { securitySchemes: { alias: { $ref: '#/components/securitySchemes/basic' }, basic: { type: http, scheme: basic } } }
`,
      ['info no-http-basic /components/securitySchemes/basic/scheme'],
    ],
  ];

  test.each(table)('%s', async (_name, text, findings) => {
    expect([...(await findingsOf(text))].sort()).toEqual([...findings].sort());
  });
});

describe('ill-typed input', () => {
  test('any value in any place of these rules is survived', async () => {
    const values = [
      'null',
      '5',
      'true',
      "''",
      '[]',
      '{}',
      '[null, 5, [], x]',
      '{ a: null, b: [5], __proto__: x, $ref: 5 }',
      "{ $ref: '#/security' }",
    ];
    for (const value of values) {
      for (const version of ["swagger: '2.0'", 'openapi: 3.0.4', 'openapi: 3.1.1', 'openapi: 3.2.0']) {
        const text = `${version}
info: ${value}
x-public: ${value}
host: ${value}
schemes: ${value}
security: ${value}
servers: ${value}
securityDefinitions: { a: ${value}, b: { type: ${value}, flow: ${value}, scopes: ${value}, tokenUrl: ${value}, in: ${value} } }
paths:
  /a: { servers: [${value}, { url: ${value}, variables: ${value} }, { url: '{v}', variables: { v: ${value} } }], get: { security: [${value}, { a: ${value}, b: [${value}] }], servers: ${value}, schemes: ${value}, responses: ${value}, x-anonymous-reason: ${value} }, post: ${value} }
  /b: ${value}
webhooks: ${value}
components: { securitySchemes: { a: ${value}, b: { type: oauth2, flows: ${value} }, c: { type: oauth2, flows: { password: ${value}, implicit: { scopes: ${value}, authorizationUrl: ${value} } } }, d: { type: http, scheme: ${value} }, e: { type: ${value} } } }
`;
        await expect(findingsOf(text), text).resolves.toBeInstanceOf(Array);
      }
    }
  });
});
