import { anchorsOf } from './pattern-anchors.ts';
import { type Choice, parsePattern, type Sequence, type Term } from './pattern-syntax.ts';

/**
 * True when the strings that match a regular expression (ECMA-262, as JSON Schema reads `pattern`) cannot be arbitrarily long: every
 * alternative is anchored at both ends, and nothing repeats without limit. Judged on the expression's structure, which is never run.
 * Conservative: with lookarounds, errors or very deep groups the answer is false.
 */
export function isFinitePattern(pattern: string): boolean {
  const choice = parsePattern(pattern)?.choice;
  if (choice === undefined || !isBounded(choice)) return false;
  const { start, end } = anchorsOf(choice);
  return start && end;
}

function isBounded(choice: Choice): boolean {
  return choice.every((sequence) => sequence.every(isBoundedTerm));
}

function isBoundedTerm(term: Term): boolean {
  if (term.is === 'repeat') return Number.isFinite(term.max) && isBoundedTerm(term.body);
  return term.is !== 'look' && (term.is !== 'group' || isBounded(term.body));
}

/**
 * With how many characters a text is too long for an expression that begins with a lookahead to the end, as `^(?=.{3,100}$)` does: an engine
 * gives up there at once. Infinite without one.
 */
export function lengthLimitOf(choice: Choice): number {
  return choice.reduce((most, sequence) => Math.max(most, limitOfSequence(sequence)), 0);
}

function limitOfSequence(sequence: Sequence): number {
  // Only the first: what stands before it is matched in texts of any length.
  const term = sequence.find(({ is }) => is !== 'start');
  const isLimit = term?.is === 'look' && term.isAhead && !term.isNegated && term.body.every((inner) => inner.at(-1)?.is === 'end');
  return isLimit ? longestOf(term.body) : Number.POSITIVE_INFINITY;
}

function longestOf(choice: Choice): number {
  return choice.reduce((most, sequence) => Math.max(most, longestOfSequence(sequence)), 0);
}

function longestOfSequence(sequence: Sequence): number {
  return sequence.reduce((sum, term) => sum + longestOfTerm(term), 0);
}

function longestOfTerm(term: Term): number {
  if (term.is === 'characters') return 1;
  if (term.is === 'group') return longestOf(term.body);
  if (term.is === 'backreference') return Number.POSITIVE_INFINITY;
  if (term.is !== 'repeat') return 0;
  const one = longestOfTerm(term.body);
  return one === 0 ? 0 : one * term.max;
}
