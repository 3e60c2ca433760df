import { describe, expect, test } from 'vitest';
import { enumValid } from '../../rulesets/input-validation/enum-valid.ts';
import { summariesOf } from './run-rule.ts';

async function said(schema: string, version = '3.1.0', more = ''): Promise<readonly string[]> {
  const text = `openapi: ${version}\ninfo: {}\npaths: {}\ncomponents: { schemas: { One: ${schema}${more} } }\n`;
  return (await summariesOf(enumValid, text)).map((summary) => summary.replace('warn /components/schemas/One/enum', ''));
}

describe('values by type', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['{ type: boolean, enum: [true, "false"] }', ['/1 Enum value "false" is not of type boolean.']],
    ['{ type: number, enum: [1, 1.5, "2"] }', ['/2 Enum value "2" is not of type number.']],
    ['{ type: integer, enum: [1, 2.0, 1.5] }', ['/2 Enum value 1.5 is not of type integer.']],
    ['{ type: array, enum: [[1], {}] }', ['/1 Enum value "{}" is not of type array.']],
    ['{ type: object, enum: [{}, [1]] }', ['/1 Enum value "[1]" is not of type object.']],
    ['{ type: [string, integer], enum: [a, 1, true] }', ['/2 Enum value true is not of type string or integer.']],
    ['{ type: string, enum: [1] }', ['/0 Enum value 1 is not of type string.']],
    ['{ type: string, enum: [1, 2] }', [' No value of the enum is of type string: the first is 1.']],
    ['{ type: string, enum: [null, 1, 2] }', [' No value of the enum is of type string: the first is 1.']],
    ['{ type: string, enum: [null, { a: 1 }, 2] }', [' No value of the enum is of type string: the first is "{"a":1}".']],
    ['{ type: string, enum: [a, 9007199254740993] }', ['/1 Enum value 9007199254740993 is not of type string.']],
    ['{ type: number, enum: [1.5, 9007199254740993] }', []],
    // Here nullable-valid says that null is left out.
    ['{ type: string, nullable: true, enum: [a, null] }', []],
    ['{ type: string, enum: [null] }', ['/0 Enum value null is not of type string.']],
    ['{ type: "null", enum: [null] }', []],
    ['{ type: any, enum: [1] }', []],
    ['{ type: [string, any], enum: [1] }', []],
    ['{ type: string, enum: a }', []],
    ['{ type: string }', []],
    ['{ enum: [1, a, 1] }', ['/2 Enum contains 1 twice.']],
    ['{ enum: [a, a, b, a, b] }', ['/1 Enum contains "a" 3 times.', '/4 Enum contains "b" twice.']],
    [
      '{ type: string, enum: [1, a, 1] }',
      ['/0 Enum value 1 is not of type string.', '/2 Enum contains 1 twice.', '/2 Enum value 1 is not of type string.'],
    ],
    ['{ enum: [] }', [' Enum is empty: no value can satisfy the schema.']],
  ];
  for (const [schema, expected] of cases) {
    test(schema, async () => {
      expect(await said(schema)).toEqual(expected);
    });
  }
});

test('the type may stand in what the schema refers to', async () => {
  expect(await said("{ allOf: [{ $ref: '#/components/schemas/Two' }], enum: [a] }", '3.0.4', ', Two: { type: integer }')).toHaveLength(1);
  expect(await said("{ $ref: '#/components/schemas/Two', enum: [a] }", '3.1.0', ', Two: { type: integer }')).toHaveLength(1);
  expect(await said("{ $ref: '#/components/schemas/Two', enum: [a] }", '3.0.4', ', Two: { type: integer }')).toEqual([]);
  expect(await said('{ anyOf: [{ type: integer }, { type: string }], enum: [a] }')).toEqual([]);
});

test('null in 2.0', async () => {
  const text = (schema: string) => `swagger: '2.0'\ninfo: {}\npaths: {}\ndefinitions: { One: ${schema} }\n`;
  expect(await summariesOf(enumValid, text('{ type: string, nullable: true, enum: [a, null] }'))).toHaveLength(1);
  expect(await summariesOf(enumValid, text('{ type: string, nullable: true, x-nullable: true, enum: [a, null] }'))).toEqual([]);
  expect(await summariesOf(enumValid, text('{ type: string, enum: [a, null] }'))).toEqual([]);
  expect(await summariesOf(enumValid, text('{ type: string, enum: [null] }'))).toHaveLength(1);
});

test('what the schema of the version forbids is an error', async () => {
  const lists = '{ Empty: { enum: [] }, Twice: { enum: [a, a] } }';
  const text2 = `swagger: '2.0'\ninfo: {}\npaths: {}\ndefinitions: ${lists}\n`;
  expect(await summariesOf(enumValid, text2)).toEqual([
    'error /definitions/Empty/enum Enum is empty: no value can satisfy the schema.',
    'error /definitions/Twice/enum Enum contains "a" twice.',
  ]);
  const text3 = (version: string) => `openapi: ${version}\ninfo: {}\npaths: {}\ncomponents: { schemas: ${lists} }\n`;
  const severities = async (version: string) => (await summariesOf(enumValid, text3(version))).map((summary) => summary.split(' ')[0]);
  expect(await severities('3.0.4')).toEqual(['error', 'warn']);
  expect(await severities('3.1.0')).toEqual(['warn', 'warn']);
});
