import type { Fold } from '../fold.ts';
import { gravestAndMostFirst, type Tally } from './tally.ts';

/** What is shown of the rows of a file, and what is only counted. */
export interface CutList {
  readonly folds: readonly Fold[];
  /** How many of each rule are not shown, the gravest first. */
  readonly rest: readonly Tally[];
}

/** As many rows of a rule in a file are all shown. */
const longest = 20;
/** As many of a longer list: enough to see what they are like. */
const kept = 10;

/** Cuts the rows of every rule of which there are many in a file. What an expired waiver was about is a list of its own. */
export function cutLongLists(folds: readonly Fold[]): CutList {
  const sizes = new Map<string, number>();
  for (const fold of folds) add(sizes, keyOf(fold), 1);
  const seen = new Map<string, number>();
  const rest = new Map<string, Tally>();
  const shown = folds.filter((fold) => {
    const key = keyOf(fold);
    if ((sizes.get(key) ?? 0) <= longest || add(seen, key, 1) <= kept) return true;
    const { ruleId, severity } = fold.first;
    rest.set(key, { ruleId, severity, count: (rest.get(key)?.count ?? 0) + fold.count });
    return false;
  });
  return { folds: shown, rest: [...rest.values()].sort(gravestAndMostFirst) };
}

function keyOf({ first: { ruleId, severity, waiver } }: Fold): string {
  return waiver?.hasExpired === true ? `${ruleId} ${severity} ${waiver.id}` : `${ruleId} ${severity}`;
}

function add(table: Map<string, number>, key: string, amount: number): number {
  const sum = (table.get(key) ?? 0) + amount;
  table.set(key, sum);
  return sum;
}
