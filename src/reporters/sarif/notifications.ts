import type { Notification, Report } from '../../report/report.ts';
import type { ReporterContext } from '../reporter.ts';
import { sourceLines } from '../source-lines.ts';
import { artifactLocation, physicalLocation } from './locations.ts';
import { sarifMessage } from './message.ts';
import type { ResultSelection } from './results.ts';

/** What an invocation is written with. */
export interface InvocationSettings {
  readonly context: ReporterContext;
  readonly rules: ReadonlyMap<string, number>;
  readonly selection: ResultSelection;
}

/** SARIF 2.1.0 §3.20: `executionSuccessful` is false when there is no trustworthy verdict; a notification for everything not checked. */
export function sarifInvocation(report: Report, settings: InvocationSettings): object {
  return {
    executionSuccessful: report.verdict.outcome !== 'none',
    exitCode: report.verdict.exitCode,
    toolExecutionNotifications: allNotifications(report.notifications, settings.selection).map((notification) =>
      sarifNotification(notification, settings),
    ),
  };
}

function allNotifications(notifications: readonly Notification[], { omitted, results }: ResultSelection): readonly Notification[] {
  if (omitted === 0) return notifications;
  const message = `${omitted} results are left out: GitHub code scanning shows the ${results.length} gravest.`;
  return [...notifications, { code: 'results-omitted', level: 'warning', message, help: 'The JSON report has all findings.' }];
}

function sarifNotification(notification: Notification, { context, rules }: InvocationSettings): object {
  const { code, level, message, help, ruleId, location } = notification;
  return {
    descriptor: { id: code },
    associatedRule: ruleId === undefined ? undefined : { id: ruleId, index: rules.get(ruleId) },
    level,
    message: sarifMessage(help === undefined ? message : `${message} ${help}`, code),
    locations: location === undefined ? undefined : [{ physicalLocation: placeOf(location, context) }],
  };
}

function placeOf(location: NonNullable<Notification['location']>, context: ReporterContext): object {
  if ('range' in location) return physicalLocation(location, context, sourceLines(context.source));
  return { artifactLocation: artifactLocation(location.uri, context) };
}
