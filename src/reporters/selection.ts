import type { AssessedFinding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { isAtLeast, type Severity } from '../report/severity.ts';
import { shorten } from './escape.ts';

/** What a reader is shown of a report's findings, and what is held back, each in the report's order. */
export interface Selection {
  /** Open findings at or above the threshold which the base does not have, and all whose waiver has expired. */
  readonly shown: readonly AssessedFinding[];
  /** Open findings at or above the threshold that the base has too. */
  readonly unchanged: readonly AssessedFinding[];
  readonly waived: readonly AssessedFinding[];
  /** How many they are, like those below. */
  readonly baselined: number;
  /** Open findings below the threshold. */
  readonly below: number;
}

/** Divides the findings of a report by status, by the threshold of severity, and by whether the base has them. */
export function selectFindings(report: Report, threshold: Severity | undefined): Selection {
  const shown: AssessedFinding[] = [];
  const unchanged: AssessedFinding[] = [];
  const waived: AssessedFinding[] = [];
  let baselined = 0;
  let below = 0;
  for (const finding of report.findings) {
    if (finding.status === 'waived') waived.push(finding);
    else if (finding.status === 'baselined') baselined++;
    else if (!isOpenAtLeast(finding, threshold)) below++;
    else if (isUnchanged(finding)) unchanged.push(finding);
    else shown.push(finding);
  }
  return { shown, unchanged, waived, baselined, below };
}

/** True for an open finding at or above the threshold. One whose waiver has expired fails the run, however grave it is. */
export function isOpenAtLeast({ status, severity, waiver }: AssessedFinding, threshold: Severity = 'hint'): boolean {
  return status === 'open' && (isAtLeast(severity, threshold) || waiver?.hasExpired === true);
}

/** True for a finding that the base has too and that is no reason to fail. */
export function isUnchanged({ change, waiver }: AssessedFinding): boolean {
  return change === 'unchanged' && waiver?.hasExpired !== true;
}

/** The message of a finding, with its operation in front unless the message names it already. Not escaped for any sink. */
export function describe({ operation, message }: AssessedFinding): string {
  if (operation === undefined) return message;
  const isNamed = message.includes(operation.slice(0, longestOperation));
  return isNamed ? message : `${shorten(operation, longestOperation)}: ${message}`;
}

/** In UTF-16 units. A name of a definition can have a megabyte. */
const longestOperation = 300;
