import type { Notification } from '../report/report.ts';

/** Collects notifications. */
export interface Notices {
  readonly add: (notification: Notification) => void;
  readonly sorted: () => readonly Notification[];
}

/** Each notification once, in order of places: a waiver is often about several definitions. */
export function collectNotices(): Notices {
  const notices = new Map<string, Notification>();
  const keyOfNotice = ({ location, code, message }: Notification): string => {
    const line = location !== undefined && 'range' in location ? location.range.start.line : 0;
    return `${location?.uri ?? ''} ${String(line).padStart(9, '0')} ${code} ${message}`;
  };
  return {
    add: (notification) => notices.set(keyOfNotice(notification), notification),
    sorted: () => [...notices].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, notification]) => notification),
  };
}
