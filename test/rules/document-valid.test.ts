import { describe, expect, test } from 'vitest';
import { documentValid } from '../../rulesets/structure/document-valid.ts';
import { summariesOf } from './run-rule.ts';

const head = 'openapi: 3.0.3\ninfo: { title: Orders, version: 1.0.0 }\n';

describe('a part of a definition', () => {
  test('lacks what only a whole one has, and nothing else', async () => {
    expect(await summariesOf(documentValid, 'openapi: 3.0.3\ncomponents: { schemas: { A: { type: string } } }\n')).toEqual([]);
    const found = await summariesOf(documentValid, 'openapi: 3.0.3\ncomponents: { schema: {} }\nservers: {}\n');
    expect(found).toEqual([
      'error /components/schema "schema" is not a field of a Components Object in OpenAPI 3.0; did you mean "schemas"?',
      'error /servers "servers" must be a list, not an object.',
    ]);
  });

  test('is a whole one when it describes an API', async () => {
    expect(await summariesOf(documentValid, 'openapi: 3.0.3\npaths: {}\n')).toEqual(['error  "info" is missing.']);
    expect(await summariesOf(documentValid, head)).toEqual(['error  "paths" is missing.']);
  });
});

test('an example without a value is a warning', async () => {
  const examples = '{ empty: { summary: Nothing. }, null: { value: null } }';
  expect(await summariesOf(documentValid, `${head}paths: {}\ncomponents: { examples: ${examples} }\n`)).toEqual([
    'warn /components/examples/empty The example has no value.',
  ]);
});

test('what x-webhooks holds is not judged', async () => {
  const wrong = '{ get: { responses: { 200: {} }, parameters: {} } }';
  expect(await summariesOf(documentValid, `${head}paths: {}\nx-webhooks: { a: ${wrong} }\n`)).toEqual([]);
  expect(await summariesOf(documentValid, `${head}paths: { /a: ${wrong} }\n`)).toHaveLength(2);
});

test('a schema in place of a type is one mistake in 2.0', async () => {
  const definition = (parameter: string): string =>
    `swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /a: { get: { parameters: [${parameter}], responses: { 200: { description: A. } } } } }\n`;
  expect(await summariesOf(documentValid, definition('{ name: a, in: query, schema: { type: string } }'))).toEqual([
    'error /paths/~1a/get/parameters/0 "type" is missing.',
  ]);
  expect(await summariesOf(documentValid, definition('{ name: a, in: query, type: string, schema: { type: string } }'))).toHaveLength(1);
});
