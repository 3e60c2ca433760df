import type { Notification, Report } from '../report/report.ts';
import { verdictLine } from './phrases.ts';
import { isFileUri } from './uri.ts';

/**
 * What keeps a report from being trusted: its notifications of level `error`, or the verdict itself when it is `none` and none of them
 * says why. Empty for a report with a verdict.
 */
export function uncheckedErrors(report: Report): readonly Notification[] {
  const errors = report.notifications.filter(({ level }) => level === 'error');
  if (errors.length > 0 || report.verdict.outcome !== 'none') return errors;
  return [{ code: 'no-verdict', level: 'error', message: verdictLine(report) }];
}

/** What a notification says, and what to do about it. Not escaped for any sink. */
export function notificationText({ message, help }: Notification): string {
  return help === undefined ? message : `${message} ${help}`;
}

/**
 * The file that what was not checked is filed under, as a report uri, where a format has no word for what is in no file: its own, else the
 * first definition, else `lintel`, which is no file at all.
 */
export function fileOf({ location }: Notification, { definitions }: Report): string {
  if (location !== undefined && isFileUri(location.uri)) return location.uri;
  return definitions.find(({ uri }) => isFileUri(uri))?.uri ?? 'lintel';
}

/** Its line, 1-based; the first when it is about a whole file. */
export function lineOf({ location }: Notification): number {
  return location !== undefined && 'range' in location && isFileUri(location.uri) ? location.range.start.line : 1;
}
