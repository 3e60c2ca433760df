import type core from '@stoplight/spectral-core';
import type { Pack } from '../ruleset/pack.js';
import { type RuleSetting } from '../ruleset/ruleset.js';
import type { Definition } from './definition.js';
/** Lintel's rules, as rulesets for Spectral know them: by name alone. */
export interface OwnRules {
    /**
     * What `lintel` or `lintel/<name>` stands for in `extends`; `undefined` for other texts.
     * @throws ToolError `ruleset-not-found`
     */
    definitionOf(extended: string): Definition | undefined;
    /** The rule behind one that Spectral put together from such a definition; `undefined` for any other. */
    settingOf(rule: core.Rule): RuleSetting | undefined;
}
/**
 * Stand-ins for Lintel's rules that say nothing. Spectral merges them with everything a ruleset says about them (the order of `extends`,
 * `off`, `all`, severities, overrides by file), and what comes out tells which rules Lintel's engine runs, and how.
 */
export declare function createOwnRules(packs: readonly Pack[]): OwnRules;
/** The severity of a rule that nobody gave one: Lintel's rules grade by case. No ruleset can set it to a rule that is on. */
export declare const untouchedSeverity = -1;
