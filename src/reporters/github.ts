import type { Location, Range } from '../report/location.ts';
import type { Notification, Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { forTerminal, forWorkflowMessage, forWorkflowProperty, shorten } from './escape.ts';
import { type Fold, foldFindings, foldNote } from './fold.ts';
import { summaryLines, verdictLine } from './phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { isFileUri, repositoryPath } from './uri.ts';

/**
 * GitHub workflow commands, one per line, gravest first: GitHub shows the first ten errors, warnings and notices of a step.
 * Notifications of a severity come before its findings, many equal findings are folded into one. A summary in plain text ends the output.
 */
export function* github(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const folds = foldFindings(selection.shown, context.unfolded);
  const remedies = new Map(report.rules.map((rule) => [rule.id, rule.commonRemedy]));
  for (const severity of severities) {
    for (const notification of report.notifications) {
      if (notificationSeverities[notification.level] === severity) yield notificationCommand(notification, context);
    }
    for (const fold of folds) if (fold.first.severity === severity) yield findingCommand(fold, remedies.get(fold.first.ruleId), context);
  }
  for (const line of [...summaryLines(report, selection, context.threshold), verdictLine(report)]) yield `${forTerminal(line)}\n`;
}

const longestMessage = 4000;
const commands: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice', hint: 'notice' };
const notificationSeverities: Readonly<Record<Notification['level'], Severity>> = { error: 'error', warning: 'warn', note: 'info' };

function findingCommand(fold: Fold, commonRemedy: string | undefined, context: ReporterContext): string {
  const finding = fold.first;
  const text = fold.count > 1 ? `${finding.message} ${foldNote(fold, commonRemedy)}` : describe(finding);
  const properties = [...placeProperties(finding.location, context), `title=${forWorkflowProperty(finding.ruleId)}`];
  return `::${commands[finding.severity]} ${properties.join(',')}::${forWorkflowMessage(shorten(text, longestMessage))}\n`;
}

function notificationCommand(notification: Notification, context: ReporterContext): string {
  const { location, help } = notification;
  const properties = [...placeProperties(location, context), `title=${forWorkflowProperty(notification.code)}`];
  const text = help === undefined ? notification.message : `${notification.message} ${help}`;
  const command = commands[notificationSeverities[notification.level]];
  return `::${command} ${properties.join(',')}::${forWorkflowMessage(shorten(text, longestMessage))}\n`;
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
