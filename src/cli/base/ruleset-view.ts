import { type LintRequest, packs } from '../../api.ts';
import type { RuleRun, RulesetView } from '../../policy/grade.ts';
import type { Severity } from '../../report/severity.ts';
import type { Rule } from '../../ruleset/rule.ts';

const rules: ReadonlyMap<string, Rule> = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));

/** The rules that run for a definition (absolute path) by what was chosen, those of rulesets for Spectral among them. */
export function rulesetView({ ruleset, spectral }: Pick<LintRequest, 'ruleset' | 'spectral'>, path: string): RulesetView {
  const own = spectral?.forEntry(path).ruleset ?? ruleset;
  const others = spectral?.descriptors() ?? [];
  return {
    rules: new Map<string, RuleRun>([
      ...others.map(({ id, severity }) => [id, { severity, options: {} }] as const),
      ...own.rules.map(({ rule, severity, options }) => [rule.id, { severity, options }] as const),
    ]),
    untouched,
  };
}

/** The severity that a rule mostly gives its findings; `undefined` for a rule of somebody else. */
export function usualSeverity(ruleId: string): Severity | undefined {
  return rules.get(ruleId)?.severity;
}

function untouched(ruleId: string): RuleRun | undefined {
  const rule = rules.get(ruleId);
  if (rule === undefined) return undefined;
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
  return { severity: undefined, options: Object.fromEntries(options) };
}
