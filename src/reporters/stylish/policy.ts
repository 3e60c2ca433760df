import type { AssessedFinding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { forTerminal, shorten } from '../escape.ts';
import { foldFindings, foldText } from '../fold.ts';
import { count, shortCommit } from '../phrases.ts';
import { policyLines } from '../policy-phrases.ts';
import type { Selection } from '../selection.ts';
import { unrunSentences } from '../unrun-rules.ts';
import { displayPath } from '../uri.ts';
import { waiverPhrase } from '../waiver-phrases.ts';
import { writeFindings } from './rows.ts';
import { longestMessage, severityStyles, type View } from './view.ts';

/**
 * What policy holds back, for those who ask for more: with `--all` what the base has too, with `verbose` or `--all` what is waived and
 * what was fixed, with `verbose` which rules did not run.
 */
export function* writeHeldBack(report: Report, selection: Selection, view: View): Generator<string> {
  const { unfolded, verbose } = view.context;
  if (unfolded === true && selection.unchanged.length > 0) {
    yield* writeHeading('Unchanged', view);
    yield* writeFindings(selection.unchanged, view);
  }
  if (showsHeldBack(view)) {
    yield* writeWaived(selection.waived, view);
    yield* writeFixed(report, view);
  }
  if (verbose) yield* writeLines('Not run', unrunSentences(report), view);
}

/** True when waived and fixed findings are shown, not only counted. */
export function showsHeldBack({ context: { verbose, unfolded } }: View): boolean {
  return verbose || unfolded === true;
}

/** What each definition is judged as, and its score. Of many the first ones, unless more is asked for. */
export function* writePolicy(report: Report, view: View): Generator<string> {
  const lines = [...policyLines(report)];
  const shown = showsHeldBack(view) ? lines : lines.slice(0, mostDefinitions);
  const missing = lines.length - shown.length;
  yield* writeLines('Policy', missing === 0 ? shown : [...shown, `and ${count(missing, 'more definition')}`], view);
}

const mostDefinitions = 10;

function* writeHeading(text: string, view: View): Generator<string> {
  yield `${view.paint('underline', text)}\n`;
}

function* writeLines(heading: string, lines: readonly string[], view: View): Generator<string> {
  if (lines.length === 0) return;
  yield* writeHeading(heading, view);
  for (const line of lines) yield `  ${forTerminal(line)}\n`;
  yield '\n';
}

/** By waiver, because one of them can be about hundreds. */
function* writeWaived(findings: readonly AssessedFinding[], view: View): Generator<string> {
  if (findings.length === 0) return;
  yield* writeHeading('Waived', view);
  for (const those of groupByWaiver(findings)) {
    const waiver = those[0]?.waiver;
    if (waiver !== undefined) yield `  ${forTerminal(shorten(waiverPhrase(waiver, view.today), longestMessage))}\n`;
    yield* writeList(those, view);
  }
  yield '\n';
}

function* writeFixed({ base }: Report, view: View): Generator<string> {
  if (base === undefined || base.fixed.length === 0) return;
  yield* writeHeading(`Fixed since ${forTerminal(shortCommit(base))}`, view);
  yield* writeList(
    base.fixed.map((finding) => ({ ...finding, status: 'open' })),
    view,
  );
  yield '\n';
}

function* writeList(findings: readonly AssessedFinding[], view: View): Generator<string> {
  for (const fold of foldFindings(findings, view.context.unfolded)) {
    const { location, severity, ruleId } = fold.first;
    const { line, column } = location.range.start;
    const place = forTerminal(`${displayPath(location.uri)}:${line}:${column}`);
    const text = forTerminal(shorten(foldText(fold, undefined, view.today), longestMessage));
    yield `    ${view.paint('dim', place)}  ${view.paint(severityStyles[severity], severity)}  ${text}  ${view.paint('dim', forTerminal(ruleId))}\n`;
  }
}

function groupByWaiver(findings: readonly AssessedFinding[]): Iterable<readonly AssessedFinding[]> {
  const groups = new Map<string | undefined, AssessedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.waiver?.id);
    if (group === undefined) groups.set(finding.waiver?.id, [finding]);
    else group.push(finding);
  }
  return groups.values();
}
