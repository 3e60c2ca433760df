import type { AssessedFinding } from '../report/finding.js';
import type { Notification, Verdict } from '../report/report.js';
import { type Severity } from '../report/severity.js';
/** From when on findings fail the run. */
export interface Threshold {
    /** The least severity that fails; `none` fails on nothing. */
    readonly failSeverity: Severity | 'none';
    /** More open warnings than this fail, whatever the severity threshold. */
    readonly maxWarnings: number | undefined;
}
/**
 * Decides: no verdict when anything could not be checked, else fail or pass by the open findings, waivers that have expired, and the
 * requirements that were missed (`missedRequirements`). Compared with a base, findings that the base has too do not fail.
 */
export declare function decide(findings: readonly AssessedFinding[], notifications: readonly Notification[], threshold: Threshold, missed?: readonly string[]): Verdict;
