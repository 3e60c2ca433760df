import type core from '@stoplight/spectral-core';
import { type Severity, severities } from '../report/severity.ts';
import type { RuleChoice, RuleSetting, Ruleset } from '../ruleset/ruleset.ts';
import { type OwnRules, untouchedSeverity } from './own-rules.ts';

/** What a ruleset says, apart: Lintel's rules for its engine, and the others for Spectral's library. */
export interface SplitRules {
  /** Rules of Lintel that are on, in code-unit order of their ids. */
  readonly own: readonly OwnRule[];
  /** Rules of others that are on. */
  readonly others: readonly core.Rule[];
}

/** A rule of Lintel, and what a ruleset says about parts of files. */
interface OwnRule {
  readonly setting: RuleSetting;
  /** What a place says, when it says something; else `isOnElsewhere` decides. */
  readonly severityAt: ((source: string, path: readonly (string | number)[]) => Severity | 'off' | undefined) | undefined;
  readonly isOnElsewhere: boolean;
}

/** Takes the rules of a ruleset apart, after `--only` and `--skip-rule`. */
export function splitRules(rules: readonly core.Rule[], ownRules: OwnRules, choice: RuleChoice): SplitRules {
  const own: OwnRule[] = [];
  const others: core.Rule[] = [];
  for (const rule of rules) {
    const setting = ownRules.settingOf(rule);
    const isNamed = choice.only.includes(rule.name);
    if (choice.skip.includes(rule.name) || (choice.only.length > 0 && !isNamed)) continue;
    if (setting !== undefined) {
      const ownRule = readOwnRule(rule, setting, isNamed);
      if (ownRule.isOnElsewhere || ownRule.severityAt !== undefined) own.push(ownRule);
    } else if (rule.enabled || isNamed) {
      if (isNamed) turnOn(rule);
      others.push(rule);
    }
  }
  return { own: own.sort((left, right) => (left.setting.rule.id < right.setting.rule.id ? -1 : 1)), others };
}

function turnOn(rule: core.Rule): void {
  rule.enabled = true;
  const severity: number = rule.severity;
  if (severity < 0) rule.severity = rule.definition.severity;
}

/** Lintel's rules among them, for the engine. */
export function ownRuleset({ own }: SplitRules): Ruleset {
  return { rules: own.map(({ setting }) => setting) };
}

/** What no rule can have: it shows whether an override says something about a place. */
const silent = 99;

function readOwnRule(rule: core.Rule, setting: RuleSetting, isNamed: boolean): OwnRule {
  const { overrides } = rule;
  // With overrides a rule calls itself enabled, whatever is said about it elsewhere.
  delete rule.overrides;
  const isOnElsewhere = rule.enabled || isNamed;
  const severity: number = rule.severity;
  const own = { setting: { ...setting, severity: severity === untouchedSeverity ? undefined : severities[severity] }, isOnElsewhere };
  if (overrides === undefined) return { ...own, severityAt: undefined };
  rule.overrides = overrides;
  rule.severity = silent as typeof rule.severity;
  return {
    ...own,
    severityAt: (source, path) => {
      const said: number = rule.getSeverityForSource(source, [...path]);
      return said === silent ? undefined : (severities[said] ?? 'off');
    },
  };
}
