import type { AssessedFinding } from '../report/finding.ts';
import type { Notification, Report, RuleDescriptor } from '../report/report.ts';
import type { Severity } from '../report/severity.ts';
import { forXml, shorten } from './escape.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { fileOf, lineOf, notificationText, uncheckedErrors } from './unchecked.ts';
import { displayPath } from './uri.ts';
import { withExpiry } from './waiver-phrases.ts';

/**
 * The XML of Checkstyle: what was not checked, and the findings a reader is shown, by file. Paths are relative to the working directory,
 * columns are 1-based. `source` has the form of a Java class, because Jenkins takes its last two parts as category and type.
 */
export function* checkstyle(report: Report, { threshold }: ReporterContext): Generator<string> {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for (const [uri, { errors, findings }] of groupByFile(report, threshold)) {
    yield `  <file name="${forXml(displayPath(uri))}">\n`;
    for (const error of errors) yield ofNotification(error);
    for (const finding of findings) yield ofFinding(finding, rules, report.today);
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}

/** Checkstyle has no word for a hint; `ignore` is not shown. */
const levels: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info', hint: 'info' };
const longestMessage = 1000;

interface FileEntry {
  readonly errors: Notification[];
  readonly findings: AssessedFinding[];
}

function groupByFile(report: Report, threshold: Severity | undefined): ReadonlyMap<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const error of uncheckedErrors(report)) entryOf(files, fileOf(error, report)).errors.push(error);
  for (const finding of selectFindings(report, threshold).shown) entryOf(files, finding.location.uri).findings.push(finding);
  return files;
}

function entryOf(files: Map<string, FileEntry>, uri: string): FileEntry {
  const before = files.get(uri);
  if (before !== undefined) return before;
  const entry = { errors: [], findings: [] };
  files.set(uri, entry);
  return entry;
}

function ofFinding(finding: AssessedFinding, rules: ReadonlyMap<string, RuleDescriptor>, today: string | undefined): string {
  const { ruleId, severity, location } = finding;
  const { line, column } = location.range.start;
  const source = `lintel.${rules.get(ruleId)?.pack ?? 'rules'}.${ruleId}`;
  return element({
    place: `line="${line}" column="${column}"`,
    level: levels[severity],
    text: withExpiry(describe(finding), finding, today),
    source,
  });
}

function ofNotification(error: Notification): string {
  return element({
    place: `line="${lineOf(error)}"`,
    level: 'error',
    text: notificationText(error),
    source: `lintel.not-checked.${error.code}`,
  });
}

function element(error: { readonly place: string; readonly level: string; readonly text: string; readonly source: string }): string {
  const { place, level, text, source } = error;
  // Readers drop an error without a message.
  const message = forXml(shorten(text.trim() === '' ? source : text, longestMessage));
  return `    <error ${place} severity="${level}" message="${message}" source="${forXml(source)}"/>\n`;
}
