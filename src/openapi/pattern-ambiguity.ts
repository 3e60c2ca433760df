import { type CharacterSet, noCharacters, overlap } from './character-set.ts';
import { type Automaton, automatonOf } from './pattern-automaton.ts';
import type { Choice } from './pattern-syntax.ts';

/** True when it is proven that no text leads to the same part of an expression in two ways. */
export function isUnambiguous(choice: Choice): boolean {
  const automaton = automatonOf(choice);
  return automaton !== undefined && pairsOf(automaton)?.hasMet === false;
}

/** Positions that two ways may be at after the same text, the ways having parted before. */
export interface Pairs {
  readonly has: (left: number, right: number) => boolean;
  /** Whether two ways may be at the same position again. */
  readonly hasMet: boolean;
}

/** Follows pairs of ways side by side; `undefined` when there are too many. */
export function pairsOf(automaton: Automaton): Pairs | undefined {
  const { next, sets } = automaton;
  const walk: PairWalk = { size: sets.length, canMeet: meetingsOf(sets), seen: new Set(), queue: [], looksLeft: maxLooks };
  for (const positions of [automaton.first, ...next]) {
    for (const [index, left] of positions.entries()) for (const right of positions.slice(index + 1)) enterPair(walk, left, right);
  }
  for (let pair = walk.queue.pop(); pair !== undefined; pair = walk.queue.pop()) {
    if (walk.looksLeft <= 0) return undefined;
    const [lefts, rights] = pair.map((position) => next[position] ?? []);
    for (const left of lefts ?? []) for (const right of rights ?? []) enterPair(walk, left, right);
  }
  const has = (left: number, right: number): boolean => walk.seen.has(keyOf(walk, left, right));
  return { has, hasMet: [...sets.keys()].some((position) => has(position, position)) };
}

/** How many pairs are looked at, known ones too: some tens of milliseconds. */
const maxLooks = 500_000;

/** Two ways on one text, followed side by side. */
interface PairWalk {
  readonly size: number;
  readonly canMeet: (left: number, right: number) => boolean;
  readonly seen: Set<number>;
  readonly queue: (readonly [number, number])[];
  looksLeft: number;
}

function enterPair(walk: PairWalk, left: number, right: number): void {
  walk.looksLeft -= 1;
  const key = keyOf(walk, left, right);
  if (walk.seen.has(key) || !walk.canMeet(left, right)) return;
  walk.seen.add(key);
  walk.queue.push([left, right]);
}

function keyOf({ size }: PairWalk, left: number, right: number): number {
  return Math.min(left, right) * size + Math.max(left, right);
}

/** Whether two positions match a character in common; expressions have few different sets, so each two are compared once. */
export function meetingsOf(sets: readonly CharacterSet[]): (left: number, right: number) => boolean {
  const distinct = [...new Set(sets)];
  const numbers = new Map(distinct.map((set, index) => [set, index]));
  const kinds = sets.map((set) => numbers.get(set) ?? 0);
  const table = distinct.map((left) => distinct.map((right) => overlap(left, right) && left !== noCharacters));
  return (left, right) => table[kinds[left] ?? 0]?.[kinds[right] ?? 0] === true;
}
