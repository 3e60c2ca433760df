/**
 * GitHub code scanning's fingerprint of every line of a text (`primaryLocationLineHash`), first line first: 16 or fewer hexadecimal digits,
 * a colon, and the how-manieth line of the text it is that has these. It is a polynomial of the first 100 characters from the line's
 * start on, over line breaks, spaces and tabs left out: of each UTF-16 unit with base 37, modulo 2^64. `github/codeql-action` computes
 * the same when it uploads a log, from the file as it is checked out.
 */
export function lineHashes(text: string): readonly string[] {
  const { units, starts } = significantUnits(text);
  const occurrences = new Map<string, number>();
  const hashes: string[] = [];
  const hash = firstHash(units);
  let position = 0;
  for (const start of starts) {
    for (; position < start; position += 1) roll(hash, units[position] ?? 0, units[position + windowLength] ?? 0);
    const digits = hexadecimal(hash);
    const occurrence = (occurrences.get(digits) ?? 0) + 1;
    occurrences.set(digits, occurrence);
    hashes.push(`${digits}:${occurrence}`);
  }
  return hashes;
}

const windowLength = 100;
const base = 37;
const halfRange = 2 ** 32;
const [tab, lineFeed, carriageReturn, space, endOfText] = [9, 10, 13, 32, 0xffff] as const;

/** A number below 2^64, in halves, because numbers are exact up to 2^53 and big integers take ten times as long. */
interface Hash {
  high: number;
  low: number;
}

/** 37^100 modulo 2^64: the weight with which a unit leaves the window. */
const leavingWeight: Readonly<Hash> = power(base, windowLength);

/** What counts of a text, ended by a mark and as many zeros as a window is long, and where in it each line starts. */
function significantUnits(text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } {
  const units = new Uint16Array(text.length + 1 + windowLength);
  const starts = [0];
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === space || unit === tab || (unit === lineFeed && text.charCodeAt(index - 1) === carriageReturn)) continue;
    const isBreak = unit === lineFeed || unit === carriageReturn;
    units[length] = isBreak ? lineFeed : unit;
    length += 1;
    if (isBreak) starts.push(length);
  }
  units[length] = endOfText;
  return { units, starts };
}

function firstHash(units: Uint16Array): Hash {
  const hash = { high: 0, low: 0 };
  for (let index = 0; index < windowLength; index += 1) roll(hash, 0, units[index] ?? 0);
  return hash;
}

/** Moves the window on by a unit. */
function roll(hash: Hash, leaving: number, entering: number): void {
  const low = hash.low * base + entering - leavingWeight.low * leaving;
  const carry = Math.floor(low / halfRange);
  hash.low = low - carry * halfRange;
  hash.high = modulo(hash.high * base + carry - leavingWeight.high * leaving);
}

function power(factor: number, exponent: number): Hash {
  const result = { high: 0, low: 1 };
  for (let index = 0; index < exponent; index += 1) {
    const low = result.low * factor;
    result.high = modulo(result.high * factor + Math.floor(low / halfRange));
    result.low = modulo(low);
  }
  return result;
}

function modulo(value: number): number {
  return value - Math.floor(value / halfRange) * halfRange;
}

function hexadecimal({ high, low }: Hash): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
