import { anchorsOf } from './pattern-anchors.ts';
import { type Choice, parsePattern, type Term } from './pattern-syntax.ts';

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
