import { runOn } from './consumers.ts';
import { childrenOf, parseXml } from './parse-xml.ts';
import type { Told } from './told.ts';

/** The findings in the tables of a summary in Markdown, as GitHub reads it. Throws when anything in it is not a table or a paragraph. */
export function readSummary(text: string): readonly Told[] {
  return htmlBlocks(text).flatMap((html) => {
    const table = readTables(html);
    return table.flatMap(({ titles, rows }) =>
      titles[2] !== 'Finding'
        ? []
        : rows.map(([, place = '', message = '', rule = '']) => ({ rule, place: place.replace(/:\d+$/, ''), message })),
    );
  });
}

/** The blocks of HTML in a Markdown text; besides them there may be headings, and paragraphs of nothing but text. */
function htmlBlocks(text: string): readonly string[] {
  const parsed = runOn(text, 'cmark-gfm', [
    '--unsafe',
    '-e',
    'table',
    '-e',
    'autolink',
    '-e',
    'strikethrough',
    '-e',
    'tasklist',
    '--to',
    'xml',
  ]);
  const tree = parseXml(parsed.replace(/<!DOCTYPE[^>]*>/, ''), ['html_block', 'heading', 'paragraph', 'text']);
  const [document = {}] = childrenOf(tree, 'document');
  const strangers = Object.keys(document).filter((name) => !/^(?:html_block|heading|paragraph|#text|@xmlns)$/.test(name));
  const inlines = [...childrenOf(document, 'heading'), ...childrenOf(document, 'paragraph')].flatMap((block) => Object.keys(block));
  const acting = [...strangers, ...inlines.filter((name) => !/^(?:text|softbreak|#text|@level)$/.test(name))];
  if (acting.length > 0) throw new Error(`Markdown acts: ${acting.join(', ')}`);
  return childrenOf(document, 'html_block').map((block) => String(block['#text']));
}

interface ReadTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const shownTags = /^(?:p|br|table|tr|th|td|code|a|details|summary|b|strong)$/;

/** The tables of a piece of HTML, cells as text. Throws on any element or attribute that Lintel does not write. */
function readTables(html: string): readonly ReadTable[] {
  for (const [whole, name = '', attributes = ''] of html.matchAll(/<\/?([a-z]*)([^<>]*)>?/g)) {
    if (!shownTags.test(name) || !/^(?: href="https?:[^"]*")?$/.test(attributes)) throw new Error(`HTML acts: ${whole}`);
  }
  return html
    .split('<table>')
    .slice(1)
    .map((table) => {
      const rows = table.split('<tr>').slice(1);
      return { titles: cellsOf(rows[0] ?? '', 'th'), rows: rows.slice(1).map((row) => cellsOf(row, 'td')) };
    });
}

function cellsOf(row: string, name: 'th' | 'td'): readonly string[] {
  return row
    .split(`<${name}>`)
    .slice(1)
    .map((cell) => decodeHtml(cell.split(`</${name}>`)[0]?.replace(/<[^<>]*>/g, '') ?? ''));
}

/** The zero-width spaces with which Lintel keeps `@team` from being a call are taken out; of others nothing is left in a report. */
function decodeHtml(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = { lt: '<', gt: '>', amp: '&', quot: '"', '#35': '#', '#8203': '', '#8288': '' }[name];
    if (character === undefined) throw new Error(`What is ${whole}?`);
    return character;
  });
}
