import type { Report } from '../report/report.ts';
import { forXml } from './escape.ts';
import { foldFindings } from './fold.ts';
import { summaryLines, verdictLines } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { firstLines, paragraph, type SummarySettings } from './summary/cells.ts';
import { findingTable, notificationTable } from './summary/findings.ts';
import { definitionTable, waiverTable } from './summary/policy.ts';
import { type Limit, withinLimit } from './summary/within-limit.ts';

/**
 * The summary of a GitHub workflow step, in Markdown: outcome, what policy knows of the definitions, what was not checked, the findings,
 * gravest first, many equal ones folded into one, and the waivers. At most 1 MiB in UTF-8, above which GitHub shows nothing at all; a
 * note says how much was cut off. What a definition can say stands in blocks of HTML, in which Markdown has no meaning.
 */
export function* githubSummary(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const settings: SummarySettings = { context, toHtml: forXml };
  const lines = [...summaryLines(report, selection, { threshold: context.threshold }), ...firstLines(verdictLines(report), settings)];
  const tables = [
    definitionTable(report, settings),
    notificationTable(report.notifications, settings),
    findingTable(report, foldFindings(selection.shown, context.unfolded), settings),
    waiverTable(report, settings),
  ];
  yield* withinLimit(`## Lintel\n\n${paragraph(lines, settings)}`, tables, limit);
}

const limit: Limit = {
  most: 1024 * 1024,
  sizeOf: (text) => encoder.encode(text).length,
  rest: 'A summary holds 1 MiB; the log of the step and the other reports hold all.',
};
const encoder = new TextEncoder();
