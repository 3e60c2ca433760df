import type { Finding } from '../../report/finding.ts';
import type { Report, RuleDescriptor } from '../../report/report.ts';

/** The rules of a page, each with an index. */
export interface RuleTable {
  readonly list: readonly RuleDescriptor[];
  readonly indexOf: (finding: Finding) => number;
}

/** The rules that ran, and those of which only the base has findings: these are described by what such a finding says. */
export function createRuleTable({ rules, findings, base }: Pick<Report, 'rules' | 'findings' | 'base'>): RuleTable {
  const list = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { ruleId, severity } of [...findings, ...(base?.fixed ?? [])]) {
    if (list.has(ruleId)) continue;
    list.set(ruleId, { id: ruleId, pack: 'other', severity, summary: 'This rule did not run.', helpUri: '', maps: {} });
  }
  const indexes = new Map([...list.keys()].map((id, index) => [id, index]));
  return { list: [...list.values()], indexOf: ({ ruleId }) => indexes.get(ruleId) ?? 0 };
}
