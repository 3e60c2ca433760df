import { findCircles, pointerTo } from './circular.ts';
import { copyOf } from './key-order.ts';
import { type Container, isContainer, Outside } from './outside.ts';
import { findReferences, type Reference, type Target } from './references.ts';

/** Where a reference that was resolved leads: the value as it is written there, `undefined` when there is none. */
export interface Landing {
  readonly path: readonly string[];
  readonly node: unknown;
}

/** A document with its references resolved. */
export interface ResolvedGraph {
  /**
   * Values with what references lead to in their place. Equal to what `json-ref-resolver` gives, but what is referred to twice is the same
   * object twice.
   */
  readonly root: Container;
  /** By the object that had the reference. */
  readonly landings: ReadonlyMap<Container, Landing>;
  readonly errors: readonly ResolveError[];
  /** What is referred to, as it is written. */
  readonly pointers: readonly string[];
  /** False when no reference was replaced. */
  readonly isChanged: boolean;
}

/** A reference that leads nowhere. */
interface ResolveError {
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * Resolves the references of a document inside itself.
 * @throws Outside when the order in which the library replaces them would show
 */
export function resolveReferences(data: Container): ResolvedGraph {
  const all = findReferences(data);
  const errors: ResolveError[] = all
    .filter(({ target }) => target.path === undefined)
    .map(({ target }) => ({ message: `'${target.pointer}' JSON pointer is invalid`, path: [] }));
  const references = all.filter(({ path, target }) => target.path !== undefined && !leadsToHolder(path, target.path));
  const pointers = [...new Set(references.map(({ target }) => target.pointer))];
  const isLeft = findCircles(references);
  const landings = new Map<Container, Landing>();
  const nodes = new Map<Target, unknown>();
  for (const { target } of references) if (!nodes.has(target)) nodes.set(target, nodeAt(data, target));
  refuseChains(references, isLeft, nodes);
  for (const reference of references) {
    if (isLeft(reference)) continue;
    const { holder, path, target } = reference;
    const node = nodes.get(target);
    landings.set(holder, { path: target.path ?? [], node });
    if (node === undefined) errors.push({ message: `'${target.pointer}' does not exist`, path });
  }
  const root = new Replacing(landings).of(data);
  if (!isContainer(root)) throw new Outside('a document that is replaced');
  return { root, landings, errors, pointers, isChanged: root !== data };
}

/** A reference to something that it is inside of. */
function leadsToHolder(path: readonly string[], target: readonly string[]): boolean {
  return target.length > 0 && target.every((segment, index) => path[index] === segment);
}

function nodeAt(data: Container, { path = [], pointer }: Target): unknown {
  let node: unknown = data;
  for (const [index, segment] of path.entries()) {
    if (index > 0 && isContainer(node) && typeof node['$ref'] === 'string')
      throw new Outside(`a reference through another one, "${pointer}"`);
    if (isContainer(node) && Object.hasOwn(node, segment)) node = node[segment];
    else if (node !== null && node !== undefined && segment in Object(node)) throw new Outside(`a reference to "${pointer}"`);
    else return undefined;
  }
  return node;
}

/**
 * References to references are replaced one after the other, if the library sees that they are: when they are written alike. That only shows
 * when one of them is left, or leads nowhere.
 */
function refuseChains(references: readonly Reference[], isLeft: IsLeftRule, nodes: ReadonlyMap<Target, unknown>): void {
  const byPlace = new Map(references.map((reference) => [pointerTo(reference.path), reference]));
  for (const reference of references) {
    const node = nodes.get(reference.target);
    if (!isContainer(node) || typeof node['$ref'] !== 'string') continue;
    const next = byPlace.get(reference.target.pointer);
    if (next === undefined) throw new Outside('a reference to another one, written in two ways');
    if (isLeft(reference) || isLeft(next) || nodes.get(next.target) === undefined)
      throw new Outside('references to references in a circle');
  }
}

type IsLeftRule = ReturnType<typeof findCircles>;

const inProgress = Symbol('in progress');

/** Puts landings in the place of holders, and copies what changes by it. */
class Replacing {
  readonly #landings: ReadonlyMap<Container, Landing>;
  readonly #known = new Map<Container, unknown>();

  constructor(landings: ReadonlyMap<Container, Landing>) {
    this.#landings = landings;
  }

  of(value: unknown): unknown {
    if (!isContainer(value)) return value;
    const known = this.#known.get(value);
    if (known === inProgress) throw new Outside('a circle of references');
    if (known !== undefined) return known;
    this.#known.set(value, inProgress);
    const replaced = this.#replaced(value);
    this.#known.set(value, replaced);
    return replaced;
  }

  #replaced(value: Container): unknown {
    const landing = this.#landings.get(value);
    if (landing?.node !== undefined) return this.of(landing.node);
    return Array.isArray(value) ? this.#list(value) : this.#object(value);
  }

  #list(list: Container & readonly unknown[]): Container {
    let copy: unknown[] | undefined;
    for (let index = 0; index < list.length; index++) {
      const item: unknown = list[index];
      const replaced = isContainer(item) ? this.of(item) : item;
      if (replaced === item) continue;
      copy ??= [...list];
      copy[index] = replaced;
    }
    return copy === undefined ? list : (copy as unknown as Container);
  }

  #object(object: Container): Container {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(object)) {
      const value = object[key];
      const replaced = isContainer(value) ? this.of(value) : value;
      if (replaced === value) continue;
      copy ??= copyOf(object);
      copy[key] = replaced;
    }
    return copy ?? object;
  }
}
