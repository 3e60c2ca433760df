import { packs } from '../../rulesets/packs.ts';
import type { Severity } from '../report/severity.ts';
import { type RuleSetting, selectRules } from '../ruleset/ruleset.ts';
import { projectUrl, rulePageUrl } from '../version.ts';
import { formatFunctions, type HostFormat } from './formats.ts';
import { type RuleFunction, ruleFunction } from './rule-function.ts';

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
  readonly then: { readonly function: RuleFunction };
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
export function spectralRuleset(name: string): SpectralRuleset {
  const choice = { only: [], skip: [] };
  const on = new Map(selectRules(packs, [name], choice).rules.map((setting) => [setting.rule.id, setting]));
  const isPack = packs.some((pack) => pack.name === name);
  // Editors have no library to analyse expressions with, and would wait for it.
  const known = selectRules(packs, [isPack ? name : 'all'], choice).rules.filter(({ rule }) => rule.needs === undefined);
  return {
    documentationUrl: projectUrl,
    rules: Object.fromEntries(
      known.map((setting) => [setting.rule.id, spectralRule(on.get(setting.rule.id) ?? setting, on.has(setting.rule.id))]),
    ),
  };
}

function spectralRule(setting: RuleSetting, isOn: boolean): SpectralRule {
  const { rule, pack } = setting;
  return {
    description: rule.summary,
    message: '{{error}}',
    documentationUrl: rulePageUrl(pack, rule.id),
    severity: rule.severity,
    recommended: isOn,
    formats: rule.formats.map((format) => formatFunctions[format]),
    given: '$',
    resolved: false,
    then: { function: ruleFunction(setting) },
  };
}
