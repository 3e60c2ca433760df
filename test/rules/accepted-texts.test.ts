import { expect, test } from 'vitest';
import { createTextTest, witnessFor } from '../../rulesets/structure/accepted-texts.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { buildModel } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { loadTexts } from '../support/memory-graph.ts';

async function schemaOf(text: string): Promise<Schema> {
  const definition = `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\ncomponents: { schemas: { A: ${text}, Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }] } } }\n`;
  const model = buildModel(await loadTexts({ 'openapi.yaml': definition }, 'openapi.yaml'));
  const schema = model.schemas.find(({ node }) => node.pointer === '/components/schemas/A');
  if (schema === undefined) throw new Error('There is no schema A.');
  return schema;
}

const texts = ['0', '-12', '1.25', '-1e5', '2.5E+10', 'a1', '1a', '1.', '1e', '.5', 'true', 'false', 'truer', 'a', ''];

test.each([
  ['{ type: integer }', ['0', '-12']],
  ['{ type: number }', ['0', '-12', '1.25', '-1e5', '2.5E+10']],
  ['{ type: boolean }', ['true', 'false']],
  ['{ type: [boolean, integer] }', ['0', '-12', 'true', 'false']],
  ['{ type: string }', texts],
  ['{ type: array }', texts],
  ['{ type: array, items: { type: integer } }', ['0', '-12']],
  ['{ type: [array, boolean], items: { type: integer } }', ['0', '-12', 'true', 'false']],
  ["{ type: array, items: { $ref: '#/components/schemas/A' } }", texts],
  ['{ type: object }', []],
  ['{}', texts],
  ['{ minLength: 4 }', ['1.25', '-1e5', '2.5E+10', 'true', 'false', 'truer']],
  ['{ maxLength: 1 }', ['0', 'a', '']],
  ['{ enum: [0, true, a] }', ['0', 'true', 'a']],
  ['{ const: -12 }', ['-12']],
  ['{ pattern: "^a" }', ['a1', 'a']],
  ['{ format: int32 }', ['0', '-12']],
  ['{ format: 1 }', texts],
  ['{ oneOf: [{ type: boolean }, { maxLength: 1 }] }', ['0', 'true', 'false', 'a', '']],
  ['{ allOf: [{ maxLength: 2 }, { type: integer }] }', ['0']],
  ["{ $ref: '#/components/schemas/Loop' }", texts],
])('%s takes %j', async (schema, expected) => {
  const isTaken = createTextTest(await schemaOf(schema), createNodeHost());
  expect(texts.filter(isTaken)).toEqual(expected);
});

test('every item of a list is looked at', async () => {
  const isTaken = createTextTest(await schemaOf('{ type: array, items: { type: integer } }'), createNodeHost());
  expect(['1,2', '1,a', 'messages'].filter(isTaken)).toEqual(['1,2']);
});

test('a witness is one of the listed values, else a usual text', async () => {
  const host = createNodeHost();
  const [listed, numbers, none] = [
    await schemaOf('{ enum: [null, 17, b] }'),
    await schemaOf('{ type: integer }'),
    await schemaOf('{ type: object }'),
  ];
  expect(witnessFor([listed, numbers], host)).toBe('17');
  expect(witnessFor([numbers, undefined], host)).toBe('1');
  expect(witnessFor([undefined], host)).toBe('1');
  expect(witnessFor([numbers, none], host)).toBeUndefined();
});
