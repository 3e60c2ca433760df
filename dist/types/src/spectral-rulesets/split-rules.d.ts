import type core from '@stoplight/spectral-core';
import { type Severity } from '../report/severity.js';
import type { RuleChoice, RuleSetting, Ruleset } from '../ruleset/ruleset.js';
import { type OwnRules } from './own-rules.js';
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
export declare function splitRules(rules: readonly core.Rule[], ownRules: OwnRules, choice: RuleChoice): SplitRules;
/** Lintel's rules among them, for the engine. */
export declare function ownRuleset({ own }: SplitRules): Ruleset;
export {};
