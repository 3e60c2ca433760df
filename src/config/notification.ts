import type { ToolError } from '../errors.ts';
import type { Notification } from '../report/report.ts';

/** What is wrong, as the report says it: there is no verdict. */
export function toNotification({ code, message, help, location }: ToolError): Notification {
  return { code, level: 'error', message, help, ...(location === undefined ? {} : { location }) };
}
