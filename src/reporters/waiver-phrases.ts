import type { AssessedFinding, WaiverRecord } from '../report/finding.ts';
import { displayPath } from './uri.ts';

/** A waiver that holds: which one, until when, whose it is, and why. Not escaped for any sink. */
export function waiverPhrase(waiver: WaiverRecord, today: string | undefined): string {
  const details = [...daysLeft(waiver, today), ...people(waiver)].join('; ');
  return `${waiverName(waiver)} until ${waiver.expires}${details === '' ? '' : ` (${details})`}: ${waiver.reason}`;
}

/** A sentence about the waiver of a finding that is open again; `undefined` when there was none. Not escaped for any sink. */
export function expiryNote({ waiver }: AssessedFinding, today: string | undefined): string | undefined {
  if (waiver?.hasExpired !== true) return undefined;
  const { created, expires } = waiver;
  const length = created === undefined ? undefined : daysBetween(created, expires);
  const since = today === undefined ? undefined : daysBetween(expires, today);
  // The last day counts: a waiver of one day is created on the day on which it expires.
  const term = length === undefined ? '' : ` for ${days(length + 1)}`;
  return `Waived${term} until ${expires} by ${waiverName(waiver)}, ${since === undefined ? 'which has expired' : `expired ${days(since)} ago`}.`;
}

/** A text about a finding, and behind it that the finding was waived, if it was. Not escaped for any sink. */
export function withExpiry(text: string, finding: AssessedFinding, today: string | undefined): string {
  const note = expiryNote(finding, today);
  return note === undefined ? text : `${text} ${note}`;
}

/** The id of a waiver of a file; where it stands for one in a definition, which has no id of its own. */
export function waiverName({ id, source, location }: WaiverRecord): string {
  if (source === 'file') return id;
  const { line, column } = location.range.start;
  return `x-lintel-ignore at ${displayPath(location.uri)}:${line}:${column}`;
}

/** Whose it is, who granted it, and where that is written down. Not escaped for any sink. */
function people({ owner, approver, ticket }: WaiverRecord): readonly string[] {
  return [
    ...(owner === undefined ? [] : [owner]),
    ...(approver === undefined ? [] : [`approved by ${approver}`]),
    ...(ticket === undefined ? [] : [ticket]),
  ];
}

function daysLeft({ expires }: WaiverRecord, today: string | undefined): readonly string[] {
  const left = today === undefined ? undefined : daysBetween(today, expires);
  if (left === undefined) return [];
  return [left === 0 ? 'its last day' : `${days(left)} left`];
}

function days(amount: number): string {
  return amount === 1 ? '1 day' : `${amount} days`;
}

/** From the first day to the second; `undefined` when one of them is no day, or they are the other way round. */
function daysBetween(first: string, second: string): number | undefined {
  const difference = Math.round((Date.parse(second) - Date.parse(first)) / millisecondsOfDay);
  return difference >= 0 ? difference : undefined;
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;
