import { describe, expect, test } from 'vitest';
import { anonymousOperation } from '../../rulesets/auth/anonymous-operation.ts';
import { noHttpBasic } from '../../rulesets/auth/no-http-basic.ts';
import { securityDefined } from '../../rulesets/auth/security-defined.ts';
import { securityScopesDefined } from '../../rulesets/auth/security-scopes-defined.ts';
import { securityScopesRequired } from '../../rulesets/auth/security-scopes-required.ts';
import { writeOperationSecured } from '../../rulesets/auth/write-operation-secured.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule } from './run-rule.ts';

const schemes = `components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    key: { type: apiKey, in: header, name: X-Key }
    jwt: { type: http, scheme: bearer }
    mutual: { type: mutualTLS }
    sso: { type: openIdConnect, openIdConnectUrl: https://id.example.com/.well-known/openid-configuration }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com/token, scopes: { read: r, write: w, 'x': y } } } }
    plain: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com/token, scopes: {} } } }
`;

/** Severities of what a rule finds in a definition with these paths. */
async function severities(rule: Rule, paths: string, options: Readonly<Record<string, unknown>> = {}, root = ''): Promise<string> {
  const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n${root}\npaths: ${paths}\n${schemes}`;
  return (await runRule(rule, text, { options })).map(({ severity }) => severity).join(' ');
}

function form(name: string): string {
  return `{ content: { application/x-www-form-urlencoded: { schema: { allOf: [{ properties: { ${name}: { type: string } } }] } } } }`;
}

describe('no-http-basic', () => {
  test.each([
    ['never applied', '{}', 'info'],
    ['alone', '{ /a: { get: { security: [{ basic: [] }] } } }', 'error'],
    ['for a grant in the query', `{ /a: { post: { security: [{ basic: [] }], parameters: [{ in: query, name: grant_type }] } } }`, 'warn'],
    ['for a grant in a form', `{ /a: { post: { security: [{ basic: [] }], requestBody: ${form('grant_type')} } } }`, 'warn'],
    ['for another form', `{ /a: { post: { security: [{ basic: [] }], requestBody: ${form('grant')} } } }`, 'error'],
    ['with a form without a schema', '{ /a: { post: { security: [{ basic: [] }], requestBody: { content: { a/b: {} } } } } }', 'error'],
    ['as an alternative', '{ /a: { get: { security: [{ jwt: [] }, { basic: [] }] } } }', 'error'],
    ['with a key', '{ /a: { get: { security: [{ basic: [], key: [] }] } } }', 'error'],
    ['with an undefined scheme', '{ /a: { get: { security: [{ basic: [], typo: [] }] } } }', 'error'],
    ['with a client certificate', '{ /a: { get: { security: [{ basic: [], mutual: [] }] } } }', 'warn'],
    ['with a token', '{ /a: { get: { security: [{ basic: [], jwt: [] }] } } }', 'warn'],
    ['at the token endpoint', '{ /oauth/token: { post: { security: [{ basic: [] }] } } }', 'warn'],
    ['at the introspection endpoint', '{ /oauth2/introspect/: { post: { security: [{ basic: [] }] } } }', 'warn'],
    [
      'at the token endpoint and elsewhere',
      '{ /oauth/token: { post: { security: [{ basic: [] }] } }, /a: { get: { security: [{ basic: [] }] } } }',
      'error',
    ],
    ['by a name that only looks like it', '{ /tokenize: { post: { security: [{ basic: [] }] } } }', 'error'],
  ])('%s', async (_case, paths, expected) => {
    expect(await severities(noHttpBasic, paths)).toBe(expected);
  });

  test('the places where it suffices are related', async () => {
    const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /a: { get: { security: [{ jwt: [], basic: [] }, { basic: [] }] } } }\n${schemes}`;
    const [finding] = await runRule(noHttpBasic, text);
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/paths/~1a/get/security/1/basic Suffices for GET /a.',
    ]);
  });
});

describe('anonymous-operation', () => {
  test.each([
    ['GET', '{ /a: { get: { security: [] } } }', 'info'],
    ['OPTIONS', '{ /a: { options: { security: [] } } }', 'info'],
    ['POST', '{ /a: { post: { security: [] } } }', 'warn'],
    ['public data', '{ /a: { get: { security: [], x-data-classification: public } } }', 'info'],
    ['internal data', '{ /a: { get: { security: [], x-data-classification: internal } } }', 'error'],
    ['confidential data of the path', '{ /a: { x-data-classification: { class: confidential }, get: { security: [] } } }', 'error'],
    [
      'a restricted schema in a response',
      "{ /a: { get: { security: [], responses: { '200': { description: ok, content: { application/json: { schema: { x-data-classification: restricted } } } } } } } }",
      'error',
    ],
    ['a reason that is blank', "{ /a: { get: { security: [], x-anonymous-reason: ' ' } } }", 'info'],
    ['a reason', '{ /a: { get: { security: [], x-anonymous-reason: Public data. } } }', ''],
    ['x-public that is no boolean', "{ /a: { get: { security: [], x-public: 'false' } } }", 'info'],
    ['an operation that takes x-public of its path back', '{ /a: { x-public: true, get: { security: [], x-public: false } } }', 'info'],
    ['a protected one', '{ /a: { get: { security: [{ jwt: [] }] } } }', ''],
    ['several empty alternatives', '{ /a: { get: { security: [{}, {}] } } }', 'info'],
  ])('%s', async (_case, paths, expected) => {
    expect(await severities(anonymousOperation, paths)).toBe(expected);
  });

  test('a webhook that says it is anonymous is info', async () => {
    const text = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\nwebhooks: { shipped: { post: { security: [] } } }\n';
    expect((await runRule(anonymousOperation, text)).map(({ severity }) => severity)).toEqual(['info']);
  });

  test('a default over classified data is an error', async () => {
    expect(await severities(anonymousOperation, '{ /a: { get: {} } }', {}, 'security: []\nx-data-classification: confidential')).toBe(
      'error',
    );
    expect(await severities(anonymousOperation, '{ /a: { get: {} }, /b: { get: {} } }', {}, 'security: []')).toBe('info');
  });
});

describe('security-defined', () => {
  test('OPTIONS is left out, and what the option names', async () => {
    const paths = '{ /a: { options: {}, head: {}, get: {} } }';
    expect(await severities(securityDefined, paths)).toBe('error error');
    expect(await severities(securityDefined, paths, { ignoreMethods: ['options', 'head'] })).toBe('error');
    expect(await severities(securityDefined, paths, { ignoreMethods: [] })).toBe('error error error');
  });

  test('only a name in x-security-enforced-by counts', async () => {
    expect(
      await severities(securityDefined, "{ /a: { get: { x-security-enforced-by: '' }, put: { x-security-enforced-by: true } } }"),
    ).toBe('error error');
    expect(await severities(securityDefined, '{ /a: { get: {} } }', {}, 'x-security-enforced-by: gateway')).toBe('');
  });
});

describe('write-operation-secured', () => {
  test.each<readonly [name: string, paths: string, severity: string]>([
    ['x-public alone', '{ /a: { post: { security: [], x-public: true } } }', 'error'],
    ['a reason alone', '{ /a: { post: { security: [], x-anonymous-reason: Sign-in. } } }', 'error'],
    ['both', '{ /a: { post: { security: [], x-public: true, x-anonymous-reason: Sign-in. } } }', ''],
    ['both, with nothing declared', '{ /a: { post: { x-public: true, x-anonymous-reason: Sign-in. } } }', ''],
    ['a gateway, but an explicit empty list', '{ /a: { post: { security: [], x-security-enforced-by: gateway } } }', 'error'],
    ...[
      '/login',
      '/login/',
      '/log-in',
      '/users/signin',
      '/sign_in',
      '/authn/{account}/{login}/authenticate',
      '/oauth/token',
      '/token.json',
    ].map((path) => [`sign-in at ${path}`, `{ '${path}': { post: { security: [] } } }`, 'warn'] as const),
    ...['/signup', '/sign-up', '/register', '/user-registration', '/forgot-password', '/resetPassword', '/password-reset'].map(
      (path) => [`sign-in at ${path}`, `{ '${path}': { post: { security: [] } } }`, 'warn'] as const,
    ),
    ...['/', '/{login}', '/logins', '/login/history', '/passwords', '/tokens', '/signs/in'].map(
      (path) => [`no sign-in at ${path}`, `{ '${path}': { post: { security: [] } } }`, 'error'] as const,
    ),
    ['sign-in with nothing declared', '{ /login: { post: {} } }', 'error'],
    ['sign-in with an alternative', '{ /login: { post: { security: [{ jwt: [] }, {}] } } }', 'error'],
    ['a mix of defined and undefined', '{ /a: { post: { security: [{ jwt: [], typo: [] }] } } }', ''],
    ['several holes', '{ /a: { post: { security: [{ typo: [] }, {}, {}] } } }', 'error'],
    ['a requirement that cannot be read', '{ /a: { post: { security: { jwt: [] } } } }', ''],
  ])('%s', async (_case, paths, expected) => {
    expect(await severities(writeOperationSecured, paths)).toBe(expected);
  });
  test('a default that lets everybody in is no choice for sign-in', async () => {
    expect(await severities(writeOperationSecured, '{ /login: { post: {} } }', {}, 'security: []')).toBe('error');
  });
});

describe('security-scopes-required', () => {
  const post = (requirement: string, more = ''): string => `{ /a: { post: { security: [${requirement}], ${more} } } }`;
  const table: readonly (readonly [name: string, paths: string, severity: string])[] = [
    ['no scope', post('{ oauth: [] }'), 'warn'],
    ['no scope, confidential', post('{ oauth: [] }', 'x-data-classification: confidential'), 'error'],
    ['no scope, internal', post('{ oauth: [] }', 'x-data-classification: internal'), 'warn'],
    ['no scopes to choose from', post('{ plain: [] }'), 'info'],
    ['no scopes to choose from, but a wildcard', post('{ plain: [all] }'), 'warn'],
    ['no scopes to choose from, beside one that has some', post('{ plain: [], oauth: [] }'), 'warn'],
    ['the scope of administrators', post('{ oauth: [admin] }'), ''],
    ['no scopes to choose from, confidential', post('{ plain: [] }', 'x-data-classification: restricted'), 'info'],
    ['OpenID Connect without', post('{ sso: [] }'), 'warn'],
    ['OpenID Connect with openid alone', post('{ sso: [openid] }'), 'warn'],
    ['OpenID Connect with more', post('{ sso: [openid, write] }'), ''],
    ...['"*"', 'all', 'FULL', 'orders.*', '"orders:*"', 'orders/*'].map(
      (scope) => [`wildcard ${scope}`, post(`{ oauth: [${scope}] }`), 'warn'] as const,
    ),
    ['a wildcard beside a specific scope', post('{ oauth: [all, write] }'), ''],
    ['no wildcard', post('{ oauth: [administer, allow, orders.all] }'), ''],
    ['two schemes together, one of them specific', post('{ oauth: [write], sso: [openid] }'), ''],
    ['two alternatives, one without', post('{ oauth: [write] }, { sso: [] }'), 'warn'],
    ['no token at all', post('{ key: [] }, {}'), ''],
    ['a write for readers', post('{ oauth: [read] }'), 'warn'],
    ['a write for readers, confidential', post('{ oauth: [read] }', 'x-data-classification: confidential'), 'error'],
    ['a write for readers and writers', post("{ oauth: ['read:write'] }"), ''],
    ['a write with a scope that only contains the word', post('{ oauth: [thread, review, preview] }'), ''],
    ['a read-only scope', post("{ oauth: ['https://example.com/auth/drive.readonly'] }"), 'warn'],
    ['a POST that asks', '{ /orders/_search: { post: { security: [{ oauth: [read] }] } } }', ''],
    ['a POST whose name asks', '{ /orders: { post: { operationId: searchOrders, security: [{ oauth: [read] }] } } }', ''],
    ['a DELETE is no question', '{ /orders/search: { delete: { security: [{ oauth: [read] }] } } }', 'warn'],
    ['one scope for both', '{ /a: { get: { security: [{ oauth: [x] }] }, post: { security: [{ oauth: [x] }] } } }', 'info'],
    ['one scope for both, of different schemes', '{ /a: { get: { security: [{ sso: [x] }] }, post: { security: [{ oauth: [x] }] } } }', ''],
    ['one scope more for the write', '{ /a: { get: { security: [{ oauth: [x] }] }, post: { security: [{ oauth: [x, write] }] } } }', ''],
  ];

  test.each(table)('%s', async (_case, paths, expected) => {
    expect(await severities(securityScopesRequired, paths)).toBe(expected);
  });

  test('a default is judged once', async () => {
    const paths = '{ /a: { get: {}, post: {}, put: {} } }';
    expect(await severities(securityScopesRequired, paths, {}, 'security: [{ oauth: [] }]')).toBe('warn');
    expect(await severities(securityScopesRequired, paths, {}, 'security: [{ oauth: [x] }]')).toBe('info');
    expect(await severities(securityScopesRequired, paths, {}, 'security: [{ oauth: [read] }]')).toBe('warn warn');
  });
});

describe('security-scopes-defined', () => {
  const definition = (scopes: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /a: { get: { security: [{ service: [${scopes}] }] } } }
components:
  securitySchemes:
    service:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: https://id.example.com/token, scopes: { read: r } }
        implicit: { authorizationUrl: https://id.example.com/a, scopes: { read: r, write: w } }
`;

  test('any flow is enough, unless every flow is asked for', async () => {
    expect(await runRule(securityScopesDefined, definition('read, write'))).toEqual([]);
    const findings = await runRule(securityScopesDefined, definition('read, write, write'), { options: { everyFlow: true } });
    expect(findings.map(({ location, message }) => `${location.pointer} ${message}`)).toEqual([
      '/paths/~1a/get/security/0/service/1 Scope "write" is not declared by every flow of "service".',
      '/paths/~1a/get/security/0/service/2 Scope "write" is not declared by every flow of "service".',
    ]);
  });

  test('without flows there is none that declares it', async () => {
    const text = definition('read').split('      flows:')[0] ?? '';
    expect(await runRule(securityScopesDefined, text, { options: { everyFlow: true } })).toHaveLength(1);
  });

  test('names that objects inherit, and what is no text', async () => {
    const findings = await runRule(securityScopesDefined, definition('toString, 5, null'));
    expect(findings.map(({ message }) => message)).toEqual(['Scope "toString" is not declared by "service".']);
  });
});
