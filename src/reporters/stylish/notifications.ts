import type { Notification } from '../../report/report.ts';
import { forTerminal, shorten } from '../escape.ts';
import type { Style } from '../paint.ts';
import { displayPath } from '../uri.ts';
import { longestMessage, type View } from './view.ts';

/** What was not checked, or could not be, each with its remedy. Nothing when there is none. */
export function* writeNotifications(notifications: readonly Notification[], view: View): Generator<string> {
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

const levelStyles: Readonly<Record<Notification['level'], Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

function placeOf(notification: Notification): string {
  const { location } = notification;
  if (location === undefined) return '';
  const path = displayPath(location.uri);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}: ` : `${path}: `;
}
