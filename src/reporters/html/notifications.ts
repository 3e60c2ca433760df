import type { Notification } from '../../report/report.ts';
import type { FileTable } from './file-table.ts';
import type { PageNotification } from './page-data.ts';
import { label, passage } from './short-text.ts';

/** What was not checked, the gravest first. */
export function toNotifications(notifications: readonly Notification[], files: FileTable): readonly PageNotification[] {
  return levels.flatMap((level) => notifications.filter((one) => one.level === level).map((one) => toNotification(one, files)));
}

const levels: readonly Notification['level'][] = ['error', 'warning', 'note'];

function toNotification({ code, level, message, help, ruleId, location }: Notification, files: FileTable): PageNotification {
  return {
    code,
    level,
    message: passage(message),
    ...(help === undefined ? {} : { help: passage(help) }),
    ...(ruleId === undefined ? {} : { rule: label(ruleId) }),
    ...(location === undefined ? {} : { file: files.indexOf(location.uri) }),
    ...(location !== undefined && 'range' in location ? { line: location.range.start.line } : {}),
  };
}
