import type { AssessedFinding, Finding } from '../report/finding.ts';
import type { Notification, Report, RuleDescriptor } from '../report/report.ts';
import { csvCell } from './csv-cell.ts';
import { forTerminal, shorten } from './escape.ts';
import type { ReporterContext } from './reporter.ts';
import { isOpenAtLeast } from './selection.ts';
import { notificationText, uncheckedErrors } from './unchecked.ts';
import { displayPath } from './uri.ts';
import { waiverName } from './waiver-phrases.ts';

/**
 * CSV (RFC 4180) with a line of titles and a line for each finding, whatever its status, in the report's order; then those that only the
 * base has (`fixed`), and what was not checked. UTF-8 without byte order mark: programs would take it for a part of the first title. A cell
 * is a line of text in which nothing acts, on a terminal or in a spreadsheet.
 */
export function* csv(report: Report, { threshold }: ReporterContext): Generator<string> {
  const writing: Writing = { rules: new Map(report.rules.map((rule) => [rule.id, rule])), definitions: definitionByDocument(report) };
  yield `${columns.join(',')}\r\n`;
  for (const finding of report.findings) {
    if (finding.status === 'open' && !isOpenAtLeast(finding, threshold)) continue;
    yield toLine(ofFinding(finding, finding, writing));
  }
  for (const finding of report.base?.fixed ?? []) yield toLine(ofFinding(finding, { status: 'fixed' }, writing));
  for (const notification of notChecked(report)) yield toLine(ofNotification(notification));
}

/** In this order; new ones are put at the end, so that what counts columns goes on to work. */
const columns = [
  'severity',
  'rule',
  'pack',
  'definition',
  'file',
  'line',
  'column',
  'operation',
  'pointer',
  'message',
  'status',
  'change',
  'waiver',
  'waiver reason',
  'waiver expires',
  'fingerprint',
  'help',
] as const;

type Cells = Partial<Readonly<Record<(typeof columns)[number], string | number | undefined>>>;

/** The rest of a longer one would not fit into a spreadsheet's cell of 32,767 characters. */
const longestText = 4000;
const levels: Readonly<Record<Notification['level'], string>> = { error: 'error', warning: 'warn', note: 'info' };

/** What lines are made with. */
interface Writing {
  readonly rules: ReadonlyMap<string, RuleDescriptor>;
  /** The entry document by the report uri of each of its documents. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** What was decided about a finding. */
interface Decision extends Pick<AssessedFinding, 'change' | 'waiver'> {
  readonly status: AssessedFinding['status'] | 'fixed';
}

function ofFinding(finding: Finding, { status, change, waiver }: Decision, { rules, definitions }: Writing): Cells {
  const { uri, pointer, range } = finding.location;
  const rule = rules.get(finding.ruleId);
  const definition = definitions.get(uri);
  return {
    severity: finding.severity,
    rule: finding.ruleId,
    pack: rule?.pack,
    definition: definition === undefined ? undefined : displayPath(definition),
    file: displayPath(uri),
    line: range.start.line,
    column: range.start.column,
    operation: finding.operation,
    pointer,
    message: finding.message,
    status,
    change,
    waiver: waiver === undefined ? undefined : waiverName(waiver),
    'waiver reason': waiver?.reason,
    'waiver expires': waiver?.expires,
    fingerprint: finding.fingerprint,
    help: rule?.helpUri,
  };
}

function notChecked(report: Report): readonly Notification[] {
  return [...uncheckedErrors(report), ...report.notifications.filter(({ level }) => level !== 'error')];
}

function ofNotification(notification: Notification): Cells {
  const { code, level, location } = notification;
  const start = location !== undefined && 'range' in location ? location.range.start : undefined;
  return {
    severity: levels[level],
    rule: code,
    file: location === undefined ? undefined : displayPath(location.uri),
    line: start?.line,
    column: start?.column,
    message: notificationText(notification),
    status: 'not-checked',
  };
}

function definitionByDocument({ definitions }: Report): ReadonlyMap<string, string> {
  const byDocument = new Map<string, string>();
  for (const { uri, documents } of definitions)
    for (const document of documents) if (!byDocument.has(document)) byDocument.set(document, uri);
  return byDocument;
}

function toLine(cells: Cells): string {
  return `${columns.map((column) => cell(cells[column])).join(',')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? csvCell(String(value), true) : csvCell(forTerminal(shorten(value, longestText)));
}
