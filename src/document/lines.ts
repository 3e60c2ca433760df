import type { Position, Range } from '../report/location.ts';

/** Line starts of a text, worked out when first asked for. Offsets are 0-based UTF-16 code units. */
export interface Lines {
  /** The 1-based position of an offset; the end of the text for one beyond it. */
  positionAt(offset: number): Position;
  /** The range from `start` to `end` (exclusive). */
  rangeOf(start: number, end: number): Range;
}

/** Indexes the lines of `text`. A line ends with LF, CR LF or a lone CR, as in LSP 3.17 and YAML 1.2 §5.4. */
export function createLines(text: string): Lines {
  let starts: readonly number[] | undefined;
  const lineStarts = () => {
    starts ??= findLineStarts(text);
    return starts;
  };
  const positionAt = (wanted: number, from = 0) => {
    const offset = Math.min(wanted, text.length);
    const known = lineStarts();
    const line = lastAtMost(known, offset, from);
    return { line: line + 1, column: offset - (known[line] ?? 0) + 1 };
  };
  return {
    positionAt: (offset) => positionAt(offset),
    rangeOf(from, to) {
      const start = positionAt(from);
      return { start, end: positionAt(to, start.line - 1) };
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** Index, from `first` on, of the last of the ascending `numbers` that is at most `wanted`; `first` when all are greater. */
function lastAtMost(numbers: readonly number[], wanted: number, first: number): number {
  let low = first;
  // Most values end close to where they begin: in steps that double, then by halves.
  let step = 1;
  for (; (numbers[low + step] ?? Number.POSITIVE_INFINITY) <= wanted; step *= 2) low += step;
  let high = Math.min(low + step, numbers.length) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
