import { describe, expect, test } from 'vitest';
import { arrayItemsDefined } from '../../rulesets/completeness/array-items-defined.ts';
import { mediaTypeSchemaDefined } from '../../rulesets/completeness/media-type-schema-defined.ts';
import { objectPropertiesDefined } from '../../rulesets/completeness/object-properties-defined.ts';
import { parameterDescription } from '../../rulesets/completeness/parameter-description.ts';
import { schemaDescription } from '../../rulesets/completeness/schema-description.ts';
import { schemaNotEmpty } from '../../rulesets/completeness/schema-not-empty.ts';
import { schemaTypeDefined } from '../../rulesets/completeness/schema-type-defined.ts';
import { mediaTypeValid } from '../../rulesets/structure/media-type-valid.ts';
import { parameterIgnoredHeader } from '../../rulesets/structure/parameter-ignored-header.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { modelOf } from '../support/memory-graph.ts';
import { runRule, summariesOf } from './run-rule.ts';

const head = 'info: { title: Orders, version: 1.0.0 }';
const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

/** `severity pointer` of what a rule finds, from the components or the operation on. */
async function placesOf(rule: Rule, text: string): Promise<readonly string[]> {
  return (await runRule(rule, text)).map(({ severity, location }) =>
    `${severity} ${location.pointer}`.replace('/components/schemas/', '').replace('/paths/~1orders/', ''),
  );
}

/** A definition whose request takes the first schema, whose response gives the second. */
function definition(schemas: string, { request = 'A', response = 'A', version = '3.1.0' } = {}): string {
  const content = (name: string): string => `content: { application/json: { schema: ${ref(name)} } }`;
  const operation = `requestBody: { ${content(request)} }, responses: { 200: { description: Done, ${content(response)} } }`;
  return `openapi: ${version}\n${head}\npaths: { /orders: { post: { ${operation} } } }\ncomponents: { schemas: { ${schemas} } }\n`;
}

const rules: readonly (readonly [Rule, string, string])[] = [
  [objectPropertiesDefined, '{ type: object }', '{ type: object, properties: { id: { type: string } } }'],
  [schemaNotEmpty, '{}', '{ type: string }'],
  [schemaTypeDefined, '{ minimum: 5 }', '{ type: number }'],
  [arrayItemsDefined, '{ type: array }', '{ type: array, items: { type: string } }'],
];

describe.each(rules)('a property that $id finds lacking', ({ id }, open, full) => {
  const rule = rules.find(([one]) => one.id === id)?.[0] ?? objectPropertiesDefined;
  const severity = id === 'schema-type-defined' ? 'warn' : 'error';
  const base = `Base: { type: object, properties: { data: ${open} } }`;
  const heir = (name: string, data: string): string =>
    `${name}: { allOf: [${ref('Base')}, { type: object, properties: { data: ${data}, other: { type: string } } }] }`;

  test('is said by everything that is built on its base', async () => {
    expect(await placesOf(rule, definition(`${base}, ${heir('A', full)}`))).toEqual([]);
    expect(await placesOf(rule, definition(`${base}, ${heir('A', full)}, ${heir('B', full)}`, { response: 'B' }))).toEqual([]);
    expect(await placesOf(rule, definition(`${base}, Alias: ${ref('Base')}, ${heir('A', full).replace('Base', 'Alias')}`))).toEqual([]);
  });

  test('is lacking where one of them does not', async () => {
    const plain = `A: { allOf: [${ref('Base')}, { type: object, properties: { other: { type: string } } }] }`;
    expect(await placesOf(rule, definition(`${base}, ${plain}`))).toEqual([`${severity} Base/properties/data`]);
    expect(await placesOf(rule, definition(`${base}, ${plain}, ${heir('B', full)}`, { response: 'B' }))).toEqual([
      `${severity} Base/properties/data`,
    ]);
    expect(await placesOf(rule, definition(`${base}, ${heir('B', full)}`, { request: 'Base', response: 'B' }))).toEqual([
      `${severity} Base/properties/data`,
    ]);
  });

  test('is lacking where something else takes it, or the base, by itself', async () => {
    const taking = (other: string): string =>
      definition(`${base}, ${heir('A', full)}, B: { type: object, properties: { data: ${full}, other: ${other} } }`, { request: 'B' });
    expect(await placesOf(rule, taking(ref('Base/properties/data')))).toEqual([`${severity} Base/properties/data`]);
    expect(await placesOf(rule, taking(ref('Base')))).toEqual([`${severity} Base/properties/data`]);
  });

  test('counts in a request only what callers can send', async () => {
    const plain = `B: { allOf: [${ref('Base')}] }`;
    expect(await placesOf(rule, definition(`${base}, ${heir('A', full)}, ${plain}`, { response: 'B' }))).toEqual([]);
  });

  test('is lacking in what a discriminator chooses, though only responses refer to it', async () => {
    const kinds = (discriminator: string, more = ''): string =>
      definition(
        `Base: { type: object, discriminator: ${discriminator} }, A: { allOf: [${ref('Base')}, { properties: { data: ${open} } }] }${more}`,
        { request: more === '' ? 'Base' : 'Any', response: 'A' },
      );
    expect(await placesOf(rule, kinds('{ propertyName: kind }'))).toEqual([`${severity} A/allOf/1/properties/data`]);
    const choice = `, Any: { oneOf: [{ type: string }], discriminator: { propertyName: kind, mapping: { a: A } } }`;
    expect(await placesOf(rule, kinds('{ propertyName: kind }', choice))).toEqual([
      expect.stringMatching(/^(?:error|warn) A\/allOf\/1\/properties\/data$/),
    ]);
  });

  test('is lacking in a branch that something refers to by its place', async () => {
    const any = `Any: { oneOf: [{ allOf: [${ref('Base')}, { properties: { data: ${open} } }] }] }`;
    const again = "Again: { $ref: '#/components/schemas/Any/oneOf/0' }";
    const text = definition(`Base: { type: object }, ${any}, ${again}`, { request: 'Any', response: 'Again' });
    expect(await placesOf(rule, text)).toEqual([`${severity} Any/oneOf/0/allOf/1/properties/data`]);
  });

  test('may be nested', async () => {
    const nested = (data: string, name = 'data'): string =>
      `{ type: object, properties: { inner: { type: array, items: { type: object, properties: { ${name}: ${data} } } } } }`;
    const built = (part: string): string => definition(`Base: ${nested(open)}, A: { allOf: [${ref('Base')}, ${part}] }`);
    expect(await placesOf(rule, built(nested(full)))).toEqual([]);
    expect(await placesOf(rule, built(nested(full, 'other')))).toEqual([`${severity} Base/properties/inner/items/properties/data`]);
  });
});

test('an array without items is an error in 2.0 and 3.0; since 3.1 it is graded', async () => {
  const graded = definition('A: { type: array }, B: { type: array }, C: { type: array }', { response: 'B' });
  expect(await placesOf(arrayItemsDefined, graded)).toEqual(['error A', 'warn B', 'info C']);
  expect(await placesOf(arrayItemsDefined, graded.replace('3.1.0', '3.2.0'))).toEqual(['error A', 'warn B', 'info C']);
  expect(await placesOf(arrayItemsDefined, graded.replace('3.1.0', '3.0.4'))).toEqual(['error A', 'error B', 'error C']);
  const old = `swagger: '2.0'\n${head}\npaths: {}\ndefinitions: { A: { type: array } }\n`;
  expect(await placesOf(arrayItemsDefined, old)).toEqual(['error /definitions/A']);
});

test('an object that is open in so many words is graded one step lower', async () => {
  for (const rest of ['additionalProperties: true', 'additionalProperties: {}', 'unevaluatedProperties: true']) {
    const open = `{ type: object, ${rest} }`;
    const text = definition(`A: ${open}, B: ${open}, C: ${open}`, { response: 'B' });
    expect(await placesOf(objectPropertiesDefined, text), rest).toEqual(['warn A', 'info B', 'info C']);
  }
});

describe('a part of a multipart body', () => {
  const body = (schema: string, { version = '3.1.0', type = 'multipart/form-data', rest = '' } = {}): string =>
    `openapi: ${version}\n${head}\npaths: { /orders: { post: { requestBody: { content: { ${type}: { schema: ${schema} } } }, responses: {} } } }\n${rest}`;
  const parts = '{ type: object, properties: { file: {}, files: { type: array, items: {} } } }';
  const file = 'post/requestBody/content/multipart~1form-data/schema/properties/file';

  test('is a file since 3.1 when nothing is said of it', async () => {
    for (const version of ['3.1.0', '3.2.0']) {
      expect(await placesOf(schemaNotEmpty, body(parts, { version }))).toEqual([]);
      expect(await placesOf(schemaTypeDefined, body(parts, { version }))).toEqual([]);
    }
    expect(await placesOf(schemaNotEmpty, body(parts, { version: '3.0.4' }))).toEqual([`error ${file}`]);
    expect(await placesOf(schemaTypeDefined, body(parts, { version: '3.0.4' }))).toEqual([`warn ${file}`, `warn ${file}s/items`]);
    expect(await placesOf(schemaNotEmpty, body(parts, { type: 'MULTIPART/Mixed' }))).toEqual([]);
  });

  test('is no file in another body, deeper, or as a boolean', async () => {
    expect(await placesOf(schemaNotEmpty, body(parts, { type: 'application/json' }))).toHaveLength(1);
    expect(await placesOf(schemaTypeDefined, body(parts, { type: 'application/json' }))).toHaveLength(2);
    expect(await placesOf(schemaNotEmpty, body('{ type: object, properties: { file: true } }'))).toEqual([`error ${file}`]);
    expect(await placesOf(schemaNotEmpty, body(`{ type: object, properties: { file: ${parts} } }`))).toEqual([
      `error ${file}/properties/file`,
    ]);
    expect(await placesOf(schemaTypeDefined, body('{ type: object, properties: { file: { minLength: 1 } } }'))).toEqual([`error ${file}`]);
    expect(await placesOf(schemaTypeDefined, body('{ type: array, items: {} }'))).toEqual([
      'warn post/requestBody/content/multipart~1form-data/schema/items',
    ]);
  });

  test('may be described in a component, if only such bodies use it', async () => {
    const rest = (more: string): string => `components: { schemas: { Form: ${parts}${more} } }\n`;
    expect(await placesOf(schemaNotEmpty, body(ref('Form'), { rest: rest('') }))).toEqual([]);
    expect(await placesOf(schemaNotEmpty, body(ref('Form'), { rest: rest(`, A: { type: array, items: ${ref('Form')} }`) }))).toEqual([]);
    const shared = body(ref('Form'), { rest: rest('') }).replace(
      'responses: {}',
      `responses: { 200: { content: { a/b: { schema: ${ref('Form')} } } } }`,
    );
    expect(await placesOf(schemaNotEmpty, shared)).toEqual(['error Form/properties/file']);
  });
});

test('what a 204 describes needs no type', async () => {
  const text = (code: string): string =>
    `openapi: 3.1.0\n${head}\npaths: { /orders: { post: { responses: { ${code}: { content: { a/b: { schema: { minLength: 1 } } } } } } } }\n`;
  expect(await placesOf(schemaTypeDefined, text('204'))).toEqual([]);
  expect(await placesOf(schemaTypeDefined, text('200'))).toHaveLength(1);
});

test.each([
  ['a 304', 'responses: { 204: { content: &once { a/b: {} } }, 304: { content: *once } }', 0],
  ['a 200', 'responses: { 204: { content: &once { a/b: {} } }, 200: { content: *once } }', 1],
  ['a request', 'requestBody: { content: &once { a/b: {} } }, responses: { 204: { content: *once } }', 1],
  ['what nothing uses', 'responses: { 204: { content: &once { a/b: {} } } }', 0],
])('a media type that a 204 shares with %s', async (_with, operation, count) => {
  const text = `openapi: 3.1.0\n${head}\npaths: { /orders: { post: { ${operation} } } }\ncomponents: { responses: { Done: { content: *once } } }\n`;
  expect(await placesOf(mediaTypeSchemaDefined, text)).toHaveLength(count);
});

describe('a body that 3.0 ignores', () => {
  const text = (methods: string, version = '3.0.4'): string =>
    `openapi: ${version}\n${head}\npaths: { /orders: { ${methods} } }\ncomponents: { requestBodies: { Body: { content: { a/b: {} } } } }\n`;
  const own = (method: string): string => `${method}: { requestBody: { content: { a/b: {} } } }`;
  const shared = (method: string): string => `${method}: { requestBody: { $ref: '#/components/requestBodies/Body' } }`;

  test.each([
    ['get', 0],
    ['head', 0],
    ['delete', 0],
    ['trace', 0],
    ['post', 1],
    ['put', 1],
    ['patch', 1],
    ['options', 1],
  ])('of %s: %d findings', async (method, count) => {
    const inOperation = (found: readonly string[]): readonly string[] => found.filter((one) => !one.includes('components'));
    expect(inOperation(await placesOf(mediaTypeSchemaDefined, text(own(method))))).toHaveLength(count);
    expect(inOperation(await placesOf(mediaTypeSchemaDefined, text(own(method), '3.1.0')))).toHaveLength(1);
  });

  test('needs a schema where one of its uses counts', async () => {
    expect(await placesOf(mediaTypeSchemaDefined, text(`${shared('get')}, ${shared('delete')}`))).toEqual([]);
    const mixed = ['error /components/requestBodies/Body/content/a~1b'];
    expect(await placesOf(mediaTypeSchemaDefined, text(`${shared('get')}, ${shared('post')}`))).toEqual(mixed);
    expect(await placesOf(mediaTypeSchemaDefined, text(`${shared('put')}, ${shared('delete')}`))).toEqual(mixed);
    const once = 'get: { requestBody: { content: &once { a/b: {} } } }';
    const also = (method: string): string => text(`${once}, ${method}: { requestBody: { content: *once } }`).replace(/components.*/, '');
    expect(await placesOf(mediaTypeSchemaDefined, also('delete'))).toEqual([]);
    expect(await placesOf(mediaTypeSchemaDefined, also('put'))).toHaveLength(1);
  });
});

describe('precedence', () => {
  async function findings(rulesToRun: readonly Rule[], text: string): Promise<readonly string[]> {
    const settings = rulesToRun.map((rule) => ({ rule, pack: 'test', severity: undefined, options: { schemaDescription: true } }));
    return lintModel(await modelOf(text), { rules: settings }, (uri) => uri).findings.map(({ ruleId }) => ruleId);
  }

  test('a key that is no media type is one finding', async () => {
    const text = `openapi: 3.1.0\n${head}\npaths: { /orders: { get: { responses: { 200: { content: { new: {} } } } } } }\n`;
    expect(await findings([mediaTypeSchemaDefined, mediaTypeValid], text)).toEqual(['media-type-valid']);
    expect(await findings([mediaTypeSchemaDefined], text)).toEqual(['media-type-schema-defined']);
  });

  test('a header that OpenAPI ignores needs no description', async () => {
    const text = `openapi: 3.1.0\n${head}\npaths: { /orders: { parameters: [{ name: Accept, in: header, schema: { type: string } }] } }\n`;
    expect(await findings([parameterDescription, parameterIgnoredHeader], text)).toEqual(['parameter-ignored-header']);
    expect(parameterDescription.yieldsTo).toContain('auth-not-as-parameter');
  });
});

test('a property may be described by another part of the composition', async () => {
  const described = '{ type: string, description: Number }';
  const summaries = (schemas: string): Promise<readonly string[]> => summariesOf(schemaDescription, definition(schemas, { request: 'A' }));
  const base = 'Base: { title: Base, type: object, properties: { id: { type: string } } }';
  expect(await summaries(`${base}, A: { title: A, allOf: [${ref('Base')}, { properties: { id: ${described} } }] }`)).toEqual([]);
  expect(
    await summaries(
      `Base: { title: Base, properties: { id: ${described} } }, A: { title: A, allOf: [${ref('Base')}], properties: { id: {} } }`,
    ),
  ).toEqual([]);
  expect(await summaries(`${base}, A: { title: A, allOf: [${ref('Base')}, { properties: { no: ${described} } }] }`)).toEqual([
    'info /components/schemas/Base/properties/id Property "id" has no description.',
  ]);
  expect(
    await summaries(
      `Base: { title: Base, properties: { no: ${described} } }, A: { title: A, allOf: [${ref('Base')}], properties: { id: {} } }`,
    ),
  ).toEqual(['info /components/schemas/A/properties/id Property "id" has no description.']);
});

test('a property that hundreds of parts say is judged at each of them, without comparing all', async () => {
  const parts = (count: number) => Array.from({ length: count }, () => ({ properties: { data: { type: 'string' } } }));
  const full = { properties: { data: { type: 'string', description: 'What it is about.' } } };
  const found = async (count: number): Promise<number> => {
    const A = { type: 'object', allOf: [...parts(count), full] };
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } };
    const paths = { '/a': { post: { requestBody: { content }, responses: {} } } };
    const text = JSON.stringify({ openapi: '3.1.0', info: {}, paths, components: { schemas: { A } } });
    const summaries = await summariesOf(schemaDescription, text, { name: 'openapi.json' });
    return summaries.filter((summary) => summary.includes('/properties/data')).length;
  };
  expect(await found(400)).toBe(0);
  expect(await found(600)).toBe(600);
});
