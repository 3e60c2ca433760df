import type { AssessedFinding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { type Fold, foldFindings, foldText } from '../fold.ts';
import { count, shortCommit } from '../phrases.ts';
import { policyLines } from '../policy-phrases.ts';
import type { Selection } from '../selection.ts';
import { textWidth } from '../text-width.ts';
import { unrunSentences } from '../unrun-rules.ts';
import { waiverPhrase } from '../waiver-phrases.ts';
import { closeWith } from './close-with.ts';
import { cutLongLists } from './long-lists.ts';
import { writeParagraph } from './paragraph.ts';
import { writeFindings, writeRest } from './rows.ts';
import { placeText, severityStyles, type View } from './view.ts';

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
  for (const line of lines) yield* writeParagraph(view.whole(line), { indent: 2, view });
  yield '\n';
}

/** By waiver, because one of them can be about hundreds. */
function* writeWaived(findings: readonly AssessedFinding[], view: View): Generator<string> {
  if (findings.length === 0) return;
  yield* writeHeading('Waived', view);
  for (const those of groupByWaiver(findings)) {
    const waiver = those[0]?.waiver;
    if (waiver !== undefined) yield* writeParagraph(view.text(waiverPhrase(waiver, view.today)), { indent: 2, view });
    yield* writeList(those, view);
  }
  yield '\n';
}

function* writeFixed({ base }: Report, view: View): Generator<string> {
  if (base === undefined || base.fixed.length === 0) return;
  yield* writeHeading(`Fixed since ${view.text(shortCommit(base))}`, view);
  yield* writeList(
    base.fixed.map((finding) => ({ ...finding, status: 'open' })),
    view,
  );
  yield '\n';
}

/** A row for each place, with its file; long lists of a rule are cut. */
function* writeList(findings: readonly AssessedFinding[], view: View): Generator<string> {
  const all = foldFindings(findings, view.context.unfolded);
  const { folds, rest } = view.context.unfolded === true ? { folds: all, rest: [] } : cutLongLists(all);
  for (const fold of folds) yield* writeItem(fold, view);
  for (const [index, one] of rest.entries()) yield `    ${writeRest(one, index === rest.length - 1, view)}`;
}

function* writeItem(fold: Fold, view: View): Generator<string> {
  const { location, severity, ruleId } = fold.first;
  const place = placeText(location, view);
  const margin = 6;
  const taken = textWidth(place.seen) + severity.length + 4 - 2;
  const { written, seen } = view.rule(ruleId);
  const closing = { written: view.paint('dim', written), seen };
  const text = view.text(foldText(fold, undefined, view.today));
  const [first = '', ...others] = closeWith(text, closing, view.context.width - margin, taken);
  yield `    ${view.paint('dim', place.written)}  ${view.paint(severityStyles[severity], severity)}  ${first}\n`;
  for (const line of others) yield `${' '.repeat(margin)}${line}\n`;
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
