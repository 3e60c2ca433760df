import type { AssessedFinding } from '../report/finding.ts';
import type { Location } from '../report/location.ts';
import type { Notification, Report, RuleDescriptor } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { forTerminal, shorten } from './escape.ts';
import { firstLine } from './first-line.ts';
import { streamPortableJson } from './json-stream.ts';
import { plainMessage } from './plain-message.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { fileOf, lineOf, notificationText, uncheckedErrors } from './unchecked.ts';
import { displayPath } from './uri.ts';
import { type Utf8Columns, utf8Columns } from './utf8-columns.ts';
import { withExpiry } from './waiver-phrases.ts';

/**
 * Reviewdog Diagnostic Format, a JSON object a line: what was not checked, then the findings a reader is shown, gravest first. Paths are
 * relative to the working directory, where reviewdog runs as well. A place is its first line, with columns in bytes of UTF-8 from 1, end
 * exclusive, and without columns where the text is not at hand.
 */
export function* rdjsonl(report: Report, context: ReporterContext): Generator<string> {
  const lines = sourceLines(context.source);
  const writing: Writing = { report, rules: new Map(report.rules.map((rule) => [rule.id, rule])), lines, bytes: utf8Columns(lines) };
  for (const error of uncheckedErrors(report)) yield toLine(ofNotification(error, writing));
  const { shown } = selectFindings(report, context.threshold);
  for (const severity of severities) {
    for (const finding of shown) if (finding.severity === severity) yield toLine(ofFinding(finding, writing));
  }
}

/** What diagnostics are made with. */
interface Writing {
  readonly report: Report;
  readonly rules: ReadonlyMap<string, RuleDescriptor>;
  readonly lines: SourceLines;
  readonly bytes: Utf8Columns;
}

/** `Diagnostic` of proto/rdf/reviewdog.proto. */
interface Diagnostic {
  readonly message: string;
  readonly location: object;
  readonly severity: string;
  readonly source: object;
  readonly code: { readonly value: string; readonly url?: string };
  readonly related_locations?: readonly object[];
}

const levels: Readonly<Record<Severity, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO', hint: 'INFO' };
/** Each becomes a snippet below the comment. */
const mostRelated = 5;
const longestRelatedMessage = 200;
const longestCode = 200;
/** In UTF-16 units, all of which are ASCII here or at most three bytes: reviewdog gives up at a line of 64 KiB (`bufio.MaxScanTokenSize`). */
const longestLine = 20_000;

function ofFinding(finding: AssessedFinding, { report, rules, lines, bytes }: Writing): Diagnostic {
  const { ruleId, severity, location, relatedLocations } = finding;
  const url = rules.get(ruleId)?.helpUri;
  const related = relatedLocations.slice(0, mostRelated).map((place) => ({
    message: forTerminal(shorten(place.message, longestRelatedMessage)),
    location: placeOf(place, lines, bytes),
  }));
  return {
    message: plainMessage(withExpiry(describe(finding), finding, report.today), ruleId),
    location: placeOf(location, lines, bytes),
    severity: levels[severity],
    source: sourceOf(report),
    code: { value: ruleId, ...(url === undefined ? {} : { url }) },
    ...(related.length === 0 ? {} : { related_locations: related }),
  };
}

function ofNotification(error: Notification, { report }: Writing): Diagnostic {
  return {
    message: plainMessage(notificationText(error), error.code),
    location: { path: displayPath(fileOf(error, report)), range: { start: { line: lineOf(error) } } },
    severity: 'ERROR',
    source: sourceOf(report),
    code: { value: error.code },
  };
}

function placeOf(location: Location, lines: SourceLines, bytes: Utf8Columns): object {
  const path = displayPath(location.uri);
  const place = firstLine(location, lines);
  if (place === undefined) return { path };
  const { line, columns } = place;
  if (columns === undefined) return { path, range: { start: { line } } };
  const column = (from: number): number => bytes.bytesBefore(location.uri, line, from) + 1;
  return { path, range: { start: { line, column: column(columns.start) }, end: { line, column: column(columns.end) } } };
}

function sourceOf({ tool }: Report): object {
  return { name: tool.name, url: tool.informationUri };
}

function toLine(diagnostic: Diagnostic): string {
  const line = write(diagnostic);
  if (line.length <= longestLine) return line;
  const { related_locations: _, code, ...rest } = diagnostic;
  return write({ ...rest, code: { value: shorten(code.value, longestCode) } });
}

function write(diagnostic: Diagnostic): string {
  return [...streamPortableJson(diagnostic, 0)].join('');
}
