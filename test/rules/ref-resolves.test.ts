import { describe, expect, test } from 'vitest';
import { refResolves } from '../../rulesets/structure/ref-resolves.ts';
import { summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\n';

test('a file that is there but cannot be read is no finding: nobody has looked', async () => {
  const text = `${head}components: { schemas: { A: { $ref: broken.yaml }, B: { $ref: missing.yaml } } }\n`;
  expect(await summariesOf(refResolves, text, { files: { 'broken.yaml': 'a: [1\nb: }' } })).toEqual([
    'error /components/schemas/B/$ref $ref "missing.yaml" cannot be resolved: there is no such file.',
  ]);
});

test('a $dynamicRef without an anchor leads nowhere', async () => {
  const text = `${head}components: { schemas: { A: { $dynamicRef: '#node' } } }\n`;
  expect(await summariesOf(refResolves, text)).toEqual([
    'error /components/schemas/A/$dynamicRef $dynamicRef "#node" cannot be resolved: nothing is there.',
  ]);
});

test('a circle of references is left alone', async () => {
  const text = `${head}components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }\n`;
  expect(await summariesOf(refResolves, text)).toEqual([]);
});

test('what leads into a circle is no part of it, and a chain that breaks off is none', async () => {
  const ref = (name: string): string => `{ $ref: '#/components/parameters/${name}' }`;
  const chain = (names: readonly string[]): string => names.map((name, index) => `P${index}: ${ref(name)}`).join(', ');
  const definition = (parameters: string): string => `${head}components: { parameters: { ${parameters} } }\n`;
  expect(await summariesOf(refResolves, definition(chain(['P1', 'P2', 'P3', 'P2'])))).toEqual([
    'error /components/parameters/P2/$ref $ref "#/components/parameters/P3" cannot be resolved: it leads back to itself.',
    'error /components/parameters/P3/$ref $ref "#/components/parameters/P2" cannot be resolved: it leads back to itself.',
  ]);
  expect(await summariesOf(refResolves, definition(chain(['P1', 'P2', 'Gone'])))).toEqual([
    'error /components/parameters/P2/$ref $ref "#/components/parameters/Gone" cannot be resolved: nothing is there.',
  ]);
});

describe('a $ref where the version has no typed position', () => {
  const dead = "{ $ref: '#/components/schemas/Missing' }";
  const definition = (schema: string, more = ''): string =>
    `openapi: 3.0.3\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { A: ${schema} }${more} }\n`;
  const at = (pointer: string): string => `error ${pointer}/$ref $ref "#/components/schemas/Missing" cannot be resolved: nothing is there.`;

  test.each([
    ['under a field of another version', `{ if: ${dead} }`, ['/components/schemas/A/if']],
    ['below it, in objects and lists', `{ prefixItems: [{ a: [${dead}] }] }`, ['/components/schemas/A/prefixItems/0/a/0']],
    ['beside what is no container', `{ if: null, then: text, else: [1, null, ${dead}] }`, ['/components/schemas/A/else/2']],
    ['and nothing else that is called so', `{ if: { $ref: { a: 1 } }, then: { $ref: 1 } }`, []],
    ['not other texts', `{ if: { title: '#1', type: string } }`, []],
    ['not in an extension', `{ x-note: ${dead} }`, []],
    [
      'not in extensions beside it',
      `{ x-note: ${dead}, if: ${dead}, properties: { b: { x-note: ${dead} } } }`,
      ['/components/schemas/A/if'],
    ],
    ['not in data', `{ example: ${dead}, default: ${dead}, enum: [${dead}], const: ${dead}, examples: [${dead}] }`, []],
    ['not in data below it', `{ if: { default: ${dead}, example: ${dead}, value: ${dead}, const: ${dead}, enum: [${dead}] } }`, []],
    ['not where it leads somewhere', `{ type: string, if: { $ref: '#/components/schemas/A' } }`, []],
  ])('%s', async (_, schema, pointers) => {
    expect(await summariesOf(refResolves, definition(schema))).toEqual(pointers.map(at));
  });

  test('not in what a link passes on', async () => {
    const links = `, links: { L: { operationId: a, parameters: { a: ${dead} }, requestBody: ${dead} } }`;
    expect(await summariesOf(refResolves, definition('{ type: string }', links))).toEqual([]);
  });
});
