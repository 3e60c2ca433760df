import { type Classification, dataClasses, exposures, lifecycles } from '../report/classification.ts';
import type { Severity } from '../report/severity.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { type EffectiveRule, gravity } from './effective-rules.ts';
import { strictestRequirements } from './requirements.ts';
import type { Requirements } from './settings.ts';

/** How a rule runs: the severity of everything it says, unless it grades by case, and its options. */
export interface RuleRun {
  readonly severity: Severity | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that rulesets turn on, and any other rule as it is when nothing is said about it. */
export interface RulesetView {
  readonly rules: ReadonlyMap<string, RuleRun>;
  /** `undefined` for a rule that there is not. */
  readonly untouched: (ruleId: string) => RuleRun | undefined;
}

/**
 * The severity of a finding: the gravest over the audiences that it reaches. What policy says goes before `graded`, how the rule or the
 * ruleset graded it. `isInRuleset` is false for a rule that runs only because policy wants it: who does not want it does not get it.
 * A finding that reaches no audience stays as it was graded: hand over all audiences for what concerns the whole definition.
 */
export function gradeOf(ruleId: string, graded: Severity, audiences: readonly EffectivePolicy[], isInRuleset = true): Severity | 'off' {
  if (audiences.length === 0) return graded;
  let gravest: Severity | 'off' = 'off';
  for (const { rules } of audiences) {
    const severity = severityFor(rules.get(ruleId), graded, isInRuleset);
    if (gravity(severity) > gravity(gravest)) gravest = severity;
  }
  return gravest;
}

/**
 * The rules that any audience wants, and how they run: those of the ruleset that are not off for all, those that are given a severity,
 * and locked ones. A rule runs once, with the options of the strictest audience that wants it (`strictestFirst`). Severities of policy are
 * not in here: they depend on what a finding reaches, see `gradeOf`.
 */
export function rulesToRun(policies: readonly EffectivePolicy[], ruleset: RulesetView): ReadonlyMap<string, RuleRun> {
  if (policies.length === 0) return ruleset.rules;
  const runs = new Map<string, RuleRun>();
  const audiences = strictestFirst(policies);
  const ids = new Set([...ruleset.rules.keys(), ...audiences.flatMap(({ rules }) => [...rules.keys()])]);
  for (const ruleId of [...ids].sort()) {
    const isInRuleset = ruleset.rules.has(ruleId);
    const audience = audiences.find(({ rules }) => severityFor(rules.get(ruleId), 'hint', isInRuleset) !== 'off');
    const run = audience === undefined ? undefined : runFor(ruleId, audience.rules.get(ruleId), ruleset);
    if (run !== undefined) runs.set(ruleId, run);
  }
  return runs;
}

/** Audiences in order of exposure, then data class, number of data tags and lifecycle, what most is demanded of first. */
export function strictestFirst(policies: readonly EffectivePolicy[]): readonly EffectivePolicy[] {
  return [...policies].sort((left, right) => compareStrictness(left.judgedAs, right.judgedAs));
}

/** What a definition must reach for all its audiences. */
export function requirementsOf(policies: readonly EffectivePolicy[]): Requirements {
  return strictestRequirements(policies.map(({ require }) => require));
}

function severityFor(rule: EffectiveRule | undefined, graded: Severity, isInRuleset: boolean): Severity | 'off' {
  return rule?.severity ?? (isInRuleset || rule?.lockedAt !== undefined ? graded : 'off');
}

function runFor(ruleId: string, rule: EffectiveRule | undefined, { rules, untouched }: RulesetView): RuleRun | undefined {
  const own = untouched(ruleId);
  const chosen = rules.get(ruleId);
  const run = rule?.isApartFromRulesets === true ? apart(own, chosen) : (chosen ?? own);
  return run === undefined || rule?.options === undefined ? run : { ...run, options: { ...run.options, ...rule.options } };
}

/** Rulesets that somebody else chose can make a locked rule graver, nothing else. */
function apart(own: RuleRun | undefined, chosen: RuleRun | undefined): RuleRun | undefined {
  return own !== undefined && chosen?.severity === 'error' ? { ...own, severity: 'error' } : own;
}

function compareStrictness(left: Required<Classification>, right: Required<Classification>): number {
  return (
    exposures.indexOf(left.exposure) - exposures.indexOf(right.exposure) ||
    dataClasses.indexOf(left.data) - dataClasses.indexOf(right.data) ||
    right.tags.length - left.tags.length ||
    lifecycles.indexOf(left.lifecycle) - lifecycles.indexOf(right.lifecycle) ||
    (left.tags.join() < right.tags.join() ? -1 : 1)
  );
}
