/**
 * True when the strings that match a regular expression (ECMA-262, as JSON Schema reads `pattern`) cannot be arbitrarily long: every
 * alternative is anchored at both ends, and nothing repeats without limit. Judged on the expression's structure, which is never run.
 * Conservative: with lookarounds, errors or very deep groups the answer is false.
 */
export function isFinitePattern(pattern: string): boolean {
  if (!isValid(pattern)) return false;
  const scanner: Scanner = { pattern, at: 0 };
  const whole = scanAlternatives(scanner, 0);
  return whole.isBounded && whole.isAnchoredAtStart && whole.isAnchoredAtEnd && scanner.at === pattern.length;
}

interface Scanner {
  readonly pattern: string;
  at: number;
}

/** What is known of a part of an expression. */
interface Part {
  /** Nothing in it repeats without limit. */
  readonly isBounded: boolean;
  readonly isAnchoredAtStart: boolean;
  readonly isAnchoredAtEnd: boolean;
}

const maxDepth = 100;
const unbounded: Part = { isBounded: false, isAnchoredAtStart: false, isAnchoredAtEnd: false };
const plain: Part = { isBounded: true, isAnchoredAtStart: false, isAnchoredAtEnd: false };
const start: Part = { isBounded: true, isAnchoredAtStart: true, isAnchoredAtEnd: false };
const end: Part = { isBounded: true, isAnchoredAtStart: false, isAnchoredAtEnd: true };

function isValid(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return isValidWithoutUnicode(pattern);
  }
}

function isValidWithoutUnicode(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Alternatives up to the end or the closing bracket: what all of them have. */
function scanAlternatives(scanner: Scanner, depth: number): Part {
  if (depth > maxDepth) return unbounded;
  let all = scanSequence(scanner, depth);
  while (scanner.pattern[scanner.at] === '|') {
    scanner.at += 1;
    const next = scanSequence(scanner, depth);
    all = {
      isBounded: all.isBounded && next.isBounded,
      isAnchoredAtStart: all.isAnchoredAtStart && next.isAnchoredAtStart,
      isAnchoredAtEnd: all.isAnchoredAtEnd && next.isAnchoredAtEnd,
    };
  }
  return all;
}

/** One alternative: anchored where its first and last terms are. */
function scanSequence(scanner: Scanner, depth: number): Part {
  const { pattern } = scanner;
  let first: Part | undefined;
  let last = plain;
  let isBounded = true;
  while (scanner.at < pattern.length && pattern[scanner.at] !== '|' && pattern[scanner.at] !== ')') {
    last = scanTerm(scanner, depth);
    first ??= last;
    isBounded &&= last.isBounded;
    if (!isBounded) return unbounded;
  }
  return { isBounded, isAnchoredAtStart: first?.isAnchoredAtStart === true, isAnchoredAtEnd: last.isAnchoredAtEnd };
}

function scanTerm(scanner: Scanner, depth: number): Part {
  const part = scanAtom(scanner, depth);
  const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
  quantifier.lastIndex = scanner.at;
  const text = quantifier.exec(scanner.pattern)?.[0];
  if (text === undefined) return part;
  scanner.at += text.length;
  // What may be left out anchors nothing.
  return part.isBounded && !/^(?:[*+]|\{\d+,\})/.test(text) ? plain : unbounded;
}

function scanAtom(scanner: Scanner, depth: number): Part {
  const { pattern } = scanner;
  const character = pattern[scanner.at];
  if (character === '(') return scanGroup(scanner, depth);
  if (character === '[') return skip(scanner, /\[(?:\\[\s\S]|[^\]\\])*\]/y);
  if (character === '\\') return skip(scanner, /\\(?:u\{[\da-fA-F]+\}|[pP]\{[\w=]+\}|k<[^>]*>|[\s\S])/y);
  scanner.at += 1;
  if (character === '^') return start;
  return character === '$' ? end : plain;
}

function scanGroup(scanner: Scanner, depth: number): Part {
  const opening = /\((?:\?(?::|<(?![=!])[^>]*>))?/y;
  opening.lastIndex = scanner.at;
  scanner.at += opening.exec(scanner.pattern)?.[0].length ?? 1;
  // What is left of `(?=`, `(?!`, `(?<=` and `(?<!`, and of modifiers.
  if (scanner.pattern[scanner.at] === '?') return unbounded;
  const part = scanAlternatives(scanner, depth + 1);
  if (part.isBounded) scanner.at += 1;
  return part;
}

function skip(scanner: Scanner, token: RegExp): Part {
  token.lastIndex = scanner.at;
  const length = token.exec(scanner.pattern)?.[0].length;
  if (length === undefined) return unbounded;
  scanner.at += length;
  return plain;
}
