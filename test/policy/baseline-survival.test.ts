import { describe, expect, test } from 'vitest';
import { createBaselineMatcher } from '../../src/policy/baseline.ts';
import { renewBaseline } from '../../src/policy/baseline-change.ts';
import { fingerprintsByRule } from '../../src/policy/fingerprints.ts';
import type { AssessedFinding } from '../../src/report/finding.ts';
import { readDefinition, readmeExample } from '../real/definitions.ts';
import { lintFiles } from '../real/fingerprints.ts';
import { lintText } from '../real/lint-real.ts';
import { split } from '../real/split.ts';
import { toYaml } from '../real/to-yaml.ts';

const definitions = ['3.0/json/petstore.json', '3.1/json/train-travel.json'].map(readmeExample);

describe.each(definitions)('with a baseline of $name, nothing is new', (definition) => {
  const text = readDefinition(definition);
  const data: Record<string, unknown> = JSON.parse(text);

  test.each([
    ['reformatting', 'openapi.json', JSON.stringify(data, null, 7)],
    ['writing it as YAML, with comments', 'openapi.yaml', toYaml(data).replaceAll('\n', '\n\n# Reviewed.\n')],
    ['renaming the file', 'services/orders/v2.json', text],
    ['renaming and reformatting', 'v2.yaml', toYaml(data)],
  ])('after %s', async (_change, name, changed) => {
    const before = await lintText('openapi.json', text);
    const after = await lintText(name, changed);
    expect(before.findings.length).toBeGreaterThan(20);
    expect(newFindings(before.findings, after.findings, name)).toEqual([]);
  });

  test.each(['moves', 'stays as a reference'] as const)(
    'after splitting paths and schemas into files, where a component %s',
    async (fate) => {
      const whole = await lintFiles(new Map([['openapi.yaml', data]]));
      const parts = await lintFiles(split(data, fate));
      expect(parts.findings.length).toBeGreaterThan(20);
      expect(newFindings(whole.findings, parts.findings, 'openapi.yaml')).toEqual([]);
    },
  );

  test('but a new operation is, and what was repaired cannot come back', async () => {
    const before = await lintText('openapi.json', text);
    const paths = { ...Object(data['paths']), '/backups': { get: { responses: { 200: { description: 'OK' } } } } };
    const after = await lintText('openapi.json', JSON.stringify({ ...data, paths }));
    const fresh = newFindings(before.findings, after.findings, 'openapi.json');
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.filter((line) => !line.includes('~1backups'))).toEqual([]);
  });
});

/** What a baseline of the findings before does not hold of those after, when the file has the name `name` then. */
function newFindings(before: readonly AssessedFinding[], after: readonly AssessedFinding[], name: string): readonly string[] {
  const old = fingerprintsByRule(before);
  const first = { key: 'openapi.json', fingerprints: old, candidates: old };
  const baseline = { definitions: renewBaseline({ baseline: { definitions: new Map() }, definitions: [first], existing: () => false }) };
  const judged = [{ key: name, fingerprints: fingerprintsByRule(after) }];
  const { has } = createBaselineMatcher(baseline, judged, (key) => key === name);
  return after
    .filter(({ ruleId, fingerprint }) => !has(name, ruleId, fingerprint))
    .map(({ ruleId, location }) => `${ruleId} ${location.pointer}`);
}
