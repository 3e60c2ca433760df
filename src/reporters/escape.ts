/**
 * Controls, format characters (bidi overrides, zero width), lone surrogates, line separators, what XML has no way to write, and letters
 * and marks that are drawn as nothing (but for those which choose how an emoji looks).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const invisibleInJson = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu;
/** `##[name]`, `##vso[name]`, `##teamcity[name]`: build servers obey it wherever it stands in a log. */
const buildCommand = /##(?=\w*\[)/g;
const printableAscii = /^[ -~]*$/;
/** What can be said in ASCII as well. */
const substitutes: ReadonlyMap<string, string> = new Map([
  ['…', '...'],
  ['–', '-'],
  ['—', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['→', '->'],
  ['×', 'x'],
  ['✖', 'x'],
  ['§', 'section '],
  ['\u00a0', ' '],
]);

/**
 * For a terminal or a log: one line in which nothing acts. Control characters, bidi overrides and newlines are shown as `\u001b`;
 * text that a build server would read as a command (`##[` of GitHub and Azure, `##vso[` of Azure, `##teamcity[`, anywhere; `::` of GitHub at
 * the start of a line) is broken up in the same way. With `asciiOnly` so is what no other than an ASCII character can show.
 */
export function forTerminal(text: string, asciiOnly = false): string {
  const visible = makeVisible(text)
    .replace(buildCommand, '#\\u0023')
    .replace(/^(\s*):(?=:)/, '$1\\u003a');
  return asciiOnly ? toAscii(visible) : visible;
}

/** The same text in ASCII: `…` as `...`, what has no such likeness as `\u00e9`. */
export function toAscii(text: string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => substitutes.get(character) ?? codePointEscape(character));
}

/** For the message of a GitHub workflow command: one line, `%` encoded. */
export function forWorkflowMessage(text: string): string {
  return forTerminal(text).replaceAll('%', '%25');
}

/** For the value of a property of a GitHub workflow command, such as `file=`. */
export function forWorkflowProperty(text: string): string {
  return forWorkflowMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For XML 1.0 character data and attribute values alike; `##[` is the same text for a parser and nothing to a build server. */
export function forXml(text: string): string {
  return makeVisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(buildCommand, '#&#35;');
}

/**
 * For a plain-text SARIF message: what would be read as an embedded link (SARIF 2.1.0 §3.11.6) loses its meaning, everything else
 * stays as it is.
 */
export function forSarifMessage(text: string): string {
  const visible = makeVisible(text);
  return visible.includes('](') ? visible.replace(/[[\]\\]/g, '\\$&') : visible;
}

/** For finished JSON text: the same value, but nothing in it acts on a terminal or a build server that prints it. */
export function forJsonText(text: string): string {
  return text.replace(invisibleInJson, jsonEscape).replace(buildCommand, '#\\u0023');
}

/** At most `limit` UTF-16 units of a text, never half a character, and how long it was if it was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}… (${text.length} characters)`;
}

function makeVisible(text: string): string {
  return printableAscii.test(text) ? text : text.replace(invisible, codePointEscape);
}

function codePointEscape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

function jsonEscape(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index++) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}
