import type { Pack } from '../ruleset/pack.ts';
import type { Rule } from '../ruleset/rule.ts';

/** What a configuration can name. */
export interface Catalogue {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Ids of rules that can be set: those of the packs, and those of policy itself but for the one that judges its changes. */
  readonly settable: ReadonlySet<string>;
  /** Names of packs. */
  readonly packs: readonly string[];
  /** Names of rulesets that are built in. */
  readonly rulesets: readonly string[];
}

/** The names in packs. */
export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const names = packs.map(({ name }) => name);
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  return {
    rules,
    settable: new Set([...rules.keys(), 'api-classified', 'classification-consistent']),
    packs: names,
    rulesets: ['recommended', 'strict', 'all', ...names],
  };
}
