import { type CharacterSet, noCharacters, overlap } from './character-set.ts';
import type { Choice, Sequence, Term } from './pattern-syntax.ts';

/**
 * The number of characters and classes in an expression when it is proven that no text leads to the same one in two ways; `undefined`
 * when it is not. A backtracking engine that starts at one place then takes at most so many steps for each character of a text. Worked
 * out on the automaton of the expression's positions (Glushkov) by following pairs of ways side by side.
 */
export function unambiguousSize(choice: Choice): number | undefined {
  const automaton: Automaton = { sets: [], next: [], isPlain: true };
  const whole = addChoice(automaton, choice, false);
  const size = automaton.sets.length;
  return automaton.isPlain && size <= maxPositions && !meetAgain(automaton, whole.first) ? size + 1 : undefined;
}

/** Positions of an expression: which characters each matches, and which positions may be next. A position that is next in two ways is there twice. */
interface Automaton {
  readonly sets: CharacterSet[];
  readonly next: (readonly number[])[];
  /** False once something was met whose ways the positions do not tell. */
  isPlain: boolean;
}

/** A part in the automaton. */
interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const maxPositions = 1500;
const maxPairs = 200_000;
/** Repetitions up to this are written out, others counted as endless. */
const maxCopies = 64;

const nothing: Fragment = { first: [], last: [], isNullable: true };
const never: Fragment = { first: [], last: [], isNullable: false };

function addChoice(automaton: Automaton, choice: Choice, isRepeated: boolean): Fragment {
  const parts = choice.map((sequence) => addSequence(automaton, sequence, isRepeated));
  if (parts.filter(({ isNullable }) => isNullable).length > 1) automaton.isPlain = false;
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    isNullable: parts.some(({ isNullable }) => isNullable),
  };
}

function addSequence(automaton: Automaton, sequence: Sequence, isRepeated: boolean): Fragment {
  return sequence.reduce((before: Fragment, term) => join(automaton, before, addTerm(automaton, term, isRepeated)), nothing);
}

/** One part behind another. */
function join({ next }: Automaton, left: Fragment, right: Fragment): Fragment {
  for (const position of left.last) next[position] = [...(next[position] ?? []), ...right.first];
  return {
    first: left.isNullable ? [...left.first, ...right.first] : left.first,
    last: right.isNullable ? [...left.last, ...right.last] : right.last,
    isNullable: left.isNullable && right.isNullable,
  };
}

function addTerm(automaton: Automaton, term: Term, isRepeated: boolean): Fragment {
  switch (term.is) {
    case 'characters': {
      const position = automaton.sets.push(term.set) - 1;
      automaton.next[position] = [];
      if (position > maxPositions) automaton.isPlain = false;
      return { first: [position], last: [position], isNullable: false };
    }
    case 'end':
      return never;
    case 'start':
    case 'boundary':
      return nothing;
    case 'backreference':
      automaton.isPlain = false;
      return nothing;
    case 'look':
      // What looks no farther than a few characters costs the same wherever it stands; anything else must not be met again and again.
      if (!isShort(term.body) && (isRepeated || !term.isAhead || unambiguousSize(term.body) === undefined)) automaton.isPlain = false;
      return nothing;
    case 'group':
      return addChoice(automaton, term.body, isRepeated);
    case 'repeat':
      return addRepeat(automaton, term);
  }
}

/** One or two characters as alternatives. */
function isShort(choice: Choice): boolean {
  return choice.every((sequence) => sequence.every(({ is }) => is === 'characters' || is === 'start' || is === 'end' || is === 'boundary'));
}

function addRepeat(automaton: Automaton, { body, min, max }: Term & { readonly is: 'repeat' }): Fragment {
  if (max === 0) return nothing;
  const isRepeated = max > 1;
  const one = (): Fragment => {
    // Past the limit nothing more is written out.
    const fragment = automaton.isPlain ? addTerm(automaton, body, isRepeated) : nothing;
    if (fragment.isNullable) automaton.isPlain = false;
    return fragment;
  };
  let whole = nothing;
  const copies = Math.min(min, maxCopies);
  for (let copy = 0; copy < copies; copy += 1) whole = join(automaton, whole, one());
  if (max <= maxCopies) return join(automaton, whole, addOptional(automaton, max - min, one));
  // Endless: what ends the last copy may begin it anew.
  const loop = one();
  for (const position of loop.last) automaton.next[position] = [...(automaton.next[position] ?? []), ...loop.first];
  return join(automaton, whole, { ...loop, isNullable: true });
}

/** `count` parts, each only behind the one before: `(a(a(a)?)?)?`. */
function addOptional(automaton: Automaton, count: number, one: () => Fragment): Fragment {
  const parts = Array.from({ length: count }, one);
  return parts.reduceRight((rest: Fragment, part) => ({ ...join(automaton, part, rest), isNullable: true }), nothing);
}

/** Whether two ways that part company can be at the same position again. */
function meetAgain(automaton: Automaton, first: readonly number[]): boolean {
  const walk: PairWalk = { automaton, seen: new Set(), queue: [], hasMet: false };
  for (const positions of [first, ...automaton.next]) {
    for (const [index, left] of positions.entries()) for (const right of positions.slice(index + 1)) enterPair(walk, left, right);
  }
  for (let pair = walk.queue.pop(); pair !== undefined; pair = walk.queue.pop()) {
    if (walk.hasMet || walk.seen.size > maxPairs) return true;
    const [lefts, rights] = pair.map((position) => automaton.next[position] ?? []);
    for (const left of lefts ?? []) for (const right of rights ?? []) enterPair(walk, left, right);
  }
  return walk.hasMet;
}

/** Two ways on one text, followed side by side. */
interface PairWalk {
  readonly automaton: Automaton;
  readonly seen: Set<number>;
  readonly queue: (readonly [number, number])[];
  hasMet: boolean;
}

function enterPair(walk: PairWalk, left: number, right: number): void {
  const { sets } = walk.automaton;
  if (!overlap(sets[left] ?? noCharacters, sets[right] ?? noCharacters)) return;
  if (left === right) walk.hasMet = true;
  const key = Math.min(left, right) * sets.length + Math.max(left, right);
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  walk.queue.push([left, right]);
}
