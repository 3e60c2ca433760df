import type { ResolutionFailure } from '../document/graph.ts';
import type { Node } from '../document/node.ts';
import type { Kind } from './grammar.ts';

/** How a definition's author points from one place to another. */
export type ReferenceVia = '$ref' | '$dynamicRef' | 'mapping' | 'operationRef';

/** One reference at a typed position. */
export interface Reference {
  readonly via: ReferenceVia;
  /** The string itself (the value of `$ref`). */
  readonly node: Node;
  /** The object that holds `$ref`; for `mapping` the Discriminator Object, for `operationRef` the Link Object. */
  readonly holder: Node;
  readonly text: string;
  /** What the position expects. */
  readonly expected: Kind;
  /** Where it leads, one step; absent when `failure` says why nowhere. */
  readonly target: Element | undefined;
  /** Set when the target is something else than expected: its kind, or what JSON calls it (`string`, `array`). */
  readonly actual: string | undefined;
  readonly failure: ResolutionFailure | undefined;
}

/** That `from` holds `to`, under which field and key (`properties`, `name`), directly or by its own `$ref`. */
export interface Edge {
  readonly from: Element;
  readonly field: string;
  readonly key: string | number | undefined;
  readonly to: Element;
}

/**
 * An object at a typed position of the definition: what the walk makes of each place once, however often it is referenced.
 * A position that holds only a reference is an element too (`reference` is set); `target` is what it stands for.
 */
export class Element {
  /** What it is; an Items Object of 2.0 is a `schema`. */
  readonly kind: Kind;
  /** Which object of the specification is written here; absent for the schema that a 2.0 parameter or header is as well. */
  readonly writtenAs: Kind | undefined;
  readonly node: Node;
  /** The object's members; empty when the place holds something that is no object, which `document-valid` reports. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What it holds. Subtypes come last: what everything extends has hundreds, which whoever looks for something else has to leave out. */
  edges: readonly Edge[] = none;
  /** What holds it. */
  uses: readonly Edge[] = none;
  reference: Reference | undefined;
  /** True when nothing but its reference counts. Path items and schemas have a `$ref` beside other fields instead: an edge `$ref`. */
  isReference = false;
  /** Bits of `reach.ts`; zero until reach is worked out, or for what nothing uses. */
  reachBits = 0;
  /** True when some field perhaps holds objects that are at no typed position: an extension, data, what does not belong there. */
  holdsUntyped = false;
  /** True when operations, webhooks or the definition's own fields lead here; set by `reach.ts`. */
  isUsed = false;

  /** Answers of fixpoints about this element, packed; only `fixpoint.ts` knows which. */
  answers: number[] | undefined;

  /** What the references lead to, once it is known; `null` when that is nothing. */
  #target: Element | null | undefined;

  constructor(kind: Kind, node: Node, writtenAs: Kind | null = kind) {
    this.kind = kind;
    this.writtenAs = writtenAs ?? undefined;
    this.node = node;
    this.value = isObject(node.value) ? node.value : {};
  }

  /**
   * What this element stands for: itself, or what its chain of references leads to; `undefined` when that is dead, circular or of another
   * kind. Each chain is followed once; ask only when the walk is over.
   */
  get target(): Element | undefined {
    if (!this.isReference) return this;
    if (this.#target === undefined) this.#followChain();
    return this.#target ?? undefined;
  }

  #followChain(): void {
    const next = this.reference?.target;
    if (next === undefined || !next.isReference) {
      this.#target = next ?? null;
      return;
    }
    const passed = new Set<Element>();
    let element: Element | undefined = this;
    while (element?.isReference === true && element.#target === undefined && !passed.has(element)) {
      passed.add(element);
      element = element.reference?.target;
    }
    // Back in the chain: a circle stands for nothing.
    const end = element === undefined || passed.has(element) ? null : element.isReference ? element.#target : element;
    for (const one of passed) one.#target = end ?? null;
  }

  has(field: string): boolean {
    // Data hold no `undefined`.
    return this.get(field) !== undefined;
  }

  /** The field as a string, `undefined` when it is absent or something else. */
  text(field: string): string | undefined {
    const value = this.get(field);
    return typeof value === 'string' ? value : undefined;
  }

  number(field: string): number | undefined {
    const value = this.get(field);
    return typeof value === 'number' ? value : undefined;
  }

  flag(field: string): boolean | undefined {
    const value = this.get(field);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** The field as an array, empty when it is absent or something else. */
  list(field: string): readonly unknown[] {
    const value = this.get(field);
    return Array.isArray(value) ? value : [];
  }

  /** The field's own value; inherited names (`toString`) are absent. */
  get(field: string): unknown {
    // Mostly it is absent, and then there is nothing to look up twice.
    const value = this.value[field];
    return value !== undefined && Object.hasOwn(this.value, field) ? value : undefined;
  }

  /** What the elements under `field` stand for, with their keys, in the order of the document. */
  below(field: string): readonly { readonly key: string | number | undefined; readonly element: Element; readonly at: Element }[] {
    const found: { key: string | number | undefined; element: Element; at: Element }[] = [];
    for (const edge of this.edges) {
      if (edge.field !== field) continue;
      const element = edge.to.target;
      if (element !== undefined) found.push({ key: edge.key, element, at: edge.to });
    }
    return found;
  }

  /** What the first element under `field` (and `key`) stands for. */
  one(field: string, key?: string | number): Element | undefined {
    for (const edge of this.edges) {
      if (edge.field === field && (key === undefined || edge.key === key)) return edge.to.target;
    }
    return undefined;
  }
}

/** Notes that `from` holds `to`. */
export function link(from: Element, field: string, key: string | number | undefined, to: Element): void {
  const edge = { from, field, key, to };
  from.edges = append(from.edges, edge);
  to.uses = append(to.uses, edge);
}

/** Notes what `from` holds, and nothing at what is held: for elements of which the others must not know. */
export function linkUnseen(from: Element, field: string, key: string | number | undefined, to: Element): void {
  from.edges = append(from.edges, { from, field, key, to });
}

/** Most elements hold nothing and are held once: they share an empty list until they need one of their own. */
const none: readonly Edge[] = [];

function append(edges: readonly Edge[], edge: Edge): readonly Edge[] {
  if (edges === none) return [edge];
  (edges as Edge[]).push(edge);
  return edges;
}

/** A text, number or boolean as text; `undefined` for anything else, of which `toString` may be a member. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
