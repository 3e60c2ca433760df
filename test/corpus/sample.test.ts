import { describe, expect, test } from 'vitest';
import { expectSameAsTwin, expectSameBytes, expectSound } from '../real/checks.ts';
import { hasCorpus, sampleDefinitions } from '../real/definitions.ts';

test('the corpus is installed', () => {
  expect(hasCorpus, 'run "npm run corpus"').toBe(true);
});

describe.skipIf(!hasCorpus).each(sampleDefinitions)('$name', (definition) => {
  test('every finding is sound', async () => {
    const report = await expectSound(definition);
    expect(report.notifications).toEqual([]);
  });

  test('two runs give the same bytes, in any order of rules', () => expectSameBytes(definition));

  test('the other notation gives the same findings', () => expectSameAsTwin(definition));
});
