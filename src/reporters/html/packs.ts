import type { RuleCoverage, RuleDescriptor } from '../../report/report.ts';
import type { Ratio } from './page-data.ts';

/** The packs of rules: Lintel's in the order of its catalogue, then others by name. */
export function packsOf(rules: readonly RuleDescriptor[]): readonly string[] {
  const found = [...new Set(rules.map(({ pack }) => pack))].sort();
  return [...packOrder.filter((pack) => found.includes(pack)), ...found.filter((pack) => !packOrder.includes(pack))];
}

/** For each pack, what was examined and what of it satisfies the rules. */
export function ratiosOf(coverage: readonly RuleCoverage[], packs: readonly string[]): readonly Ratio[] {
  const sums = new Map(packs.map((pack) => [pack, { examined: 0, satisfied: 0 }]));
  for (const { pack, examined, satisfied } of coverage) {
    const sum = sums.get(pack);
    if (sum === undefined) continue;
    sum.examined += examined;
    sum.satisfied += satisfied;
  }
  return [...sums.values()].map(({ examined, satisfied }) => [examined, satisfied]);
}

/** A test holds it equal to `rulesets/packs.ts`. */
export const packOrder: readonly string[] = [
  'structure',
  'completeness',
  'transport',
  'auth',
  'errors',
  'input-validation',
  'data-protection',
  'resource-limits',
  'inventory',
  'dast-ready',
  'hygiene',
];
