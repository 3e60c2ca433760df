import type { PageData } from '../../reporters/html/page-data.ts';

/** What free text is looked for in. */
export interface SearchTexts {
  /** True for findings, by their index, that hold every word of the query. */
  matcher(query: string): (index: number) => boolean;
}

/** The texts of a page, put together when something is searched for first. */
export function searchTexts({ findings, rules, files, waivers }: PageData): SearchTexts {
  let texts: readonly string[] | undefined;
  const all = () => {
    texts ??= findings.map(({ rule, message, file, at, pointer, operation = '', fingerprint, waiver }) => {
      const id = waiver === undefined ? '' : waivers[waiver]?.id;
      return `${message}\n${rules[rule]?.id}\n${files[file]}:${at[0]}\n${pointer}\n${operation}\n${fingerprint}\n${id}`.toLowerCase();
    });
    return texts;
  };
  return {
    matcher(query) {
      const words = wordsOf(query);
      if (words.length === 0) return () => true;
      const searched = all();
      return (index) => holdsAll(searched[index] ?? '', words);
    },
  };
}

/** True when a text holds every word of a query. */
export function matchesQuery(text: string, query: string): boolean {
  return holdsAll(text.toLowerCase(), wordsOf(query));
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
