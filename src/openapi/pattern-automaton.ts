import { type CharacterSet, noCharacters } from './character-set.ts';
import type { Choice, Sequence, Term } from './pattern-syntax.ts';

/**
 * Positions of an expression (Glushkov): the characters and classes in it, and which may be next. A position that is next in two ways is
 * there twice. What lookaheads read are positions too, with nothing behind them, since an engine goes there as well.
 */
export interface Automaton {
  readonly sets: readonly CharacterSet[];
  /** How each position is written. */
  readonly forms: readonly string[];
  /** `$` is a position that matches no character, with nothing behind it. */
  readonly next: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** Behind these the expression has matched, whatever follows. */
  readonly last: readonly number[];
  /** False when some texts that the positions tell are none, because of conditions or of counts that are not kept. */
  readonly isExact: boolean;
}

/** The automaton; `undefined` when positions do not tell all ways, or there are too many. */
export function automatonOf(choice: Choice): Automaton | undefined {
  const builder: Builder = { sets: [], forms: [], next: [], isPlain: true, isExact: true, loops: 0 };
  const { first, last } = addChoice(builder, choice);
  return builder.isPlain ? { ...builder, first, last } : undefined;
}

interface Builder {
  readonly sets: CharacterSet[];
  readonly forms: string[];
  readonly next: (readonly number[])[];
  /** False once something was met whose ways the positions do not tell. */
  isPlain: boolean;
  isExact: boolean;
  /** How many repetitions what is added is in. */
  loops: number;
}

/** A part in the automaton. */
interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const maxPositions = 1500;
/** Repetitions up to this are written out, others counted as endless. */
const maxCopies = 64;

const nothing: Fragment = { first: [], last: [], isNullable: true };

function addChoice(builder: Builder, choice: Choice): Fragment {
  const parts = choice.map((sequence) => addSequence(builder, sequence));
  // Nothing in two ways is no position, so it could not be counted.
  if (parts.filter(({ isNullable }) => isNullable).length > 1) builder.isPlain = false;
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    isNullable: parts.some(({ isNullable }) => isNullable),
  };
}

function addSequence(builder: Builder, sequence: Sequence): Fragment {
  const terms = sequence.filter(({ is }, index) => is !== 'end' || sequence[index - 1]?.is !== 'end');
  return terms.reduce((before: Fragment, term) => join(builder, before, addTerm(builder, term)), nothing);
}

/** One part behind another. */
function join(builder: Builder, left: Fragment, right: Fragment): Fragment {
  link(builder, left.last, right.first);
  return {
    first: left.isNullable ? [...left.first, ...right.first] : left.first,
    last: right.isNullable ? [...left.last, ...right.last] : right.last,
    isNullable: left.isNullable && right.isNullable,
  };
}

function link(builder: Builder, from: readonly number[], to: readonly number[]): void {
  const { sets, next } = builder;
  for (const position of from) {
    if (sets[position] !== noCharacters) next[position] = [...(next[position] ?? []), ...to];
    else if (to.length > 0) builder.isExact = false;
  }
}

function addTerm(builder: Builder, term: Term): Fragment {
  switch (term.is) {
    case 'characters':
      return addPosition(builder, term.set, term.form);
    case 'end':
      return addPosition(builder, noCharacters, '$');
    case 'start':
      if (builder.sets.length > 0 || builder.loops > 0) builder.isExact = false;
      return nothing;
    case 'boundary':
      builder.isExact = false;
      return nothing;
    case 'backreference':
      builder.isPlain = false;
      return nothing;
    case 'look':
      return addLook(builder, term);
    case 'group':
      return addChoice(builder, term.body);
    case 'repeat':
      return addRepeat(builder, term);
  }
}

function addPosition(builder: Builder, set: CharacterSet, form: string): Fragment {
  const position = builder.sets.push(set) - 1;
  builder.forms.push(form);
  builder.next.push([]);
  if (position > maxPositions) builder.isPlain = false;
  return { first: [position], last: [position], isNullable: false };
}

function addLook(builder: Builder, { body, isAhead }: Term & { readonly is: 'look' }): Fragment {
  builder.isExact = false;
  // What looks no farther than a few characters costs the same wherever it stands; behind, the text is read backwards.
  if (isShort(body)) return nothing;
  if (!isAhead) builder.isPlain = false;
  return { first: addChoice(builder, body).first, last: [], isNullable: true };
}

/** One or two characters as alternatives. */
function isShort(choice: Choice): boolean {
  return choice.every((sequence) => sequence.every(({ is }) => is === 'characters' || is === 'start' || is === 'end' || is === 'boundary'));
}

function addRepeat(builder: Builder, { body, min, max }: Term & { readonly is: 'repeat' }): Fragment {
  if (max === 0) return nothing;
  const one = (): Fragment => {
    builder.loops += 1;
    // Past the limit nothing more is written out.
    const fragment = builder.isPlain ? addTerm(builder, body) : nothing;
    builder.loops -= 1;
    return fragment;
  };
  // ECMA-262 §22.2.2.3.1: a repetition beyond the least number does not match nothing.
  const more = (): Fragment => ({ ...one(), isNullable: false });
  const isEndless = max > maxCopies;
  if (isEndless && (Number.isFinite(max) || min > maxCopies)) builder.isExact = false;
  let whole = nothing;
  const copies = Math.min(min, maxCopies) - (isEndless && min > 0 ? 1 : 0);
  for (let copy = 0; copy < copies; copy += 1) whole = join(builder, whole, one());
  if (!isEndless) return join(builder, whole, addOptional(builder, max - min, more));
  // What ends the last copy may begin it anew.
  const loop = min > 0 ? one() : more();
  link(builder, loop.last, loop.first);
  return join(builder, whole, min > 0 ? loop : { ...loop, isNullable: true });
}

/** `count` parts, each only behind the one before: `(a(a(a)?)?)?`. */
function addOptional(builder: Builder, count: number, one: () => Fragment): Fragment {
  const parts = Array.from({ length: count }, one);
  return parts.reduceRight((rest: Fragment, part) => ({ ...join(builder, part, rest), isNullable: true }), nothing);
}
