import { painter } from '../reporters/paint.ts';
import { wrap } from '../reporters/text-width.ts';

/** The page of a rule, laid out for a terminal: headings bold, examples set in, paragraphs wrapped at `width` columns. */
export function renderPage(page: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isExample = false;
  const endParagraph = (): void => {
    if (paragraph.length > 0) lines.push(...wrap(keepTogether(paragraph.join(' ')), width).map(inline));
    paragraph = [];
  };
  for (const line of page.trimEnd().split(/\r?\n/)) {
    const isFence = /^(```|~~~)/.test(line);
    // A table row and an item start a line of their own.
    if (isFence || isExample || line === '' || /^(?:#+ |[|])/.test(line)) endParagraph();
    else if (/^(?:[-*]|\d+\.) /.test(line)) endParagraph();
    if (isFence) isExample = !isExample;
    else if (isExample) lines.push(example(line));
    else if (line.startsWith('#')) lines.push(paint('bold', line.replace(/^#+ /, '')));
    else if (line === '' || line.startsWith('|')) lines.push(line);
    else paragraph.push(line.trim());
  }
  endParagraph();
  return `${lines.join('\n')}\n`;
}

const paint = painter(true);

const glue = '\u00a0';

/** Code stays on one line. */
function keepTogether(text: string): string {
  return text.replace(/`[^`]+`/g, (code) => code.replaceAll(' ', glue));
}

/** `code` and **strong**. */
function inline(text: string): string {
  return text
    .replaceAll(glue, ' ')
    .replace(/`([^`]+)`/g, (_match, code: string) => paint('cyan', code))
    .replace(/\*\*([^*]+)\*\*/g, (_match, strong: string) => paint('bold', strong));
}

/** The comment that marks what a rule finds stands out. */
function example(line: string): string {
  const [, code = '', finding = ''] = /^(.*?)(# finding:.*)?$/.exec(line) ?? [];
  return `    ${code}${finding === '' ? '' : paint('red', finding)}`.trimEnd();
}
