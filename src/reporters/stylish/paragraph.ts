import type { Style } from '../paint.ts';
import { wrap } from '../text-width.ts';
import type { View } from './view.ts';

/** How a paragraph is set. */
interface ParagraphSettings {
  /** Blanks before the first line; the others have two more. */
  readonly indent: number;
  readonly view: View;
  readonly style?: Style;
}

/** Writes an escaped text in lines that fit the terminal. */
export function* writeParagraph(text: string, { indent, view, style }: ParagraphSettings): Generator<string> {
  const room = view.context.width - indent - 2;
  const lines = wrap(text, room, -2);
  for (const [index, line] of lines.entries()) {
    const margin = ' '.repeat(index === 0 ? indent : indent + 2);
    yield `${margin}${style === undefined ? line : view.paint(style, line)}\n`;
  }
}
