import type { PageData, PageFinding, PageLines } from '../../reporters/html/page-data.ts';

/** A line of a definition as it is shown: what of it is the place of a finding is `marked`. */
export interface FrameLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Looks up the lines around a finding; none when the page does not have them. */
export type Frames = (finding: PageFinding) => readonly FrameLine[];

/** Lines that are shown before and after the first line of a place. */
const around = 2;

/** Finds lines by file and place. */
export function findFrames({ lines }: PageData): Frames {
  const whole = byFile(lines.filter(({ column }) => column === undefined));
  const pieces = byFile(lines.filter(({ column }) => column !== undefined));
  return ({ file, at, status }) => {
    // The place of a fixed finding is in a file of the base.
    if (status === 'fixed') return [];
    const stretch = holding(pieces.get(file), at) ?? holding(whole.get(file), at);
    return stretch === undefined ? [] : withoutIndent(cutFrame(stretch, at));
  };
}

/** The stretches of each file, in the order of their places. */
function byFile(lines: readonly PageLines[]): ReadonlyMap<number, readonly PageLines[]> {
  const files = new Map<number, PageLines[]>();
  for (const stretch of lines) {
    const stretches = files.get(stretch.file);
    if (stretches === undefined) files.set(stretch.file, [stretch]);
    else stretches.push(stretch);
  }
  for (const stretches of files.values()) stretches.sort((left, right) => compare(left, [right.start, right.column ?? 0]));
  return files;
}

function compare({ start, column = 0 }: PageLines, [line, at]: readonly [number, number]): number {
  return start - line || column - at;
}

/** The last stretch that holds a place: pieces of a long line overlap. */
function holding(stretches: readonly PageLines[] = [], at: PageFinding['at']): PageLines | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && compare(stretch, [at[0], at[1]]) <= 0) low = middle + 1;
    else high = middle;
  }
  // Of pieces that start before a place the nearest can be too short.
  return stretches.slice(Math.max(0, low - 3), low).findLast((stretch) => holds(stretch, at));
}

function holds({ start, column, texts }: PageLines, at: PageFinding['at']): boolean {
  if (at[0] < start || at[0] >= start + texts.length) return false;
  return column === undefined || (at[1] >= column && at[1] < column + (texts[0]?.length ?? 0));
}

function cutFrame({ start, column = 1, texts }: PageLines, at: PageFinding['at']): readonly FrameLine[] {
  const first = Math.max(start, at[0] - around);
  const last = Math.min(start + texts.length - 1, at[0] + around);
  const lines: FrameLine[] = [];
  for (let number = first; number <= last; number++) lines.push(markLine(texts[number - start] ?? '', number, at, column - 1));
  return lines;
}

/** `skipped` characters of the line are not in the text. */
function markLine(text: string, number: number, [line, column, endLine, endColumn]: PageFinding['at'], skipped: number): FrameLine {
  if (number !== line) return { number, before: text, marked: '', after: '' };
  let start = Math.min(text.length, column - 1 - skipped);
  while (/\s/.test(text.charAt(start))) start++;
  const end = endLine === line ? Math.max(start + 1, endColumn - 1 - skipped) : text.trimEnd().length;
  return { number, before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
}

/** The spaces that all lines start with say nothing. */
function withoutIndent(lines: readonly FrameLine[]): readonly FrameLine[] {
  const indents = lines.filter((line) => /\S/.test(line.before + line.marked)).map(({ before }) => /^ */.exec(before)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return Number.isFinite(indent) ? lines.map((line) => ({ ...line, before: line.before.slice(indent) })) : lines;
}
