import { ToolError } from '../errors.ts';
import type { Severity } from '../report/severity.ts';
import { nearest } from '../suggestion.ts';
import type { Pack } from './pack.ts';
import type { Rule } from './rule.ts';

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
export function selectRules(packs: readonly Pack[], names: readonly string[], choice: RuleChoice): Ruleset {
  const all = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
  const ids = new Set(all.map(({ rule }) => rule.id));
  for (const id of [...choice.only, ...choice.skip]) requireRule(id, ids);
  const filters = names.map((name) => ({ name, isIn: rulesetFilter(name, packs) }));
  const only = new Set(choice.only);
  const skip = new Set(choice.skip);
  const isOn = (rule: Rule, pack: Pack): boolean =>
    !skip.has(rule.id) && (only.size > 0 ? only.has(rule.id) : filters.some(({ isIn }) => isIn(rule, pack)));
  const isTuned = (rule: Rule, pack: Pack): boolean =>
    only.size === 0 && filters.every(({ name, isIn }) => name === 'recommended' || !isIn(rule, pack));
  return {
    rules: all
      .filter(({ rule, pack }) => isOn(rule, pack))
      .map(({ rule, pack }) => setting(rule, pack, isTuned(rule, pack)))
      .sort(byRuleId),
  };
}

/** Names of the rulesets that are built in, the general ones first. */
function rulesetNames(packs: readonly Pack[]): readonly string[] {
  return ['recommended', 'strict', 'all', ...packs.map((pack) => pack.name)];
}

function rulesetFilter(name: string, packs: readonly Pack[]): (rule: Rule, pack: Pack) => boolean {
  if (name === 'recommended') return (rule) => rule.tier === 'core';
  if (name === 'strict') return (_rule, pack) => pack.name !== 'hygiene';
  if (name === 'all') return () => true;
  if (packs.some((pack) => pack.name === name)) return (_rule, pack) => pack.name === name;
  const names = rulesetNames(packs);
  const meant = nearest(name, names);
  throw new ToolError('ruleset-not-found', `There is no ruleset named "${name}".`, {
    help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Rulesets are ${names.join(', ')}.`,
  });
}

function requireRule(id: string, ids: ReadonlySet<string>): void {
  if (ids.has(id)) return;
  const meant = nearest(id, ids);
  throw new ToolError('rule-not-found', `There is no rule named "${id}".`, {
    help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Run "lintel rules" for the list.`,
  });
}

function setting(rule: Rule, pack: Pack, isTuned: boolean): RuleSetting {
  const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
  return { rule, pack: pack.name, severity: undefined, options: isTuned ? { ...defaults, ...rule.recommendedOptions } : defaults };
}

function byRuleId(left: RuleSetting, right: RuleSetting): number {
  return left.rule.id < right.rule.id ? -1 : left.rule.id > right.rule.id ? 1 : 0;
}
