/**
 * Ranges of the number formats of the OpenAPI Format Registry. Numbers are read as doubles, which cannot tell the last value of 64 bits
 * from the one behind it: that one passes.
 */
const ranges: ReadonlyMap<string, { readonly from: number; readonly to: number; readonly isWhole: boolean }> = new Map([
  ['int8', { from: -(2 ** 7), to: 2 ** 7 - 1, isWhole: true }],
  ['uint8', { from: 0, to: 2 ** 8 - 1, isWhole: true }],
  ['int16', { from: -(2 ** 15), to: 2 ** 15 - 1, isWhole: true }],
  ['uint16', { from: 0, to: 2 ** 16 - 1, isWhole: true }],
  ['int32', { from: -(2 ** 31), to: 2 ** 31 - 1, isWhole: true }],
  ['uint32', { from: 0, to: 2 ** 32 - 1, isWhole: true }],
  ['int64', { from: -(2 ** 63), to: 2 ** 63, isWhole: true }],
  ['uint64', { from: 0, to: 2 ** 64, isWhole: true }],
  ['float', { from: -(2 ** 128), to: 2 ** 128, isWhole: false }],
]);

/** True when a number does not fit its format; other formats take every number. */
export function isOutsideFormat(format: string, value: number): boolean {
  const range = ranges.get(format);
  return range !== undefined && (value < range.from || value > range.to || (range.isWhole && !Number.isInteger(value)));
}
