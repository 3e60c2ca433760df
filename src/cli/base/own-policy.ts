import { compareFindings } from '../../engine/findings.ts';
import { compareWithBase } from '../../policy/compare-base.ts';
import { decide, type Threshold } from '../../policy/verdict.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import type { LintedSide, LintedSides } from './side-definitions.ts';

/** Definitions that the change renames or exposes, judged twice. */
export interface OwnPolicyRequest {
  /** All definitions, by the policy of the base. */
  readonly now: LintedSides;
  /** These alone, by that of the change. */
  readonly settled: LintedSides;
  /** What a definition (absolute path) was at the base. */
  readonly beforeOf: (path: string) => LintedSide | undefined;
  readonly threshold: Threshold;
}

/**
 * Adds what the policy of the change makes of definitions that it renames or exposes: a place where more is demanded, or where no waiver
 * reaches. Otherwise what comes there would be old before anybody had judged it. Only what the base does not have is added.
 */
export function withOwnPolicy({ now, settled, beforeOf, threshold }: OwnPolicyRequest): LintedSides {
  const pairs = [...settled.sides.values()].map(({ path, findings }) => ({ base: beforeOf(path)?.findings ?? [], head: findings }));
  const { isFresh } = compareWithBase(pairs);
  const known = new Map(now.report.findings.map((finding) => [placeOf(finding), finding]));
  const added = settled.report.findings.filter((finding) => {
    const other = known.get(placeOf(finding));
    const isGraver = other?.status !== 'open' || severities.indexOf(finding.severity) < severities.indexOf(other.severity);
    return finding.status === 'open' && isGraver && isFresh(finding);
  });
  if (added.length === 0) return now;
  const places = new Set(added.map(placeOf));
  const isKept = (finding: Finding): boolean => !places.has(placeOf(finding));
  const sides = new Map(now.sides);
  for (const { path, findings } of settled.sides.values()) {
    const side = now.sides.get(path);
    if (side === undefined) continue;
    sides.set(path, { ...side, findings: [...side.findings.filter(isKept), ...findings.filter((finding) => !isKept(finding))] });
  }
  return { report: withFindings(now.report, [...now.report.findings.filter(isKept), ...added], settled.report, threshold), sides };
}

function placeOf({ ruleId, fingerprint, location }: Finding): string {
  return `${ruleId} ${fingerprint} ${location.uri}#${location.pointer}`;
}

function withFindings(report: Report, findings: Report['findings'], settled: Report, threshold: Threshold): Report {
  const { notifications, verdict } = report;
  // The reasons that do not follow from findings are requirements that were missed.
  const usual = new Set(decide(report.findings, notifications, threshold).reasons);
  const missed = verdict.reasons.filter((reason) => !usual.has(reason));
  const rules = new Map([...settled.rules, ...report.rules].map((rule) => [rule.id, rule]));
  return {
    ...report,
    rules: [...rules.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    findings: [...findings].sort(compareFindings),
    verdict: decide(findings, notifications, threshold, missed),
  };
}
