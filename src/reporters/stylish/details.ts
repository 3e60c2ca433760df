import type { AssessedFinding } from '../../report/finding.ts';
import { codeFrame } from '../code-frame.ts';
import { pageOf, pageSection } from '../page.ts';
import { pageLines } from '../page-lines.ts';
import { count } from '../phrases.ts';
import { textWidth, wrap } from '../text-width.ts';
import { placeText, type View } from './view.ts';

/** What `verbose` shows below a finding: the definition's own lines, related places, and once for each rule why and how to fix it. */
export function* writeDetails(finding: AssessedFinding, view: View): Generator<string> {
  const width = Number.isFinite(view.context.width) ? view.context.width : 120;
  if (view.rules.get(finding.ruleId)?.withholdsSource !== true) yield* writeFrame(finding, view, width);
  for (const related of finding.relatedLocations.slice(0, 5)) {
    const { written, seen } = placeText(related, view);
    const [first = '', ...others] = wrap(view.text(related.message), width - 6, textWidth(seen));
    yield `    ${written}: ${first}\n`;
    for (const line of others) yield `      ${line}\n`;
  }
  if (finding.relatedLocations.length > 5) yield `    and ${count(finding.relatedLocations.length - 5, 'more place')}\n`;
  if (!view.explained.has(finding.ruleId)) yield* writeExplanation(finding.ruleId, view, width);
  yield '\n';
}

function* writeFrame({ location }: AssessedFinding, { lines, paint, context }: View, width: number): Generator<string> {
  for (const line of codeFrame(location, { lines, paint, width: width - 4, asciiOnly: context.asciiOnly })) yield `    ${line}\n`;
}

function* writeExplanation(ruleId: string, view: View, width: number): Generator<string> {
  view.explained.add(ruleId);
  const rule = view.rules.get(ruleId);
  const page = (rule === undefined ? undefined : pageOf(rule, view.context.pages)) ?? '';
  for (const heading of ['Why', 'How to fix']) {
    const section = pageSection(page, heading);
    if (section === undefined) continue;
    yield `    ${view.paint('bold', heading)}\n`;
    for (const line of pageLines(section, { ...view.context, width: width - 6 })) yield `${`      ${line}`.trimEnd()}\n`;
  }
  const helpUri = rule?.helpUri;
  if (helpUri !== undefined) for (const line of wrap(view.text(helpUri), width - 4)) yield `    ${view.paint('cyan', line)}\n`;
}
