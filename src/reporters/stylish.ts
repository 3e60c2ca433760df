import type { AssessedFinding } from '../report/finding.ts';
import type { Notification, Report, RuleDescriptor } from '../report/report.ts';
import type { Severity } from '../report/severity.ts';
import { codeFrame } from './code-frame.ts';
import { forTerminal, shorten } from './escape.ts';
import { type Fold, foldFindings, foldNote } from './fold.ts';
import { pageOf, pageSection } from './page.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { count, summaryLines, verdictLine } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';
import { displayPath } from './uri.ts';

/**
 * For people: findings by file, then what was not checked, then a summary. With `verbose` each finding shows the definition's own
 * lines and its related places, and the first one of each rule tells why it matters and how to fix it. Many equal findings are folded.
 */
export function* stylish(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const view: View = {
    context,
    paint: painter(context.color),
    lines: sourceLines(context.source),
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
    explained: new Set(),
  };
  for (const [uri, findings] of groupByFile(selection.shown)) {
    yield `${view.paint('underline', forTerminal(displayPath(uri)))}\n`;
    yield* writeRows(foldFindings(findings, context.unfolded), view);
    yield '\n';
  }
  if (context.quiet === true) {
    yield* writeNotifications(
      report.notifications.filter(({ level }) => level === 'error'),
      view,
    );
    return;
  }
  yield* writeNotifications(report.notifications, view);
  for (const line of summaryLines(report, selection, context.threshold)) yield `${forTerminal(line)}\n`;
  yield `${view.paint(outcomeStyles[report.verdict.outcome], forTerminal(verdictLine(report)))}\n`;
}

interface View {
  readonly context: ReporterContext;
  readonly paint: Paint;
  readonly lines: SourceLines;
  readonly rules: ReadonlyMap<string, RuleDescriptor>;
  /** Ids of the rules whose page was shown already. */
  readonly explained: Set<string>;
}

const longestMessage = 1000;
const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warn: 'yellow', info: 'blue', hint: 'dim' };
const levelStyles: Readonly<Record<Notification['level'], Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
const outcomeStyles: Readonly<Record<Report['verdict']['outcome'], Style>> = { pass: 'green', fail: 'red', none: 'red' };

function groupByFile(findings: readonly AssessedFinding[]): Map<string, AssessedFinding[]> {
  const files = new Map<string, AssessedFinding[]>();
  for (const finding of findings) {
    const file = files.get(finding.location.uri);
    if (file === undefined) files.set(finding.location.uri, [finding]);
    else file.push(finding);
  }
  return files;
}

function* writeRows(folds: readonly Fold[], view: View): Generator<string> {
  const rows = folds.map((fold) => ({
    finding: fold.first,
    place: `${fold.first.location.range.start.line}:${fold.first.location.range.start.column}`,
    message: forTerminal(shorten(fold.count > 1 ? fold.first.message : describe(fold.first), longestMessage)),
    note: fold.count > 1 ? foldNote(fold, view.rules.get(fold.first.ruleId)?.commonRemedy) : undefined,
    ruleId: forTerminal(fold.first.ruleId),
  }));
  const placeWidth = widest(rows.map((row) => row.place));
  const indent = placeWidth + 11;
  const room = Math.max(40, view.context.width - indent - 2 - widest(rows.map((row) => row.ruleId)));
  const messageWidth = Math.min(widest(rows.map((row) => row.message)), room, 100);
  for (const { finding, place, message, note, ruleId } of rows) {
    const [first = '', ...rest] = Number.isFinite(view.context.width) ? wrap(message, messageWidth) : [message];
    const severity = view.paint(severityStyles[finding.severity], finding.severity.padEnd(5));
    yield `  ${view.paint('dim', place.padEnd(placeWidth))}  ${severity}  ${padEnd(first, messageWidth)}  ${view.paint('dim', ruleId)}\n`;
    for (const line of rest) yield `${' '.repeat(indent)}${line}\n`;
    if (note !== undefined)
      for (const line of wrap(note, view.context.width - indent)) yield `${' '.repeat(indent)}${view.paint('dim', line)}\n`;
    if (view.context.verbose) yield* writeDetails(finding, view);
  }
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
}

function* writeDetails(finding: AssessedFinding, view: View): Generator<string> {
  const width = Number.isFinite(view.context.width) ? view.context.width : 120;
  if (view.rules.get(finding.ruleId)?.withholdsSource !== true)
    for (const line of codeFrame(finding.location, { lines: view.lines, width: width - 4, paint: view.paint })) yield `    ${line}\n`;
  for (const related of finding.relatedLocations.slice(0, 5)) {
    const { line, column } = related.range.start;
    yield `    ${forTerminal(`${displayPath(related.uri)}:${line}:${column}: ${shorten(related.message, longestMessage)}`)}\n`;
  }
  if (finding.relatedLocations.length > 5) yield `    and ${count(finding.relatedLocations.length - 5, 'more place')}\n`;
  if (!view.explained.has(finding.ruleId)) yield* writeExplanation(finding.ruleId, view, width);
  yield '\n';
}

function* writeExplanation(ruleId: string, view: View, width: number): Generator<string> {
  view.explained.add(ruleId);
  const rule = view.rules.get(ruleId);
  const page = (rule === undefined ? undefined : pageOf(rule, view.context.pages)) ?? '';
  for (const heading of ['Why', 'How to fix']) {
    const section = pageSection(page, heading);
    if (section === undefined) continue;
    yield `    ${view.paint('bold', heading)}\n`;
    for (const line of section.split('\n')) for (const part of wrap(forTerminal(line), width - 6)) yield `${`      ${part}`.trimEnd()}\n`;
  }
  const helpUri = rule?.helpUri;
  if (helpUri !== undefined) yield `    ${view.paint('cyan', forTerminal(helpUri))}\n`;
}

function* writeNotifications(notifications: readonly Notification[], view: View): Generator<string> {
  if (notifications.length === 0) return;
  yield `${view.paint('underline', 'Notifications')}\n`;
  for (const notification of notifications) {
    const level = view.paint(levelStyles[notification.level], notification.level.padEnd(7));
    const text = `${placeOf(notification)}${shorten(notification.message, longestMessage)}`;
    yield `  ${level}  ${forTerminal(text)}  ${view.paint('dim', forTerminal(notification.code))}\n`;
    if (notification.help !== undefined) yield `           ${forTerminal(shorten(notification.help, longestMessage))}\n`;
  }
  yield '\n';
}

function placeOf(notification: Notification): string {
  const { location } = notification;
  if (location === undefined) return '';
  const path = displayPath(location.uri);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}: ` : `${path}: `;
}
