import type { Notification } from '../../report/report.ts';
import type { Style } from '../paint.ts';
import { wrap } from '../text-width.ts';
import { displayPath } from '../uri.ts';
import { closeWith } from './close-with.ts';
import type { View } from './view.ts';

/** What was not checked, or could not be, each with its remedy. Nothing when there is none. */
export function* writeNotifications(notifications: readonly Notification[], view: View): Generator<string> {
  if (notifications.length === 0) return;
  yield `${view.paint('underline', 'Notifications')}\n`;
  for (const notification of notifications) {
    const level = view.paint(levelStyles[notification.level], notification.level.padEnd(7));
    const [first = '', ...others] = noticeLines(notification, view);
    yield `  ${level}  ${first}\n`;
    for (const line of others) yield `${' '.repeat(margin)}${line}\n`;
  }
  yield '\n';
}

const levelStyles: Readonly<Record<Notification['level'], Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

const margin = 11;

/** Place, message and code, then the remedy. */
function noticeLines(notification: Notification, view: View): readonly string[] {
  const width = view.context.width - margin;
  const seen = view.text(notification.code);
  const text = view.whole(placeOf(notification)) + view.text(notification.message);
  const lines = closeWith(text, { written: view.paint('dim', seen), seen }, width);
  return notification.help === undefined ? lines : [...lines, ...wrap(view.text(notification.help), width)];
}

function placeOf({ location }: Notification): string {
  if (location === undefined) return '';
  const path = displayPath(location.uri);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}: ` : `${path}: `;
}
