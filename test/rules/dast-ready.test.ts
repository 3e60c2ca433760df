import { describe, expect, test } from 'vitest';
import { authTestable } from '../../rulesets/dast-ready/auth-testable.ts';
import { destructiveOperationAnnotated } from '../../rulesets/dast-ready/destructive-operation-annotated.ts';
import { operationIdDefined } from '../../rulesets/dast-ready/operation-id-defined.ts';
import { parameterExampleDefined } from '../../rulesets/dast-ready/parameter-example-defined.ts';
import { requestBodyExampleDefined } from '../../rulesets/dast-ready/request-body-example-defined.ts';
import { responseExampleDefined } from '../../rulesets/dast-ready/response-example-defined.ts';
import { testServerDefined } from '../../rulesets/dast-ready/test-server-defined.ts';
import { summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';
const head2 = "swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\n";

describe('operation-id-defined', () => {
  test('is a note for what the API calls itself', async () => {
    const text = `${head}paths: { /orders: { get: { responses: {} } } }\nwebhooks: { shipped: { post: { operationId: '', responses: {} } } }\n`;
    expect(await summariesOf(operationIdDefined, text)).toEqual([
      'warn /paths/~1orders/get Operation GET /orders has no operationId.',
      'info /webhooks/shipped/post/operationId Operation POST shipped has an empty operationId.',
    ]);
  });

  test('what is no text is for document-valid to say', async () => {
    const text = `${head}paths: { /orders: { get: { operationId: 1, responses: {} } } }\n`;
    expect(await summariesOf(operationIdDefined, text)).toEqual([]);
  });
});

describe('test-server-defined', () => {
  const words = [
    'demo',
    'dev',
    'development',
    'integration',
    'local',
    'localhost',
    'mock',
    'nonprod',
    'preprod',
    'preproduction',
    'preview',
    'qa',
    'sandbox',
    'stage',
    'staging',
    'test',
    'testing',
    'uat',
  ];
  for (const word of words) {
    test(`"${word}" says it`, async () => {
      const said = [
        `{ url: 'https://a.example.com', description: 'The ${word} system.' }`,
        `{ url: 'https://a.example.com', x-environment: ${word} }`,
        `{ url: 'https://${word}-api.example.com' }`,
      ];
      for (const server of said) expect(await summariesOf(testServerDefined, `${head}servers: [${server}]\npaths: {}\n`)).toEqual([]);
    });
  }

  test('other words, parts of words and paths do not', async () => {
    for (const server of [
      "{ url: 'https://a.example.com/test', description: The latest production. }",
      "{ url: 'https://contest.example.com', x-environment: production }",
    ]) {
      expect(await summariesOf(testServerDefined, `${head}servers: [${server}]\npaths: {}\n`)).toEqual([
        'info /servers No server other than production is declared for tests.',
      ]);
    }
  });

  test('a name of 3.2, and values of variables', async () => {
    const text = (server: string) => `${head.replace('3.1.0', '3.2.0')}servers: [${server}]\npaths: {}\n`;
    expect(await summariesOf(testServerDefined, text("{ url: 'https://a.example.com', name: sandbox }"))).toEqual([]);
    const variables = (values: string) =>
      text(`{ url: 'https://{at}.example.com/{v}', variables: { at: { default: a, enum: [a, b] }, v: { default: x, enum: ${values} } } }`);
    expect(await summariesOf(testServerDefined, variables('[x, qa]'))).toEqual([]);
    expect(await summariesOf(testServerDefined, variables('[x, y]'))).toHaveLength(1);
  });

  test('the target may be named in info, and has to be a text', async () => {
    const text = (dast: string) =>
      `openapi: 3.1.0\ninfo: { title: Orders, x-dast: ${dast} }\nservers: [{ url: 'https://a.example.com' }]\npaths: {}\n`;
    expect(await summariesOf(testServerDefined, text("{ targetServer: 'https://b.example.com' }"))).toEqual([]);
    expect(await summariesOf(testServerDefined, text('{ targetServer: true }'))).toHaveLength(1);
    expect(await summariesOf(testServerDefined, text('safe'))).toHaveLength(1);
  });

  test('other servers of 2.0', async () => {
    const text = (servers: string) => `${head2}host: a.example.com\nschemes: [https]\npaths: {}\nx-servers: ${servers}\n`;
    for (const server of ["{ url: 'https://qa.example.com' }", '{ description: For tests and qa. }', '{ x-environment: uat }'])
      expect(await summariesOf(testServerDefined, text(`[${server}]`))).toEqual([]);
    for (const servers of ['[test]', 'test', '[{ name: test }]', '[]'])
      expect(await summariesOf(testServerDefined, text(servers))).toEqual([
        'info /host No server other than production is declared for tests.',
      ]);
  });

  test('one host of several is enough, and one for tests too', async () => {
    const text = (values: string) =>
      `${head}servers: [{ url: '{at}', variables: { at: { default: 'https://a.example.com', enum: ${values} } } }]\npaths: {}\n`;
    expect(await summariesOf(testServerDefined, text("['https://a.example.com', /v1]"))).toHaveLength(1);
    expect(await summariesOf(testServerDefined, text("['https://a.example.com', 'http://127.0.0.1']"))).toEqual([]);
  });

  test('where nothing is said of the API', async () => {
    const text = "openapi: 3.1.0\nservers: [{ url: 'https://a.example.com' }]\npaths: {}\n";
    expect(await summariesOf(testServerDefined, text)).toHaveLength(1);
    expect(await summariesOf(testServerDefined, "swagger: '2.0'\nhost: a.example.com\nschemes: [https]\npaths: {}\n")).toHaveLength(1);
  });

  test('words together with "api" are words', async () => {
    const text = (host: string) => `${head2}host: ${host}\nschemes: [https]\npaths: {}\n`;
    for (const host of ['devapi.acme.io', 'apitest.acme.io', 'sandboxapi-eu.acme.io'])
      expect(await summariesOf(testServerDefined, text(host))).toEqual([]);
    for (const host of ['api.acme.io', 'myapi.acme.io', 'contestapi.acme.io', 'devices.acme.io'])
      expect(await summariesOf(testServerDefined, text(host))).toHaveLength(1);
  });

  test('a sandbox, and a host that callers fill in', async () => {
    const text = (server: string) => `${head}servers: [${server}]\npaths: {}\n`;
    expect(await summariesOf(testServerDefined, text("{ url: 'https://a.example.com', x-sandbox: true }"))).toEqual([]);
    expect(await summariesOf(testServerDefined, text("{ url: 'https://a.example.com', x-sandbox: false }"))).toHaveLength(1);
    const filled = (url: string, values = '') => text(`{ url: '${url}', variables: { v: { default: a.example.com${values} } } }`);
    expect(await summariesOf(testServerDefined, filled('http://{v}:8990/'))).toEqual([]);
    expect(await summariesOf(testServerDefined, filled('http://{v}:8990/', ', enum: [a.example.com]'))).toHaveLength(1);
    expect(await summariesOf(testServerDefined, filled('http://{v}.acme.io'))).toHaveLength(1);
  });

  test('nothing is known of example.com', async () => {
    expect(await summariesOf(testServerDefined, `${head2}host: www.example.com\nschemes: [https]\npaths: {}\n`)).toEqual([]);
    const servers = (more: string) => `${head}servers: [{ url: 'https://example.com/v1' }${more}]\npaths: {}\n`;
    expect(await summariesOf(testServerDefined, servers(''))).toEqual([]);
    expect(await summariesOf(testServerDefined, servers(", { url: 'https://api.acme.io' }"))).toHaveLength(1);
  });

  test('in 2.0 an operation with schemes of its own says what it does, not what the host is for', async () => {
    const operation = '{ schemes: [https], description: Sends a test message., responses: {} }';
    const text = `${head2}host: a.example.com\nschemes: [https]\npaths: { /messages: { post: ${operation} } }\n`;
    expect(await summariesOf(testServerDefined, text)).toHaveLength(1);
  });

  test('without a host nothing is known', async () => {
    for (const text of [`${head}paths: {}\n`, `${head}servers: [{ url: / }]\npaths: {}\n`, `${head2}schemes: [https]\npaths: {}\n`])
      expect(await summariesOf(testServerDefined, text)).toEqual([]);
  });
});

describe('auth-testable', () => {
  const lacks = (name: string, what: string) => `Security scheme "${name}" lacks what a scanner needs: ${what}.`;
  const text = (scheme: string, more = '') => `${head}${more}paths: {}\ncomponents: { securitySchemes: { one: ${scheme} } }\n`;
  const key = '{ type: apiKey, in: header, name: X-Key }';
  const production = "servers: [{ url: 'https://api.example.com' }]\n";

  test('is a note where the API is declared public and has production only', async () => {
    const found = async (more: string) => (await summariesOf(authTestable, text(key, more))).map((summary) => summary.split(' ')[0]);
    expect(await found(production)).toEqual(['warn']);
    expect(await found(`x-exposure: public\n${production}`)).toEqual(['info']);
    expect(await found(`x-exposure: internal\n${production}`)).toEqual(['warn']);
    expect(await found('x-exposure: public\n')).toEqual(['warn']);
    expect(await found("x-exposure: public\nservers: [{ url: 'https://qa.example.com' }]\n")).toEqual(['warn']);
  });

  const cases: readonly (readonly [string, string | undefined])[] = [
    ['{ type: apiKey, in: header, name: X-Key, description: " " }', 'a description of how keys are issued'],
    ['{ type: http, scheme: bearer, bearerFormat: " " }', 'a "bearerFormat" or description'],
    ['{ type: http, scheme: digest }', undefined],
    ['{ type: mutualTLS }', undefined],
    ['{ type: openIdConnect }', 'an absolute "openIdConnectUrl"'],
    ['{ type: openIdConnect, openIdConnectUrl: "ftp://id.example.com/a" }', 'an absolute "openIdConnectUrl"'],
    ['{ type: openIdConnect, openIdConnectUrl: "https:" }', 'an absolute "openIdConnectUrl"'],
    ['{ type: openIdConnect, openIdConnectUrl: "http://id.example.com/a" }', undefined],
    ['{ type: oauth2, flows: {} }', undefined],
    ['{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }', 'an absolute "tokenUrl"'],
    [
      '{ type: oauth2, flows: { implicit: { authorizationUrl: "https://id.example.com/", scopes: {} } } }',
      'a flow without a browser, or how to get a token for tests',
    ],
    ...['test', 'sandbox', 'demo', 'Staging'].map(
      (word) => [`{ type: oauth2, description: Ask for a ${word} account., flows: { implicit: { scopes: {} } } }`, undefined] as const,
    ),
    [
      '{ type: oauth2, description: The latest login., flows: { implicit: { scopes: {} } } }',
      'a flow without a browser, or how to get a token for tests',
    ],
    ['{ type: oauth2, flows: { implicit: { scopes: {} }, password: { tokenUrl: "https://id.example.com/", scopes: {} } } }', undefined],
  ];
  for (const [scheme, missing] of cases) {
    test(scheme, async () => {
      const expected = missing === undefined ? [] : [`warn /components/securitySchemes/one ${lacks('one', missing)}`];
      expect(await summariesOf(authTestable, text(scheme))).toEqual(expected);
    });
  }

  test('where nothing is said of the API', async () => {
    expect(await summariesOf(authTestable, text(key).replace(/info: .*\n/, ''))).toHaveLength(1);
  });

  test('a scheme that no operation requires is in nobody’s way, where others are required', async () => {
    const schemes =
      'components: { securitySchemes: { one: { type: apiKey, in: header, name: X-Key }, two: { type: http, scheme: basic } } }';
    const found = (security: string) =>
      summariesOf(authTestable, `${head}paths: { /orders: { get: { ${security}responses: {} } } }\n${schemes}\n`);
    expect(await found('security: [{ two: [] }], ')).toEqual([]);
    for (const security of [
      '',
      'security: [], ',
      'security: [{ one: [] }], ',
      'security: [{ two: [] }, { one: [] }], ',
      'security: [{ two: [] }, { three: [] }], ',
    ])
      expect(await found(security)).toHaveLength(1);
  });

  test('a device flow of 3.2', async () => {
    const scheme =
      '{ type: oauth2, flows: { deviceAuthorization: { deviceAuthorizationUrl: "https://id.example.com/", tokenUrl: "https://id.example.com/", scopes: {} } } }';
    expect(await summariesOf(authTestable, text(scheme).replace('3.1.0', '3.2.0'))).toEqual([]);
  });
});

describe('destructive-operation-annotated', () => {
  const paths = (path: string, method: string, more = '') => `${head}paths: { '${path}': { ${method}: { ${more}responses: {} } } }\n`;
  for (const word of ['charge', 'delete', 'destroy', 'erase', 'purge', 'refund', 'reset', 'send', 'shutdown', 'terminate', 'wipe']) {
    test(word, async () => {
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/orders/{id}/${word}`, 'post'))).toHaveLength(1);
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/orders/{id}/${word}/`, 'post'))).toHaveLength(1);
      expect(await summariesOf(destructiveOperationAnnotated, paths('/orders/', 'put', `operationId: ${word}Orders, `))).toHaveLength(1);
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/${word}/orders`, 'post', `operationId: orders_${word}, `))).toEqual(
        [],
      );
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/orders/${word}`, 'get', `operationId: ${word}Orders, `))).toEqual([]);
    });
  }

  test('what takes a deletion back is none', async () => {
    for (const segment of ['undoSoftDelete', 'graph.undo-delete', 'cancelReset'])
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/orders/{id}/${segment}`, 'post'))).toEqual([]);
    for (const segment of ['softDelete', 'deleteUndo', 'reset-cancelled'])
      expect(await summariesOf(destructiveOperationAnnotated, paths(`/orders/{id}/${segment}`, 'post'))).toHaveLength(1);
  });

  test('a service may stand before the name of a method', async () => {
    const found = (operationId: string) =>
      summariesOf(destructiveOperationAnnotated, paths('/transactions', 'post', `operationId: ${operationId}, `));
    for (const id of ['Lightning_SendCoins', 'KV_DeleteRange', 'wipe_all']) expect(await found(id)).toHaveLength(1);
    for (const id of ['Lightning_OpenChannel', 'orders_Send', 'create_Send', 'Orders_sendLater', 'Delete_Orders_Add'])
      expect(await found(id)).toEqual([]);
  });

  test('settings of the whole definition are no mark, a word is', async () => {
    const text = (mark: string) => `${head}${mark}\npaths: { /orders: { delete: { responses: {} } } }\n`;
    for (const name of ['x-dast', 'x-destructive', 'x-side-effects']) {
      expect(await summariesOf(destructiveOperationAnnotated, text(`${name}: safe`))).toEqual([]);
      expect(await summariesOf(destructiveOperationAnnotated, text(`${name}: {}`))).toHaveLength(1);
      expect(await summariesOf(destructiveOperationAnnotated, paths('/orders', 'delete', `${name}: {}, `))).toEqual([]);
    }
  });
});

describe('parameter-example-defined', () => {
  const said = (name: string) => `${name} has no example, default or enum.`;
  const operation = (parameters: string) => `{ parameters: [${parameters}], responses: {} }`;

  test('a shared parameter without a value is named once, whatever its neighbours have', async () => {
    const shared = "{ $ref: '#/components/parameters/Id' }";
    const known = '{ name: id, in: path, required: true, schema: { type: string }, example: A-17 }';
    const text = `${head}paths:
  /known/{id}: { get: ${operation(shared)}, put: ${operation(known)} }
  /orders/{id}: { get: ${operation(shared)} }
  /shops/{id}: { get: ${operation(shared)} }
components: { parameters: { Id: { name: id, in: path, required: true, schema: { type: string } } } }
`;
    expect(await summariesOf(parameterExampleDefined, text)).toEqual([`info /components/parameters/Id ${said('Path parameter "id"')}`]);
  });

  test('a shared parameter with a value has it in every path', async () => {
    const shared = "{ $ref: '#/components/parameters/Id' }";
    const text = `${head}paths:
  /orders/{id}: { get: ${operation(shared)} }
  /shops/{id}: { get: ${operation(shared)} }
components: { parameters: { Id: { name: id, in: path, required: true, schema: { type: string }, example: A-17 } } }
`;
    expect(await summariesOf(parameterExampleDefined, text)).toEqual([]);
  });

  test('of operations of one path the first by method is named, whatever the order of the text', async () => {
    const own = operation('{ name: id, in: path, required: true, schema: { type: string } }');
    for (const methods of [
      ['put', 'delete', 'patch'],
      ['delete', 'patch', 'put'],
      ['patch', 'put', 'delete'],
    ]) {
      const text = `${head}paths: { '/orders/{id}': { ${methods.map((method) => `${method}: ${own}`).join(', ')} } }\n`;
      expect(await summariesOf(parameterExampleDefined, text)).toEqual([
        `info /paths/~1orders~1{id}/delete/parameters/0 ${said('Path parameter "id"')}`,
      ]);
    }
  });

  test('a path parameter needs a value even where "required" is forgotten, others only where they are required', async () => {
    const parameters =
      '{ name: id, in: path, schema: {} }, { name: a, in: query, required: true, schema: {} }, { name: b, in: query, schema: {} }, { name: c, in: cookie, required: false }';
    const text = `${head}paths: { '/orders/{id}': { get: ${operation(parameters)} } }\nwebhooks: { shipped: { post: ${operation(parameters)} } }\n`;
    expect(await summariesOf(parameterExampleDefined, text)).toEqual([
      `info /paths/~1orders~1{id}/get/parameters/0 ${said('Path parameter "id"')}`,
      `info /paths/~1orders~1{id}/get/parameters/1 ${said('Required parameter "a"')}`,
    ]);
  });

  const cases: readonly (readonly [string, boolean])[] = [
    ['schema: { type: string, default: null }', false],
    ['schema: { type: string, examples: [] }', false],
    ['examples: {}, schema: { type: string }', false],
    ['examples: null, schema: { type: string }', false],
    ['schema: { type: integer, minimum: 1 }', false],
    ['schema: { type: integer, maximum: 1 }', false],
    ['schema: { type: string, format: uuid }', false],
    ['schema: { type: object, properties: { a: { type: string } } }', false],
    ['schema: { type: object, required: [b], properties: { a: { enum: [1] }, b: { type: string } } }', false],
    ['schema: { type: array, items: { type: string } }', false],
    ['schema: { type: object, not: { enum: [{}] } }', false],
    ['schema: { type: object, additionalProperties: { type: string, example: a } }', false],
    ['schema: { type: object, properties: { a: { type: object, properties: { b: { enum: [1] } } } } }', true],
    ['schema: { required: [a], anyOf: [{ type: array, items: { enum: [1] } }, { type: object }] }', true],
    ['schema: { required: [a], anyOf: [{ type: array, items: { type: object, properties: { a: { enum: [1] } } } }] }', true],
    ['schema: { type: string, example: a }', true],
    ['schema: { type: string, examples: [a] }', true],
    ['schema: { type: string, const: a }', true],
    ['schema: { type: string, default: a }', true],
    ['schema: { type: string, enum: [a] }', true],
    ['schema: { anyOf: [{ type: string, enum: [a] }, { type: integer }] }', true],
    ['schema: { type: array, items: { enum: [a] } }', true],
    ['schema: { type: object, required: [a], properties: { a: { enum: [1] }, b: { type: string } } }', true],
    ['content: { application/json: { schema: { type: object }, example: {} } }', true],
    ['content: { application/json: { schema: { type: object } } }', false],
    ['schema: { type: string, contentEncoding: base64 }', true],
    ['schema: { type: string, format: byte }', true],
    ['example: a', true],
    ['x-example: a', true],
    ['schema: { type: string, x-example: a }', true],
    ['x-examples: { one: a }', true],
    ['schema: { type: string, x-examples: { one: a } }', true],
    ['schema: { type: string, x-examples: {} }', false],
    ['schema: { type: string, x-examples: one }', false],
  ];
  for (const [fields, isKnown] of cases) {
    test(fields, async () => {
      const text = `${head}paths: { /orders: { get: ${operation(`{ name: a, in: query, required: true, ${fields} }`)} } }\n`;
      expect(await summariesOf(parameterExampleDefined, text)).toHaveLength(isKnown ? 0 : 1);
    });
  }

  test('what 3.0 does not read is no value', async () => {
    const text = (schema: string) =>
      `${head.replace('3.1.0', '3.0.4')}paths: { /orders: { get: ${operation(`{ name: a, in: query, required: true, schema: ${schema} }`)} } }
components: { schemas: { A: { type: string } } }
`;
    expect(await summariesOf(parameterExampleDefined, text('{ type: string, const: a }'))).toHaveLength(1);
    expect(await summariesOf(parameterExampleDefined, text("{ $ref: '#/components/schemas/A', enum: [a] }"))).toHaveLength(1);
    expect(await summariesOf(parameterExampleDefined, text('{ type: string, enum: [a] }'))).toEqual([]);
  });

  test('headers that are no input', async () => {
    const header = (name: string) => operation(`{ name: ${name}, in: header, required: true, schema: { type: string } }`);
    const text = (name: string) => `${head}paths: { /orders: { get: ${header(name)} } }\n`;
    for (const name of ['Accept', 'authorization', 'Content-Type'])
      expect(await summariesOf(parameterExampleDefined, text(name))).toEqual([]);
    expect(await summariesOf(parameterExampleDefined, text('Accepted'))).toHaveLength(1);
    const query = text('Accept').replace('in: header', 'in: query');
    expect(await summariesOf(parameterExampleDefined, query)).toHaveLength(1);
  });

  test('credentials are no examples', async () => {
    const text = (name: string, place: string) =>
      `${head}paths: { '/orders/{${name}}': { get: ${operation(`{ name: ${name}, in: ${place}, required: true, schema: { type: string } }`)} } }\n`;
    for (const [name, place] of [
      ['X-Auth-Token', 'header'],
      ['x-api-key', 'header'],
      ['access_token', 'query'],
      ['sessionid', 'cookie'],
    ] as const)
      expect(await summariesOf(parameterExampleDefined, text(name, place))).toEqual([]);
    for (const [name, place] of [
      ['X-Auth-Region', 'header'],
      ['session', 'query'],
      ['apiKey', 'path'],
    ] as const)
      expect(await summariesOf(parameterExampleDefined, text(name, place))).toHaveLength(1);
  });

  test('a link feeds only what it names', async () => {
    const text = (link: string) => `${head}paths:
  /orders: { post: { responses: { 201: { description: Created, links: { next: ${link} } } } } }
  /orders/{id}: { get: { operationId: getOrder, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: {} } }
`;
    for (const link of [
      '{ operationId: getOrder, parameters: { id: $response.body#/id } }',
      '{ operationId: getOrder, parameters: { path.id: $response.body#/id } }',
      "{ operationRef: '#/paths/~1orders~1{id}/get', parameters: { id: 1 } }",
    ])
      expect(await summariesOf(parameterExampleDefined, text(link))).toEqual([]);
    for (const link of [
      '{ operationId: getOrder, parameters: { query.id: 1 } }',
      '{ operationId: getOrder, parameters: { other: 1 } }',
      '{ operationId: other, parameters: { id: 1 } }',
      '{ operationId: getOrder }',
      '{ parameters: { id: 1 } }',
    ])
      expect(await summariesOf(parameterExampleDefined, text(link))).toHaveLength(1);
  });
});

describe('bodies', () => {
  const body = (content: string) =>
    `${head}paths: { /orders: { post: { requestBody: { content: ${content} }, responses: { 200: { description: Done, content: ${content} } } } } }\n`;
  const cases: readonly (readonly [string, boolean])[] = [
    ['{ application/json: { schema: { type: object } } }', false],
    ['{ application/json: { schema: { type: object }, example: 1 }, text/csv: { schema: { type: string } } }', true],
    ['{ application/json: { schema: { type: object, properties: { file: { type: string, format: binary } } } } }', true],
    [
      '{ application/json: { schema: { type: object, required: [id], properties: { id: { readOnly: true }, note: { type: string } } } } }',
      true,
    ],
    ['{ application/json: { schema: { allOf: [{ required: [a] }, { properties: { a: { enum: [1] } } }] } } }', true],
    ['{ application/json: { schema: { required: [id], properties: { id: { type: integer, allOf: [{ readOnly: true }] } } } } }', true],
    ['{ application/json: { schema: { allOf: [{ required: [a] }, { properties: { b: { enum: [1] } } }] } } }', false],
    [
      '{ multipart/form-data: { schema: { required: [files], properties: { files: { type: array, items: { type: string, format: binary } } } } } }',
      true,
    ],
    ['{ application/json: { schema: { type: array, items: { type: string, readOnly: true } } } }', false],
    ['{ image/png: { schema: { type: string, format: binary } } }', true],
    ['{ image/png: { schema: { type: string, format: binary } }, text/csv: { schema: { type: string } } }', false],
    ['{ image/png: { schema: { allOf: [{ type: string, format: binary }] } } }', true],
    [
      '{ application/json: { schema: { required: [a], allOf: [{ properties: { a: { type: string } } }, { properties: { a: { enum: [1] } } }] } } }',
      true,
    ],
    ['{ application/json: {} }', true],
    ['{ application/json: { schema: { required: [1], properties: { a: { type: boolean } } } } }', true],
  ];
  for (const [content, isShown] of cases) {
    test(content, async () => {
      const place = '/paths/~1orders/post';
      expect(await summariesOf(requestBodyExampleDefined, body(content))).toEqual(
        isShown ? [] : [`info ${place}/requestBody Request body has no example.`],
      );
      expect(await summariesOf(responseExampleDefined, body(content))).toEqual(
        isShown ? [] : [`hint ${place}/responses/200 Success response has no example.`],
      );
    });
  }

  test('an answer of success and failure is asked for an example, codes that are none are not', async () => {
    const text = (codes: readonly string[]) =>
      `${head}paths: { /orders: { get: { responses: { ${codes.map((code) => `'${code}': { $ref: '#/components/responses/A' }`).join(', ')} } } } }
components: { responses: { A: { description: Done, content: { application/json: { schema: {} } } } } }
`;
    expect(await summariesOf(responseExampleDefined, text(['200', '404']))).toHaveLength(1);
    expect(await summariesOf(responseExampleDefined, text(['1200', '2000']))).toEqual([]);
  });

  test('HEAD is answered without a body', async () => {
    const response = '200: { description: Done, content: { application/json: { schema: { type: object } } } }';
    const text = (methods: readonly string[]) =>
      `${head}paths: { /orders: { ${methods.map((method) => `${method}: { responses: { 200: { $ref: '#/components/responses/Orders' } } }`).join(', ')} } }
components: { responses: { ${response.replace('200', 'Orders')} } }
`;
    expect(await summariesOf(responseExampleDefined, text(['head']))).toEqual([]);
    expect(await summariesOf(responseExampleDefined, text(['head', 'get']))).toHaveLength(1);
  });

  test('in 2.0 only the body parameter is a body', async () => {
    const text = (parameter: string) => `${head2}paths: { /orders: { post: { parameters: [${parameter}], responses: {} } } }\n`;
    expect(await summariesOf(requestBodyExampleDefined, text('{ name: a, in: body, schema: { type: object } }'))).toHaveLength(1);
    expect(await summariesOf(requestBodyExampleDefined, text('{ name: a, in: body }'))).toEqual([]);
    expect(await summariesOf(requestBodyExampleDefined, text('{ name: a, in: query, schema: { type: object } }'))).toEqual([]);
  });

  test('answers that may have no body are nothing to show', async () => {
    const text = (code: string) =>
      `${head}paths: { /orders: { get: { responses: { '${code}': { description: Done, content: { application/json: { schema: {} } } } } } } }\n`;
    for (const code of ['204', '205', '404', 'default']) expect(await summariesOf(responseExampleDefined, text(code))).toEqual([]);
    for (const code of ['200', '202', '206', '214', '2XX']) expect(await summariesOf(responseExampleDefined, text(code))).toHaveLength(1);
  });

  test('what a webhook sends, and what it is answered, is nothing to fill', async () => {
    const content = '{ application/json: { schema: { type: object } } }';
    const operation = `{ requestBody: { content: ${content} }, responses: { 200: { description: Done, content: ${content} } } }`;
    const text = `${head}webhooks: { shipped: { post: ${operation} } }\n`;
    expect(await summariesOf(requestBodyExampleDefined, text)).toEqual([]);
    expect(await summariesOf(responseExampleDefined, text)).toEqual([]);
  });
});
