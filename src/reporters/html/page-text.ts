import type { PageText } from './page-data.ts';

/** Markdown as rules' pages are written: paragraphs, blocks of code between fences, links, stretches of code. */
export function toPageTexts(markdown: string): readonly PageText[] {
  const texts: PageText[] = [];
  let paragraph: string[] = [];
  let code: string[] | undefined;
  const endParagraph = (): void => {
    if (paragraph.length > 0) texts.push({ code: false, text: withPlainLinks(paragraph.join(' ')) });
    paragraph = [];
  };
  for (const line of markdown.split(/\r?\n/)) {
    const isFence = line.startsWith('```');
    if (code !== undefined && isFence) {
      texts.push({ code: true, text: code.join('\n') });
      code = undefined;
    } else if (code !== undefined) code.push(line);
    else if (isFence || line.trim() === '') {
      endParagraph();
      if (isFence) code = [];
    } else paragraph.push(line.trim());
  }
  if (code !== undefined) texts.push({ code: true, text: code.join('\n') });
  endParagraph();
  return texts;
}

/** `[the list](https://example.com)` → `the list (https://example.com)`: outside of code. */
function withPlainLinks(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\[([^[\]]+)\]\(([^)\s]{1,2000})\)/g, '$1 ($2)')))
    .join('`');
}
