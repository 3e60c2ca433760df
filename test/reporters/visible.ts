/**
 * A text as reports show it, worked out character by character as the documentation says, without the code under test: what cannot be
 * seen or would act is a `\u` and its number in hexadecimal.
 */
export function visible(text: string): string {
  let shown = '';
  for (const character of text) shown += isSeen(character) ? character : numberOf(character);
  return shown;
}

/** The documented cut of long texts. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isInsidePair = isHigh(text.charCodeAt(limit - 1));
  return `${text.slice(0, isInsidePair ? limit - 1 : limit)}… (${text.length} characters)`;
}

function isSeen(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code === 0x2028 || code === 0x2029 || code === 0xfffe || code === 0xffff) return false;
  if (/[\ufe00-\ufe0f]/.test(character)) return true;
  return !/\p{General_Category=Format}|\p{Default_Ignorable_Code_Point}/u.test(character);
}

function numberOf(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
