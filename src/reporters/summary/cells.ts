import type { Location } from '../../report/location.ts';
import { shorten } from '../escape.ts';
import type { ReporterContext } from '../reporter.ts';
import { isFileUri, repositoryPath } from '../uri.ts';

/** What a summary is written with. */
export interface SummarySettings {
  readonly context: ReporterContext;
  /** Makes HTML of a text from anywhere, in which nothing acts. */
  readonly toHtml: (text: string) => string;
}

/** A table of a summary; one without rows is left out. */
export interface Table {
  /** Where it is folded: what it is folded into, HTML. */
  readonly fold?: string;
  /** The cells of its head, HTML. */
  readonly head: string;
  readonly rows: Iterable<Row>;
  /** How much of the room that is left it may take, from 0 to 1; all of it when absent. */
  readonly share?: number;
  /** What its rows are, in the singular. */
  readonly noun: string;
}

/** A row, HTML, and how many findings, notifications, … it stands for. */
export interface Row {
  readonly html: string;
  readonly stands: number;
}

/** In UTF-16 units; what is longer is cut. */
const longestMessage = 1000;

/** Lines of text from anywhere, below each other. */
export function paragraph(lines: readonly string[], settings: SummarySettings): string {
  return `<p>${lines.map((line) => textCell(line, settings)).join('<br>\n')}</p>\n`;
}

/** The head of a table; the names are our own. */
export function head(names: readonly string[]): string {
  return names.map((name) => `<th>${name}</th>`).join('');
}

/** A row of cells that are HTML. */
export function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

/** The first of many lines, and how many more there are: an organization's verdict can have thousands of reasons. */
export function firstLines(lines: readonly string[], settings: SummarySettings): readonly string[] {
  let room = roomForLines;
  const end = lines.findIndex((line, index) => {
    room -= textCell(line, settings).length;
    return room < 0 && index > 0;
  });
  return end < 0 ? lines : [...lines.slice(0, end), `and ${lines.length - end} more`];
}

/** In UTF-16 units of HTML. */
const roomForLines = 16_000;

/** A cell with text from anywhere. */
export function textCell(text: string, { toHtml }: SummarySettings): string {
  return toHtml(shorten(text, longestMessage));
}

/** A cell with a place or a file, relative to the root of the repository. */
export function placeCell(location: Location | { readonly uri: string } | undefined, { context, toHtml }: SummarySettings): string {
  if (location === undefined) return '';
  const path = isFileUri(location.uri) ? repositoryPath(location.uri, context.rootPrefix) : location.uri;
  const place = 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}` : path;
  return `<code>${toHtml(place)}</code>`;
}
