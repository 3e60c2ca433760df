import { allCharacters, type CharacterSet, noCharacters, overlap } from './character-set.ts';
import type { Automaton } from './pattern-automaton.ts';

/** Sets of positions, a bit for each. */
export type Positions = bigint;

/** One character on two paths at once: what both match, and how that is written. */
export interface Label {
  readonly set: CharacterSet;
  readonly forms: readonly (string | undefined)[];
}

/** True when an expression can match before the end of a text, for certain. */
export function canMatchEarly({ isExact, last, sets }: Automaton): boolean {
  return isExact && last.some((position) => sets[position] !== noCharacters);
}

/** Where a path that is at one of some positions may go on, whichever character of the label comes; less than all, never more. */
export function certainlyNext(automaton: Automaton, from: Positions, label: Label): Positions {
  let to = 0n;
  for (const position of membersOf(from)) {
    for (const target of automaton.next[position] ?? []) if (matchesAll(automaton, target, label)) to |= bitOf(target);
  }
  return to;
}

/** True when an expression has matched once one of these positions is reached. */
export function isMatch({ last }: Automaton, positions: Positions): boolean {
  return last.some((position) => (positions & bitOf(position)) !== 0n);
}

export function bitOf(position: number): Positions {
  return 1n << BigInt(position);
}

function membersOf(positions: Positions): readonly number[] {
  const members: number[] = [];
  const bits = positions.toString(2);
  for (let index = bits.indexOf('1'); index >= 0; index = bits.indexOf('1', index + 1)) members.push(bits.length - 1 - index);
  return members;
}

function matchesAll({ sets, forms }: Automaton, position: number, label: Label): boolean {
  const set = sets[position] ?? noCharacters;
  if ((label.set & ~set) !== noCharacters) return false;
  const form = forms[position] ?? '';
  // Characters beyond ASCII are one bit for all: what is written alike matches the same of them.
  return takesAllBeyondAscii.test(form) || (set !== allCharacters && (!overlap(label.set, beyondAscii) || label.forms.includes(form)));
}

const beyondAscii = allCharacters & ~((1n << 128n) - 1n);

/** Classes that are negated and list ASCII alone, and those of everything. */
const takesAllBeyondAscii = /^(?:\[\^(?:[^\\\u0080-\uffff]|\\[^DWSspPuxcbk0-9])*\]|\[\\(?:s\\S|S\\s|d\\D|D\\d|w\\W|W\\w)\]|\\[DW])$/;
