import type { Severity } from '../report/severity.js';
import type { Pack } from './pack.js';
import type { Rule } from './rule.js';
/** A rule that runs, and how. */
export interface RuleSetting {
    readonly rule: Rule;
    readonly pack: string;
    /** Set when a ruleset or configuration gives the rule one severity for everything it says; else the rule grades by case. */
    readonly severity: Severity | undefined;
    /** The rule's defaults overlaid with what was configured. */
    readonly options: Readonly<Record<string, unknown>>;
}
/** Which rules run, each once, in code-unit order of their ids. */
export interface Ruleset {
    readonly rules: readonly RuleSetting[];
}
/** What narrows a ruleset: `only` keeps nothing else (and turns on what is named), `skip` turns off. */
export interface RuleChoice {
    readonly only: readonly string[];
    readonly skip: readonly string[];
}
/**
 * The rules that named rulesets turn on together: `recommended` (core tier), `strict` (the packs about security, both tiers), `all`,
 * or the name of a pack. Options are the rules' defaults; `recommended` alone may set some otherwise (`Rule.recommendedOptions`).
 * @throws ToolError `ruleset-not-found`, `rule-not-found`
 */
export declare function selectRules(packs: readonly Pack[], names: readonly string[], choice: RuleChoice): Ruleset;
