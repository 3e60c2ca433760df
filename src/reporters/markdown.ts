import type { Report } from '../report/report.ts';
import { severities } from '../report/severity.ts';
import { forXml } from './escape.ts';
import { type Fold, foldFindings } from './fold.ts';
import { summaryLines, verdictLines } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { firstLines, paragraph, type SummarySettings, type Table } from './summary/cells.ts';
import { findingTable, notificationTable } from './summary/findings.ts';
import { definitionTable, waiverTable } from './summary/policy.ts';
import { ruleTable } from './summary/rules.ts';
import { type Limit, withinLimit } from './summary/within-limit.ts';
import { withoutReferences } from './without-references.ts';

/**
 * A report in Markdown for a comment on a pull request: the outcome, what was not checked, the errors, and folded the rules with the most
 * findings, the other findings, what policy knows, and the waivers. At most the 65,536 characters that GitHub takes; a note says how much was cut
 * off. What a definition can say stands in blocks of HTML, in which Markdown has no meaning, calls nobody and refers to nothing.
 */
export function* markdown(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const settings: SummarySettings = { context, toHtml: (text) => withoutReferences(text, forXml) };
  const lines = [...firstLines(verdictLines(report), settings), ...summaryLines(report, selection, { threshold: context.threshold })];
  const tables = [
    notificationTable(report.notifications, settings),
    folded('By rule', ruleTable(report, selection.shown, settings)),
    ...findingTables(report, foldFindings(selection.shown, context.unfolded), settings),
    folded('Definitions', definitionTable(report, settings)),
    folded('Waivers', waiverTable(report, settings)),
  ];
  yield* withinLimit(`## Lintel\n\n${paragraph(lines, settings)}`, tables, limit);
}

const limit: Limit = {
  most: 65_536,
  sizeOf: (text) => text.length,
  rest: 'A comment holds 65,536 characters; the other reports hold all.',
};

/** Errors in the open, the others folded by severity. */
function findingTables(report: Report, folds: readonly Fold[], settings: SummarySettings): readonly Table[] {
  return severities.map((severity) => {
    const those = folds.filter(({ first }) => first.severity === severity);
    const table = findingTable(report, those, settings);
    return severity === 'error' ? table : folded(`Severity ${severity}: ${countOf(those)}`, table);
  });
}

function countOf(folds: readonly Fold[]): number {
  return folds.reduce((sum, { count }) => sum + count, 0);
}

function folded(fold: string, table: Table): Table {
  return { ...table, fold };
}
