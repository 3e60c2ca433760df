import type { Node } from '../../src/document/node.ts';
import { type Element, isObject } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { untypedReferences } from './untyped-references.ts';

/**
 * Components that the model does not count as used, but that a used place names all the same: in an extension (`x-webhooks`), in a
 * field that does not belong there, by a reference to the wrong kind of object, or by a reference to a part of them. Calling them
 * unused would invite deleting what somebody reads. Worked out once for a model; linear in the size of the entry document.
 */
export const mentionedElements = perModel((model): ReadonlySet<Element> => {
  const search = new Search(model);
  search.run();
  return search.found;
});

class Search {
  readonly found = new Set<Element>();
  readonly #model: Model;
  readonly #components = new Map<unknown, Element>();
  readonly #queue: Element[] = [];

  constructor(model: Model) {
    this.#model = model;
    for (const { element } of model.components) if (isObject(element.node.value)) this.#components.set(element.node.value, element);
  }

  run(): void {
    for (const target of new Set(this.#model.references.map((reference) => reference.target)))
      if (target?.isUsed === true) this.#noteHolder(target.node);
    // Nearly all elements hold nothing that names a component so.
    for (const element of this.#model.elements) {
      if (element.isUsed && (element.holdsUntyped || element.reference?.actual !== undefined)) this.#search(element);
    }
    for (let element = this.#queue.pop(); element !== undefined; element = this.#queue.pop()) {
      this.#search(element);
      for (const edge of element.edges) this.#note(edge.to);
    }
  }

  #note(element: Element): void {
    if (element.isUsed || this.found.has(element)) return;
    this.found.add(element);
    this.#queue.push(element);
  }

  /** The component that a place is part of. */
  #noteHolder(place: Node): void {
    for (let node: Node | undefined = place; node !== undefined; node = node.parent) {
      const component = this.#components.get(node.value);
      if (component === undefined) continue;
      this.#note(component);
      return;
    }
  }

  #search(element: Element): void {
    const { reference, node } = element;
    if (reference?.actual !== undefined) this.#follow(node, reference.text);
    for (const untyped of untypedReferences(element, this.#model.format, true)) this.#follow(untyped.node, untyped.text);
  }

  #follow(from: Node, text: string): void {
    const resolution = this.#model.graph.resolve(from, text);
    if ('node' in resolution) this.#noteHolder(resolution.node);
  }
}
