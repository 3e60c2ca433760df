import type { Document } from './document.ts';
import { createLines, type Lines } from './lines.ts';

const linesOf = new WeakMap<Document, Lines>();

/** Text of a 1-based line of a document, without its line break, for code frames; `undefined` past the end. */
export function lineText(document: Document, line: number): string | undefined {
  let lines = linesOf.get(document);
  if (lines === undefined) {
    lines = createLines(document.text);
    linesOf.set(document, lines);
  }
  return lines.textOf(line);
}
