import type { Severity } from '../report/severity.js';
import { type HostFormat } from './formats.js';
import { type RuleFunction } from './rule-function.js';
/** A rule in the form that `@stoplight/spectral-core` reads. */
interface SpectralRule {
    readonly description: string;
    readonly message: string;
    readonly documentationUrl: string;
    readonly severity: Severity;
    /** False for a rule that the ruleset knows but does not turn on; a severity in the user's ruleset does. */
    readonly recommended: boolean;
    readonly formats: HostFormat[];
    readonly given: string;
    readonly resolved: boolean;
    readonly then: {
        readonly function: RuleFunction;
    };
}
/** A ruleset in the form that `@stoplight/spectral-core` reads. */
export interface SpectralRuleset {
    readonly documentationUrl: string;
    readonly rules: Record<string, SpectralRule>;
}
/**
 * One of Lintel's rulesets for Spectral. The general ones (`recommended`, `strict`, `all`) know every rule, so that a user's ruleset can
 * turn on one that they leave off; the ruleset of a pack knows the pack's rules.
 * @throws ToolError `ruleset-not-found`
 */
export declare function spectralRuleset(name: string): SpectralRuleset;
export {};
