import type { Structure } from '../report/places.ts';
import { addBurdens, type Burden, creditOf, noBurden, sumBurdens, type Weighed, weightOf } from './burden.ts';
import { collectEffects, type Effect, type Effects, gainOf } from './effects.ts';
import { createReach, type PartGraph } from './part-graph.ts';

/** Findings that may be repaired together. */
export interface Group {
  /** Differs from that of every other group. */
  readonly key: string;
  readonly ruleId: string;
  /** Absent for a rule wherever it is found. */
  readonly owner: string | undefined;
  readonly weighed: Set<Weighed>;
  /** Units (operations, and the definition) that the score would have more without its findings. */
  gain: number;
}

/** Where gains are looked for. */
export interface GainInput {
  readonly structure: Structure;
  readonly graph: PartGraph;
  /** `lostWeights` */
  readonly lost: readonly number[];
  readonly weighed: readonly Weighed[];
  /** Rules whose findings are also taken as a whole. */
  readonly mendedTogether: ReadonlySet<string>;
  /** How much may be looked at: goes down by one for each part that a slot leads to. */
  readonly patience: { left: number };
}

/**
 * Groups findings by rule and owner, and estimates what each group takes from the score while all others stay. The estimate is exact
 * but for a group that is in several knots of one slot, or that has an operation count less, and nearly so where very many burdens
 * differ. Slots are looked at once, groups once for each burden that slots over them have. `undefined` when patience runs out.
 */
export function estimateGains(input: GainInput): Iterable<Group> | undefined {
  const { structure, graph, lost } = input;
  const { groups, byPart } = groupFindings(input);
  const byKnot = graph.knots.map(({ parts }) => mergeLoads(parts.map((part) => byPart[part])));
  const tables = { byPart, byKnot, burdens: byKnot.map((load) => load?.all), effects: byKnot.map((load) => collectEffects(load?.all)) };
  const reach = createReach(graph, (part) => byPart[part] !== undefined);
  for (const [index, { slots }] of structure.operations.entries()) {
    const reached = slots.map(({ weight, parts }) => ({ weight, parts, knots: reach(parts) }));
    input.patience.left -= reached.reduce((sum, { knots }) => sum + knots.length, 0);
    if (input.patience.left < 0) return undefined;
    lookAtOperation(reached, lost[index] ?? 0, tables);
  }
  for (const [knot, load] of byKnot.entries()) addGains(load?.groups ?? [], tables.effects[knot]?.all() ?? []);
  addOwnGains(mergeLoads(structure.own.map((part) => byPart[part])));
  return groups.values();
}

interface Tables {
  readonly byPart: readonly (Load | undefined)[];
  readonly byKnot: readonly (Load | undefined)[];
  readonly burdens: readonly (Burden | undefined)[];
  readonly effects: readonly Effects[];
}

interface ReachedSlot {
  readonly weight: number;
  readonly parts: readonly number[];
  readonly knots: readonly number[];
}

/** Notes what the operation's slots mean for the knots below them, and what it gains by what it lacks and by rules as a whole. */
function lookAtOperation(slots: readonly ReachedSlot[], lost: number, { byPart, byKnot, burdens, effects }: Tables): void {
  const own = mergeLoads((slots[0]?.parts ?? []).map((part) => byPart[part]));
  const burdened = slots.map(({ weight, knots }) => ({ weight, knots, burden: sumBurdens(knots, burdens) }));
  const credits = burdened.reduce((sum, { weight, burden }) => sum + weight * creditOf(burden), 0);
  const all = burdened.reduce((sum, { weight, burden }) => sum + weightOf(weight, burden), lost + (own?.all.absent ?? 0));
  for (const { weight, knots, burden } of burdened) {
    const relief = credits / (all - weight) - credits / all;
    const effect = { ...burden, share: weight / all, freeShare: weight / (all - weight), relief };
    for (const knot of knots) effects[knot]?.add(effect);
    addGains(wideLoads(knots, byKnot), [effect]);
  }
  for (const [one, { absent }] of [...(own?.groups ?? []), ...(own?.wide ?? [])]) {
    if (absent > 0) one.gain += credits / (all - absent) - credits / all;
  }
}

/** The burden of a part or knot, and the shares in it of groups, and of those of rules as a whole. */
interface Load {
  readonly all: Burden;
  readonly groups: ReadonlyMap<Group, Burden>;
  readonly wide: ReadonlyMap<Group, Burden>;
}

function groupFindings({ structure, weighed, mendedTogether }: GainInput): {
  readonly groups: ReadonlyMap<string, Group>;
  readonly byPart: readonly (Load | undefined)[];
} {
  const groups = new Map<string, Group>();
  const byPart: ({ all: Burden; groups: Map<Group, Burden>; wide: Map<Group, Burden> } | undefined)[] = structure.parts.map(
    () => undefined,
  );
  const put = (one: Weighed, owner: string | undefined, into: Map<Group, Burden>): void => {
    const { ruleId } = one.finding;
    const key = owner === undefined ? ruleId : `${ruleId} ${owner}`;
    const own = groups.get(key) ?? { key, ruleId, owner, weighed: new Set(), gain: 0 };
    groups.set(key, own);
    own.weighed.add(one);
    into.set(own, addBurdens(into.get(own) ?? noBurden, one.burden));
  };
  for (const one of weighed) {
    const load = byPart[one.part] ?? { all: noBurden, groups: new Map(), wide: new Map() };
    load.all = addBurdens(load.all, one.burden);
    byPart[one.part] = load;
    put(one, structure.parts[one.part]?.owner ?? '', load.groups);
    if (mendedTogether.has(one.finding.ruleId)) put(one, undefined, load.wide);
  }
  return { groups, byPart };
}

function mergeLoads(loads: readonly (Load | undefined)[]): Load | undefined {
  const [only, ...others] = loads.filter((load) => load !== undefined);
  if (only === undefined || others.length === 0) return only;
  const groups = new Map(only.groups);
  const wide = new Map(only.wide);
  for (const load of others) {
    for (const [one, burden] of load.groups) groups.set(one, addBurdens(groups.get(one) ?? noBurden, burden));
    for (const [one, burden] of load.wide) wide.set(one, addBurdens(wide.get(one) ?? noBurden, burden));
  }
  return { all: others.map(({ all }) => all).reduce(addBurdens, only.all), groups, wide };
}

function addGains(groups: Iterable<readonly [Group, Burden]>, effects: readonly Effect[]): void {
  for (const [one, burden] of groups) for (const effect of effects) one.gain += gainOf(effect, burden);
}

/** Rules as a whole are in many knots of a slot: what they have there counts together. */
function wideLoads(knots: readonly number[], byKnot: readonly (Load | undefined)[]): ReadonlyMap<Group, Burden> {
  const wide = new Map<Group, { -readonly [Name in keyof Burden]: Burden[Name] }>();
  for (const knot of knots) {
    for (const [one, { penalty, undeclared, whole, absent }] of byKnot[knot]?.wide ?? []) {
      const sum = wide.get(one);
      if (sum === undefined) wide.set(one, { penalty, undeclared, whole, absent });
      else {
        sum.penalty += penalty;
        sum.undeclared += undeclared;
        sum.whole += whole;
        sum.absent += absent;
      }
    }
  }
  return wide;
}

/** The definition itself counts once, whatever is undeclared in it. */
function addOwnGains(load: Load | undefined): void {
  if (load === undefined) return;
  const effect = { ...load.all, whole: 0, share: 1, freeShare: 1, relief: 0 };
  addGains([...load.groups, ...load.wide], [effect]);
}
