import { describe, expect, test } from 'vitest';
import { exampleValid } from '../../rulesets/dast-ready/example-valid.ts';
import { defaultValid } from '../../rulesets/input-validation/default-valid.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { modelOf } from '../support/memory-graph.ts';
import { summariesOf } from './run-rule.ts';

const head = 'info: { title: Orders, version: 1.0.0 }';
const prefix = 'Example does not match its schema: ';

/** What is said of the examples in `components`, or of a media type of a request. */
async function reasonsIn(components: string, version = '3.1.0'): Promise<readonly string[]> {
  const text = `openapi: ${version}\n${head}\npaths: {}\ncomponents: ${components}\n`;
  return (await summariesOf(exampleValid, text)).map((summary) => summary.replace(/^warn /, '').replace(prefix, ''));
}

async function reasonsFor(mediaType: string, content: string, version = '3.1.0'): Promise<readonly string[]> {
  const body = `requestBody: { content: { '${mediaType}': ${content} } }, responses: { 204: { description: Done } }`;
  const text = `openapi: ${version}\n${head}\npaths: { /orders: { post: { ${body} } } }\n`;
  return (await summariesOf(exampleValid, text)).map((summary) => summary.slice(summary.indexOf(prefix) + prefix.length));
}

test('an expression that means something else than it says is no ground', async () => {
  const schema = (pattern: string, more = '') => `{ schemas: { A: { type: string, pattern: '${pattern}', example: chocobo${more} } } }`;
  expect(await reasonsIn(schema('/^[a-z]+$/'))).toEqual([]);
  expect(await reasonsIn(schema('/^[a-z]+$/', ', maxLength: 3'))).toEqual([
    '/components/schemas/A/example "chocobo" is longer than 3 characters.',
  ]);
  expect(await reasonsIn(schema('^[A-Z]+$'))).toEqual(['/components/schemas/A/example "chocobo" does not match the pattern "^[A-Z]+$".']);
  const text = `openapi: 3.1.0\n${head}\npaths: {}\ncomponents: ${schema('/^[a-z]+$/')}\n`;
  expect((await runRules([exampleValid], text)).notifications).toEqual([]);
});

describe('texts are judged where the media type says what they are', () => {
  const list = '{ schema: { type: array }, example: text }';
  const code = '{ schema: { type: string, maxLength: 3 }, example: A-17 }';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['application/json', list, ['"text" is a string, not an array.']],
    ['application/json; charset=utf-8', list, ['"text" is a string, not an array.']],
    ['application/problem+json', list, ['"text" is a string, not an array.']],
    ['Application/JSON', list, ['"text" is a string, not an array.']],
    ['application/jsonl', list, []],
    ['application/x-ndjson', list, []],
    ['text/json-lines', list, []],
    ['text/plain', list, []],
    ['text/plain', code, ['"A-17" is longer than 3 characters.']],
    ['text/plain; charset=utf-8', code, ['"A-17" is longer than 3 characters.']],
    ['text/plainer', code, []],
    ['application/x-text/plain', code, []],
    ['text/csv; profile=a/json', code, []],
    ['application/json; profile=a/xml', list, ['"text" is a string, not an array.']],
    ['application/json', `{ schema: { type: string }, example: '{ "a": 1 }' }`, []],
    ['text/csv', code, []],
    ['application/x-www-form-urlencoded', code, []],
    ['*/*', list, []],
    ['application/xml', '{ schema: { type: array }, example: { a: 1 } }', []],
    ['text/xml; charset=utf-8', '{ schema: { type: array }, example: { a: 1 } }', []],
    ['application/atom+xml', '{ schema: { type: array }, example: { a: 1 } }', []],
    ['application/xmlish', '{ schema: { type: array }, example: { a: 1 } }', ['it is an object, not an array.']],
    ['multipart/form-data', '{ schema: { type: array }, example: { a: 1 } }', ['it is an object, not an array.']],
  ];
  for (const [mediaType, content, reasons] of cases) {
    test(`${mediaType} ${content}`, async () => {
      expect(await reasonsFor(mediaType, content)).toEqual(reasons);
    });
  }
});

describe('JSON that is written out as text', () => {
  const schema = '{ type: object, required: [id], properties: { id: { type: integer } } }';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`'{ "id": 1 }'`, []],
    [`' [1]'`, ['it is an array, not an object.']],
    [`'{ "id": "1" }'`, ['/id: "1" is a string, not an integer.']],
    [`'{ "id": 1'`, ['"{ \\"id\\": 1" is a string, not an object.']],
    [`'null'`, ['"null" is a string, not an object.']],
    [`'id=1'`, ['"id=1" is a string, not an object.']],
  ];
  for (const [example, reasons] of cases) {
    test(example, async () => {
      expect(await reasonsFor('application/json', `{ schema: ${schema}, example: ${example} }`)).toEqual(reasons);
    });
  }

  test('is found at the example, which has no parts of its own', async () => {
    const found = await reasonsIn(
      `{ schemas: { Order: { type: object, properties: { id: { type: integer } }, example: '{ "id": "1" }' } } }`,
    );
    expect(found).toEqual(['/components/schemas/Order/example /id: "1" is a string, not an integer.']);
  });

  test('a part that is text is not read', async () => {
    const found = await reasonsIn(
      `{ schemas: { Order: { type: object, properties: { lines: { type: array } }, example: { lines: '[]' } } } }`,
    );
    expect(found).toEqual(['/components/schemas/Order/example/lines /lines: "[]" is a string, not an array.']);
  });
});

describe('parameters and headers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['{ name: ids, in: query, schema: { type: array }, example: "1,2" }', []],
    ['{ name: ids, in: query, schema: { oneOf: [{ type: object }, { type: integer }] }, example: "a,1" }', []],
    ['{ name: ids, in: query, schema: { type: array, items: { type: integer } }, example: [a] }', ['/0: "a" is a string, not an integer.']],
    ['{ name: id, in: query, schema: { type: integer }, example: "1" }', ['"1" is a string, not an integer.']],
    ['{ name: id, in: query, schema: { type: [string, array], maxLength: 1 }, example: ab }', ['"ab" is longer than 1 character.']],
    ['{ name: id, in: query, schema: { type: array, example: "1,2" } }', ['"1,2" is a string, not an array.']],
    [
      '{ name: id, in: query, content: { application/json: { schema: { type: array }, example: "1,2" } } }',
      ['"1,2" is a string, not an array.'],
    ],
    ['{ name: id, in: query, example: 1 }', []],
  ];
  for (const [parameter, reasons] of cases) {
    test(parameter, async () => {
      expect((await reasonsIn(`{ parameters: { One: ${parameter} } }`)).map((reason) => reason.replace(/^\S+ /, ''))).toEqual(reasons);
    });
  }
});

describe('directions', () => {
  const schema = '{ type: object, required: [id, key], properties: { id: { readOnly: true }, key: { writeOnly: true } } }';
  const example = (value: string) => `{ application/json: { schema: ${schema}, example: ${value} } }`;

  test('a component that nothing uses is judged by what it is', async () => {
    expect(await reasonsIn(`{ requestBodies: { One: { content: ${example('{ key: 1 }')} } } }`)).toEqual([]);
    expect(await reasonsIn(`{ requestBodies: { One: { content: ${example('{ id: 1 }')} } } }`)).toEqual([
      '/components/requestBodies/One/content/application~1json/example it lacks the required property "key".',
    ]);
    expect(await reasonsIn(`{ responses: { One: { description: One, content: ${example('{ id: 1 }')} } } }`)).toEqual([]);
    expect(await reasonsIn(`{ responses: { One: { description: One, content: ${example('{ key: 1 }')} } } }`)).toEqual([
      '/components/responses/One/content/application~1json/example it lacks the required property "id".',
    ]);
    expect(await reasonsIn(`{ headers: { One: { schema: ${schema}, example: { key: 1 } } } }`)).toHaveLength(1);
    expect(await reasonsIn(`{ parameters: { One: { name: one, in: query, schema: ${schema}, example: { id: 1 } } } }`)).toHaveLength(1);
  });

  test('what a webhook sends may lack either', async () => {
    const operation = `{ requestBody: { content: ${example('{ }')} }, responses: { 200: { description: One, content: ${example('{ }')} } } }`;
    const text = `openapi: 3.1.0\n${head}\nwebhooks: { shipped: { post: ${operation} } }\n`;
    expect(await summariesOf(exampleValid, text)).toEqual([]);
  });

  test('a schema of requests alone is judged as one', async () => {
    const operation = `{ requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } }, responses: {} }`;
    const text = (value: string) =>
      `openapi: 3.1.0\n${head}\npaths: { /one: { post: ${operation} } }\ncomponents: { schemas: { One: { allOf: [${schema}], example: ${value} } } }\n`;
    expect(await summariesOf(exampleValid, text('{ key: 1 }'))).toEqual([]);
    expect(await summariesOf(exampleValid, text('{ id: 1 }'))).toHaveLength(1);
  });
});

test('one example of several media types is said once where it is written', async () => {
  const media = "{ schema: { type: object }, examples: { one: { $ref: '#/components/examples/One' } } }";
  const body = `requestBody: { content: { application/json: ${media}, application/hal+json: ${media} } }, responses: {}`;
  const text = `openapi: 3.1.0\n${head}\npaths: { /orders: { post: { ${body} } } }\ncomponents: { examples: { One: { value: [] }, Two: { value: 1 } } }\n`;
  expect(await summariesOf(exampleValid, text)).toEqual([`warn /components/examples/One/value ${prefix}it is an array, not an object.`]);
});

test('data of 3.2 are judged, bytes are not', async () => {
  const examples = '{ one: { dataValue: [], serializedValue: "[]" }, two: { serializedValue: "1" }, three: { value: 1 } }';
  const content = `{ schema: { type: object }, examples: ${examples} }`;
  expect(await reasonsFor('application/json', content, '3.2.0')).toEqual([
    'it is an array, not an object.',
    '1 is a number, not an object.',
  ]);
  expect(await reasonsFor('application/json', content)).toEqual(['1 is a number, not an object.']);
});

test('a media type that 3.2 keeps as a component has the name it is used under', async () => {
  const body = "requestBody: { content: { text/csv: { $ref: '#/components/mediaTypes/Table' } } }, responses: {}";
  const table = '{ mediaTypes: { Table: { schema: { type: array }, example: a }, Unused: { schema: { type: array }, example: a } } }';
  const text = `openapi: 3.2.0\n${head}\npaths: { /orders: { post: { ${body} } } }\ncomponents: ${table}\n`;
  expect(await summariesOf(exampleValid, text)).toEqual([]);
});

test('lists of examples are those of schemas since 3.1', async () => {
  const schemas = '{ schemas: { One: { type: integer, examples: [a, 1, b] }, Two: { type: integer, examples: { one: a } } } }';
  expect(await reasonsIn(schemas)).toEqual([
    '/components/schemas/One/examples/0 "a" is a string, not an integer.',
    '/components/schemas/One/examples/2 "b" is a string, not an integer.',
  ]);
  expect(await reasonsIn(schemas, '3.0.4')).toEqual([]);
});

test('examples of 2.0', async () => {
  const found = await summariesOf(
    exampleValid,
    `swagger: '2.0'
${head}
paths:
  /orders:
    post:
      parameters:
        - { name: order, in: body, schema: { type: integer, example: a }, x-example: b }
        - { name: page, in: query, type: integer, x-example: c, example: d }
      responses:
        200:
          description: Done
          schema: { type: integer, x-example: e, examples: [f] }
          headers: { X-Left: { type: integer, x-example: g } }
          examples: { application/json: h, text/csv: i, application/xml: { j: 1 }, image/png: { k: 1 } }
        400: { description: Bad, examples: { application/json: l } }
        401: { description: Bad, schema: { type: integer }, examples: m }
`,
  );
  expect(found.map((summary) => /"(.)" is|(k|it) is/.exec(summary)?.[1] ?? 'it').sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'g', 'h', 'it']);
});

describe('schemas that leave the question open', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a dead reference', "{ allOf: [{ $ref: '#/components/schemas/None' }], example: 1 }"],
    ['a type that is none', '{ type: any, example: 1 }'],
    ['nullable where it may not count', '{ type: object, nullable: true, example: null }'],
    ['a value that the schema lists and excludes', '{ type: integer, enum: ["1"], example: "1" }'],
    ['another dialect', '{ $schema: "https://example.com/dialect", type: integer, example: a }'],
    ['a pattern that is none', '{ type: string, pattern: "(", example: a }'],
    ['numbers that JSON has not', '{ type: string, example: .nan }'],
  ];
  for (const [name, schema] of cases) {
    test(name, async () => {
      expect(await reasonsIn(`{ schemas: { One: ${schema} } }`)).toEqual([]);
    });
  }
});

describe('a pattern that does not run in time', () => {
  const slow = '^(a+)+$';
  const schemas = (pattern: string) => {
    const text = JSON.stringify({ type: 'string', pattern, example: `${'a'.repeat(40)}!`, default: `${'a'.repeat(41)}!` });
    return `{ One: ${text}, Two: ${text}, Three: ${text} }`;
  };
  const text = (pattern: string) => `openapi: 3.1.0\n${head}\npaths: {}\ncomponents: { schemas: ${schemas(pattern)} }\n`;

  test.each([[[exampleValid, defaultValid]], [[exampleValid]], [[defaultValid]]])('is named once for all values', async (rules) => {
    const { findings, notifications } = await runRules(rules, text(slow));
    expect(findings).toEqual([]);
    expect(notifications.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `not-judged Values were not matched with the pattern "${slow}": it takes too long.`,
    ]);
  });

  test('is not one with an error', async () => {
    expect((await runRules([exampleValid, defaultValid], text('('))).notifications).toEqual([]);
  });
});

describe('what takes too long to judge', () => {
  const text = (length: number) => {
    const numbers = {
      allOf: Array.from({ length: 600 }, () => ({ items: { type: 'integer' } })),
      example: Array.from({ length }, () => 0),
    };
    return `openapi: 3.1.0\n${head}\npaths: {}\ncomponents: { schemas: { Long: ${JSON.stringify(numbers)}, Wrong: { type: string, example: 1, default: 2 } } }\n`;
  };

  test('is said once, at the first value', async () => {
    const { findings, notifications } = await runRules([exampleValid, defaultValid], text(20_000));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['default-valid']);
    expect(
      notifications.map(({ location, message }) => [location !== undefined && 'pointer' in location && location.pointer, message]),
    ).toEqual([
      [
        '/components/schemas/Long/example',
        'Values from here on were not judged by their schemas: the examples and defaults of this definition take too long.',
      ],
    ]);
  });

  test('is far above what others write', async () => {
    const { findings, notifications } = await runRules([exampleValid, defaultValid], text(2000));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['example-valid', 'default-valid']);
    expect(notifications).toEqual([]);
  });
});

async function runRules(rules: readonly Rule[], text: string) {
  const settings = rules.map((rule) => ({ rule, pack: 'test', severity: undefined, options: { checkFormats: true } }));
  return lintModel(await modelOf(text), { rules: settings }, (uri) => uri);
}
