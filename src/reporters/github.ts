import type { Location, Range } from '../report/location.ts';
import type { Notification, Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { forTerminal, forWorkflowMessage, forWorkflowProperty, shorten } from './escape.ts';
import { type Fold, foldFindings, foldText } from './fold.ts';
import { summaryLines, verdictLines } from './phrases.ts';
import { policyLines } from './policy-phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { isFileUri, repositoryPath } from './uri.ts';

/**
 * GitHub workflow commands, one per line, gravest first, at most ten of each level: GitHub shows no more of a step. Notifications of a
 * severity come before its findings, many equal findings are folded into one. What has no room follows as plain lines, and a summary
 * in plain text ends the output. What policy holds back and what the base has too is counted there.
 */
export function* github(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const shown: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const others: Remark[] = [];
  for (const remark of remarksOf(report, foldFindings(selection.shown, context.unfolded))) {
    shown[remark.level] += 1;
    if (shown[remark.level] <= shownOfLevel) yield command(remark, context);
    else others.push(remark);
  }
  if (others.length > 0) yield `Without an annotation, because GitHub shows ${shownOfLevel} of each level for a step:\n`;
  for (const remark of others) yield `${forTerminal(plainLine(remark, context))}\n`;
  const summary = [...policyLines(report), ...summaryLines(report, selection, { threshold: context.threshold }), ...verdictLines(report)];
  for (const line of summary) yield `${forTerminal(line)}\n`;
}

/** GitHub keeps the first ten errors, warnings and notices of a step, and 50 annotations of a job and of a run. */
const shownOfLevel = 10;
const longestMessage = 4000;

type Level = 'error' | 'warning' | 'notice';

/** What an annotation says, before it is escaped. */
interface Remark {
  readonly level: Level;
  readonly title: string;
  readonly text: string;
  readonly location: Location | { readonly uri: string } | undefined;
}

const findingLevels: Readonly<Record<Severity, Level>> = { error: 'error', warn: 'warning', info: 'notice', hint: 'notice' };
const notificationSeverities: Readonly<Record<Notification['level'], Severity>> = { error: 'error', warning: 'warn', note: 'info' };

function* remarksOf(report: Report, folds: readonly Fold[]): Generator<Remark> {
  const remedies = new Map(report.rules.map((rule) => [rule.id, rule.commonRemedy]));
  for (const severity of severities) {
    for (const notification of report.notifications) {
      if (notificationSeverities[notification.level] === severity) yield ofNotification(notification, findingLevels[severity]);
    }
    for (const fold of folds) {
      if (fold.first.severity === severity) yield ofFinding(fold, foldText(fold, remedies.get(fold.first.ruleId), report.today));
    }
  }
}

function ofFinding({ first }: Fold, text: string): Remark {
  return { level: findingLevels[first.severity], title: first.ruleId, text, location: first.location };
}

function ofNotification({ code, message, help, location }: Notification, level: Level): Remark {
  return { level, title: code, text: help === undefined ? message : `${message} ${help}`, location };
}

function command({ level, title, text, location }: Remark, context: ReporterContext): string {
  const properties = [...placeProperties(location, context), `title=${forWorkflowProperty(title)}`];
  return `::${level} ${properties.join(',')}::${forWorkflowMessage(shorten(text, longestMessage))}\n`;
}

function plainLine({ level, title, text, location }: Remark, { rootPrefix }: ReporterContext): string {
  const message = `${level}: ${shorten(text, longestMessage)} (${title})`;
  if (location === undefined || !isFileUri(location.uri)) return message;
  const path = repositoryPath(location.uri, rootPrefix);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}: ${message}` : `${path}: ${message}`;
}

function placeProperties(location: Location | { readonly uri: string } | undefined, context: ReporterContext): string[] {
  if (location === undefined || !isFileUri(location.uri)) return [];
  const file = `file=${forWorkflowProperty(repositoryPath(location.uri, context.rootPrefix))}`;
  return 'range' in location ? [file, ...rangeProperties(location.range)] : [file];
}

/** Of a place of several lines only the first: an annotation is drawn below its last line, far from the key it is about. */
function rangeProperties({ start, end }: Range): string[] {
  if (start.line !== end.line) return [`line=${start.line}`];
  return [`line=${start.line}`, `endLine=${end.line}`, `col=${start.column}`, `endColumn=${end.column}`];
}
