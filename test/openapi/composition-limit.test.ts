import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { buildModel } from '../../src/openapi/model.ts';
import { loadTexts, modelOf } from '../support/memory-graph.ts';

type Json = Readonly<Record<string, unknown>>;

const name = 'openapi.json';

function definition(fields: Json): string {
  return JSON.stringify({ openapi: '3.2.0', info: { title: 'Orders', version: '1' }, paths: {}, ...fields });
}

function ref(index: number, field = 'schemas'): Json {
  return { $ref: `#/components/${field}/C${index}` };
}

function many(count: number, make: (index: number) => unknown): Json {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`C${index}`, make(index)]));
}

/** The code of the error, and its place. */
async function refusalOf(text: string): Promise<readonly unknown[]> {
  const graph = await loadTexts({ [name]: text }, name);
  try {
    buildModel(graph);
    return [];
  } catch (error) {
    const { code, message, location } = error as { code: string; message: string; location: { pointer: string } };
    return [code, location.pointer, message];
  }
}

describe('schemas that are composed of others without measure are refused at once', () => {
  const base = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } };
  const shapes: readonly (readonly [string, (count: number) => Json])[] = [
    ['a chain of references', (count) => many(count, (index) => ref(index + 1))],
    ['a chain of extensions', (count) => many(count, (index) => ({ allOf: [ref(index + 1)] }))],
    ['a chain of branches', (count) => many(count, (index) => ({ oneOf: [{ type: 'string' }, ref(index + 1)] }))],
    ['a circle', (count) => many(count, (index) => ({ allOf: [ref((index + 1) % count), { type: 'object' }] }))],
    [
      'a choice whose members hold it',
      (count) => ({
        ...many(count, (index) => ({ properties: { [`p${index}`]: { $ref: '#/components/schemas/Any' } } })),
        Any: { oneOf: Array.from({ length: count }, (_, index) => ref(index)) },
      }),
    ],
    [
      'extensions of a large base',
      (count) => ({
        ...many(count, () => ({ allOf: [{ $ref: '#/components/schemas/Base' }] })),
        Base: { properties: many(count, () => ({})) },
      }),
    ],
    [
      'subtypes of many bases',
      (count) => ({
        ...many(count, () => base),
        All: { allOf: Array.from({ length: count }, (_, index) => ref(index)) },
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`T${index}`, { allOf: [{ $ref: '#/components/schemas/All' }] }]),
        ),
      }),
    ],
  ];

  test.each(shapes)('%s', async (_, schemas) => {
    expect(await refusalOf(definition({ components: { schemas: schemas(10_000) } }))).toEqual([
      'composition-limit',
      expect.stringMatching(/^\/components\/schemas\//),
      expect.stringMatching(
        /^What schemas are composed of comes to more than 10000000 parts, counted for each schema; for this one to \d+\.$/,
      ),
    ]);
    expect(await refusalOf(definition({ components: { schemas: schemas(500) } }))).toEqual([]);
  });

  test('schemas that only hold others are not composed of them', async () => {
    const schemas = many(20_000, (index) => ({ properties: { next: ref(index + 1) }, items: ref(index + 1), not: ref(index + 1) }));
    expect((await modelOf(definition({ components: { schemas } }), name)).schemas).toHaveLength(80_000);
  });
});

test('a definition has no more than a million elements', async () => {
  const { maxElements } = defaultLimits;
  const text = `{"openapi": "3.0.3", "tags": [${'{},'.repeat(maxElements - 1)}{}]}`;
  expect(await refusalOf(text)).toEqual([
    'composition-limit',
    `/tags/${maxElements - 1}`,
    `The definition has more than ${maxElements} schemas and other objects.`,
  ]);
}, 60_000);

describe('operations', () => {
  const done = { responses: { 204: { description: 'Done.' } } };
  const parameter = (index: number): Json => ({ name: `p${index}`, in: 'query', schema: { type: 'string' } });

  function underPaths(count: number, item: Json): Json {
    return Object.fromEntries(Array.from({ length: count }, (_, index) => [`/${index}`, item]));
  }

  test('a path item may lead on to some others', async () => {
    const { maxPathItems } = defaultLimits;
    const items = (count: number): Json =>
      definitionOf(many(count, (index) => (index + 1 < count ? ref(index + 1, 'pathItems') : { get: done })));
    const definitionOf = (pathItems: Json): Json => ({ paths: { '/a': ref(0, 'pathItems') }, components: { pathItems } });
    expect((await modelOf(definition(items(maxPathItems - 1)), name)).operations).toHaveLength(1);
    expect(await refusalOf(definition(items(maxPathItems)))).toEqual([
      'composition-limit',
      '/paths/~1a',
      `The path item leads on to more than ${maxPathItems} others.`,
    ]);
  });

  const shapes: readonly (readonly [string, (count: number) => string])[] = [
    [
      'parameters of a path item that many paths share',
      (count) =>
        definition({
          paths: underPaths(count, ref(0, 'pathItems')),
          components: { pathItems: { C0: { parameters: Array.from({ length: count }, (_, index) => parameter(index)), get: done } } },
        }),
    ],
    [
      'operations of a path item that many paths share',
      (count) =>
        definition({
          paths: underPaths(count, ref(0, 'pathItems')),
          components: { pathItems: { C0: { additionalOperations: many(count, () => done) } } },
        }),
    ],
    [
      'alternatives that all operations inherit',
      (count) =>
        definition({
          security: Array.from({ length: count }, (_, index) => ({ [`s${index}`]: [] })),
          paths: underPaths(count, { get: done }),
        }),
    ],
    [
      'media types of a request body that many operations share',
      (count) =>
        definition({
          paths: underPaths(count, { post: { ...done, requestBody: ref(0, 'requestBodies') } }),
          components: {
            requestBodies: { C0: { content: Object.fromEntries(Array.from({ length: count }, (_, index) => [`text/x${index}`, {}])) } },
          },
        }),
    ],
    [
      'media types of 2.0 that all operations inherit',
      (count) =>
        definition({
          openapi: undefined,
          swagger: '2.0',
          produces: Array.from({ length: count }, (_, index) => `text/x${index}`),
          paths: underPaths(count, { get: done }),
        }),
    ],
    [
      'headers of a response that many operations share',
      (count) =>
        definition({
          paths: underPaths(count, { get: { responses: { 200: ref(0, 'responses') } } }),
          components: { responses: { C0: { description: 'Done.', headers: many(count, () => ({ schema: {} })) } } },
        }),
    ],
    [
      'expressions of a callback that many operations share',
      (count) =>
        definition({
          paths: underPaths(count, { get: { ...done, callbacks: { sent: ref(0, 'callbacks') } } }),
          components: {
            callbacks: { C0: Object.fromEntries(Array.from({ length: count }, (_, index) => [`{$request.query.u${index}}`, {}])) },
          },
        }),
    ],
  ];

  test.each(shapes)('%s', async (_, text) => {
    expect(await refusalOf(text(3000))).toEqual([
      'composition-limit',
      expect.stringMatching(/^\/(?:paths|components)\//),
      'Operations share path items, bodies, callbacks, media types or security requirements so often that there are too many to be checked.',
    ]);
    expect(await refusalOf(text(300))).toEqual([]);
  });
});
