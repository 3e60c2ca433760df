import { describe, expect, test } from 'vitest';
import { allFormats } from '../../src/openapi/format.ts';
import type { Pack } from '../../src/ruleset/pack.ts';
import { defineRule, type Rule } from '../../src/ruleset/rule.ts';
import { type RuleChoice, selectRules } from '../../src/ruleset/ruleset.ts';

const rule = (id: string, more: Partial<Rule> = {}): Rule =>
  defineRule({ id, summary: 'Things are so.', severity: 'warn', tier: 'core', formats: allFormats, maps: {}, on: {}, ...more });

const option = (value: unknown) => ({ default: value, description: 'Something.', schema: {} });

const lengths = rule('lengths', { options: { responses: option(true), most: option(3) }, recommendedOptions: { responses: false } });
const packs: readonly Pack[] = [
  { name: 'input-validation', title: 'Bounded', rules: [lengths, rule('patterns', { tier: 'optional' })] },
  { name: 'hygiene', title: 'Style', rules: [rule('casing', { tier: 'optional' })] },
];

const everything: RuleChoice = { only: [], skip: [] };

function optionsOfLengths(names: readonly string[], choice = everything) {
  return selectRules(packs, names, choice).rules.find((setting) => setting.rule === lengths)?.options;
}

describe('which rules a ruleset turns on', () => {
  test.each([
    [['recommended'], ['lengths']],
    [['strict'], ['lengths', 'patterns']],
    [['all'], ['casing', 'lengths', 'patterns']],
    [['hygiene'], ['casing']],
    [
      ['recommended', 'hygiene'],
      ['casing', 'lengths'],
    ],
  ])('%j', (names, ids) => {
    expect(selectRules(packs, names, everything).rules.map((setting) => setting.rule.id)).toEqual(ids);
  });
});

describe('options that recommended sets otherwise', () => {
  test('count when recommended alone turns the rule on', () => {
    expect(optionsOfLengths(['recommended'])).toEqual({ responses: false, most: 3 });
    expect(optionsOfLengths(['recommended', 'hygiene'])).toEqual({ responses: false, most: 3 });
  });

  test.each([[['strict']], [['all']], [['input-validation']], [['recommended', 'strict']]])('do not count for %j', (names) => {
    expect(optionsOfLengths(names)).toEqual({ responses: true, most: 3 });
  });

  test('do not count for a rule that is asked for by name', () => {
    expect(optionsOfLengths(['recommended'], { only: ['lengths'], skip: [] })).toEqual({ responses: true, most: 3 });
  });
});
