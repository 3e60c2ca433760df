import { type CharacterSet, characterSet } from './character-set.ts';

/**
 * A part of a regular expression, as far as judging one without running it needs. Names of groups and greed make no difference. A `form`
 * is how characters are written.
 */
export type Term =
  | { readonly is: 'characters'; readonly set: CharacterSet; readonly form: string }
  | { readonly is: 'start' | 'end' | 'boundary' | 'backreference' }
  | { readonly is: 'look'; readonly isAhead: boolean; readonly isNegated: boolean; readonly body: Choice }
  | { readonly is: 'group'; readonly body: Choice }
  | { readonly is: 'repeat'; readonly body: Term; readonly min: number; readonly max: number };

/** Terms one after the other. */
export type Sequence = readonly Term[];

/** Alternatives; one without `|`. */
export type Choice = readonly Sequence[];

/** A regular expression that compiles. */
export interface Pattern {
  /** What JSON Schema implementations compile it with: `u`, or nothing when it is no expression then. */
  readonly flags: PatternFlags;
  /** Absent when it is nested too deeply, or has parts that are younger than this reader. */
  readonly choice: Choice | undefined;
}

type PatternFlags = 'u' | '';

/** Reads an ECMA-262 regular expression as JSON Schema's `pattern` has it; `undefined` when it has an error. Each is read once. */
export function parsePattern(source: string): Pattern | undefined {
  const known = parsed.get(source);
  if (known !== undefined) return known ?? undefined;
  const pattern = parse(source);
  if (remembered + source.length > maxRemembered) {
    parsed.clear();
    remembered = 0;
  }
  parsed.set(source, pattern ?? null);
  remembered += source.length;
  return pattern;
}

/** Definitions repeat their expressions, and several rules judge each. `null`: read, and it has an error. */
const parsed = new Map<string, Pattern | null>();

let remembered = 0;

/** UTF-16 units of all expressions together: what is read takes a hundred times as much, and an editor stays open for days. */
const maxRemembered = 200_000;

function parse(source: string): Pattern | undefined {
  const flags = flagsOf(source);
  if (flags === undefined) return undefined;
  const scanner: Scanner = { source, flags, at: 0, isUnderstood: true };
  const choice = scanChoice(scanner, 0);
  return { flags, choice: scanner.isUnderstood && scanner.at === source.length ? choice : undefined };
}

/** With which flags an expression compiles: `u` is what JSON Schema recommends. */
function flagsOf(source: string): PatternFlags | undefined {
  if (compiles(source, 'u')) return 'u';
  return compiles(source, '') ? '' : undefined;
}

function compiles(source: string, flags: PatternFlags): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** The state of one reading: once something is not understood, what is returned does not count. */
interface Scanner {
  readonly source: string;
  readonly flags: PatternFlags;
  at: number;
  isUnderstood: boolean;
}

const maxDepth = 100;
const groupOpening = /\((?:\?(?:(?<look><?[=!])|:|<[^>]*>))?/y;
const quantifier = /(?:(?<sign>[*+?])|\{(?<min>\d+)(?<upTo>,(?<max>\d*))?\})\??/y;
const characterClass = /\[(?:\\[\s\S]|[^\]\\])*\]/y;
const unicodeEscape = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/uy;
const plainEscape = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]\d*|[\s\S])/y;

function scanChoice(scanner: Scanner, depth: number): Choice {
  if (depth > maxDepth) return giveUp(scanner);
  const alternatives = [scanSequence(scanner, depth)];
  while (scanner.source[scanner.at] === '|') {
    scanner.at += 1;
    alternatives.push(scanSequence(scanner, depth));
  }
  return alternatives;
}

function scanSequence(scanner: Scanner, depth: number): Sequence {
  const terms: Term[] = [];
  const { source } = scanner;
  while (scanner.at < source.length && source[scanner.at] !== '|' && source[scanner.at] !== ')') {
    terms.push(scanRepeats(scanner, scanTerm(scanner, depth)));
  }
  return terms;
}

function scanRepeats(scanner: Scanner, body: Term): Term {
  const groups = take(scanner, quantifier)?.groups;
  if (groups === undefined) return body;
  const { sign, min = '0', upTo, max } = groups;
  if (sign === '?') return { is: 'repeat', body, min: 0, max: 1 };
  if (sign !== undefined) return { is: 'repeat', body, min: sign === '+' ? 1 : 0, max: Number.POSITIVE_INFINITY };
  const least = Number(min);
  if (upTo === undefined) return { is: 'repeat', body, min: least, max: least };
  return { is: 'repeat', body, min: least, max: max === undefined || max === '' ? Number.POSITIVE_INFINITY : Number(max) };
}

function scanTerm(scanner: Scanner, depth: number): Term {
  const { source, flags } = scanner;
  const character = source[scanner.at];
  if (character === '(') return scanGroup(scanner, depth);
  if (character === '[') return charactersOf(take(scanner, characterClass)?.[0] ?? '[^]', flags);
  if (character === '\\') return scanEscape(scanner);
  const text = flags === 'u' ? String.fromCodePoint(source.codePointAt(scanner.at) ?? 0) : source.charAt(scanner.at);
  scanner.at += text.length;
  if (text === '^') return { is: 'start' };
  if (text === '$') return { is: 'end' };
  return charactersOf(text, flags);
}

function charactersOf(form: string, flags: PatternFlags): Term {
  return { is: 'characters', set: characterSet(form, flags), form };
}

function scanEscape(scanner: Scanner): Term {
  const text = take(scanner, scanner.flags === 'u' ? unicodeEscape : plainEscape)?.[0] ?? '\\';
  if (text === '\\b' || text === '\\B') return { is: 'boundary' };
  if (/^\\(?:[1-9]|k<)/.test(text)) return { is: 'backreference' };
  return charactersOf(text, scanner.flags);
}

function scanGroup(scanner: Scanner, depth: number): Term {
  const look = take(scanner, groupOpening)?.groups?.['look'];
  // What is left of modifiers, `(?i:`.
  if (scanner.source[scanner.at] === '?') giveUp(scanner);
  const body = scanChoice(scanner, depth + 1);
  scanner.at += 1;
  if (look === undefined) return { is: 'group', body };
  return { is: 'look', isAhead: !look.startsWith('<'), isNegated: look.endsWith('!'), body };
}

function giveUp(scanner: Scanner): Choice {
  scanner.isUnderstood = false;
  scanner.at = scanner.source.length;
  return [];
}

function take(scanner: Scanner, token: RegExp): RegExpExecArray | undefined {
  token.lastIndex = scanner.at;
  const found = token.exec(scanner.source);
  if (found === null) return undefined;
  scanner.at += found[0].length;
  return found;
}
