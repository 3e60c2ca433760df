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

/** Decides: no verdict when anything could not be checked, else fail or pass by the open findings. */
export function decide(findings: readonly AssessedFinding[], notifications: readonly Notification[], threshold: Threshold): Verdict {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 };
  for (const finding of findings) if (finding.status === 'open') counts[finding.severity] += 1;
  const failures = reasonsToFail(counts, threshold);
  const unchecked = notifications.filter((notification) => notification.level === 'error').length;
  if (unchecked > 0) {
    const reason = `${unchecked} ${unchecked === 1 ? 'problem' : 'problems'} kept Lintel from checking everything.`;
    return { outcome: 'none', exitCode: 2, reasons: [reason, ...failures], counts };
  }
  return failures.length > 0
    ? { outcome: 'fail', exitCode: 1, reasons: failures, counts }
    : { outcome: 'pass', exitCode: 0, reasons: [], counts };
}

function reasonsToFail(counts: Readonly<Record<Severity, number>>, { failSeverity, maxWarnings }: Threshold): readonly string[] {
  const reasons: string[] = [];
  if (failSeverity !== 'none') {
    const failing = severities.filter((severity) => isAtLeast(severity, failSeverity) && counts[severity] > 0);
    const total = failing.reduce((sum, severity) => sum + counts[severity], 0);
    if (total > 0)
      reasons.push(
        `${total} ${total === 1 ? 'finding' : 'findings'} of severity "${failSeverity}"${failSeverity === 'error' ? '' : ' or graver'}.`,
      );
  }
  if (maxWarnings !== undefined && counts.warn > maxWarnings) reasons.push(`${counts.warn} warnings, ${maxWarnings} allowed.`);
  return reasons;
}
