import { describe, expect, test } from 'vitest';
import { formatValid } from '../../rulesets/input-validation/format-valid.ts';
import { stringMinLength } from '../../rulesets/input-validation/string-min-length.ts';
import { stringPatternAnchored } from '../../rulesets/input-validation/string-pattern-anchored.ts';
import { stringPatternNotBroad } from '../../rulesets/input-validation/string-pattern-not-broad.ts';
import { stringPatternSafe } from '../../rulesets/input-validation/string-pattern-safe.ts';
import { stringPatternValid } from '../../rulesets/input-validation/string-pattern-valid.ts';
import { stringRestricted } from '../../rulesets/input-validation/string-restricted.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Place = 'request' | 'response' | 'unused' | 'read-only' | 'tested';

/** A definition with a schema where its values travel so. */
function definitionWith(schema: string, place: Place): string {
  const inRequest = (body: string): string => `requestBody: { content: { text/plain: { schema: ${body} } } }, responses: {}`;
  const operations: Readonly<Record<Place, string>> = {
    request: inRequest(schema),
    response: `responses: { 200: { description: Done, content: { text/plain: { schema: ${schema} } } } }`,
    unused: 'responses: {}',
    'read-only': inRequest(`{ type: object, properties: { id: ${schema.replace('{', '{ readOnly: true,')} } }`),
    tested: inRequest(`{ type: string, not: ${schema} }`),
  };
  const components = place === 'unused' ? `components: { schemas: { Text: ${schema} } }\n` : '';
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { post: { ${operations[place]} } } }\n${components}`;
}

async function severities(rule: Rule, schema: string, place: Place): Promise<readonly string[]> {
  return (await runRule(rule, definitionWith(schema, place))).map(({ severity }) => severity);
}

describe('severity follows where the text travels', () => {
  const cases: readonly (readonly [Rule, string, Readonly<Record<Place, readonly string[]>>])[] = [
    [
      stringPatternAnchored,
      "{ type: string, pattern: '[a-z]' }",
      { request: ['warn'], response: [], unused: ['info'], 'read-only': [], tested: [] },
    ],
    [
      stringPatternNotBroad,
      "{ type: string, pattern: '.*' }",
      { request: ['warn'], response: ['info'], unused: ['info'], 'read-only': [], tested: [] },
    ],
    [
      stringPatternNotBroad,
      "{ type: string, pattern: '^.{1,9}$' }",
      { request: ['info'], response: ['info'], unused: ['info'], 'read-only': [], tested: [] },
    ],
    [
      stringPatternSafe,
      "{ type: string, pattern: '^(a+)+$' }",
      { request: ['error'], response: ['warn'], unused: ['info'], 'read-only': ['info'], tested: ['error'] },
    ],
    [
      stringPatternValid,
      "{ type: string, pattern: '(' }",
      { request: ['error'], response: ['error'], unused: ['error'], 'read-only': ['error'], tested: ['error'] },
    ],
    [stringRestricted, '{ type: string }', { request: ['info'], response: [], unused: ['info'], 'read-only': [], tested: ['info'] }],
    [
      formatValid,
      '{ type: integer, format: float }',
      { request: ['warn'], response: ['warn'], unused: ['warn'], 'read-only': ['warn'], tested: ['warn'] },
    ],
    [
      formatValid,
      '{ type: integer, format: date }',
      { request: ['info'], response: ['info'], unused: ['info'], 'read-only': ['info'], tested: ['info'] },
    ],
  ];
  for (const [rule, schema, expected] of cases) {
    for (const [place, wanted] of Object.entries(expected) as [Place, readonly string[]][]) {
      test(`${rule.id} of ${schema} in a schema that is ${place}`, async () => {
        expect(await severities(rule, schema, place)).toEqual(wanted);
      });
    }
  }
});

describe('string-pattern-safe', () => {
  const at = (schema: string) => severities(stringPatternSafe, schema, 'request');

  test('polynomial time is an error from the third degree on', async () => {
    expect(await at("{ type: string, pattern: '^[0-9]*[0-9]*[0-9]*$' }")).toEqual(['error']);
    expect(await at("{ type: string, pattern: '^[0-9]*[0-9]*$' }")).toEqual(['info']);
  });

  test('short texts exempt from polynomial time, not from exponential', async () => {
    expect(await at("{ type: string, maxLength: 64, pattern: '^[0-9]*[0-9]*$' }")).toEqual([]);
    expect(await at("{ type: string, maxLength: 64, pattern: '^(a+)+$' }")).toEqual(['error']);
    expect(await at("{ type: string, maxLength: 64, pattern: '^[0-9]*[0-9]*[0-9]*$' }")).toEqual([]);
    expect(await at("{ type: string, maxLength: 50000, pattern: '^[0-9]*[0-9]*$' }")).toEqual(['info']);
    expect(await at("{ maxLength: 64, allOf: [{ type: string, pattern: '^[0-9]*[0-9]*$' }] }")).toEqual([]);
  });

  test('a key of "patternProperties" is a pattern too, and the length of values does not bound it', async () => {
    const schema = "{ type: object, maxLength: 5, patternProperties: { '^(a+)+$': { type: string, maxLength: 5 } } }";
    expect((await summariesOf(stringPatternSafe, definitionWith(schema, 'unused'))).map((summary) => summary.split(' ')[1])).toEqual([
      '/components/schemas/Text/patternProperties/^(a+)+$',
    ]);
  });
});

describe('string-min-length', () => {
  const hints = async (schema: string, required = 'required: [id], '): Promise<number> =>
    (await runRule(stringMinLength, definitionWith(`{ type: object, ${required}properties: { id: ${schema} } }`, 'request'))).length;

  test.each([
    'date',
    'date-time',
    'time',
    'duration',
    'email',
    'idn-email',
    'hostname',
    'idn-hostname',
    'ipv4',
    'ipv6',
    'uri',
    'iri',
    'uuid',
  ])('format %s has no empty text', async (format) => {
    expect(await hints(`{ type: string, format: ${format} }`)).toBe(0);
  });

  test.each(['byte', 'password', 'json-pointer', 'uri-reference', 'regex'])('format %s may have one', async (format) => {
    expect(await hints(`{ type: string, format: ${format} }`)).toBe(1);
  });

  test('only for what is required, here or in another part', async () => {
    expect(await hints('{ type: string }', '')).toBe(0);
    expect(await hints('{ type: string }', 'required: [other], ')).toBe(0);
    expect(await hints('{ type: string }', 'required: id, ')).toBe(0);
    expect(await hints('{ allOf: [{ type: string }] }')).toBe(1);
    expect(await hints('{ allOf: [{ type: string }], minLength: 1 }')).toBe(0);
    expect(await hints("{ allOf: [{ type: string }, { pattern: '^a$' }] }")).toBe(1);
    expect(await hints("{ type: string, allOf: [{ pattern: '^a$' }] }")).toBe(0);
    expect(await hints('{ type: array, items: { type: string } }')).toBe(0);
    expect(await hints('{ type: array, items: { allOf: [{ type: string }] } }')).toBe(0);
    const body = '#/paths/~1orders/post/requestBody/content/text~1plain/schema';
    expect(await hints(`{ type: string }, other: { $ref: '${body}/properties/id' }`)).toBe(1);
  });

  test('of parameters everywhere but in paths', async () => {
    const parameter = (place: string, rest: string): string =>
      `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { '/{id}': { get: { parameters: [{ name: id, in: ${place}, ${rest}, schema: { type: string } }], responses: {} } } }\n`;
    for (const place of ['query', 'header', 'cookie']) {
      expect(await runRule(stringMinLength, parameter(place, 'required: true')), place).toHaveLength(1);
      expect(await runRule(stringMinLength, parameter(place, 'required: false')), place).toEqual([]);
    }
    expect(await runRule(stringMinLength, parameter('path', 'required: true'))).toEqual([]);
  });
});

describe('string-restricted', () => {
  const found = async (name: string, schema: string): Promise<number> =>
    (await runRule(stringRestricted, definitionWith(`{ type: object, properties: { ${name}: ${schema} } }`, 'request'))).length;

  test.each(['description', 'orderComment', 'error_message', 'note', 'text', 'body', 'title', 'firstName'])(
    '%s is text that people write',
    async (name) => {
      expect(await found(name, '{ type: string, maxLength: 200 }')).toBe(0);
      expect(await found(name, '{ type: string }')).toBe(1);
    },
  );

  test.each(['notes', 'nameId', 'textual', 'x'])('%s is not', async (name) => {
    expect(await found(name, '{ type: string, maxLength: 200 }')).toBe(1);
  });

  test('a format that says nothing, or keywords of the wrong type, do not restrict', async () => {
    for (const keyword of [
      'format: string',
      'format: text',
      "format: ''",
      'format: 5',
      'pattern: 5',
      'contentMediaType: 5',
      'enum: open',
      'x-free-text: true',
    ])
      expect(await found('code', `{ type: string, ${keyword} }`), keyword).toBe(1);
    expect(await found('code', '{ type: string, x-free-text: true, maxLength: 9 }')).toBe(0);
  });
});

describe('format-valid', () => {
  const meant: readonly (readonly [string, string])[] = [
    ['dateTime', 'date-time'],
    ['date time', 'date-time'],
    ['iso8601', 'date-time'],
    ['rfc3339', 'date-time'],
    ['UUID', 'uuid'],
    ['guid', 'uuid'],
    ['URL', 'uri'],
    ['mail', 'email'],
    ['e-mail', 'email'],
    ['host_name', 'hostname'],
    ['ip-address', 'ipv4'],
    ['ip', 'ipv4'],
  ];
  test.each(meant)('%s is %s', async (written, known) => {
    expect(await summariesOf(formatValid, definitionWith(`{ type: string, format: '${written}' }`, 'unused'))).toEqual([
      `info /components/schemas/Text/format Format "${written}" is unknown and checks nothing; "${known}" is probably meant.`,
    ]);
  });

  test.each([
    ['int', 'int32'],
    ['long', 'int64'],
    ['integer64', 'int64'],
    ['INT32', 'int32'],
  ])('%s is %s', async (written, known) => {
    expect((await runRule(formatValid, definitionWith(`{ type: integer, format: ${written} }`, 'unused')))[0]?.message).toContain(
      `"${known}"`,
    );
  });

  test('widths of a programming language mean fractions of numbers, and nothing of whole ones', async () => {
    for (const [written, known] of [
      ['float32', 'float'],
      ['float64', 'double'],
    ])
      expect(await summariesOf(formatValid, definitionWith(`{ type: number, format: ${written} }`, 'unused'))).toEqual([
        `info /components/schemas/Text/format Format "${written}" is unknown and checks nothing; "${known}" is probably meant.`,
      ]);
    expect(await summariesOf(formatValid, definitionWith('{ type: integer, format: float64 }', 'unused'))).toEqual([]);
  });

  const fitting: readonly (readonly [string, string])[] = [
    ['integer', 'int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int decimal'],
    ['number', 'int32 int64 float double decimal decimal128'],
    ['string', 'int32 int64 uint64 decimal byte binary base64url date time duration password regex char html uri-template media-range'],
  ];
  test.each(fitting)('type %s fits %s', async (type, formats) => {
    for (const format of formats.split(' '))
      expect(await runRule(formatValid, definitionWith(`{ type: ${type}, format: ${format} }`, 'unused')), format).toEqual([]);
  });

  const unfitting: readonly (readonly [string, string])[] = [
    ['integer', 'byte binary date uuid uri password'],
    ['string', 'float double int8 uint32 double-int'],
    ['boolean', 'int32 double date byte'],
    ['object', 'date-time binary'],
  ];
  test.each(unfitting)('type %s does not fit %s', async (type, formats) => {
    for (const format of formats.split(' '))
      expect(await runRule(formatValid, definitionWith(`{ type: ${type}, format: ${format} }`, 'unused')), format).toHaveLength(1);
  });
});
