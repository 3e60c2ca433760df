import type { AssessedFinding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { isAtLeast, type Severity } from '../report/severity.ts';

/** What a reader is shown of a report's findings, and how many there are of those that are held back. */
export interface Selection {
  /** Open findings at or above the threshold, in the report's order. */
  readonly shown: readonly AssessedFinding[];
  readonly waived: number;
  readonly baselined: number;
  /** Open findings below the threshold. */
  readonly below: number;
}

/** Divides the findings of a report by status and by the threshold of severity. */
export function selectFindings(report: Report, threshold: Severity = 'hint'): Selection {
  const shown: AssessedFinding[] = [];
  let waived = 0;
  let baselined = 0;
  let below = 0;
  for (const finding of report.findings) {
    if (finding.status === 'waived') waived++;
    else if (finding.status === 'baselined') baselined++;
    else if (isAtLeast(finding.severity, threshold)) shown.push(finding);
    else below++;
  }
  return { shown, waived, baselined, below };
}

/** The message of a finding, with its operation in front unless the message names it already. Not escaped for any sink. */
export function describe(finding: AssessedFinding): string {
  const { operation, message } = finding;
  return operation === undefined || message.includes(operation) ? message : `${operation}: ${message}`;
}
