/** A number of any size as it is written: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** A number as exact as it is known: a bigint stands for an integer beyond a double's 53 bits, whose digits were read from the text. */
export type Exact = number | bigint;

/** True for a number, however it is kept. */
export function isExact(value: unknown): value is Exact {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** True for an integer beyond 2^53 that is only known as the nearest double: it may have been written differently. */
export function isRounded(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** True when a number is certainly less than another: one that was rounded may be any that rounds to the same. */
export function isLess(left: Exact, right: Exact): boolean {
  return isRounded(left) || isRounded(right) ? Number(left) < Number(right) : left < right;
}

/** The shortest decimal that reads as the number: what its author wrote, but for trailing zeros. `undefined` for a rounded one. */
export function decimalOf(value: Exact): Decimal | undefined {
  if (typeof value === 'bigint') return { digits: value, exponent: 0 };
  return isRounded(value) ? undefined : readDecimal(String(value));
}

/** The integer that a number of JSON or YAML 1.2 stands for, with all its digits; `undefined` when it is none. */
export function readInteger(text: string): bigint | undefined {
  if (text.length > maxLength) return undefined;
  if (/^0(?:x[\da-fA-F]+|o[0-7]+)$/.test(text)) return BigInt(text);
  const decimal = readDecimal(text);
  if (decimal === undefined || decimal.exponent > maxLength) return undefined;
  if (decimal.exponent >= 0) return scaled(decimal, 0);
  const divisor = 10n ** BigInt(-decimal.exponent);
  return decimal.digits % divisor === 0n ? decimal.digits / divisor : undefined;
}

/** The greatest double has 309 digits. */
const maxLength = 400;

/** The digits of a decimal with a smaller or equal exponent. */
export function scaled({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}

function readDecimal(text: string): Decimal | undefined {
  const match = /^([-+]?)(?=\.?\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}
