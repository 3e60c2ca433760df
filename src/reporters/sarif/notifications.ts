import type { Notification, Report } from '../../report/report.ts';
import { forSarifMessage } from '../escape.ts';
import { verdictLine } from '../phrases.ts';
import { hasPolicy } from '../policy-phrases.ts';
import { unrunSentences } from '../unrun-rules.ts';
import { type PlaceSettings, physicalLocation } from './locations.ts';
import { sarifMessage } from './message.ts';
import type { ResultSelection } from './results.ts';

/** What an invocation is written with. */
export interface InvocationSettings extends PlaceSettings {
  readonly rules: ReadonlyMap<string, number>;
  readonly selection: ResultSelection;
}

/**
 * SARIF 2.1.0 §3.20: `executionSuccessful` is false when there is no trustworthy verdict; a notification for everything not checked,
 * and one for each reason for which rules did not run.
 */
export function sarifInvocation(report: Report, settings: InvocationSettings): object {
  const unrun = unrunSentences(report).map((message) => ({ code: 'rules-not-run', level: 'note', message }) as const);
  return {
    executionSuccessful: report.verdict.outcome !== 'none',
    exitCode: report.verdict.exitCode,
    exitCodeDescription: hasPolicy(report) ? forSarifMessage(verdictLine(report)) : undefined,
    toolExecutionNotifications: allNotifications(report.notifications, settings.selection).map((notification) =>
      sarifNotification(notification, settings),
    ),
    toolConfigurationNotifications: unrun.length === 0 ? undefined : unrun.map((each) => sarifNotification(each, settings)),
  };
}

function allNotifications(notifications: readonly Notification[], selection: ResultSelection): readonly Notification[] {
  const { results, omitted, outside, heldBack } = selection;
  const count = (number: number, kind = ''): string => (number === 1 ? `1 ${kind}result is` : `${number} ${kind}results are`);
  const messages = [
    ...(omitted === 0 ? [] : [`${count(omitted)} left out: GitHub code scanning shows the ${results.length} gravest.`]),
    ...(outside === 0 ? [] : [`${count(outside)} left out: GitHub code scanning knows no files outside of the repository.`]),
  ];
  const decided = Object.entries(heldBack).flatMap(([kind, number]) =>
    number === 0 ? [] : [`${count(number, `${kind} `)} left out: GitHub code scanning would show an open alert.`],
  );
  return [
    ...notifications,
    ...messages.map((message) => ({ code: 'results-omitted', level: 'warning', message, help }) as const),
    ...decided.map((message) => ({ code: 'results-omitted', level: 'note', message, help }) as const),
  ];
}

const help = 'The JSON report has all findings.';

function sarifNotification(notification: Notification, settings: InvocationSettings): object {
  const { code, level, message, help: remedy, ruleId, location } = notification;
  return {
    descriptor: { id: code },
    associatedRule: ruleId === undefined ? undefined : { id: ruleId, index: settings.rules.get(ruleId) },
    level,
    message: sarifMessage(remedy === undefined ? message : `${message} ${remedy}`, code, settings.context),
    locations: location === undefined ? undefined : [{ physicalLocation: placeOf(location, settings) }],
  };
}

function placeOf(location: NonNullable<Notification['location']>, settings: InvocationSettings): object {
  if ('range' in location) return physicalLocation(location, settings);
  return { artifactLocation: settings.artifactAt(location.uri) };
}
