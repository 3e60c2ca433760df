import { forTerminal } from '../../reporters/escape.ts';
import type { Paint } from '../../reporters/paint.ts';
import { padEnd, textWidth } from '../../reporters/text-width.ts';

/** A column, and how it shows a row. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly isNumber?: boolean;
}

/** Lines for a terminal: titles, then a row each, two blanks between columns. Columns in which no row has anything are left out. */
export function* tableLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[], paint: Paint): Generator<string> {
  const shown = columns
    .map((column) => ({ column, cells: rows.map((row) => forTerminal(column.text(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ column, cells }) => ({ column, cells, width: Math.max(...[column.title, ...cells].map(textWidth)) }));
  const line = (texts: readonly string[]): string => texts.join('  ').trimEnd();
  yield `${paint('bold', line(shown.map(({ column, width }) => padded(column.title, width, column.isNumber))))}\n`;
  for (const index of rows.keys())
    yield `${line(shown.map(({ column, cells, width }) => padded(cells[index] ?? '', width, column.isNumber)))}\n`;
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

function csvCell(text: string, isNumber = false): string {
  // https://owasp.org/www-community/attacks/CSV_Injection
  const guarded = !isNumber && /^[\s\p{Cf}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  const visible = guarded.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  return /[",;]|^\s|\s$/.test(visible) ? `"${visible.replaceAll('"', '""')}"` : visible;
}

function markdownCell(text: string): string {
  return (
    forTerminal(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*{}[\]()#|~!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      // "@team" would call people.
      .replaceAll('@', '&#64;')
  );
}
