import type { Node } from '../document/node.ts';
import { type Element, isObject } from '../openapi/element.ts';
import type { Model } from '../openapi/model.ts';
import { isShelf } from '../openapi/reach.ts';
import type { Classification } from '../report/classification.ts';

/** Who the parts of a definition are for: what its operations say about themselves differs, and shared parts serve several. */
export interface Audiences {
  /** What operations say about themselves, each combination once; `{}` is what the definition says as a whole. */
  readonly all: readonly Classification[];
  /** Those that the place of a node serves: all, where that is no operation's alone or nothing reaches. */
  readonly of: (node: Node) => readonly Classification[];
}

/**
 * The audiences of a definition. They are numbered and passed on along the elements, each to each once: linear in elements times
 * audiences, of which real definitions have one or two.
 */
export function createAudiences(model: Model): Audiences {
  const all: Classification[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (classification: Classification): number => {
    const key = JSON.stringify([classification.exposure, classification.data, classification.tags]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(classification) - 1;
  };
  numberOf({});
  const seeds: [Element, number][] = [];
  for (const { element, pathItem, pathItems, ownClassification } of model.operations) {
    const number = numberOf(ownClassification);
    for (const seed of [element, pathItem, ...pathItems]) seeds.push([seed, number]);
  }
  if (all.length === 1) return { all, of: () => all };
  const reached = byValue(spread(seeds));
  return { all, of: (node) => audiencesAt(node, reached)?.flatMap((number) => all[number] ?? []) ?? all };
}

/** Which numbers get to which elements. */
function spread(seeds: readonly (readonly [Element, number])[]): ReadonlyMap<Element, ReadonlySet<number>> {
  const reached = new Map<Element, Set<number>>();
  const waiting: (readonly [Element, number])[] = [];
  const enter = (element: Element, number: number): void => {
    const before = reached.get(element);
    if (before?.has(number) === true) return;
    if (before === undefined) reached.set(element, new Set([number]));
    else before.add(number);
    waiting.push([element, number]);
  };
  for (const [element, number] of seeds) enter(element, number);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [element, number] = next;
    for (const { field, to } of element.edges) {
      // Operations of a path item or a callback speak for themselves.
      if (to.kind !== 'operation' && !isShelf(element, field)) enter(to, number);
    }
  }
  return reached;
}

/** By the objects of the documents: an object with a YAML alias is one, and several elements. */
function byValue(reached: ReadonlyMap<Element, ReadonlySet<number>>): ReadonlyMap<unknown, ReadonlySet<number>> {
  const values = new Map<unknown, ReadonlySet<number>>();
  for (const [{ node }, numbers] of reached) {
    const before = values.get(node.value);
    if (isObject(node.value)) values.set(node.value, before === undefined ? numbers : new Set([...before, ...numbers]));
  }
  return values;
}

/** What gets to the innermost object around a node that anything gets to; `undefined` for what serves the definition as a whole. */
function audiencesAt(node: Node, reached: ReadonlyMap<unknown, ReadonlySet<number>>): readonly number[] | undefined {
  for (let place: Node | undefined = node; place !== undefined; place = place.parent) {
    const numbers = reached.get(place.value);
    if (numbers !== undefined) return [...numbers].sort((left, right) => left - right);
  }
  return undefined;
}
