import type { Range } from '../report/location.ts';

/** Keys from the root of a document to a value; array indexes are numbers. */
export type Path = readonly (string | number)[];

/** A value as the one that holds it knows it: what a `Node` is to its document. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number | undefined;
  /** Where the document has it, once it was asked; only the document knows what the number says. */
  found: number | undefined;
}

/** What the parser noticed about a text that still has data. */
export interface DocumentProblem {
  readonly kind: 'syntax' | 'duplicate-key';
  readonly message: string;
  /** For a duplicate key: the path of the key. For a syntax error: the nearest enclosing value. */
  readonly path: Path;
  /** Exact place: the duplicate key itself, the offending character. */
  readonly range: Range;
}

/**
 * One file: a text, its data, and where everything is. Data are plain JSON values (no `Date`, no `undefined`, string keys only);
 * containers reached through a YAML alias are the same object.
 * Ranges equal Spectral's for the same path: a scalar's own text; for a YAML mapping or sequence under a key, from just after the
 * key's end up to the end of the value.
 */
export interface Document {
  /** Absolute URI without fragment; the document's identity in a graph (`file:///repo/openapi.yaml`). */
  readonly uri: string;
  /** What was parsed, without byte order mark: offsets and columns count from here. */
  readonly text: string;
  readonly data: unknown;
  /** True when one container may stand at several places, as with YAML aliases. */
  readonly mayRepeat: boolean;
  /** All problems, in the order of the text. A syntax problem means that `data` is incomplete. */
  readonly problems: readonly DocumentProblem[];
  /** The value at `path`; the closest enclosing value's range when there is none. */
  rangeAt(path: Path): Range;
  /** As `rangeAt`, for a value that is there: what was found of its holders is not searched again. Not every source of documents can. */
  readonly rangeOf?: (place: Place) => Range;
  /** The key of the member at `path` (an array item or the root: its value). */
  keyRangeAt(path: Path): Range;
}
