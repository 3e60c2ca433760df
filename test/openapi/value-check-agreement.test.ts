import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/openapi/examples.ts';
import type { Model } from '../../src/openapi/model.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { type ValueVerdict, valueCheck } from '../../src/openapi/value-check.ts';
import { exactValue } from '../../src/openapi/values/exact-value.ts';
import { modelOf } from '../support/memory-graph.ts';

// Two CommonJS modules whose default export is a property when imported from here.
const Ajv04 = ajvDraft04.default;
const addFormats = ajvFormats.default;

const matchesPattern = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);
const names = ['S0', 'S1', 'S2'];

const key = fc.constantFrom('a', 'b', 'c');
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, 1.5, -1, 10, '', 'a', 'b', 'abc', 'ab1', '2024-02-29', '🙂🙂');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

const type = fc.constantFrom('null', 'boolean', 'string', 'integer', 'number', 'array', 'object');
const small = fc.integer({ min: 0, max: 3 });

/** Schemas with the keywords that 3.0 and 3.1 share, and those that only 3.1 has. */
function schemas(isModern: boolean): fc.Arbitrary<unknown> {
  return fc.letrec((tie) => {
    const schema = tie('schema');
    const map = fc.dictionary(key, schema, { maxKeys: 3, noNullPrototype: true });
    const list = fc.array(schema, { minLength: 1, maxLength: 3 });
    const shared = {
      type: isModern ? fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) : type.filter((name) => name !== 'null'),
      enum: fc.array(value, { minLength: 1, maxLength: 4 }),
      minimum: small,
      maximum: small,
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom('^a', 'b$', '^[a-z]+$'),
      format: fc.constantFrom('date', 'int32', 'unknown'),
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      items: schema,
      minProperties: small,
      maxProperties: small,
      required: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      properties: map,
      additionalProperties: fc.oneof(fc.boolean(), schema),
      allOf: list,
      anyOf: list,
      oneOf: list,
      not: schema,
    };
    const modern = {
      const: value,
      exclusiveMinimum: small,
      exclusiveMaximum: small,
      prefixItems: list,
      minContains: small,
      maxContains: small,
      contains: schema,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b', '^[bc]$'), schema, { maxKeys: 2, noNullPrototype: true }),
      propertyNames: schema,
      dependentRequired: fc.dictionary(key, fc.uniqueArray(key, { maxLength: 2 }), { maxKeys: 2, noNullPrototype: true }),
      dependentSchemas: map,
      if: schema,
      then: schema,
      else: schema,
      unevaluatedProperties: fc.oneof(fc.boolean(), schema),
    };
    const reference = fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const keywords = { ...shared, ...(isModern ? modern : { nullable: fc.boolean() }) };
    const some = fc.uniqueArray(fc.constantFrom(...Object.keys(keywords)), { maxLength: 4 }).chain((chosen) => {
      // ajv lets an empty array pass `contains` beside `prefixItems`, which the standard does not.
      const apart = chosen.includes('prefixItems') ? chosen.filter((name) => name !== 'contains') : chosen;
      const model = Object.fromEntries(apart.map((name) => [name, keywords[name as keyof typeof keywords]]));
      return fc.record(model, { noNullPrototype: true });
    });
    return {
      schema: fc.oneof({ depthSize: 'small' }, isModern ? fc.boolean() : fc.constant({}), reference, some, some),
      root: some,
    };
  }).root;
}

/** Until 3.0, `nullable` beside a type; elsewhere it says nothing (OpenAPI 3.0.3 §4.7.24.1). */
function withoutNullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, withoutNullable(part)]));
  return nullable === true && typeof rest['type'] === 'string' ? { ...rest, type: [rest['type'], 'null'] } : rest;
}

interface Rate {
  judged: number;
  unknown: number;
}

async function compare(version: string, components: unknown, values: readonly unknown[], rate: Rate): Promise<void> {
  const isModern = version !== '3.0.4';
  const model = await modelOf(
    JSON.stringify({ openapi: version, info: {}, paths: {}, components: { schemas: components } }),
    'openapi.json',
  );
  const ajv = isModern ? new Ajv2020({ strict: false, logger: false }) : new Ajv04({ strict: false, logger: false });
  addFormats(ajv);
  ajv.addSchema({ components: { schemas: isModern ? components : withoutNullable(components) } }, 'definition');
  const check = valueCheck(model, { direction: 'either', checksFormats: true, matchesPattern });
  for (const name of names) {
    const validate = ajv.compile({ $ref: `definition#/components/schemas/${name}` });
    const schema = schemaAt(model, name);
    for (const one of values) {
      const expected = outcomeOf(validate, one);
      if (expected === undefined) continue;
      const verdict = check(schema, one);
      expectPlace(verdict, one);
      rate.judged += 1;
      if (verdict.is === 'unknown') rate.unknown += 1;
      else expect({ components, name, one, is: verdict.is }).toEqual({ components, name, one, is: expected });
    }
  }
}

/** `undefined` where ajv fails: schemas that only refer to each other in a circle have no answer. */
function outcomeOf(validate: ValidateFunction, one: unknown): 'valid' | 'invalid' | undefined {
  try {
    return validate(one) ? 'valid' : 'invalid';
  } catch {
    return undefined;
  }
}

function schemaAt(model: Model, name: string): Schema {
  const schema = model.root.one('components')?.one('schemas', name);
  if (!(schema instanceof Schema)) throw new Error(`no schema ${name}`);
  return schema;
}

/** The place of a problem exists, and the reason is a clause. */
function expectPlace(verdict: ValueVerdict, whole: unknown): void {
  if (verdict.is !== 'invalid') return;
  let part: unknown = whole;
  for (const step of verdict.path) {
    expect(Object.hasOwn(part as object, step)).toBe(true);
    part = (part as Record<string | number, unknown>)[step];
  }
  expect(verdict.reason).toMatch(/^\S.*\S$/s);
  expect(verdict.reason).not.toMatch(/undefined|does not match$/);
}

describe('verdicts agree with ajv', () => {
  const values = fc.array(value, { minLength: 1, maxLength: 6 });
  for (const [version, isModern] of [
    ['3.1.1', true],
    ['3.0.4', false],
  ] as const) {
    test(`on random schemas and values of ${version}`, { timeout: 120_000 }, async () => {
      const rate = { judged: 0, unknown: 0 };
      const schema = schemas(isModern);
      await fc.assert(
        fc.asyncProperty(schema, schema, schema, values, async (S0, S1, S2, some) => compare(version, { S0, S1, S2 }, some, rate)),
        {
          numRuns: Number(process.env['RUNS'] ?? 150),
          ...(process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) }),
        },
      );
      expect(rate.judged).toBeGreaterThan(500);
      expect(rate.unknown / rate.judged).toBeLessThan(0.05);
    });
  }
});

describe('verdicts agree with ajv on real definitions', () => {
  const root = 'node_modules/@readme/oas-examples';
  const files = ['3.0', '3.1'].flatMap((version) =>
    jsonFilesIn(`${root}/${version}/json`).map((file) => [version, `${root}/${version}/json/${file}`] as const),
  );

  test.each(files)('%s %s', async (version, file) => {
    const text = readFileSync(file, 'utf8');
    const model = await modelOf(text, 'openapi.json');
    const isModern = version === '3.1';
    const ajv = isModern ? new Ajv2020({ strict: false, logger: false }) : new Ajv04({ strict: false, logger: false });
    addFormats(ajv);
    const data: unknown = JSON.parse(text);
    ajv.addSchema(isModern ? (data as object) : (withoutNullable(data) as object), 'definition');
    const check = valueCheck(model, { direction: 'either', checksFormats: false, matchesPattern });
    for (const { schema, node } of examplesOf(model)) {
      const validate = validatorAt(ajv, schema.node.pointer);
      if (validate === undefined) continue;
      for (const one of [node.value, ...mutationsOf(node.value)]) expectAgreement(check(schema, one), validate, one);
    }
  });
});

function expectAgreement(verdict: ValueVerdict, validate: ValidateFunction, one: unknown): void {
  expectPlace(verdict, one);
  const isValid = validate(one);
  if (verdict.is === 'invalid') expect(isValid, `${JSON.stringify(one)} ${verdict.reason}`).toBe(false);
  if (verdict.is === 'valid' && !isValid) {
    const broken = validate.errors?.map(({ keyword }) => keyword).filter((keyword) => !excused.has(keyword));
    expect(broken).toEqual([]);
  }
}

/** ajv's judgement by the schema at a pointer; `undefined` for a schema that it does not compile. */
function validatorAt(ajv: Ajv2020, pointer: string): ValidateFunction | undefined {
  try {
    return ajv.compile({ $ref: `definition#${encodeURI(pointer)}` });
  } catch {
    return undefined;
  }
}

function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json'));
}

/** What ajv alone asserts here: formats, and properties that need not be there in one direction. */
const excused = new Set(['format', 'required']);

function mutationsOf(whole: unknown): readonly unknown[] {
  if (typeof whole !== 'object' || whole === null) return [null, 1.5, 'text', [], {}];
  const entries = Object.entries(whole);
  if (Array.isArray(whole)) return [[], [...whole, null], ...whole.map((_, index) => whole.with(index, 7))];
  return entries.flatMap(([name]) => [
    Object.fromEntries(entries.filter(([other]) => other !== name)),
    Object.fromEntries(entries.map(([other, part]) => [other, other === name ? [part] : part])),
  ]);
}

/** Schema and example as texts, whether the example is valid: ajv, which reads and divides doubles, says the opposite. */
test.each([
  ['"maximum": 9223372036854775807', '9223372036854775808', 'invalid'],
  ['"exclusiveMaximum": 9223372036854775808', '9223372036854775807', 'valid'],
  ['"const": 9007199254740993', '9007199254740992', 'invalid'],
  ['"uniqueItems": true', '[9007199254740993, 9007199254740992]', 'valid'],
  ['"multipleOf": 2', '9007199254740993', 'invalid'],
  ['"multipleOf": 0.01', '19.99', 'valid'],
])('verdicts differ from ajv where doubles do not do: %s: %s', async (keyword, example, expected) => {
  const schema = `{ ${keyword}, "example": ${example} }`;
  const model = await modelOf(`{ "openapi": "3.1.1", "info": {}, "paths": {}, "components": { "schemas": { "S0": ${schema} } } }`);
  const node = schemaAt(model, 'S0').node.child('example');
  const check = valueCheck(model, { direction: 'either', checksFormats: true, matchesPattern });
  expect(check(schemaAt(model, 'S0'), node && exactValue(node)).is).toBe(expected);
  const { example: value, ...rest } = JSON.parse(schema);
  expect(new Ajv2020({ strict: false }).compile(rest)(value)).toBe(expected !== 'valid');
});
