import type { Document, Path } from '../document/document.ts';
import { Node } from '../document/node.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';

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
export const distinctTexts = perModel(({ graph }): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const document of graph.documents.values()) visitTexts(document, (text) => void texts.add(text));
  return texts;
});

/** What to look for: a table of texts, or a test of a text and, unless it is a key itself, the key it stands under. */
export interface WantedTexts {
  has(text: string, key?: string): boolean;
}

/** Where the wanted ones of a definition's texts stand, in the order of the documents. What a YAML alias repeats is named once. */
export function placesOf(model: Model, wanted: WantedTexts): readonly PlacedText[] {
  const places: PlacedText[] = [];
  for (const document of model.graph.documents.values()) {
    visitTexts(document, (text, isKey, key, path) => {
      const at = wanted.has(text, isKey ? undefined : key) ? Node.root(document).at(...path, key) : undefined;
      if (at !== undefined) places.push({ text, at, isKey });
    });
  }
  return places;
}

/** Takes a text, the key that it is or stands under, and the path of what has that key: a list that goes on changing. */
type TextVisitor = (text: string, isKey: boolean, key: string, path: Path) => void;

/** Shows all texts of a document in its order, those in each container once, cycles and aliases included. */
function visitTexts(document: Document, visit: TextVisitor): void {
  const seen = document.mayRepeat ? new Set<unknown>() : undefined;
  const path: string[] = [];
  // As deep as the document, which is limited when it is parsed.
  const enter = (container: Readonly<Record<string, unknown>>): void => {
    if (seen?.has(container) === true) return;
    seen?.add(container);
    if (Array.isArray(container)) {
      for (let at = 0; at < container.length; at += 1) look(container[at], String(at));
      return;
    }
    for (const key in container) {
      if (key.length >= minLength) visit(key, true, key, path);
      look(container[key], key);
    }
  };
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (value.length >= minLength) visit(value, false, key, path);
    } else if (typeof value === 'object' && value !== null) {
      path.push(key);
      enter(value as Readonly<Record<string, unknown>>);
      path.pop();
    }
  };
  if (typeof document.data === 'object' && document.data !== null) enter(document.data as Readonly<Record<string, unknown>>);
}
