import type { Path } from '../../document/document.ts';

const longest = 60;

/** A value as a message shows it: text and scalars as JSON, shortened and on one line; containers by what they are. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return quote(value);
}

/** Text in double quotes, shortened, with control and direction characters escaped. Numbers, booleans and null as they are. */
export function quote(value: unknown): string {
  if (typeof value === 'bigint') return shortened(String(value));
  const text = typeof value === 'string' ? shortened(value) : value;
  const json = JSON.stringify(text) ?? String(text);
  return json.replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, escapeCharacter);
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The place as an author would name it, in quotes: `"tags[0].name"`. */
export function nameOf(path: Path): string {
  let name = '';
  for (const key of path) name += typeof key === 'number' ? `[${key}]` : `${name === '' ? '' : '.'}${key}`;
  return quote(name);
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function listOf(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
