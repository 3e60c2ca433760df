import { describe, expect, test } from 'vitest';
import { error5xxDefined } from '../../rulesets/errors/error-5xx-defined.ts';
import { error400Defined } from '../../rulesets/errors/error-400-defined.ts';
import { error401Defined } from '../../rulesets/errors/error-401-defined.ts';
import { error403Defined } from '../../rulesets/errors/error-403-defined.ts';
import { error404Defined } from '../../rulesets/errors/error-404-defined.ts';
import { error409Defined } from '../../rulesets/errors/error-409-defined.ts';
import { error415Defined } from '../../rulesets/errors/error-415-defined.ts';
import { error429Defined } from '../../rulesets/errors/error-429-defined.ts';
import { errorBodyDefined } from '../../rulesets/errors/error-body-defined.ts';
import { errorDefaultDefined } from '../../rulesets/errors/error-default-defined.ts';
import { errorProblemDetails } from '../../rulesets/errors/error-problem-details.ts';
import { errorResponseDefined } from '../../rulesets/errors/error-response-defined.ts';
import { errorSchemaConsistent } from '../../rulesets/errors/error-schema-consistent.ts';
import { retryAfterHeader } from '../../rulesets/errors/retry-after-header.ts';
import { wwwAuthenticateHeader } from '../../rulesets/errors/www-authenticate-header.ts';
import { runRule, summariesOf } from './run-rule.ts';

function definition(operation: string, method = 'get', more = ''): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { ${method}: { ${operation} responses: { 200: { description: Done }, 404: { description: Gone } } } } }
${more}
`;
}

const key = (place: string): string =>
  `security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: apiKey, in: ${place}, name: X-Key } } }`;

describe('what is input', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['nothing', '', '', 0],
    ['a query parameter', 'parameters: [{ name: q, in: query }],', '', 1],
    ['a cookie', 'parameters: [{ name: q, in: cookie }],', '', 1],
    ['a header', 'parameters: [{ name: X-Shop, in: header }],', '', 1],
    ['the header Accept', 'parameters: [{ name: ACCEPT, in: header }],', '', 0],
    ['the header Accept-Language', 'parameters: [{ name: Accept-Language, in: header }],', '', 0],
    ['the header Accept-Encoding', 'parameters: [{ name: Accept-Encoding, in: header }],', '', 0],
    ['the header Content-Type', 'parameters: [{ name: Content-Type, in: header }],', '', 0],
    ['the header Authorization', 'parameters: [{ name: authorization, in: header }],', '', 0],
    ...[
      'apiKey',
      'X-API-Key',
      'api_key',
      'X-ListenAPI-Key',
      'X-VO-Api-Id',
      'ev-access-token',
      'X-Auth-Token',
      'accessToken',
      'auth_token',
    ].map((name) => [`the header ${name}`, `parameters: [{ name: ${name}, in: header }],`, '', 0] as const),
    ...['key', 'api-keys', 'token', 'auth-tokens', 'page-token'].map(
      (name) => [`the header ${name}`, `parameters: [{ name: ${name}, in: header }],`, '', 1] as const,
    ),
    ['an API key in the query', 'parameters: [{ name: api_key, in: query }],', '', 1],
    ['accept in the query', 'parameters: [{ name: accept, in: query }],', '', 1],
    ['the API key', 'parameters: [{ name: x-key, in: header }],', key('header'), 0],
    ['what is called like the API key elsewhere', 'parameters: [{ name: x-key, in: query }],', key('header'), 1],
    ['what is called otherwise where the API key is', 'parameters: [{ name: X-Shop, in: header }],', key('header'), 1],
    ['a parameter without a name', 'parameters: [{ in: query }],', '', 0],
    ['a dead reference', "parameters: [{ $ref: '#/components/parameters/Gone' }],", '', 0],
    ['the key of a scheme that is not declared', 'parameters: [{ name: X-Key, in: header }],', 'security: [{ gone: [] }]', 1],
  ];
  for (const [name, operation, more, count] of cases) {
    test(name, async () => expect(await summariesOf(error400Defined, definition(operation, 'get', more))).toHaveLength(count));
  }
});

describe('a text in the path is for 404', () => {
  const count = async (schema: string, responses = '404: {}', method = 'get'): Promise<number> => {
    const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { '/orders/{id}': { ${method}: { parameters: [{ name: id, in: path, ${schema} }], responses: { 200: {}, ${responses} } } } }
`;
    return (await summariesOf(error400Defined, text)).length;
  };

  test('unless its form is restricted', async () => {
    for (const schema of ['{}', '{ type: string }', '{ type: string, enum: [a] }', '{ allOf: [{ type: string }] }']) {
      expect(await count(`schema: ${schema}`), schema).toBe(0);
    }
    for (const more of ['pattern: a', 'format: uuid', 'minLength: 1', 'maxLength: 9', 'allOf: [{ maxLength: 9 }]']) {
      expect(await count(`schema: { type: string, ${more} }`), more).toBe(1);
    }
    for (const schema of ['{ type: integer }', '{ type: [string, integer] }', '{ oneOf: [{ type: string }, { type: boolean }] }', 'true']) {
      expect(await count(`schema: ${schema}`), schema).toBe(schema === 'true' ? 0 : 1);
    }
    expect(await count('content: { application/json: {} }')).toBe(1);
  });

  test('which error-404-defined asks for, or which is there', async () => {
    const text = 'schema: { type: string }';
    for (const method of ['get', 'put', 'patch', 'delete']) expect(await count(text, '500: {}', method), method).toBe(0);
    expect(await count(text, '500: {}', 'post')).toBe(1);
    for (const code of ['404', '410']) expect(await count(text, `${code}: {}`, 'post'), code).toBe(0);
    expect(await count(text, '403: {}', 'post')).toBe(1);
  });

  test('but not what is in the query as well', async () => {
    expect(await count('schema: { type: string } }, { name: q, in: query, schema: { type: string }')).toBe(1);
  });
});

describe('what identifies a resource', () => {
  const count = async (path: string, parameter = '', format = 'openapi: 3.1.0'): Promise<number> => {
    const text = `${format}
info: { title: Orders, version: 1.0.0 }
paths: { '${path}': { get: { ${parameter === '' ? '' : `parameters: [{ ${parameter} }],`} responses: { 200: {}, 400: {} } } } }
`;
    return (await summariesOf(error404Defined, text)).length;
  };

  test('by its name', async () => {
    for (const name of ['id', 'orderId', 'documentVersion', 'formatId', 'apiKey']) expect(await count(`/a/{${name}}`), name).toBe(1);
    const selectors = [
      'version',
      'v',
      'api-version',
      'format',
      'ext',
      'extension',
      'locale',
      'lang',
      'language',
      'region',
      'latitude',
      'lng',
    ];
    for (const name of selectors) expect(await count(`/{${name}}/a`), name).toBe(0);
    expect(await count('/{version}/{id}')).toBe(1);
    for (const path of ['/a', '/a/{}']) expect(await count(path), path).toBe(0);
  });

  test('not by one of a few values', async () => {
    const path = '/a/{period}';
    expect(await count(path, 'name: period, in: path, schema: { type: string }')).toBe(1);
    expect(await count(path, 'name: period, in: path, schema: { enum: [day] }')).toBe(0);
    expect(await count(path, 'name: period, in: path, schema: { const: day }')).toBe(0);
    expect(await count(path, 'name: period, in: path, schema: { allOf: [{ enum: [day] }] }')).toBe(0);
    expect(await count(path, 'name: period, in: query, schema: { enum: [day] }')).toBe(1);
    expect(await count(path, 'name: other, in: path, schema: { enum: [day] }')).toBe(1);
    expect(await count(path, 'name: period, in: path, type: string, enum: [day]', "swagger: '2.0'")).toBe(0);
  });

  test('webhooks have no resources', async () => {
    const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks: { '/orders/{id}': { get: { responses: { 200: {}, 400: {} } } } }
`;
    expect(await summariesOf(error404Defined, text)).toEqual([]);
  });
});

describe('who gets in', () => {
  const text = (operation: string, codes: string, path = '/orders'): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { '${path}': { get: { ${operation}, responses: { 200: {}, ${codes} } } } }
components: { securitySchemes: { key: { type: apiKey, in: query, name: k }, header: { type: apiKey, in: header, name: h }, user: { type: http, scheme: basic }, login: { type: oauth2, flows: {} } } }
`;

  test('403 is enough for 401 where every credential is a key in the query', async () => {
    for (const [security, code, count] of [
      ['[{ key: [] }]', '403', 0],
      ['[{ key: [] }]', '401', 0],
      ['[{ key: [] }]', '404', 1],
      ['[{ user: [] }]', '401', 0],
      ['[{ user: [] }]', '403', 1],
      ['[{ header: [] }]', '403', 1],
      ['[{ key: [] }, { user: [] }]', '403', 1],
      ['[{ key: [], user: [] }]', '403', 1],
    ] as const)
      expect(await summariesOf(error401Defined, text(`security: ${security}`, `${code}: {}`)), `${security} ${code}`).toHaveLength(count);
  });

  test('403 is asked for where being known is not enough', async () => {
    const count = async (operation: string, path = '/orders'): Promise<number> =>
      (await summariesOf(error403Defined, text(operation, '401: {}', path))).length;
    expect(await count('security: [{ login: [read] }]')).toBe(1);
    expect(await count('security: [{ login: [] }]')).toBe(0);
    expect(await count('security: [{ key: [] }, { login: [read] }]')).toBe(1);
    expect(await count('security: [{ key: [], login: [read] }]')).toBe(1);
    expect(await count('security: [{ key: [] }]', '/admin/orders')).toBe(1);
    expect(await count('security: [{ key: [] }]', '/administrators-guide')).toBe(0);
    expect(await count('tags: [Admin], security: [{ key: [] }]')).toBe(1);
    expect(await count('tags: [orders], security: [{ key: [] }]')).toBe(0);
    expect(await count('tags: [[admin]], security: [{ key: [] }]')).toBe(0);
  });

  test('what webhooks require is asked of others', async () => {
    const webhook = text('security: [{ login: [read] }]', '404: {}').replace("'/orders'", 'ordered').replace('paths:', 'webhooks:');
    for (const rule of [error401Defined, error403Defined]) expect(await summariesOf(rule, webhook), rule.id).toEqual([]);
  });
});

test('a "default" beside no success is called an error by no rule', async () => {
  const text = (codes: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { ${codes} } } } }
`;
  const ofBody = async (codes: string): Promise<readonly string[]> =>
    (await runRule(errorBodyDefined, text(codes))).map(({ message }) => message);
  const asError = 'Error response "default" has no body schema.';
  const asAny = 'Response "default", which is for errors too, has no body schema.';
  for (const success of ['200', '2XX', '302', '101']) expect(await ofBody(`${success}: {}, default: {}`), success).toEqual([asError]);
  expect(await ofBody('default: {}')).toEqual([asAny]);
  expect(await ofBody('404: { content: { a/b: {} } }, default: {}')).toEqual([asAny]);
  expect(await ofBody('default: { x-emitted-by: gateway }')).toEqual([]);
  const body = 'default: { content: { application/json: { schema: { type: string } } } }';
  expect(await summariesOf(errorProblemDetails, text(`200: {}, ${body}`))).toHaveLength(1);
  expect(await summariesOf(errorProblemDetails, text(body))).toEqual([]);
});

test('only a 401 may do without a body, for its challenge', async () => {
  const text = (code: string): string =>
    definition('').replace('404: { description: Gone }', `${code}: { description: No, headers: { WWW-Authenticate: {} } }`);
  expect(await summariesOf(errorBodyDefined, text('401'))).toEqual([]);
  expect(await summariesOf(errorBodyDefined, text('403'))).toHaveLength(1);
});

describe('429 of a whole API', () => {
  const summaries = async (paths: string, options = {}): Promise<readonly string[]> => {
    return summariesOf(error429Defined, `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: ${paths}\n`, { options });
  };
  const whole = '/paths No operation documents 429 (Too Many Requests).';
  const bare = 'responses: { 200: {}, 400: {} }';

  test('is reported once where none of several documents it', async () => {
    expect(await summaries(`{ /a: { get: { ${bare} }, put: { ${bare} } } }`)).toEqual([`warn ${whole}`]);
    const others = `head: { responses: { 429: {} } }, options: { responses: { 429: {} } }`;
    expect(await summaries(`{ /a: { get: { ${bare} }, put: { ${bare} }, ${others} } }`)).toEqual([`warn ${whole}`]);
    const unlimited = 'post: { x-rate-limit: { limit: none, reason: Few }, responses: { 429: {} } }';
    expect(await summaries(`{ /a: { get: { ${bare} }, put: { ${bare} }, ${unlimited} } }`)).toEqual([`warn ${whole}`]);
  });

  test('and where they are when there is one, or one that does', async () => {
    const single = 'warn /paths/~1a/get/responses Operation does not document 429 (Too Many Requests).';
    expect(await summaries(`{ /a: { get: { ${bare} } } }`)).toEqual([single]);
    expect(await summaries(`{ /a: { get: { ${bare} }, head: { ${bare} } } }`)).toEqual([single]);
    expect(await summaries(`{ /a: { get: { ${bare} }, put: { responses: { 429: {} } } } }`)).toEqual([single]);
    expect(await summaries(`{ /a: { get: { ${bare} }, put: { responses: { 4XX: {} } } } }`)).toEqual([single]);
  });

  test('what documents no error is left to error-response-defined', async () => {
    expect(await summaries(`{ /a: { get: { responses: { 200: {} } }, put: { ${bare} } } }`)).toEqual([
      `warn ${whole}`,
      'warn /paths/~1a/get/responses Operation does not document 429 (Too Many Requests).',
    ]);
  });

  test('is only noted where all of it is internal', async () => {
    const internal = `x-exposure: internal, ${bare}`;
    expect(await summaries(`{ /a: { get: { ${internal} }, put: { ${internal} } } }`)).toEqual([`info ${whole}`]);
    expect(await summaries(`{ /a: { get: { ${internal} }, put: { ${bare} } } }`)).toEqual([`warn ${whole}`]);
  });

  test('"default" counts by the option', async () => {
    const paths = '{ /a: { get: { responses: { default: {} } }, put: { responses: { default: {} } } } }';
    expect(await summaries(paths)).toEqual([`warn ${whole}`]);
    expect(await summaries(paths, { defaultSatisfies: true })).toEqual([]);
  });
});

describe('which bodies mean something', () => {
  const body = 'requestBody: { content: { application/json: {} } },';
  for (const [method, count] of [
    ['get', 0],
    ['head', 0],
    ['trace', 0],
    ['options', 0],
    ['post', 1],
    ['put', 1],
    ['patch', 1],
    ['delete', 1],
  ] as const) {
    test(method, async () => {
      expect(await summariesOf(error415Defined, definition(body, method))).toHaveLength(count);
      expect(await summariesOf(error400Defined, definition(body, method))).toHaveLength(count);
    });
  }

  test('no input of OPTIONS is judged, that of HEAD is', async () => {
    const parameters = 'parameters: [{ name: q, in: query }],';
    expect(await summariesOf(error400Defined, definition(parameters, 'options'))).toEqual([]);
    expect(await summariesOf(error400Defined, definition(parameters, 'head'))).toHaveLength(1);
  });
});

describe('options', () => {
  const answers = definition('requestBody: { content: {} },', 'post').replace('404', '400');

  test('what accepts every media type refuses none, even beside another', async () => {
    const count = async (content: string): Promise<number> =>
      (await summariesOf(error415Defined, definition(`requestBody: { content: { ${content} } },`, 'post'))).length;
    expect(await count("'*/*': {}")).toBe(0);
    expect(await count("a/b: {}, '*/* ; q=1': {}")).toBe(0);
    expect(await count("'a/*': {}")).toBe(1);
    const ofOld = async (root: string, own: string): Promise<number> => {
      const parameters = 'parameters: [{ name: order, in: body, schema: {} }]';
      const text = `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
${root}
paths: { /orders: { post: { ${own} ${parameters}, responses: { 200: { description: Done }, 404: { description: Gone } } } } }
`;
      return (await summariesOf(error415Defined, text)).length;
    };
    expect(await ofOld("consumes: ['*/*']", '')).toBe(0);
    expect(await ofOld("consumes: ['*/*']", 'consumes: [a/b],')).toBe(1);
    expect(await ofOld('consumes: [a/b]', "consumes: ['*/*'],")).toBe(0);
    expect(await ofOld('', '')).toBe(1);
    expect(await ofOld('consumes: [5]', '')).toBe(1);
  });

  test('400 is enough for 415 only on request', async () => {
    expect(await summariesOf(error415Defined, answers)).toHaveLength(1);
    expect(await summariesOf(error415Defined, answers, { options: { badRequestSatisfies: true } })).toEqual([]);
    expect(
      await summariesOf(error415Defined, definition('requestBody: { content: {} },', 'post'), { options: { badRequestSatisfies: true } }),
    ).toHaveLength(1);
  });

  test('with the option, 415 itself is enough as before', async () => {
    const text = definition('requestBody: { content: {} },', 'post').replace('404', '415');
    expect(await summariesOf(error415Defined, text, { options: { badRequestSatisfies: true } })).toEqual([]);
  });

  test('"default" is enough unless the option says otherwise', async () => {
    const text = definition('requestBody: { content: {} },', 'post').replace('404', 'default');
    for (const rule of [error400Defined, error415Defined]) {
      expect(await summariesOf(rule, text), rule.id).toEqual([]);
      expect(await summariesOf(rule, text, { options: { defaultSatisfies: false } }), rule.id).toHaveLength(1);
    }
  });

  test('406 is asked for by its option alone', async () => {
    const text = (codes: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { ${codes} } } } }
`;
    const two = '200: { content: { a/b: {}, c/d: {} } }';
    expect(await summariesOf(error415Defined, text(`${two}, 400: {}`))).toEqual([]);
    expect(await summariesOf(error415Defined, text(`${two}, 400: {}`), { options: { notAcceptable: true } })).toHaveLength(1);
    expect(await summariesOf(error415Defined, text(`${two}, default: {}`), { options: { notAcceptable: true } })).toEqual([]);
    const withBody = text(`${two}, 415: {}`).replace('get: {', 'post: { requestBody: { content: {} },');
    expect(await summariesOf(error415Defined, withBody)).toEqual([]);
    expect(await summariesOf(error415Defined, withBody, { options: { notAcceptable: true } })).toHaveLength(1);
    const split = '200: { content: { a/b: {} } }, 201: { content: { c/d: {} } }, 400: {}';
    expect(await summariesOf(error415Defined, text(split), { options: { notAcceptable: true } })).toHaveLength(1);
    const inOld = (own: string): string => `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
produces: [a/b, c/d]
paths: { /orders: { get: { ${own} responses: { 200: {}, 400: {} } } } }
`;
    expect(await summariesOf(error415Defined, inOld(''), { options: { notAcceptable: true } })).toHaveLength(1);
    expect(await summariesOf(error415Defined, inOld('produces: [a/b],'), { options: { notAcceptable: true } })).toEqual([]);
    const inNew = text('200: {}, 400: {}').concat('produces: [a/b, c/d]\n');
    expect(await summariesOf(error415Defined, inNew, { options: { notAcceptable: true } })).toEqual([]);
    const errors = '200: { content: { a/b: {} }, headers: { a: {}, b: {} } }, 400: { content: { c/d: {} } }';
    expect(await summariesOf(error415Defined, text(errors), { options: { notAcceptable: true } })).toEqual([]);
  });
});

test('codes are read whole', async () => {
  const codes = (code: string): string => definition('').replace('404', `'${code}'`);
  for (const code of ['500', '503', '5XX', '5xx', 'default', 'DEFAULT'])
    expect(await summariesOf(error5xxDefined, codes(code)), code).toEqual([]);
  for (const code of ['50', '5000', '1500', 'x-500', '5X0', '400', 'defaults', 'x-default'])
    expect(await summariesOf(error5xxDefined, codes(code)), code).toHaveLength(1);
  for (const code of ['4XX', '5xx', 'default']) expect(await summariesOf(errorDefaultDefined, codes(code)), code).toEqual([]);
  for (const code of ['400', '500', '3XX', '2XX', '45XX', '4XXX', 'defaults', 'undefault'])
    expect(await summariesOf(errorDefaultDefined, codes(code)), code).toHaveLength(1);
});

test('what is no whole code is no error response', async () => {
  for (const code of ['404', '4XX', 'default'])
    expect(await summariesOf(errorResponseDefined, definition('').replace('404', code))).toEqual([]);
  for (const code of ['1404', '4044', 'undefault', 'defaults'])
    expect(await summariesOf(errorResponseDefined, definition('').replace('404', `'${code}'`)), code).toHaveLength(1);
});

test('2.0 has no ranges', async () => {
  const text = (code: string): string => `swagger: '2.0'\ninfo: {}\npaths: { /orders: { get: { responses: { '${code}': {} } } } }\n`;
  for (const rule of [error5xxDefined, errorDefaultDefined]) {
    expect(await summariesOf(rule, text('5XX')), rule.id).toHaveLength(1);
    expect(await summariesOf(rule, text('default')), rule.id).toEqual([]);
    for (const code of ['defaults', 'undefault', '5000', '1500']) expect(await summariesOf(rule, text(code)), code).toHaveLength(1);
  }
  expect(await summariesOf(error5xxDefined, text('502'))).toEqual([]);
});

describe('idempotency headers', () => {
  const codes = async (name: string, place = 'header'): Promise<number> => {
    return (await summariesOf(error409Defined, definition(`parameters: [{ name: ${name}, in: ${place} }],`, 'post'))).length;
  };
  test('by any of their names', async () => {
    for (const name of [
      'Idempotency-Key',
      'X-Idempotency-Key',
      'idempotencyKey',
      'X-Idempotent',
      'X-Idempotence',
      'Repeatability-Request-ID',
    ])
      expect(await codes(name), name).toBe(1);
  });
  test('and by no other', async () => {
    for (const name of ['X-Request-Id', 'If-Match', 'Repeatability-First-Sent', 'Client-Token']) expect(await codes(name), name).toBe(0);
    expect(await codes('Idempotency-Key', 'query')).toBe(0);
  });
  test('a PUT that says nothing but its path replaces nothing', async () => {
    const count = async (more: string, format = 'openapi: 3.1.0'): Promise<number> =>
      (
        await summariesOf(
          error409Defined,
          `${format}
info: { title: Orders, version: 1.0.0 }
paths: { '/teams/{id}': { put: { ${more} responses: { 204: { description: Done }, 404: { description: Gone } } } } }
`,
        )
      ).length;
    const id = '{ name: id, in: path, required: true, type: string }';
    expect(await count('')).toBe(0);
    expect(await count(`parameters: [${id}],`)).toBe(0);
    expect(await count('parameters: [{ name: X-Trace, in: header }],')).toBe(0);
    expect(await count('parameters: [{ name: role, in: query }],')).toBe(1);
    expect(await count('requestBody: { content: {} },')).toBe(1);
    expect(await count(`parameters: [${id}],`, "swagger: '2.0'")).toBe(0);
    expect(await count('parameters: [{ name: team, in: body, schema: {} }],', "swagger: '2.0'")).toBe(1);
    expect(await count('parameters: [{ name: role, in: formData, type: string }],', "swagger: '2.0'")).toBe(1);
  });

  test('count where requests are posted, If-Match where something is changed', async () => {
    const count = async (name: string, method: string): Promise<number> =>
      (await summariesOf(error409Defined, definition(`parameters: [{ name: ${name}, in: header }],`, method))).length;
    for (const method of ['get', 'put', 'patch', 'delete']) expect(await count('Idempotency-Key', method), method).toBe(0);
    for (const method of ['put', 'patch', 'delete']) {
      expect(await count('If-Match', method), method).toBe(1);
      expect(await count('X-Shop', method), method).toBe(0);
    }
    expect(await count('If-Match', 'get')).toBe(0);
  });
});

describe('comparing error schemas', () => {
  const text = (schemas: readonly string[], type = 'application/json'): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
${schemas.map((schema, index) => `        ${400 + index}: { description: No, content: { ${type}: { schema: ${schema} } } }`).join('\n')}
`;
  const usual = '{ type: object, properties: { code: { type: integer }, message: { type: string } } }';
  const other = '{ type: object, properties: { error: { type: string } } }';
  const times = (count: number, schema: string): readonly string[] => Array.from({ length: count }, () => schema);

  test('five and four fifths are enough, less is not', async () => {
    expect(await summariesOf(errorSchemaConsistent, text([...times(4, usual), other]))).toEqual([
      'info /paths/~1orders/get/responses/404/content/application~1json/schema Error body is an inline schema of "error" where most of the API has an inline schema of "code, message".',
    ]);
    expect(await summariesOf(errorSchemaConsistent, text([...times(3, usual), other]))).toEqual([]);
    expect(await summariesOf(errorSchemaConsistent, text([...times(4, usual), other, other]))).toEqual([]);
    expect(await summariesOf(errorSchemaConsistent, text([...times(7, usual), other, other]))).toEqual([]);
    expect(await summariesOf(errorSchemaConsistent, text([...times(8, usual), other, other]))).toHaveLength(2);
  });

  test('the most frequent shape is the common one, whatever the order of bodies and properties', async () => {
    expect(await summariesOf(errorSchemaConsistent, text([other, ...times(4, usual)]))).toEqual([
      'info /paths/~1orders/get/responses/400/content/application~1json/schema Error body is an inline schema of "error" where most of the API has an inline schema of "code, message".',
    ]);
    const turned = '{ type: object, properties: { message: { type: string }, code: { type: integer } } }';
    const more = '{ type: object, properties: { code: { type: integer }, message: { type: string }, more: { type: string } } }';
    expect(
      await summariesOf(errorSchemaConsistent, text([...times(2, usual), ...times(2, turned), ...times(3, more), other])),
    ).toHaveLength(1);
    const tied = [...times(2, usual), ...times(2, more)];
    // Of two, the one that the other extends.
    expect(await summariesOf(errorSchemaConsistent, text([...tied, other]))).toEqual([
      'info /paths/~1orders/get/responses/404/content/application~1json/schema Error body is an inline schema of "error" where most of the API has an inline schema of "code, message".',
    ]);
    expect(await summariesOf(errorSchemaConsistent, text([...tied.reverse(), other]))).toHaveLength(1);
  });

  test('of two that each extend the other, it is the same one in any order', async () => {
    const component = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
    const components = `components: { schemas: { Problem: ${usual}, Loose: { properties: { code: {}, message: { type: string } } } } }\n`;
    const [typed, loose] = [times(2, component('Problem')), times(2, component('Loose'))];
    for (const tied of [
      [...typed, ...loose],
      [...loose, ...typed],
    ]) {
      expect(await summariesOf(errorSchemaConsistent, text([other, ...tied]).concat(components))).toEqual([
        'info /paths/~1orders/get/responses/400/content/application~1json/schema Error body is an inline schema of "error" where most of the API has "Problem".',
      ]);
    }
  });

  test('what stands beside a reference counts', async () => {
    const components = 'components: { schemas: { Short: { maxLength: 9 } } }\n';
    const reference = "$ref: '#/components/schemas/Short'";
    const found = async (schema: string): Promise<readonly string[]> =>
      await summariesOf(errorSchemaConsistent, text([...times(4, usual), schema]).concat(components));
    expect(await found(`{ ${reference} }`)).toEqual([]);
    expect(await found(`{ ${reference}, type: string }`)).toHaveLength(1);
  });

  test('a member of any type is like one of a type', async () => {
    const anyCode = '{ type: object, properties: { code: {}, message: { type: string } } }';
    expect(await summariesOf(errorSchemaConsistent, text([...times(4, anyCode), usual]))).toEqual([]);
  });

  test('in 2.0 a response has one body, whatever is produced', async () => {
    const of = (produces: string, schema: string): string =>
      `get: { produces: ${produces}, responses: { 400: { description: No, schema: ${schema} } } }`;
    const old = (last: string): string => `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
paths:
${['/a', '/b', '/c', '/d'].map((path) => `  ${path}: { ${of('[application/json]', usual)} }`).join('\n')}
  /e: { ${of(last, other)} }
`;
    for (const produces of ['[application/json]', '[application/xml, text/xml]', '[5, application/json]'])
      expect(await summariesOf(errorSchemaConsistent, old(produces)), produces).toHaveLength(1);
  });

  test('what can be read alike is alike', async () => {
    const alike = [
      '{ type: object, properties: { message: { type: string }, code: { type: number } } }',
      '{ properties: { message: {}, code: { type: [integer, "null"] }, more: { type: string } } }',
      `{ allOf: [${usual}] }`,
      `{ anyOf: [${usual}, ${other}] }`,
      '{ type: object }',
      '{}',
      '{ type: "null" }',
    ];
    for (const schema of alike)
      expect(await summariesOf(errorSchemaConsistent, text([...times(4, usual), usual, schema])), schema).toEqual([]);
  });

  test('what cannot is not', async () => {
    const unlike = [
      ['{ type: object, properties: { code: { type: integer } } }', 'an inline schema of "code"'],
      ['{ properties: { code: { type: integer } } }', 'an inline schema of "code"'],
      ['{ properties: { code: { type: string }, message: { type: string } } }', 'an inline schema of "code, message"'],
      ['{ type: string }', 'of type "string"'],
      ['{ type: [string, array, integer] }', 'of type "array, number, string"'],
    ] as const;
    for (const [schema, name] of unlike) {
      const [summary, ...more] = await summariesOf(errorSchemaConsistent, text([...times(5, usual), schema]));
      expect(summary, schema).toContain(`Error body is ${name} where`);
      expect(more).toEqual([]);
    }
  });

  test('media types are compared apart, by their bare names', async () => {
    const mixed = text([...times(4, usual)]).concat(`        410: { description: No, content: { text/plain: { schema: ${other} } } }\n`);
    expect(await summariesOf(errorSchemaConsistent, mixed)).toEqual([]);
    const same = text(times(4, usual)).concat(
      `        410: { description: No, content: { "Application/JSON; v=1": { schema: ${other} } } }\n`,
    );
    expect(await summariesOf(errorSchemaConsistent, same)).toHaveLength(1);
  });

  test('the same of several media types is said once, what differs for each', async () => {
    const both = (json: string, xml: string): string =>
      `{ description: No, content: { application/json: { schema: ${json} }, application/xml: { schema: ${xml} } } }`;
    const of = (...last: readonly [string, string]): string =>
      text([]) +
      [...[1, 2, 3, 4].map(() => both(usual, usual)), both(...last)].map((body, index) => `        ${400 + index}: ${body}\n`).join('');
    const places = async (one: string, two: string): Promise<readonly string[]> =>
      (await summariesOf(errorSchemaConsistent, of(one, two))).map((summary) => /~1(json|xml)\//.exec(summary)?.[1] ?? '');
    expect(await places(usual, usual)).toEqual([]);
    expect(await places(other, other)).toEqual(['json']);
    expect(await places(usual, other)).toEqual(['xml']);
    expect(await places(other, '{ type: string }')).toEqual(['json', 'xml']);
  });

  test('what a gateway answers with is not compared', async () => {
    const gateway = text(times(4, usual)).concat(
      `        502: { description: No, x-emitted-by: gateway, content: { application/json: { schema: ${other} } } }\n`,
    );
    expect(await summariesOf(errorSchemaConsistent, gateway)).toEqual([]);
  });
});

describe('problem details', () => {
  const text = (content: string, version = "openapi: '3.1.0'"): string => `${version}
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { 400: { description: No, ${content} } } } } }
`;
  const at = 'info /paths/~1orders/get/responses/400/content';

  test('the media type that comes nearest is reported, and only that', async () => {
    const content =
      'content: { a/b: { schema: { type: string } }, application/problem+json: { schema: { properties: { type: {}, title: {} } } } }';
    expect(await summariesOf(errorProblemDetails, text(content))).toEqual([
      `${at}/application~1problem+json/schema Error schema has no "status", as problem details have.`,
    ]);
    const beside =
      'content: { application/json: { schema: { type: string } }, application/problem+json: { schema: { properties: { type: {}, title: {} } } } }';
    expect(await summariesOf(errorProblemDetails, text(beside))).toEqual([
      `${at}/application~1problem+json/schema Error schema has no "status", as problem details have.`,
    ]);
    expect(
      await summariesOf(errorProblemDetails, text('content: { a/b: { schema: { type: string } }, c/d: { schema: { type: string } } }')),
    ).toEqual([`${at}/a~1b/schema Error schema has no "type" and no "title" and no "status", as problem details have.`]);
  });

  test("JSON:API's errors count under its own media type alone", async () => {
    const schema = '{ schema: { properties: { errors: { type: array } } } }';
    expect(await summariesOf(errorProblemDetails, text(`content: { application/vnd.api+json: ${schema} }`))).toEqual([]);
    expect(await summariesOf(errorProblemDetails, text(`content: { application/json: ${schema} }`))).toHaveLength(1);
    expect(
      await summariesOf(errorProblemDetails, text('content: { application/vnd.api+json: { schema: { type: object } } }')),
    ).toHaveLength(1);
  });

  test('the schema of the house is a component by its name', async () => {
    const house = { options: { errorSchema: 'Failure' } };
    const components = "components: { schemas: { Failure: { type: object }, Same: { $ref: '#/components/schemas/Failure' } } }\n";
    const of = (schema: string): string => text(`content: { a/b: { schema: ${schema} } }`).concat(components);
    expect(await summariesOf(errorProblemDetails, of("{ $ref: '#/components/schemas/Failure' }"), house)).toEqual([]);
    expect(await summariesOf(errorProblemDetails, of("{ $ref: '#/components/schemas/Same' }"), house)).toEqual([]);
    expect(await summariesOf(errorProblemDetails, of("{ oneOf: [{ $ref: '#/components/schemas/Failure' }] }"), house)).toEqual([]);
    expect(await summariesOf(errorProblemDetails, of('{ type: object }'), house)).toEqual([
      `${at}/a~1b Error body does not use the schema "Failure".`,
    ]);
  });

  test('only what has a media type is a body', async () => {
    const header = 'X-Total: { schema: { type: integer } }';
    expect(await summariesOf(errorProblemDetails, text(`headers: { ${header} }`))).toEqual([]);
    expect(await summariesOf(errorProblemDetails, text("content: { a/b: { $ref: '#/components/mediaTypes/Gone' } }"))).toEqual([]);
  });

  test('a circle of references ends', async () => {
    const circle = text("content: { a/b: { schema: { $ref: '#/components/schemas/A' } } }").concat(
      "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }\n",
    );
    expect(await summariesOf(errorProblemDetails, circle)).toHaveLength(1);
  });
});

test('a response of several codes is named by the first that is temporary', async () => {
  const [finding] = await runRule(
    retryAfterHeader,
    `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { 500: { $ref: '#/components/responses/No' }, 503: { $ref: '#/components/responses/No' } } } } }
components: { responses: { No: { description: No } } }
`,
  );
  expect(finding?.message).toBe('Response "503" does not document "Retry-After" or "RateLimit-Reset".');
  expect(finding?.location.pointer).toBe('/components/responses/No');
});

test('a shared response is asked for the challenge where one of its operations has one', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /a: { get: { security: [{ key: [] }], responses: { 401: { $ref: '#/components/responses/No' } } } }
  /b: { get: { security: [{ user: [] }], responses: { 401: { $ref: '#/components/responses/No' } } } }
components:
  responses: { No: { description: No } }
  securitySchemes: { key: { type: apiKey, in: header, name: k }, user: { type: http, scheme: basic } }
`;
  expect(await summariesOf(wwwAuthenticateHeader, text)).toEqual([
    'hint /components/responses/No Response "401" does not document "WWW-Authenticate".',
  ]);
});

test('the challenge is asked for where a scheme has one, even beside one that has none', async () => {
  const text = (security: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { security: ${security}, responses: { 401: { description: No } } } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: k }, bearer: { type: apiKey, in: header, name: AUTHORIZATION }, cookie: { type: apiKey, in: cookie, name: Authorization }, tls: { type: mutualTLS }, user: { type: http, scheme: basic }, odd: { type: odd }, unnamed: { type: apiKey, in: header } } }
`;
  for (const [security, count] of [
    ['[{ key: [] }]', 0],
    ['[{ tls: [] }]', 0],
    ['[{ odd: [] }]', 0],
    ['[{ unnamed: [] }]', 0],
    ['[{ gone: [] }]', 0],
    ['[]', 0],
    ['[{ cookie: [] }]', 0],
    ['[{ bearer: [] }]', 1],
    ['[{ user: [] }]', 1],
    ['[{ key: [], user: [] }]', 1],
    ['[{ key: [] }, { user: [] }]', 1],
  ] as const)
    expect(await summariesOf(wwwAuthenticateHeader, text(security)), security).toHaveLength(count);
});
