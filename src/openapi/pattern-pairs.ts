import { noCharacters } from './character-set.ts';
import { meetingsOf, type Pairs } from './pattern-ambiguity.ts';
import type { Automaton } from './pattern-automaton.ts';
import { bitOf, canMatchEarly, certainlyNext, isMatch, type Positions } from './pattern-certainty.ts';

/** What is shared by all searches for pairs of paths in one automaton. */
export interface PairSearch {
  readonly automaton: Automaton;
  /** Where two paths may be after the same text. */
  readonly pairs: Pairs;
  readonly canMeet: (left: number, right: number) => boolean;
  /** Once nothing is left, two paths are said to meet. */
  stepsLeft: number;
}

/** Pairs of positions that are looked at: some tens of milliseconds. */
const maxSteps = 300_000;

const none: Positions = 0n;

/** Begins to search. */
export function createPairSearch(automaton: Automaton, pairs: Pairs): PairSearch {
  return { automaton, pairs, canMeet: meetingsOf(automaton.sets), stepsLeft: maxSteps };
}

/** Whether some text leads from a position of a repetition to the same position in two ways. */
export function isPassedInTwoWays(search: PairSearch, members: readonly number[]): boolean {
  const { next } = search.automaton;
  const inside = new Set(members);
  const isIn = (position: number): boolean => inside.has(position);
  const movesOf = (pair: Pair): readonly Pair[] =>
    (next[pair.first] ?? []).flatMap((first, index) => {
      // While both are one, the first path takes the earlier edge where they part: that they change places makes no difference.
      const others = pair.isLate ? (next[pair.other] ?? []) : (next[pair.other] ?? []).slice(index);
      if (!isIn(first)) return [];
      return others.flatMap((other, distance) => (isIn(other) ? [{ ...pair, first, other, isLate: pair.isLate || distance > 0 }] : []));
    });
  // What holds for one position of a repetition holds for all: they lead to one another.
  const [start = 0] = members;
  const pair = { first: start, other: start, isLate: false, age: 0, certain: none };
  return doMeet(search, [pair], movesOf, ({ first, other, isLate }) => isLate && first === start && other === start);
}

/** One edge into a repetition. */
export interface Entrance {
  readonly members: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  /** What leads to `from`, and itself. */
  readonly before: ReadonlySet<number>;
}

/** Entries that are fewer than this many characters apart are counted, not looked for. */
export const fewEntries = 4;

/** Whether two paths may enter a repetition by the same edge, at least `fewEntries` characters apart, and be at the same position later. */
export function isEnteredAgain(search: PairSearch, { members, from, to, before }: Entrance): boolean {
  const { next } = search.automaton;
  const certain = canMatchEarly(search.automaton) ? bitOf(to) : none;
  const starts = [...before]
    .filter((other) => other === from || search.pairs.has(from, other))
    .flatMap((other) => next[other] ?? [])
    .filter((other) => before.has(other))
    .map((other) => ({ first: to, other, isLate: false, age: 1, certain }));
  const movesOf = (pair: Pair): readonly Pair[] => {
    const age = Math.min(pair.age + 1, fewEntries);
    const others = next[pair.other] ?? [];
    const mayEnter = !pair.isLate && pair.other === from && pair.age >= fewEntries;
    const followers = [
      ...others.filter((other) => (pair.isLate ? members : before).has(other)).map((other) => ({ other, isLate: pair.isLate })),
      ...(mayEnter && others.includes(to) ? [{ other: to, isLate: true }] : []),
    ];
    const firsts = (next[pair.first] ?? []).filter((first) => members.has(first));
    return firsts.flatMap((first) => followers.map((follower) => ({ ...pair, ...follower, first, age })));
  };
  return doMeet(search, starts, movesOf, ({ first, other, isLate }) => isLate && first === other);
}

/** Two paths on one text. */
interface Pair {
  readonly first: number;
  readonly other: number;
  /** Whether the second path has parted from the first, or has entered where it is to. */
  readonly isLate: boolean;
  /** Characters since the first path entered, counted up to `fewEntries`. */
  readonly age: number;
  /** Where the rest of the first path certainly may be: if one of these is a match, an engine goes no other path after it. */
  readonly certain: Positions;
}

/** Whether pairs lead to a goal, while the first path does not lead to a match. */
function doMeet(
  search: PairSearch,
  starts: readonly Pair[],
  movesOf: (pair: Pair) => readonly Pair[],
  isGoal: (pair: Pair) => boolean,
): boolean {
  const seen = new Set<number | string>();
  const queue: Pair[] = [];
  const enter = (pair: Pair): void => {
    const key = keyOf(pair, search.automaton.sets.length);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(pair);
  };
  for (const start of starts) if (isOpen(search, start)) enter(start);
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    for (const move of movesOf(pair)) {
      if (search.stepsLeft <= 0) return true;
      const then = go(search, move);
      if (!isOpen(search, then)) continue;
      if (isGoal(then)) return true;
      enter(then);
    }
  }
  return false;
}

/** Whether a text leads to a pair, and no match is certain. */
function isOpen({ automaton, canMeet }: PairSearch, { first, other, certain }: Pair): boolean {
  return canMeet(first, other) && (certain === none || !isMatch(automaton, certain));
}

/** What is certain once both paths have gone on; this takes as long as ten pairs without. */
function go(search: PairSearch, pair: Pair): Pair {
  search.stepsLeft -= pair.certain === none ? 1 : 10;
  return pair.certain === none ? pair : { ...pair, certain: certainAfter(search.automaton, pair) };
}

function certainAfter(automaton: Automaton, { first, other, certain }: Pair): Positions {
  const { sets, forms } = automaton;
  const set = (sets[first] ?? noCharacters) & (sets[other] ?? noCharacters);
  return certainlyNext(automaton, certain, { set, forms: [forms[first], forms[other]] });
}

function keyOf({ first, other, isLate, age, certain }: Pair, size: number): number | string {
  const key = ((first * size + other) * 2 + (isLate ? 1 : 0)) * (fewEntries + 1) + age;
  return certain === none ? key : `${key}/${certain}`;
}
