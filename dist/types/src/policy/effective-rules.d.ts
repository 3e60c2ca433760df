import type { Location } from '../report/location.js';
import { type Severity } from '../report/severity.js';
import { type Objection } from './objection.js';
import type { Layer, Profile } from './settings.js';
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
export declare function effectiveRules(layers: readonly MatchedLayer[]): EffectiveRules;
/** The higher, the graver; 0 is off. */
export declare function gravity(severity: Severity | 'off'): number;
