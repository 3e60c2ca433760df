import { forTerminal } from './escape.ts';
import { type Paint, painter } from './paint.ts';
import { textWidth, wrap } from './text-width.ts';

/** How a page is shown. */
export interface PageView {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  readonly asciiOnly?: boolean | undefined;
}

/**
 * The lines of a rule's page, or of a part of it, laid out for a terminal: headings bold, examples set in, paragraphs and items wrapped.
 * Escaped; without colours code keeps its backticks.
 */
export function pageLines(page: string, view: PageView): readonly string[] {
  const paint = painter(view.color);
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isExample = false;
  const endParagraph = (): void => {
    if (paragraph.length > 0) lines.push(...paragraphLines(paragraph.join(' '), view, paint));
    paragraph = [];
  };
  for (const raw of page.trimEnd().split(/\r?\n/)) {
    const line = forTerminal(raw, view.asciiOnly);
    const isFence = /^(```|~~~)/.test(line);
    // A table row and an item start a line of their own.
    if (isFence || isExample || line === '' || /^(?:#+ |[|])/.test(line)) endParagraph();
    else if (itemMark.test(line)) endParagraph();
    if (isFence) isExample = !isExample;
    else if (isExample) lines.push(...exampleLines(line, view.width, paint));
    else if (line.startsWith('#')) lines.push(paint('bold', line.replace(/^#+ /, '')));
    else if (line === '' || line.startsWith('|')) lines.push(line);
    else paragraph.push(line.trim());
  }
  endParagraph();
  return lines;
}

const itemMark = /^(?:[-*]|\d+\.) /;

/** Stands for a blank at which a line is not to be broken; no other text has it, because it is escaped. */
const glue = '\ue000';

/** Below the text of an item, not below its mark, when it goes on. */
function paragraphLines(text: string, { width, color }: PageView, paint: Paint): readonly string[] {
  const indent = itemMark.exec(text)?.[0].length ?? 0;
  const [first = '', ...others] = wrap(keepTogether(text), width - indent, -indent).map((line) => inline(line, color, paint));
  return [first, ...others.map((line) => ' '.repeat(indent) + line)];
}

/** Code stays on one line. */
function keepTogether(text: string): string {
  return text.replace(/`[^`]+`/g, (code) => code.replaceAll(' ', glue));
}

/** `code` and **strong**. */
function inline(line: string, color: boolean, paint: Paint): string {
  const text = line.replaceAll(glue, ' ');
  if (!color) return text;
  return text
    .replace(/`([^`]+)`/g, (_match, code: string) => paint('cyan', code))
    .replace(/\*\*([^*]+)\*\*/g, (_match, strong: string) => paint('bold', strong));
}

/** The comment that marks what a rule finds stands out; where there is no room for it, it stands below the line it is about. */
function exampleLines(line: string, width: number, paint: Paint): readonly string[] {
  const [, code = '', finding = ''] = /^(.*?)(# finding:.*)?$/.exec(line) ?? [];
  const shown = `    ${code}`;
  if (finding === '' || textWidth(shown) + textWidth(finding) <= width)
    return [`${shown}${finding === '' ? '' : paint('red', finding)}`.trimEnd()];
  const margin = /^ */.exec(shown)?.[0] ?? '';
  const [first = '', ...others] = wrap(finding, width - margin.length - 2, -2);
  return [shown.trimEnd(), ...[first, ...others.map((text) => `# ${text}`)].map((text) => margin + paint('red', text))];
}
