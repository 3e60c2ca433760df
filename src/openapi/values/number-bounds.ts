import type { Schema } from '../schema.ts';

/** What a schema says of numbers, the same for all versions: at most one limit on each side. */
export interface NumberBounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly exclusiveMaximum: number | undefined;
  readonly multipleOf: number | undefined;
}

/** Until 3.0 `exclusiveMinimum: true` says how to read `minimum`; from 3.1 on it is a limit itself. `undefined`: nothing is said. */
export function readNumberBounds(schema: Schema): NumberBounds | undefined {
  const [minimum, exclusiveMinimum] = readSide(schema, 'minimum', 'exclusiveMinimum');
  const [maximum, exclusiveMaximum] = readSide(schema, 'maximum', 'exclusiveMaximum');
  const step = numberOf(schema.keyword('multipleOf'));
  const multipleOf = step !== undefined && step > 0 ? step : undefined;
  const asserts = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].some((limit) => limit !== undefined);
  return asserts ? { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } : undefined;
}

/** True when `value` is a whole multiple of `step`, in decimal: 0.3 is one of 0.1. `undefined` where the digits do not suffice. */
export function isMultipleOf(value: number, step: number): boolean | undefined {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || step > Number.MAX_SAFE_INTEGER) return undefined;
  const left = decimalOf(value);
  const right = decimalOf(step);
  const exponent = Math.min(left.exponent, right.exponent);
  return scale(left, exponent) % scale(right, exponent) === 0n;
}

function readSide(schema: Schema, inclusive: string, exclusive: string): readonly [number | undefined, number | undefined] {
  const limit = numberOf(schema.keyword(inclusive));
  if (schema.format >= 'oas3_1') return [limit, numberOf(schema.keyword(exclusive))];
  return schema.keyword(exclusive) === true ? [undefined, limit] : [limit, undefined];
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal that reads as the number: what its author wrote, but for trailing zeros. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function scale({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
