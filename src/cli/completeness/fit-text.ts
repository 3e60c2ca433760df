import { forTerminal } from '../../reporters/escape.ts';
import { takeEnd, takeStart, textWidth } from '../../reporters/text-width.ts';

/** A name in at most `width` columns of a terminal: its end tells most, its beginning says what it is. The result is escaped. */
export function fitText(name: string, width: number, asciiOnly = false): string {
  const text = forTerminal(name, asciiOnly);
  if (textWidth(text) <= width) return text;
  const ellipsis = forTerminal('…', asciiOnly);
  const head = takeStart(text, Math.floor(width / 4));
  return head + ellipsis + takeEnd(text, width - textWidth(head) - ellipsis.length);
}

/** Columns of a table for a terminal; what is no terminal has 80. */
export function tableWidth(width: number): number {
  return Number.isFinite(width) ? Math.max(60, width) : 80;
}
