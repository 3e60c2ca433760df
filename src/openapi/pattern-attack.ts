import { type Automaton, automatonOf } from './pattern-automaton.ts';
import { type Component, componentsOf } from './pattern-components.ts';
import { findFailure, type Run, runOn } from './pattern-run.ts';
import type { Choice } from './pattern-syntax.ts';
import { withoutTails } from './pattern-tails.ts';
import { type Effort, findWord } from './pattern-words.ts';

/** A text that keeps an engine busy: pumps, each repeated behind its prefix, and what makes the match fail in the end. */
export interface Attack {
  readonly pumps: readonly Pump[];
  readonly suffix: string;
  /** How often each pump is there for some hundred million steps. */
  readonly repeats: number;
  /** With which power of the repeats the steps grow; infinite for exponential growth. */
  readonly degree: number;
  /** False when conditions, or counts that are not kept, may end an engine's work early. */
  readonly isExact: boolean;
}

interface Pump {
  readonly prefix: string;
  readonly pump: string;
}

/**
 * The worst attack on an expression that its automaton shows. Two ways around a repetition on the same text (EDA) make time exponential; a
 * text that leads around one repetition, around a later one, and from the first to the second as well (IDA) adds a power of the length, so a
 * chain of n such gives degree n + 1 (Weber and Seidl 1991; Allauzen, Mohri and Rastogi 2008; Weideman et al. 2016 for engines that
 * backtrack). That the steps grow so is counted on the automaton; what conditions make of them is for an engine to show.
 */
export function attackOn(whole: Choice): Attack | undefined {
  const automaton = automatonOf(withoutTails(whole));
  if (automaton === undefined) return undefined;
  const cycles = componentsOf(automaton.next).filter(({ isCyclic }) => isCyclic);
  const effort = { left: maxEffort };
  for (const cycle of cycles) {
    const attack = exponentialAttack(automaton, cycle, effort);
    if (attack !== undefined) return attack;
  }
  return polynomialAttack(automaton, cycles, effort);
}

/** Some tens of milliseconds. */
const maxEffort = 40_000;

function exponentialAttack(automaton: Automaton, { members }: Component, effort: Effort): Attack | undefined {
  const inside = new Set(members);
  const [start] = members;
  if (start === undefined) return undefined;
  const pump = findWord(
    automaton,
    {
      start: { at: [start, start], haveParted: false },
      isGoal: ({ at, haveParted }) => haveParted === true && at.every((position) => position === start),
      mayBe: ({ at }) => at.every((position) => inside.has(position)),
    },
    effort,
  );
  const prefix = pump === undefined ? undefined : wordTo(automaton, start, effort);
  if (pump === undefined || prefix === undefined) return undefined;
  return finish(automaton, [{ prefix, pump }]);
}

/** A text that leads from the beginning to a position. */
function wordTo(automaton: Automaton, goal: number, effort: Effort): string | undefined {
  // A position before all others.
  const beginning = automaton.next.length;
  const extended = { ...automaton, next: [...automaton.next, automaton.first] };
  return findWord(extended, { start: { at: [beginning] }, isGoal: ({ at }) => at[0] === goal, mayBe: () => true }, effort);
}

/** A text leads around `from`, around `to`, and from the one to the other. */
interface Link extends Pump {
  readonly from: number;
  readonly to: number;
}

function polynomialAttack(automaton: Automaton, cycles: readonly Component[], effort: Effort): Attack | undefined {
  const links = cycles.flatMap((first, index) =>
    cycles.slice(index + 1).flatMap((second) => linkOf(automaton, first, second, effort) ?? []),
  );
  // The text of a link may lead along a chain by itself, which is shorter.
  const texts = [...links.slice(0, maxLinks).map((link) => [link]), longestChain(automaton, links.slice(0, maxLinks), effort)];
  const attacks = texts.map((pumps) => finish(automaton, pumps));
  return attacks.reduce((worst, attack) => ((attack?.degree ?? 0) > (worst?.degree ?? 0) ? attack : worst), undefined);
}

/** Pairs of repetitions that are followed up. */
const maxLinks = 30;

function linkOf(automaton: Automaton, first: Component, second: Component, effort: Effort): Link | undefined {
  const around = { first: new Set(first.members), second: new Set(second.members) };
  const ends = second.members.slice(0, maxPlaces);
  const places = first.members.slice(0, maxPlaces).flatMap((from) => ends.map((to) => ({ from, to })));
  for (const { from, to } of places) {
    const pump = findWord(
      automaton,
      {
        start: { at: [from, from, to] },
        isGoal: ({ at }) => at[0] === from && at[1] === to && at[2] === to,
        mayBe: ({ at: [left = -1, , right = -1] }) => around.first.has(left) && around.second.has(right),
      },
      effort,
    );
    if (pump !== undefined) return { from, to, pump, prefix: wordTo(automaton, from, effort) ?? '' };
  }
  return undefined;
}

/** How many places of a repetition are tried. */
const maxPlaces = 6;

/** A longest chain of links, each of which the one before leads to. */
function longestChain(automaton: Automaton, links: readonly Link[], effort: Effort): readonly Pump[] {
  const chains = new Map<Link, readonly Pump[]>();
  let longest: readonly Pump[] = [];
  // Links are in order of their repetitions, so those before one are what may lead to it.
  for (const link of links) {
    let chain: readonly Pump[] = [link];
    for (const [before, pumps] of chains) {
      const bridge = pumps.length < chain.length ? undefined : bridgeOf(automaton, before.to, link.from, effort);
      if (bridge !== undefined) chain = [...pumps, { prefix: bridge, pump: link.pump }];
    }
    chains.set(link, chain);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}

function bridgeOf(automaton: Automaton, from: number, to: number, effort: Effort): string | undefined {
  if (from === to) return '';
  return findWord(automaton, { start: { at: [from] }, isGoal: ({ at }) => at[0] === to, mayBe: () => true }, effort);
}

/** How often pumps are repeated to see how steps grow: once so often, and twice. */
const trial = 32;

/** Beyond this power, growth counts as exponential. */
const maxDegree = 20;

/** What an engine takes a second for, more or less. */
const manySteps = 3e8;

function finish(automaton: Automaton, pumps: readonly Pump[]): Attack | undefined {
  if (pumps.length === 0) return undefined;
  const few = pumped(automaton, pumps, trial);
  const many = pumped(automaton, pumps, 2 * trial);
  const suffix = findFailure(automaton, many);
  const degree = Math.round(Math.log2(many.steps / few.steps));
  if (suffix === undefined || degree < 2) return undefined;
  const { isExact } = automaton;
  if (degree > maxDegree)
    return { pumps, suffix, repeats: exponentialRepeats(automaton, pumps), degree: Number.POSITIVE_INFINITY, isExact };
  return { pumps, suffix, repeats: Math.ceil(2 * trial * (manySteps / many.steps) ** (1 / degree)), degree, isExact };
}

function exponentialRepeats(automaton: Automaton, pumps: readonly Pump[]): number {
  let repeats = 1;
  while (repeats < 2 * trial && pumped(automaton, pumps, repeats).steps < manySteps) repeats += 1;
  return repeats;
}

function pumped(automaton: Automaton, pumps: readonly Pump[], repeats: number): Run {
  return runOn(automaton, pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join(''));
}
