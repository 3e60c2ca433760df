import { describe, expect, test } from 'vitest';
import { boundsValid } from '../../rulesets/input-validation/bounds-valid.ts';
import { numericBounds } from '../../rulesets/input-validation/numeric-bounds.ts';
import { numericBoundsFitFormat } from '../../rulesets/input-validation/numeric-bounds-fit-format.ts';
import { numericFormat } from '../../rulesets/input-validation/numeric-format.ts';
import { redundantConstraint } from '../../rulesets/input-validation/redundant-constraint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule, summariesOf } from './run-rule.ts';

const at = '/components/schemas/Order';

function definition(schemas: Readonly<Record<string, unknown>>, version = '3.1.0'): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, components: { schemas } });
}

/** `severity place message` of what a rule says about a schema, places from the schema on. */
async function found(rule: Rule, schema: unknown, version?: string, others: Readonly<Record<string, unknown>> = {}) {
  const summaries = await summariesOf(rule, definition({ Order: schema, ...others }, version), { name: 'openapi.json' });
  return summaries.map((summary) => summary.replace(at, '#'));
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** As `found`, of a schema in YAML: numbers that no double keeps are read digit by digit. */
async function foundIn(rule: Rule, schema: string): Promise<readonly string[]> {
  const text = `openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents: { schemas: { Order: { ${schema} } } }\n`;
  return (await summariesOf(rule, text)).map((summary) => summary.replace(at, '#'));
}

describe('bounds-valid', () => {
  test.each([
    [{ type: 'integer', minimum: 5, maximum: 4 }, 'minimum', '"minimum" 5 is greater than "maximum" 4'],
    [{ type: 'integer', minimum: 5, exclusiveMaximum: 4 }, 'minimum', '"minimum" 5 is greater than "exclusiveMaximum" 4'],
    [
      { type: 'integer', exclusiveMinimum: 5, maximum: 5 },
      'exclusiveMinimum',
      'no number lies between "exclusiveMinimum" 5 and "maximum" 5',
    ],
    [{ type: 'integer', minimum: 5, exclusiveMaximum: 5 }, 'minimum', 'no number lies between "minimum" 5 and "exclusiveMaximum" 5'],
    [{ type: ['integer', 'null'], minimum: 5.1, maximum: 5.9 }, 'minimum', 'no integer lies between "minimum" 5.1 and "maximum" 5.9'],
    [
      { type: 'integer', exclusiveMinimum: 5, maximum: 5.5 },
      'exclusiveMinimum',
      'no integer lies between "exclusiveMinimum" 5 and "maximum" 5.5',
    ],
    [{ type: 'integer', minimum: 5.5, exclusiveMaximum: 6 }, 'minimum', 'no integer lies between "minimum" 5.5 and "exclusiveMaximum" 6'],
    [{ minimum: 1, maximum: 0 }, 'minimum', '"minimum" 1 is greater than "maximum" 0'],
    [{ type: 'string', minLength: 1, maxLength: 0 }, 'minLength', '"minLength" 1 is greater than "maxLength" 0'],
    [{ type: 'array', minItems: 2, maxItems: 1 }, 'minItems', '"minItems" 2 is greater than "maxItems" 1'],
    [{ type: 'array', minContains: 2, maxContains: 1 }, 'minContains', '"minContains" 2 is greater than "maxContains" 1'],
    [{ type: 'object', minProperties: 2, maxProperties: 1 }, 'minProperties', '"minProperties" 2 is greater than "maxProperties" 1'],
  ])('%j is contradictory', async (schema, keyword, reason) => {
    expect(await found(boundsValid, schema)).toEqual([`error #/${keyword} Contradictory bounds: ${reason}.`]);
  });

  test.each([
    { type: 'integer', minimum: 5, maximum: 5 },
    { type: 'integer', minimum: 4.5, maximum: 5 },
    { type: 'integer', exclusiveMinimum: 4, exclusiveMaximum: 6 },
    { type: 'integer', exclusiveMinimum: 4, maximum: 5 },
    { type: 'integer', exclusiveMinimum: 4.5, exclusiveMaximum: 5.5 },
    { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 6 },
    { type: ['integer', 'number'], minimum: 5.1, maximum: 5.9 },
    { minimum: 5.1, maximum: 5.9 },
    // Floating-point numbers of this size stand for several integers.
    { type: 'integer', minimum: 2 ** 63, exclusiveMaximum: 2 ** 63 },
    { type: 'number', exclusiveMinimum: -(2 ** 60), maximum: -(2 ** 60) },
    // Of another type: schema-keyword-applicable says it.
    { type: 'string', minimum: 5, maximum: 4, minItems: 2, maxItems: 1 },
    // Ill-typed: document-valid says it.
    { type: 'string', minLength: 0, maxLength: -1 },
    { type: 'string', minLength: 1.5, maxLength: 1 },
    { type: 'integer', minimum: '5', maximum: 4 },
    { type: 'integer', minimum: 5, maximum: null },
    // Branches may be left out.
    { minimum: 5, oneOf: [{ type: 'integer', maximum: 4 }] },
    { not: { type: 'integer', minimum: 5, maximum: 4 } },
  ])('%j is not', async (schema) => {
    expect(await found(boundsValid, schema)).toEqual([]);
  });

  test('lengths may be of any size', async () => {
    expect(await foundIn(boundsValid, 'type: string, minLength: 9223372036854775807, maxLength: 5')).toHaveLength(1);
    expect(await foundIn(boundsValid, 'type: string, minLength: 1, maxLength: 9223372036854775807')).toEqual([]);
    // Ill-typed: document-valid says it.
    expect(await foundIn(boundsValid, 'type: string, minLength: 1, maxLength: -9223372036854775808')).toEqual([]);
  });

  test('until 3.0 exclusive bounds are flags', async () => {
    const equal = { type: 'number', minimum: 5, maximum: 5 };
    const lower = 'error #/minimum Contradictory bounds: no number lies between exclusive "minimum" 5 and "maximum" 5.';
    const upper = 'error #/minimum Contradictory bounds: no number lies between "minimum" 5 and exclusive "maximum" 5.';
    expect(await found(boundsValid, { ...equal, exclusiveMinimum: true }, '3.0.4')).toEqual([lower]);
    expect(await found(boundsValid, { ...equal, exclusiveMaximum: true }, '3.0.4')).toEqual([upper]);
    expect(await found(boundsValid, { ...equal, exclusiveMaximum: false }, '3.0.4')).toEqual([]);
    // Flags mean nothing in 3.1, and numbers nothing before: document-valid says so.
    expect(await found(boundsValid, { ...equal, exclusiveMaximum: true }, '3.1.0')).toEqual([]);
    expect(await found(boundsValid, { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 4 }, '3.0.4')).toEqual([]);
    expect(await found(boundsValid, { type: 'number', exclusiveMinimum: true, minimum: 1 }, '3.0.4')).toEqual([]);
    expect(await found(boundsValid, { type: 'string', exclusiveMinimum: true }, '3.0.4')).toEqual([]);
    expect(await found(boundsValid, { exclusiveMaximum: true }, '3.0.4')).toEqual([
      'warn #/exclusiveMaximum Keyword "exclusiveMaximum" has no effect without "maximum".',
    ]);
  });

  test('of two bounds for one end the looser one is ignored', async () => {
    const say = (ignored: string, applied: string) =>
      `info #/${ignored} Keyword "${ignored}" has no effect beside "${applied}", which is tighter.`;
    expect(await found(boundsValid, { minimum: 1, exclusiveMinimum: 1 })).toEqual([say('minimum', 'exclusiveMinimum')]);
    expect(await found(boundsValid, { minimum: 2, exclusiveMinimum: 1 })).toEqual([say('exclusiveMinimum', 'minimum')]);
    expect(await found(boundsValid, { maximum: 1, exclusiveMaximum: 1 })).toEqual([say('maximum', 'exclusiveMaximum')]);
    expect(await found(boundsValid, { maximum: 1, exclusiveMaximum: 2 })).toEqual([say('exclusiveMaximum', 'maximum')]);
    expect(await found(boundsValid, { maximum: 1 })).toEqual([]);
  });

  test('the tightest of several parts counts, and is reported where they come together', async () => {
    const others = {
      Long: { type: 'string', minLength: 5 },
      Longer: { allOf: [reference('Long'), { minLength: 9 }, { minLength: 2 }] },
      Short: { maxLength: 7 },
    };
    const schema = { allOf: [reference('Longer'), reference('Short')] };
    expect(await found(boundsValid, schema, '3.0.4', others)).toEqual([
      'error # Contradictory bounds: "minLength" 9 is greater than "maxLength" 7.',
    ]);
    const [finding] = await runRule(boundsValid, definition({ Order: schema, ...others }, '3.0.4'), { name: 'openapi.json' });
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/components/schemas/Longer/allOf/1/minLength "minLength" is here.',
      '/components/schemas/Short/maxLength "maxLength" is here.',
    ]);
    const user = { User: { allOf: [reference('Order'), { description: 'Again' }] }, Other: { description: 'Same', ...reference('Order') } };
    expect(await found(boundsValid, schema, '3.1.0', { ...others, ...user })).toHaveLength(1);
    expect(await found(boundsValid, { ...reference('Long'), maxLength: 4 }, '3.1.0', others)).toHaveLength(1);
    expect(await found(boundsValid, { ...reference('Long'), maxLength: 4 }, '3.0.4', others)).toEqual([]);
    expect(await found(boundsValid, { ...reference('Long'), maxLength: 5 }, '3.1.0', others)).toEqual([]);
  });

  test.each([
    ['^[A-Z]{3}$', { maxLength: 2 }, 1],
    ['^[A-Z]{3}$', { maxLength: 3 }, 0],
    ['^[A-Z]{3}$', { minLength: 4 }, 1],
    ['^[A-Z]{3}$', { minLength: 3 }, 0],
    ['[A-Z]{3}', { minLength: 4 }, 0],
    ['[A-Z]{3}', { maxLength: 2 }, 1],
    ['^(?:ab|cde)f?$', { maxLength: 1 }, 1],
    ['^(?:ab|cde)f?$', { maxLength: 2 }, 0],
    ['^(?:ab|cde)f?$', { minLength: 5 }, 1],
    ['^(?:ab|cde)f?$', { minLength: 4 }, 0],
    ['^(?=a)b{2,}$', { maxLength: 1 }, 1],
    ['^(a)\\1$', { minLength: 5 }, 0],
    ['^a*$', { minLength: 50 }, 0],
    ['^(?:)*$', { minLength: 50 }, 0],
    ['^\\b$', { minLength: 1 }, 1],
    ['(', { maxLength: 0 }, 0],
    // Not an expression with the flag that decides what a character is.
    ['^\\-\\-$', { maxLength: 1 }, 0],
  ])('pattern %s with %j', async (pattern, bounds, count) => {
    expect(await found(boundsValid, { type: 'string', pattern, ...bounds })).toHaveLength(count);
  });

  test('patterns and lengths may come from different parts', async () => {
    const schema = { type: 'string', allOf: [{ pattern: '^[a-z]{2}$' }], minLength: 3 };
    expect(await found(boundsValid, schema)).toEqual([
      'error #/minLength Contradictory bounds: "minLength" is 3, and pattern "^[a-z]{2}$" matches no text that long.',
    ]);
    const lengths = { type: 'string', pattern: '^[a-z]{2}$', allOf: [{ maxLength: 1 }] };
    expect(await found(boundsValid, lengths)).toEqual([
      'error # Contradictory bounds: "maxLength" is 1, and pattern "^[a-z]{2}$" matches no text that short.',
    ]);
    expect(await found(boundsValid, { type: 'integer', pattern: '^[a-z]{2}$', maxLength: 1 })).toEqual([]);
    expect(await found(boundsValid, { allOf: [reference('Both')] }, '3.0.4', { Both: lengths })).toHaveLength(1);
  });

  test.each([
    [{ type: 'array', uniqueItems: true, minItems: 3, items: { enum: ['a', 'b'] } }, 1],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'b'] } }, 0],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'a'] } }, 1],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { const: 'a' } }, 1],
    [
      {
        type: 'array',
        uniqueItems: true,
        minItems: 2,
        items: {
          enum: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
        },
      },
      1,
    ],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { enum: [1, '1'] } }, 0],
    [{ type: 'array', uniqueItems: true, minItems: 3, items: { allOf: [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'c', 'd'] }] } }, 1],
    [{ type: 'array', uniqueItems: false, minItems: 3, items: { enum: ['a', 'b'] } }, 0],
    [{ type: 'array', uniqueItems: true, minItems: 3, items: { type: 'string' } }, 0],
    [{ type: 'array', uniqueItems: true, minItems: 3, prefixItems: [{ type: 'string' }], items: { enum: ['a', 'b'] } }, 0],
    [{ type: 'object', uniqueItems: true, minItems: 3, items: { enum: ['a', 'b'] } }, 0],
    [{ uniqueItems: true, minItems: 3, items: { enum: ['a', 'b'] } }, 1],
    [{ type: 'object', maxProperties: 1, required: ['a', 'b'] }, 1],
    [{ type: 'object', maxProperties: 1, required: ['a', 'a'] }, 0],
    [{ type: 'object', maxProperties: 2, required: ['a', 'b'] }, 0],
    [{ type: 'array', maxProperties: 1, required: ['a', 'b'] }, 0],
    [{ maxProperties: 1, allOf: [{ required: ['a', 'b'] }] }, 1],
  ])('counts: %j', async (schema, count) => {
    expect(await found(boundsValid, schema)).toHaveLength(count);
  });
});

describe('numeric-bounds-fit-format', () => {
  test.each([
    ['int8', -128, 127],
    ['int16', -32768, 32767],
    ['int32', -2147483648, 2147483647],
    ['uint8', 0, 255],
    ['uint16', 0, 65535],
    ['uint32', 0, 4294967295],
    ['double-int', -9007199254740991, 9007199254740991],
  ])('%s', async (format, least, greatest) => {
    const type = 'integer';
    expect(await found(numericBoundsFitFormat, { type, format, minimum: least, maximum: greatest })).toEqual([]);
    expect(await found(numericBoundsFitFormat, { type, format, minimum: least - 1 })).toEqual([
      `error #/minimum Bound "minimum" ${least - 1} is outside the range of format "${format}".`,
    ]);
    expect(await found(numericBoundsFitFormat, { type, format, maximum: greatest + 1 })).toEqual([
      `error #/maximum Bound "maximum" ${greatest + 1} is outside the range of format "${format}".`,
    ]);
  });

  test('exclusive bounds of integers have one more', async () => {
    const byte = { type: 'integer', format: 'int8' };
    expect(await found(numericBoundsFitFormat, { ...byte, exclusiveMinimum: -129, exclusiveMaximum: 128 })).toEqual([]);
    expect(await found(numericBoundsFitFormat, { ...byte, exclusiveMinimum: -130 })).toHaveLength(1);
    expect(await found(numericBoundsFitFormat, { ...byte, exclusiveMaximum: 129 })).toHaveLength(1);
    expect(await found(numericBoundsFitFormat, { ...byte, maximum: 128, exclusiveMaximum: true }, '3.0.4')).toEqual([]);
    expect(await found(numericBoundsFitFormat, { ...byte, minimum: -129, exclusiveMinimum: true }, '3.0.4')).toEqual([]);
  });

  test.each([
    ['exclusiveMinimum: -9223372036854775809, exclusiveMaximum: 9223372036854775808', 0],
    ['exclusiveMinimum: -9223372036854775810', 1],
    ['exclusiveMaximum: 9223372036854775809', 1],
    ['maximum: 9223372036854775808', 1],
  ])('of 64 bits too: %s', async (bounds, count) => {
    expect(await foundIn(numericBoundsFitFormat, `type: integer, format: int64, ${bounds}`)).toHaveLength(count);
  });

  test('wide formats are as exact as JSON tools are', async () => {
    const wide = (format: string, bounds: object) => found(numericBoundsFitFormat, { type: 'integer', format, ...bounds });
    expect(await wide('int64', { minimum: -(2 ** 63), maximum: 2 ** 63 })).toEqual([]);
    expect(await wide('int64', { maximum: 2 ** 64 })).toHaveLength(1);
    expect(await wide('int64', { minimum: -(2 ** 64) })).toHaveLength(1);
    expect(await wide('uint64', { minimum: 0, maximum: 2 ** 64 })).toEqual([]);
    expect(await wide('uint64', { minimum: -1 })).toHaveLength(1);
    expect(await wide('uint64', { maximum: 1e30 })).toHaveLength(1);
    expect(await wide('float', { minimum: -3.4e38, maximum: 3.4e38 })).toEqual([]);
    expect(await wide('float', { maximum: 1e39 })).toHaveLength(1);
    expect(await wide('float', { minimum: -1e39 })).toHaveLength(1);
    expect(await wide('double', { maximum: 1e300 })).toEqual([]);
  });

  test('format and bound may come from different parts', async () => {
    const others = { Counter: { type: 'integer', format: 'int32' } };
    const place = 'error # Bound "maximum" 4000000000 is outside the range of format "int32".';
    expect(await found(numericBoundsFitFormat, { allOf: [reference('Counter'), { maximum: 4e9 }] }, '3.0.4', others)).toEqual([place]);
    expect(await found(numericBoundsFitFormat, { allOf: [reference('Counter')], maximum: 4e9 }, '3.0.4', others)).toEqual([
      place.replace('#', '#/maximum'),
    ]);
    const again = { ...others, Whole: { allOf: [reference('Order'), { minimum: 0 }] } };
    expect(await found(numericBoundsFitFormat, { allOf: [reference('Counter'), { maximum: 4e9 }] }, '3.0.4', again)).toHaveLength(1);
    expect(await found(numericBoundsFitFormat, { format: 'int32', maximum: 4e9 })).toHaveLength(1);
    expect(await found(numericBoundsFitFormat, { type: 'number', format: 'int32', maximum: 4e9 })).toHaveLength(1);
    expect(await found(numericBoundsFitFormat, { type: 'string', format: 'int32', maximum: 4e9 })).toEqual([]);
    expect(await found(numericBoundsFitFormat, { not: { type: 'integer', format: 'int32', maximum: 4e9 } })).toEqual([]);
  });
});

describe('numeric-format', () => {
  test.each([
    [{ type: 'integer', minimum: -2147483648, maximum: 2147483647 }, 0],
    [{ type: 'integer', minimum: -2147483649, maximum: 2147483647 }, 1],
    [{ type: 'integer', minimum: -2147483648, maximum: 2147483648 }, 1],
    [{ type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 9 }, 0],
    [{ type: 'integer', minimum: 0 }, 1],
    [{ type: 'integer', maximum: 0 }, 1],
    [{ type: 'number', minimum: 0, maximum: 9 }, 1],
    [{ type: ['integer', 'number'], minimum: 0, maximum: 9 }, 1],
    [{ type: 'integer', format: 5 }, 1],
    [{ type: 'integer', const: 5 }, 0],
    [{ type: 'string' }, 0],
    [{ minimum: 0 }, 0],
    [{ not: { type: 'integer' } }, 0],
  ])('%j', async (schema, count) => {
    expect(await found(numericFormat, schema)).toHaveLength(count);
  });

  test('says nothing where numeric-bounds does', () => {
    expect(numericFormat.yieldsTo).toEqual([numericBounds.id]);
  });
});

describe('redundant-constraint', () => {
  test.each([
    [{ enum: ['ab', 'abc'], minLength: 2, maxLength: 3 }, ['Keywords "minLength", "maxLength" are redundant beside "enum".']],
    [{ enum: ['ab', 'abc'], minLength: 3, maxLength: 2 }, []],
    [{ enum: ['😀'], maxLength: 1 }, ['Keyword "maxLength" is redundant beside "enum".']],
    [{ enum: ['ab', null], maxLength: 2 }, ['Keyword "maxLength" is redundant beside "enum".']],
    [{ enum: ['ab', 'b1'], pattern: '^[a-z]+$' }, []],
    [{ enum: ['ab'], pattern: '(' }, []],
    [{ enum: [1, 2], minimum: 1, maximum: 2 }, ['Keywords "minimum", "maximum" are redundant beside "enum".']],
    [{ enum: [1, 2], exclusiveMinimum: 1, exclusiveMaximum: 2 }, []],
    [
      { enum: [1, 2], exclusiveMinimum: 0, exclusiveMaximum: 3 },
      ['Keywords "exclusiveMinimum", "exclusiveMaximum" are redundant beside "enum".'],
    ],
    [{ enum: [1, 2], minLength: 0, pattern: '.' }, []],
    [{ enum: ['a'], minimum: 0 }, []],
    [{ const: 3, maximum: 3 }, ['Keyword "maximum" is redundant beside "const".']],
    [{ required: ['a', 'b'], minProperties: 2 }, ['Keyword "minProperties" is redundant beside "required".']],
    [{ required: ['a', 'a'], minProperties: 2 }, []],
    [{ required: ['a'], minProperties: 0 }, []],
    [{ required: ['a'], minProperties: 1, enum: [{ a: 1 }] }, []],
    [{ maxLength: 3 }, []],
  ])('%j', async (schema, messages) => {
    const summaries = await found(redundantConstraint, schema);
    expect(summaries.map((summary) => summary.replace(/^hint #\/\w+ /, ''))).toEqual(messages);
  });
});
