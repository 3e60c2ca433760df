/**
 * A Markdown text with its code replaced by spaces: fenced blocks and code spans, which renderers show as they are (CommonMark 0.31
 * §4.5, §6.1), and HTML comments. Linear in the length of the text.
 */
export function withoutCode(markdown: string): string {
  return withoutComments(withoutSpans(withoutFences(markdown)));
}

/** One that is never closed is text. */
function withoutComments(markdown: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = markdown.indexOf('<!--', from);
    const end = start < 0 ? -1 : markdown.indexOf('-->', start);
    if (end < 0) return text + markdown.slice(from);
    text += `${markdown.slice(from, start)} `;
    from = end + '-->'.length;
  }
}

function withoutFences(markdown: string): string {
  if (!/```|~~~/.test(markdown)) return markdown;
  let fence: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const marks = /^[ >]*(?:[-*+] +)?(`{3,}|~{3,})(.*)/.exec(line);
    const [, run = '', info = ''] = marks ?? [];
    if (fence === undefined) {
      if (marks === null || (run.startsWith('`') && info.includes('`'))) return line;
      fence = run;
      return '';
    }
    if (run.startsWith(fence) && info.trim() === '') fence = undefined;
    return '';
  });
  return lines.join('\n');
}

/** A span is between two runs of equally many backticks; a run without a partner is text. */
function withoutSpans(markdown: string): string {
  if (!markdown.includes('`')) return markdown;
  const runs = [...markdown.matchAll(/`+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const next = partners(runs.map(({ start, end }) => end - start));
  let text = '';
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const partner = next[index];
    const [open, close] = [runs[index], partner === undefined ? undefined : runs[partner]];
    if (partner === undefined || open === undefined || close === undefined) continue;
    text += `${markdown.slice(from, open.start)} `;
    from = close.end;
    index = partner;
  }
  return text + markdown.slice(from);
}

/** For each of a list of lengths, the place of the next one that is equal. */
function partners(lengths: readonly number[]): readonly (number | undefined)[] {
  const latest = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0;
    next[index] = latest.get(length);
    latest.set(length, index);
  }
  return next;
}
