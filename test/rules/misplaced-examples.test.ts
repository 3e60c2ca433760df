import { describe, expect, test } from 'vitest';
import { exampleValid } from '../../rulesets/dast-ready/example-valid.ts';
import { defaultValid } from '../../rulesets/input-validation/default-valid.ts';
import { misplacedExamplesOf } from '../../src/openapi/examples.ts';
import { misplacedIn } from '../../src/openapi/misplaced.ts';
import { modelOf } from '../support/memory-graph.ts';
import { summariesOf } from './run-rule.ts';

const heads = {
  '2.0': 'swagger: "2.0"\ninfo: { title: Orders, version: 1.0.0 }\n',
  '3.0': 'openapi: 3.0.4\ninfo: { title: Orders, version: 1.0.0 }\n',
  '3.1': 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n',
};

type Version = keyof typeof heads;

const wrong = '{ type: string, example: 17 }';
const told = '17 is a number, not a string.';

async function reasonsIn(version: Version, text: string): Promise<readonly string[]> {
  const prefix = 'Example does not match its schema: ';
  return (await summariesOf(exampleValid, heads[version] + text)).map((summary) => summary.slice(summary.indexOf(prefix) + prefix.length));
}

describe('examples are judged where something around them is misplaced', () => {
  const cases: readonly (readonly [string, Version, string])[] = [
    ['a field of another version', '3.0', `paths: {}\ndefinitions: { Order: ${wrong} }`],
    ['an unknown field of components', '3.0', `paths: {}\ncomponents: { schema: { Order: ${wrong} } }`],
    ['an unknown field of a schema', '3.0', `paths: {}\ncomponents: { schemas: { Order: { schema: ${wrong} } } }`],
    ['a list where a map belongs', '2.0', `paths: {}\ndefinitions: [{ Order: ${wrong} }]`],
    ['a list among the values of a map', '3.0', `paths: {}\ncomponents: { schemas: { Order: [${wrong}] } }`],
    ['a map where a list belongs', '3.0', `paths: { /a: { parameters: { size: { in: query, name: size, schema: ${wrong} } } } }`],
    ['a list among the items of a list', '3.0', `paths: {}\ncomponents: { schemas: { Order: { allOf: [[${wrong}]] } } }`],
    ['a list where one belongs', '3.0', `paths: {}\ncomponents: { headers: { Size: { schema: [${wrong}] } } }`],
    ['a path without a slash', '3.0', `paths: { orders: { get: { parameters: [{ in: query, name: a, schema: ${wrong} }] } } }`],
    ['below a schema without example', '3.0', `paths: {}\ndefinitions: { Order: { type: object, properties: { a: ${wrong} } } }`],
    ['below a keyword without type', '3.0', `paths: {}\ndefinitions: { Order: { properties: { example: ${wrong} } } }`],
    ['properties called like keywords', '3.0', `paths: {}\nmodels: { properties: { example: ${wrong}, items: { type: string } } }`],
    [
      'what a misplaced schema refers to',
      '3.0',
      `paths: {}\nmodels: { Order: { type: object, allOf: [{ $ref: '#/x-parts/A' }] } }\nx-parts: { A: ${wrong} }`,
    ],
    ['several types', '3.1', 'paths: {}\nmodels: { Order: { type: [string, "null"], examples: [a, 17] } }'],
    ['an enum without a type', '2.0', 'paths: {}\nmodels: { Order: { enum: [a], x-example: 17 } }'],
    ['a header', '3.0', 'paths: {}\nheaders: { Size: { schema: { type: string }, example: 17 } }'],
    ['a named example', '3.0', 'paths: {}\nheaders: { Size: { schema: { type: string }, examples: { one: { value: 17 } } } }'],
    ['a media type', '3.0', 'paths: {}\ncontent: { application/json: { schema: { type: string }, example: 17 } }'],
    ['a body of 2.0', '2.0', 'paths: {}\nbodies: [{ in: body, schema: { type: string }, x-example: 17 }]'],
    ['a response of 2.0', '2.0', 'paths: {}\nanswers: { ok: { schema: { type: string }, examples: { application/json: 17 } } }'],
    ['a field inside a misplaced schema', '3.0', `paths: {}\nmodels: { Order: { type: object, fields: { a: ${wrong} } } }`],
  ];
  for (const [name, version, text] of cases) {
    test(`${name} (${version})`, async () => {
      expect(await reasonsIn(version, text)).toEqual([expect.stringMatching(/^17 is /)]);
    });
  }
});

describe('what is data, or has its place, is left alone', () => {
  const cases: readonly (readonly [string, Version, string])[] = [
    ['an extension', '3.0', `paths: {}\nx-models: { Order: ${wrong} }`],
    ['an extension below an unknown field', '3.0', `paths: {}\nmodels: { x-old: { Order: ${wrong} } }`],
    ['an example', '3.0', `paths: {}\ncomponents: { schemas: { Schema: { example: { inner: ${wrong} } } } }`],
    ['an example below an unknown field', '3.0', `paths: {}\nmodels: { Order: { example: { inner: ${wrong} } } }`],
    ['a default', '3.0', `paths: {}\ncomponents: { schemas: { Schema: { default: { inner: ${wrong} } } } }`],
    ['values of an enum', '3.0', `paths: {}\ncomponents: { schemas: { Schema: { enum: [${wrong}] } } }`],
    ['the value of an example', '3.0', `paths: {}\ncomponents: { examples: { one: { value: ${wrong} } } }`],
    ['what an example holds beside it', '3.0', `paths: {}\ncomponents: { examples: { one: { data: ${wrong} } } }`],
    ['what a link passes on', '3.0', `paths: {}\ncomponents: { links: { next: { operationId: a, requestBody: ${wrong} } } }`],
    ['a property that is called type', '3.0', 'paths: {}\nmodels: { properties: { type: { enum: [a], example: a } } }'],
    ['a type that is none', '3.0', 'paths: {}\nmodels: { Order: { type: text, example: 17 } }'],
    ['no example', '3.0', 'paths: {}\nmodels: { Order: { type: string } }'],
    ['a good example', '3.0', 'paths: {}\nmodels: { Order: { type: string, example: A-17 } }'],
    ['text that is XML', '3.0', 'paths: {}\ncontent: { application/xml: { schema: { type: array }, example: { a: 1 } } }'],
    [
      'an example inside the schema that one stands beside',
      '3.0',
      `paths: {}\nheaders: { Size: { schema: { type: object, properties: { a: ${wrong} } }, example: {} } }`,
    ],
    [
      'write-only, which way nobody knows',
      '3.0',
      'paths: {}\nbodies: { a: { schema: { type: object, required: [a], properties: { a: { writeOnly: true } } }, example: {} } }',
    ],
    [
      'read-only, which way nobody knows',
      '3.0',
      'paths: {}\nbodies: { a/b: { schema: { type: object, required: [a], properties: { a: { readOnly: true } } }, example: {} } }',
    ],
  ];
  for (const [name, version, text] of cases) {
    test(`${name} (${version})`, async () => {
      expect(await reasonsIn(version, text)).toEqual([]);
    });
  }
});

test('a reference beside it makes the misplaced schema no second one', async () => {
  const text = `paths: {}\ndefinitions: { Order: ${wrong} }\ncomponents: { schemas: { Order: { $ref: '#/definitions/Order' } } }`;
  expect(await reasonsIn('3.0', text)).toEqual([told]);
  expect(misplacedIn(await modelOf(heads['3.0'] + text)).schemas).toEqual([]);
});

test('schemas of the definition do not know of the misplaced ones that refer to them', async () => {
  const model = await modelOf(
    `${heads['3.0']}paths: {}\nmodels: { Line: { type: object, allOf: [{ $ref: '#/components/schemas/Order' }], example: 17 } }\ncomponents: { schemas: { Order: ${wrong} } }`,
  );
  const uses = model.schemas.map((schema) => schema.uses.length);
  const elements = model.elements.length;
  expect(misplacedIn(model).schemas.map(({ node }) => node.pointer)).toEqual(['/models/Line', '/models/Line/allOf/0']);
  expect(misplacedExamplesOf(model).map(({ node, direction }) => [node.pointer, direction])).toEqual([['/models/Line/example', 'either']]);
  expect(model.schemas.map((schema) => schema.uses.length)).toEqual(uses);
  expect(model.elements).toHaveLength(elements);
});

test('a definition without strays is not searched', async () => {
  const text =
    'paths: { /a: { get: { tags: [a], parameters: [{ in: query, name: a, schema: { type: string, enum: [a] } }], responses: {} } } }';
  const model = await modelOf(heads['3.1'] + text);
  expect(model.strays).toEqual([]);
});

test('references in a circle end', async () => {
  const text = `${heads['3.0']}paths: {}\nmodels: { A: { type: object, properties: { b: { $ref: '#/models/B' } } }, B: { type: object, properties: { a: { $ref: '#/models/A' }, c: ${wrong} } } }\n`;
  expect(await summariesOf(exampleValid, text)).toHaveLength(1);
});

describe('defaults', () => {
  test('are judged where something around them is misplaced', async () => {
    const found = await summariesOf(defaultValid, `${heads['3.0']}paths: {}\nmodels: { Order: { type: string, default: 17 } }\n`);
    expect(found).toEqual(['warn /models/Order/default Default does not match its own schema: 17 is a number, not a string.']);
  });

  test('that fit are not reported', async () => {
    expect(await summariesOf(defaultValid, `${heads['3.0']}paths: {}\nmodels: { Order: { type: string, default: a } }\n`)).toEqual([]);
  });
});
