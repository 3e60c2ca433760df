import type { RuleDescriptor } from '../report/report.js';
import type { Pack } from '../ruleset/pack.js';
import type { RuleChoice, Ruleset } from '../ruleset/ruleset.js';
import { type EntryRules } from './entry-rules.js';
/** A ruleset for Spectral, ready to be run over definitions. */
export interface SpectralRuleset {
    /** Lintel's rules that the ruleset turns on where it says nothing about single files. */
    readonly ruleset: Ruleset;
    /** How many other rules it turns on. */
    readonly otherRules: number;
    /**
     * What holds for one definition, by the absolute path of its entry document.
     * @throws ToolError `ruleset-invalid`
     */
    forEntry(path: string): EntryRules;
    /** Descriptors of the other rules that were run so far, or would be, by id. */
    readonly descriptors: () => readonly RuleDescriptor[];
}
/** What to load, and how. */
export interface SpectralRulesetRequest {
    /** Absolute path of the ruleset. */
    readonly path: string;
    /** Absolute folder outside which nothing is read. */
    readonly root: string;
    readonly packs: readonly Pack[];
    /** Rulesets of Lintel that run beside it, by name. */
    readonly names: readonly string[];
    /** True when Lintel's recommended rules run unless the ruleset extends one of Lintel's. */
    readonly addsRecommended: boolean;
    readonly choice: RuleChoice;
    readonly allowsJavaScript: boolean;
    readonly allowedHosts: readonly string[];
}
/**
 * Loads a ruleset for Spectral, and Spectral's library with it.
 * @throws ToolError for whatever is wrong with it, with its place
 */
export declare function loadSpectralRuleset(request: SpectralRulesetRequest): Promise<SpectralRuleset>;
