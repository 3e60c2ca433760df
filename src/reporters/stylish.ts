import type { Report } from '../report/report.ts';
import { summaryLines, verdictLines } from './phrases.ts';
import { hasPolicy } from './policy-phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';
import { writeNotifications } from './stylish/notifications.ts';
import { writeParagraph } from './stylish/paragraph.ts';
import { showsHeldBack, writeHeldBack, writePolicy } from './stylish/policy.ts';
import { writeFindings } from './stylish/rows.ts';
import { writeTopRules } from './stylish/top-rules.ts';
import { createView, type View } from './stylish/view.ts';

/**
 * For people: findings by file, then what was not checked, what policy knows of the definitions, where to begin, a summary and the
 * verdict. What policy holds back is counted, and shown with `verbose` or `--all`.
 */
export function* stylish(report: Report, context: ReporterContext): Generator<string> {
  const selection = selectFindings(report, context.threshold);
  const view = createView(report, context);
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
  yield* writeTopRules(selection.shown, view);
  const shown = { threshold: context.threshold, waived: showsHeldBack(view), unchanged: context.unfolded === true };
  for (const line of summaryLines(report, selection, shown)) yield* writeParagraph(view.whole(line), { indent: 0, view });
  yield* writeVerdict(report, view);
}

const outcomeStyles = { pass: 'green', fail: 'red', none: 'red' } as const;

function* writeVerdict(report: Report, view: View): Generator<string> {
  const style = outcomeStyles[report.verdict.outcome];
  for (const line of verdictLines(report)) yield* writeParagraph(view.whole(line), { indent: 0, view, style });
}
