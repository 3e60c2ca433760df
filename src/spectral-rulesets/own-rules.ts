import type core from '@stoplight/spectral-core';
import type { Pack } from '../ruleset/pack.ts';
import { type RuleSetting, selectRules } from '../ruleset/ruleset.ts';
import type { Definition } from './definition.ts';

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
export function createOwnRules(packs: readonly Pack[]): OwnRules {
  const definitions = new Map<string, Definition>();
  const settings = new Map<unknown, RuleSetting>();
  return {
    definitionOf(extended) {
      const name = /^lintel(?:\/(?<name>.+))?$/.exec(extended);
      if (name === null) return undefined;
      const known = definitions.get(extended) ?? define(name.groups?.['name'] ?? 'recommended', packs, settings);
      definitions.set(extended, known);
      return known;
    },
    settingOf: (rule) => settings.get(rule.then[0]?.function),
  };
}

/** The severity of a rule that nobody gave one: Lintel's rules grade by case. No ruleset can set it to a rule that is on. */
export const untouchedSeverity = -1;

function define(name: string, packs: readonly Pack[], settings: Map<unknown, RuleSetting>): Definition {
  const choice = { only: [], skip: [] };
  const on = new Map(selectRules(packs, [name], choice).rules.map((setting) => [setting.rule.id, setting]));
  // As the rulesets that Spectral loads: the general ones know every rule, so that a severity turns on one more.
  const isPack = packs.some((pack) => pack.name === name);
  const known = selectRules(packs, [isPack ? name : 'all'], choice).rules.map((setting) => on.get(setting.rule.id) ?? setting);
  return { rules: Object.fromEntries(known.map((setting) => [setting.rule.id, standIn(setting, on.has(setting.rule.id), settings)])) };
}

function standIn(setting: RuleSetting, isOn: boolean, settings: Map<unknown, RuleSetting>): object {
  const saysNothing = (): undefined => undefined;
  settings.set(saysNothing, setting);
  return { given: '$', severity: untouchedSeverity, recommended: isOn, then: { function: saysNothing } };
}
