import type { Report } from '../report/report.ts';
import { forXml, shorten } from './escape.ts';
import { foldFindings } from './fold.ts';
import { listOf } from './list-of.ts';
import { count, summaryLines, verdictLines } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { longestMessage, type Table } from './summary/cells.ts';
import { findingTable, notificationTable } from './summary/findings.ts';
import { definitionTable, waiverTable } from './summary/policy.ts';

/**
 * The summary of a GitHub workflow step, in Markdown: outcome, what policy knows of the definitions, what was not checked, the findings,
 * gravest first, many equal ones folded into one, and the waivers. At most 1 MiB in UTF-8, above which GitHub shows nothing at all; a
 * note says how much was cut off. What a definition can say stands in blocks of HTML, in which Markdown has no meaning.
 */
export function* githubSummary(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const lines = [...summaryLines(report, selection, { threshold: context.threshold }), ...verdictLines(report)];
  const tables = [
    definitionTable(report, context),
    notificationTable(report.notifications, context),
    findingTable(report, foldFindings(selection.shown, context.unfolded), context),
    waiverTable(report, context),
  ];
  yield* withinLimit(`## Lintel\n\n<p>${lines.map((line) => forXml(shorten(line, longestMessage))).join('<br>\n')}</p>\n`, tables);
}

const limit = 1024 * 1024;
/** Room for the end of a table and the note about what was cut off. */
const reserve = 512;

function* withinLimit(head: string, tables: readonly Table[]): Generator<string> {
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
  if (cut.length > 0) yield `\nCut off: ${listOf(cut)}. A summary holds 1 MiB; the log of the step and the other reports hold all.\n`;
}

const closing = '</table>\n';
