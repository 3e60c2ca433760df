import { describe, expect, test } from 'vitest';
import { stringMaxLength } from '../../rulesets/input-validation/string-max-length.ts';
import { runRule, summariesOf } from './run-rule.ts';

function withOperation(operation: string, rest = ''): string {
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { post: ${operation} } }\n${rest}`;
}

const done = 'responses: { 204: { description: Done } }';
const name = 'components: { schemas: { Name: { type: string } } }';
const reference = "{ $ref: '#/components/schemas/Name' }";

describe('severity follows where the string travels', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a path parameter', `{ parameters: [{ name: id, in: path, schema: { type: string } }], ${done} }`, 'error'],
    ['a request header', `{ parameters: [{ name: X-Id, in: header, schema: { type: string } }], ${done} }`, 'error'],
    ['a query parameter', `{ parameters: [{ name: id, in: query, schema: { type: string } }], ${done} }`, 'warn'],
    ['a request body', `{ requestBody: { content: { text/plain: { schema: { type: string } } } }, ${done} }`, 'warn'],
    ['a response body', '{ responses: { 200: { description: Done, content: { text/plain: { schema: { type: string } } } } } }', 'info'],
    ['a response header', '{ responses: { 200: { description: Done, headers: { Tag: { schema: { type: string } } } } } }', 'info'],
  ];
  for (const [place, operation, severity] of cases) {
    test(place, async () => {
      expect((await runRule(stringMaxLength, withOperation(operation))).map((finding) => finding.severity)).toEqual([severity]);
    });
  }

  test('a component that nothing uses is noted', async () => {
    expect((await runRule(stringMaxLength, withOperation(`{ ${done} }`, name))).map((finding) => finding.severity)).toEqual(['info']);
  });

  test('a component used in several places has one finding, of the strictest', async () => {
    const operation = `{ parameters: [{ name: id, in: path, schema: ${reference} }, { name: q, in: query, schema: ${reference} }],
      responses: { 200: { description: Done, content: { text/plain: { schema: ${reference} } } } } }`;
    expect(await summariesOf(stringMaxLength, withOperation(operation, name))).toEqual([
      'error /components/schemas/Name String has no "maxLength", and nothing else bounds its length.',
    ]);
  });
});

describe('one defect is one finding', () => {
  const silent: readonly (readonly [string, string])[] = [
    ['a parameter without a schema', `{ parameters: [{ name: id, in: path }], ${done} }`],
    ['a schema without a type', `{ parameters: [{ name: id, in: query, schema: { minLength: 3 } }], ${done} }`],
    [
      'a read-only property of a request',
      `{ requestBody: { content: { a/b: { schema: { properties: { id: { type: string, readOnly: true } } } } } }, ${done} }`,
    ],
    ['a boolean schema', `{ parameters: [{ name: id, in: query, schema: true }], ${done} }`],
  ];
  for (const [what, operation] of silent) {
    test(`${what} is not also unbounded`, async () => {
      expect(await summariesOf(stringMaxLength, withOperation(operation))).toEqual([]);
    });
  }
});

describe('properties of a discriminator', () => {
  test('count as bounded in a subtype and in a branch too', async () => {
    const text = `openapi: 3.0.4
info: { title: Orders, version: 1.0.0 }
paths: {}
components:
  schemas:
    Payment:
      oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Transfer' }]
      discriminator: { propertyName: kind }
    Card: { type: object, properties: { kind: { type: string } } }
    Transfer: { type: object, properties: { kind: { type: string }, iban: { type: string } } }
    Other: { type: object, properties: { kind: { type: string } } }
`;
    expect((await runRule(stringMaxLength, text)).map(({ location }) => location.pointer)).toEqual([
      '/components/schemas/Transfer/properties/iban',
      '/components/schemas/Other/properties/kind',
    ]);
  });

  test('are named by the field itself in 2.0', async () => {
    const text = `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
paths: {}
definitions:
  Payment: { type: object, discriminator: kind, properties: { kind: { type: string }, note: { type: string } } }
  Card: { allOf: [{ $ref: '#/definitions/Payment' }, { type: object, properties: { kind: { type: string } } }] }
`;
    expect((await runRule(stringMaxLength, text)).map(({ location }) => location.pointer)).toEqual([
      '/definitions/Payment/properties/note',
    ]);
  });
});

test('formats without a bound, and bounds of the wrong type, bound nothing', async () => {
  for (const keywords of [
    'format: byte',
    'format: binary',
    'format: json-pointer',
    'format: uri',
    'maxLength: "50"',
    'enum: open',
    'pattern: 5',
    'pattern: "("',
  ]) {
    const operation = `{ parameters: [{ name: id, in: query, schema: { type: string, ${keywords} } }], ${done} }`;
    expect(await runRule(stringMaxLength, withOperation(operation)), keywords).toHaveLength(1);
  }
});
