import { copyOf } from '../key-order.ts';
import { type Container, isContainer, Outside } from '../outside.ts';

/**
 * A value that is being changed, while what it was made from stays as it is: what `immer` gives to `json-ref-resolver`. A draft that is put
 * in a second place is the same there: what changes in one place changes in both.
 */
export class Draft {
  readonly #base: Container;
  readonly #assigned: 'as drafts' | 'as they are';
  readonly #members = new Map<string, unknown>();
  #finished: unknown;

  /** `assigned` says whether containers that are put in become drafts when they are come by. */
  constructor(base: Container, assigned: 'as drafts' | 'as they are') {
    this.#base = base;
    this.#assigned = assigned;
  }

  /** The value at a path, `undefined` for what is not there. */
  at(path: readonly string[]): unknown {
    let value: unknown = this;
    for (const key of path) {
      if (value === undefined || value === null) return undefined;
      if (value instanceof Draft) value = value.#member(key);
      else if (isContainer(value) && Object.hasOwn(value, key)) value = value[key];
      else if (key in Object(value)) throw new Outside(`a reference to "${key}" of what is no object`);
      else return undefined;
    }
    return value;
  }

  /**
   * Puts a value at a path that leads somewhere.
   * @throws Outside when it does not: the library then makes up what is missing
   */
  put(path: readonly string[], value: unknown): void {
    const last = path.at(-1);
    if (last === undefined) return;
    const holder = this.at(path.slice(0, -1));
    if (!(holder instanceof Draft) || holder.#member(last) === undefined) throw new Outside('a reference where nothing is any more');
    holder.#members.set(last, value);
  }

  /**
   * What it has become; values that did not change are those that it was made from.
   * @throws Outside when it has become a part of itself
   */
  finished(): unknown {
    if (this.#finished === inProgress) throw new Outside('a circle of references');
    if (this.#finished !== undefined) return this.#finished;
    this.#finished = inProgress;
    let copy: Record<string, unknown> | undefined;
    for (const [key, member] of this.#members) {
      const value = member instanceof Draft ? member.finished() : member;
      if (value === this.#base[key]) continue;
      copy ??= Array.isArray(this.#base) ? ([...this.#base] as unknown as Record<string, unknown>) : copyOf(this.#base);
      copy[key] = value;
    }
    this.#finished = copy ?? this.#base;
    return this.#finished;
  }

  #member(key: string): unknown {
    const isAssigned = this.#members.has(key);
    const known = isAssigned ? this.#members.get(key) : this.#own(key);
    if (!isContainer(known) || known instanceof Draft || (isAssigned && this.#assigned === 'as they are')) return known;
    const draft = new Draft(known, this.#assigned);
    this.#members.set(key, draft);
    return draft;
  }

  #own(key: string): unknown {
    if (Object.hasOwn(this.#base, key)) return this.#base[key];
    if (key in this.#base) throw new Outside(`a reference to "${key}" of what has none`);
    return undefined;
  }
}

const inProgress = Symbol('in progress');
