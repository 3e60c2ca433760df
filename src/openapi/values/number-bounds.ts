import type { Schema } from '../schema.ts';
import { decimalOf, type Exact, scaled } from './decimal.ts';
import { exactKeyword } from './exact-value.ts';

/** What a schema says of numbers, the same for all versions: at most one limit on each side. */
export interface NumberBounds {
  readonly minimum: Exact | undefined;
  readonly maximum: Exact | undefined;
  readonly exclusiveMinimum: Exact | undefined;
  readonly exclusiveMaximum: Exact | undefined;
  readonly multipleOf: Exact | undefined;
}

/** Until 3.0 `exclusiveMinimum: true` says how to read `minimum`; from 3.1 on it is a limit itself. `undefined`: nothing is said. */
export function readNumberBounds(schema: Schema): NumberBounds | undefined {
  const [minimum, exclusiveMinimum] = readSide(schema, 'minimum', 'exclusiveMinimum');
  const [maximum, exclusiveMaximum] = readSide(schema, 'maximum', 'exclusiveMaximum');
  const step = readNumber(schema, 'multipleOf');
  const multipleOf = step !== undefined && step > 0 ? step : undefined;
  const asserts = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].some((limit) => limit !== undefined);
  return asserts ? { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } : undefined;
}

/** True when `value` is a whole multiple of `step`, in decimal: 0.3 is one of 0.1. `undefined` where the digits are not known. */
export function isMultipleOf(value: Exact, step: Exact): boolean | undefined {
  if (typeof value === 'number' && typeof step === 'number' && Number.isSafeInteger(value) && Number.isSafeInteger(step))
    return value % step === 0;
  const left = decimalOf(value);
  const right = decimalOf(step);
  if (left === undefined || right === undefined) return undefined;
  const exponent = Math.min(left.exponent, right.exponent);
  return scaled(left, exponent) % scaled(right, exponent) === 0n;
}

function readSide(schema: Schema, inclusive: string, exclusive: string): readonly [Exact | undefined, Exact | undefined] {
  const limit = readNumber(schema, inclusive);
  if (schema.format >= 'oas3_1') return [limit, readNumber(schema, exclusive)];
  return schema.keyword(exclusive) === true ? [undefined, limit] : [limit, undefined];
}

function readNumber(schema: Schema, keyword: string): Exact | undefined {
  const value = exactKeyword(schema, keyword);
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}
