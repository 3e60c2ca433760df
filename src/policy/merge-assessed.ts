import type { AssessedFinding, Finding, FindingStatus } from '../report/finding.ts';
import { gravity } from './effective-rules.ts';

/**
 * One list in order, of lists that are in order, one for each definition. A finding in a file that several definitions share is there
 * once: open when it is open for one of them, and as grave as it is there. `onRepeat` is told of each that is left out, and for which.
 */
export function mergeAssessed(
  lists: readonly (readonly AssessedFinding[])[],
  compare: (left: Finding, right: Finding) => number,
  onRepeat: (left: AssessedFinding, kept: AssessedFinding) => void,
): readonly AssessedFinding[] {
  const files = byFile(lists);
  return [...files.keys()].sort().flatMap((uri) => {
    const { findings = [], isShared = false } = files.get(uri) ?? {};
    return isShared ? distinct(findings.sort(compare), compare, onRepeat) : findings;
  });
}

interface FileFindings {
  readonly findings: AssessedFinding[];
  readonly from: readonly AssessedFinding[];
  isShared: boolean;
}

function byFile(lists: readonly (readonly AssessedFinding[])[]): ReadonlyMap<string, FileFindings> {
  const files = new Map<string, FileFindings>();
  for (const list of lists) {
    for (const finding of list) {
      const file = files.get(finding.location.uri);
      if (file === undefined) files.set(finding.location.uri, { findings: [finding], from: list, isShared: false });
      else {
        file.findings.push(finding);
        file.isShared ||= file.from !== list;
      }
    }
  }
  return files;
}

function distinct(
  sorted: readonly AssessedFinding[],
  compare: (left: Finding, right: Finding) => number,
  onRepeat: (left: AssessedFinding, kept: AssessedFinding) => void,
): readonly AssessedFinding[] {
  const kept: AssessedFinding[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const first = sorted[start];
    if (first === undefined) break;
    for (end = start + 1; end < sorted.length; end += 1) {
      const next = sorted[end];
      if (next === undefined || compare(first, next) !== 0) break;
    }
    const copies = sorted.slice(start, end);
    const one = copies.length === 1 ? first : oneOf(copies);
    for (const copy of copies) if (copy !== one) onRepeat(copy, one);
    kept.push(one);
  }
  return kept;
}

/** The gravest copy; when it is open and was never waived, with the waiver of another open one, which then has expired. */
function oneOf(copies: readonly AssessedFinding[]): AssessedFinding {
  const gravest = copies.reduce(graver);
  const waived = copies.filter(({ status, waiver }) => status === gravest.status && waiver !== undefined);
  if (gravest.waiver !== undefined || waived.length === 0) return gravest;
  const { waiver } = waived.reduce(graver);
  return { ...gravest, ...(waiver === undefined ? {} : { waiver }) };
}

function graver(one: AssessedFinding, other: AssessedFinding): AssessedFinding {
  return byWeight(other, one) < 0 ? other : one;
}

const statusWeight: Readonly<Record<FindingStatus, number>> = { baselined: 0, waived: 1, open: 2 };

/** Open ones first, then by severity; what is left decides only that the order of definitions does not. */
function byWeight(left: AssessedFinding, right: AssessedFinding): number {
  return (
    statusWeight[right.status] - statusWeight[left.status] ||
    gravity(right.severity) - gravity(left.severity) ||
    compareText(waiverKey(right), waiverKey(left)) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

function waiverKey({ waiver }: AssessedFinding): string {
  return waiver === undefined ? '' : `${waiver.expires} ${waiver.id} ${waiver.location.uri}`;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
