import { describe, expect, test } from 'vitest';
import type { Notification } from '../../src/report/report.ts';
import { expectSameAsTwin, expectSameBytes, expectSound } from './checks.ts';
import { readmeExamples } from './definitions.ts';
import { claimsOf, lintEntries, lintFile } from './lint-real.ts';
import { shuffled } from './seeded.ts';

/** Definitions with expressions that the analyser is not done with in seconds. */
const hardPatterns: ReadonlySet<string> = new Set(['3.1/json/readme.json', '3.1/yaml/readme.yaml']);

test('the package holds definitions of three versions in both notations', () => {
  expect(readmeExamples.length).toBeGreaterThan(110);
  for (const folder of ['2.0/json/', '2.0/yaml/', '3.0/json/', '3.0/yaml/', '3.1/json/', '3.1/yaml/']) {
    expect(readmeExamples.filter(({ name }) => name.startsWith(folder)).length, folder).toBeGreaterThan(5);
  }
});

describe.each(readmeExamples)('$name', (definition) => {
  test('every finding is sound', async () => {
    const report = await expectSound(definition);
    const isExpected = ({ code, ruleId }: Notification) =>
      hardPatterns.has(definition.name) && code === 'not-judged' && ruleId === 'string-pattern-safe';
    expect(report.notifications.filter((notification) => !isExpected(notification))).toEqual([]);
  });

  test('two runs give the same bytes, in any order of rules', () => expectSameBytes(definition));

  test('the other notation gives the same findings', () => expectSameAsTwin(definition));
});

test('all files in one run give the same bytes in any order of files', async () => {
  const entries = readmeExamples.map(({ path }) => ({ path }));
  const folder = (readmeExamples[0]?.path ?? '').replace(/2\.0.*$/, '');
  const first = await lintEntries({ entries, folder });
  const second = await lintEntries({ entries: shuffled(entries, 11), folder });
  expect(second.findings).toEqual(first.findings);
  expect(JSON.stringify(second) === JSON.stringify(first), 'the same bytes').toBe(true);
});

test('a file says the same alone and among others', async () => {
  const entries = readmeExamples.map(({ path }) => ({ path }));
  const folder = (readmeExamples[0]?.path ?? '').replace(/2\.0.*$/, '');
  const together = await lintEntries({ entries, folder });
  for (const { name, path } of shuffled(readmeExamples, 3).slice(0, 20)) {
    const alone = await lintFile(path);
    expect(claimsOf(together.findings.filter(({ location }) => location.uri === name))).toEqual(claimsOf(alone.findings));
  }
});
