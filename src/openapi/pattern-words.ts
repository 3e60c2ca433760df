import { type CharacterSet, noCharacters } from './character-set.ts';
import type { Automaton } from './pattern-automaton.ts';

/** Several ways through an automaton on one text: where each is, and what has become of them. */
interface Ways {
  readonly at: readonly number[];
  /** Whether ways that began in one place have parted. */
  readonly haveParted?: boolean;
}

/** A search for a text on which ways go from one place to another. */
export interface WordSearch {
  readonly start: Ways;
  readonly isGoal: (ways: Ways) => boolean;
  /** Where each may be. */
  readonly mayBe: (ways: Ways) => boolean;
}

/** How many places are looked at together, for all searches that share it. */
export interface Effort {
  left: number;
}

/** A shortest text of ASCII characters on which all ways go on side by side until they are at the goal; at least one character long. */
export function findWord({ next, sets }: Automaton, { start, isGoal, mayBe }: WordSearch, effort: Effort): string | undefined {
  const seen = new Set<string>();
  const queue: (readonly [Ways, string])[] = [[start, '']];
  for (const [ways, word] of queue) {
    for (const then of movesOf(next, ways)) {
      effort.left -= 1;
      if (effort.left <= 0) return undefined;
      if (!mayBe(then)) continue;
      const key = `${then.at.join()}/${then.haveParted}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const set = then.at.reduce((common, position) => common & (sets[position] ?? noCharacters), -1n);
      const character = characterIn(set);
      if (character === undefined) continue;
      if (isGoal(then)) return word + character;
      queue.push([then, word + character]);
    }
  }
  return undefined;
}

/** Where the ways may be next, one after the other: there may be very many. */
function* movesOf(next: Automaton['next'], ways: Ways): Generator<Ways> {
  const { at, haveParted } = ways;
  if (haveParted !== false) {
    for (const targets of tuplesOf(next, at)) yield { ...ways, at: targets };
    return;
  }
  // Two ways that are one so far: they part when they take different edges, to the same position even.
  const targets = next[at[0] ?? 0] ?? [];
  for (const [index, left] of targets.entries()) {
    for (const [distance, right] of targets.slice(index).entries()) yield { at: [left, right], haveParted: distance > 0 };
  }
}

function* tuplesOf(next: Automaton['next'], [position, ...others]: readonly number[]): Generator<readonly number[]> {
  if (position === undefined) {
    yield [];
    return;
  }
  for (const target of next[position] ?? []) for (const rest of tuplesOf(next, others)) yield [target, ...rest];
}

/** Codes of ASCII characters, plain ones first, control characters last. */
const inOrder = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']
  .map((character) => character.charCodeAt(0))
  .concat([...Array(128).keys()].map((code) => (code + 33) % 128));

/** An ASCII character of a set, a plain one if there is one. */
function characterIn(set: CharacterSet): string | undefined {
  const code = inOrder.find((each) => (set >> BigInt(each)) % 2n === 1n);
  return code === undefined ? undefined : String.fromCharCode(code);
}
