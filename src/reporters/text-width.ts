/** Columns a text takes in a terminal: wide characters two, combining marks none. The text holds no control characters. */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` with spaces after it, up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** As much of the beginning of a text as `width` columns have room for. */
export function takeStart(text: string, width: number): string {
  if (printableAscii.test(text)) return text.slice(0, Math.max(0, width));
  let taken = '';
  let room = width;
  for (const character of text) {
    room -= characterWidth(character);
    if (room < 0) break;
    taken += character;
  }
  return taken;
}

/** As much of the end of a text as `width` columns have room for; it does not start with a mark whose letter is cut off. */
export function takeEnd(text: string, width: number): string {
  if (printableAscii.test(text)) return width <= 0 ? '' : text.slice(-width);
  const characters = [...text];
  let start = characters.length;
  let room = width;
  for (let index = start - 1; index >= 0; index--) {
    const own = characterWidth(characters[index] ?? '');
    room -= own;
    if (room < 0) break;
    if (own > 0) start = index;
  }
  return characters.slice(start).join('');
}

/**
 * `text` in lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself. `taken` columns of the first
 * line hold something else already.
 */
export function wrap(text: string, width: number, taken = 0): string[] {
  if (taken + textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let words: string[] = [];
  let used = taken;
  for (const word of text.split(' ')) {
    const own = textWidth(word);
    const gap = words.length === 0 ? 0 : 1;
    if (used > 0 && used + gap + own > width) {
      lines.push(words.join(' '));
      words = [];
      used = 0;
    }
    used += words.length === 0 ? own : own + 1;
    words.push(word);
  }
  lines.push(words.join(' '));
  return withoutCommands(lines);
}

/** A build server would take a line that begins with `::` for a command (escape.ts breaks up the first): it stays behind the one before it. */
function withoutCommands(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    if (before !== undefined && /^\s*::/.test(line)) kept[kept.length - 1] = `${before} ${line}`;
    else kept.push(line);
  }
  return kept;
}

const printableAscii = /^[ -~]*$/;

/** As terminals do: by code point, and not by the cluster that several of them may be drawn as. */
function characterWidth(character: string): number {
  return zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/** Marks without a width of their own, and the vowels and final consonants that are written into the square of a Hangul syllable. */
const zero = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/u;

/** East Asian width W and F (UAX #11). */
const wide =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{Regional_Indicator})\p{Emoji_Presentation})$/u;
