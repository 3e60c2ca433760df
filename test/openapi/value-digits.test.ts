import { describe, expect, test } from 'vitest';
import { Node } from '../../src/document/node.ts';
import { parseJson } from '../../src/document/parse-json.ts';
import { examplesOf } from '../../src/openapi/examples.ts';
import { valueCheck } from '../../src/openapi/value-check.ts';
import { readInteger } from '../../src/openapi/values/decimal.ts';
import { exactValue } from '../../src/openapi/values/exact-value.ts';
import { modelOf } from '../support/memory-graph.ts';

const matchesPattern = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

/** What is said of a schema's own example: `valid`, `unknown`, or the reason. Schema and example are texts: JavaScript has no such numbers. */
async function judge(schema: string, example: string, { version = '3.1.1', name = 'openapi.yaml', before = '' } = {}): Promise<string> {
  const judged = `{ "example": ${example}${schema === '' ? '' : `, ${schema}`} }`;
  const components = `{ "schemas": { ${before} "Judged": ${judged} } }`;
  const model = await modelOf(`{ "openapi": "${version}", "info": {}, "paths": {}, "components": ${components} }`, name);
  const [found] = examplesOf(model).filter(({ schema: { node } }) => node.key === 'Judged');
  if (found === undefined) throw new Error('no example');
  const verdict = valueCheck(model, { direction: 'either', checksFormats: true, matchesPattern })(found.schema, exactValue(found.node));
  return verdict.is === 'invalid' ? verdict.reason : verdict.is;
}

const last = '9223372036854775807';
const beyond = '9223372036854775808';

describe.each(['openapi.json', 'openapi.yaml'])('integers beyond 2^53 are judged as they are written in %s', (name) => {
  test.each([
    ['"format": "int64"', last, 'valid'],
    ['"format": "int64"', beyond, `${beyond} is not in the format "int64"`],
    ['"format": "int64"', `-${beyond}`, 'valid'],
    ['"format": "int64"', '-9223372036854775809', '-9223372036854775809 is not in the format "int64"'],
    ['"format": "int64"', '9.223372036854775808e18', `${beyond} is not in the format "int64"`],
    ['"format": "uint64"', '18446744073709551615', 'valid'],
    ['"format": "uint64"', '18446744073709551616', '18446744073709551616 is not in the format "uint64"'],
    ['"format": "int32"', beyond, `${beyond} is not in the format "int32"`],
    [`"maximum": ${last}`, last, 'valid'],
    [`"maximum": ${last}`, beyond, `${beyond} is greater than ${last}`],
    [`"minimum": ${beyond}`, last, `${last} is less than ${beyond}`],
    ['"minimum": 5', last, 'valid'],
    ['"maximum": 5.5', last, `${last} is greater than 5.5`],
    [`"exclusiveMaximum": ${last}`, last, `${last} is not less than ${last}`],
    [`"exclusiveMaximum": ${beyond}`, last, 'valid'],
    [`"exclusiveMinimum": ${last}`, beyond, 'valid'],
    ['"multipleOf": 2', '9007199254740993', '9007199254740993 is no multiple of 2'],
    ['"multipleOf": 3', '9007199254740993', 'valid'],
    ['"multipleOf": 0.5', '9007199254740993', 'valid'],
    ['"multipleOf": 9007199254740993', '9007199254740993', 'valid'],
    ['"multipleOf": 9007199254740993', '0', 'valid'],
    ['"multipleOf": 9007199254740993', '9007199254740992', '9007199254740992 is no multiple of 9007199254740993'],
    ['"const": 9007199254740993', '9007199254740993', 'valid'],
    ['"const": 9007199254740993', '9007199254740992', '9007199254740992 is not 9007199254740993'],
    ['"enum": [9007199254740993, 1]', '9007199254740993', 'valid'],
    ['"enum": [9007199254740993, 1]', '9007199254740992', '9007199254740992 is none of 9007199254740993 or 1'],
    ['"enum": [100000000000000000000]', '1e20', 'valid'],
    ['"enum": [{ "id": 9007199254740993 }]', '{ "id": 9007199254740993 }', 'valid'],
    ['"const": { "id": 9007199254740993 }', '{ "id": 9007199254740992 }', 'it is not an object'],
    ['"uniqueItems": true', '[9007199254740992, 9007199254740993]', 'valid'],
    ['"uniqueItems": true', '[9007199254740993, 9007199254740993]', 'it has an item twice (index 1)'],
    ['"uniqueItems": true', '[[9007199254740993], [9007199254740992]]', 'valid'],
    ['"type": "integer"', last, 'valid'],
    ['"type": "number"', last, 'valid'],
    ['"type": "string"', last, `${last} is a number, not a string`],
    [`"items": { "maximum": ${last} }`, `[1, ${last}, ${beyond}]`, `/2: ${beyond} is greater than ${last}`],
    ['"properties": { "id": { "format": "int64" } }', `{ "name": "a", "id": ${beyond} }`, `/id: ${beyond} is not in the format "int64"`],
    [`"anyOf": [{ "maximum": ${last} }, { "const": ${beyond} }]`, beyond, 'valid'],
    [`"oneOf": [{ "maximum": ${last} }, { "const": ${beyond} }]`, beyond, 'valid'],
    [`"not": { "const": ${beyond} }`, last, 'valid'],
    ['"format": "float"', `1${'0'.repeat(38)}`, 'valid'],
    ['"format": "float"', `1${'0'.repeat(39)}`, '1e+39 is not in the format "float"'],
    ['"maximum": 1', `1${'0'.repeat(70)}1`, `1${'0'.repeat(59)}… is greater than 1`],
  ])('%s: %s', async (schema, example, expected) => {
    expect(await judge(schema, example, { name })).toBe(expected);
  });
});

test.each([
  [`"maximum": ${last}, "exclusiveMaximum": true`, last, `${last} is not less than ${last}`],
  [`"maximum": ${beyond}, "exclusiveMaximum": true`, last, 'valid'],
])('in 3.0, %s: %s', async (schema, example, expected) => {
  expect(await judge(schema, example, { version: '3.0.4' })).toBe(expected);
});

describe('decimals are judged as they are written', () => {
  test.each([
    ['"multipleOf": 0.01', '19.99', 'valid'],
    ['"multipleOf": 0.01', '4.35', 'valid'],
    ['"multipleOf": 0.01', '123456789.13', 'valid'],
    ['"multipleOf": 0.01', '19.995', '19.995 is no multiple of 0.01'],
    ['"multipleOf": 1e-8', '0.00000003', 'valid'],
    ['"multipleOf": 0.1', '9007199254740993', 'valid'],
  ])('%s: %s', async (schema, example, expected) => {
    expect(await judge(schema, example)).toBe(expected);
  });
});

test.each([
  ['0x7fffffffffffffff', 'valid'],
  ['0x8000000000000000', `${beyond} is not in the format "int64"`],
  ['+9223372036854775807', 'valid'],
  ['0777777777777777777777', '777777777777777777777 is not in the format "int64"'],
])('YAML writes integers in other ways: %s', async (example, expected) => {
  expect(await judge('"format": "int64"', example)).toBe(expected);
});

test('what stands behind an alias is judged as far as a double tells', async () => {
  const before = '"Other": { "default": &last 9223372036854775807, "example": &least 1e30 },';
  expect(await judge('"format": "int64"', '*last', { before })).toBe('valid');
  expect(await judge(`"enum": [${last}, 1]`, '*last', { before })).toBe('valid');
  expect(await judge('"exclusiveMaximum": 9223372036854775808', '*last', { before })).toBe('unknown');
  expect(await judge('"multipleOf": 2', '*last', { before })).toBe('unknown');
  expect(await judge('"format": "int64"', '*least', { before })).toMatch('is not in the format "int64"');
});

test('digits that JavaScript pads with zeros may stand for any integer of the same double', async () => {
  expect(await judge('"format": "int64"', '9223372036854776000')).toBe('valid');
  expect(await judge('"format": "int64"', '9223372036854776001')).toBe('9223372036854776001 is not in the format "int64"');
  expect(await judge('"format": "uint64"', '18446744073709552000')).toBe('valid');
  expect(await judge('"maximum": 9223372036854776000', beyond)).toBe('valid');
  expect(await judge('"enum": [9223372036854776000, 1]', last)).toBe('valid');
  expect(await judge(`"enum": [${last}, 1]`, '9223372036854776000')).toBe('valid');
  expect(await judge(`"exclusiveMaximum": ${last}`, '9223372036854776000')).toBe('unknown');
});

test('a line break of any kind leaves the places of numbers right', async () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const lines = ['openapi: 3.1.1', 'info: {}', 'paths: {}', 'components:', '  schemas:', '    A:', '      maximum: 9007199254740992'];
    const model = await modelOf([...lines, '      example: 9007199254740993', ''].join(lineBreak));
    const [found] = examplesOf(model);
    expect(found && exactValue(found.node)).toBe(9007199254740993n);
  }
});

test('a text that is another number is not taken for this one', () => {
  const document = parseJson('[9007199254740993, 9007199254740999]', 'file:///a.json');
  const shifted = { ...document, data: [...[document.data].flat()], rangeOf: () => document.rangeAt([1]) };
  expect(exactValue(Node.root(document))).toEqual([9007199254740993n, 9007199254740999n]);
  expect(exactValue(Node.root(shifted))).toEqual([9007199254740992, 9007199254740999n]);
});

test('only what a double may have rounded is copied', async () => {
  const model = await modelOf('{ openapi: 3.1.1, info: { a: [1, 1.5, x], b: { c: 9007199254740993, d: [y] } }, paths: {} }');
  const info = model.root.node.child('info');
  const a = info?.child('a');
  expect(a && exactValue(a)).toBe(a?.value);
  expect(info && exactValue(info)).toEqual({ a: [1, 1.5, 'x'], b: { c: 9007199254740993n, d: ['y'] } });
  expect(info && exactValue(info)).toBe(info && exactValue(info));
});

test.each([
  ['-0', 0n],
  ['1e3', 1000n],
  ['1.50E1', 15n],
  ['12.5', undefined],
  ['.5e1', 5n],
  ['0o17', 15n],
  ['*alias', undefined],
  ['', undefined],
  ['-', undefined],
  ['.', undefined],
  ['0x', undefined],
  ['1e999', undefined],
  ['9'.repeat(401), undefined],
])('the integer of %s', (text, integer) => {
  expect(readInteger(text)).toBe(integer);
});
