import { describe, expect, test } from 'vitest';
import { arrayMaxItems } from '../../rulesets/input-validation/array-max-items.ts';
import { numericBounds } from '../../rulesets/input-validation/numeric-bounds.ts';
import { objectMaxProperties } from '../../rulesets/input-validation/object-max-properties.ts';
import { inputValidation } from '../../rulesets/input-validation/pack.ts';
import { stringMaxLength } from '../../rulesets/input-validation/string-max-length.ts';
import { stringMinLength } from '../../rulesets/input-validation/string-min-length.ts';
import { stringPatternAnchored } from '../../rulesets/input-validation/string-pattern-anchored.ts';
import { stringPatternValid } from '../../rulesets/input-validation/string-pattern-valid.ts';
import { stringRestricted } from '../../rulesets/input-validation/string-restricted.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const name = 'openapi.json';
const done = { responses: { 204: { description: 'Done' } } };

function definition(parameters: readonly Fields[], version: Fields = { openapi: '3.1.0' }, more: Fields = {}): string {
  const paths = { '/orders': { get: { parameters, ...done } } };
  return JSON.stringify({ ...version, info: { title: 'Orders', version: '1.0.0' }, paths, ...more });
}

function parameter(schema: Fields, more: Fields = {}): Fields {
  return { name: 'value', in: 'query', schema, ...more };
}

/** `severity place message`, places from the schema of the only parameter on. */
async function found(rule: Rule, schema: Fields, more?: Fields): Promise<readonly string[]> {
  const summaries = await summariesOf(rule, definition([parameter(schema, more)]), { name });
  return summaries.map((summary) => summary.replace('/paths/~1orders/get/parameters/0/schema', '#'));
}

describe('a limit of another type', () => {
  const noMaxLength = 'String has no "maxLength", and nothing else bounds its length.';
  const noBounds = 'Integer has no "minimum" and no "maximum".';
  const items = { type: 'integer', minimum: 0, maximum: 9 };

  test.each([
    [arrayMaxItems, { type: 'array', items, maximum: 30 }, '#/maximum', 'Array has no "maxItems".'],
    [arrayMaxItems, { type: 'array', items, maxLength: 30 }, '#/maxLength', 'Array has no "maxItems".'],
    [arrayMaxItems, { type: 'array', items, minLength: 1 }, '#/minLength', 'Array has no "maxItems".'],
    [arrayMaxItems, { type: 'array', items, minimum: 1 }, '#/minimum', 'Array has no "maxItems".'],
    [stringMaxLength, { type: 'string', maxItems: 5 }, '#/maxItems', noMaxLength],
    [stringMaxLength, { type: 'string', minItems: 1 }, '#/minItems', noMaxLength],
    [stringMaxLength, { type: 'string', additionalProperties: false, maximum: 5 }, '#/maximum', noMaxLength],
    [numericBounds, { type: 'integer', maxLength: 10 }, '#/maxLength', noBounds],
    // What limits the value, limits nothing, or is no limit leaves the finding where it was.
    [arrayMaxItems, { type: 'array', items, minItems: 1 }, '#', 'Array has no "maxItems".'],
    [arrayMaxItems, { type: 'array', items, minLength: 0 }, '#', 'Array has no "maxItems".'],
    [stringMaxLength, { type: 'string', uniqueItems: true }, '#', noMaxLength],
    [stringMaxLength, { type: 'string', minLength: 1, uniqueItems: true }, '#', noMaxLength],
    [stringMaxLength, { type: ['string', 'integer'], maximum: 5 }, '#', noMaxLength],
    [numericBounds, { type: 'integer' }, '#', noBounds],
  ])('$id of %j', async (rule, schema, place, message) => {
    expect(await found(rule, schema)).toEqual([`warn ${place} ${message}`]);
  });

  test.each([
    [{ type: 'array', items: { type: 'string', enum: ['a'] }, maximum: 30 }, 'maximum'],
    [{ type: 'string', pattern: '^[a-z]+$', maximum: 5, minimum: 1 }, 'minimum'],
    [{ type: 'string', pattern: '^[a-z]+$', items: { type: 'string', enum: ['a'] }, maximum: 5 }, 'maximum'],
    [{ type: 'integer', format: 'int64', maxLength: 10, minLength: 10 }, 'minLength'],
  ])('%j is one finding', async (schema, keyword) => {
    const said = await ruleAndPlaceOf(inputValidation, definition([parameter(schema, { required: true })]));
    expect(said).toEqual([`schema-keyword-applicable /paths/~1orders/get/parameters/0/schema/${keyword}`]);
  });
});

describe('formats', () => {
  const short = ['date', 'date-time', 'date-time-local', 'time', 'time-local', 'http-date', 'date-time-rfc1123', 'uuid'];
  const named = ['ipv4', 'ipv6', 'hostname', 'email', 'char'];
  const misspelt = ['guid', 'UUID', 'datetime', 'date_time', 'Email', 'ip'];
  test.each([...short, ...named, ...misspelt])('texts of %s are short and not empty', async (format) => {
    expect(await found(stringMaxLength, { type: 'string', format })).toEqual([]);
    expect(await found(stringMinLength, { type: 'string', format }, { required: true })).toEqual([]);
  });

  const filled = ['duration', 'idn-email', 'idn-hostname', 'uri', 'iri', 'relative-json-pointer', 'decimal', 'decimal128'];
  test.each([...filled, 'int32', 'int64', 'uint64', 'binary', 'URL', 'long'])('texts of %s may be long, but not empty', async (format) => {
    expect(await found(stringMaxLength, { type: 'string', format })).toHaveLength(1);
    expect(await found(stringMinLength, { type: 'string', format }, { required: true })).toEqual([]);
  });

  test.each(['byte', 'json-pointer', 'uri-reference', 'order-number', '', 5])('texts of %j may be both', async (format) => {
    expect(await found(stringMaxLength, { type: 'string', format })).toHaveLength(1);
    expect(await found(stringMinLength, { type: 'string', format }, { required: true })).toHaveLength(1);
  });

  test('a format that says nothing is named', async () => {
    const say = (format: string) => [`info # String has no "pattern", "enum" or "const", and format "${format}" says nothing.`];
    for (const format of ['', 'string', 'text']) expect(await found(stringRestricted, { type: 'string', format })).toEqual(say(format));
    expect(await found(stringRestricted, { type: 'string', format: 5 })).toEqual(say('5'));
    expect(await found(stringRestricted, { type: 'string' })).toEqual(['info # String has no "pattern", "format", "enum" or "const".']);
  });
});

describe('headers that are ignored as parameters', () => {
  const header = (parameterName: string, more: Fields = {}) => ({ name: parameterName, in: 'header', schema: { type: 'string' }, ...more });
  const pointers = async (text: string) => (await summariesOf(stringMaxLength, text, { name })).map((summary) => summary.split(' ')[1]);

  test.each(['Accept', 'Authorization', 'Content-Type', 'content-type', 'AUTHORIZATION'])('%s needs no limit', async (parameterName) => {
    expect(await pointers(definition([header(parameterName)]))).toEqual([]);
    expect(await pointers(definition([header(parameterName)], { openapi: '3.0.4' }))).toEqual([]);
  });

  test.each(['Accept-Language', 'If-Match', 'X-Accept'])('%s needs one', async (parameterName) => {
    expect(await pointers(definition([header(parameterName)]))).toEqual(['/paths/~1orders/get/parameters/0/schema']);
  });

  test('elsewhere the name means nothing, and 2.0 ignores none', async () => {
    expect(await pointers(definition([header('accept', { in: 'query' })]))).toEqual(['/paths/~1orders/get/parameters/0/schema']);
    const old = definition([{ name: 'Accept', in: 'header', type: 'string' }], { swagger: '2.0' });
    expect(await pointers(old)).toEqual(['/paths/~1orders/get/parameters/0']);
  });

  test('what else takes the schema needs one still', async () => {
    const schema = { $ref: '#/components/schemas/Text' };
    const components = { schemas: { Text: { type: 'string' } } };
    const both = [header('Accept', { schema }), header('X-Id', { schema })];
    expect(await pointers(definition(both, undefined, { components }))).toEqual(['/components/schemas/Text']);
    const borrowed = [header('Accept'), parameter({ $ref: '#/paths/~1orders/get/parameters/0/schema' })];
    expect(await pointers(definition(borrowed))).toEqual(['/paths/~1orders/get/parameters/0/schema']);
    const query = [{ ...header('Accept'), schema }, parameter(schema, { name: 'accept' })];
    expect(await pointers(definition(query, undefined, { components }))).toEqual(['/components/schemas/Text']);
  });
});

describe('patterns', () => {
  test.each(['date', 'date-time', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid'])('%s is a format', async (pattern) => {
    const message = `Pattern "${pattern}" is the name of a format, and matches every text that contains it; "format" is probably meant.`;
    expect(await found(stringPatternValid, { type: 'string', pattern })).toEqual([`warn #/pattern ${message}`]);
    expect(await found(stringPatternAnchored, { type: 'string', pattern })).toEqual([]);
  });

  test.each(['^date$', 'dates', 'a date', 'date|uuid', 'uuid-v4', 'string'])('%s is none', async (pattern) => {
    expect(await found(stringPatternValid, { type: 'string', pattern })).toEqual([]);
  });

  test.each([
    ['build', 'info'],
    ['[{]build[}]', 'info'],
    ['\\.png', 'info'],
    ['ü', 'info'],
    ['[ab]', 'warn'],
    ['a.c', 'warn'],
    ['ab|cd', 'warn'],
    ['ab+', 'warn'],
    ['(ab)', 'warn'],
    ['^ab', 'warn'],
    ['ab$', 'warn'],
    ['[]a', 'warn'],
  ])('%s is %s', async (pattern, severity) => {
    expect((await found(stringPatternAnchored, { type: 'string', pattern })).map((summary) => summary.split(' ')[0])).toEqual([severity]);
  });
});

test('what is read-only in a component that nothing uses is never sent by callers', async () => {
  const map = { type: 'object', additionalProperties: { type: 'integer' } };
  const schemas = { Order: { type: 'object', properties: { counts: { ...map, readOnly: true }, labels: map } } };
  const pointers = async (rule: Rule, more: object = {}) =>
    (await summariesOf(rule, definition([], undefined, { components: { schemas: { ...schemas, ...more } } }), { name })).map(
      (summary) => summary.split(' ')[1],
    );
  const at = '/components/schemas/Order/properties';
  expect(await pointers(objectMaxProperties)).toEqual([`${at}/labels`]);
  expect(await pointers(numericBounds)).toEqual([`${at}/labels/additionalProperties`]);
});
