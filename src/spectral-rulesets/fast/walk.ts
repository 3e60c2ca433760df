import type { Automaton, State } from './automaton.ts';
import type { Filter } from './filter.ts';
import { type Container, isContainer } from './outside.ts';
import type { PathExpression } from './path-expression.ts';
import type { Tracker } from './tracker.ts';

/** Called for what an expression matches; `path` is only good until the call returns. */
type OnMatch = (expression: number, path: readonly (string | number)[], value: unknown) => void;

/** What to walk through. */
export interface Walk<Cursor> {
  readonly automaton: Automaton;
  readonly expressions: readonly PathExpression[];
  readonly root: Container;
  /** Where values are written: what is reached in several ways is only walked through once for each state. */
  readonly tracker: Tracker<Cursor>;
  /** Something that results depend on and the first segments of a path decide, `depth` at most. */
  readonly placeOf: { readonly depth: number; of(path: readonly (string | number)[]): string } | undefined;
  readonly onMatch: OnMatch;
  /** Called for a filter that throws; it counts as not passed. */
  readonly onThrow: (filter: Filter, error: unknown) => void;
}

/**
 * Gives the matches of all expressions in one walk, in the order in which Spectral's library finds those of one rule: paths that name all
 * their steps first, then depth first.
 */
export function walkThrough<Cursor>(walk: Walk<Cursor>): void {
  for (const [index, { fixed }] of walk.expressions.entries()) if (fixed !== undefined) lookUp(walk, index, fixed);
  if (!walk.automaton.start.isDead) new Walker(walk).enter(walk.root, walk.automaton.start, walk.tracker.start);
}

function lookUp(
  { root, expressions, onMatch }: Pick<Walk<unknown>, 'root' | 'expressions' | 'onMatch'>,
  index: number,
  keys: readonly (string | number)[],
): void {
  let value: unknown = root;
  for (const key of keys) {
    if (!isContainer(value)) return;
    value = value[key];
    if (value === undefined) return;
  }
  onMatch(index, keys, expressions[index]?.isKeyed === true ? keys.at(-1) : value);
}

/** The values that were walked through, by the places where they are written. */
type Visited = Map<object, Set<Container>>;

class Walker<Cursor> {
  readonly #walk: Walk<Cursor>;
  readonly #path: (string | number)[] = [];
  readonly #visitedIn = new Map<string, Map<State, Visited>>();
  #visited = new Map<State, Visited>();

  constructor(walk: Walk<Cursor>) {
    this.#walk = walk;
  }

  enter(value: Container, state: State, cursor: Cursor): void {
    const { placeOf } = this.#walk;
    if (placeOf !== undefined && this.#path.length <= placeOf.depth) this.#comeTo(placeOf.of(this.#path));
    const place = this.#walk.tracker.placeOf(cursor);
    if (place !== undefined && !this.#isFirst(value, state, place)) return;
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
  #isFirst(value: Container, state: State, place: object): boolean {
    let places = this.#visited.get(state);
    if (places === undefined) {
      places = new Map();
      this.#visited.set(state, places);
    }
    const values = places.get(place);
    if (values?.has(value)) return false;
    if (values === undefined) places.set(place, new Set([value]));
    else values.add(value);
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
    if (isBranch && !below.isDead) this.enter(value, below, this.#walk.tracker.below(cursor, key));
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
      } catch (error) {
        this.#walk.onThrow(filter, error);
      }
    }
    return passed;
  }
}
