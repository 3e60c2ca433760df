import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, expect, test } from 'vitest';
import { createRepository, linesOf, type Repository } from './repository.ts';

const repositories: Repository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

const page = readFileSync('docs/configuration.md', 'utf8');
const schema: unknown = JSON.parse(readFileSync('schema/lintel.schema.json', 'utf8'));

test('the full example of the page is sound', async () => {
  const example = /```yaml\n(?<text>[\s\S]*?)```/.exec(page)?.groups?.['text'] ?? '';
  const repository = createRepository({
    'lintel.yaml': example,
    'policy/base.yaml': 'ruleset: strict',
    '.spectral.yaml': 'rules: {}',
    'services/orders/openapi.yaml': 'openapi: 3.1.0',
    'services/payments/v1/openapi.yaml': 'openapi: 3.1.0',
    'lintel-waivers.yaml': '[]',
    'policy/waivers.yaml': '[]',
    'lintel-baseline.json': '{ "version": 1, "definitions": {} }',
  });
  repositories.push(repository);
  const configuration = await repository.load(['services/orders/openapi.yaml', 'services/payments/v1/openapi.yaml']);
  expect(linesOf(configuration)).toEqual([]);
  expect(configuration.settingsFor(repository.path('services/orders/openapi.yaml')).layers.map(({ uri }) => uri)).toEqual([
    'policy/base.yaml',
    'lintel.yaml',
  ]);
});

/** The keys of every closed object in the schema. */
function* keysOf(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === 'examples') continue;
    if (name === 'properties') yield* Object.keys(Object(value));
    yield* keysOf(value);
  }
}

test('the page names every key', () => {
  const keys = new Set(keysOf(schema));
  expect(keys).toContain('waiverRules');
  expect([...keys].filter((key) => key !== '$schema' && !page.includes(`\`${key}\``))).toEqual([]);
});

test('the examples of the schema fit it', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile(Object(schema));
  const tried: string[] = [];
  for (const [key, value] of Object.entries(Object(Object(schema)['properties']))) {
    for (const example of Object(value)['examples'] ?? []) {
      tried.push(key);
      expect(validate({ [key]: example }), `${key}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  }
  expect(tried).toContain('apis');
});
