import { describe, expect, test } from 'vitest';
import { adminOperationDistinctSecurity } from '../../rulesets/auth/admin-operation-distinct-security.ts';
import { apiKeyNotSoleAuth } from '../../rulesets/auth/api-key-not-sole-auth.ts';
import { authNotAsParameter } from '../../rulesets/auth/auth-not-as-parameter.ts';
import { jwtBestPractices } from '../../rulesets/auth/jwt-best-practices.ts';
import { noApiKeyInCookie } from '../../rulesets/auth/no-api-key-in-cookie.ts';
import { noInsecureHttpAuth } from '../../rulesets/auth/no-insecure-http-auth.ts';
import { noOauthImplicit } from '../../rulesets/auth/no-oauth-implicit.ts';
import { noOauthPassword } from '../../rulesets/auth/no-oauth-password.ts';
import { oauthPkceDeclared } from '../../rulesets/auth/oauth-pkce-declared.ts';
import { oauthRefreshUrl } from '../../rulesets/auth/oauth-refresh-url.ts';
import { auth } from '../../rulesets/auth/pack.ts';
import { securityGlobalDefault } from '../../rulesets/auth/security-global-default.ts';
import { securitySchemeUnused } from '../../rulesets/auth/security-scheme-unused.ts';
import { securitySchemeValid } from '../../rulesets/auth/security-scheme-valid.ts';
import { securityScopesApplicable } from '../../rulesets/auth/security-scopes-applicable.ts';
import { strongAuthForSensitive } from '../../rulesets/auth/strong-auth-for-sensitive.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { runRule, summariesOf } from './run-rule.ts';

const discovery = 'https://id.example.com/.well-known/openid-configuration';

/** A definition in JSON with these root fields. */
function definition(fields: object, version = '3.1.0'): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, ...fields });
}

/** One with these schemes, `s` being required by default. */
function withSchemes(securitySchemes: object, fields: object = {}, version?: string): string {
  return definition({ security: [{ s: [] }], paths: {}, components: { securitySchemes }, ...fields }, version);
}

const operation = { responses: { 200: { description: 'Orders.' } } };

describe('security-global-default', () => {
  const key = { components: { securitySchemes: { s: { type: 'apiKey', in: 'header', name: 'X-Key' } } } };
  const secured = { ...operation, security: [{ s: [] }] };
  test.each<readonly [name: string, fields: object, expected: readonly string[]]>([
    ['every operation declares its own', { paths: { '/a': { get: secured } } }, ['info ']],
    ['some do not', { paths: { '/a': { get: secured, post: operation } } }, ['warn ']],
    ['the only one does not', { paths: { '/a': { get: operation } }, webhooks: { b: { post: secured } } }, []],
    ['nothing is required anywhere', { paths: { '/a': { get: operation, post: operation } } }, []],
    ['webhooks alone', { webhooks: { b: { post: secured } } }, []],
    ['an explicit empty list', { security: [], paths: { '/a': { get: secured } } }, ['warn /security']],
    ['an empty alternative', { security: [{ s: [] }, {}], paths: { '/a': { get: secured } } }, ['warn /security/1']],
    ['what cannot be read', { security: { s: [] }, paths: { '/a': { get: secured } } }, []],
    ['every operation is for anyone', { security: [], paths: { '/a': { get: { ...operation, 'x-public': true } } } }, []],
    ['one of them is', { security: [], paths: { '/a': { get: { ...operation, 'x-public': true }, post: secured } } }, ['warn /security']],
  ])('%s', async (_case, fields, expected) => {
    const found = await runRule(securityGlobalDefault, definition({ ...key, ...fields }), { name: 'openapi.json' });
    expect(found.map(({ severity, location }) => `${severity} ${location.pointer}`)).toEqual(expected);
  });

  test('yields to what anonymous-operation says of the default', async () => {
    const text = definition({ ...key, security: [], paths: { '/a': { get: operation } } });
    const rules = auth.rules.filter(({ id }) => id === 'anonymous-operation' || id === 'security-global-default');
    const found = await runTogether(rules, text);
    expect(found).toEqual(['anonymous-operation /security']);
  });
});

/** `rule pointer` of what some rules find together, of every severity. */
async function runTogether(rules: typeof auth.rules, text: string): Promise<readonly string[]> {
  const { lintModel } = await import('../../src/engine/lint.ts');
  const { modelOf } = await import('../support/memory-graph.ts');
  const settings = rules.map((rule) => ({ rule, pack: 'test', severity: undefined, options: {} }));
  const { findings } = lintModel(await modelOf(text, 'openapi.json'), { rules: settings }, (uri) => uri);
  return findings.map(({ ruleId, location }) => `${ruleId} ${location.pointer}`);
}

describe('security-scopes-applicable', () => {
  test('lists that are none, and schemes that are not declared, are left to other rules', async () => {
    const schemes = { s: { type: 'apiKey', in: 'header', name: 'X-Key' }, u: { type: 'own' } };
    const text = withSchemes(schemes, { security: [{ s: 'orders' }, { u: ['a'] }, { typo: ['a'] }, { s: [7] }] }, '3.0.4');
    expect(await runRule(securityScopesApplicable, text)).toEqual([]);
  });
});

describe('security-scheme-unused', () => {
  const paths = { '/a': { get: operation } };
  test.each<readonly [name: string, text: string, expected: readonly string[]]>([
    [
      'one of two',
      withSchemes({ s: { type: 'http', scheme: 'bearer' }, t: { type: 'mutualTLS' } }, { paths }),
      ['info /components/securitySchemes/t Security scheme "t" is never required.'],
    ],
    [
      'none of two',
      withSchemes({ s: { type: 'http', scheme: 'bearer' }, t: { type: 'mutualTLS' } }, { paths, security: [] }),
      ['warn /components/securitySchemes No operation requires any of the security schemes.'],
    ],
    ['no operations', withSchemes({ t: { type: 'mutualTLS' } }), []],
    ['a requirement with a slip', withSchemes({ s: { type: 'mutualTLS' } }, { paths, security: [{ ss: [] }] }), []],
    ['a default that is no list', withSchemes({ s: { type: 'mutualTLS' } }, { paths, security: { s: [] } }), []],
    [
      'an operation whose security is no list',
      withSchemes({ s: { type: 'mutualTLS' } }, { security: [], paths: { '/a': { get: { ...operation, security: 's' } } } }),
      [],
    ],
    [
      'a scheme behind a reference',
      withSchemes({ s: { $ref: '#/components/securitySchemes/t' }, t: { type: 'mutualTLS' } }, { paths }),
      [],
    ],
    [
      'scopes for signing in',
      withSchemes(
        {
          s: {
            type: 'oauth2',
            flows: {
              clientCredentials: {
                tokenUrl: 'https://id.example.com/token',
                scopes: {
                  a: '',
                  openid: '',
                  profile: '',
                  email: '',
                  address: '',
                  phone: '',
                  offline_access: '',
                  offline: '',
                  'offline.access': '',
                },
              },
            },
          },
        },
        { paths, security: [{ s: ['a'] }] },
      ),
      [],
    ],
    [
      'scopes of two alternatives add up',
      withSchemes(
        { s: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://id.example.com/t', scopes: { a: '', b: '', c: '' } } } } },
        { paths, security: [{ s: ['a'] }, { s: ['b'] }] },
      ),
      ['info /components/securitySchemes/s Scope "c" of "s" is never required.'],
    ],
  ])('%s', async (_case, text, expected) => {
    expect(await summariesOf(securitySchemeUnused, text, { name: 'openapi.json' })).toEqual(expected);
  });
});

describe('security-scheme-valid', () => {
  test.each<readonly [name: string, scheme: unknown, expected: readonly string[]]>([
    ['a missing field', { type: 'http' }, ['error /components/securitySchemes/s Security scheme "s": "scheme" is missing.']],
    ['no flow', { type: 'oauth2', flows: {} }, ['warn /components/securitySchemes/s/flows Security scheme "s": it declares no flow.']],
    [
      'an extension is no flow',
      { type: 'oauth2', flows: { 'x-note': {} } },
      ['warn /components/securitySchemes/s/flows Security scheme "s": it declares no flow.'],
    ],
    [
      'an empty name',
      { type: 'apiKey', in: 'header', name: ' ' },
      ['error /components/securitySchemes/s/name Security scheme "s": "name" is empty.'],
    ],
    [
      'a discovery document elsewhere',
      { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.com/login' },
      [
        'info /components/securitySchemes/s/openIdConnectUrl Security scheme "s": "https://id.example.com/login" is not the place of a discovery document.',
      ],
    ],
    ['a discovery document', { type: 'openIdConnect', openIdConnectUrl: `${discovery}?v=2` }, []],
    [
      'a name that goes on',
      { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.com/.well-known/openid configuration' },
      [
        'info /components/securitySchemes/s/openIdConnectUrl Security scheme "s": "https://id.example.com/.well-known/openid configuration" is not the place of a discovery document.',
      ],
    ],
    ['a URL where none belongs', { type: 'mutualTLS', 'x-openIdConnectUrl': 'https://id.example.com/' }, []],
    ['a reference that leads nowhere', { $ref: '#/components/securitySchemes/gone' }, []],
    ['no object', 'bearer', []],
  ])('%s', async (_case, scheme, expected) => {
    expect(await summariesOf(securitySchemeValid, withSchemes({ s: scheme }), { name: 'openapi.json' })).toEqual(expected);
  });

  test.each<readonly [scheme: object, expected: readonly string[]]>([
    [
      { flow: 'implicit', authorizationUrl: 'https://id.example.com/authorize' },
      ['error /securityDefinitions/s Security scheme "s": "scopes" is missing.'],
    ],
    [
      { flow: 'application', tokenUrl: 'https://id.example.com/token' },
      ['error /securityDefinitions/s Security scheme "s": "scopes" is missing.'],
    ],
    [{ flow: 'password', tokenUrl: 'https://id.example.com/token', scopes: {} }, []],
  ])('2.0 asks for the scopes of %j', async (fields, expected) => {
    const securityDefinitions = {
      s: { type: 'oauth2', ...fields },
      t: { type: 'basic' },
      u: { type: 'apiKey', in: 'header', name: 'Key' },
    };
    const text = JSON.stringify({ swagger: '2.0', info: {}, paths: {}, securityDefinitions });
    expect(await summariesOf(securitySchemeValid, text, { name: 'openapi.json' })).toEqual(expected);
  });

  test('that a scheme of 2.0 lacks its scopes is said once', async () => {
    const securityDefinitions = { s: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://id.example.com/authorize' } };
    const paths = { '/a': { get: { security: [{ s: [] }], responses: { 200: { description: 'Done' } } } } };
    const text = JSON.stringify({ swagger: '2.0', info: { title: 'A', version: '1' }, paths, securityDefinitions });
    const found = await ruleAndPlaceOf([structure, auth], text);
    expect(found.filter((line) => line.endsWith('/securityDefinitions/s'))).toEqual(['security-scheme-valid /securityDefinitions/s']);
    const rules = auth.rules.filter(({ id }) => id === 'security-scheme-valid' || id === 'security-scopes-required');
    expect(await runTogether(rules, text)).toEqual(['security-scheme-valid /securityDefinitions/s']);
  });

  test('a reference where 2.0 allows none is said by another rule', async () => {
    const text = JSON.stringify({ swagger: '2.0', info: {}, paths: {}, securityDefinitions: { s: { $ref: '#/x-key' } } });
    expect(await runRule(securitySchemeValid, text, { name: 'openapi.json' })).toEqual([]);
  });

  test('document-valid yields to it, and it to no-api-key-in-query', async () => {
    const schemes = {
      s: { type: 'apiKey', in: 'path', name: 'key' },
      t: { type: 'http', name: 'X' },
      u: { type: 'oauth2', flows: { implicit: { scopes: {} }, own: {} } },
    };
    const found = await ruleAndPlaceOf([structure, auth], withSchemes(schemes, { security: [{ s: [], t: [], u: [] }] }));
    const base = '/components/securitySchemes';
    expect(found.filter((line) => line.includes(base))).toEqual([
      `no-api-key-in-query ${base}/s/in`,
      `security-scheme-valid ${base}/t`,
      `security-scheme-valid ${base}/t/name`,
      `no-oauth-implicit ${base}/u/flows/implicit`,
      `security-scheme-valid ${base}/u/flows/implicit`,
      `no-unknown-fields ${base}/u/flows/own`,
    ]);
  });
});

describe('no-insecure-http-auth', () => {
  test.each<readonly [scheme: string, applied: string, unused: string]>([
    ['digest', 'error insecure', 'warn insecure'],
    ['NTLM', 'error insecure', 'warn insecure'],
    ['negotiate', 'error insecure', 'warn insecure'],
    ['scram-sha-1', 'error insecure', 'warn insecure'],
    ['oauth', 'error obsolete', 'warn obsolete'],
    ['hoba', 'warn an experiment (RFC 7486)', 'warn an experiment (RFC 7486)'],
    [
      'mutual',
      'warn an experiment with passwords (RFC 8120), not mutual TLS',
      'warn an experiment with passwords (RFC 8120), not mutual TLS',
    ],
    ['token', 'warn not registered with IANA', 'warn not registered with IANA'],
    ['toString', 'warn not registered with IANA', 'warn not registered with IANA'],
    ...['bearer', 'Concealed', 'DPoP', 'GNAP', 'PrivateToken', 'SCRAM-SHA-256', 'vapid', 'basic', 'Basic', ' '].map(
      (scheme) => [scheme, '', ''] as const,
    ),
  ])('%s', async (scheme, applied, unused) => {
    for (const [security, expected] of [
      [[{ s: [] }], applied],
      [[], unused],
    ] as const) {
      const found = await summariesOf(noInsecureHttpAuth, withSchemes({ s: { type: 'http', scheme } }, { security }), {
        name: 'openapi.json',
      });
      const [severity, ...fault] = expected.split(' ');
      const message = `${severity} /components/securitySchemes/s/scheme HTTP authentication scheme "${scheme}" is ${fault.join(' ')}.`;
      expect(found).toEqual(expected === '' ? [] : [message]);
    }
  });

  test.each([['SHA-256'], ['sha256'], ['SHA-512-256']])('Digest with %s is advice', async (algorithm) => {
    const scheme = { type: 'http', scheme: 'digest', 'x-algorithm': algorithm };
    expect((await runRule(noInsecureHttpAuth, withSchemes({ s: scheme }))).map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('OAuth 2.0 flows', () => {
  const url = 'https://id.example.com/';
  test.each([
    ['implicit', noOauthImplicit],
    ['password', noOauthPassword],
  ] as const)('%s is graver where it is required', async (flow, rule) => {
    const scheme = { type: 'oauth2', flows: { [flow]: { authorizationUrl: url, tokenUrl: url, scopes: {} } } };
    const severities = async (security: object): Promise<readonly string[]> =>
      (await runRule(rule, withSchemes({ s: scheme }, { security }))).map(({ severity }) => severity);
    expect(await severities([{ s: [] }])).toEqual(['error']);
    expect(await severities([])).toEqual(['warn']);
  });

  test('flows of another type are none', async () => {
    const scheme = { type: 'openIdConnect', openIdConnectUrl: discovery, flows: { implicit: {}, password: {} } };
    expect(await runRule(noOauthImplicit, withSchemes({ s: scheme }))).toEqual([]);
    expect(await runRule(noOauthPassword, withSchemes({ s: scheme }))).toEqual([]);
  });

  test.each<readonly [extra: object, isEnough: boolean]>([
    [{}, false],
    [{ 'x-pkce': 'required' }, true],
    [{ 'x-pkce': 'S256' }, true],
    [{ 'x-pkce': true }, true],
    [{ 'x-pkce': 'not required' }, false],
    [{ 'x-pkce': 'plain' }, false],
    [{ 'x-pkce': false }, false],
    [{ 'x-usePkce': 'SHA-256' }, true],
    [{ 'x-usePkce': 'no' }, false],
    [{ description: 'See RFC7636.' }, true],
    [{ description: 'Send the code challenge.' }, true],
    [{ description: 'Send the pkce parameters.' }, true],
    [{ description: 'Send the code.' }, false],
  ])('PKCE: %j', async (extra, isEnough) => {
    const flow = { authorizationUrl: url, tokenUrl: url, scopes: {} };
    for (const scheme of [
      { type: 'oauth2', flows: { authorizationCode: flow }, ...extra },
      { type: 'oauth2', flows: { authorizationCode: { ...flow, ...extra }, clientCredentials: flow } },
    ]) {
      const found = await runRule(oauthPkceDeclared, withSchemes({ s: scheme }));
      expect(found.map(({ location }) => location.pointer)).toEqual(
        isEnough ? [] : ['/components/securitySchemes/s/flows/authorizationCode'],
      );
    }
  });

  test.each<readonly [extra: object, isEnough: boolean]>([
    [{}, false],
    [{ refreshUrl: ' ' }, false],
    [{ refreshUrl: url }, true],
    [{ 'x-token-lifetime': 900 }, true],
    [{ 'x-token-ttl': 900 }, true],
    [{ 'x-token-expiration': 'PT1H' }, true],
    [{ description: 'Tokens are valid for one hour.' }, true],
    [{ description: 'Tokens are valid until noon.' }, true],
    [{ description: 'The token lifetime is an hour.' }, true],
    [{ description: 'It lives for an hour.' }, true],
    [{ description: 'Its TTL is an hour.' }, true],
    [{ description: 'Send a valid token.' }, false],
    [{ scopes: { offline_access: '' } }, true],
    [{ scopes: { 'offline.access': '' } }, true],
    [{ scopes: { offline: '' } }, true],
    [{ scopes: { 'offline.maps': '' } }, false],
    [{ scopes: { 'maps.offline': '' } }, false],
  ])('renewal: %j', async (extra, isEnough) => {
    const flow = { authorizationUrl: url, tokenUrl: url, scopes: {}, ...extra };
    const found = await runRule(oauthRefreshUrl, withSchemes({ s: { type: 'oauth2', flows: { authorizationCode: flow, implicit: {} } } }));
    expect(found.length).toBe(isEnough ? 0 : 1);
  });
});

describe('jwt-best-practices', () => {
  test.each<readonly [scheme: object, expected: 'format' | 'validation' | '']>([
    [{}, 'format'],
    [{ bearerFormat: ' ' }, 'format'],
    [{ bearerFormat: 'UUID' }, ''],
    [{ bearerFormat: 'jwt' }, 'validation'],
    [{ bearerFormat: 'signed-JWTs' }, 'validation'],
    [{ bearerFormat: 'json web token' }, 'validation'],
    [{ bearerFormat: 'JSONWebToken' }, 'validation'],
    [{ bearerFormat: 'myjwtish' }, ''],
    [{ bearerFormat: 'bearer' }, 'format'],
    [{ bearerFormat: 'OAuth 2.0' }, 'format'],
    [{ bearerFormat: 'API Access Token' }, 'format'],
    [{ bearerFormat: 'opaque token' }, ''],
    [{ bearerFormat: 'PASETO' }, ''],
    [{ bearerFormat: 'トークン' }, ''],
    [{ description: 'Opaque token.' }, ''],
    [{ description: 'A token.' }, 'format'],
    ...[
      'RFC 8725',
      'RFC8725',
      'rfc-8725',
      'Signed with RS256.',
      'HS512',
      'PS384',
      'EdDSA',
      'alg',
      'Issuer: us',
      'iss',
      'audience',
      'aud',
      'JWKS',
    ].map((description) => [{ bearerFormat: 'JWT', description }, ''] as const),
    [{ bearerFormat: 'JWT', description: 'Missing auditing.' }, 'validation'],
    [{ bearerFormat: 'JWT', 'x-jwt': { algorithms: ['RS256'] } }, ''],
    [{ bearerFormat: 'JWT', 'x-google-issuer': 'https://id.example.com' }, ''],
    [{ bearerFormat: 'JWT', 'x-google-audiences': 'orders' }, ''],
    [{ bearerFormat: 'JWT', 'x-jwks': {} }, ''],
    [{ bearerFormat: 'JWT', 'x-jwt': 'RS256' }, ''],
    [{ bearerFormat: 'JWT', 'x-jwt': { note: 'RS256' } }, 'validation'],
    [{ bearerFormat: 'JWT', 'x-jwt': ['iss'] }, 'validation'],
    [{ bearerFormat: 'JWT', audience: 'orders' }, 'validation'],
    ...['algorithm', 'alg', 'aud', 'iss'].map((name) => [{ bearerFormat: 'JWT', [`x-${name}`]: 1 }, ''] as const),
    ...['audience', 'issuer'].map((name) => [{ bearerFormat: 'JWT', 'x-jwt': { [name]: 1 } }, ''] as const),
  ])('%j', async (scheme, expected) => {
    const text = withSchemes({ s: { type: 'http', scheme: 'bearer', ...scheme } });
    const what = { format: ['does not state the format of its tokens'], validation: ['does not say how its JWTs are validated'], '': [] };
    expect((await runRule(jwtBestPractices, text)).map(({ message }) => message)).toEqual(
      what[expected].map((fault) => `Bearer scheme "s" ${fault}.`),
    );
  });
});

describe('auth-not-as-parameter', () => {
  const places = async (parameter: object, schemes: object = {}): Promise<readonly string[]> => {
    const paths = { '/a': { get: { ...operation, parameters: [{ schema: { type: 'string' }, ...parameter }] } } };
    const found = await runRule(authNotAsParameter, definition({ paths, components: { securitySchemes: schemes } }));
    return found.map(({ severity, location }) => `${severity} ${location.pointer.replace('/paths/~1a/get/parameters/0', '')}`);
  };

  test.each(
    [
      'Authorization',
      'X-API-Key',
      'x_api_key',
      'XApiKey',
      'api-key',
      'api_key',
      'apikey',
      'X-Auth',
      'X-Auth-Token',
      'x-auth-key',
      'X-Access-Token',
      'accessToken',
      'access-token',
      'JSESSIONID',
      'X-Amz-Security-Token',
      'session',
      'sessionId',
      'session_id',
      'X-Session-Token',
      'session_token',
      'X-RapidAPI-Key',
      'Ocp-Apim-Subscription-Key',
      'X-Acme-Api-Key',
      'acme-apikey',
      'ev-access-token',
      'X_SDS_Auth_Token',
    ].map((name) => [name]),
  )('%s is a credential', async (name) => {
    expect(await places({ in: 'header', name })).toEqual(['warn ']);
  });

  test.each(
    [
      'X-CSRF-Token',
      'Idempotency-Key',
      'pageToken',
      'Stripe-Signature',
      'author',
      'X-Authorization-Note',
      'X-Session-Tokens',
      'X-Bucket-Secret-Key',
      'X-Device-Token',
      'X-Downstream-Authorization',
      'X-Acme-Api-Key-Id',
      'token',
      'sessions',
      'X-Session-Id-2',
    ].map((name) => [name]),
  )('%s is none', async (name) => {
    expect(await places({ in: 'header', name })).toEqual([]);
  });

  test.each<readonly [place: string, name: string, isReported: boolean]>([
    ['query', 'api_key', true],
    ['cookie', 'session', true],
    ['query', 'session', false],
    ['query', 'sessionid', false],
    ['query', 'jsessionid', true],
    ['path', 'api_key', false],
    ['body', 'api_key', false],
    ['query', 'session_token', false],
    ['query', 'acme_api_key', false],
    ['cookie', 'acme_access_token', true],
  ])('in %s, %s', async (place, name, isReported) => {
    expect(await places({ in: place, name })).toEqual(isReported ? [place === 'query' ? 'warn /name' : 'warn '] : []);
  });

  test.each<readonly [place: string, name: string, description: string, isReported: boolean]>([
    ['header', 'token', 'Authentication token of the user.', true],
    ['header', 'X-Token', 'Auth token', true],
    ['header', 'token', 'Opaque token of the next page.', false],
    ['header', 'X-Next-Token', 'Authentication token of the user.', false],
    ['cookie', 'token', 'Authentication token of the user.', false],
    ['query', 'token', 'Authentication token of the user.', false],
  ])('%s "%s" described as "%s" is a credential: %s', async (place, name, description, isReported) => {
    expect(await places({ in: place, name, description })).toEqual(isReported ? ['warn '] : []);
  });

  test.each<readonly [security: unknown, name: string, isReported: boolean]>([
    [[{ s: [] }], 'X-Acme-Api-Key', false],
    [[{ s: [] }], 'X-Api-Key', true],
    [[{ s: [] }, {}], 'X-Acme-Api-Key', true],
    [[], 'X-Acme-Api-Key', true],
  ])('where %j is required, %s may be a third party’s: %s', async (security, name, isReported) => {
    const schemes = { s: { type: 'http', scheme: 'bearer' } };
    const paths = { '/a': { get: { ...operation, parameters: [{ in: 'header', name, schema: { type: 'string' } }] } } };
    const found = await runRule(authNotAsParameter, definition({ security, paths, components: { securitySchemes: schemes } }));
    expect(found).toHaveLength(isReported ? 1 : 0);
  });

  test('where one of the operations that take it requires nothing, it is the credential', async () => {
    const parameters = [{ in: 'header', name: 'X-Acme-Api-Key', schema: { type: 'string' } }];
    const paths = { '/a': { parameters, get: operation, post: { ...operation, security: [{ s: [] }] } } };
    const securitySchemes = { s: { type: 'http', scheme: 'bearer' } };
    expect(await runRule(authNotAsParameter, definition({ paths, components: { securitySchemes } }))).toHaveLength(1);
  });

  test.each<readonly [name: string, scheme: object, severity: string]>([
    ['the same header', { type: 'apiKey', in: 'header', name: 'authorization' }, 'info'],
    ['another header', { type: 'apiKey', in: 'header', name: 'X-Key' }, 'warn'],
    ['another place', { type: 'apiKey', in: 'query', name: 'Authorization' }, 'warn'],
    ['HTTP authentication', { type: 'http', scheme: 'basic' }, 'info'],
    ['OAuth 2.0', { type: 'oauth2', flows: {} }, 'info'],
    ['OpenID Connect', { type: 'openIdConnect', openIdConnectUrl: discovery }, 'info'],
    ['a certificate', { type: 'mutualTLS' }, 'warn'],
    ['something unknown', { type: 'own' }, 'warn'],
  ])('beside %s', async (_case, scheme, severity) => {
    expect(await places({ in: 'header', name: 'Authorization' }, { s: scheme })).toEqual([`${severity} `]);
  });

  test('a bearer scheme does not stand for a query parameter', async () => {
    expect(await places({ in: 'query', name: 'authorization' }, { s: { type: 'http', scheme: 'bearer' } })).toEqual(['warn /name']);
  });
});

describe('admin-operation-distinct-security', () => {
  const schemes = {
    s: { type: 'apiKey', in: 'header', name: 'X-Key' },
    t: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://id.example.com/token', scopes: { a: '', b: '' } } } },
  };
  const found = async (path: string, admin: object, ordinary: object, fields: object = {}): Promise<readonly string[]> => {
    const paths = { '/orders': { get: { ...operation, ...ordinary } }, [path]: { get: { ...operation, ...admin } } };
    const findings = await runRule(adminOperationDistinctSecurity, withSchemes(schemes, { paths, ...fields }), { name: 'openapi.json' });
    return findings.map(({ severity, location }) => `${severity} ${location.pointer.replace(/^.*\/get/, '')}`);
  };

  test.each<readonly [path: string, isAdministrative: boolean]>([
    ['/admin', true],
    ['/orders/{id}/Admin/x', true],
    ['/administration/x', true],
    ['/actuator/health', true],
    ['/api/v2.1/internal/jobs', true],
    ['/rest/management/jobs', true],
    ['/sys/x', true],
    ['/root', true],
    ['/orders/internal', false],
    ['/drive/root', false],
    ['/v1x/root', false],
    ['/administrator', false],
    ['/admin-guide', false],
    ['/{admin}', false],
  ])('%s', async (path, isAdministrative) => {
    expect(await found(path, {}, {})).toEqual(isAdministrative ? ['warn '] : []);
  });

  test.each<readonly [name: string, fields: object, isAdministrative: boolean]>([
    ['a tag', { tags: ['Orders', ' Administration '] }, true],
    ['a tag that is longer', { tags: ['Admin tools'] }, false],
    ['no text', { tags: [7, null] }, false],
    ['a role', { 'x-role': 'Admin' }, true],
    ['roles', { 'x-role': ['support', 'admin'] }, true],
    ['another role', { 'x-role': 'user' }, false],
  ])('%s', async (_case, fields, isAdministrative) => {
    expect(await found('/x', fields, {})).toEqual(isAdministrative ? ['warn '] : []);
  });

  test.each(['invite', 'login', 'logout', 'password', 'recover', 'register', 'signup', 'verify'].map((word) => [word]))(
    'a tag does not make %s administrative',
    async (word) => {
      expect(await found(`/${word}`, { tags: ['Admin'] }, {})).toEqual([]);
      expect(await found(`/admin/${word}`, {}, {})).toEqual(['warn ']);
    },
  );

  test.each<readonly [name: string, admin: object, ordinary: object, expected: readonly string[]]>([
    ['scopes in another order', { security: [{ t: ['a', 'b'] }] }, { security: [{ t: ['b', 'a'] }] }, ['warn /security']],
    ['schemes in another order', { security: [{ t: ['a'], s: [] }] }, { security: [{ s: [], t: ['a'] }] }, ['warn /security']],
    ['alternatives in another order', { security: [{ s: [] }, { t: ['a'] }] }, { security: [{ t: ['a'] }, { s: [] }] }, ['warn /security']],
    ['one scope more', { security: [{ t: ['a', 'b'] }] }, { security: [{ t: ['a'] }] }, []],
    ['one scheme more', { security: [{ s: [], t: ['a'] }] }, { security: [{ t: ['a'] }] }, []],
    ['a scope that is a scheme', { security: [{ s: ['t'] }] }, { security: [{ s: [], t: [] }] }, []],
    ['both open', { security: [] }, { security: [] }, []],
    ['both optional', { security: [{ s: [] }, {}] }, { security: [{ s: [] }, {}] }, []],
    ['both undefined', { security: [{ typo: [] }] }, { security: [{ typo: [] }] }, []],
    ['both unreadable', { security: ['s'] }, { security: ['s'] }, []],
  ])('%s', async (_case, admin, ordinary, expected) => {
    expect(await found('/admin', admin, ordinary)).toEqual(expected);
  });

  test.each<readonly [name: string, admin: object, info: object, severity: string]>([
    ['nothing declared', {}, {}, 'warn'],
    ['a public API', {}, { 'x-exposure': 'public' }, 'error'],
    ['an internal API', {}, { 'x-exposure': 'internal' }, 'warn'],
    ['a public operation', { 'x-exposure': 'public' }, { 'x-exposure': 'internal' }, 'error'],
    ['an internal operation', { 'x-internal': true }, { 'x-exposure': 'public' }, 'warn'],
  ])('%s', async (_case, admin, info, severity) => {
    expect(await found('/admin', admin, {}, { info: { title: 'Orders', version: '1', ...info } })).toEqual([`${severity} `]);
  });

  test('webhooks are no ordinary operations of the API', async () => {
    const fields = { paths: { '/admin': { get: operation } }, webhooks: { admin: { post: { ...operation, security: [{ s: [] }] } } } };
    expect(await runRule(adminOperationDistinctSecurity, withSchemes(schemes, fields))).toEqual([]);
  });
});

describe('api-key-not-sole-auth', () => {
  test.each<readonly [scheme: object, isStatic: boolean]>([
    [{ name: 'X-Key' }, true],
    [{ name: 'AUTHORIZATION' }, false],
    [{ name: 'X-Key', in: 'query' }, true],
    [{ name: 'X-Key', in: 'cookie' }, false],
    ...['Bearer', 'JWT', 'OAuth', 'session', 'Signature', 'HMAC', 'accessToken', 'id_token', 'Security-Token', 'Login'].map(
      (name) => [{ name: `X-${name}` }, false] as const,
    ),
    [{ name: 'X-Key', description: 'The token that oauth gives out.' }, false],
    [{ name: 'X-Key', description: 'The token of your program.' }, true],
    [{ name: 'X-Token' }, true],
  ])('%j', async (scheme, isStatic) => {
    const schemes = { s: { type: 'apiKey', in: 'header', ...scheme } };
    const paths = { '/a': { post: operation } };
    expect((await runRule(apiKeyNotSoleAuth, withSchemes(schemes, { paths }))).length).toBe(isStatic ? 1 : 0);
  });

  test.each<readonly [name: string, security: readonly unknown[], isReported: boolean]>([
    ['with an undefined scheme', [{ s: [], typo: [] }], true],
    ['with an alternative that is undefined', [{ s: [] }, { typo: [] }], false],
    ['only an undefined scheme', [{ typo: [] }], false],
    ['no requirement', [], false],
    ['what is no requirement', ['s'], false],
  ])('%s', async (_case, security, isReported) => {
    const schemes = { s: { type: 'apiKey', in: 'header', name: 'X-Key' } };
    const paths = { '/a': { post: operation } };
    expect((await runRule(apiKeyNotSoleAuth, withSchemes(schemes, { paths, security }))).length).toBe(isReported ? 1 : 0);
  });

  test('webhooks are not served', async () => {
    const schemes = { s: { type: 'apiKey', in: 'header', name: 'X-Key' } };
    const webhooks = { shipped: { post: { ...operation, security: [{ s: [] }] } } };
    expect(await runRule(apiKeyNotSoleAuth, withSchemes(schemes, { webhooks }))).toEqual([]);
  });
});

describe('no-api-key-in-cookie', () => {
  const cookie = { type: 'apiKey', in: 'cookie', name: 'sid' };
  test.each<readonly [name: string, operationFields: object, scheme: object, isReported: boolean]>([
    ['nothing', {}, {}, true],
    ['x-csrf on the scheme', {}, { 'x-csrf': true }, false],
    ['x-csrf that is empty', {}, { 'x-csrf': '' }, true],
    ['x-csrf that is null', { 'x-csrf': null }, {}, true],
    ['x-csrf on the operation', { 'x-csrf': 'token' }, {}, false],
    ['a note on the scheme', {}, { description: 'Send the XSRF header.' }, false],
    ['a note on SameSite', {}, { description: 'The cookie is same-site.' }, false],
    ['another note', {}, { description: 'Set by the sign-in.' }, true],
    ['a note on the operation', { description: 'Send X-CSRF-Token.' }, {}, false],
    ['a header', { parameters: [{ name: 'x-csrf', in: 'header' }] }, {}, false],
    ['a query parameter', { parameters: [{ name: 'csrf', in: 'query' }] }, {}, true],
    ['a certificate beside it', { security: [{ s: [], mutual: [] }] }, {}, true],
    ['an undefined scheme beside it', { security: [{ s: [], typo: [] }] }, {}, true],
    ['another cookie beside it', { security: [{ s: [], c: [] }] }, {}, true],
    ['a token beside it', { security: [{ s: [], bearer: [] }] }, {}, false],
    ['a key beside it', { security: [{ s: [], key: [] }] }, {}, false],
  ])('%s', async (_case, operationFields, scheme, isReported) => {
    const schemes = {
      s: { ...cookie, ...scheme },
      c: { ...cookie, name: 'csrf', 'x-csrf': true },
      mutual: { type: 'mutualTLS' },
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    };
    const paths = { '/a': { post: { ...operation, ...operationFields } } };
    const found = await runRule(noApiKeyInCookie, withSchemes(schemes, { paths }), { name: 'openapi.json' });
    expect(found.map(({ location }) => location.pointer)).toEqual(isReported ? ['/components/securitySchemes/s/in'] : []);
  });

  test('the first place where it suffices is related', async () => {
    const paths = { '/a': { get: operation, post: operation, put: operation, delete: operation } };
    const [finding] = await runRule(noApiKeyInCookie, withSchemes({ s: cookie }, { paths }));
    expect(finding?.message).toBe('Cookie authentication "s" has no documented CSRF defence for POST /a and 2 more.');
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/security/0/s Suffices for POST /a.',
    ]);
  });

  test('webhooks are not served', async () => {
    const webhooks = { shipped: { post: { ...operation, security: [{ s: [] }] } } };
    expect(await runRule(noApiKeyInCookie, withSchemes({ s: cookie }, { webhooks, security: [] }))).toEqual([]);
  });
});

describe('strong-auth-for-sensitive', () => {
  test.each<readonly [name: string, scheme: object, fields: object, isStrong: boolean]>([
    ['a token', { type: 'http', scheme: 'bearer' }, {}, false],
    ['a bound token', { type: 'http', scheme: 'bearer', 'x-sender-constrained': true }, {}, true],
    ['not a bound one', { type: 'http', scheme: 'bearer', 'x-sender-constrained': false }, {}, false],
    ['tokens bound by the operation', { type: 'http', scheme: 'bearer' }, { 'x-sender-constrained': true }, true],
    ['tokens not bound by it', { type: 'http', scheme: 'bearer' }, { 'x-sender-constrained': 'no' }, false],
    ['DPoP', { type: 'http', scheme: 'DPoP' }, {}, true],
    ['a certificate', { type: 'mutualTLS' }, {}, true],
    ['signatures', { type: 'apiKey', in: 'header', name: 'Signature', 'x-http-message-signatures': true }, {}, true],
    ['no signatures', { type: 'apiKey', in: 'header', name: 'Signature', 'x-http-message-signatures': false }, {}, false],
    ...['DPoP', 'Sender-constrained.', 'HTTP message signature', 'RFC 8705', 'RFC9421', 'rfc-9449'].map(
      (description) => [description, { type: 'http', scheme: 'bearer', description }, {}, true] as const,
    ),
    ['OpenID Connect', { type: 'openIdConnect', openIdConnectUrl: discovery }, {}, false],
    ['with acr', { type: 'openIdConnect', openIdConnectUrl: discovery, 'x-acr': 'phr' }, {}, true],
    ['with acr values', { type: 'openIdConnect', openIdConnectUrl: discovery, 'x-acr-values': ['phr'] }, {}, true],
    ['with acr in words', { type: 'openIdConnect', openIdConnectUrl: discovery, description: 'Send acr_values.' }, {}, true],
    ['with other words', { type: 'openIdConnect', openIdConnectUrl: discovery, description: 'Across teams.' }, {}, false],
    ['acr on a token', { type: 'http', scheme: 'bearer', 'x-acr': 'phr' }, {}, false],
  ])('%s', async (_case, scheme, fields, isStrong) => {
    const paths = { '/a': { get: { ...operation, 'x-data-classification': 'restricted', ...fields } } };
    const found = await summariesOf(strongAuthForSensitive, withSchemes({ s: scheme }, { paths }), { name: 'openapi.json' });
    expect(found).toEqual(isStrong ? [] : ['warn /paths/~1a/get GET /a handles restricted data but requires only "s".']);
  });

  test.each<readonly [declared: unknown, what: string]>([
    ['restricted', 'restricted'],
    ['confidential', ''],
    [['confidential', 'phi'], 'health'],
    [['phi', 'pci'], 'card'],
    ['pii', ''],
  ])('data %j', async (declared, what) => {
    const schemes = { s: { type: 'http', scheme: 'bearer' } };
    const own = { '/a': { 'x-data-classification': declared, get: { ...operation, security: [{ s: [] }, {}, { typo: [] }] } } };
    const info = { title: 'Orders', version: '1', 'x-data-classification': declared };
    const messages = async (fields: object): Promise<readonly string[]> =>
      await summariesOf(strongAuthForSensitive, withSchemes(schemes, fields), { name: 'openapi.json' });
    const expected = what === '' ? [] : [`warn /paths/~1a/get/security/0 GET /a handles ${what} data but requires only "s".`];
    expect(await messages({ paths: own })).toEqual(expected);
    const everywhere = what === '' ? [] : [`warn /security/0 The API handles ${what} data but requires only "s".`];
    expect(await messages({ info, paths: { '/a': { get: operation, post: operation } } })).toEqual(everywhere);
  });

  test("an operation's own class counts, even when it is lower", async () => {
    const info = { title: 'Orders', version: '1', 'x-data-classification': 'restricted' };
    const paths = { '/a': { get: { ...operation, 'x-data-classification': 'public' } } };
    expect(await runRule(strongAuthForSensitive, withSchemes({ s: { type: 'http', scheme: 'bearer' } }, { info, paths }))).toEqual([]);
  });

  test('webhooks are not served', async () => {
    const webhooks = { a: { post: { ...operation, security: [{ s: [] }], 'x-data-classification': 'restricted' } } };
    expect(await runRule(strongAuthForSensitive, withSchemes({ s: { type: 'http', scheme: 'bearer' } }, { webhooks }))).toEqual([]);
  });
});
