import { expect, test } from 'vitest';
import { type EffectivePolicy, effectivePolicy } from '../../src/policy/effective-policy.ts';
import { gradeOf, type RuleRun, type RulesetView, requirementsOf, rulesToRun, strictestFirst } from '../../src/policy/grade.ts';
import type { Exposure } from '../../src/report/classification.ts';
import type { Severity } from '../../src/report/severity.ts';
import { type LayerText, layer } from './make-policy.ts';

const byExposure: LayerText = {
  profiles: [
    {
      name: 'public',
      match: { exposure: ['public'] },
      rules: { 'string-max-length': 'error', 'server-https': 'warn' },
      require: { score: 90 },
    },
    {
      name: 'internal',
      match: { exposure: ['internal'] },
      rules: { 'server-https': 'off', 'info-contact': 'hint' },
      require: { score: 50 },
    },
  ],
};

function audience(exposure: Exposure, ...texts: readonly LayerText[]): EffectivePolicy {
  return effectivePolicy(texts.map(layer), { path: '/repo/openapi.yaml', declared: {} }, { exposure, data: 'internal' });
}

const [open, partner, inner] = (['public', 'partner', 'internal'] as const).map((exposure) => audience(exposure, byExposure));
const audiences = [open, partner, inner].flatMap((one) => one ?? []);

const run = (options = {}, severity?: Severity): RuleRun => ({ severity, options });

const ruleset: RulesetView = {
  rules: new Map([
    ['server-https', run()],
    ['operation-description', run({ summarySuffices: true })],
  ]),
  untouched: (ruleId) => (ruleId === 'unheard-of' ? undefined : run({ responses: true })),
};

test.each([
  ['policy goes before how the rule graded', 'server-https', 'error', [open], true, 'warn'],
  ['who says nothing leaves the grade', 'server-https', 'error', [partner], true, 'error'],
  ['off for the only audience', 'server-https', 'error', [inner], true, 'off'],
  ['the gravest of the audiences', 'server-https', 'info', [inner, open, partner], true, 'warn'],
  ['a rule that only another audience wants', 'string-max-length', 'warn', [inner], false, 'off'],
  ['a rule that one of two wants', 'string-max-length', 'warn', [inner, open], false, 'error'],
  ['no audience', 'server-https', 'info', [], true, 'info'],
] as const)('grade: %s', (_name, ruleId, graded, reached, isInRuleset, severity) => {
  const policies = reached.flatMap((one) => one ?? []);
  expect(gradeOf(ruleId, graded, policies, isInRuleset)).toBe(severity);
  expect(gradeOf(ruleId, graded, policies.toReversed(), isInRuleset)).toBe(severity);
});

test('rules run that any audience wants', () => {
  expect([...rulesToRun(audiences, ruleset).keys()]).toEqual([
    'info-contact',
    'operation-description',
    'server-https',
    'string-max-length',
  ]);
  expect([...rulesToRun(audiences.slice(2), ruleset).keys()]).toEqual(['info-contact', 'operation-description']);
  expect(rulesToRun([], ruleset)).toBe(ruleset.rules);
});

test('options alone turn no rule on, and rules that there are not do not run', () => {
  const said: LayerText = { rules: { 'array-max-items': { options: { responses: false } }, 'unheard-of': 'error' } };
  expect([...rulesToRun([audience('public', said)], ruleset).keys()]).toEqual(['operation-description', 'server-https']);
});

test('a rule runs with the options of the strictest audience that wants it, whatever their order', () => {
  const said: LayerText = {
    profiles: [
      { name: 'public', match: { exposure: ['public'] }, rules: { r: { severity: 'off', options: { max: 1 } } } },
      { name: 'partner', match: { exposure: ['partner'] }, rules: { r: { severity: 'warn', options: { max: 2 } } } },
      { name: 'internal', match: { exposure: ['internal'] }, rules: { r: { severity: 'error', options: { max: 3 } } } },
    ],
  };
  const three = (['internal', 'public', 'partner'] as const).map((exposure) => audience(exposure, said));
  expect(rulesToRun(three, ruleset).get('r')?.options).toEqual({ responses: true, max: 2 });
  expect(rulesToRun(three.toReversed(), ruleset).get('r')?.options).toEqual({ responses: true, max: 2 });
  expect(strictestFirst(three).map(({ judgedAs }) => judgedAs.exposure)).toEqual(['public', 'partner', 'internal']);
});

test('a locked rule runs without a ruleset that has it, and rulesets chosen further in do not loosen it', () => {
  const locked: LayerText = { ruleset: ['strict'], locked: ['operation-description', 'string-max-length'] };
  const own = rulesToRun([audience('public', locked)], ruleset);
  expect(own.get('operation-description')?.options).toEqual({ summarySuffices: true });
  expect(own.has('string-max-length')).toBe(true);
  const changed: RulesetView = { ...ruleset, rules: new Map([['operation-description', run({ summarySuffices: true }, 'hint')]]) };
  const apart = rulesToRun([audience('public', locked, { ruleset: ['hygiene'] })], changed);
  expect(apart.get('operation-description')).toEqual({ severity: undefined, options: { responses: true } });
  expect(gradeOf('operation-description', 'warn', [audience('public', locked)], false)).toBe('warn');
});

test('requirements of several audiences: the strictest', () => {
  expect(requirementsOf(audiences).score?.value).toBe(90);
  expect(requirementsOf([]).score).toBeUndefined();
});
