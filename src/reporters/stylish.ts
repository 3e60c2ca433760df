import type { Report } from '../report/report.ts';
import { forTerminal } from './escape.ts';
import { painter, type Style } from './paint.ts';
import { summaryLines, verdictLines } from './phrases.ts';
import { hasPolicy } from './policy-phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { sourceLines } from './source-lines.ts';
import { writeNotifications } from './stylish/notifications.ts';
import { showsHeldBack, writeHeldBack, writePolicy } from './stylish/policy.ts';
import { writeFindings } from './stylish/rows.ts';
import type { View } from './stylish/view.ts';

/**
 * For people: findings by file, then what was not checked, what policy knows of the definitions, a summary and the verdict. What policy
 * holds back is counted, and shown with `verbose` or `--all`.
 */
export function* stylish(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const view: View = {
    context,
    paint: painter(context.color),
    lines: sourceLines(context.source),
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
    today: report.today,
    explained: new Set(),
  };
  yield* writeFindings(selection.shown, view);
  if (context.quiet === true) {
    const errors = report.notifications.filter(({ level }) => level === 'error');
    yield* writeNotifications(errors, view);
    // To fail without a word would leave the reader alone: a score has no place among the findings.
    if (hasPolicy(report) && report.verdict.outcome !== 'pass') yield* writeVerdict(report, view);
    return;
  }
  yield* writeHeldBack(report, selection, view);
  yield* writeNotifications(report.notifications, view);
  yield* writePolicy(report, view);
  const shown = { threshold: context.threshold, waived: showsHeldBack(view), unchanged: context.unfolded === true };
  for (const line of summaryLines(report, selection, shown)) yield `${forTerminal(line)}\n`;
  yield* writeVerdict(report, view);
}

const outcomeStyles: Readonly<Record<Report['verdict']['outcome'], Style>> = { pass: 'green', fail: 'red', none: 'red' };

function* writeVerdict(report: Report, { paint }: View): Generator<string> {
  for (const line of verdictLines(report)) yield `${paint(outcomeStyles[report.verdict.outcome], forTerminal(line))}\n`;
}
