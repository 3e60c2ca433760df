import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Location } from '../../src/report/location.ts';
import type { Report } from '../../src/report/report.ts';
import { describe } from '../../src/reporters/selection.ts';
import { repositoryPath } from '../../src/reporters/uri.ts';
import { withExpiry } from '../../src/reporters/waiver-phrases.ts';

/** What a reader of a format learns of a finding. */
export interface Told {
  readonly rule: string;
  /** Path and line, with a colon between. */
  readonly place: string;
  readonly message: string;
}

/** Findings that are open and that the base does not have, or whose waiver has expired. */
export function shownTo(report: Report): readonly AssessedFinding[] {
  return report.findings.filter(
    ({ status, change, waiver }) => status === 'open' && (change !== 'unchanged' || waiver?.hasExpired === true),
  );
}

/** What there is to tell of a finding, before anything is escaped: message with operation and expired waiver. */
export function toTell(finding: AssessedFinding, today: string | undefined): Told {
  return { rule: finding.ruleId, place: placeOf(finding.location), message: withExpiry(describe(finding), finding, today) };
}

function placeOf({ uri, range }: Location): string {
  return `${repositoryPath(uri, '')}:${range.start.line}`;
}

/** What is told of findings, without what was not checked, which some formats tell in the same way. */
export function findingsOnly(told: readonly Told[], { notifications }: Report): readonly Told[] {
  const codes = new Set(notifications.map(({ code }) => code));
  return told.filter(({ rule }) => !codes.has(rule));
}

/** What is told, in an order that depends on nothing else. */
export function inOrder(all: readonly Told[], comparable: (text: string) => string = (text) => text): readonly string[] {
  return all.map(({ rule, place, message }) => JSON.stringify([rule, place, message].map(comparable))).sort();
}

/** A file whose name looks like a scheme has its folder named. */
export function withoutDot(path: string): string {
  return path.replace(/^\.\//, '');
}
