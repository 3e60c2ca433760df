import type { Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { hasPolicy } from './policy-phrases.ts';
import type { Selection } from './selection.ts';
import { countRules } from './unrun-rules.ts';

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** What a reporter does with findings that others only count. */
export interface Shown {
  /** The least severity that is shown; absent for all. */
  readonly threshold?: Severity | undefined;
  readonly waived?: boolean;
  readonly unchanged?: boolean;
}

/** The outcome in lines of plain text: what was found in what, what is not shown, what was not checked. Not escaped. */
export function summaryLines(report: Report, selection: Selection, shown: Shown): string[] {
  const lines = [`${foundPhrase(report)} in ${scopePhrase(report)}.`];
  const hidden = [
    [shown.unchanged === true ? 0 : selection.unchanged.length, 'unchanged'],
    [shown.waived === true ? 0 : selection.waived.length, 'waived'],
    [selection.baselined, 'baselined'],
    [selection.below, `below ${shown.threshold}`],
  ].flatMap(([amount, why]) => (amount === 0 ? [] : [`${amount} ${why}`]));
  if (hidden.length > 0) lines.push(`Not shown: ${hidden.join(', ')}.`);
  if (report.base !== undefined) lines.push(basePhrase(report.base));
  const waivers = waiversPhrase(report.waivers ?? []);
  if (waivers !== undefined) lines.push(waivers);
  if (report.notifications.length > 0) lines.push(`Notifications: ${notificationPhrase(report)}.`);
  return lines;
}

/** The verdict with its reasons, in a line. Not escaped. */
export function verdictLine(report: Report): string {
  const { reasons } = report.verdict;
  return reasons.length === 0 ? outcomeOf(report) : `${outcomeOf(report)}: ${reasons.join(' ')}`;
}

/** The same for people: under policy, which has more reasons, with a line for each. Not escaped. */
export function verdictLines(report: Report): string[] {
  const { reasons } = report.verdict;
  const isList = reasons.length > 1 && hasPolicy(report);
  return isList ? [`${outcomeOf(report)}:`, ...reasons.map((reason) => `- ${reason}`)] : [verdictLine(report)];
}

/** The commit that a change is compared with, as people name it. Not escaped. */
export function shortCommit({ commit }: NonNullable<Report['base']>): string {
  return commit.slice(0, 10);
}

function outcomeOf({ verdict: { outcome } }: Report): string {
  return outcome === 'none' ? 'No trustworthy verdict' : outcome === 'fail' ? 'Fail' : 'Pass';
}

function foundPhrase(report: Report): string {
  const counts = report.base === undefined ? report.verdict.counts : countNew(report);
  const newness = report.base === undefined ? '' : 'new ';
  const parts = severities.flatMap((severity) => (counts[severity] === 0 ? [] : [count(counts[severity], newness + nouns[severity])]));
  return parts.length === 0 ? `No ${newness}findings` : parts.join(', ');
}

function countNew({ findings }: Report): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 };
  for (const { status, change, severity } of findings) if (status === 'open' && change !== 'unchanged') counts[severity] += 1;
  return counts;
}

function scopePhrase(report: Report): string {
  let operations = 0;
  for (const definition of report.definitions) operations += definition.operations;
  return `${count(report.definitions.length, 'definition')} (${count(operations, 'operation')}, ${rulesPhrase(report)})`;
}

function rulesPhrase(report: Report): string {
  const { asked, known } = countRules(report);
  return asked === known ? count(asked, 'rule') : `${asked} of ${count(known, 'rule')}`;
}

function basePhrase(base: NonNullable<Report['base']>): string {
  return `Compared with ${shortCommit(base)}: ${base.new} new, ${base.unchanged} unchanged, ${base.fixed.length} fixed.`;
}

function waiversPhrase(waivers: NonNullable<Report['waivers']>): string | undefined {
  if (waivers.length === 0) return undefined;
  const details = [
    [waivers.filter(({ hasExpired }) => hasExpired).length, 'expired'],
    [waivers.filter(({ findings }) => findings === 0).length, 'without a finding'],
  ].flatMap(([amount, what]) => (amount === 0 ? [] : [`${amount} ${what}`]));
  return `Waivers: ${waivers.length}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`;
}

function notificationPhrase(report: Report): string {
  const levels = ['error', 'warning', 'note'] as const;
  return levels
    .map((level) => [report.notifications.filter((notification) => notification.level === level).length, level] as const)
    .flatMap(([amount, level]) => (amount === 0 ? [] : [count(amount, level)]))
    .join(', ');
}

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info', hint: 'hint' };
