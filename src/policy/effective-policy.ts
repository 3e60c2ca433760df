import type { Classification } from '../report/classification.ts';
import type { Location } from '../report/location.ts';
import { assumeStrictest, type Contradiction, classify, contradictionsOf } from './classify.ts';
import { type EffectiveRule, effectiveRules } from './effective-rules.ts';
import { type Candidate, matchingProfiles, unknownFacts } from './match-profile.ts';
import { type NamedApi, nameApi } from './named-api.ts';
import type { Objection } from './objection.ts';
import { combineRequirements } from './requirements.ts';
import type { Layer, Requirements, Stated, Subject, WaiverRules } from './settings.ts';
import { combineWaiverRules } from './waiver-rules.ts';

/** What counts for one definition, or for those of its operations that say the same about themselves. */
export interface EffectivePolicy {
  /** The id under `apis`. */
  readonly api?: string;
  /** True when an entry names this very file; otherwise several definitions may share the id. */
  readonly isNamedExactly: boolean;
  readonly owner?: string;
  /** What is known. */
  readonly classification: Classification;
  /** Where configuration says it, for what it says. */
  readonly classifiedAt: Readonly<Partial<Record<keyof Classification, Location>>>;
  /** What profiles are matched with: the strictest for what is unknown. */
  readonly judgedAs: Required<Classification>;
  /** What `apis` says: data tags and others. */
  readonly tags: readonly string[];
  /** What is unknown although profiles are chosen by it. */
  readonly unknown: readonly ('exposure' | 'data')[];
  /** Names of the profiles that match, in the order in which they apply. */
  readonly profiles: readonly string[];
  /** Those of the nearest layer that names any. */
  readonly rulesets: Stated<readonly string[]> | undefined;
  readonly rules: ReadonlyMap<string, EffectiveRule>;
  readonly require: Requirements;
  readonly waiverRules: WaiverRules;
  /** Attempts to loosen what an outer layer holds, and contradictions within the configuration. They do not count; they end the run. */
  readonly loosened: readonly Objection[];
  /** Where the definition contradicts the configuration. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * What the layers of a definition come to, from the outermost to the nearest. `audience` is what one operation says about itself.
 * Nearer layers go before outer ones, except for what those lock, require, or say about the API: that can only be made stricter.
 */
export function effectivePolicy(layers: readonly Layer[], subject: Subject, audience?: Classification): EffectivePolicy {
  const api = nameApi(layers, subject.path);
  const classification = classify(api, subject.declared, audience);
  const judgedAs = assumeStrictest(classification);
  const tags = api.tags?.value ?? [];
  const candidate: Candidate = { path: subject.path, judgedAs, tags };
  const matched = layers.map((layer) => ({ layer, profiles: matchingProfiles(layer, candidate) }));
  const { rules, objections: ofRules } = effectiveRules(matched);
  const required = combineRequirements(matched.map(({ layer, profiles }) => [layer.require, ...profiles.map(({ require }) => require)]));
  const waivers = combineWaiverRules(layers.map(({ waiverRules }) => waiverRules));
  return {
    ...(api.id === undefined ? {} : { api: api.id }),
    isNamedExactly: api.isNamedExactly,
    ...(api.owner === undefined ? {} : { owner: api.owner }),
    classification,
    classifiedAt: originsOf(api),
    judgedAs,
    tags,
    unknown: unknownFacts(layers, classification),
    profiles: [...new Set(matched.flatMap(({ profiles }) => profiles.map(({ name }) => name)))],
    rulesets: layers.findLast(({ rulesets }) => rulesets !== undefined)?.rulesets,
    rules,
    require: required.require,
    waiverRules: waivers.waiverRules,
    loosened: [...api.objections, ...ofRules, ...required.objections, ...waivers.objections],
    contradictions: contradictionsOf(api, subject.declared),
  };
}

function originsOf({ exposure, data, tags, lifecycle }: NamedApi): EffectivePolicy['classifiedAt'] {
  return {
    ...(exposure === undefined ? {} : { exposure: exposure.origin }),
    ...(data === undefined ? {} : { data: data.origin }),
    ...(tags === undefined ? {} : { tags: tags.origin }),
    ...(lifecycle === undefined ? {} : { lifecycle: lifecycle.origin }),
  };
}
