import { expect, test } from 'vitest';
import { boundsValid } from '../../rulesets/input-validation/bounds-valid.ts';
import { compositionSatisfiable } from '../../rulesets/input-validation/composition-satisfiable.ts';
import { enumValid } from '../../rulesets/input-validation/enum-valid.ts';
import { numericBoundsFitFormat } from '../../rulesets/input-validation/numeric-bounds-fit-format.ts';
import { redundantConstraint } from '../../rulesets/input-validation/redundant-constraint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule } from '../rules/run-rule.ts';

/** What a rule says of one schema, which is a text: JavaScript has no such numbers. */
async function messages(rule: Rule, schema: string, version = '3.1.1'): Promise<readonly string[]> {
  const text = `{ "openapi": "${version}", "info": {}, "paths": {}, "components": { "schemas": { "A": ${schema} } } }`;
  return (await runRule(rule, text, { name: 'openapi.json' })).map(({ message }) => message);
}

const last = '9223372036854775807';

test.each([
  [`"maximum": ${last}`, 0],
  ['"maximum": 9223372036854775808', 1],
  ['"exclusiveMaximum": 9223372036854775808', 0],
  ['"exclusiveMaximum": 9223372036854775809', 1],
  ['"minimum": -9223372036854775808', 0],
  ['"minimum": -9223372036854775809', 1],
  ['"exclusiveMinimum": -9223372036854775809', 0],
  ['"exclusiveMinimum": -9223372036854775810', 1],
  // As JavaScript writes 2^63.
  ['"maximum": 9223372036854776000, "minimum": -9223372036854776000', 0],
  ['"maximum": 18446744073709552000', 1],
])('a bound of int64 fits the format or not: %s', async (bounds, count) => {
  expect(await messages(numericBoundsFitFormat, `{ "type": "integer", "format": "int64", ${bounds} }`)).toHaveLength(count);
});

test.each([
  ['"maximum": 18446744073709551615', 0],
  ['"maximum": 18446744073709551616', 1],
  ['"minimum": -1', 1],
])('a bound of uint64 fits the format or not: %s', async (bounds, count) => {
  expect(await messages(numericBoundsFitFormat, `{ "type": "integer", "format": "uint64", ${bounds} }`)).toHaveLength(count);
});

test.each([
  ['"minimum": 9007199254740992, "maximum": 9007199254740993', []],
  ['"minimum": 9007199254740993, "maximum": 9007199254740993', []],
  [
    '"minimum": 9007199254740993, "maximum": 9007199254740992',
    ['Contradictory bounds: "minimum" 9007199254740993 is greater than "maximum" 9007199254740992.'],
  ],
  [
    '"minimum": 9007199254740993, "exclusiveMaximum": 9007199254740993',
    ['Contradictory bounds: no number lies between "minimum" 9007199254740993 and "exclusiveMaximum" 9007199254740993.'],
  ],
  [
    '"exclusiveMinimum": 9007199254740992, "exclusiveMaximum": 9007199254740993',
    ['Contradictory bounds: no integer lies between "exclusiveMinimum" 9007199254740992 and "exclusiveMaximum" 9007199254740993.'],
  ],
  ['"exclusiveMinimum": 9007199254740992, "exclusiveMaximum": 9007199254740994', []],
  [
    '"minimum": 9007199254740993, "exclusiveMinimum": 9007199254740992',
    ['Keyword "exclusiveMinimum" has no effect beside "minimum", which is tighter.'],
  ],
  ['"minimum": 9223372036854776000, "maximum": 9223372036854775807', []],
])('bounds beyond 2^53 contradict each other or not: %s', async (bounds, expected) => {
  expect(await messages(boundsValid, `{ "type": "integer", ${bounds} }`)).toEqual(expected);
});

test('a bound of very many digits is not shown whole', async () => {
  const [message] = await messages(boundsValid, `{ "type": "integer", "minimum": ${'7'.repeat(300)}, "maximum": 1 }`);
  expect(message).toBe(`Contradictory bounds: "minimum" ${'7'.repeat(60)}… is greater than "maximum" 1.`);
});

test.each([
  ['[9007199254740992, 9007199254740993]', []],
  ['[9007199254740993, 9007199254740993]', ['Enum contains 9007199254740993 twice.']],
  ['[[9007199254740993], [9007199254740992]]', []],
  ['[{ "a": 9007199254740993 }, { "a": 9007199254740993 }]', ['Enum contains "{"a":9007199254740992}" twice.']],
])('listed integers beyond 2^53 are the same or not: %s', async (values, expected) => {
  expect(await messages(enumValid, `{ "enum": ${values} }`)).toEqual(expected);
});

test('listed integers beyond 2^53 are integers', async () => {
  expect(await messages(enumValid, '{ "type": "integer", "enum": [9007199254740993] }')).toEqual([]);
  expect(await messages(enumValid, '{ "type": "number", "enum": [9007199254740993] }')).toEqual([]);
  expect(await messages(enumValid, '{ "type": "string", "enum": [9007199254740993, "a"] }')).toEqual([
    'Enum value 9007199254740993 is not of type string.',
  ]);
});

test('listed integers beyond 2^53 have something in common or not', async () => {
  const both = (left: string, right: string) =>
    messages(compositionSatisfiable, `{ "allOf": [{ "enum": [${left}] }, { "enum": [${right}] }] }`);
  expect(await both('9007199254740992', '9007199254740993')).toHaveLength(1);
  expect(await both('9007199254740993', '9007199254740993')).toEqual([]);
});

test.each([
  ['"maximum": 9007199254740993', 1],
  ['"maximum": 9007199254740992', 0],
  ['"exclusiveMaximum": 9007199254740993', 0],
  ['"minimum": 9007199254740993', 1],
  ['"exclusiveMinimum": 9007199254740992', 1],
])('beside a listed integer beyond 2^53 a bound is redundant or not: %s', async (bounds, count) => {
  expect(await messages(redundantConstraint, `{ "type": "integer", "enum": [9007199254740993], ${bounds} }`)).toHaveLength(count);
});
