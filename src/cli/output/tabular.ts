import { csvCell } from '../../reporters/csv-cell.ts';
import { forTerminal } from '../../reporters/escape.ts';
import type { Paint } from '../../reporters/paint.ts';
import { padEnd, textWidth, wrap } from '../../reporters/text-width.ts';

/** A column, and how it shows a row. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly isNumber?: boolean;
}

/** How a table is shown on a terminal. */
export interface TableView {
  readonly paint: Paint;
  /** Columns of the terminal; absent for as many as it takes. */
  readonly width?: number;
  readonly asciiOnly?: boolean | undefined;
}

/**
 * Lines for a terminal: titles, then a row each, two blanks between columns. Columns in which no row has anything are left out. A table
 * that is wider than the terminal becomes a list: what the first column says, and the others below it, each on a line.
 */
export function* tableLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[], view: TableView): Generator<string> {
  const shown = columns
    .map((column) => ({ ...column, cells: rows.map((row) => forTerminal(column.text(row), view.asciiOnly)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map((column) => ({ ...column, width: widest([column.title, ...column.cells]) }));
  const total = shown.reduce((sum, { width }) => sum + width + 2, -2);
  if (total > (view.width ?? Number.POSITIVE_INFINITY)) {
    yield* listLines(shown, view);
    return;
  }
  const line = (texts: readonly string[]): string => texts.join('  ').trimEnd();
  yield `${view.paint('bold', line(shown.map(({ title, width, isNumber }) => padded(title, width, isNumber))))}\n`;
  for (const index of rows.keys())
    yield `${line(shown.map(({ cells, width, isNumber }) => padded(cells[index] ?? '', width, isNumber)))}\n`;
}

/** A column with its cells, escaped. */
interface Cells {
  readonly title: string;
  readonly cells: readonly string[];
}

function* listLines([first, ...others]: readonly Cells[], { paint, width = Number.POSITIVE_INFINITY }: TableView): Generator<string> {
  const titleWidth = widest(others.map(({ title }) => title));
  const margin = titleWidth + 4;
  for (const [index, name] of first?.cells.entries() ?? []) {
    yield `${paint('bold', name)}\n`;
    for (const { title, cells } of others) {
      const [start = '', ...rest] = wrap(cells[index] ?? '', width - margin);
      if (start === '') continue;
      yield `  ${paint('dim', padEnd(title, titleWidth))}  ${start}\n`;
      for (const text of rest) yield `${' '.repeat(margin)}${text}\n`;
    }
  }
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
}

/** CSV (RFC 4180) with a line of titles. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function* csvLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Generator<string> {
  yield `${columns.map(({ title }) => csvCell(title)).join(',')}\r\n`;
  for (const row of rows) yield `${columns.map((column) => csvCell(column.text(row), column.isNumber)).join(',')}\r\n`;
}

/** A table of GitHub Flavored Markdown. Nothing in a cell has a meaning in Markdown or HTML. */
export function* markdownLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Generator<string> {
  yield `| ${columns.map(({ title }) => title).join(' | ')} |\n`;
  yield `|${columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---')).join('|')}|\n`;
  for (const row of rows) yield `| ${columns.map((column) => markdownCell(column.text(row))).join(' | ')} |\n`;
}

function padded(text: string, width: number, isNumber = false): string {
  return isNumber ? ' '.repeat(Math.max(0, width - textWidth(text))) + text : padEnd(text, width);
}

function markdownCell(text: string): string {
  return (
    forTerminal(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*{}[\]()#|~!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      // "@team" would call people, as would "&#64;team", which is the same text by the time that people are looked for.
      .replaceAll('@', '@&#8203;')
  );
}
