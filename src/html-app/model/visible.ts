/** A stretch of a text: shown as it is, or, where it cannot be seen or acts on what is around it, by its code point. */
export interface Stretch {
  readonly text: string;
  readonly isHidden: boolean;
}

/** Controls, format characters (bidi overrides, zero width), lone surrogates, line separators, noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;
const eachHidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Longer texts are cut: nobody reads them, and a browser needs seconds to lay them out. */
const limit = 4000;

/** A text in stretches, so that nothing of it is invisible: U+202E becomes a stretch `U+202E`. */
export function visibleStretches(text: string): readonly Stretch[] {
  const shown = text.length > limit ? `${text.slice(0, limit)}… (${text.length} characters)` : text;
  if (!hidden.test(shown)) return [{ text: shown, isHidden: false }];
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of shown.matchAll(eachHidden)) {
    if (match.index > end) stretches.push({ text: shown.slice(end, match.index), isHidden: false });
    stretches.push({ text: codePointName(match[0]), isHidden: true });
    end = match.index + match[0].length;
  }
  if (end < shown.length) stretches.push({ text: shown.slice(end), isHidden: false });
  return stretches;
}

/** The same as one text, for places that hold only text, such as options and labels. */
export function visibleText(text: string, length = limit): string {
  const shown = text.length > length ? `${text.slice(0, length - 1)}…` : text;
  return hidden.test(shown) ? shown.replaceAll(eachHidden, (character) => `[${codePointName(character)}]`) : shown;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
