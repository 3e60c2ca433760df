import type { Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import type { Selection } from './selection.ts';

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** The outcome in lines of plain text: what was found in what, what is not shown, what was not checked, the verdict. Not escaped. */
export function summaryLines(report: Report, selection: Selection, threshold: Severity | undefined): string[] {
  const lines = [`${foundPhrase(report)} in ${scopePhrase(report)}.`];
  const hidden = [
    [selection.waived, 'waived'],
    [selection.baselined, 'baselined'],
    [selection.below, `below ${threshold}`],
  ].flatMap(([amount, why]) => (amount === 0 ? [] : [`${amount} ${why}`]));
  if (hidden.length > 0) lines.push(`Not shown: ${hidden.join(', ')}.`);
  if (report.notifications.length > 0) lines.push(`Notifications: ${notificationPhrase(report)}.`);
  return lines;
}

/** The verdict with its reasons, in a line. Not escaped. */
export function verdictLine(report: Report): string {
  const { outcome, reasons } = report.verdict;
  const because = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  return `${outcome === 'none' ? 'No trustworthy verdict' : outcome === 'fail' ? 'Fail' : 'Pass'}${because}`;
}

function foundPhrase(report: Report): string {
  const { counts } = report.verdict;
  const parts = severities.flatMap((severity) => (counts[severity] === 0 ? [] : [count(counts[severity], nouns[severity])]));
  return parts.length === 0 ? 'No findings' : parts.join(', ');
}

function scopePhrase(report: Report): string {
  let operations = 0;
  for (const definition of report.definitions) operations += definition.operations;
  return `${count(report.definitions.length, 'definition')} (${count(operations, 'operation')}, ${count(report.rules.length, 'rule')})`;
}

function notificationPhrase(report: Report): string {
  const levels = ['error', 'warning', 'note'] as const;
  return levels
    .map((level) => [report.notifications.filter((notification) => notification.level === level).length, level] as const)
    .flatMap(([amount, level]) => (amount === 0 ? [] : [count(amount, level)]))
    .join(', ');
}

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info', hint: 'hint' };
