import type { AssessedFinding } from '../report/finding.ts';
import type { Notification, Verdict } from '../report/report.ts';
import { isAtLeast, type Severity, severities } from '../report/severity.ts';

/** From when on findings fail the run. */
export interface Threshold {
  /** The least severity that fails; `none` fails on nothing. */
  readonly failSeverity: Severity | 'none';
  /** More open warnings than this fail, whatever the severity threshold. */
  readonly maxWarnings: number | undefined;
}

type Counts = Record<Severity, number>;

/**
 * Decides: no verdict when anything could not be checked, else fail or pass by the open findings, waivers that have expired, and the
 * requirements that were missed (`missedRequirements`). Compared with a base, findings that the base has too do not fail.
 */
export function decide(
  findings: readonly AssessedFinding[],
  notifications: readonly Notification[],
  threshold: Threshold,
  missed: readonly string[] = [],
): Verdict {
  const tally = count(findings);
  const failures = [...reasonsToFail(tally, threshold), ...expiredReasons(tally.expired), ...missed];
  const { counts } = tally;
  const unchecked = notifications.filter((notification) => notification.level === 'error').length;
  if (unchecked > 0) {
    const reason = `${unchecked} ${unchecked === 1 ? 'problem' : 'problems'} kept Lintel from checking everything.`;
    return { outcome: 'none', exitCode: 2, reasons: [reason, ...failures], counts };
  }
  return failures.length > 0
    ? { outcome: 'fail', exitCode: 1, reasons: failures, counts }
    : { outcome: 'pass', exitCode: 0, reasons: [], counts };
}

interface Tally {
  /** Open findings. */
  readonly counts: Counts;
  /** Those of them that may fail the run. */
  readonly failing: Counts;
  /** True when there is a base that findings were compared with. */
  readonly isCompared: boolean;
  /** Findings whose waivers have expired. */
  readonly expired: number;
}

function count(findings: readonly AssessedFinding[]): Tally {
  const counts: Counts = { error: 0, warn: 0, info: 0, hint: 0 };
  const failing: Counts = { error: 0, warn: 0, info: 0, hint: 0 };
  let isCompared = false;
  let expired = 0;
  for (const { severity, status, change, waiver } of findings) {
    isCompared ||= change !== undefined;
    if (status !== 'open') continue;
    counts[severity] += 1;
    if (change !== 'unchanged') failing[severity] += 1;
    if (waiver?.hasExpired === true) expired += 1;
  }
  return { counts, failing, isCompared, expired };
}

function reasonsToFail({ failing, isCompared }: Tally, { failSeverity, maxWarnings }: Threshold): readonly string[] {
  const reasons: string[] = [];
  const kind = isCompared ? 'new ' : '';
  if (failSeverity !== 'none') {
    const grave = severities.filter((severity) => isAtLeast(severity, failSeverity) && failing[severity] > 0);
    const total = grave.reduce((sum, severity) => sum + failing[severity], 0);
    if (total > 0)
      reasons.push(
        `${total} ${kind}${total === 1 ? 'finding' : 'findings'} of severity "${failSeverity}"${failSeverity === 'error' ? '' : ' or graver'}.`,
      );
  }
  if (maxWarnings !== undefined && failing.warn > maxWarnings) reasons.push(`${failing.warn} ${kind}warnings, ${maxWarnings} allowed.`);
  return reasons;
}

function expiredReasons(expired: number): readonly string[] {
  if (expired === 0) return [];
  return [expired === 1 ? 'The waiver of 1 finding has expired.' : `The waivers of ${expired} findings have expired.`];
}
