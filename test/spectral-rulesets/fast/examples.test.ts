import formats from '@stoplight/spectral-formats';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import { describe, expect, test } from 'vitest';
import { defaultOf } from '../../../src/spectral-rulesets/fast/examples/dialect.ts';
import type { ExampleOptions } from '../../../src/spectral-rulesets/fast/examples/example-items.ts';
import { ExampleCheck } from '../../../src/spectral-rulesets/fast/examples/oas-example.ts';
import { Outside } from '../../../src/spectral-rulesets/fast/outside.ts';
import { pick, type Random, seeded } from './random.ts';

type Context = ConstructorParameters<typeof ExampleCheck>[0];

const { oasExample } = defaultOf(oasFunctions);
const names = ['a', 'b', 'c', 'id', 'x-y', '1'] as const;
const texts = [
  ...['', 'a', 'b', 'abc', '2020-01-01', '2020-13-01', 'not a date', 'http://example.com', '😀', '12', '01.2.3.4', '12:00:00'],
  ...['12:00:00Z', '2020-01-01T12:00:00', '2020-01-01T12:00:00Z'],
] as const;

describe('examples are checked with the results of Spectral', () => {
  test.each([
    [1, 'oas3_0', 3],
    [2, 'oas3_1', 3],
    [3, 'oas2', 2],
    [4, 'oas3_0', 3],
  ] as const)('with seed %i, in %s', (seed, format, oasVersion) => {
    const random = seeded(seed);
    const [forUs, forThem] = [contextOf(format), contextOf(format)];
    const counts = { compared: 0, results: 0, silent: 0, outside: 0 };
    for (let round = 0; round < 900; round++) {
      const type = pick(random, ['media', 'schema']);
      const options: ExampleOptions = { oasVersion, type, schemaField: type === 'schema' ? '$' : 'schema' };
      const shared = { schema: randomSchema(random, 2), value: randomValue(random, 3) };
      const holder = randomHolder(random, type, shared);
      const path = pick(random, [
        ['paths', '/a', 'get', 'responses', '200', 'content', 'application/json'],
        ['components', 'requestBodies', 'A', 'content', 'application/json'],
        ['components', 'schemas', 'A'],
      ]);
      const text = JSON.stringify({ holder, options, path });
      const found = ours(holder, options, { path, context: forUs });
      if (found === undefined) {
        counts.outside += 1;
        continue;
      }
      const said: unknown = Reflect.apply(oasExample, undefined, [holder, options, { ...forThem, path }]);
      const wanted: readonly unknown[] = Array.isArray(said) ? said : [];
      expect(found, text).toEqual(wanted);
      counts.compared += 1;
      counts.results += wanted.length;
      if (wanted.length === 0) counts.silent += 1;
    }
    expect(counts.compared).toBeGreaterThan(500);
    expect(counts.results).toBeGreaterThan(150);
    expect(counts.silent).toBeGreaterThan(50);
  });
});

describe('what a schema that is reduced has to keep', () => {
  const word = { type: 'string' };
  test.each([
    ['the type of items that must differ', { type: 'array', uniqueItems: true, items: word }, ['a', 'b', 'a', 'b']],
    ['that they may be null', { type: 'array', uniqueItems: true, items: { ...word, nullable: true } }, ['a', null, 'a', null]],
    ['that they may be of any type', { type: 'array', uniqueItems: true, items: {} }, ['a', 'b', 'a', 'b']],
    ['that lists may have the same twice', { type: 'array', minItems: 5, uniqueItems: false, items: word }, ['a', 'b', 'a', 'b']],
    ['what the library takes for a format', { oneOf: [{ ...word, format: 'ipv4' }, word] }, '01.2.3.4'],
    ['which formats it knows', { oneOf: [{ ...word, format: 'iso-time' }, word] }, 'noon'],
    ['a time without a zone', { oneOf: [{ ...word, format: 'time' }, word] }, '12:00:00'],
  ])('%s', (_what, schema, value) => {
    const path = ['components', 'schemas', 'A'];
    const holder = { ...schema, example: value };
    const options: ExampleOptions = { oasVersion: 3, type: 'schema', schemaField: '$' };
    const said: unknown = Reflect.apply(oasExample, undefined, [holder, options, { ...contextOf('oas3_0'), path }]);
    expect(said).toHaveLength(1);
    expect(ours(holder, options, { path, context: contextOf('oas3_0') })).toEqual(said);
  });
});

/** A document of its own, as in a run, with a validator of its own. */
function contextOf(format: 'oas2' | 'oas3_0' | 'oas3_1'): Context {
  const known = format === 'oas2' ? [formats.oas2] : [formats.oas3, formats[format]];
  return {
    path: [],
    rule: { resolved: true },
    document: { formats: new Set(known), data: {} },
    documentInventory: {},
  } as unknown as Context;
}

interface Call {
  readonly path: readonly string[];
  readonly context: Context;
}

function ours(holder: unknown, options: ExampleOptions, { path, context }: Call): unknown {
  try {
    const results = new ExampleCheck(context).check(holder, options, path);
    return results.map(({ message, path: below = [] }) => ({ message, path: [...path, ...below] }));
  } catch (error) {
    if (error instanceof Outside) return undefined;
    throw error;
  }
}

interface Shared {
  readonly schema: unknown;
  readonly value: unknown;
}

function randomHolder(random: Random, type: ExampleOptions['type'], shared: Shared): Record<string, unknown> {
  const schema = randomSchema(random, 3, shared);
  if (type === 'schema') {
    const fields = random(4) === 0 ? { default: randomFor(random, schema), 'x-example': randomValue(random, 2) } : {};
    return { ...(typeof schema === 'object' ? schema : {}), example: randomFor(random, schema), ...fields };
  }
  if (random(2) === 0) return { schema, example: randomFor(random, schema) };
  const named = () => (random(8) === 0 ? { externalValue: 'x' } : { value: randomFor(random, schema) });
  return { schema, examples: { first: named(), second: named(), third: random(10) === 0 ? {} : named() } };
}

/** A value that is mostly near to what a schema asks for. */
function randomFor(random: Random, schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || random(6) === 0) return randomValue(random, 2);
  const { type, properties, items, enum: values, allOf, anyOf, oneOf } = schema as Record<string, unknown>;
  if (Array.isArray(values) && random(3) > 0) return values[random(values.length)];
  const parts = [allOf, anyOf, oneOf].find(Array.isArray);
  if (parts !== undefined && random(2) === 0) return randomFor(random, parts[random(parts.length)]);
  if (type === 'array') return Array.from({ length: random(4) }, () => randomFor(random, items));
  if (type === 'object' || properties !== undefined) return randomMembers(random, properties ?? {});
  if (type === 'string') return pick(random, texts);
  if (type === 'integer' || type === 'number') return pick(random, [0, 1, -3, 2.5, 7, 3_000_000_000, 1e21]);
  return type === 'boolean' ? random(2) === 0 : randomValue(random, 2);
}

function randomMembers(random: Random, properties: object): Record<string, unknown> {
  const object: Record<string, unknown> = random(4) === 0 ? { [pick(random, names)]: randomValue(random, 1) } : {};
  for (const [name, property] of Object.entries(properties)) if (random(4) > 0) object[name] = randomFor(random, property);
  return object;
}

function randomValue(random: Random, depth: number): unknown {
  const kind = random(depth > 0 ? 9 : 7);
  if (kind < 2) return pick(random, texts);
  if (kind < 4) return pick(random, [0, 1, -3, 2.5, 7]);
  if (kind < 6) return pick(random, [true, false, null]);
  if (kind === 7) return Array.from({ length: random(4) }, () => randomValue(random, depth - 1));
  return Object.fromEntries(Array.from({ length: random(4) }, () => [pick(random, names), randomValue(random, depth - 1)]));
}

function randomSchema(random: Random, depth: number, shared?: Shared): unknown {
  if (shared !== undefined && random(8) === 0) return shared.schema;
  const schema: Record<string, unknown> = {};
  const type = pick(random, ['object', 'string', 'integer', 'number', 'array', 'boolean', 'object', 'array']);
  if (random(8) > 0) schema['type'] = random(40) === 0 ? 'file' : type;
  addKeywords(random, schema, type);
  if (depth > 0) addSchemas(random, schema, { type, depth, shared });
  return schema;
}

function addKeywords(random: Random, schema: Record<string, unknown>, type: string): void {
  const some = (keyword: string, value: unknown, of: number) => {
    if (random(of) === 0) schema[keyword] = value;
  };
  some('nullable', random(3) > 0, 10);
  some('x-nullable', random(3) > 0, 10);
  some('description', random(20) === 0 ? 3 : 'said', 6);
  some('enum', [pick(random, texts), pick(random, [1, null, 7, 'a', true]), ...(random(4) === 0 ? [{ a: 1 }] : [])], 12);
  some('readOnly', true, 8);
  some('writeOnly', true, 8);
  some('title', 'Title', 8);
  some('example', random(3) === 0 ? { id: 'said' } : 'said', 12);
  if (type === 'string') {
    some(
      'format',
      pick(random, ['date', 'date-time', 'uri', 'byte', 'uuid', 'strange', 'email', 'ipv4', 'time', 'iso-time', 'iso-date-time']),
      3,
    );
    some('minLength', random(4), 4);
    some('maxLength', random(5), 4);
    some('pattern', pick(random, ['^a', '\\d', '[', '(?<n>a)', '\\_']), 5);
  }
  if (type === 'integer' || type === 'number') {
    some('minimum', random(5), 3);
    some('maximum', random(9), 3);
    some('exclusiveMinimum', random(2) === 0 ? true : 1, 6);
    some('multipleOf', pick(random, [2, 0.5, 0.1]), 5);
    some('format', pick(random, ['int32', 'int64', 'float', 'double']), 3);
  }
  some('$ref', pick(random, ['#/components/schemas/A', '#/definitions/A', '#/properties/a', 'other']), 60);
  some('id', pick(random, ['name', { type: 'string' }, 1]), 100);
  some('discriminator', { propertyName: 'a' }, 20);
}

interface Inside {
  readonly type: string;
  readonly depth: number;
  readonly shared: Shared | undefined;
}

function addSchemas(random: Random, schema: Record<string, unknown>, { type, depth, shared }: Inside): void {
  const inside = () => randomSchema(random, depth - 1, shared);
  if (type === 'object') addMembers(random, schema, inside);
  if (type === 'array') {
    if (random(6) > 0) schema['items'] = random(30) === 0 ? [inside()] : inside();
    if (random(4) === 0) schema['uniqueItems'] = true;
    if (random(4) === 0) schema['minItems'] = random(3);
  }
  if (random(4) === 0) schema[pick(random, ['allOf', 'anyOf', 'oneOf'])] = Array.from({ length: 1 + random(3) }, inside);
  if (random(30) === 0) schema['not'] = inside();
}

function addMembers(random: Random, schema: Record<string, unknown>, inside: () => unknown): void {
  schema['properties'] = Object.fromEntries(Array.from({ length: random(4) }, () => [pick(random, names), inside()]));
  if (random(2) === 0) schema['required'] = random(30) === 0 ? [] : [...new Set([pick(random, names), pick(random, names)])];
  if (random(3) === 0) schema['additionalProperties'] = pick(random, [true, false, inside()]);
  if (random(12) === 0) schema['patternProperties'] = { '^x': inside() };
  if (random(10) === 0) schema['minProperties'] = 1 + random(2);
}
