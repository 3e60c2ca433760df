import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EffectivePolicy, effectivePolicy } from '../../src/policy/effective-policy.ts';
import { gravity } from '../../src/policy/effective-rules.ts';
import type { RuleRun } from '../../src/policy/grade.ts';
import { findWeakenings } from '../../src/policy/weakened.ts';
import type { PolicyView } from '../../src/policy/weakening.ts';
import { dataClasses, exposures, lifecycles } from '../../src/report/classification.ts';
import { severities } from '../../src/report/severity.ts';
import { at, type LayerText, layer, type ProfileText } from './make-policy.ts';

const ruleIds = ['server-https', 'security-defined', 'string-max-length'] as const;
const settings = { seed: 7, numRuns: 300 };

const rules = fc.dictionary(fc.constantFrom(...ruleIds), fc.constantFrom(...severities, 'off' as const), { maxKeys: 3 });
const locked = fc.subarray([...ruleIds]);
const require = fc.record(
  { score: fc.integer({ min: 0, max: 100 }), budgets: fc.dictionary(fc.constantFrom(...ruleIds), fc.nat(9)) },
  { requiredKeys: [] },
);
const match = fc.record(
  {
    exposure: fc.subarray([...exposures], { minLength: 1 }),
    data: fc.subarray([...dataClasses], { minLength: 1 }),
    lifecycle: fc.subarray([...lifecycles], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const profile: fc.Arbitrary<ProfileText> = fc.record({ name: fc.constantFrom('one', 'two', 'three'), match, rules, locked, require });
const layerText: fc.Arbitrary<LayerText> = fc.record(
  { rules, locked, require, profiles: fc.array(profile, { maxLength: 2 }) },
  { requiredKeys: [] },
);
const layers = fc.array(layerText, { maxLength: 2 });
const declared = fc.record(
  { exposure: fc.constantFrom(...exposures), data: fc.constantFrom(...dataClasses), lifecycle: fc.constantFrom(...lifecycles) },
  { requiredKeys: [] },
);

type Declared = typeof declared extends fc.Arbitrary<infer Value> ? Value : never;

function view(texts: readonly LayerText[], said: Declared): PolicyView {
  const run: RuleRun = { severity: undefined, options: {} };
  return {
    root: '/repo',
    settings: { layers: texts.map((text, index) => layer({ ...text, uri: `${index}.yaml` })), waivers: [], baseline: undefined },
    subject: { path: '/repo/orders/openapi.yaml', declared: said },
    place: at('orders/openapi.yaml'),
    operations: new Map(),
    ruleset: { rules: new Map(ruleIds.slice(0, 2).map((ruleId) => [ruleId, run])), untouched: () => run },
    severityOf: () => 'warn',
    ignores: [],
  };
}

const weakenings = (base: PolicyView, head: PolicyView) =>
  findWeakenings({ pairs: [{ base, head, isNew: false, isRenamed: false }], gone: [], renames: new Map() });

test('what does not change does not weaken', () => {
  fc.assert(
    fc.property(layers, declared, (texts, said) => {
      expect(weakenings(view(texts, said), view(texts, said))).toEqual([]);
    }),
    settings,
  );
});

test('without a weakening, nothing is asked for less: no rule, no lock, no requirement', () => {
  fc.assert(
    fc.property(layers, layers, declared, declared, (before, now, said, saidNow) => {
      const [base, head] = [view(before, said), view(now, saidNow)];
      if (weakenings(base, head).length > 0) return;
      // For the definition as it is, and for one of any other kind.
      for (const exposure of exposures) {
        for (const data of dataClasses) {
          const subject = { path: '/repo/x.yaml', declared: { exposure, data, lifecycle: 'production' as const, tags: [] } };
          expectNoLess(effectivePolicy(base.settings.layers, subject), effectivePolicy(head.settings.layers, subject));
        }
      }
      const [was, is] = [base, head].map(({ settings: { layers: read }, subject }) => effectivePolicy(read, subject).judgedAs);
      expect(exposures.indexOf(is?.exposure ?? 'internal')).toBeLessThanOrEqual(exposures.indexOf(was?.exposure ?? 'public'));
    }),
    { ...settings, numRuns: 2000 },
  );
});

function expectNoLess(was: EffectivePolicy, is: EffectivePolicy): void {
  for (const [ruleId, rule] of was.rules) {
    const other = is.rules.get(ruleId);
    if (rule.severity !== undefined && other?.severity !== undefined) {
      expect(gravity(other.severity)).toBeGreaterThanOrEqual(gravity(rule.severity));
    }
    if (rule.lockedAt !== undefined && rule.severity !== 'off') expect(other?.lockedAt).toBeDefined();
  }
  expect(is.require.score?.value ?? -1).toBeGreaterThanOrEqual(was.require.score?.value ?? -1);
  for (const [ruleId, budget] of was.require.budgets) {
    expect(is.require.budgets.get(ruleId)?.value ?? 10).toBeLessThanOrEqual(budget.value);
  }
}

test('to take away what a change adds is a weakening, or it added nothing', () => {
  fc.assert(
    fc.property(layers, declared, fc.constantFrom(...ruleIds), (texts, said, ruleId) => {
      const more = view([...texts, { locked: [ruleId], rules: { [ruleId]: 'error' }, require: { score: 101 } }], said);
      const less = view(texts, said);
      expect(weakenings(less, more)).toEqual([]);
      expect(weakenings(more, less).length).toBeGreaterThan(0);
    }),
    settings,
  );
});

test('the order of definitions does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(layers, layers, declared), { minLength: 1, maxLength: 3 }), (texts) => {
      const pairs = texts.map(([before, now, said], index) => {
        const place = { place: at(`${index}/openapi.yaml`) };
        return { base: { ...view(before, said), ...place }, head: { ...view(now, said), ...place }, isNew: false, isRenamed: false };
      });
      const subjects = (list: typeof pairs) =>
        new Set(findWeakenings({ pairs: list, gone: [], renames: new Map() }).map(({ subject }) => subject));
      expect(subjects([...pairs].reverse())).toEqual(subjects(pairs));
    }),
    { ...settings, numRuns: 100 },
  );
});
