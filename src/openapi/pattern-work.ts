import { allCharacters, type CharacterSet, noCharacters, overlap } from './character-set.ts';
import { pathBound } from './pattern-paths.ts';
import type { Choice, Pattern, Sequence, Term } from './pattern-syntax.ts';
import { withoutTails } from './pattern-tails.ts';

/**
 * An upper bound of the steps that a backtracking engine takes to search a text of `length` characters for an expression, read off
 * its structure; infinite when the structure gives no bound. Where the next character alone decides how to go on, nothing is tried
 * twice; every other decision multiplies the ways to try, unless no two ways lead to the same place. So nested and adjacent
 * repetitions cost only where they can match the same. `isAtStart` leaves out that a search begins anew at every character, which is
 * due to a missing `^` alone; `isClose` lets its automaton be looked at, which takes up to a tenth of a second for an expression.
 */
export function matchingWork(pattern: Pattern, length: number, isAtStart = false, isClose = true): number {
  if (pattern.choice === undefined) return Number.POSITIVE_INFINITY;
  const choice = withoutTails(pattern.choice);
  const measure = measureChoice(choice);
  if (measure.size > maxSize) return Number.POSITIVE_INFINITY;
  const starts = isAtStart || choice.every(isAnchoredAtStart) ? 1 : length + 1;
  const work = totalOf(walkChoice(choice, noCharacters, length), measure, length);
  // Most expressions are simple, and need no closer look.
  const isEnough = !isClose || work <= simpleStepsPerCharacter * length;
  return length + starts * (isEnough ? work : Math.min(work, pathBound(choice)(length)));
}

const simpleStepsPerCharacter = 1000;

/** Expanded expressions beyond this take an engine long to compile. */
const maxSize = 20_000;

/** Facts of a part. */
interface Measure {
  /** What it may match next. */
  readonly first: CharacterSet;
  /** Whether it may match nothing. */
  readonly isNullable: boolean;
  /** Of how many parts it is made, repetitions written out. */
  readonly size: number;
  /** How many UTF-16 units it matches at most. */
  readonly longest: number;
}

/** How many ways there are to match a part from one place, and the steps that lookarounds in it take besides. */
interface Ways {
  readonly ways: number;
  readonly extra: number;
}

const oneWay: Ways = { ways: 1, extra: 0 };
const unknownWays: Ways = { ways: Number.POSITIVE_INFINITY, extra: 0 };

function totalOf({ ways, extra }: Ways, { size, longest }: Measure, length: number): number {
  return ways * (Math.min(length, longest) + 1) * Math.max(size, 1) + extra;
}

function isAnchoredAtStart([first]: Sequence): boolean {
  if (first?.is === 'group') return first.body.every(isAnchoredAtStart);
  return first?.is === 'start';
}

const measures = new WeakMap<Choice | Term, Measure>();

function measureChoice(choice: Choice): Measure {
  const known = measures.get(choice);
  if (known !== undefined) return known;
  const all = choice.map(measureSequence);
  const measure = {
    first: all.reduce((set, { first }) => set | first, noCharacters),
    isNullable: all.some(({ isNullable }) => isNullable),
    size: all.reduce((sum, { size }) => sum + size, 0),
    longest: all.reduce((most, { longest }) => Math.max(most, longest), 0),
  };
  measures.set(choice, measure);
  return measure;
}

function measureSequence(sequence: Sequence): Measure {
  let first = noCharacters;
  let isNullable = true;
  let size = 0;
  let longest = 0;
  for (const term of sequence) {
    const measure = measureTerm(term);
    if (isNullable) first |= measure.first;
    isNullable &&= measure.isNullable;
    size += measure.size;
    longest += measure.longest;
  }
  return { first, isNullable, size, longest };
}

function measureTerm(term: Term): Measure {
  switch (term.is) {
    case 'characters':
      return { first: term.set, isNullable: false, size: 1, longest: 2 };
    case 'end':
      // Nothing can follow the end.
      return { first: noCharacters, isNullable: false, size: 1, longest: 0 };
    case 'start':
    case 'boundary':
      return { first: noCharacters, isNullable: true, size: 1, longest: 0 };
    case 'backreference':
      return { first: allCharacters, isNullable: true, size: 1, longest: Number.POSITIVE_INFINITY };
    case 'look':
      // It is not the next character alone that makes it fail.
      return { first: allCharacters, isNullable: true, size: measureChoice(term.body).size, longest: 0 };
    case 'group':
      return measureChoice(term.body);
    case 'repeat':
      return measureRepeat(term);
  }
}

function measureRepeat(repeat: Term & { readonly is: 'repeat' }): Measure {
  const known = measures.get(repeat);
  if (known !== undefined) return known;
  const body = measureTerm(repeat.body);
  // Engines write out a few repetitions and count further ones.
  const copies = Math.min(Math.max(repeat.min, Number.isFinite(repeat.max) ? repeat.max : 1, 1), 4);
  const measure = {
    first: body.first,
    isNullable: repeat.min === 0 || body.isNullable,
    size: body.size * copies,
    longest: times(body.longest, repeat.max),
  };
  measures.set(repeat, measure);
  return measure;
}

/** The ways through alternatives when `follow` is what may come behind them. */
function walkChoice(choice: Choice, follow: CharacterSet, length: number): Ways {
  let ways = 0;
  let most = 1;
  let extra = 0;
  let seen = noCharacters;
  let isDecided = choice.filter((sequence) => measureSequence(sequence).isNullable).length < 2;
  for (const sequence of choice) {
    const walked = walkSequence(sequence, follow, length);
    const { first, isNullable } = measureSequence(sequence);
    const entry = isNullable ? first | follow : first;
    isDecided &&= !overlap(seen, entry);
    seen |= entry;
    ways += walked.ways;
    most = Math.max(most, walked.ways);
    extra += walked.extra;
  }
  return { ways: isDecided ? most : ways, extra };
}

function walkSequence(sequence: Sequence, follow: CharacterSet, length: number): Ways {
  const follows = followsOf(sequence, follow);
  let ways = 1;
  let extra = 0;
  for (const [index, term] of sequence.entries()) {
    const walked = walkTerm(term, follows[index] ?? follow, length);
    extra += times(ways, walked.extra);
    ways *= walked.ways;
  }
  return { ways, extra };
}

/** For each term, what may come behind it. */
function followsOf(sequence: Sequence, follow: CharacterSet): readonly CharacterSet[] {
  const follows: CharacterSet[] = [];
  let behind = follow;
  for (const term of [...sequence].reverse()) {
    follows.push(behind);
    const { first, isNullable } = measureTerm(term);
    behind = isNullable ? first | behind : first;
  }
  return follows.reverse();
}

function walkTerm(term: Term, follow: CharacterSet, length: number): Ways {
  switch (term.is) {
    case 'characters':
    case 'start':
    case 'end':
    case 'boundary':
    // The text to come again is known.
    case 'backreference':
      return oneWay;
    case 'look':
      return walkLook(term, length);
    case 'group':
      return walkChoice(term.body, follow, length);
    case 'repeat':
      return walkRepeat(term, follow, length);
  }
}

/** A lookaround is left for good once it has matched. */
function walkLook({ body, isAhead }: Term & { readonly is: 'look' }, length: number): Ways {
  const measure = measureChoice(body);
  // Behind, the text is read backwards, where other characters decide: only what is a text or a few is bounded then.
  if (!isAhead && !isFlat(body)) return { ways: 1, extra: Number.POSITIVE_INFINITY };
  return { ways: 1, extra: totalOf(walkChoice(body, noCharacters, length), measure, length) };
}

/** True for plain texts as alternatives. */
function isFlat(choice: Choice): boolean {
  return choice.every((sequence) => sequence.every(({ is }) => is === 'characters' || is === 'start' || is === 'end' || is === 'boundary'));
}

function walkRepeat({ body, min, max }: Term & { readonly is: 'repeat' }, follow: CharacterSet, length: number): Ways {
  const { first, isNullable } = measureTerm(body);
  const inside = walkTerm(body, max > 1 ? first | follow : follow, length);
  const rounds = Math.min(max, length);
  if (isNullable && max > 1) return unknownWays;
  if (inside.ways > 1)
    return { ways: waysOfRounds(inside.ways, min, rounds), extra: times(waysOfRounds(inside.ways, 0, rounds), inside.extra) };
  const isOpen = min < max && (isNullable || overlap(first, follow));
  return { ways: isOpen ? Math.max(rounds - min, 0) + 1 : 1, extra: times(Math.max(rounds, 1), inside.extra) };
}

/** `ways` to the power of every number of rounds, summed up. */
function waysOfRounds(ways: number, min: number, max: number): number {
  if (max > 50) return Number.POSITIVE_INFINITY;
  let sum = 1;
  for (let rounds = Math.min(min, max); rounds <= max; rounds += 1) sum += ways ** rounds;
  return sum;
}

/** A product in which nothing of something endless is nothing. */
function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}
