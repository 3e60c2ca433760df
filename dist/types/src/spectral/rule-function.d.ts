import type { RuleSetting } from '../ruleset/ruleset.js';
import type { HostContext, HostResult } from './host.js';
/** A function that Spectral calls with the root of the definition. It never throws and its promise is never rejected. */
export type RuleFunction = (targetValue: unknown, options: unknown, context: HostContext) => Promise<HostResult[]>;
/**
 * Makes the function of a Spectral rule. Spectral calls the functions of all rules that are on before it waits for one of them, so by
 * the time the first promise goes on, the session knows every rule that takes part.
 */
export declare function ruleFunction(setting: RuleSetting): RuleFunction;
