import type { AssessedFinding } from '../../report/finding.ts';
import { type Fold, foldFindings, foldNote } from '../fold.ts';
import type { Style } from '../paint.ts';
import { padEnd, wrap } from '../text-width.ts';
import { displayPath } from '../uri.ts';
import { expiryNote } from '../waiver-phrases.ts';
import { closeWith } from './close-with.ts';
import { writeDetails } from './details.ts';
import { type Layout, layOut, type Row, toRow } from './layout.ts';
import { cutLongLists } from './long-lists.ts';
import { sectionsOf } from './sections.ts';
import type { Tally } from './tally.ts';
import { severityStyles, type View } from './view.ts';

/**
 * Findings by file and operation, aligned, many equal ones folded, long lists of a rule cut. With `verbose` each shows the definition's
 * own lines and its related places, and the first one of each rule tells why it matters and how to fix it.
 */
export function* writeFindings(findings: readonly AssessedFinding[], view: View): Generator<string> {
  for (const [uri, those] of groupByFile(findings)) {
    yield `${view.paint('underline', view.linkToFile(view.text(displayPath(uri)), uri))}\n`;
    yield* writeFile(those, view);
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

function* writeFile(findings: readonly AssessedFinding[], view: View): Generator<string> {
  const all = foldFindings(findings, view.context.unfolded);
  const { folds, rest } = view.context.unfolded === true ? { folds: all, rest: [] } : cutLongLists(all);
  const sections = sectionsOf(folds).map(({ title, folds: own }) => ({ title, rows: own.map((fold) => toRow(fold, view)) }));
  const indent = sections.some(({ title }) => title !== undefined) ? 4 : 2;
  const layout = layOut(
    sections.flatMap(({ rows }) => rows),
    indent,
    view,
  );
  for (const { title, rows } of sections) {
    if (title !== undefined) yield `  ${view.paint('bold', view.text(title))}\n`;
    for (const row of rows) yield* writeRow(row, layout, view);
  }
  const margin = ' '.repeat(layout.indent + layout.placeWidth + 2);
  for (const [index, one] of rest.entries()) yield margin + writeRest(one, index === rest.length - 1, view);
}

function* writeRow(row: Row, layout: Layout, view: View): Generator<string> {
  const { paint, context } = view;
  const { location, severity } = row.fold.first;
  const margin = ' '.repeat(layout.messageStart);
  const padding = ' '.repeat(layout.placeWidth - row.place.length);
  const place = paint('dim', view.linkToFile(row.place, location.uri, location.range.start.line));
  const [first = '', ...others] = messageLines(row, layout, view);
  yield `${' '.repeat(layout.indent)}${place}${padding}  ${paint(severityStyles[severity], severity.padEnd(5))}  ${first}\n`;
  for (const line of others) yield `${margin}${line}\n`;
  for (const { style, text } of notesOf(row.fold, view))
    for (const line of wrap(text, context.width - layout.messageStart)) yield `${margin}${paint(style, line)}\n`;
  if (context.verbose) yield* writeDetails(row.fold.first, view);
}

/** The message with the id of the rule. */
function messageLines({ fold, message }: Row, { messageStart, messageWidth }: Layout, view: View): readonly string[] {
  const { written, seen } = view.rule(fold.first.ruleId);
  const rule = view.paint('dim', written);
  const { width } = view.context;
  if (messageWidth === undefined) return closeWith(message, { written: rule, seen }, width - messageStart);
  const [first = '', ...others] = Number.isFinite(width) ? wrap(message, messageWidth) : [message];
  return [`${padEnd(first, messageWidth)}  ${rule}`, ...others];
}

/** What stands below a row, escaped: how often it is so, and that it was waived. */
function notesOf(fold: Fold, view: View): readonly { readonly style: Style; readonly text: string }[] {
  const expiry = expiryNote(fold.first, view.today);
  return [
    ...(fold.count > 1
      ? [{ style: 'dim' as const, text: view.text(foldNote(fold, view.rules.get(fold.first.ruleId)?.commonRemedy)) }]
      : []),
    ...(expiry === undefined ? [] : [{ style: 'yellow' as const, text: view.text(expiry) }]),
  ];
}

/** What a list says of the findings that it does not show, from the severity on. */
export function writeRest({ ruleId, severity, count }: Tally, isLast: boolean, view: View): string {
  const hint = isLast ? view.paint('dim', ' (--all shows them)') : '';
  const grave = view.paint(severityStyles[severity], severity.padEnd(5));
  return `${grave}  ${view.text('…')} ${count} more of ${view.rule(ruleId).written}${hint}\n`;
}
