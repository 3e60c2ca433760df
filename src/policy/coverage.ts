/** Of the places examined, how many satisfy. */
export interface Tally {
  readonly examined: number;
  readonly satisfied: number;
}

/** Per cent, rounded down to tenths: 100 only when everything satisfies, or nothing was examined. */
export function percentOf({ examined, satisfied }: Tally): number {
  return examined === 0 ? 100 : Math.floor((satisfied * 1000) / examined) / 10;
}

/** Sums coverage by a name of each; names in order of their coverage, the lowest first, then by what is unsatisfied, then by code unit. */
export function tallyBy<Row extends Tally>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) tallies.set(nameOf(row), add(tallies.get(nameOf(row)) ?? nothing, row));
  return new Map([...tallies].sort(([leftName, left], [rightName, right]) => compare(left, right) || (leftName < rightName ? -1 : 1)));
}

/** All of it. */
export function tallyAll(rows: readonly Tally[]): Tally {
  return rows.reduce<Tally>(add, nothing);
}

const nothing: Tally = { examined: 0, satisfied: 0 };

function add(left: Tally, right: Tally): Tally {
  return { examined: left.examined + right.examined, satisfied: left.satisfied + right.satisfied };
}

function compare(left: Tally, right: Tally): number {
  const byShare = left.satisfied * Math.max(1, right.examined) - right.satisfied * Math.max(1, left.examined);
  // What nobody examined is neither good nor bad: it comes last.
  if ((left.examined === 0) !== (right.examined === 0)) return left.examined === 0 ? 1 : -1;
  return byShare || right.examined - right.satisfied - (left.examined - left.satisfied);
}
