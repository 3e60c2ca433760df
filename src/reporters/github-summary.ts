import type { Location } from '../report/location.ts';
import type { Notification, Report } from '../report/report.ts';
import { severities } from '../report/severity.ts';
import { forXml, shorten } from './escape.ts';
import { type Fold, foldFindings, foldNote } from './fold.ts';
import { count, summaryLines, verdictLine } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { isFileUri, repositoryPath } from './uri.ts';

/**
 * The summary of a GitHub workflow step, in Markdown: outcome, what was not checked, the findings, gravest first, many equal ones
 * folded into one. At most 1 MiB in UTF-8, above which GitHub shows nothing at all; a note says how much was cut off. What a
 * definition can say stands in blocks of HTML, in which Markdown has no meaning.
 */
export function* githubSummary(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const lines = [...summaryLines(report, selection, context.threshold), verdictLine(report)];
  yield* withinLimit(
    `## Lintel\n\n<p>${lines.map((line) => forXml(shorten(line, longestMessage))).join('<br>\n')}</p>\n`,
    tablesOf(report, foldFindings(selection.shown, context.unfolded), context),
  );
}

const limit = 1024 * 1024;
/** Room for the end of a table and the note about what was cut off. */
const reserve = 512;
const longestMessage = 1000;

/** A table, with how many findings or notifications a row stands for. */
interface Table {
  readonly head: string;
  readonly rows: Iterable<Row>;
  /** What its rows are, in the singular. */
  readonly noun: string;
}

interface Row {
  readonly html: string;
  readonly stands: number;
}

function* withinLimit(head: string, tables: Iterable<Table>): Generator<string> {
  const encoder = new TextEncoder();
  let room = limit - reserve - encoder.encode(head).length;
  const cut: string[] = [];
  yield head;
  for (const table of tables) {
    const opening = `\n<table>\n<tr>${table.head}</tr>\n`;
    room -= opening.length + closing.length;
    let missing = 0;
    let isOpen = false;
    for (const { html, stands } of table.rows) {
      const bytes = encoder.encode(html).length;
      if (missing > 0 || bytes > room) {
        missing += stands;
        continue;
      }
      room -= bytes;
      yield isOpen ? html : opening + html;
      isOpen = true;
    }
    if (isOpen) yield closing;
    if (missing > 0) cut.push(count(missing, table.noun));
  }
  if (cut.length > 0) yield `\nCut off: ${cut.join(' and ')}. A summary holds 1 MiB; the log of the step and the other reports hold all.\n`;
}

const closing = '</table>\n';

function* tablesOf(report: Report, folds: readonly Fold[], context: ReporterContext): Generator<Table> {
  const remedies = new Map(report.rules.map((rule) => [rule.id, rule]));
  yield {
    head: '<th>Not checked</th><th>Place</th><th>What</th>',
    rows: notificationRows(report.notifications, context),
    noun: 'notification',
  };
  yield {
    head: '<th>Severity</th><th>Place</th><th>Finding</th><th>Rule</th>',
    rows: findingRows(folds, remedies, context),
    noun: 'finding',
  };
}

function* notificationRows(notifications: readonly Notification[], context: ReporterContext): Generator<Row> {
  for (const level of ['error', 'warning', 'note'] as const) {
    for (const { message, help, location, code } of notifications.filter((notification) => notification.level === level)) {
      const text = help === undefined ? message : `${message} ${help}`;
      const what = `${forXml(shorten(text, longestMessage))} <code>${forXml(code)}</code>`;
      yield { html: row([level, placeCell(location, context), what]), stands: 1 };
    }
  }
}

function* findingRows(
  folds: readonly Fold[],
  rules: ReadonlyMap<string, Report['rules'][number]>,
  context: ReporterContext,
): Generator<Row> {
  for (const severity of severities) {
    for (const fold of folds.filter(({ first }) => first.severity === severity)) {
      const { first } = fold;
      const rule = rules.get(first.ruleId);
      const text = fold.count > 1 ? `${first.message} ${foldNote(fold, rule?.commonRemedy)}` : describe(first);
      const name = `<code>${forXml(first.ruleId)}</code>`;
      const link = rule === undefined ? name : `<a href="${forXml(rule.helpUri)}">${name}</a>`;
      yield { html: row([severity, placeCell(first.location, context), forXml(shorten(text, longestMessage)), link]), stands: fold.count };
    }
  }
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

function placeCell(location: Location | { readonly uri: string } | undefined, { rootPrefix }: ReporterContext): string {
  if (location === undefined) return '';
  const path = isFileUri(location.uri) ? repositoryPath(location.uri, rootPrefix) : location.uri;
  const place = 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}` : path;
  return `<code>${forXml(place)}</code>`;
}
