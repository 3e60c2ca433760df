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
export const distinctTexts = perModel((model): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const document of model.graph.documents.values()) {
    forEachContainer(document, (container) => {
      for (const key in container) {
        if (key.length >= minLength) texts.add(key);
        const text = container[key];
        if (typeof text === 'string' && text.length >= minLength) texts.add(text);
      }
    });
  }
  return texts;
});

/** What to look for: a table of texts, or a test of a text and, unless it is a key itself, the key it stands under. */
export interface WantedTexts {
  has(text: string, key?: string): boolean;
}

/** Where the wanted texts stand, in the order of the documents. What a YAML alias repeats is named once. */
export function placesOf(model: Model, wanted: WantedTexts): readonly PlacedText[] {
  const places: PlacedText[] = [];
  for (const document of model.graph.documents.values()) {
    const note = (text: string, path: Path, isKey: boolean): void => {
      const at = Node.root(document).at(...path);
      if (at !== undefined) places.push({ text, at, isKey });
    };
    forEachContainer(document, (container, path) => {
      for (const key in container) {
        const value = container[key];
        if (wanted.has(key)) note(key, [...path, key], true);
        if (typeof value === 'string' && wanted.has(value, key)) note(value, [...path, key], false);
      }
    });
  }
  return places;
}

/** Visits every object and array of a document once, cycles and aliases included. Only paths are kept: nodes would be as many as values. */
function forEachContainer({ data, text }: Document, visit: (container: Container, path: Path) => void): void {
  // Only YAML has aliases: in JSON nothing is met twice.
  const seen = /^\s*[[{]/.test(text) ? undefined : new Set<unknown>();
  const path: (string | number)[] = [];
  // As deep as the document, which is limited when it is parsed.
  const enter = (container: Container): void => {
    if (seen?.has(container) === true) return;
    seen?.add(container);
    visit(container, path);
    const isList = Array.isArray(container);
    for (const key in container) {
      const child = container[key];
      if (typeof child !== 'object' || child === null) continue;
      path.push(isList ? Number(key) : key);
      enter(child as Container);
      path.pop();
    }
  };
  if (typeof data === 'object' && data !== null) enter(data as Container);
}

type Container = Readonly<Record<string, unknown>>;
