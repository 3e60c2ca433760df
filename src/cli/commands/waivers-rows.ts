import type { Waiver } from '../../policy/settings.ts';
import type { WaiverUse } from '../../report/report.ts';
import { displayPath } from '../../reporters/uri.ts';
import { daysBetween } from '../days.ts';
import type { FoundWaivers } from './waivers-lint.ts';

/** A waiver as it is listed. */
export interface WaiverRow
  extends Pick<Waiver, 'id' | 'rule' | 'reason' | 'owner' | 'approver' | 'ticket' | 'created' | 'expires' | 'source'> {
  /** What it is about: path, api, operation, pointer, fingerprint; for one in a definition the place that holds it. */
  readonly scope: Readonly<Record<string, string>>;
  /** 0 on the last day, negative when it has expired. */
  readonly daysLeft: number;
  /** How many findings it is about; absent when nothing was linted. */
  readonly findings?: number;
  readonly location: WaiverUse['location'];
}

/** The waivers of a run, those that expire first in front. `today` is a day, `YYYY-MM-DD`. */
export function waiverRows({ written, uses }: FoundWaivers, today: string): readonly WaiverRow[] {
  const known = new Map(written.map((waiver) => [placeOf(waiver.id, waiver.origin), waiver]));
  const rows =
    uses === undefined
      ? written.map((waiver) => toRow({ ...waiver, location: waiver.origin }, scopeTexts(waiver), today))
      : uses.map((use) => toRow(use, scopeOf(use, known.get(placeOf(use.id, use.location))), today));
  return rows.sort(
    (left, right) => compare(left.expires, right.expires) || compare(left.id, right.id) || compare(left.location.uri, right.location.uri),
  );
}

type Listed = Omit<WaiverRow, 'scope' | 'daysLeft'>;

function toRow(waiver: Listed, scope: WaiverRow['scope'], today: string): WaiverRow {
  const { id, rule, reason, owner, approver, ticket, created, expires, source, findings, location } = waiver;
  return {
    id,
    rule,
    scope,
    ...(owner === undefined ? {} : { owner }),
    ...(approver === undefined ? {} : { approver }),
    ...(ticket === undefined ? {} : { ticket }),
    reason,
    ...(created === undefined ? {} : { created }),
    expires,
    daysLeft: daysBetween(today, expires),
    ...(findings === undefined ? {} : { findings }),
    source,
    location,
  };
}

function scopeOf({ location }: WaiverUse, written: Waiver | undefined): WaiverRow['scope'] {
  if (written !== undefined) return scopeTexts(written);
  return { within: `${displayPath(location.uri)}#${location.pointer.replace(/\/x-lintel-ignore\/\d+$/, '')}` };
}

function scopeTexts({ scope: { path, within: _, ...others } }: Waiver): WaiverRow['scope'] {
  return { ...(path === undefined ? {} : { path: path.text }), ...others };
}

function placeOf(id: string, { uri, range }: WaiverUse['location']): string {
  return `${uri}:${range.start.line}:${range.start.column} ${id}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
