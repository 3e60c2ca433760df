import type { EffectivePolicy } from '../../policy/effective-policy.ts';
import type { Severity } from '../../report/severity.ts';
import type { RuleSetting, Ruleset } from '../../ruleset/ruleset.ts';
import { placeText } from './place-text.ts';

/** A rule, and how it runs. */
export interface PrintedRule {
  readonly id: string;
  readonly pack?: string;
  readonly severity: Severity | 'off';
  /** True when the rule gives some findings another severity by itself: nobody set one. */
  readonly isGradedByRule: boolean;
  /** Those that are not the rule's defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Where the configuration says something of it; absent when only a ruleset does. */
  readonly from?: string;
  /** Where its options are said, when that is another place. */
  readonly optionsFrom?: string;
  readonly lockedAt?: string;
}

/** Every rule that runs, and those that the configuration turns off, by id. */
export function printedRules({ rules }: Ruleset, policy: EffectivePolicy): readonly PrintedRule[] {
  const running = new Set(rules.map(({ rule }) => rule.id));
  const others = [...policy.rules].filter(([id]) => !running.has(id));
  return [
    ...rules.map((setting) => runningRule(setting, policy)),
    ...others.map(([id, { severity = 'off', origin }]) => ({ id, severity, isGradedByRule: false, from: placeText(origin) })),
  ].sort((left, right) => (left.id < right.id ? -1 : 1));
}

function runningRule({ rule, pack, severity, options }: RuleSetting, policy: EffectivePolicy): PrintedRule {
  const demand = policy.rules.get(rule.id);
  const set = demand?.severity ?? severity;
  const changed = Object.entries(options).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(rule.options?.[name]?.default),
  );
  return {
    id: rule.id,
    pack,
    severity: set ?? rule.severity,
    isGradedByRule: set === undefined,
    ...(changed.length === 0 ? {} : { options: Object.fromEntries(changed) }),
    ...(demand === undefined ? {} : { from: placeText(demand.origin) }),
    ...(demand?.optionsOrigin === undefined || demand.optionsOrigin === demand.origin
      ? {}
      : { optionsFrom: placeText(demand.optionsOrigin) }),
    ...(demand?.lockedAt === undefined ? {} : { lockedAt: placeText(demand.lockedAt) }),
  };
}
