import { type Strength, strengthNames } from '../../report/auth.ts';
import type { Verdict } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';
import type { StatusFilter, ViewName } from '../state/view-state.ts';

/** `1 error`, `2 errors`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? singular : plural}`;
}

/** `12,345`, whatever the language of the browser is. */
export function formatNumber(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** How a severity is called. */
export const severityNames: Readonly<Record<Severity, readonly [singular: string, plural: string]>> = {
  error: ['error', 'errors'],
  warn: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/** The verdict in a word or two. */
export const outcomeNames: Readonly<Record<Verdict['outcome'], string>> = { pass: 'Pass', fail: 'Fail', none: 'No verdict' };

/** How a filter of statuses is called. */
export const statusNames: Readonly<Record<StatusFilter, string>> = {
  open: 'Open',
  new: 'New',
  waived: 'Waived',
  baselined: 'Baselined',
  fixed: 'Fixed',
  all: 'All',
};

/** How the parts of the page are called. */
export const viewTitles: Readonly<Record<ViewName, string>> = {
  overview: 'Overview',
  findings: 'Findings',
  operations: 'Operations',
  access: 'Access',
  exceptions: 'Exceptions',
  scope: 'Rules',
};

/** How a way in is called. */
export const wayNames: Readonly<Record<Strength, string>> = { ...strengthNames, none: 'anyone' };
