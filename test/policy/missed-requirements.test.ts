import { expect, test } from 'vitest';
import { type MeasuredDefinition, missedRequirements } from '../../src/policy/missed-requirements.ts';
import { type RequireText, toRequirements } from './make-policy.ts';

function measured(require: RequireText, fields: Partial<MeasuredDefinition> = {}): MeasuredDefinition {
  return { uri: 'orders.yaml', require: toRequirements(require), score: 61.29, coverage: [], findings: new Map(), ...fields };
}

const coverage = [
  { ruleId: 'server-https', pack: 'transport', examined: 3, satisfied: 2 },
  { ruleId: 'server-defined', pack: 'transport', examined: 0, satisfied: 0 },
  { ruleId: 'security-defined', pack: 'auth', examined: 1000, satisfied: 999 },
  { ruleId: 'upload-limited', pack: 'uploads', examined: 0, satisfied: 0 },
];

test.each([
  ['nothing is required', {}, []],
  ['a score that is reached', { score: 61.29 }, []],
  ['a score that is missed', { score: 85 }, ['orders.yaml: score 61.2, at least 85 required (lintel.yaml:70).']],
  ['coverage that is reached', { coverage: { transport: 66, auth: 99.9 } }, []],
  [
    'coverage that is missed',
    { coverage: { transport: 67 } },
    ['orders.yaml: coverage of transport 66.6 %, at least 67 % required (lintel.yaml:71).'],
  ],
  [
    'coverage never looks like what it misses',
    { coverage: { auth: 100 } },
    ['orders.yaml: coverage of auth 99.9 %, at least 100 % required (lintel.yaml:71).'],
  ],
  [
    'all packs together',
    { coverage: { total: 100 } },
    ['orders.yaml: coverage of total 99.8 %, at least 100 % required (lintel.yaml:71).'],
  ],
  ['a pack whose rules had nothing to examine', { coverage: { uploads: 100 } }, []],
  [
    'a pack whose rules did not run',
    { coverage: { toString: 1 } },
    ['orders.yaml: coverage of toString is unknown because none of its rules ran, at least 1 % required (lintel.yaml:71).'],
  ],
  ['a budget that is kept to', { budgets: { 'server-https': 2, 'no-findings': 0 } }, []],
  [
    'a budget that is exceeded',
    { budgets: { 'server-https': 1 } },
    ['orders.yaml: 2 findings of rule "server-https", at most 1 allowed (lintel.yaml:72).'],
  ],
] as const)('%s', (_name, require, reasons) => {
  const findings = new Map([['server-https', 2]]);
  expect(missedRequirements([measured(require, { coverage, findings })])).toEqual(reasons);
});

test('a score that could not be worked out is not reached', () => {
  expect(missedRequirements([measured({ score: 1 }, { score: undefined })])).toEqual([
    'orders.yaml: no score could be worked out, at least 1 required (lintel.yaml:70).',
  ]);
});

test('the command line asks every definition; reasons are in order of the definitions', () => {
  const definitions = [measured({}, { uri: 'b.yaml', score: 79 }), measured({ score: 99 }, { uri: 'a.yaml', score: 80 })];
  expect(missedRequirements(definitions, 80)).toEqual([
    'a.yaml: score 80, at least 99 required (lintel.yaml:70).',
    'b.yaml: score 79, at least 80 required (--min-score).',
  ]);
});
