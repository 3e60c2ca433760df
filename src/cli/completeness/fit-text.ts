import { forTerminal } from '../../reporters/escape.ts';
import { textWidth } from '../../reporters/text-width.ts';

/** A name in at most `width` columns of a terminal: its end tells most, its beginning says what it is. The result is escaped. */
export function fitText(name: string, width: number): string {
  const text = forTerminal(name);
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  const head = Math.floor(width / 4);
  let tail = width - head - 1;
  // Wide characters take more room than they count.
  while (tail > 1 && textWidth(characters.slice(-tail).join('')) > width - head - 1) tail -= 1;
  return `${characters.slice(0, head).join('')}…${characters.slice(-tail).join('')}`;
}

/** Columns of a table for a terminal; what is no terminal has 80. */
export function tableWidth(width: number): number {
  return Number.isFinite(width) ? Math.max(60, width) : 80;
}
