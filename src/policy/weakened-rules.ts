import type { Location } from '../report/location.ts';
import type { Severity } from '../report/severity.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { gravity } from './effective-rules.ts';
import { type RuleRun, rulesToRun } from './grade.ts';
import { type PolicyRuleId, policySeverity } from './policy-rules.ts';
import { isSameValue } from './strictness.ts';
import { type PolicyView, startOf, type Weakening } from './weakening.ts';

/** What counts on one side, for one audience. */
export interface PolicySide {
  readonly view: PolicyView;
  readonly policy: EffectivePolicy;
}

/** Rules that the change turns off, lowers, tunes or unlocks. */
export function weakenedRules(base: PolicySide, head: PolicySide): readonly Weakening[] {
  const before = runsOf(base);
  const now = runsOf(head);
  return [...before].flatMap(([ruleId, run]) => {
    const rules = { ruleId, before: { run, side: base }, now: { run: now.get(ruleId), side: head } };
    return [...weakenedSeverity(rules), ...unlocked(rules)];
  });
}

/** The rules of policy itself are in no ruleset, and can be turned off all the same. */
function runsOf({ policy, view }: PolicySide): ReadonlyMap<string, RuleRun> {
  const own = policyRuleIds.map((ruleId) => [ruleId, { severity: policySeverity(ruleId), options: {} }] as const);
  const isOn = ([ruleId]: (typeof own)[number]): boolean => policy.rules.get(ruleId)?.severity !== 'off';
  return new Map<string, RuleRun>([...rulesToRun([policy], view.ruleset), ...own.filter(isOn)]);
}

const policyRuleIds: readonly PolicyRuleId[] = ['api-classified', 'classification-consistent', 'policy-weakened'];

interface Compared {
  readonly ruleId: string;
  readonly before: { readonly run: RuleRun; readonly side: PolicySide };
  readonly now: { readonly run: RuleRun | undefined; readonly side: PolicySide };
}

function weakenedSeverity({ ruleId, before, now }: Compared): readonly Weakening[] {
  const was = severityOf(ruleId, before.run, before.side);
  const is = now.run === undefined ? 'off' : severityOf(ruleId, now.run, now.side);
  const own = now.side.view.severityOf(ruleId) ?? before.side.view.severityOf(ruleId) ?? 'error';
  const location = placeOfRule(ruleId, before.side, now.side);
  if (was === 'off') return [];
  const subject = `severity ${ruleId}`;
  const grade = was === 'own' ? own : was;
  if (is === 'off') {
    const message = `The rule "${ruleId}" no longer runs; the base has it ${asText(was)}.`;
    return [{ subject, message, location, rule: { id: ruleId, change: 'off', was: grade } }];
  }
  if (isLower(is, was, own)) {
    const message = `The rule "${ruleId}" ${is === 'own' ? 'grades by case' : `is at "${is}"`}; the base has it ${asText(was)}.`;
    return [{ subject, message, location, rule: { id: ruleId, change: 'lower', was: grade } }];
  }
  const changed = now.run === undefined ? [] : changedOptions(before.run, now.run);
  return changed.map((name) => ({
    subject: `option ${ruleId} ${name}`,
    message: `The option "${name}" of the rule "${ruleId}" is not what it is at the base, and may ask for less.`,
    location: now.side.policy.rules.get(ruleId)?.optionsOrigin ?? location,
  }));
}

/** `own`: the rule grades by case. */
type Grade = Severity | 'off' | 'own';

function severityOf(ruleId: string, run: RuleRun, { policy }: PolicySide): Grade {
  return policy.rules.get(ruleId)?.severity ?? run.severity ?? 'own';
}

/** A rule that grades by case may be graver than usual: to fix it at what it mostly says takes that away. */
function isLower(now: Grade, before: Grade, own: Severity): boolean {
  if (before === 'own') return now !== 'own' && now !== 'error' && gravity(plain(now, own)) <= gravity(own);
  return gravity(plain(now, own)) < gravity(plain(before, own));
}

function plain(grade: Grade, own: Severity): Severity | 'off' {
  return grade === 'own' ? own : grade;
}

function asText(grade: Grade): string {
  return grade === 'own' ? 'grade by case' : `at "${grade}"`;
}

/** Options that somebody sets or no longer sets; what a rule's defaults are is the same on both sides. */
function changedOptions(before: RuleRun, now: RuleRun): readonly string[] {
  const options = new Map(Object.entries(now.options));
  const names = new Set([...Object.keys(before.options), ...options.keys()]);
  const old = new Map(Object.entries(before.options));
  return [...names].filter((name) => !isSameValue(old.get(name), options.get(name))).sort();
}

function unlocked({ ruleId, before, now }: Compared): readonly Weakening[] {
  const was = before.side.policy.rules.get(ruleId)?.lockedAt;
  if (was === undefined || now.side.policy.rules.get(ruleId)?.lockedAt !== undefined) return [];
  const location = placeFor(now.side, undefined, was);
  const rule = { id: ruleId, change: 'unlocked', was: before.side.view.severityOf(ruleId) ?? 'error' } as const;
  return [{ subject: `lock ${ruleId}`, message: `The rule "${ruleId}" is no longer locked.`, location, rule }];
}

/** Where the change says it, else the file that said it, else where rulesets are chosen. */
function placeOfRule(ruleId: string, base: PolicySide, head: PolicySide): Location {
  const said = base.policy.rules.get(ruleId);
  return placeFor(
    head,
    head.policy.rules.get(ruleId)?.origin ?? (said === undefined ? head.policy.rulesets?.origin : undefined),
    said?.origin,
  );
}

/** Where the change says something; else the file, as it is now, in which the base says it; else the definition. */
export function placeFor({ view }: PolicySide, said: Location | undefined, saidBefore: Location | undefined): Location {
  if (said !== undefined) return said;
  const isThere = saidBefore !== undefined && view.settings.layers.some(({ uri }) => uri === saidBefore.uri);
  return isThere ? startOf(saidBefore.uri) : view.place;
}
