import type { WaiverRecord } from '../../report/finding.ts';
import type { Report, WaiverUse } from '../../report/report.ts';
import type { FileTable } from './file-table.ts';
import type { PageWaiver } from './page-data.ts';
import { label, passage } from './short-text.ts';

/** The waivers of a report, each with an index. */
export interface WaiverTable {
  readonly list: readonly PageWaiver[];
  /** The index of the waiver that a finding has, or had. */
  readonly indexOf: (waiver: WaiverRecord) => number | undefined;
}

/** Every waiver that was read, also those that match nothing. */
export function createWaiverTable({ waivers = [] }: Report, files: FileTable): WaiverTable {
  const indexes = new Map(waivers.map((waiver, index) => [keyOf(waiver), index]));
  return { list: waivers.map((waiver) => toPageWaiver(waiver, files)), indexOf: (waiver) => indexes.get(keyOf(waiver)) };
}

/** Those of definitions can have the same id. */
function keyOf({ id, location: { uri, pointer, range } }: WaiverRecord): string {
  return `${uri}#${pointer} ${range.start.line}:${range.start.column} ${id}`;
}

function toPageWaiver(waiver: WaiverUse, files: FileTable): PageWaiver {
  const { id, rule, reason, owner, ticket, approver, created, expires, source, hasExpired, findings, location } = waiver;
  return {
    id: label(id),
    rule: label(rule),
    reason: passage(reason),
    ...(owner === undefined ? {} : { owner: label(owner) }),
    // A link is whole, or it is none.
    ...(ticket === undefined ? {} : { ticket: passage(ticket) }),
    ...(approver === undefined ? {} : { approver: label(approver) }),
    ...(created === undefined ? {} : { created }),
    expires,
    source,
    hasExpired,
    findings,
    file: files.indexOf(location.uri),
    line: location.range.start.line,
  };
}
