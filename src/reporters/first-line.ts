import type { Location } from '../report/location.ts';
import type { SourceLines } from './source-lines.ts';

/** What of a place lies on its first line. */
export interface FirstLine {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 units from 0, end exclusive, not empty, within the line; absent when the text is not at hand or the line is blank. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/**
 * The first line of a place, for readers that would mark a whole operation or pass over a place of which one line is not in the change: the
 * place itself when it is within a line, else all of its first line. `undefined` when the file is at hand and has no such line.
 */
export function firstLine({ uri, range: { start, end } }: Location, lines: SourceLines): FirstLine | undefined {
  const { line } = start;
  const text = lines.line(uri, line);
  if (text === undefined) return lines.line(uri, 1) === undefined ? { line } : undefined;
  const from = start.line === end.line ? Math.min(start.column - 1, text.length) : indentOf(text);
  const to = start.line === end.line ? Math.min(end.column - 1, text.length) : text.length;
  if (from < to) return { line, columns: { start: from, end: to } };
  const indent = indentOf(text);
  return indent < text.length ? { line, columns: { start: indent, end: text.length } } : { line };
}

function indentOf(text: string): number {
  return text.search(/\S|$/);
}
