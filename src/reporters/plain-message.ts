import { forTerminal, shorten } from './escape.ts';

const longest = 1000;

/**
 * A text for a program that shows it in a line, as it is: at most 1,000 UTF-16 units, nothing in it acts, and `fallback` where it is blank,
 * because programs refuse or pass over a message that is.
 */
export function plainMessage(text: string, fallback: string): string {
  return forTerminal(shorten(text.trim() === '' ? fallback : text, longest));
}
