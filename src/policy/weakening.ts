import type { Classification } from '../report/classification.ts';
import type { Finding } from '../report/finding.ts';
import type { Location } from '../report/location.ts';
import type { Severity } from '../report/severity.ts';
import type { RulesetView } from './grade.ts';
import type { PolicyRuleId } from './policy-rules.ts';
import type { Settings, Subject, Waiver } from './settings.ts';

/** What policy there is for one definition, on one side of a comparison. */
export interface PolicyView {
  /** Absolute root of the repository on this side, with forward slashes. */
  readonly root: string;
  readonly settings: Settings;
  readonly subject: Subject;
  /** Where the definition speaks of itself: its `info`, or the whole of it. */
  readonly place: Location;
  /** What operations say about themselves, `POST /orders` by `POST /orders`; those that say nothing are there too. */
  readonly operations: ReadonlyMap<string, OperationView>;
  /** The rules that rulesets turn on, `.spectral.yaml` and third-party rules included, and how all others are. */
  readonly ruleset: RulesetView;
  /** The severity that a rule mostly gives its findings; `undefined` for a rule that is not known. */
  readonly severityOf: (ruleId: string) => Severity | undefined;
  /** `x-lintel-ignore` in the definition. */
  readonly ignores: readonly Waiver[];
}

/** What one operation says about itself, and where it is. */
export interface OperationView {
  readonly said: Classification;
  readonly place: Location;
}

/** A definition on both sides; one that is new has the policy that the base would have for it. */
export interface PolicyPair {
  readonly base: PolicyView;
  readonly head: PolicyView;
  /** Whether the base has the definition, under this name or another. */
  readonly isNew: boolean;
  /** Whether it had another path there: globs of the base see that one. */
  readonly isRenamed: boolean;
}

/** A way in which a change weakens the policy that judges it. */
export interface Weakening {
  /** What it is about, the same for every definition that it concerns: `severity server-https`. */
  readonly subject: string;
  /** A sentence with a full stop. */
  readonly message: string;
  /** In the change, not at the base. */
  readonly location: Location;
  /** True when it is for its scope to say which definitions it concerns, not for the definitions that read its file. */
  readonly hasScope?: boolean;
  /** What happened to which rule, where the same can happen to many rules at once. */
  readonly rule?: WeakenedRule;
  /** A sentence that says for which API it would be so, where there is none yet. */
  readonly example?: string;
}

/** A rule that demands less than at the base. */
export interface WeakenedRule {
  readonly id: string;
  readonly change: 'off' | 'lower' | 'unlocked';
  /** What it mostly gave its findings at the base. */
  readonly was: Severity;
}

/** Weakenings as findings: errors, which nothing excuses, or warnings when whoever answers for the pipeline allowed them. */
export function weakeningFindings(
  weakenings: readonly Weakening[],
  isAllowed: boolean,
  hash: (...parts: readonly string[]) => string,
): readonly Finding[] {
  const ruleId: PolicyRuleId = 'policy-weakened';
  return weakenings.map(({ subject, message, location }) => ({
    ruleId,
    severity: isAllowed ? 'warn' : 'error',
    message,
    location,
    relatedLocations: [],
    fingerprint: hash(ruleId, location.uri, subject),
  }));
}

/** The beginning of a file. */
export function startOf(uri: string): Location {
  const start = { line: 1, column: 1 };
  return { uri, pointer: '', range: { start, end: start } };
}
