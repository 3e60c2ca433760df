import { describe, expect, test } from 'vitest';
import { mediaTypeSchemaDefined } from '../../rulesets/completeness/media-type-schema-defined.ts';
import { operationSuccessResponse } from '../../rulesets/completeness/operation-success-response.ts';
import { parameterSchemaDefined } from '../../rulesets/completeness/parameter-schema-defined.ts';
import { responseBodyDefined } from '../../rulesets/completeness/response-body-defined.ts';
import { schemaTypeDefined } from '../../rulesets/completeness/schema-type-defined.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { type RunOptions, summariesOf } from './run-rule.ts';

/** What a rule finds in `POST /orders`, without message: `severity pointer`, pointers from the operation on. */
async function inOperation(rule: Rule, operation: string, run?: RunOptions): Promise<readonly string[]> {
  const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { post: { ${operation} } } }\n`;
  return (await summariesOf(rule, text, run)).map((summary) =>
    summary.split(' ').slice(0, 2).join(' ').replace('/paths/~1orders/post', ''),
  );
}

/** What a rule finds in components. */
async function inSchemas(rule: Rule, schemas: string): Promise<readonly string[]> {
  const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { ${schemas} } }\n`;
  return (await summariesOf(rule, text)).map((summary) => (summary.split(' ')[1] ?? '').replace('/components/schemas/', ''));
}

describe('parameter-schema-defined', () => {
  test('a schema that accepts anything counts as missing under "strict"', async () => {
    const operation =
      'parameters: [{ name: a, in: query, schema: {} }, { name: b, in: query, schema: true }, { name: c, in: query, schema: { title: c } }, { name: d, in: query, schema: { type: string } }]';
    expect(await inOperation(parameterSchemaDefined, operation)).toEqual([]);
    expect(await inOperation(parameterSchemaDefined, operation, { options: { strict: true } })).toEqual([
      'error /parameters/0/schema',
      'error /parameters/1/schema',
      'error /parameters/2/schema',
    ]);
  });

  test('an empty schema field is no schema, one of the wrong type is for document-valid', async () => {
    expect(
      await inOperation(
        parameterSchemaDefined,
        'parameters: [{ name: a, in: query, schema: }, { name: b, in: query, schema: 5 }, { in: query }]',
      ),
    ).toEqual(['error /parameters/0', 'error /parameters/2']);
  });

  test('a dead reference is for ref-resolves', async () => {
    expect(
      await inOperation(
        parameterSchemaDefined,
        "parameters: [{ $ref: '#/components/parameters/Gone' }, { name: a, in: query, schema: { $ref: '#/x' } }]",
      ),
    ).toEqual([]);
  });
});

describe('media-type-schema-defined', () => {
  test('is an error in what callers send, a warning in what the API sends', async () => {
    const operation = 'requestBody: { content: { a/b: {} } }, responses: { 200: { content: { a/b: {} } } }';
    expect(await inOperation(mediaTypeSchemaDefined, operation)).toEqual([
      'error /requestBody/content/a~1b',
      'warn /responses/200/content/a~1b',
    ]);
    const webhooks = `openapi: 3.1.0\ninfo: {}\nwebhooks: { shipped: { post: { ${operation} } } }\n`;
    expect((await summariesOf(mediaTypeSchemaDefined, webhooks)).map((summary) => summary.split(' ')[0])).toEqual(['warn', 'error']);
  });

  test('text with a name of an image is no opaque binary', async () => {
    expect(
      await inOperation(
        mediaTypeSchemaDefined,
        'requestBody: { content: { image/svg+xml: {}, IMAGE/PNG; q=1: {}, application/json: { schema: true } } }',
      ),
    ).toEqual(['error /requestBody/content/image~1svg+xml']);
  });
});

describe('response-body-defined', () => {
  test('a created or accepted resource may be pointed to instead', async () => {
    const location = 'headers: { LOCATION: { schema: { type: string } } }';
    const operation = `responses: { 200: { ${location} }, 201: { ${location} }, 202: { ${location} }, 203: { description: x } }`;
    expect(await inOperation(responseBodyDefined, operation)).toEqual([
      'warn /responses/200',
      'info /responses/201',
      'info /responses/202',
      'warn /responses/203',
    ]);
  });
});

describe('operation-success-response', () => {
  test('"default" counts on request', async () => {
    const operation = 'responses: { default: { description: Anything } }';
    expect(await inOperation(operationSuccessResponse, operation)).toEqual(['warn /responses']);
    expect(await inOperation(operationSuccessResponse, operation, { options: { defaultSatisfies: true } })).toEqual([]);
  });

  test('codes may be limited to the usual ones of the method', async () => {
    const run = { options: { perMethod: true } };
    for (const code of ['200', '201', '2XX'])
      expect(await inOperation(operationSuccessResponse, `responses: { ${code}: {} }`, run), code).toEqual([]);
    for (const code of ['206', '303', '3XX'])
      expect(await inOperation(operationSuccessResponse, `responses: { ${code}: {} }`, run), code).toEqual(['warn /responses']);
  });

  test('keys that are no codes, and extensions, are no success', async () => {
    expect(await inOperation(operationSuccessResponse, 'responses: { x-200: {}, "2000": {}, "20": {}, toString: {}, "102": {} }')).toEqual([
      'warn /responses',
    ]);
  });
});

describe('schema-type-defined', () => {
  test('is an error in a request where other keywords show the type, a warning elsewhere, noted where nothing uses it', async () => {
    const content = (schema: string) => `content: { a/b: { schema: ${schema} } }`;
    expect(await inOperation(schemaTypeDefined, `requestBody: { ${content('{ maxLength: 5 }')} }`)).toEqual([
      'error /requestBody/content/a~1b/schema',
    ]);
    expect(await inOperation(schemaTypeDefined, `requestBody: { ${content('{ minimum: 5 }')} }`)).toEqual([
      'warn /requestBody/content/a~1b/schema',
    ]);
    expect(await inOperation(schemaTypeDefined, `responses: { 200: { ${content('{ maxLength: 5 }')} } }`)).toEqual([
      'warn /responses/200/content/a~1b/schema',
    ]);
    expect(await summariesOf(schemaTypeDefined, 'openapi: 3.1.0\ninfo: {}\ncomponents: { schemas: { A: { maxLength: 5 } } }\n')).toEqual([
      'info /components/schemas/A Schema has no "type"; any JSON value is accepted.',
    ]);
  });

  const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
  const blame: readonly (readonly [string, string, readonly string[]])[] = [
    ['the shared base, not what extends it', `Base: { properties: {} }, A: { allOf: [${ref('Base')}, { properties: {} }] }`, ['Base']],
    [
      'the base through an alias',
      `Base: { properties: {} }, Alias: ${ref('Base')}, A: { allOf: [${ref('Alias')}, { required: [a] }] }`,
      ['Base'],
    ],
    ['the holder when only conditions are mixed in', `Mixin: { required: [a] }, A: { allOf: [${ref('Mixin')}, { required: [b] }] }`, ['A']],
    ['nobody when the mixin meets a type', `Mixin: { required: [a] }, A: { type: object, allOf: [${ref('Mixin')}] }`, []],
    [
      'the mixin when something uses it by itself',
      `Mixin: { required: [a] }, A: { type: object, properties: { b: ${ref('Mixin')} } }`,
      ['Mixin'],
    ],
    ['the branch that differs', `A: { oneOf: [{ type: string }, { maximum: 5 }, { minimum: 5 }] }`, ['A/oneOf/1', 'A/oneOf/2']],
    ['the component that a branch leads to', `B: { properties: {} }, A: { oneOf: [${ref('B')}, { type: string }] }`, ['B']],
    ['the holder when no branch has a type', `A: { anyOf: [{ required: [a] }, { required: [b] }] }`, ['A']],
    ['nobody for a dead reference', `A: { oneOf: [{ $ref: '#/gone' }, { type: string }] }, B: { allOf: [{ $ref: '#/gone' }] }`, []],
    ['nobody in a circle with a type', `A: { oneOf: [${ref('B')}] }, B: { allOf: [${ref('A')}, { type: object }] }`, []],
    ['nobody for an unknown type', 'A: { type: text }, B: { type: }', []],
    ['nobody for booleans', 'A: true, B: false, C: { type: object, properties: { d: true } }', []],
    ['nobody for free maps', 'A: { type: object, additionalProperties: { description: any } }', []],
    ['a map whose values look typed', 'A: { type: object, additionalProperties: { maxLength: 5 } }', ['A/additionalProperties']],
    [
      'nobody below conditions, themselves or mixed',
      'A: { type: object, if: { required: [a] }, then: { required: [b] }, else: { properties: {} }, not: {} }',
      [],
    ],
  ];
  for (const [name, schemas, expected] of blame) {
    test(`blames ${name}`, async () => {
      expect(await inSchemas(schemaTypeDefined, schemas)).toEqual(expected);
    });
  }

  describe('in files of their own, behind components that only refer to them', () => {
    const run = (schemas: string, use: string, files: Readonly<Record<string, string>>) =>
      summariesOf(
        schemaTypeDefined,
        `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/${use}' } } } } } } }
components: { schemas: { ${schemas} } }
`,
        { files },
      );
    const message = 'Schema has no "type"; any JSON value is accepted.';

    test.each(['{}', '{ required: [id] }'])('%s is to blame', async (schema) => {
      expect(await run('Order: { $ref: ./order.yaml }', 'Order', { 'order.yaml': schema })).toEqual([`warn  ${message}`]);
      const twice = 'Order: { $ref: "#/components/schemas/Stored" }, Stored: { $ref: ./order.yaml }';
      expect(await run(twice, 'Order', { 'order.yaml': schema })).toEqual([`warn  ${message}`]);
    });

    test('a mixin is not, wherever the component that refers to it is mixed in', async () => {
      const schemas = `WithId: { $ref: ./with-id.yaml }, Order: { allOf: [${ref('WithId')}, { required: [total] }] }`;
      const withId = { 'with-id.yaml': '{ required: [id] }' };
      expect(await run(schemas, 'Order', withId)).toEqual([`warn /components/schemas/Order ${message}`]);
      expect(await run(schemas, 'WithId', withId)).toEqual([`warn  ${message}`]);
    });
  });
});
