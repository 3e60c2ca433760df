import { compareFindings } from '../../engine/findings.ts';
import type { BaseDifference } from '../../policy/compare-base.ts';
import { describePolicyRules } from '../../policy/policy-rules.ts';
import { decide, type Threshold } from '../../policy/verdict.ts';
import type { AssessedFinding, Finding } from '../../report/finding.ts';
import type { Notification, Report, RuleDescriptor } from '../../report/report.ts';
import { policyPageUrl } from '../../version.ts';

/** What a comparison with the base adds to a report. */
export interface Comparison {
  /** Hash. */
  readonly commit: string;
  readonly difference: BaseDifference;
  /** `policy-weakened` */
  readonly weakenings: readonly Finding[];
  readonly notifications: readonly Notification[];
  /** Ids of waivers that the change brings itself: they do not judge it. */
  readonly unknownWaivers: ReadonlySet<string>;
  readonly threshold: Threshold;
}

/** The report on a change, compared with its base: what is new, what is fixed, what weakens policy, and the verdict on that. */
export function showComparison(report: Report, comparison: Comparison): Report {
  const { commit, difference, weakenings, threshold, unknownWaivers } = comparison;
  const judged = report.findings.map((finding) => mark(reopened(finding, unknownWaivers), difference));
  const added = weakenings.map((finding): AssessedFinding => ({ ...finding, status: 'open', change: 'new' }));
  const findings = added.length === 0 ? judged : [...judged, ...added].sort(compareFindings);
  const notifications = [...report.notifications, ...comparison.notifications];
  const amount = (change: AssessedFinding['change']): number => findings.filter((finding) => finding.change === change).length;
  // The reasons that do not follow from findings are requirements that were missed.
  const usual = new Set(decide(report.findings, report.notifications, threshold).reasons);
  const missed = report.verdict.reasons.filter((reason) => !usual.has(reason));
  return {
    ...report,
    rules: withPolicyRules(report.rules, weakenings),
    findings,
    notifications,
    base: { commit, new: amount('new'), unchanged: amount('unchanged'), fixed: difference.fixed },
    verdict: decide(findings, notifications, threshold, missed),
  };
}

/** A waiver that the change brings itself does not count for it. */
function reopened(finding: AssessedFinding, unknownWaivers: ReadonlySet<string>): AssessedFinding {
  const { waiver, ...rest } = finding;
  return waiver !== undefined && unknownWaivers.has(waiver.id) ? { ...rest, status: 'open' } : finding;
}

function mark(finding: AssessedFinding, { isFresh }: BaseDifference): AssessedFinding {
  return { ...finding, change: isFresh(finding) ? 'new' : 'unchanged' };
}

function withPolicyRules(rules: readonly RuleDescriptor[], weakenings: readonly Finding[]): readonly RuleDescriptor[] {
  const ids = new Set(rules.map(({ id }) => id));
  const missing = describePolicyRules(policyPageUrl).filter(({ id }) => !ids.has(id) && weakenings.some(({ ruleId }) => ruleId === id));
  return missing.length === 0 ? rules : [...rules, ...missing].sort((left, right) => (left.id < right.id ? -1 : 1));
}
