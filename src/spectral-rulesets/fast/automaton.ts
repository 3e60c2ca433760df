import type { Filter } from './filter.ts';
import type { PathExpression, Step } from './path-expression.ts';

/** What holds for a member: the expressions that it matches, and the state below it. */
export interface Arrival {
  /** Indexes of the expressions, ascending. */
  readonly accepted: readonly number[];
  readonly state: State;
}

/** Where expressions stand at a value. States that let the same members match are the same object. */
export interface State {
  readonly id: number;
  /** True when nothing below can match. */
  readonly isDead: boolean;
  /** Filters of members, each once. */
  readonly filters: readonly Filter[];
  /** What a member with a key comes to when the filters whose bits are set in `passed` let it pass. */
  arrive(key: string, passed: number): Arrival;
}

/** How many filters the expressions of an automaton can have: they are bits of a number. */
export const mostFilters = 30;

/**
 * All path expressions of some rules as one automaton, whose states are made when a walk first comes to them. Paths that name each of their
 * steps are not in it: they are looked up.
 */
export class Automaton {
  readonly start: State;
  readonly #states = new Map<string, State>();
  readonly #positions: readonly Position[];
  /** Positions of an expression lie one after the other. */
  readonly #next: ReadonlyMap<Position, Position>;

  constructor(expressions: readonly PathExpression[]) {
    const positions: Position[] = [];
    const next = new Map<Position, Position>();
    const starts: Position[] = [];
    for (const [expression, { steps, fixed }] of expressions.entries()) {
      if (fixed !== undefined) continue;
      for (let index = 0; index <= steps.length; index++) {
        const position = { id: positions.length, expression, step: steps[index] };
        const before = positions.at(-1);
        if (index > 0 && before !== undefined) next.set(before, position);
        else starts.push(position);
        positions.push(position);
      }
    }
    this.#positions = positions;
    this.#next = next;
    this.start = this.#arrivalOf(starts).state;
  }

  get size(): number {
    return this.#states.size;
  }

  #arrivalOf(positions: readonly Position[]): Arrival {
    const accepted: number[] = [];
    const live: Position[] = [];
    const ids = new Set(positions.map(({ id }) => id));
    for (const position of this.#positions) {
      if (!ids.has(position.id)) continue;
      if (position.step === undefined) accepted.push(position.expression);
      else live.push(position);
    }
    return { accepted, state: this.#stateOf(live) };
  }

  #stateOf(live: readonly Position[]): State {
    const key = live.map(({ id }) => id).join(',');
    let state = this.#states.get(key);
    if (state === undefined) {
      state = this.#createState(this.#states.size, live);
      this.#states.set(key, state);
    }
    return state;
  }

  #createState(id: number, live: readonly Position[]): State {
    const filters = [...new Set(live.flatMap(({ step }) => (step?.kind === 'filter' ? step.filter : [])))];
    const names = new Set(live.flatMap(({ step }) => (step?.kind === 'members' ? [...step.names] : [])));
    const byFilters = new Map<number, Arrivals>();
    const arrive = (key: string, passed: number): Arrival => {
      const make = () => this.#arrivalOf(this.#moved(live, key, (filter) => (passed & (1 << filters.indexOf(filter))) !== 0));
      let arrivals = byFilters.get(passed);
      if (arrivals === undefined) {
        arrivals = { byName: new Map(), other: undefined };
        byFilters.set(passed, arrivals);
      }
      if (!names.has(key)) {
        arrivals.other ??= make();
        return arrivals.other;
      }
      let arrival = arrivals.byName.get(key);
      if (arrival === undefined) {
        arrival = make();
        arrivals.byName.set(key, arrival);
      }
      return arrival;
    };
    return { id, isDead: live.length === 0, filters, arrive };
  }

  #moved(live: readonly Position[], key: string, passes: (filter: Filter) => boolean): readonly Position[] {
    return live.flatMap((position) => {
      const { step } = position;
      const next = this.#next.get(position);
      const moved = step !== undefined && next !== undefined && takes(step, key, passes) ? [next] : [];
      return step?.isDeep === true ? [position, ...moved] : moved;
    });
  }
}

/** What is known of the members of values in a state, for the filters that let them pass. */
interface Arrivals {
  readonly byName: Map<string, Arrival>;
  /** Members that no step names. */
  other: Arrival | undefined;
}

/** A place in an expression: before a step, or behind the last one. */
interface Position {
  readonly id: number;
  readonly expression: number;
  readonly step: Step | undefined;
}

function takes(step: Step, key: string, passes: (filter: Filter) => boolean): boolean {
  switch (step.kind) {
    case 'members':
      return step.names.has(key);
    case 'all':
      return true;
    case 'filter':
      return passes(step.filter);
  }
}
