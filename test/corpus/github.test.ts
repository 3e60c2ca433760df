import { expect, test } from 'vitest';
import { expectSameAsTwin, expectSameBytes, expectSound } from '../real/checks.ts';
import { githubDefinition, hasCorpus } from '../real/definitions.ts';

test.skipIf(!hasCorpus)("every finding in GitHub's description is sound", async () => {
  const report = await expectSound(githubDefinition);
  expect(report.notifications).toEqual([]);
  expect(report.definitions[0]?.operations).toBeGreaterThan(1000);
});

test.skipIf(!hasCorpus)("two runs over GitHub's description give the same bytes, in any order of rules", () =>
  expectSameBytes(githubDefinition),
);

test.skipIf(!hasCorpus)("GitHub's description as YAML gives the same findings", () => expectSameAsTwin(githubDefinition));
