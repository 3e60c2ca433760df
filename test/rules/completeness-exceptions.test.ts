import { describe, expect, test } from 'vitest';
import { arrayItemsDefined } from '../../rulesets/completeness/array-items-defined.ts';
import { descriptionMeaningful } from '../../rulesets/completeness/description-meaningful.ts';
import { mediaTypeSchemaDefined } from '../../rulesets/completeness/media-type-schema-defined.ts';
import { oas2ConsumesProducesDefined } from '../../rulesets/completeness/oas2-consumes-produces-defined.ts';
import { objectPropertiesDefined } from '../../rulesets/completeness/object-properties-defined.ts';
import { operationDescription } from '../../rulesets/completeness/operation-description.ts';
import { operationSuccessResponse } from '../../rulesets/completeness/operation-success-response.ts';
import { parameterSchemaDefined } from '../../rulesets/completeness/parameter-schema-defined.ts';
import { requiredPropertiesDefined } from '../../rulesets/completeness/required-properties-defined.ts';
import { responseBodyDefined } from '../../rulesets/completeness/response-body-defined.ts';
import { schemaDescription } from '../../rulesets/completeness/schema-description.ts';
import { schemaNotEmpty } from '../../rulesets/completeness/schema-not-empty.ts';
import { schemaTypeDefined } from '../../rulesets/completeness/schema-type-defined.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { modelOf } from '../support/memory-graph.ts';
import { type RunOptions, summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

const name = 'openapi.json';
const reference = (component: string) => ({ $ref: `#/components/schemas/${component}` });
const content = (schema: unknown, type = 'application/json') => ({ content: { [type]: { schema } } });
const answer = (schema: unknown) => ({ responses: { 200: { description: 'Done', ...content(schema) } } });

function definition(parts: object, version = '3.1.0'): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, ...parts });
}

/** `severity place` of what a rule finds, places from the schemas or the paths on. */
async function found(rule: Rule, parts: object, version?: string, run?: RunOptions): Promise<readonly string[]> {
  const summaries = await summariesOf(rule, definition(parts, version), { name, ...run });
  return summaries.map((one) =>
    one
      .split(' ')
      .slice(0, 2)
      .join(' ')
      .replace(/\/components\/schemas\/|\/paths\//, ''),
  );
}

/** Places of what a rule finds in components. */
async function inSchemas(rule: Rule, schemas: Schemas, version?: string): Promise<readonly (string | undefined)[]> {
  return (await found(rule, { components: { schemas } }, version)).map((one) => one.split(' ')[1]);
}

describe('array-items-defined', () => {
  test.each([
    [{ prefixItems: [{}] }, '3.1.0', 0],
    [{ prefixItems: [{}] }, '3.2.0', 0],
    [{ prefixItems: [{}] }, '3.0.4', 1],
    [{ enum: [[1]] }, '3.1.0', 0],
    [{ const: [1] }, '3.1.0', 0],
    [{}, '3.1.0', 1],
  ])('%j in %s: %d', async (more, version, count) => {
    expect(await inSchemas(arrayItemsDefined, { Order: { type: 'array', ...more } }, version)).toHaveLength(count);
  });
});

describe('files in a form', () => {
  const taking = (schema: unknown, type: string, schemas: Schemas = {}, more: object = {}) => ({
    paths: { '/orders': { post: { requestBody: content(schema, type), responses: {}, ...more } } },
    components: { schemas },
  });
  const form = { type: 'object', properties: { file: {} } };

  test.each([
    ['multipart/form-data', 0],
    [' multipart/form-data', 0],
    ['application/multipart/form-data', 1],
    ['x-multipart/form-data', 1],
  ])('%s: %d', async (type, count) => {
    expect(await found(schemaNotEmpty, taking(form, type))).toHaveLength(count);
  });

  test('are properties, or items of one, and nothing else', async () => {
    const files = (property: unknown) => taking({ type: 'object', properties: { files: property } }, 'multipart/form-data');
    expect(await found(schemaTypeDefined, files({ type: 'array', items: {} }))).toEqual([]);
    expect(await found(schemaTypeDefined, files({ type: 'array', items: { type: 'array', items: {} } }))).toHaveLength(1);
    expect(await found(schemaTypeDefined, taking({ type: 'array', items: {} }, 'multipart/form-data'))).toHaveLength(1);
    expect(await found(schemaNotEmpty, taking({}, 'multipart/form-data'))).toHaveLength(1);
    const named = { type: 'object', patternProperties: { '^file': {} } };
    expect(await found(schemaTypeDefined, taking(named, 'multipart/form-data'))).toHaveLength(1);
  });

  test('everything that takes them is a form', async () => {
    const schemas = { Form: { type: 'object', properties: { file: {} } } };
    const both = taking(reference('Form'), 'multipart/form-data', schemas, answer(reference('Form')));
    expect(await found(schemaNotEmpty, taking(reference('Form'), 'multipart/form-data', schemas))).toEqual([]);
    expect(await found(schemaNotEmpty, both)).toEqual(['error Form/properties/file']);
  });

  test('nor is a property elsewhere one that leads to the same', async () => {
    const at = '#/paths/~1orders/post/requestBody/content/multipart~1form-data/schema/properties/file';
    const more = answer({ type: 'object', properties: { other: { $ref: at } } });
    expect(await found(schemaNotEmpty, taking(form, 'multipart/form-data', {}, more))).toHaveLength(1);
    const list = { type: 'object', properties: { file: { type: 'array', items: {} } } };
    expect(await found(schemaTypeDefined, taking(list, 'multipart/form-data'))).toEqual([]);
    expect(await found(schemaTypeDefined, taking(list, 'multipart/form-data', {}, more))).toHaveLength(1);
  });
});

describe('a body of opaque bytes', () => {
  const sending = (type: string, schema: unknown = {}) => ({
    paths: { '/a': { put: { requestBody: content(schema, type), responses: {} } } },
  });

  test.each([
    ['application/octet-stream', '3.1.0', 0],
    ['image/png', '3.2.0', 0],
    ['application/json', '3.1.0', 1],
    ['image/svg+xml', '3.1.0', 1],
    // Until 3.0 bytes are strings in the format "binary".
    ['application/octet-stream', '3.0.4', 1],
  ])('%s in %s needs no schema that says something: %d', async (type, version, count) => {
    expect(await found(schemaNotEmpty, sending(type), version)).toHaveLength(count);
    expect(await found(schemaTypeDefined, sending(type), version)).toHaveLength(count);
  });

  test('is none where something else takes the schema too', async () => {
    const parts = { ...sending('image/png', reference('Any')), components: { schemas: { Any: {} } } };
    expect(await found(schemaNotEmpty, parts)).toEqual(['error Any']);
  });
});

describe('the value of a JSON Patch operation', () => {
  const patch = (more: object) => ({
    Patch: { type: 'object', properties: { op: { type: 'string' }, value: { description: 'New' }, ...more } },
  });

  test.each([schemaNotEmpty, schemaTypeDefined])('is anything on purpose for $id', async (rule) => {
    expect(await inSchemas(rule, patch({ path: { type: 'string' } }))).toEqual([]);
    expect(await inSchemas(rule, patch({}))).toEqual(['Patch/properties/value']);
  });

  test('has the type that its keywords ask for', async () => {
    const value = { maxLength: 10 };
    expect(await inSchemas(schemaTypeDefined, patch({ path: { type: 'string' }, value }))).toEqual(['Patch/properties/value']);
  });
});

describe('responses without a body', () => {
  const shared = { components: { responses: { Done: { description: 'Done', ...content({}) } } } };
  const answering = (...codes: readonly string[]) => ({
    ...shared,
    paths: Object.fromEntries(
      codes.map((code) => [`/a${code}`, { get: { responses: { [code]: { $ref: '#/components/responses/Done' } } } }]),
    ),
  });

  test('every use has to be one', async () => {
    expect(await found(schemaNotEmpty, answering('204'))).toEqual([]);
    expect(await found(schemaNotEmpty, answering('205', '304'))).toEqual([]);
    expect(await found(schemaNotEmpty, answering('204', '200'))).toHaveLength(1);
    expect(await found(schemaNotEmpty, answering('200', '204'))).toHaveLength(1);
  });

  test('a schema that something else takes is judged', async () => {
    const responses = {
      204: { description: 'Done', ...content(reference('Empty')) },
      200: { description: 'Done', ...content(reference('Empty')) },
    };
    const components = { schemas: { Empty: { type: 'object' } } };
    expect(await found(objectPropertiesDefined, { paths: { '/a': { get: { responses } } }, components })).toEqual(['warn Empty']);
    const inline = { 204: { description: 'Done', ...content({ type: 'object' }) } };
    expect(await found(objectPropertiesDefined, { paths: { '/a': { get: { responses: inline } } } })).toEqual([]);
    const also = answer({ $ref: '#/paths/~1a/get/responses/204/content/application~1json/schema' });
    expect(await found(objectPropertiesDefined, { paths: { '/a': { get: { responses: inline } }, '/b': { get: also } } })).toHaveLength(1);
  });

  test('have headers all the same', async () => {
    const responses = { 204: { description: 'Done', headers: { 'X-Total': { schema: {} } } } };
    expect(await found(schemaNotEmpty, { paths: { '/a': { get: { responses } } } })).toHaveLength(1);
  });

  test.each([
    [schemaNotEmpty, {}],
    [schemaTypeDefined, { minLength: 1 }],
    [objectPropertiesDefined, { type: 'object' }],
  ])('are so in 2.0 too: $id', async (rule, schema) => {
    const run = (...codes: readonly string[]) => {
      const responses = Object.fromEntries(codes.map((code) => [code, { $ref: '#/responses/Done' }]));
      const Done = { description: 'Done', schema };
      return summariesOf(rule, JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { responses } } }, responses: { Done } }), { name });
    };
    expect(await run('204', '304')).toEqual([]);
    expect(await run('204', '200')).toHaveLength(1);
  });

  test('a shared request body is ignored when all methods ignore it', async () => {
    const requestBodies = { One: { content: { 'application/json': {} } } };
    const requestBody = { $ref: '#/components/requestBodies/One' };
    const using = (...methods: readonly string[]) => ({
      components: { requestBodies },
      paths: { '/a': Object.fromEntries(methods.map((method) => [method, { requestBody, responses: {} }])) },
    });
    expect(await found(mediaTypeSchemaDefined, using('get', 'delete'), '3.0.4')).toEqual([]);
    expect(await found(mediaTypeSchemaDefined, using('get', 'put'), '3.0.4')).toHaveLength(1);
    expect(await found(mediaTypeSchemaDefined, using('get'), '3.1.0')).toHaveLength(1);
  });
});

describe('media-type-schema-defined', () => {
  test.each([
    ['application/pdf ; version=1', 0],
    [' application/zip', 0],
    ['image/png', 0],
    ['image/svg+xml', 1],
    ['image/xmlish+xmlx', 0],
    ['application/x-image/png', 1],
  ])('%s: %d', async (type, count) => {
    const responses = { 200: { description: 'Done', content: { [type]: {} } } };
    expect(await found(mediaTypeSchemaDefined, { paths: { '/a': { get: { responses } } } })).toHaveLength(count);
  });

  test('what nothing uses is advice', async () => {
    const responses = { Done: { description: 'Done', content: { 'application/json': {} } } };
    expect((await found(mediaTypeSchemaDefined, { components: { responses } })).map((one) => one.split(' ')[0])).toEqual(['info']);
  });
});

describe('oas2-consumes-produces-defined', () => {
  const said = async (paths: object) => {
    const text = JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, paths });
    return (await summariesOf(oas2ConsumesProducesDefined, text, { name })).map((one) => one.split(' ').slice(1).join(' '));
  };
  const body = { name: 'order', in: 'body', schema: { type: 'object' } };
  const taking = { post: { parameters: [body], responses: { 204: { description: 'Done' } } } };
  const giving = { get: { responses: { 200: { description: 'Done', schema: { type: 'object' } }, 404: { description: 'None' } } } };

  test('one of the two is enough to need a media type', async () => {
    expect(await said({ '/a': taking })).toEqual(['/paths/~1a/post Operation does not declare "consumes".']);
    expect(await said({ '/a': giving })).toEqual(['/paths/~1a/get Operation does not declare "produces".']);
  });

  test('what needs none does not count', async () => {
    const other = { get: { consumes: ['application/json'], responses: {} } };
    const message = ' No operation declares "consumes", nor does the definition.';
    expect(new Set(await said({ '/a': taking, '/b': taking, '/c': other }))).toEqual(new Set([message]));
  });
});

describe('object-properties-defined', () => {
  test.each([
    [{ items: {} }, 0],
    [{ allOf: [{ oneOf: [{ type: 'object', properties: { a: {} } }] }] }, 0],
    [{ allOf: [{ title: 'Order' }, { oneOf: [{ type: 'object', properties: { a: {} } }] }] }, 0],
    [{ allOf: [{ title: 'Order' }, { if: {}, then: { type: 'object', properties: { a: {} } } }] }, 0],
    [{}, 1],
  ])('%j: %d', async (more, count) => {
    expect(await inSchemas(objectPropertiesDefined, { Order: { type: 'object', ...more } })).toHaveLength(count);
  });

  test.each<readonly [branch: object, version: string, message: string | undefined]>([
    [{ type: 'object', nullable: true }, '3.0.4', 'Branch accepts any object, not only null.'],
    [{ type: ['object', 'null'] }, '3.1.0', 'Branch accepts any object, not only null.'],
    [{ type: 'object' }, '3.1.0', 'Object schema defines no properties.'],
    [{ type: 'object', nullable: true, enum: [null] }, '3.0.4', undefined],
    [{ type: 'null' }, '3.1.0', undefined],
  ])('the branch %j in %s: %s', async (branch, version, message) => {
    for (const field of ['anyOf', 'oneOf']) {
      const schemas = { Order: { properties: { customer: { [field]: [{ type: 'string' }, branch] } } } };
      const summaries = await summariesOf(objectPropertiesDefined, definition({ components: { schemas } }, version), { name });
      const place = `/components/schemas/Order/properties/customer/${field}/1`;
      expect(summaries).toEqual(message === undefined ? [] : [`info ${place} ${message}`]);
    }
  });

  test('a nullable property is no branch', async () => {
    const schemas = { Order: { properties: { customer: { type: 'object', nullable: true } } } };
    const [summary] = await summariesOf(objectPropertiesDefined, definition({ components: { schemas } }, '3.0.4'), { name });
    expect(summary).toMatch(/Object schema defines no properties\.$/);
  });
});

test('a long summary is one where summaries are asked for', async () => {
  const get = { summary: 'a'.repeat(121), description: 'All orders.', responses: {} };
  expect(await found(operationDescription, { paths: { '/a': { get } } })).toEqual([]);
  const options = { requireSummary: true };
  expect(await found(operationDescription, { paths: { '/a': { get } } }, '3.1.0', { options })).toEqual(['warn ~1a/get/summary']);
});

describe('operation-success-response', () => {
  test('a method of its own has all codes', async () => {
    const paths = { '/a': { additionalOperations: { COPY: { responses: { 207: { description: 'Done' } } } } } };
    expect(await found(operationSuccessResponse, { paths }, '3.2.0', { options: { perMethod: true } })).toEqual([]);
  });

  test('codes are whole', async () => {
    const paths = {
      '/a': { get: { responses: { 'x-200': { description: 'Done' }, 1200: { description: 'Done' }, 404: { description: 'None' } } } },
    };
    expect(await found(operationSuccessResponse, { paths })).toHaveLength(1);
  });

  test('without any the older versions are for document-valid', async () => {
    const paths = { '/a': { get: {} } };
    expect(await found(operationSuccessResponse, { paths }, '3.0.4')).toEqual([]);
    expect(await found(operationSuccessResponse, { paths }, '3.1.0')).toHaveLength(1);
  });
});

test('an example is no schema of a parameter', async () => {
  const parameters = [{ name: 'a', in: 'query', examples: { one: { value: 1 } } }];
  expect(await found(parameterSchemaDefined, { paths: { '/a': { get: { parameters, responses: {} } } } })).toHaveLength(1);
  const strict = { options: { strict: true } };
  const open = [{ name: 'a', in: 'query', schema: {} }];
  const summaries = await summariesOf(
    parameterSchemaDefined,
    definition({ paths: { '/a': { get: { parameters: open, responses: {} } } } }),
    {
      name,
      ...strict,
    },
  );
  expect(summaries).toEqual(['error /paths/~1a/get/parameters/0/schema Parameter "a" has a schema that accepts anything.']);
});

test('a parameter without a schema may have no name either', async () => {
  const text = definition({ paths: { '/a': { parameters: [{ in: 'query' }] } } });
  expect(await summariesOf(parameterSchemaDefined, text, { name })).toEqual(['error /paths/~1a/parameters/0 Parameter has no schema.']);
});

describe('required-properties-defined', () => {
  const required = (more: object) => ({ Order: { type: 'object', required: ['id'], ...more } });
  const severity = async (more: object, others: Schemas = {}) =>
    (await found(requiredPropertiesDefined, { components: { schemas: { ...required(more), ...others } } }))
      .map((one) => one.split(' ')[0])
      .join();

  test.each([
    [{}, 'warn'],
    [{ properties: { id: {} } }, ''],
    [{ patternProperties: { '^x': {}, '^i': {} } }, ''],
    [{ patternProperties: { '^x': {}, '^y': {} } }, 'warn'],
    [{ discriminator: { propertyName: 'id' } }, ''],
    [{ discriminator: { propertyName: 'kind' } }, 'warn'],
    [{ additionalProperties: { type: 'string' } }, 'info'],
    [{ allOf: [{ additionalProperties: { type: 'string' } }, { title: 'Order' }] }, 'info'],
    [{ required: ['id', 'id'] }, 'warn'],
    [{ required: [5] }, ''],
  ])('%j: %s', async (more, expected) => {
    expect(await severity(more)).toBe(expected);
  });

  test('what extends a base may define it', async () => {
    const base = { discriminator: { propertyName: 'kind' }, properties: { kind: {} } };
    const Line = { allOf: [reference('Order'), { properties: { id: {} } }] };
    expect(await severity(base, { Line })).toBe('');
    const Other = { allOf: [reference('Base'), { properties: { id: {} } }] };
    expect(await severity({ allOf: [reference('Base')] }, { Base: base, Other })).toBe('');
    expect(await severity({ allOf: [reference('Base')] }, { Base: base })).toBe('warn');
    expect(await severity(base)).toBe('warn');
  });

  test('what chooses it does not define it by another choice', async () => {
    const withId = { properties: { id: {} } };
    expect(await severity({}, { Choice: { oneOf: [reference('Order'), withId] } })).toBe('warn');
    expect(await severity({}, { Choice: { oneOf: [reference('Order'), withId], ...withId } })).toBe('');
    expect(await severity({}, { Choice: { oneOf: [reference('Order'), withId], allOf: [{ oneOf: [withId] }] } })).toBe('');
    expect(await severity({}, { Choice: { anyOf: [reference('Order'), withId] } })).toBe('');
    expect(await severity({ oneOf: [{}, withId] })).toBe('');
    const Both = { allOf: [reference('Order'), withId] };
    expect(await severity({}, { Choice: { oneOf: [reference('Order'), {}] }, Both })).toBe('');
  });

  test('where too many schemas extend one another it says once that it did not look', async () => {
    const Base = { discriminator: { propertyName: 'kind' }, properties: { kind: {} } };
    const notificationsFor = async (count: number): Promise<readonly string[]> => {
      const extension = { allOf: [reference('Base'), { required: ['id'] }] };
      const schemas = { Base, ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`Line${index}`, extension])) };
      const setting = { rule: requiredPropertiesDefined, pack: 'test', severity: undefined, options: {} };
      const { findings, notifications } = lintModel(
        await modelOf(definition({ components: { schemas } }), name),
        { rules: [setting] },
        (uri) => uri,
      );
      return [`${findings.length === count}`, ...notifications.map(({ code, message }) => `${code} ${message}`)];
    };
    expect(await notificationsFor(300)).toEqual(['true']);
    expect(await notificationsFor(1200)).toEqual([
      'false',
      expect.stringMatching(
        /^not-judged Properties required by "\/components\/schemas\/Line\d+\/allOf\/1" and others were not looked for: too many schemas extend one another\.$/,
      ),
    ]);
  });
});

test('a response that is also for another code points nowhere', async () => {
  const headers = { Location: { schema: { type: 'string' } } };
  const components = { responses: { Made: { description: 'Made', headers } } };
  const answering = (...codes: readonly string[]) => ({
    components,
    paths: { '/a': { post: { responses: Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/Made' }])) } } },
  });
  expect((await found(responseBodyDefined, answering('201', '202')))[0]).toMatch(/^info /);
  expect((await found(responseBodyDefined, answering('200', '201')))[0]).toMatch(/^warn /);
});

test.each([
  ['2.0', 'get', 'warn'],
  ['2.0', 'delete', 'info'],
  ['2.0', 'post', 'info'],
  ['3.0.4', 'get', 'warn'],
  ['3.0.4', 'delete', 'warn'],
])('response-body-defined in %s, %s: %s', async (version, method, severity) => {
  const root = version === '2.0' ? { swagger: version } : { openapi: version };
  const text = JSON.stringify({ ...root, paths: { '/a': { [method]: { responses: { 200: { description: 'Done' } } } } } });
  expect((await summariesOf(responseBodyDefined, text, { name }))[0]).toMatch(new RegExp(`^${severity} `));
});

test('response-body-defined is a warning in 2.0 where a GET shares the response', async () => {
  const responses = { 200: { $ref: '#/responses/Done' } };
  const text = (operations: object): string =>
    JSON.stringify({ swagger: '2.0', paths: { '/a': operations }, responses: { Done: { description: 'Done' } } });
  const severityOf = async (operations: object) => (await summariesOf(responseBodyDefined, text(operations), { name }))[0]?.split(' ')[0];
  expect(await severityOf({ put: { responses }, delete: { responses } })).toBe('info');
  expect(await severityOf({ put: { responses }, get: { responses } })).toBe('warn');
});

describe('schema-description', () => {
  const described = { type: 'string', description: 'What it is.' };

  test('of a property what its object is put together of says enough', async () => {
    const Base = { description: 'A base.', type: 'object', properties: { id: described } };
    const order = (more: object) => ({
      description: 'An order.',
      allOf: [reference('Base')],
      properties: { id: { type: 'string' }, ...more },
    });
    expect(await inSchemas(schemaDescription, { Base, Order: order({}) })).toEqual([]);
    expect(await inSchemas(schemaDescription, { Base, Order: order({ note: { type: 'string' } }) })).toEqual(['Order/properties/note']);
  });

  test('of a property what stands beside a reference says enough since 3.1', async () => {
    const Base = { description: 'A base.', type: 'object', properties: { id: described } };
    const Order = { description: 'An order.', ...reference('Base'), properties: { id: { type: 'string' }, note: { type: 'string' } } };
    expect(await inSchemas(schemaDescription, { Base, Order })).toEqual(['Order/properties/note']);
  });

  test.each([
    ['properties', ['info Order/properties/id']],
    ['components', ['info Id']],
  ])('of a component is that of what it refers to where that is examined: %s', async (level, places) => {
    const Order = { description: 'An order.', properties: { id: { type: 'string' } } };
    const schemas = { Order, Id: reference('Order/properties/id') };
    expect(await found(schemaDescription, { components: { schemas } }, '3.1.0', { options: { level } })).toEqual(places);
  });

  test('of a component nothing does but itself and what it stands for', async () => {
    const Order = {
      description: 'An order.',
      type: 'object',
      properties: { Id: described },
      allOf: [{ properties: { Id: { type: 'string' } } }],
    };
    expect(await inSchemas(schemaDescription, { Order, Id: { type: 'string' } })).toEqual(['Id']);
  });
});

describe('schema-not-empty', () => {
  test.each([
    [{ allOf: [{}] }, []],
    [{ not: {} }, []],
    [{ type: 'object', additionalProperties: {} }, []],
    [{ type: 'object', properties: { op: {}, path: { type: 'string' }, value: {} } }, ['Order/properties/op']],
    [{ type: 'object', properties: { op: { type: 'string' }, value: {} } }, ['Order/properties/value']],
    [{ type: 'array', items: {} }, []],
    [{ type: 'array', items: true }, ['Order/items']],
    [{ type: 'object', properties: { a: false } }, []],
  ])('%j', async (schema, places) => {
    expect(await inSchemas(schemaNotEmpty, { Order: schema })).toEqual(places);
  });

  test('all that takes it must be on purpose', async () => {
    const schema = {
      type: 'object',
      additionalProperties: {},
      properties: { any: { $ref: '#/components/schemas/Order/additionalProperties' } },
    };
    expect(await inSchemas(schemaNotEmpty, { Order: schema })).toEqual(['Order/additionalProperties']);
    expect(await inSchemas(schemaTypeDefined, { Order: schema })).toEqual(['Order/additionalProperties']);
    const at = { properties: { a: { type: 'string' }, value: {} } };
    expect(await inSchemas(schemaNotEmpty, { Order: at })).toEqual(['Order/properties/value']);
  });

  test('a header of 2.0 without a type is for parameter-schema-defined', async () => {
    const headers = { 'X-Total': { description: 'How many there are.' } };
    const responses = { 200: { description: 'Done', headers } };
    const text = JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { responses } } } });
    expect(await summariesOf(schemaNotEmpty, text, { name })).toEqual([]);
    expect(await summariesOf(parameterSchemaDefined, text, { name })).toHaveLength(1);
  });
});

describe('schema-type-defined', () => {
  test.each([
    [{ oneOf: [{ minLength: 1 }, { type: 'integer' }] }, ['Order/oneOf/0']],
    [{ oneOf: [{ minLength: 1 }, { maxLength: 5 }] }, ['Order']],
    [{ anyOf: [{ minLength: 1 }, { type: 'integer' }] }, ['Order/anyOf/0']],
    [{ type: 'string', oneOf: [{ minLength: 1 }, { maxLength: 5 }] }, []],
    [{ type: 'object', properties: { a: true } }, []],
    [{ type: 'object', not: { properties: { a: { minLength: 1 } } } }, []],
  ])('%j', async (schema, places) => {
    expect(await inSchemas(schemaTypeDefined, { Order: schema })).toEqual(places);
  });
});

describe('what is described again', () => {
  const base = (attributes: object) => ({ Base: { type: 'object', properties: { attributes } } });
  const heir = (attributes: object) => ({ allOf: [reference('Base'), { type: 'object', properties: { attributes } }] });
  const body = (...names: readonly string[]) => ({
    paths: Object.fromEntries(names.map((one) => [`/${one}`, { get: answer(reference(one)) }])),
  });

  test('has to be so in every heir', async () => {
    const schemas = (other: object) => ({ ...base({}), Good: heir({ type: 'string' }), Other: heir(other) });
    const run = (other: object) => found(schemaNotEmpty, { ...body('Good', 'Other'), components: { schemas: schemas(other) } });
    expect(await run({ type: 'integer' })).toEqual([]);
    expect(await run({ title: 'Any' })).toContain('warn Base/properties/attributes');
  });

  test('by the same field', async () => {
    const list = { type: 'array', items: { minLength: 1 } };
    const run = (attributes: object) =>
      found(schemaTypeDefined, { ...body('Good'), components: { schemas: { ...base(list), Good: heir(attributes) } } });
    expect(await run({ type: 'array', items: { type: 'string' } })).toEqual([]);
    expect(await run({ type: 'array', additionalProperties: { type: 'string' } })).toEqual(['warn Base/properties/attributes/items']);
  });

  test('of a base, not of what is only referred to', async () => {
    const schemas = { Base: { type: 'object', properties: { attributes: {} } } };
    const paths = { '/a': { get: answer({ ...reference('Base'), properties: { attributes: { type: 'string' } } }) } };
    expect(await found(schemaNotEmpty, { paths, components: { schemas } })).toHaveLength(1);
  });
});

describe('description-meaningful', () => {
  const count = async (parts: object) => (await found(descriptionMeaningful, parts)).length;
  const ofOperation = (more: object) => count({ paths: { '/a': { get: { responses: {}, ...more } } } });
  const ofProperty = (property: string, description: string) =>
    count({ components: { schemas: { Order: { properties: { [property]: { type: 'string', description } } } } } });

  test.each([
    [{ summary: ' Get order. ', description: ' Get order' }, 1],
    [{ summary: 'Get order v1.2', description: 'Get order v12' }, 0],
    [{ summary: 'getOrder', operationId: 'getOrder' }, 1],
    [{ summary: 'Get order', operationId: 'getOrder' }, 0],
    [{ summary: 'Get order', operationId: 'Get order' }, 0],
    [{ summary: 'listOrders', operationId: 'getOrder' }, 0],
    [{ description: 'Get order', operationId: 'getOrder' }, 1],
    [{ description: 'Get the order', operationId: 'getOrder' }, 0],
    [{ description: '-', operationId: '' }, 1],
    [{ description: '' }, 0],
    [{ summary: '' }, 0],
    [{ summary: '', description: '' }, 0],
  ])('an operation with %j: %d', async (more, expected) => {
    expect(await ofOperation(more)).toBe(expected);
  });

  test('names of properties, headers, tags, parameters and components, and no others', async () => {
    expect(await ofProperty('orderId', 'Order id.')).toBe(1);
    expect(await ofProperty('orderId', 'Order id         ...........')).toBe(0);
    const parent = { $ref: '#/components/schemas/Order/properties/orderId' };
    const Order = { properties: { orderId: { type: 'string', description: 'Order id' }, parent } };
    expect(await count({ components: { schemas: { Order } } })).toBe(1);
    expect(await count({ tags: [{ name: 'orders', description: 'Orders' }] })).toBe(1);
    expect(await count({ tags: [{ name: 'orders', summary: 'Orders' }] })).toBe(0);
    expect(await count({ components: { schemas: { Order: { description: 'Order' } } } })).toBe(1);
    expect(await count({ components: { responses: { Order: { description: 'Order' } } } })).toBe(0);
    const oauth = { type: 'http', scheme: 'bearer', description: 'OAuth' };
    expect(await count({ components: { securitySchemes: { OAuth: oauth } } })).toBe(0);
    const headers = { 'X-Shop': { description: 'X shop', schema: { type: 'string' } } };
    expect(await count({ components: { responses: { Done: { description: 'All went well.', headers } } } })).toBe(1);
  });

  test('no name is as long as a text of more than 80 characters', async () => {
    const words = 'order '.repeat(13).trim();
    expect(await ofProperty(words.replaceAll(' ', '_'), words)).toBe(1);
    expect(await ofProperty(`${words} order`.replaceAll(' ', '_'), `${words} order`)).toBe(0);
  });
});
