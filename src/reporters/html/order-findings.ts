import type { AssessedFinding, Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { type Severity, severities } from '../../report/severity.ts';
import { isOpenAtLeast, isUnchanged } from '../selection.ts';
import type { PageStatus } from './page-data.ts';

/** The findings that a page is about. */
export interface OrderedFindings {
  /** Gravest first; of these, open ones that the base does not have, then other open ones, then the rest; then as in the report. */
  readonly findings: readonly (AssessedFinding | Finding)[];
  readonly totals: Readonly<Record<PageStatus, number>>;
  /** Open findings below the threshold, which are in neither. */
  readonly below: number;
}

/** Puts the findings of a report in order, with those that only the base has. */
export function orderFindings({ findings, base }: Report, threshold: Severity | undefined): OrderedFindings {
  const ranks = severities.flatMap(() => [0, 1, 2].map((): (AssessedFinding | Finding)[] => []));
  const totals: Record<PageStatus, number> = { open: 0, waived: 0, baselined: 0, fixed: 0 };
  let below = 0;
  for (const finding of [...findings, ...(base?.fixed ?? [])]) {
    if (isBelow(finding, threshold)) below += 1;
    else {
      totals[statusOf(finding)] += 1;
      ranks[severities.indexOf(finding.severity) * 3 + urgencyOf(finding)]?.push(finding);
    }
  }
  return { findings: ranks.flat(), totals, below };
}

/** `fixed` for one that only the base has. */
export function statusOf(finding: AssessedFinding | Finding): PageStatus {
  return 'status' in finding ? finding.status : 'fixed';
}

function isBelow(finding: AssessedFinding | Finding, threshold: Severity | undefined): boolean {
  return 'status' in finding && finding.status === 'open' && !isOpenAtLeast(finding, threshold);
}

function urgencyOf(finding: AssessedFinding | Finding): 0 | 1 | 2 {
  if (!('status' in finding) || finding.status !== 'open') return 2;
  return isUnchanged(finding) ? 1 : 0;
}
