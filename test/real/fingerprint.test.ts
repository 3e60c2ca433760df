import { describe, expect, test } from 'vitest';
import { readDefinition, readmeExample } from './definitions.ts';
import { compareFingerprints, compareWithSplit } from './fingerprints.ts';
import { lintText } from './lint-real.ts';
import { toYaml } from './to-yaml.ts';

const definitions = ['3.0/json/petstore.json', '3.0/json/star-trek.json', '3.1/json/train-travel.json', '3.0/json/discriminators.json'].map(
  readmeExample,
);

describe.each(definitions)('fingerprints of $name', (definition) => {
  const text = readDefinition(definition);
  const data: Record<string, unknown> = JSON.parse(text);

  test.each([
    ['other indentation', 'openapi.json', JSON.stringify(data, null, 7)],
    ['one line', 'openapi.json', JSON.stringify(data)],
    ['YAML', 'openapi.yaml', toYaml(data)],
    ['YAML with comments and blank lines', 'openapi.yaml', toYaml(data).replaceAll('\n', '\n\n# Reviewed.\n')],
    ['another file name', 'orders/v2.json', text],
    ['keys in another order', 'openapi.json', JSON.stringify(withReversedKeys(data))],
  ])('survive %s', async (_change, name, changed) => {
    const before = await lintText('openapi.json', text);
    const after = await lintText(name, changed);
    expect(before.findings.length).toBeGreaterThan(20);
    const { lost, added } = compareFingerprints(before.findings, after.findings);
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });

  test.each(['moves', 'stays as a reference'] as const)('survive splitting into files, where a component %s', async (fate) => {
    const survival = await compareWithSplit(data, fate);
    expect(survival.total).toBeGreaterThan(20);
    expect(Math.min(survival.kept, survival.known), JSON.stringify(survival, null, 2)).toBeGreaterThanOrEqual(0.99);
  });
});

test('a finding that is new has a fingerprint that is new', async () => {
  const definition = readmeExample('3.0/json/petstore.json');
  const data: Record<string, unknown> = JSON.parse(readDefinition(definition));
  const before = await lintText('openapi.json', JSON.stringify(data));
  const paths = { ...Object(data['paths']), '/backups': { get: { responses: { 200: { description: 'OK' } } } } };
  const after = await lintText('openapi.json', JSON.stringify({ ...data, paths }));
  const { lost, added } = compareFingerprints(before.findings, after.findings);
  expect(lost).toEqual([]);
  expect(added.length).toBeGreaterThan(0);
  expect(added.filter((line) => !line.includes('~1backups'))).toEqual([]);
});

function withReversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, withReversedKeys(member)]),
  );
}
