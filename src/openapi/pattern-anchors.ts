import { allCharacters, type CharacterSet, lineBreaks, noCharacters } from './character-set.ts';
import type { Choice, Sequence, Term } from './pattern-syntax.ts';

/** Which ends of a text an expression holds on to. */
export interface Anchors {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Whether every alternative begins at the start and stops at the end of a text: by `^` and `$`, in groups and lookaheads too, or
 * because it takes whatever comes there (`.*`).
 */
export function anchorsOf(choice: Choice): Anchors {
  return { start: choice.every(holdsStart), end: choice.every(holdsEnd) };
}

function holdsStart(sequence: Sequence): boolean {
  for (const term of sequence) {
    if (isHold(term, 'start', holdsStart) || isAnything(term)) return true;
    if (!isWithoutWidth(term)) return false;
  }
  return false;
}

function holdsEnd(sequence: Sequence): boolean {
  // A lookahead that reaches the end bounds what stands behind it.
  if (sequence.some((term) => term.is === 'look' && isPositiveAhead(term) && term.body.every((inner) => inner.at(-1)?.is === 'end')))
    return true;
  for (const term of [...sequence].reverse()) {
    if (isHold(term, 'end', holdsEnd) || isAnything(term)) return true;
    if (!isWithoutWidth(term)) return false;
  }
  return false;
}

function isHold(term: Term, anchor: 'start' | 'end', holds: (sequence: Sequence) => boolean): boolean {
  if (term.is === anchor) return true;
  if (term.is === 'group') return term.body.every(holds);
  if (term.is === 'look') return anchor === 'start' && isPositiveAhead(term) && term.body.every(holdsAtOnce);
  return term.is === 'repeat' && term.min > 0 && isHold(term.body, anchor, holds);
}

function holdsAtOnce([first]: Sequence): boolean {
  return first?.is === 'start';
}

function isPositiveAhead(term: Term & { readonly is: 'look' }): boolean {
  return term.isAhead && !term.isNegated;
}

function isWithoutWidth({ is }: Term): boolean {
  return is === 'look' || is === 'boundary' || is === 'start' || is === 'end';
}

/** `.*`, `[\s\S]+` and the like. */
function isAnything(term: Term): boolean {
  return term.is === 'repeat' && term.max === Number.POSITIVE_INFINITY && term.min < 2 && isAnyCharacter(term.body);
}

/** True for a part that matches any one character, or any but line breaks. */
export function isAnyCharacter(term: Term): boolean {
  const set = characterOf(term);
  return set !== undefined && (set | lineBreaks) === allCharacters;
}

/** What a single character, or a group of single ones, matches; `undefined` for anything else. */
export function characterOf(term: Term): CharacterSet | undefined {
  if (term.is === 'characters') return term.set;
  if (term.is !== 'group') return undefined;
  let union = noCharacters;
  for (const [only, ...more] of term.body) {
    const set = only === undefined || more.length > 0 ? undefined : characterOf(only);
    if (set === undefined) return undefined;
    union |= set;
  }
  return union;
}
