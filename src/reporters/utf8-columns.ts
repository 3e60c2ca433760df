import type { SourceLines } from './source-lines.ts';

/** Tells how many bytes of UTF-8 stand before a column of a line. */
export interface Utf8Columns {
  /** `line` is 1-based, `column` counts UTF-16 units from 0, as does what is returned bytes. 0 when the line is not at hand. */
  bytesBefore(uri: string, line: number, column: number): number;
}

/** So many UTF-16 units lie between the columns that are remembered, so that a line of many megabytes is counted once. */
const step = 256;

/** Counts through `lines`; linear in the text and in the number of columns asked for. */
export function utf8Columns(lines: SourceLines): Utf8Columns {
  const counted = new Map<string, number[]>();
  return {
    bytesBefore(uri, line, column) {
      const text = lines.line(uri, line) ?? '';
      const end = Math.min(column, text.length);
      if (end < step) return countBytes(text, 0, end);
      const key = `${line} ${uri}`;
      const marks = counted.get(key) ?? [0];
      counted.set(key, marks);
      const mark = Math.floor(end / step);
      for (let next = marks.length; next <= mark; next++) {
        marks.push((marks.at(-1) ?? 0) + countBytes(text, (next - 1) * step, next * step));
      }
      return (marks[mark] ?? 0) + countBytes(text, mark * step, end);
    },
  };
}

/** Each half of a surrogate pair counts two of its four bytes; a lone one is read as U+FFFD, which has three, and cannot be in a file. */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
