import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { readDefinition, readmeExamples } from '../real/definitions.ts';
import { lintFiles } from '../real/fingerprints.ts';
import { lintText } from '../real/lint-real.ts';
import { type ComponentFate, split } from '../real/split.ts';
import { toYaml } from '../real/to-yaml.ts';
import { render } from './report-builder.ts';
import type { SarifLog, SarifResult } from './sarif-objections.ts';

/** Twenty definitions of OpenAPI 3.x, none of them tiny. */
const definitions = readmeExamples
  .filter((definition) => /^3\.\d\/json\//.test(definition.name) && readDefinition(definition).length > 4000)
  .slice(0, 20);

type LintChanged = (data: Readonly<Record<string, unknown>>) => Promise<Report>;

describe.each<[change: string, lint: LintChanged]>([
  ['other indentation', (data) => lintText('openapi.json', JSON.stringify(data, null, 7))],
  ['one line', (data) => lintText('openapi.json', JSON.stringify(data))],
  ['YAML with comments, under another name in another folder', (data) => lintText('services/v2.yaml', withComments(toYaml(data)))],
  ['a split into files, where components move', (data) => lintSplit(data, 'moves')],
  ['a split into files, where components stay', (data) => lintSplit(data, 'stays as a reference')],
])('fingerprints in SARIF survive %s', (_change, lintChanged) => {
  test('on twenty real definitions, at least 99 of 100', { timeout: 120_000 }, async () => {
    expect(definitions).toHaveLength(20);
    const shares = { expected: 0, kept: 0 };
    const lost: string[] = [];
    for (const definition of definitions) {
      const text = readDefinition(definition);
      const before = resultsOf(await lintText('openapi.json', text));
      const after = new Set(resultsOf(await lintChanged(JSON.parse(text))).map(fingerprintOf));
      for (const result of before.filter(mustStay(before))) {
        shares.expected += 1;
        if (after.has(fingerprintOf(result))) shares.kept += 1;
        else lost.push(`${definition.name} ${result.ruleId} ${pointerOf(result)}`);
      }
    }
    expect(shares.expected).toBeGreaterThan(1000);
    expect(shares.kept / shares.expected, lost.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

function lintSplit(data: Readonly<Record<string, unknown>>, fate: ComponentFate): Promise<Report> {
  return lintFiles(split(data, fate));
}

function withComments(yaml: string): string {
  return yaml.replaceAll('\n', '\n\n# Reviewed.\n');
}

/** A component that is moved is none any more, and one that nothing uses may be no part of the definition: what is said of them may go. */
function mustStay(results: readonly SarifResult[]): (result: SarifResult) => boolean {
  const unused = results.filter(({ ruleId }) => ruleId === 'unused-components').map(pointerOf);
  return (result) => {
    const pointer = pointerOf(result);
    return (
      result.ruleId !== 'component-naming' && !unused.some((component) => pointer === component || pointer.startsWith(`${component}/`))
    );
  };
}

function resultsOf(report: Report): readonly SarifResult[] {
  const log: SarifLog = JSON.parse(render(sarif, report));
  return log.runs.flatMap(({ results }) => results);
}

function fingerprintOf({ ruleId, partialFingerprints }: SarifResult): string {
  return `${ruleId} ${partialFingerprints?.['lintel/v1']}`;
}

function pointerOf({ locations }: SarifResult): string {
  return locations[0]?.logicalLocations?.find(({ kind }) => kind === 'value')?.fullyQualifiedName ?? '';
}
