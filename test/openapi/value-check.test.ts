import { describe, expect, test } from 'vitest';
import { Schema } from '../../src/openapi/schema.ts';
import { type Direction, valueCheck } from '../../src/openapi/value-check.ts';
import { modelOf } from '../support/memory-graph.ts';

type Json = Readonly<Record<string, unknown>>;

interface Setting {
  readonly version?: string;
  readonly schemas?: Json;
  readonly direction?: Direction;
  readonly checksFormats?: boolean;
}

const matchesPattern = (pattern: string, text: string) => (pattern === 'slow' ? undefined : new RegExp(pattern, 'u').test(text));

/** `valid`, `unknown`, or the reason. */
async function judge(schema: unknown, value: unknown, setting: Setting = {}): Promise<string> {
  const { version = '3.1.1', schemas = {}, direction = 'either', checksFormats = true } = setting;
  const all = { Judged: schema, ...schemas };
  const isOas2 = version === '2.0';
  const data = isOas2
    ? { swagger: '2.0', info: {}, paths: {}, definitions: all }
    : { openapi: version, info: {}, paths: {}, components: { schemas: all } };
  const model = await modelOf(JSON.stringify(data), 'openapi.json');
  const found = isOas2 ? model.root.one('definitions', 'Judged') : model.root.one('components')?.one('schemas', 'Judged');
  if (!(found instanceof Schema)) throw new Error('no schema');
  const verdict = valueCheck(model, { direction, checksFormats, matchesPattern })(found, value);
  return verdict.is === 'invalid' ? verdict.reason : verdict.is;
}

/** Schema, value, verdict. */
type Row = readonly [unknown, unknown, string];

function table(name: string, rows: readonly Row[], setting: Setting = {}): void {
  describe(name, () => {
    for (const [schema, value, expected] of rows) {
      test(`${JSON.stringify(schema)} ${JSON.stringify(value)?.slice(0, 100)}`, async () => {
        expect(await judge(schema, value, setting)).toBe(expected);
      });
    }
  });
}

table('numbers', [
  [{ minimum: 2 }, 2, 'valid'],
  [{ minimum: 2 }, 1, '1 is less than 2'],
  [{ maximum: 2 }, 2, 'valid'],
  [{ maximum: 2 }, 3, '3 is greater than 2'],
  [{ exclusiveMinimum: 2 }, 2, '2 is not greater than 2'],
  [{ exclusiveMinimum: 2 }, 3, 'valid'],
  [{ exclusiveMaximum: 2 }, 2, '2 is not less than 2'],
  [{ exclusiveMaximum: 2 }, 1, 'valid'],
  [{ exclusiveMaximum: 2 ** 60 }, 2 ** 60, 'unknown'],
  [{ exclusiveMinimum: 2 ** 60 }, 2 ** 60, 'unknown'],
  [{ exclusiveMinimum: 2 ** 60 }, 2 ** 59, `${2 ** 59} is not greater than ${2 ** 60}`],
  [{ exclusiveMaximum: 2 ** 60 }, 2 ** 61, `${2 ** 61} is not less than ${2 ** 60}`],
  [{ multipleOf: 0.1 }, 0.3, 'valid'],
  [{ multipleOf: 0.01 }, 1.15, 'valid'],
  [{ multipleOf: 0.1 }, 0.35, '0.35 is no multiple of 0.1'],
  [{ multipleOf: 3 }, 7, '7 is no multiple of 3'],
  [{ multipleOf: 1e-7 }, 3e-7, 'valid'],
  [{ multipleOf: 1.5 }, -3, 'valid'],
  [{ multipleOf: 3 }, 2 ** 60, 'unknown'],
  [{ multipleOf: 0 }, 7, 'valid'],
  [{ format: 'int32' }, 2 ** 31 - 1, 'valid'],
  [{ format: 'int32' }, 2 ** 31, '2147483648 is not in the format "int32"'],
  [{ format: 'int32' }, -(2 ** 31) - 1, '-2147483649 is not in the format "int32"'],
  [{ format: 'int32' }, 1.5, '1.5 is not in the format "int32"'],
  [{ format: 'int64' }, 2 ** 63, 'valid'],
  [{ format: 'int64' }, 1e19, '10000000000000000000 is not in the format "int64"'],
  [{ format: 'uint8' }, 256, '256 is not in the format "uint8"'],
  [{ format: 'uint16' }, -1, '-1 is not in the format "uint16"'],
  [{ format: 'float' }, 1.5, 'valid'],
  [{ format: 'float' }, 1e39, '1e+39 is not in the format "float"'],
  [{ format: 'int32' }, 'text', 'valid'],
  [{ type: 'integer' }, 1.5, '1.5 is a number, not an integer'],
  [{ type: ['integer', 'null'] }, 'a', '"a" is a string, not an integer or null'],
]);

table('texts', [
  [{ minLength: 2 }, '🙂', '"🙂" is shorter than 2 characters'],
  [{ minLength: 2 }, '🙂🙂', 'valid'],
  [{ minLength: 1 }, '', '"" is shorter than 1 character'],
  [{ maxLength: 2 }, '🙂🙂', 'valid'],
  [{ maxLength: 2 }, 'abc', '"abc" is longer than 2 characters'],
  [{ pattern: '^a' }, 'ba', '"ba" does not match the pattern "^a"'],
  [{ pattern: 'slow' }, 'ba', 'unknown'],
  [{ pattern: 'slow', maxLength: 1 }, 'ba', '"ba" is longer than 1 character'],
  [{ enum: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'h', '"h" is none of "a", "b", "c", "d", "e" and 2 more'],
  [{ enum: [] }, 'h', 'valid'],
  [{ type: 'integer', enum: ['1'] }, '1', 'unknown'],
  [{ type: 'integer', enum: ['1'] }, '2', '"2" is a string, not an integer'],
  [{ const: { a: [1] } }, { a: [1] }, 'valid'],
  [{ const: 1 }, 2, '2 is not 1'],
  [{ type: 'file' }, 'a', 'unknown'],
  [{ type: ['file', 'string'] }, 'a', 'valid'],
]);

table('arrays', [
  [{ minItems: 2 }, [1], 'it has fewer than 2 items'],
  [{ maxItems: 1 }, [1, 2], 'it has more than 1 item'],
  [
    { uniqueItems: true },
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    'it has an item twice (index 1)',
  ],
  [{ uniqueItems: true }, [1, '1', [1], ['1'], null], 'valid'],
  [{ prefixItems: [{ type: 'string' }], items: false }, ['a', 'b'], '/1 is not allowed'],
  [{ prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['a', 1], 'valid'],
  [{ contains: { type: 'string' } }, [1], 'it has too few items of the kind that "contains" asks for'],
  [{ contains: { type: 'string' }, minContains: 0 }, [1], 'valid'],
  [{ contains: { type: 'string' }, maxContains: 1 }, ['a', 'b'], 'it has too many items of the kind that "contains" counts'],
  [{ contains: { pattern: 'slow' } }, ['a'], 'unknown'],
  [{ contains: { type: 'string' }, unevaluatedItems: false }, ['a', 1], '/1 is not allowed'],
  [{ contains: { type: 'string' }, unevaluatedItems: { type: 'integer' } }, ['a', 1], 'valid'],
  [{ prefixItems: [true], unevaluatedItems: false }, [1, 2], '/1 is not allowed'],
  [{ allOf: [{ items: true }], unevaluatedItems: false }, [1, 2], 'valid'],
  [{ anyOf: [{ contains: { pattern: 'slow' } }, true], unevaluatedItems: false }, ['a'], 'unknown'],
  [{ items: { type: 'string' } }, ['a', 1], '/1: 1 is a number, not a string'],
]);

table('objects', [
  [{ required: ['a', 'b'] }, { a: 1 }, 'it lacks the required property "b"'],
  [{ minProperties: 2 }, { a: 1 }, 'it has fewer than 2 properties'],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, 'it has more than 1 property'],
  [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'it lacks the property "b", which "a" requires'],
  [{ dependentRequired: { a: ['b'] } }, { c: 1 }, 'valid'],
  [{ properties: { a: { properties: { 'b/c': { type: 'string' } } } } }, { a: { 'b/c': 1 } }, '/a/b~1c: 1 is a number, not a string'],
  [{ properties: { a: {} }, patternProperties: { '^b': {} }, additionalProperties: false }, { a: 1, b1: 1, c: 1 }, '/c is not allowed'],
  [{ patternProperties: { slow: false } }, { a: 1 }, 'unknown'],
  [{ patternProperties: { slow: true }, additionalProperties: false }, { a: 1 }, 'unknown'],
  [{ additionalProperties: { type: 'string' } }, { a: {} }, '/a is an object, not a string'],
  [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, '/ab: 1 has a name that is not allowed'],
  [{ dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, 'it lacks the required property "b"'],
  [{ dependentSchemas: { a: { required: ['b'] } } }, { c: 1 }, 'valid'],
  [{ properties: { a: true }, unevaluatedProperties: false }, { a: 1, b: 1 }, '/b is not allowed'],
  [{ allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, { a: 1 }, 'valid'],
  [{ anyOf: [{ required: ['b'], properties: { a: true } }, {}], unevaluatedProperties: false }, { a: 1 }, '/a is not allowed'],
  [{ allOf: [{ unevaluatedProperties: true }], unevaluatedProperties: false }, { a: 1 }, 'valid'],
  [
    { if: { required: ['a'] }, then: { properties: { a: true } }, else: { properties: { b: true } }, unevaluatedProperties: false },
    { a: 1 },
    'valid',
  ],
  [
    { if: { required: ['a'] }, then: { properties: { a: true } }, else: { properties: { b: true } }, unevaluatedProperties: false },
    { b: 1 },
    'valid',
  ],
  [{ dependentSchemas: { a: { properties: { a: true } } }, unevaluatedProperties: false }, { a: 1 }, 'valid'],
  [{ patternProperties: { slow: true }, unevaluatedProperties: false }, { a: 1 }, 'unknown'],
  [{ properties: { toString: { type: 'string' } } }, {}, 'valid'],
  [{ required: ['toString'] }, {}, 'it lacks the required property "toString"'],
  [{ properties: { constructor: { type: 'string' } } }, JSON.parse('{"constructor": 1}'), '/constructor: 1 is a number, not a string'],
  [{ additionalProperties: { type: 'string' } }, JSON.parse('{"__proto__": 1}'), '/__proto__: 1 is a number, not a string'],
]);

table('alternatives', [
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, '1 is a number, not a string'],
  [{ anyOf: [{ type: 'string' }, { type: 'boolean' }] }, 1, '1 is a number, not a string or a boolean'],
  [{ anyOf: [{ type: 'null' }, { type: 'null' }] }, 1, '1 is a number, not null'],
  [{ anyOf: [{ type: 'string' }, { maximum: 0 }] }, 1, '1 is greater than 0'],
  [{ anyOf: [{ maximum: 0 }, { minimum: 2 }] }, 1, '1 matches no schema of "anyOf"'],
  [{ oneOf: [{ required: ['a'] }, { properties: { b: { type: 'string' } } }] }, { b: 1 }, '/b: 1 is a number, not a string'],
  [{ oneOf: [{ maximum: 3 }, { minimum: 2 }] }, 2, '2 matches 2 schemas of "oneOf", of which one may match'],
  [{ oneOf: [{ maximum: 3 }, { pattern: 'slow', type: ['string', 'integer'] }] }, 'a', 'unknown'],
  [{ oneOf: [{ type: 'string', pattern: 'slow' }, { type: 'string' }] }, 'a', 'unknown'],
  [{ anyOf: [{ type: 'string', pattern: 'slow' }, { type: 'string' }] }, 'a', 'valid'],
  [{ not: { type: 'string' } }, 'a', '"a" matches what "not" excludes'],
  [{ not: { type: 'string', pattern: 'slow' } }, 'a', 'unknown'],
  [{ if: { type: 'string' }, then: { minLength: 2 }, else: { minimum: 2 } }, 'a', '"a" is shorter than 2 characters'],
  [{ if: { type: 'string' }, then: { minLength: 2 }, else: { minimum: 2 } }, 1, '1 is less than 2'],
  [{ if: { type: 'string', pattern: 'slow' }, then: { minLength: 2 } }, 'a', 'unknown'],
  [{ if: { type: 'string', pattern: 'slow' }, then: { minLength: 1 } }, 'a', 'valid'],
  [{ anyOf: [{ type: 'string' }, 'no schema'] }, 1, 'unknown'],
  [{ allOf: [{ $ref: '#/components/schemas/None' }], maximum: 1 }, 2, '2 is greater than 1'],
  [{ allOf: [{ $ref: '#/components/schemas/None' }], maximum: 1 }, 1, 'unknown'],
  [{ $ref: '#/components/schemas/Judged' }, 1, 'unknown'],
]);

const pets = {
  Cat: { type: 'object', required: ['lives'], properties: { kind: { type: 'string' }, lives: { type: 'integer' } } },
  Dog: { type: 'object', required: ['name'], properties: { kind: { type: 'string' }, name: { type: 'string' } } },
};
const branches = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];

table(
  'discriminators tell which branch is meant',
  [
    [{ oneOf: branches, discriminator: { propertyName: 'kind' } }, { kind: 'Dog', lives: 'a' }, 'it lacks the required property "name"'],
    [
      { oneOf: branches, discriminator: { propertyName: 'kind', mapping: { d: '#/components/schemas/Dog' } } },
      { kind: 'd', lives: 'a' },
      'it lacks the required property "name"',
    ],
    [{ oneOf: branches, discriminator: { propertyName: 'kind' } }, { kind: 'Dog', lives: 9, name: 'Rex' }, 'unknown'],
    [{ oneOf: branches }, { kind: 'Dog', lives: 9, name: 'Rex' }, 'it matches 2 schemas of "oneOf", of which one may match'],
    [{ oneOf: branches }, { kind: 'Dog', lives: 'a' }, '/lives: "a" is a string, not an integer'],
    [{ oneOf: branches, discriminator: { propertyName: 'kind' } }, { kind: 1, lives: 'a' }, '/kind: 1 is a number, not a string'],
  ],
  { schemas: pets },
);

const read = { properties: { id: { readOnly: true }, key: { writeOnly: true } }, required: ['id', 'key', 'name'] };
const apart = { allOf: [{ properties: { id: { allOf: [{ readOnly: true }] } } }], required: ['id'] };
for (const [direction, withId, withKey] of [
  ['request', 'it lacks the required property "key"', 'valid'],
  ['response', 'valid', 'it lacks the required property "id"'],
  ['either', 'valid', 'valid'],
] as const) {
  table(
    `a ${direction}`,
    [
      [read, { id: 1, name: 1 }, withId],
      [read, { key: 1, name: 1 }, withKey],
      [read, { id: 1, key: 1 }, 'it lacks the required property "name"'],
      [apart, {}, direction === 'response' ? 'it lacks the required property "id"' : 'valid'],
    ],
    { direction },
  );
}

table(
  'null in 3.0',
  [
    [{ type: 'string', nullable: true }, null, 'valid'],
    [{ type: 'string' }, null, 'null is not a string'],
    [{ type: 'string', nullable: true, enum: ['a'] }, null, 'unknown'],
    [{ nullable: true, allOf: [{ type: 'string' }] }, null, 'unknown'],
    [{ nullable: true, allOf: [{ type: 'string' }] }, 1, '1 is a number, not a string'],
    [{ $ref: '#/components/schemas/Text', nullable: true }, null, 'unknown'],
    [{ $ref: '#/components/schemas/Text', maxLength: 1 }, 'ab', 'valid'],
    [{ type: 'number', minimum: 1, exclusiveMinimum: true }, 1, '1 is not greater than 1'],
    [{ type: 'number', maximum: 1, exclusiveMaximum: true }, 1, '1 is not less than 1'],
    [{ type: 'number', minimum: 1, exclusiveMinimum: false }, 1, 'valid'],
    [{ exclusiveMinimum: 2 }, 1, 'valid'],
    [{ const: 1, dependentRequired: { a: ['b'] } }, { a: 1 }, 'valid'],
    [{ additionalProperties: false }, { a: 1 }, '/a is not allowed'],
    [{ additionalProperties: false, patternProperties: { '^a': {} } }, { a: 1 }, 'unknown'],
  ],
  { version: '3.0.4', schemas: { Text: { type: 'string' } } },
);

table(
  'null in 2.0',
  [
    [{ type: 'string', 'x-nullable': true }, null, 'valid'],
    [{ type: 'string', nullable: true }, null, 'unknown'],
    [{ items: [{ type: 'string' }] }, [1], '/0: 1 is a number, not a string'],
    [{ items: [{ type: 'string' }] }, ['a', 1], 'valid'],
    [{ anyOf: [{ type: 'string' }] }, 1, 'valid'],
  ],
  { version: '2.0' },
);

table('null since 3.1', [
  [{ type: ['string', 'null'] }, null, 'valid'],
  [{ type: 'string', nullable: true }, null, 'unknown'],
  [{ type: 'string' }, null, 'null is not a string'],
]);

table('references', [
  [{ $ref: '#/components/schemas/Judged/$defs/text', maxLength: 1, $defs: { text: { type: 'string' } } }, 1, '1 is a number, not a string'],
  [
    { $ref: '#/components/schemas/Judged/$defs/text', maxLength: 1, $defs: { text: { type: 'string' } } },
    'ab',
    '"ab" is longer than 1 character',
  ],
  [
    { items: { $dynamicRef: '#item' }, $defs: { item: { $dynamicAnchor: 'item', type: 'string' } } },
    [1],
    '/0: 1 is a number, not a string',
  ],
  [
    {
      items: { $dynamicRef: '#item' },
      $defs: { item: { $dynamicAnchor: 'item', type: 'string' }, other: { $id: 'o', $dynamicAnchor: 'item' } },
    },
    [1],
    'unknown',
  ],
  [
    { properties: { next: { $ref: '#/components/schemas/Judged' } }, required: ['id'] },
    { id: 1, next: { id: 2, next: {} } },
    '/next/next lacks the required property "id"',
  ],
]);

table(
  'formats can be left out',
  [
    [{ format: 'date' }, 'today', 'valid'],
    [{ format: 'int32' }, 1.5, 'valid'],
  ],
  { checksFormats: false },
);

describe('formats of texts', () => {
  const good: Readonly<Record<string, readonly string[]>> = {
    date: ['2024-02-29', '2000-02-29', '2024-04-30'],
    time: ['10:00:00Z', '10:00:00.5+01:00', '23:59:60z', '22:59:60-01:00'],
    'date-time': ['2024-02-29T10:00:00Z', '2024-02-29t10:00:00-05:30', '2024-02-29 10:00:00Z', '2024-12-31T23:59:60Z'],
    uuid: ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6'],
    email: ['ada@example.com', 'a.b+c@mail.example.com', '"ada l"@example.com', 'ada@[192.0.2.1]'],
    hostname: ['example.com', 'localhost', 'xn--bcher-kva.example.', '1.example'],
    ipv4: ['192.0.2.1', '0.0.0.0', '255.255.255.255'],
    ipv6: ['::', '::1', '2001:db8::1', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1:2:3:4:5:6:192.0.2.1', '1:2:3:4:5:6:7::'],
    uri: [
      'https://example.com',
      'https://ada@example.com:8080/a?b=c#d',
      'urn:isbn:0451450523',
      'mailto:a@b.c',
      'http://[2001:db8::1]:80/',
      'file:///a',
      'a://[v1.x]',
    ],
    'uri-reference': ['/a/b', 'a/b:c', '?q', '#f', '', '//example.com/a', 'https://example.com'],
    byte: ['', 'aGk=', 'aGkh', 'aA==', 'aGkh\naGkh\n'],
    password: ['anything'],
  };
  const bad: Readonly<Record<string, readonly string[]>> = {
    date: ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-01', '2024-01-00', '2024-1-1', '2024-01-01T00:00:00Z'],
    time: ['10:00', '10:00:00', '24:00:00Z', '10:60:00Z', '10:00:60Z', '10:00:61Z', '10:00:00+24:00', '10:00:00+00:60', '23:59:61Z'],
    'date-time': ['2024-02-29', '2024-02-30T10:00:00Z', '2024-02-29T10:00:00', '2024-02-29_10:00:00Z'],
    uuid: ['f81d4fae7dec11d0a76500a0c91e6bf6', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf', 'g81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    email: ['ada', '@example.com', 'a b@example.com', 'ada@', 'ada@-x.com', 'a..b@example.com', 'ada@[]'],
    hostname: ['', '-a.com', 'a-.com', 'a..b', `${'a'.repeat(64)}.com`, `${'a.'.repeat(127)}ab`, 'a_b.com'],
    ipv4: ['192.0.2', '192.0.2.256', '192.0.2.1.1', '192.0.2.001', 'a.b.c.d'],
    ipv6: ['1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', ':1', '12345::', '1:2:3:4:5:6:7:8::', '::192.0.2.256', '1.2.3.4::', 'g::'],
    uri: [
      'www.example.com',
      '/a',
      'https://exa mple.com',
      'https://example.com/{id}',
      'https://example.com/a%zz',
      'https://example.com:a/',
      '1a://b',
      'https://a@b@c/',
      'a://[::g]',
      'a:b#c#d',
    ],
    'uri-reference': ['a:b c', '1:2', '/a b', '/{id}'],
    byte: ['a', 'aGk', 'a===', '!aaa'],
  };
  for (const [format, texts] of Object.entries(good)) {
    test(`${format}: these are`, async () => {
      for (const text of texts) expect([text, await judge({ format }, text)]).toEqual([text, 'valid']);
    });
  }
  for (const [format, texts] of Object.entries(bad)) {
    test(`${format}: these are not`, async () => {
      for (const text of texts) expect([text, await judge({ format }, text)]).not.toEqual([text, 'valid']);
    });
  }
});

describe('what is made to be slow or deep takes no time', () => {
  test('alternatives inside alternatives', async () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const next = { $ref: `#/components/schemas/L${level + 1}` };
      return [`L${level}`, { anyOf: [next, next], oneOf: [next, { type: 'string' }], properties: { a: next }, not: { type: 'null' } }];
    });
    const schemas = { ...Object.fromEntries(levels), L60: { type: 'integer' } };
    expect(await judge({ $ref: '#/components/schemas/L0' }, 1, { schemas })).toBe('valid');
    expect(await judge({ $ref: '#/components/schemas/L0' }, true, { schemas })).toContain('true is a boolean, not');
  });

  test('values inside values', async () => {
    const node = { $ref: '#/components/schemas/Judged' };
    const schema = {
      anyOf: [{ properties: { a: node } }, { properties: { a: node } }],
      patternProperties: { '^a$': node },
      required: ['a'],
    };
    let value: unknown = {};
    for (let level = 0; level < 100; level += 1) value = { a: value };
    expect(await judge(schema, value)).toContain('lacks the required property "a"');
  });

  test('many values and many that are listed', async () => {
    const values = Array.from({ length: 20_000 }, (_, index) => ({ a: index, b: [index] }));
    expect(await judge({ items: { enum: values } }, values.toReversed())).toBe('valid');
    expect(await judge({ items: { enum: values } }, [...values, { a: 0, b: [1] }])).toMatch(/^\/20000 is none of /);
  });

  test('many schemas for many values', async () => {
    const items = Array.from({ length: 4000 }, (_, index) => index);
    const members = Object.fromEntries(items.map((item) => [`p${item}`, item]));
    const parts = (one: unknown) => ({ allOf: Array.from({ length: 3000 }, () => one) });
    expect(await judge(parts({ items: { maximum: 4000 } }), items)).toBe('unknown');
    expect(await judge(parts({ properties: { p3999: { maximum: 4000 } } }), members)).toBe('unknown');
    expect(await judge(parts({ items: { maximum: 4000 } }), items.slice(0, 1000))).toBe('valid');
  });

  test('references that lead on and on', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 2000 }, (_, level) => [`L${level}`, { $ref: `#/components/schemas/L${level + 1}` }]),
    );
    expect(await judge({ $ref: '#/components/schemas/L0' }, 1, { schemas: { ...schemas, L2000: { type: 'string' } } })).toBe('unknown');
  });

  test('branches that lead back to what chooses among them', async () => {
    const own = { $ref: '#/components/schemas/Judged' };
    expect(await judge({ oneOf: [own, own], not: {} }, null)).toBe('null matches what "not" excludes');
    expect(await judge({ anyOf: [own, { allOf: [own] }], not: {} }, null)).toBe('null matches what "not" excludes');
  });

  test('references in a circle', async () => {
    const schemas = { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } };
    expect(await judge({ $ref: '#/components/schemas/A' }, 1, { schemas })).toBe('unknown');
  });
});

test('long places and values are shortened', async () => {
  const long = 'x'.repeat(200);
  expect(await judge({ properties: { [long]: { maxLength: 1 } } }, { [long]: long })).toBe(
    `/${'x'.repeat(79)}…: "${'x'.repeat(60)}…" is longer than 1 character`,
  );
});
