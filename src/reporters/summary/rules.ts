import type { AssessedFinding } from '../../report/finding.ts';
import type { Report, RuleDescriptor } from '../../report/report.ts';
import { head, type Row, row, type SummarySettings, type Table, textCell } from './cells.ts';
import { ruleCell } from './findings.ts';

/** So many are looked at; they stand before the findings, which need the room more. */
const mostRules = 20;

/** The rules that have the most findings, then in the report's order. */
export function ruleTable({ rules }: Report, findings: readonly AssessedFinding[], settings: SummarySettings): Table {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, left], [, right]) => right - left);
  return { head: head(['Rule', 'Findings', 'What it requires']), rows: rowsOf(sorted, byId, settings), noun: 'rule' };
}

function* rowsOf(
  counts: readonly (readonly [ruleId: string, amount: number])[],
  rules: ReadonlyMap<string, RuleDescriptor>,
  settings: SummarySettings,
): Generator<Row> {
  for (const [ruleId, amount] of counts.slice(0, mostRules)) {
    const rule = rules.get(ruleId);
    yield { html: row([ruleCell(rule, ruleId, settings), `${amount}`, textCell(rule?.summary ?? '', settings)]), stands: 1 };
  }
  const missing = counts.length - mostRules;
  if (missing > 0) yield { html: row([`and ${missing} more`]), stands: missing };
}
