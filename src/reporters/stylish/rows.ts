import type { AssessedFinding } from '../../report/finding.ts';
import { codeFrame } from '../code-frame.ts';
import { forTerminal, shorten } from '../escape.ts';
import { type Fold, foldFindings, foldNote } from '../fold.ts';
import { pageOf, pageSection } from '../page.ts';
import type { Style } from '../paint.ts';
import { count } from '../phrases.ts';
import { describe } from '../selection.ts';
import { padEnd, textWidth, wrap } from '../text-width.ts';
import { displayPath } from '../uri.ts';
import { expiryNote } from '../waiver-phrases.ts';
import { longestMessage, severityStyles, type View } from './view.ts';

/**
 * Findings by file, aligned, many equal ones folded. With `verbose` each shows the definition's own lines and its related places, and
 * the first one of each rule tells why it matters and how to fix it.
 */
export function* writeFindings(findings: readonly AssessedFinding[], view: View): Generator<string> {
  for (const [uri, those] of groupByFile(findings)) {
    yield `${view.paint('underline', forTerminal(displayPath(uri)))}\n`;
    yield* writeRows(foldFindings(those, view.context.unfolded), view);
    yield '\n';
  }
}

function groupByFile(findings: readonly AssessedFinding[]): Map<string, AssessedFinding[]> {
  const files = new Map<string, AssessedFinding[]>();
  for (const finding of findings) {
    const file = files.get(finding.location.uri);
    if (file === undefined) files.set(finding.location.uri, [finding]);
    else file.push(finding);
  }
  return files;
}

function* writeRows(folds: readonly Fold[], view: View): Generator<string> {
  const rows = folds.map((fold) => ({
    finding: fold.first,
    place: `${fold.first.location.range.start.line}:${fold.first.location.range.start.column}`,
    message: forTerminal(shorten(fold.count > 1 ? fold.first.message : describe(fold.first), longestMessage)),
    notes: notesOf(fold, view),
    ruleId: forTerminal(fold.first.ruleId),
  }));
  const placeWidth = widest(rows.map((row) => row.place));
  const indent = placeWidth + 11;
  const room = Math.max(40, view.context.width - indent - 2 - widest(rows.map((row) => row.ruleId)));
  const messageWidth = Math.min(widest(rows.map((row) => row.message)), room, 100);
  for (const { finding, place, message, notes, ruleId } of rows) {
    const [first = '', ...rest] = Number.isFinite(view.context.width) ? wrap(message, messageWidth) : [message];
    const severity = view.paint(severityStyles[finding.severity], finding.severity.padEnd(5));
    yield `  ${view.paint('dim', place.padEnd(placeWidth))}  ${severity}  ${padEnd(first, messageWidth)}  ${view.paint('dim', ruleId)}\n`;
    for (const line of rest) yield `${' '.repeat(indent)}${line}\n`;
    for (const { style, text } of notes)
      for (const line of wrap(text, view.context.width - indent)) yield `${' '.repeat(indent)}${view.paint(style, line)}\n`;
    if (view.context.verbose) yield* writeDetails(finding, view);
  }
}

/** What stands below a row, escaped: how often it is so, and that it was waived. */
function notesOf(fold: Fold, view: View): readonly { readonly style: Style; readonly text: string }[] {
  const expiry = expiryNote(fold.first, view.today);
  return [
    ...(fold.count > 1 ? [{ style: 'dim' as const, text: foldNote(fold, view.rules.get(fold.first.ruleId)?.commonRemedy) }] : []),
    ...(expiry === undefined ? [] : [{ style: 'yellow' as const, text: forTerminal(shorten(expiry, longestMessage)) }]),
  ];
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
}

function* writeDetails(finding: AssessedFinding, view: View): Generator<string> {
  const width = Number.isFinite(view.context.width) ? view.context.width : 120;
  if (view.rules.get(finding.ruleId)?.withholdsSource !== true)
    for (const line of codeFrame(finding.location, { lines: view.lines, width: width - 4, paint: view.paint })) yield `    ${line}\n`;
  for (const related of finding.relatedLocations.slice(0, 5)) {
    const { line, column } = related.range.start;
    yield `    ${forTerminal(`${displayPath(related.uri)}:${line}:${column}: ${shorten(related.message, longestMessage)}`)}\n`;
  }
  if (finding.relatedLocations.length > 5) yield `    and ${count(finding.relatedLocations.length - 5, 'more place')}\n`;
  if (!view.explained.has(finding.ruleId)) yield* writeExplanation(finding.ruleId, view, width);
  yield '\n';
}

function* writeExplanation(ruleId: string, view: View, width: number): Generator<string> {
  view.explained.add(ruleId);
  const rule = view.rules.get(ruleId);
  const page = (rule === undefined ? undefined : pageOf(rule, view.context.pages)) ?? '';
  for (const heading of ['Why', 'How to fix']) {
    const section = pageSection(page, heading);
    if (section === undefined) continue;
    yield `    ${view.paint('bold', heading)}\n`;
    for (const line of section.split('\n')) for (const part of wrap(forTerminal(line), width - 6)) yield `${`      ${part}`.trimEnd()}\n`;
  }
  const helpUri = rule?.helpUri;
  if (helpUri !== undefined) yield `    ${view.paint('cyan', forTerminal(helpUri))}\n`;
}
