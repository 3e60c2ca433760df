import type { AssessedFinding, Finding } from '../../report/finding.ts';
import type { RelatedLocation } from '../../report/location.ts';
import type { FileTable } from './file-table.ts';
import { statusOf } from './order-findings.ts';
import type { PageFinding, PagePlace } from './page-data.ts';
import type { RuleTable } from './rule-table.ts';
import { label, passage } from './short-text.ts';
import type { WaiverTable } from './waivers.ts';

/** What a finding is written down with. */
interface FindingTables {
  readonly rules: RuleTable;
  readonly files: FileTable;
  readonly waivers: WaiverTable;
  /** The first definition that a file belongs to, by its uri. */
  readonly definitionOf: (uri: string) => number | undefined;
}

/** So many related places are shown. */
const shownRelated = 5;

/** A finding as the page shows it. */
export function toPageFinding(finding: AssessedFinding | Finding, tables: FindingTables): PageFinding {
  const { severity, message, location, relatedLocations, operation, fingerprint } = finding;
  const { start, end } = location.range;
  const definition = tables.definitionOf(location.uri);
  const more = relatedLocations.length - shownRelated;
  return {
    rule: tables.rules.indexOf(finding),
    severity,
    message: passage(message),
    ...(definition === undefined ? {} : { definition }),
    ...(operation === undefined ? {} : { operation: label(operation) }),
    file: tables.files.indexOf(location.uri),
    at: [start.line, start.column, end.line, end.column],
    pointer: passage(location.pointer),
    fingerprint,
    status: statusOf(finding),
    ...decisionOn(finding, tables.waivers),
    ...(more > -shownRelated ? { related: relatedLocations.slice(0, shownRelated).map((place) => toPagePlace(place, tables.files)) } : {}),
    ...(more > 0 ? { moreRelated: more } : {}),
  };
}

function decisionOn(finding: AssessedFinding | Finding, waivers: WaiverTable): Pick<PageFinding, 'change' | 'waiver'> {
  if (!('status' in finding)) return {};
  const waiver = finding.waiver === undefined ? undefined : waivers.indexOf(finding.waiver);
  return { ...(finding.change === undefined ? {} : { change: finding.change }), ...(waiver === undefined ? {} : { waiver }) };
}

function toPagePlace({ uri, range, message }: RelatedLocation, files: FileTable): PagePlace {
  return { message: label(message), file: files.indexOf(uri), at: [range.start.line, range.start.column] };
}
