import type { Slot, Structure } from '../report/places.ts';
import type { Score } from '../report/report.ts';
import { addBurdens, type Burden, creditOf, noBurden, subtractBurden, type Weighed, weigh, weightOf } from './burden.ts';
import { createReach, type PartGraph, tieKnots } from './part-graph.ts';
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
 * there is nothing left that raises it.
 */
export function findRepairs(input: RepairInput, count: number): readonly Repair[] {
  const { structure } = input;
  const graph = tieKnots(structure.parts);
  const lost = lostWeights(structure, input.base);
  const shareWith = (weighed: readonly Weighed[]): number => shareOf(unitsOf(structure, graph, weighed, lost));
  const repairs: Repair[] = [];
  let weighed = weigh(structure, input.findings, input.absences);
  let share = shareWith(weighed);
  while (repairs.length < count) {
    const best = bestGroup(input, graph, weighed, lost);
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

/** What each group of findings takes from the score. */
export interface Loss {
  readonly ruleId: string;
  readonly owner: string;
  readonly findings: number;
  /** Points that the score would have more without these findings, all others as they are: nearly exact. 0 where others take as much. */
  readonly points: number;
}

/** The score explained: all findings that count, by rule and owner, those that cost most first. */
export function explainScore(input: ScoreInput): readonly Loss[] {
  const { structure } = input;
  const weighed = weigh(structure, input.findings, input.absences);
  const { groups, byPart } = group({ ...input, mendedTogether: new Set() }, weighed);
  estimateGains(structure, tieKnots(structure.parts), byPart, lostWeights(structure, input.base));
  const units = structure.operations.length + 1;
  return [...groups.values()]
    .sort((left, right) => (isBetter(left, right) ? -1 : 1))
    .map(({ ruleId, owner = '', weighed: { size }, gain }) => {
      return { ruleId, owner, findings: size, points: Math.round((gain * 10_000) / units) / 100 };
    });
}

/** Findings that may be repaired together. */
interface Group {
  readonly key: string;
  readonly ruleId: string;
  readonly owner: string | undefined;
  readonly weighed: Set<Weighed>;
  /** An estimate, in units. */
  gain: number;
}

/** The burden of a part or of several, and each group's share in it; groups overlap. */
interface Shares {
  readonly all: Burden;
  readonly groups: ReadonlyMap<Group, Burden>;
}

function bestGroup(input: RepairInput, graph: PartGraph, weighed: readonly Weighed[], lost: readonly number[]): Group | undefined {
  const { groups, byPart } = group(input, weighed);
  estimateGains(input.structure, graph, byPart, lost);
  return [...groups.values()].reduce<Group | undefined>((best, one) => (best === undefined || isBetter(one, best) ? one : best), undefined);
}

/** Of two that gain the same, the one that is less work, or names its place; then by name: the order of findings does not matter. */
function isBetter(left: Group, right: Group): boolean {
  const difference = left.gain - right.gain;
  if (Math.abs(difference) > 1e-9) return difference > 0;
  if (left.weighed.size !== right.weighed.size) return left.weighed.size < right.weighed.size;
  if ((left.owner === undefined) !== (right.owner === undefined)) return right.owner === undefined;
  return left.key < right.key;
}

function group(
  { structure, mendedTogether }: RepairInput,
  weighed: readonly Weighed[],
): { readonly groups: ReadonlyMap<string, Group>; readonly byPart: readonly (Shares | undefined)[] } {
  const groups = new Map<string, Group>();
  const byPart: ({ all: Burden; groups: Map<Group, Burden> } | undefined)[] = structure.parts.map(() => undefined);
  const put = (one: Weighed, owner: string | undefined): void => {
    const { ruleId } = one.finding;
    const key = owner === undefined ? ruleId : `${ruleId} ${owner}`;
    const own = groups.get(key) ?? { key, ruleId, owner, weighed: new Set(), gain: 0 };
    groups.set(key, own);
    own.weighed.add(one);
    const shares = byPart[one.part]?.groups;
    shares?.set(own, addBurdens(shares.get(own) ?? noBurden, one.burden));
  };
  for (const one of weighed) {
    const shares = byPart[one.part] ?? { all: noBurden, groups: new Map<Group, Burden>() };
    shares.all = addBurdens(shares.all, one.burden);
    byPart[one.part] = shares;
    put(one, structure.parts[one.part]?.owner ?? '');
    if (mendedTogether.has(one.finding.ruleId)) put(one, undefined);
  }
  return { groups, byPart };
}

/** Slots that the same knots burden gain alike: they are looked at once. */
interface SlotClass {
  readonly knots: readonly number[];
  /** How much of the mean these slots are. */
  share: number;
  /** How much they would be, and what the rest of their operations would gain, if they did not count twice. */
  freeShare: number;
  relief: number;
}

function estimateGains(structure: Structure, graph: PartGraph, byPart: readonly (Shares | undefined)[], lost: readonly number[]): void {
  const byKnot = graph.knots.map(({ parts }) => merge(parts.map((part) => byPart[part])));
  const classes = new Map<string, SlotClass>();
  const reach = createReach(graph, (part) => byPart[part] !== undefined);
  for (const [index, { slots }] of structure.operations.entries()) {
    const own = merge((slots[0]?.parts ?? []).map((part) => byPart[part]));
    const burdened = slots.map((slot) => burdenedSlot(slot, reach(slot.parts), byKnot));
    const credits = burdened.reduce((sum, { weight, burden }) => sum + weight * creditOf(burden), 0);
    const all = burdened.reduce((sum, { weight, burden }) => sum + weightOf(weight, burden), (lost[index] ?? 0) + own.all.absent);
    for (const { weight, knots } of burdened) {
      const key = knots.join();
      const known = classes.get(key) ?? { knots, share: 0, freeShare: 0, relief: 0 };
      known.share += weight / all;
      known.freeShare += weight / (all - weight);
      known.relief += credits / (all - weight) - credits / all;
      classes.set(key, known);
    }
    for (const [one, { absent }] of own.groups) if (absent > 0) one.gain += credits / (all - absent) - credits / all;
  }
  for (const slots of classes.values()) addGains(merge(slots.knots.map((knot) => byKnot[knot])), slots);
  addGains(merge(structure.own.map((part) => byPart[part])), { share: 1, freeShare: 1, relief: 0 });
}

interface BurdenedSlot {
  readonly weight: number;
  readonly knots: readonly number[];
  readonly burden: Burden;
}

function burdenedSlot({ weight }: Slot, knots: readonly number[], byKnot: readonly Shares[]): BurdenedSlot {
  return { weight, knots, burden: knots.map((knot) => byKnot[knot]?.all ?? noBurden).reduce(addBurdens, noBurden) };
}

/** What slots gain when the findings of one group go. */
function addGains({ all, groups }: Shares, { share, freeShare, relief }: Omit<SlotClass, 'knots'>): void {
  const credit = creditOf(all);
  for (const [one, burden] of groups) {
    const rest = subtractBurden(all, burden);
    if (all.whole > 0 && rest.whole === 0) one.gain += relief + freeShare * creditOf(rest);
    else one.gain += share * (creditOf(rest) - credit);
  }
}

function merge(shares: readonly (Shares | undefined)[]): Shares {
  const [only, ...others] = shares.filter((one) => one !== undefined);
  if (only === undefined) return { all: noBurden, groups: new Map() };
  if (others.length === 0) return only;
  const groups = new Map(only.groups);
  for (const other of others) {
    for (const [one, burden] of other.groups) groups.set(one, addBurdens(groups.get(one) ?? noBurden, burden));
  }
  return { all: others.map(({ all }) => all).reduce(addBurdens, only.all), groups };
}
