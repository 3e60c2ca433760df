import type { RuleDescriptor } from '../report/report.ts';

/** The page of a rule of Lintel; a rule of Spectral's that has the same name is another rule. */
export function pageOf({ id, pack }: RuleDescriptor, pages: ReadonlyMap<string, string>): string | undefined {
  return pack === 'spectral' ? undefined : pages.get(id);
}

/** The text below the heading `## <heading>` of a rule's page, up to the next heading of that level; `undefined` when there is none. */
export function pageSection(page: string, heading: string): string | undefined {
  let section: string[] | undefined;
  let isFenced = false;
  for (const line of page.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced;
    if (!isFenced && line.startsWith('## ')) {
      if (section !== undefined) break;
      if (line.slice(3).trim() === heading) section = [];
    } else {
      section?.push(line);
    }
  }
  const text = section?.join('\n').trim();
  return text === '' ? undefined : text;
}
