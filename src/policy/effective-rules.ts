import type { Location } from '../report/location.ts';
import { type Severity, severities } from '../report/severity.ts';
import { type Objection, placeOf } from './objection.ts';
import type { Layer, Profile, RuleDemand, Stated } from './settings.ts';
import { isSameValue } from './strictness.ts';

/** What policy says about a rule, all layers together. */
export interface EffectiveRule {
  /** Absent: what the ruleset says, else how the rule grades its findings itself. */
  readonly severity?: Severity | 'off';
  /** On top of what the ruleset says; absent when there are none. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Where the severity was said, else the options, else the lock. */
  readonly origin: Location;
  /** Where the options were said last. */
  readonly optionsOrigin?: Location;
  /** The innermost lock. A locked rule runs whether a ruleset has it or not. */
  readonly lockedAt?: Location;
  /**
   * For a locked rule: true when the rulesets were not chosen by the layer of the lock or one further out, so that what they say
   * about the rule does not count.
   */
  readonly isApartFromRulesets?: boolean;
}

/** A layer with those of its profiles that are for the API. */
export interface MatchedLayer {
  readonly layer: Layer;
  readonly profiles: readonly Profile[];
}

/** The rules of all layers, and what would have loosened a locked one; that does not count. */
export interface EffectiveRules {
  readonly rules: ReadonlyMap<string, EffectiveRule>;
  readonly objections: readonly Objection[];
}

/**
 * Nearer layers go before outer ones, and within a layer its profiles, in their order, before its own `rules`. What a layer locks, those
 * further in may only make graver; they may not touch its options.
 */
export function effectiveRules(layers: readonly MatchedLayer[]): EffectiveRules {
  const rules = new Map<string, Standing>();
  const objections: Objection[] = [];
  const innermostRulesets = layers.findLastIndex(({ layer }) => layer.rulesets !== undefined);
  for (const [index, matched] of layers.entries()) {
    for (const [ruleId, demands] of demandsOf(matched)) {
      for (const demand of netOf(demands)) applyDemand(ruleId, standingOf(rules, ruleId, originOf(demand)), demand, objections);
    }
    const isApart = innermostRulesets === -1 || innermostRulesets > index;
    for (const [ruleId, at] of locksOf(matched)) lock(rules, ruleId, at, isApart);
  }
  return { rules: new Map([...rules].map(([ruleId, standing]) => [ruleId, toEffective(standing)])), objections };
}

/** A rule while the layers are gone through, from the outermost to the nearest. */
interface Standing {
  /** Where it was first spoken of. */
  readonly origin: Location;
  severity?: Stated<Severity | 'off'>;
  readonly options: Map<string, unknown>;
  optionsOrigin?: Location;
  lock?: Lock;
}

function standingOf(rules: Map<string, Standing>, ruleId: string, origin: Location): Standing {
  const standing = rules.get(ruleId) ?? { origin, options: new Map() };
  rules.set(ruleId, standing);
  return standing;
}

/** What a rule was when it was locked. */
interface Lock {
  readonly at: Location;
  /** Absent: as the rule grades its findings itself. */
  readonly severity: Severity | 'off' | undefined;
  readonly isApart: boolean;
}

function demandsOf({ layer, profiles }: MatchedLayer): ReadonlyMap<string, readonly RuleDemand[]> {
  const demands = new Map<string, RuleDemand[]>();
  for (const said of [layer.rules, ...profiles.map(({ rules }) => rules)]) {
    for (const [ruleId, demand] of said) {
      const known = demands.get(ruleId);
      if (known === undefined) demands.set(ruleId, [demand]);
      else known.push(demand);
    }
  }
  return demands;
}

function locksOf({ layer, profiles }: MatchedLayer): ReadonlyMap<string, Location> {
  return new Map([layer.locked, ...profiles.map(({ locked }) => locked)].flatMap((locked) => [...locked]));
}

type Demand = { readonly severity: Stated<Severity | 'off'> } | { readonly option: string; readonly value: Stated<unknown> };

function originOf(demand: Demand): Location {
  return 'severity' in demand ? demand.severity.origin : demand.value.origin;
}

/** What is left of a layer's demands when the last word counts. */
function netOf(demands: readonly RuleDemand[]): readonly Demand[] {
  let severity: Stated<Severity | 'off'> | undefined;
  const options = new Map<string, Stated<unknown>>();
  for (const { severity: value, options: values = {}, origin } of demands) {
    if (value !== undefined) severity = { value, origin };
    for (const [name, option] of Object.entries(values)) options.set(name, { value: option, origin });
  }
  const set = [...options].map(([option, value]) => ({ option, value }));
  return severity === undefined ? set : [{ severity }, ...set];
}

function applyDemand(ruleId: string, standing: Standing, demand: Demand, objections: Objection[]): void {
  const { lock: held } = standing;
  if ('severity' in demand) {
    if (held !== undefined && isLooser(demand.severity.value, held.severity)) {
      objections.push(looserSeverity(ruleId, held, demand.severity));
    } else standing.severity = demand.severity;
    return;
  }
  const { option, value } = demand;
  if (held === undefined) {
    standing.options.set(option, value.value);
    standing.optionsOrigin = value.origin;
  } else if (!isSameValue(standing.options.get(option), value.value)) objections.push(changedOption(ruleId, held, option, value));
}

/** Nothing but an error is sure to be as grave as what a rule says itself, which may differ from finding to finding. */
function isLooser(severity: Severity | 'off', held: Severity | 'off' | undefined): boolean {
  return held === undefined ? severity !== 'error' : gravity(severity) < gravity(held);
}

/** The higher, the graver; 0 is off. */
export function gravity(severity: Severity | 'off'): number {
  return severity === 'off' ? 0 : severities.length - severities.indexOf(severity);
}

function lock(rules: Map<string, Standing>, ruleId: string, at: Location, isApart: boolean): void {
  const standing = standingOf(rules, ruleId, at);
  // Whoever locks again does not let go: it stays apart from nearer rulesets if it was.
  standing.lock = { at, severity: standing.severity?.value, isApart: isApart || standing.lock?.isApart === true };
}

function toEffective({ origin, severity, options, optionsOrigin, lock: held }: Standing): EffectiveRule {
  return {
    ...(severity === undefined ? {} : { severity: severity.value }),
    ...(optionsOrigin === undefined ? {} : { options: Object.fromEntries(options), optionsOrigin }),
    origin: severity?.origin ?? optionsOrigin ?? origin,
    ...(held === undefined ? {} : { lockedAt: held.at, isApartFromRulesets: held.isApart }),
  };
}

function looserSeverity(ruleId: string, { at, severity }: Lock, { value, origin }: Stated<Severity | 'off'>): Objection {
  const held = severity === undefined ? 'the severity that the rule gives its findings itself' : `"${severity}"`;
  const help =
    severity === undefined
      ? `Remove it, or make it "error", the one severity that is sure to be as grave.`
      : `Remove it, or make it "${severity}" or graver.`;
  return {
    code: 'policy-loosened',
    message: `The rule "${ruleId}" is locked at ${held} by ${placeOf(at)}; "${value}" would loosen it.`,
    help: `${help} Only ${at.uri} can loosen it.`,
    origin,
  };
}

function changedOption(ruleId: string, { at }: Lock, option: string, { origin }: Stated<unknown>): Objection {
  return {
    code: 'policy-loosened',
    message: `The rule "${ruleId}" is locked by ${placeOf(at)}; its option "${option}" cannot be changed further in.`,
    help: `Remove the option. Only ${at.uri} can change it.`,
    origin,
  };
}
