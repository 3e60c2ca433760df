import type { RuleDescriptor } from '../report/report.ts';
import type { Severity } from '../report/severity.ts';

/** What policy itself finds. Nothing of it can be waived or be in a baseline. */
export type PolicyRuleId = 'api-classified' | 'classification-consistent' | 'policy-weakened';

/** The pack that reports file these findings under. */
const policyPack = 'policy';

interface PolicyRule {
  readonly summary: string;
  readonly severity: Severity;
  readonly securitySeverity?: number;
}

const rules: Readonly<Record<PolicyRuleId, PolicyRule>> = {
  'api-classified': {
    summary: 'Exposure and data class of an API are known where policy depends on them.',
    severity: 'warn',
  },
  'classification-consistent': {
    summary: 'A definition and the configuration say the same about an API.',
    severity: 'warn',
  },
  'policy-weakened': {
    summary: 'A change does not weaken the policy that judges it.',
    severity: 'error',
    securitySeverity: 8,
  },
};

const ids: ReadonlySet<string> = new Set(Object.keys(rules));

/** True for a rule of policy itself. */
export function isPolicyRule(ruleId: string): boolean {
  return ids.has(ruleId);
}

/** The severity of what a rule of policy finds, unless the case is graver or policy says otherwise. */
export function policySeverity(ruleId: PolicyRuleId): Severity {
  return rules[ruleId].severity;
}

/** What reports say about the rules of policy; `pageOf` gives the absolute URL of a rule's page. */
export function describePolicyRules(pageOf: (ruleId: string) => string): readonly RuleDescriptor[] {
  return Object.entries(rules).map(([id, { summary, severity, securitySeverity }]) => ({
    id,
    pack: policyPack,
    summary,
    severity,
    helpUri: pageOf(id),
    maps: {},
    ...(securitySeverity === undefined ? {} : { securitySeverity }),
  }));
}
