import { type Exact, isLess } from './decimal.ts';

/** The numbers that a format stands for, ends included. */
export interface NumberRange {
  readonly least: Exact;
  readonly greatest: Exact;
  readonly isWhole: boolean;
}

/** Ranges of the number formats of the OpenAPI Format Registry. A double holds whatever a JSON number can say. */
export const formatRanges: ReadonlyMap<unknown, NumberRange> = new Map([
  ['int8', { least: -(2 ** 7), greatest: 2 ** 7 - 1, isWhole: true }],
  ['uint8', { least: 0, greatest: 2 ** 8 - 1, isWhole: true }],
  ['int16', { least: -(2 ** 15), greatest: 2 ** 15 - 1, isWhole: true }],
  ['uint16', { least: 0, greatest: 2 ** 16 - 1, isWhole: true }],
  ['int32', { least: -(2 ** 31), greatest: 2 ** 31 - 1, isWhole: true }],
  ['uint32', { least: 0, greatest: 2 ** 32 - 1, isWhole: true }],
  ['int64', { least: -(2n ** 63n), greatest: 2n ** 63n - 1n, isWhole: true }],
  ['uint64', { least: 0, greatest: 2n ** 64n - 1n, isWhole: true }],
  ['float', { least: -(2 ** 128), greatest: 2 ** 128, isWhole: false }],
]);

/** True when a number does not fit its format; other formats take every number. */
export function isOutsideFormat(format: string, value: Exact): boolean {
  const range = formatRanges.get(format);
  return range !== undefined && ((range.isWhole && isFraction(value)) || isLess(value, range.least) || isLess(range.greatest, value));
}

function isFraction(value: Exact): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}
