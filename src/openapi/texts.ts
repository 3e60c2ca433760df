import type { Document, Path } from '../document/document.ts';
import { Node } from '../document/node.ts';
import type { Model } from './model.ts';
import { perModel } from './per-model.ts';

/** A text found in a document. */
export interface PlacedText {
  readonly text: string;
  /** The string itself; for a key the value under it. */
  readonly at: Node;
  readonly isKey: boolean;
}

/** Shorter texts say nothing that is worth looking for. */
const minLength = 8;

/**
 * Every different string and key of at least 8 UTF-16 units in a definition's documents, wherever it stands: in descriptions, examples,
 * extensions. Definitions repeat themselves: to look at each text once is a fraction of looking at each place.
 */
export function distinctTexts(model: Model): ReadonlySet<string> {
  return textsOf(model).distinct;
}

/** What to look for: a table of texts, or a test of a text and, unless it is a key itself, the key it stands under. */
export interface WantedTexts {
  has(text: string, key?: string): boolean;
}

/** Where the wanted ones of a definition's texts stand, in the order of the documents. What a YAML alias repeats is named once. */
export function placesOf(model: Model, wanted: WantedTexts): readonly PlacedText[] {
  const places: PlacedText[] = [];
  for (const { document, containers, holders, keys } of textsOf(model).containers) {
    const note = (text: string, index: number, key: string, isKey: boolean): void => {
      const at = Node.root(document).at(...pathOf(index, holders, keys), key);
      if (at !== undefined) places.push({ text, at, isKey });
    };
    let index = -1;
    for (const container of containers) {
      index += 1;
      for (const key in container) {
        const value = container[key];
        if (key.length >= minLength && wanted.has(key)) note(key, index, key, true);
        if (typeof value === 'string' && value.length >= minLength && wanted.has(value, key)) note(value, index, key, false);
      }
    }
  }
  return places;
}

/** All objects and arrays of a document in its order, and for each the index of what holds it and the key it stands under. */
interface Containers {
  readonly document: Document;
  readonly containers: readonly Container[];
  /** The root's is -1. */
  readonly holders: readonly number[];
  readonly keys: readonly (string | number)[];
}

type Container = Readonly<Record<string, unknown>>;

/** Everything that is looked for in, collected at once. */
const textsOf = perModel(({ graph }): { readonly containers: readonly Containers[]; readonly distinct: ReadonlySet<string> } => {
  const distinct = new Set<string>();
  return { containers: [...graph.documents.values()].map((document) => collectContainers(document, distinct)), distinct };
});

/** Each container once, cycles and aliases included; adds the texts in them to `texts`. */
function collectContainers(document: Document, texts: Set<string>): Containers {
  const found: { containers: Container[]; holders: number[]; keys: (string | number)[] } = { containers: [], holders: [], keys: [] };
  // Only YAML has aliases: in JSON nothing is met twice.
  const seen = /^\s*[[{]/.test(document.text) ? undefined : new Set<unknown>();
  // As deep as the document, which is limited when it is parsed.
  const enter = (container: Container, holder: number, key: string | number): void => {
    if (seen?.has(container) === true) return;
    seen?.add(container);
    const index = found.containers.push(container) - 1;
    found.holders.push(holder);
    found.keys.push(key);
    if (Array.isArray(container)) {
      for (let at = 0; at < container.length; at += 1) look(container[at], index, at);
      return;
    }
    for (const childKey in container) {
      if (childKey.length >= minLength) texts.add(childKey);
      look(container[childKey], index, childKey);
    }
  };
  const look = (value: unknown, holder: number, key: string | number): void => {
    if (typeof value === 'object' && value !== null) enter(value as Container, holder, key);
    else if (typeof value === 'string' && value.length >= minLength) texts.add(value);
  };
  if (typeof document.data === 'object' && document.data !== null) enter(document.data as Container, -1, '');
  return { document, ...found };
}

function pathOf(index: number, holders: readonly number[], keys: readonly (string | number)[]): Path {
  const path: (string | number)[] = [];
  for (let at = index; at > 0; at = holders[at] ?? 0) path.push(keys[at] ?? '');
  return path.reverse();
}
