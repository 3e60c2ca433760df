import type { Classification } from '../report/classification.js';
import type { Location } from '../report/location.js';
import { type Contradiction } from './classify.js';
import { type EffectiveRule } from './effective-rules.js';
import type { Objection } from './objection.js';
import type { Layer, Requirements, Stated, Subject, WaiverRules } from './settings.js';
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
export declare function effectivePolicy(layers: readonly Layer[], subject: Subject, audience?: Classification): EffectivePolicy;
