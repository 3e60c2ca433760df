import type { RuleCoverage } from '../report/report.ts';
import { placeOf } from './objection.ts';
import type { Requirements, Stated } from './settings.ts';

/** A definition, what is required of it and what it reaches. */
export interface MeasuredDefinition {
  /** The entry document, as reports show it. */
  readonly uri: string;
  readonly require: Requirements;
  /** 0 to 100; absent when none could be worked out. */
  readonly score?: number | undefined;
  /** Of every rule that ran, also of those that found nothing to examine. */
  readonly coverage: readonly RuleCoverage[];
  /** Open and baselined findings by rule (`Assessment.tallies`). */
  readonly findings: ReadonlyMap<string, number>;
}

/**
 * The requirements that definitions miss, in words that name the number, what is required and where that was said; in order of the
 * definitions. `minScore` is what the command line asks of every definition.
 */
export function missedRequirements(definitions: readonly MeasuredDefinition[], minScore?: number): readonly string[] {
  const sorted = [...definitions].sort((left, right) => compareText(left.uri, right.uri));
  return sorted.flatMap((definition) =>
    [...missedScores(definition, minScore), ...missedCoverage(definition), ...missedBudgets(definition)].map(
      (missed) => `${definition.uri}: ${missed}`,
    ),
  );
}

function missedScores({ score, require }: MeasuredDefinition, minScore: number | undefined): readonly string[] {
  const demands = [
    ...(require.score === undefined ? [] : [{ least: require.score.value, by: placeOf(require.score.origin) }]),
    ...(minScore === undefined ? [] : [{ least: minScore, by: '--min-score' }]),
  ];
  return demands
    .filter(({ least }) => score === undefined || score < least)
    .map(
      ({ least, by }) =>
        `${score === undefined ? 'no score could be worked out' : `score ${shown(score)}`}, at least ${least} required (${by}).`,
    );
}

function missedCoverage({ coverage, require }: MeasuredDefinition): readonly string[] {
  if (require.coverage.size === 0) return [];
  const sums = sumByPack(coverage);
  return sortedByName(require.coverage).flatMap(([pack, { value, origin }]) => {
    const demand = `at least ${value} % required (${placeOf(origin)}).`;
    const sum = sums.get(pack);
    if (sum === undefined) return [`coverage of ${pack} is unknown because none of its rules ran, ${demand}`];
    if (sum.satisfied * 100 >= value * sum.examined) return [];
    return [`coverage of ${pack} ${shown((sum.satisfied / sum.examined) * 100)} %, ${demand}`];
  });
}

function missedBudgets({ findings, require }: MeasuredDefinition): readonly string[] {
  return sortedByName(require.budgets)
    .map(([ruleId, { value, origin }]) => ({ ruleId, most: value, by: placeOf(origin), found: findings.get(ruleId) ?? 0 }))
    .filter(({ found, most }) => found > most)
    .map(({ ruleId, most, by, found }) => {
      return `${found} ${found === 1 ? 'finding' : 'findings'} of rule "${ruleId}", at most ${most} allowed (${by}).`;
    });
}

interface Sum {
  readonly examined: number;
  readonly satisfied: number;
}

function sumByPack(coverage: readonly RuleCoverage[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { pack, examined, satisfied } of coverage) {
    for (const name of [pack, 'total']) {
      const sum = sums.get(name) ?? { examined: 0, satisfied: 0 };
      sums.set(name, { examined: sum.examined + examined, satisfied: sum.satisfied + satisfied });
    }
  }
  return sums;
}

/** One decimal, rounded down: what misses a number never looks like it. */
function shown(number: number): string {
  return String(Math.floor(number * 10) / 10);
}

function sortedByName(stated: ReadonlyMap<string, Stated<number>>): readonly (readonly [string, Stated<number>])[] {
  return [...stated].sort(([left], [right]) => compareText(left, right));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
