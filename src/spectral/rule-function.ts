import type { RuleSetting } from '../ruleset/ruleset.ts';
import type { HostContext, HostResult } from './host.ts';
import { presentResults } from './present-results.ts';
import { sessionOf } from './session.ts';

/** A function that Spectral calls with the root of the definition. It never throws and its promise is never rejected. */
export type RuleFunction = (targetValue: unknown, options: unknown, context: HostContext) => Promise<HostResult[]>;

/**
 * Makes the function of a Spectral rule. Spectral calls the functions of all rules that are on before it waits for one of them, so by
 * the time the first promise goes on, the session knows every rule that takes part.
 */
export function ruleFunction(setting: RuleSetting): RuleFunction {
  return async (_targetValue, _options, context) => {
    const session = sessionOf(context);
    session.join(setting);
    const present = presentResults(context, setting.rule.severity);
    await undefined;
    return present(session.resultsOf(setting.rule.id));
  };
}
