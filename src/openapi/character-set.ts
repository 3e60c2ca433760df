/**
 * Characters that a part of a regular expression can match: a bit for each ASCII character, and one for all others together. It may
 * hold more than the part matches, never less.
 */
export type CharacterSet = bigint;

export const noCharacters: CharacterSet = 0n;

const asciiSize = 128;
const others = 1n << BigInt(asciiSize);

export const allCharacters: CharacterSet = (1n << BigInt(asciiSize + 1)) - 1n;

/** What `.` does not match. */
export const lineBreaks: CharacterSet = (1n << 10n) | (1n << 13n);

const ascii = Array.from({ length: asciiSize }, (_, code) => String.fromCharCode(code));

/** Forms whose sets come again and again; cleared when it is full, as definitions may hold any number of them. */
const known = new Map<string, CharacterSet>();
const maxKnown = 1000;

/** What `form` matches: a literal character, an escape or a class of an expression with these flags. */
export function characterSet(form: string, flags: 'u' | ''): CharacterSet {
  const key = `${flags}/${form}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const set = workOut(form, flags);
  if (known.size >= maxKnown) known.clear();
  known.set(key, set);
  return set;
}

/** True when some character is in both. */
export function overlap(left: CharacterSet, right: CharacterSet): boolean {
  return (left & right) !== noCharacters;
}

function workOut(form: string, flags: 'u' | ''): CharacterSet {
  const expression = compile(form.length === 1 && /[\]{}]/.test(form) ? `\\${form}` : form, flags);
  if (expression === undefined) return allCharacters;
  let set = isAsciiOnly(form) ? noCharacters : others;
  for (const [code, character] of ascii.entries()) if (expression.test(character)) set |= 1n << BigInt(code);
  return set;
}

/** True for literal ASCII, `\d`, `\w`, and classes of them that are not negated. */
function isAsciiOnly(form: string): boolean {
  return /^(?:[^.[\\\u0080-\uffff]|\[(?!\^)(?:[^\\\u0080-\uffff]|\\[^DWSspPuxc0])*\]|\\[^DWSspPuxc0])$/.test(form);
}

function compile(form: string, flags: 'u' | ''): RegExp | undefined {
  try {
    return new RegExp(`^${form}$`, flags);
  } catch {
    return undefined;
  }
}
