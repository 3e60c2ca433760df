import { textWidth, wrap } from '../text-width.ts';
import type { Shown } from './view.ts';

/**
 * An escaped text in lines of at most `width` columns, and what closes it two blanks behind it, or on a line of its own. `taken`
 * columns of the first line hold something else already.
 */
export function closeWith(text: string, { written, seen }: Shown, width: number, taken = 0): readonly string[] {
  const lines = wrap(text, width, taken);
  const last = lines.pop() ?? '';
  const used = textWidth(last) + (lines.length === 0 ? taken : 0);
  return used + 2 + textWidth(seen) <= width ? [...lines, `${last}  ${written}`] : [...lines, last, written];
}
