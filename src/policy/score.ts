import type { Finding } from '../report/finding.ts';
import type { ScoredOperation, Structure } from '../report/places.ts';
import type { Score } from '../report/report.ts';
import { type Absences, addBurdens, type Burden, creditOf, noBurden, sumBurdens, type Weighed, weigh, weightOf } from './burden.ts';
import { createReach, type PartGraph, tieKnots } from './part-graph.ts';

/** What a score is worked out from. */
export interface ScoreInput {
  readonly structure: Structure;
  /** Whatever their status: waiving or baselining a finding changes no score. Those of other definitions do not count. */
  readonly findings: readonly Finding[];
  readonly absences: Absences;
  /** What the definition was before a change: a slot that an operation has lost since counts as nothing. */
  readonly base?: Pick<Structure, 'operations'> | undefined;
}

/**
 * How complete a definition is, as `docs/score.md` describes: 100 times the mean over its operations, and the definition itself as one
 * more; an operation is the weighted mean over its slots. Rounded down to tenths.
 */
export function scoreOf({ structure, findings, absences, base }: ScoreInput): Score {
  const units = unitsOf(structure, tieKnots(structure.parts), weigh(structure, findings, absences), lostWeights(structure, base));
  return toScore(shareOf(units));
}

/**
 * The score of several APIs together: the mean over the operations of all, and each definition as one more. `operations` are their
 * numbers. `undefined` without any.
 */
export function portfolioScore(scores: readonly { readonly score: Score; readonly operations: number }[]): Score | undefined {
  if (scores.length === 0) return undefined;
  const units = scores.reduce((total, { operations }) => total + operations + 1, 0);
  return toScore(sum(scores.map(({ score, operations }) => score.value * (operations + 1))) / units / 100);
}

/** A share (0 to 1) as a score. */
export function toScore(share: number): Score {
  // What is a tenth short by less than arithmetic can tell is not short.
  const value = Math.floor(share * 1000 + 1e-6) / 10;
  return { value, grade: gradeOf(value) };
}

function gradeOf(value: number): Score['grade'] {
  for (const [grade, least] of gradeFloors) if (value >= least) return grade;
  return 'E';
}

const gradeFloors = [
  ['A', 90],
  ['B', 75],
  ['C', 50],
  ['D', 25],
] as const;

/** Operations with what they have of what they could have, and the definition's own share. */
interface Units {
  readonly operations: readonly { readonly credits: number; readonly weight: number }[];
  /** 0 to 1 */
  readonly own: number;
}

/** The mean of all units, 0 to 1. */
export function shareOf({ operations, own }: Units): number {
  return sum([...operations.map(({ credits, weight }) => credits / weight), own]) / (operations.length + 1);
}

/** The shares of everything that is scored. `lost` is the weight, by operation, of slots that it once had. */
export function unitsOf(structure: Structure, graph: PartGraph, weighed: readonly Weighed[], lost: readonly number[]): Units {
  const burdens = burdensOf(structure, weighed);
  const byKnot = graph.knots.map(({ parts }) => sumBurdens(parts, burdens));
  const reach = createReach(graph, (part) => burdens[part] !== undefined);
  const operations = structure.operations.map(({ slots }, index) => {
    let credits = 0;
    let weight = (lost[index] ?? 0) + absentWeight(slots[0]?.parts ?? [], burdens);
    for (const slot of slots) {
      const burden = sumBurdens(reach(slot.parts), byKnot);
      credits += slot.weight * creditOf(burden);
      weight += weightOf(slot.weight, burden);
    }
    return { credits, weight };
  });
  return { operations, own: creditOf(sumBurdens(structure.own, burdens)) };
}

/** By part; where there is no finding, nothing. */
function burdensOf({ parts }: Structure, weighed: readonly Weighed[]): readonly (Burden | undefined)[] {
  const burdens: (Burden | undefined)[] = parts.map(() => undefined);
  for (const { part, burden } of weighed) burdens[part] = addBurdens(burdens[part] ?? noBurden, burden);
  return burdens;
}

function absentWeight(parts: readonly number[], burdens: readonly (Burden | undefined)[]): number {
  return parts.reduce((total, part) => total + (burdens[part]?.absent ?? 0), 0);
}

/** The weight, by operation, of slots that the base has. An operation that is gone altogether leaves no trace. */
export function lostWeights({ operations }: Structure, base: ScoreInput['base']): readonly number[] {
  const before = new Map((base?.operations ?? []).map((operation) => [operation.label, operation]));
  return operations.map((operation) => lostWeight(operation, before.get(operation.label)));
}

function lostWeight({ slots }: ScoredOperation, before: ScoredOperation | undefined): number {
  const names = new Set(slots.map(({ name }) => name));
  return (before?.slots ?? []).reduce((total, { name, weight }) => total + (names.has(name) ? 0 : weight), 0);
}

/** The same whatever the order. */
function sum(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right).reduce((total, value) => total + value, 0);
}
