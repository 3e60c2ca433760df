import type { Score } from '../report/report.ts';
import { type Weighed, weigh } from './burden.ts';
import { estimateGains, type Group } from './gains.ts';
import { tieKnots } from './part-graph.ts';
import { lostWeights, type ScoreInput, shareOf, toScore, unitsOf } from './score.ts';

/** What raises a score: all findings of a rule, of one owner or wherever they are. */
export interface Repair {
  readonly ruleId: string;
  /** `schema Order`, `GET /orders`; absent for a rule as a whole. */
  readonly owner?: string;
  readonly findings: number;
  /** Points that it adds to the score when those before it are done. */
  readonly gain: number;
  /** What the score is then. */
  readonly score: Score;
}

/** Where repairs are looked for. */
export interface RepairInput extends ScoreInput {
  /** Rules whose findings one change often mends together: these are also taken as a whole. */
  readonly mendedTogether: ReadonlySet<string>;
}

/**
 * The repairs that raise a score most, one after the other: each is the best when those before it are done. Fewer than `count` when
 * there is nothing left that raises it, or where many thousands of operations each lead to thousands of parts; `undefined` where that
 * leaves no time to find any.
 */
export function findRepairs(input: RepairInput, count: number): readonly Repair[] | undefined {
  const { structure } = input;
  const graph = tieKnots(structure.parts);
  const lost = lostWeights(structure, input.base);
  const shareWith = (weighed: readonly Weighed[]): number => shareOf(unitsOf(structure, graph, weighed, lost));
  const repairs: Repair[] = [];
  let weighed = weigh(structure, input.findings, input.absences);
  let share = shareWith(weighed);
  const patience = { left: mostSteps };
  while (repairs.length < count) {
    const groups = estimateGains({ structure, graph, lost, weighed, mendedTogether: input.mendedTogether, patience });
    if (groups === undefined) return repairs.length === 0 ? undefined : repairs;
    const best = bestOf(groups);
    if (best === undefined) break;
    const rest = weighed.filter((one) => !best.weighed.has(one));
    const next = shareWith(rest);
    const gain = Math.round((next - share) * 10_000) / 100;
    if (gain <= 0) break;
    const { ruleId, owner } = best;
    repairs.push({ ruleId, ...(owner === undefined ? {} : { owner }), findings: best.weighed.size, gain, score: toScore(next) });
    weighed = rest;
    share = next;
  }
  return repairs;
}

/** Some ten seconds. */
const mostSteps = 50_000_000;

/** What each group of findings takes from the score. */
export interface Loss {
  readonly ruleId: string;
  readonly owner: string;
  readonly findings: number;
  /** Points that the score would have more without these findings, all others as they are: nearly exact. 0 where others take as much. */
  readonly points: number;
}

/** The score explained: all findings that count, by rule and owner, those that cost most first. `undefined` as for `findRepairs`. */
export function explainScore(input: ScoreInput): readonly Loss[] | undefined {
  const { structure } = input;
  const weighed = weigh(structure, input.findings, input.absences);
  const groups = estimateGains({
    structure,
    graph: tieKnots(structure.parts),
    lost: lostWeights(structure, input.base),
    weighed,
    mendedTogether: none,
    patience: { left: mostSteps },
  });
  if (groups === undefined) return undefined;
  const units = structure.operations.length + 1;
  return [...groups]
    .sort((left, right) => (isBetter(left, right) ? -1 : 1))
    .map(({ ruleId, owner = '', weighed: { size }, gain }) => {
      return { ruleId, owner, findings: size, points: Math.round((gain * 10_000) / units) / 100 };
    });
}

const none: ReadonlySet<string> = new Set();

function bestOf(groups: Iterable<Group>): Group | undefined {
  let best: Group | undefined;
  for (const one of groups) if (best === undefined || isBetter(one, best)) best = one;
  return best;
}

/** Of two that gain the same, the one that is less work, or names its place; then by name: the order of findings does not matter. */
function isBetter(left: Group, right: Group): boolean {
  const difference = left.gain - right.gain;
  if (Math.abs(difference) > 1e-9) return difference > 0;
  if (left.weighed.size !== right.weighed.size) return left.weighed.size < right.weighed.size;
  if ((left.owner === undefined) !== (right.owner === undefined)) return right.owner === undefined;
  return left.key < right.key;
}
