import type { AssessedFinding } from '../../report/finding.ts';
import { severities } from '../../report/severity.ts';
import { wrap } from '../text-width.ts';
import { writeParagraph } from './paragraph.ts';
import { gravestAndMostFirst, type Tally } from './tally.ts';
import { severityStyles, type View } from './view.ts';

/** Of fewer findings nobody needs to be told where to begin. */
const enough = 10;
const named = 3;
/** Fewer are repaired one by one. */
const manyPlaces = 6;

/** The rules whose repair removes most of the findings that are shown, and what mends many places at once where there is such a thing. */
export function* writeTopRules(findings: readonly AssessedFinding[], view: View): Generator<string> {
  if (findings.length < enough) return;
  const rules = countByRule(findings).sort((left, right) => right.count - left.count || gravestAndMostFirst(left, right));
  if (rules.length < 2) return;
  // A single finding is no reason to begin with it.
  const top = rules.slice(0, named).filter((rule) => rule.count > 1);
  if (top.length === 0) return;
  const sum = top.reduce((total, rule) => total + rule.count, 0);
  const isAll = rules.length === top.length;
  const share = isAll
    ? `${top.length} rules account for all`
    : `${top.length} of ${rules.length} rules ${top.length === 1 ? 'accounts' : 'account'} for ${sum} of`;
  yield* writeParagraph(`${share} ${findings.length} findings:`, { indent: 0, view });
  const width = String(top[0]?.count ?? 0).length;
  for (const rule of top) yield* writeRule(rule, width, view);
  yield '\n';
}

/** A rule with all its findings, and their gravest severity. */
function countByRule(findings: readonly AssessedFinding[]): Tally[] {
  const rules = new Map<string, { ruleId: string; severity: Tally['severity']; count: number }>();
  for (const { ruleId, severity } of findings) {
    const known = rules.get(ruleId);
    if (known === undefined) {
      rules.set(ruleId, { ruleId, severity, count: 1 });
    } else {
      known.count += 1;
      if (severities.indexOf(severity) < severities.indexOf(known.severity)) known.severity = severity;
    }
  }
  return [...rules.values()];
}

function* writeRule({ ruleId, severity, count: amount }: Tally, width: number, view: View): Generator<string> {
  const { paint, rules, context } = view;
  yield `  ${paint(severityStyles[severity], String(amount).padStart(width))}  ${view.rule(ruleId).written}\n`;
  const remedy = rules.get(ruleId)?.commonRemedy;
  if (remedy === undefined || amount < manyPlaces) return;
  for (const line of wrap(view.text(remedy), context.width - width - 4)) yield `${' '.repeat(width + 4)}${paint('dim', line)}\n`;
}
