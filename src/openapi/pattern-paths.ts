import { type CharacterSet, noCharacters, overlap } from './character-set.ts';
import { pairsOf } from './pattern-ambiguity.ts';
import { type Automaton, automatonOf } from './pattern-automaton.ts';
import { type Component, componentsOf } from './pattern-components.ts';
import { createPairSearch, fewEntries, isEnteredAgain, isPassedInTwoWays, type PairSearch } from './pattern-pairs.ts';
import type { Choice } from './pattern-syntax.ts';

/**
 * An upper bound of the paths through an expression's automaton that an engine goes on a text of so many characters, from one place; it
 * takes a step for each. Infinite when some repetition is passed in two ways on the same text (the criterion EDA of Weber and Seidl 1991,
 * applied to engines by Weideman et al. 2016), or when that is not known. Otherwise a repetition is passed in one way from where it is
 * entered, so what counts is how often it may be entered on one text and be left in the same place: once, a few times, or anywhere (which
 * is the criterion IDA). A path from where a match is certain is not among many: the engine stops there.
 */
export function pathBound(choice: Choice): (length: number) => number {
  const known = bounds.get(choice);
  if (known !== undefined) return known;
  const bound = workOutBound(choice);
  bounds.set(choice, bound);
  return bound;
}

const bounds = new WeakMap<Choice, (length: number) => number>();

const noBound = (): number => Number.POSITIVE_INFINITY;

function workOutBound(choice: Choice): (length: number) => number {
  const automaton = automatonOf(choice);
  if (automaton === undefined) return noBound;
  const pairs = pairsOf(automaton);
  if (pairs === undefined) return noBound;
  if (!pairs.hasMet) return (length) => (length + 1) * (automaton.sets.length + 1);
  const components = componentsOf(automaton.next);
  const search = createPairSearch(automaton, pairs);
  const cyclic = components.filter(({ isCyclic }) => isCyclic);
  if (cyclic.some(({ members }) => isPassedInTwoWays(search, members))) return noBound;
  const parts = partsOf(search, components);
  return (length) => countPaths(automaton, parts, length);
}

/** A component, and how it is entered. */
interface Part {
  readonly component: Component;
  readonly entries: readonly Entry[];
  /** In how many ways a text may begin here. */
  readonly starts: number;
}

interface Entry {
  readonly from: number;
  /** How many characters of one text may come just before it is entered here, for paths that end in the same place. */
  readonly times: number;
}

function partsOf(search: PairSearch, components: readonly Component[]): readonly Part[] {
  const { first } = search.automaton;
  const sources = sourcesOf(search.automaton);
  const cyclic = new Set(components.filter(({ isCyclic }) => isCyclic).flatMap(({ members }) => members));
  return components.map((component) => {
    const members = new Set(component.members);
    const entries = component.members.flatMap((to) =>
      (sources[to] ?? [])
        .filter((from) => !members.has(from))
        .map((from) => {
          if (!component.isCyclic) return { from, times: 1 };
          const before = ancestorsOf(from, sources);
          // Without a repetition before, each path is as long as its positions.
          const most = [...before].some((position) => cyclic.has(position)) ? Number.POSITIVE_INFINITY : before.size;
          const isOpen = isEnteredAgain(search, { members, from, to, before });
          return { from, times: isOpen ? most : Math.min(most, fewEntries + 1) };
        }),
    );
    return { component, entries, starts: first.filter((position) => members.has(position)).length };
  });
}

function sourcesOf({ next }: Automaton): readonly (readonly number[])[] {
  const sources: number[][] = next.map(() => []);
  for (const [from, targets] of next.entries()) for (const to of targets) sources[to]?.push(from);
  return sources;
}

function ancestorsOf(position: number, sources: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set([position]);
  for (const member of found) for (const source of sources[member] ?? []) found.add(source);
  return found;
}

/** Adds up, from the beginning on, in how many ways each position may be reached after some number of characters. */
function countPaths(automaton: Automaton, parts: readonly Part[], length: number): number {
  const ways: number[] = [];
  let sum = 0;
  for (const { component, entries, starts } of parts) {
    const count = component.isCyclic
      ? entries.reduce((total, { from, times }) => total + Math.min(times, length + 1) * (ways[from] ?? 0), starts)
      : Math.max(starts, mostAtOnce(automaton, entries, ways));
    for (const member of component.members) {
      ways[member] = automaton.sets[member] === noCharacters ? 0 : count;
      sum += ways[member] ?? 0;
    }
  }
  return (length + 1) * (sum + 1);
}

/** Paths that come from several positions: on one text, only from those that may match the same character. */
function mostAtOnce({ sets }: Automaton, entries: readonly Entry[], ways: readonly number[]): number {
  const bySet = new Map<CharacterSet, number>();
  for (const { from } of entries) {
    const set = sets[from] ?? noCharacters;
    bySet.set(set, (bySet.get(set) ?? 0) + (ways[from] ?? 0));
  }
  let most = 0;
  for (const set of bySet.keys()) {
    let together = 0;
    for (const [other, count] of bySet) if (overlap(set, other)) together += count;
    most = Math.max(most, together);
  }
  return most;
}
