import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/openapi/model.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { modelOf } from '../support/memory-graph.ts';

type Json = Readonly<Record<string, unknown>>;
type Direction = Schema['direction'];

/** Where a schema can stand, and the side that its limits belong to. */
interface Site {
  readonly name: string;
  readonly direction: Direction;
  readonly place: 'path' | 'query' | 'header' | 'cookie' | 'body' | undefined;
  readonly operation: (schema: Json) => Json;
  /** Where the operation stands; `paths` by default. */
  readonly section?: 'webhooks' | 'callbacks';
}

const done = { responses: { '204': { description: 'Done' } } };
const media = (schema: Json): Json => ({ 'application/json': { schema } });
const parameter = (place: string) => (schema: Json) => ({ ...done, parameters: [{ name: 'value', in: place, required: true, schema }] });
const requestBody = (schema: Json): Json => ({ ...done, requestBody: { content: media(schema) } });
const response = (schema: Json): Json => ({ responses: { '200': { description: 'The answer', content: media(schema) } } });

const sites: readonly Site[] = [
  { name: 'request body', direction: 'request', place: 'body', operation: requestBody },
  { name: 'path parameter', direction: 'request', place: 'path', operation: parameter('path') },
  { name: 'query parameter', direction: 'request', place: 'query', operation: parameter('query') },
  { name: 'header parameter', direction: 'request', place: 'header', operation: parameter('header') },
  { name: 'cookie parameter', direction: 'request', place: 'cookie', operation: parameter('cookie') },
  { name: 'response body', direction: 'response', place: undefined, operation: response },
  {
    name: 'response header',
    direction: 'response',
    place: undefined,
    operation: (schema) => ({ responses: { '200': { description: 'The answer', headers: { Value: { schema } } } } }),
  },
  { name: 'webhook request body', direction: 'response', place: undefined, operation: requestBody, section: 'webhooks' },
  { name: 'webhook response', direction: 'request', place: 'body', operation: response, section: 'webhooks' },
  { name: 'callback request body', direction: 'response', place: undefined, operation: requestBody, section: 'callbacks' },
  { name: 'callback response', direction: 'request', place: 'body', operation: response, section: 'callbacks' },
];

/** Ways to put a schema inside another one without changing the direction. */
const wrappers = {
  property: (schema: Json) => ({ type: 'object', properties: { value: schema } }),
  items: (schema: Json) => ({ type: 'array', items: schema }),
  additionalProperties: (schema: Json) => ({ type: 'object', additionalProperties: schema }),
  allOf: (schema: Json) => ({ allOf: [schema, { description: 'more' }] }),
  oneOf: (schema: Json) => ({ oneOf: [{ type: 'integer' }, schema] }),
  anyOf: (schema: Json) => ({ anyOf: [schema] }),
} as const;

type Step = keyof typeof wrappers | 'reference';
const anyStep = fc.constantFrom<Step>(...(Object.keys(wrappers) as (keyof typeof wrappers)[]), 'reference', 'reference');
const leaf = { title: 'leaf', type: 'string' };

describe('direction', () => {
  for (const site of sites) {
    test(`${site.name}: the same inline, behind references and nested in any way`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 5 }), async (steps) => {
          const schemas: Record<string, Json> = {};
          const schema = wrap(leaf, steps, schemas);
          const found = leafOf(await modelOf(definition([site], schema, schemas)));
          expect(found.direction).toBe(site.direction);
          expect(found.isData).toBe(true);
          if (site.place !== undefined) expect(found.isIn(site.place)).toBe(true);
          for (const other of ['path', 'query', 'header', 'cookie', 'body'] as const)
            if (other !== site.place) expect(found.isIn(other)).toBe(false);
        }),
        { numRuns: 40 },
      );
    });
  }

  test('a component that travels both ways is judged as request, wherever else it is used', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...sites], { minLength: 2 }), async (used) => {
        const found = leafOf(await modelOf(definition(used, { $ref: '#/components/schemas/Leaf' }, { Leaf: leaf })));
        expect(found.direction).toBe(used.some((site) => site.direction === 'request') ? 'request' : 'response');
        expect(found.isResponse).toBe(used.some((site) => site.direction === 'response'));
      }),
      { numRuns: 60 },
    );
  });

  test('what nothing uses is data without a direction', async () => {
    const found = leafOf(
      await modelOf(
        definition([], leaf, { Outer: wrappers.property({ $ref: '#/components/schemas/Inner' }), Inner: wrappers.items(leaf) }),
      ),
    );
    expect(found.direction).toBe('unused');
    expect(found.isData).toBe(true);
  });

  test('a read-only property is no part of a request, a write-only one no part of a response', async () => {
    const cases: readonly (readonly [Json, string, Direction])[] = [
      [{ readOnly: true }, 'request body', 'none'],
      [{ readOnly: true }, 'response body', 'response'],
      [{ writeOnly: true }, 'request body', 'request'],
      [{ writeOnly: true }, 'response body', 'none'],
      [{}, 'request body', 'request'],
    ];
    for (const [flags, name, direction] of cases) {
      const used = sites.filter((site) => site.name === name);
      const found = leafOf(await modelOf(definition(used, wrappers.property({ ...leaf, ...flags }), {})));
      expect(found.direction, `${JSON.stringify(flags)} in a ${name}`).toBe(direction);
    }
  });

  test('what is read-only in a component that nothing uses could only be sent by the API', async () => {
    const readOnly = { ...leaf, readOnly: true };
    for (const schema of [wrappers.property(readOnly), wrappers.property({ ...wrappers.items(leaf), readOnly: true })])
      expect(leafOf(await modelOf(definition([], leaf, { Outer: schema }))).direction).toBe('response');
    // A component may be referred to from elsewhere, whichever comes first.
    const outer = wrappers.property({ ...wrappers.items({ $ref: '#/components/schemas/Leaf' }), readOnly: true });
    for (const schemas of [
      { Outer: outer, Leaf: leaf },
      { Leaf: leaf, Outer: outer },
    ])
      expect(leafOf(await modelOf(definition([], leaf, schemas))).direction).toBe('unused');
  });

  test('what only tests a value is no data, whatever holds it', async () => {
    const tests: readonly Json[] = [
      { not: leaf },
      { if: leaf },
      { type: 'array', contains: leaf },
      { propertyNames: leaf },
      { not: { not: wrappers.property(leaf) } },
    ];
    for (const schema of tests)
      expect(leafOf(await modelOf(definition(sites.slice(0, 1), schema, {}))).isData, JSON.stringify(schema)).toBe(false);
    const both = { not: { $ref: '#/components/schemas/Leaf' }, properties: { value: { $ref: '#/components/schemas/Leaf' } } };
    expect(leafOf(await modelOf(definition(sites.slice(0, 1), both, { Leaf: leaf }))).isData).toBe(true);
  });

  test('a recursive schema has the direction of its use', async () => {
    const tree = { type: 'object', properties: { name: leaf, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } };
    const found = leafOf(await modelOf(definition(sites.slice(0, 1), { $ref: '#/components/schemas/Tree' }, { Tree: tree })));
    expect(found.direction).toBe('request');
  });

  test('subtypes behind a discriminator travel with their base, though nothing refers to them', async () => {
    const base = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } };
    const subtype = { allOf: [{ $ref: '#/components/schemas/Base' }, wrappers.property(leaf)] };
    const found = leafOf(await modelOf(definition(sites.slice(0, 1), { $ref: '#/components/schemas/Base' }, { Base: base, Sub: subtype })));
    expect(found.direction).toBe('request');
  });

  test('a component that only refers to such a subtype travels too, another reference to it does not', async () => {
    const toSubtype = { $ref: '#/components/schemas/Sub' };
    const schemas = {
      Base: { type: 'object', discriminator: { propertyName: 'kind' } },
      Sub: { allOf: [{ $ref: '#/components/schemas/Base' }] },
      Alias: { ...toSubtype, title: 'alias' },
      Holder: { type: 'object', properties: { sub: { ...toSubtype, title: 'property' } } },
    };
    const { schemas: found } = await modelOf(definition(sites.slice(0, 1), { $ref: '#/components/schemas/Base' }, schemas));
    const directionOf = (title: string) => found.filter((schema) => schema.get('title') === title).map(({ direction }) => direction);
    expect(directionOf('alias')).toEqual(['request']);
    expect(directionOf('property')).toEqual(['unused']);
  });

  describe('where a subtype travels, the other subtypes of its base do not', () => {
    const base = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } };
    const extend = (name: string, title: string) => ({
      allOf: [{ $ref: `#/components/schemas/${name}` }, { properties: { own: { type: 'string', title } } }],
    });
    const schemas = {
      Base: base,
      Cat: extend('Base', 'cat'),
      Lion: extend('Cat', 'lion'),
      Dog: extend('Base', 'dog'),
      Fish: extend('Base', 'fish'),
      Wrapped: { allOf: [{ $ref: '#/components/schemas/Base' }] },
    };
    const kennel = { type: 'object', properties: { dog: { $ref: '#/components/schemas/Dog' } } };

    async function directionsFor(sent: Json): Promise<Readonly<Record<string, string>>> {
      const operation = { requestBody: { content: { a: { schema: sent } } }, responses: { 200: { content: { a: { schema: kennel } } } } };
      const text = JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post: operation } }, components: { schemas } });
      const { schemas: found } = await modelOf(text);
      return Object.fromEntries(found.flatMap((one) => (one.has('title') ? [[one.text('title'), one.direction]] : [])));
    }

    const all = { cat: 'request', lion: 'request', dog: 'request', fish: 'request' };

    test.each<readonly [string, Readonly<Record<string, string>>]>([
      ['Base', all],
      ['Wrapped', all],
      ['Cat', { ...all, dog: 'response' }],
      ['Lion', { ...all, dog: 'response' }],
    ])('%s', async (name, expected) => {
      // Nothing but its base tells where a fish is sent.
      expect(await directionsFor({ $ref: `#/components/schemas/${name}` })).toEqual(expected);
      expect(await directionsFor({ description: 'Beside it.', allOf: [{ $ref: `#/components/schemas/${name}` }] })).toEqual(expected);
    });

    test('a subtype of a subtype is one, by way of a property too', async () => {
      const { lion, dog } = await directionsFor({ type: 'array', items: { $ref: '#/components/schemas/Cat' } });
      expect([lion, dog]).toEqual(['request', 'response']);
    });
  });

  test('2.0: parameters, headers and definitions', async () => {
    const cases: readonly (readonly [string, Direction])[] = [
      ['parameters: [{ name: q, in: query, type: string, x-leaf: true }], responses: {}', 'request'],
      ['parameters: [{ name: q, in: query, type: array, items: { type: string, x-leaf: true } }], responses: {}', 'request'],
      ['parameters: [{ name: q, in: body, schema: { type: string, x-leaf: true } }], responses: {}', 'request'],
      ['parameters: [{ $ref: "#/parameters/Page" }], responses: {}', 'request'],
      ['responses: { 200: { description: ok, schema: { $ref: "#/definitions/Name" } } }', 'response'],
      ['responses: { 200: { description: ok, headers: { Tag: { type: string, x-leaf: true } } } }', 'response'],
      ['responses: {}', 'unused'],
    ];
    for (const [operation, direction] of cases) {
      const shelf = operation.includes('#/parameters')
        ? 'parameters: { Page: { name: q, in: query, type: string, x-leaf: true } }'
        : operation.includes('x-leaf')
          ? ''
          : 'definitions: { Name: { type: string, x-leaf: true } }';
      const model = await modelOf(`swagger: '2.0'\ninfo: {}\n${shelf}\npaths: { /a: { get: { ${operation} } } }\n`);
      const found = model.schemas.filter((schema) => schema.get('x-leaf') === true);
      expect(
        found.map((schema) => schema.direction),
        operation,
      ).toEqual([direction]);
    }
  });
});

function wrap(schema: Json, steps: readonly Step[], schemas: Record<string, Json>): Json {
  let outer = schema;
  for (const step of steps) {
    if (step === 'reference') {
      const name = `S${Object.keys(schemas).length}`;
      schemas[name] = outer;
      outer = { $ref: `#/components/schemas/${name}` };
    } else {
      outer = wrappers[step](outer);
    }
  }
  return outer;
}

function definition(used: readonly Site[], schema: Json, schemas: Json): string {
  const paths: Record<string, Json> = {};
  const webhooks: Record<string, Json> = {};
  used.forEach((site, index) => {
    const item = { post: site.operation(schema) };
    if (site.section === 'webhooks') webhooks[`hook${index}`] = item;
    else if (site.section === 'callbacks')
      paths[`/p${index}`] = { post: { ...done, callbacks: { event: { '{$request.body#/url}': item } } } };
    else paths[`/p${index}`] = item;
  });
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths, webhooks, components: { schemas } });
}

function leafOf(model: Model): Schema {
  const found = model.schemas.filter((schema) => schema.get('title') === 'leaf');
  expect(new Set(found.map((schema) => schema.direction)).size).toBe(1);
  const [first] = found;
  if (!(first instanceof Schema)) throw new Error('the definition has no leaf');
  return first;
}
