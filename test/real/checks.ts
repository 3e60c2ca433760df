import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from '@stoplight/yaml';
import { expect } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { defectsOf } from './defects.ts';
import { type RealDefinition, readDefinition, stemOf } from './definitions.ts';
import { allRules, claimsOf, lintEntries, lintFile, lintText } from './lint-real.ts';
import { shuffled } from './seeded.ts';
import { toYaml } from './to-yaml.ts';

/** Every finding is there once, has a fingerprint of its own, and points at a place that exists; no rule crashes. */
export async function expectSound(definition: RealDefinition): Promise<Report> {
  const text = readDefinition(definition);
  const report = await lintFile(definition.path);
  expect(report.definitions.map(({ uri }) => uri)).toEqual([encodeURI(basename(definition.path))]);
  expect(defectsOf(report, () => text)).toEqual([]);
  return report;
}

/** The same report again, and when the rules run in another order. */
export async function expectSameBytes(definition: RealDefinition): Promise<void> {
  const folder = definition.path.slice(0, -basename(definition.path).length);
  const run = { entries: [{ path: definition.path }], folder };
  const bytes = JSON.stringify(await lintEntries(run));
  const sameAgain = JSON.stringify(await lintEntries(run)) === bytes;
  const otherOrder = { rules: shuffled(allRules.rules, 7) };
  const shuffledReport = await lintEntries({ ...run, ruleset: otherOrder });
  expect(sameAgain, 'a second run gives the same bytes').toBe(true);
  // What ran is listed as the ruleset lists it; rulesets are sorted, this shuffled one is not.
  expect(withSortedRules(shuffledReport)).toEqual(withSortedRules(JSON.parse(bytes)));
}

function withSortedRules(report: Report): string {
  const byId = <Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): readonly Entry[] =>
    [...entries].sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
  return JSON.stringify({
    ...report,
    rules: byId(report.rules, ({ id }) => id),
    coverage: byId(report.coverage, ({ ruleId }) => ruleId),
  });
}

/** The same definition in the other notation gives the same findings. */
export async function expectSameAsTwin(definition: RealDefinition): Promise<void> {
  const text = readDefinition(definition);
  const isJson = definition.path.endsWith('.json');
  const data: unknown = isJson ? JSON.parse(text) : parse(text);
  const twin = isJson ? toYaml(data) : JSON.stringify(data, null, 2);
  const twinData: unknown = isJson ? parse(twin) : JSON.parse(twin);
  expect(isDeepStrictEqual(plain(twinData), plain(data)), 'the twin says the same').toBe(true);
  const original = await lintText(`${stemOf(definition)}.${isJson ? 'json' : 'yaml'}`, text);
  const other = await lintText(`${stemOf(definition)}.${isJson ? 'yaml' : 'json'}`, twin);
  // A twin is made from data, in which a key cannot be there twice.
  const claims = claimsOf(original.findings.filter(({ ruleId }) => ruleId !== 'no-duplicate-keys'));
  expect(claimsOf(other.findings)).toEqual(claims);
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
