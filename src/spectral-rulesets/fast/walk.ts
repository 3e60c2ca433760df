import type { Automaton, State } from './automaton.ts';
import type { Filter } from './filter.ts';
import { type Container, isContainer, Outside } from './outside.ts';
import type { PathExpression } from './path-expression.ts';
import type { ResolvedGraph } from './resolved-graph.ts';

/** Called for what an expression matches; `path` is only good until the call returns. */
export type OnMatch = (expression: number, path: readonly (string | number)[], value: unknown) => void;

/** What to walk through. */
export interface Walk {
  readonly automaton: Automaton;
  readonly expressions: readonly PathExpression[];
  readonly root: Container;
  /**
   * The document as it is written, and its references, when `root` is the resolved one: what is reached through references is then only
   * walked through once for each state.
   */
  readonly written: { readonly data: Container; readonly graph: ResolvedGraph } | undefined;
  /** Something that results depend on and the first segments of a path decide, `depth` at most. */
  readonly placeOf: { readonly depth: number; of(path: readonly (string | number)[]): string } | undefined;
  readonly onMatch: OnMatch;
  /** Called for a filter that throws; it counts as not passed. */
  readonly onThrow: (filter: Filter) => void;
}

/**
 * Gives the matches of all expressions in one walk, in the order in which Spectral's library finds those of one rule: paths that name all
 * their steps first, then depth first.
 */
export function walkThrough(walk: Walk): void {
  for (const [index, { fixed }] of walk.expressions.entries()) if (fixed !== undefined) lookUp(walk, index, fixed);
  if (!walk.automaton.start.isDead) new Walker(walk).enter(walk.root, walk.automaton.start, walk.written?.data);
}

function lookUp({ root, expressions, onMatch }: Walk, index: number, keys: readonly (string | number)[]): void {
  let value: unknown = root;
  for (const key of keys) {
    if (!isContainer(value)) return;
    value = value[key];
    if (value === undefined) return;
  }
  onMatch(index, keys, expressions[index]?.isKeyed === true ? keys.at(-1) : value);
}

/** The written value that stands where the walk is; `undefined` behind a reference. */
type Cursor = Container | undefined;

class Walker {
  readonly #walk: Walk;
  readonly #path: (string | number)[] = [];
  readonly #visitedIn = new Map<string, Map<State, Set<Container>>>();
  #visited = new Map<State, Set<Container>>();

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  enter(value: Container, state: State, cursor: Cursor): void {
    const { placeOf } = this.#walk;
    if (placeOf !== undefined && this.#path.length <= placeOf.depth) this.#comeTo(placeOf.of(this.#path));
    if (this.#walk.written !== undefined && cursor === undefined && !this.#isFirst(value, state)) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) this.#member(value[index], index, state, cursor);
      return;
    }
    for (const key of Object.keys(value)) this.#member(value[key], key, state, cursor);
  }

  #comeTo(place: string): void {
    this.#visited = this.#visitedIn.get(place) ?? new Map();
    this.#visitedIn.set(place, this.#visited);
  }

  /** Behind a reference, what is below a value is the same whichever way leads to it. */
  #isFirst(value: Container, state: State): boolean {
    let visited = this.#visited.get(state);
    if (visited === undefined) {
      visited = new Set();
      this.#visited.set(state, visited);
    }
    if (visited.has(value)) return false;
    visited.add(value);
    return true;
  }

  #member(value: unknown, key: string | number, state: State, cursor: Cursor): void {
    const isBranch = isContainer(value);
    const { accepted, state: below } = state.arrive(String(key), this.#passed(value, key, state.filters));
    if (accepted.length === 0 && (!isBranch || below.isDead)) return;
    this.#path.push(key);
    for (const expression of accepted) {
      this.#walk.onMatch(expression, this.#path, this.#walk.expressions[expression]?.isKeyed === true ? key : value);
    }
    if (isBranch && !below.isDead) this.enter(value, below, this.#cursorBelow(cursor, key));
    this.#path.pop();
  }

  #passed(value: unknown, key: string | number, filters: readonly Filter[]): number {
    let passed = 0;
    const isPrimitive = value !== null && typeof value !== 'object';
    for (let index = 0; index < filters.length; index++) {
      const filter = filters[index];
      if (filter === undefined || (isPrimitive && filter.needsContainer)) continue;
      try {
        if (filter.test(value, key)) passed |= 1 << index;
      } catch {
        this.#walk.onThrow(filter);
      }
    }
    return passed;
  }

  /**
   * A written object with a reference and other members keeps being what is written as far as those lead: the library takes what it finds
   * there for the place.
   */
  #cursorBelow(cursor: Cursor, key: string | number): Cursor {
    const { written } = this.#walk;
    if (written === undefined || cursor === undefined) return undefined;
    if (!(key in cursor)) {
      if (typeof cursor['$ref'] !== 'string') throw new Outside('a value that is written nowhere');
      return undefined;
    }
    const below = cursor[key];
    if (!isContainer(below)) throw new Outside('a member beside a reference that is no container');
    return leadsAway(below, written.graph) ? undefined : below;
  }
}

/** True for an object that is nothing but a reference, to something that is none. */
function leadsAway(holder: Container, { landings }: ResolvedGraph): boolean {
  const landing = landings.get(holder);
  return isContainer(landing?.node) && !('$ref' in landing.node) && Object.keys(holder).length === 1;
}
