import { shorten } from '../escape.ts';

/** A name, title or label, cut where it is very long; equal ones stay equal. */
export function label(text: string): string {
  return shorten(text, 300);
}

/** A sentence or two, cut where it is very long. */
export function passage(text: string): string {
  return shorten(text, 2000);
}

/** The same entries, or the first of them and how many more there are. */
export function firstOf<Entry>(entries: readonly Entry[], limit: number, more: (amount: number) => Entry): readonly Entry[] {
  return entries.length <= limit ? entries : [...entries.slice(0, limit), more(entries.length - limit)];
}
