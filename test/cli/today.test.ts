import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween, readDays } from '../../src/cli/days.ts';
import { today } from '../../src/cli/today.ts';
import { ToolError } from '../../src/errors.ts';

describe('today', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22T23:59:59Z', '2026-11-22'],
    ['2026-11-22T23:30:00-02:00', '2026-11-23'],
  ])('is at %s the day in UTC: %s', (time, day) => {
    vi.setSystemTime(new Date(time));
    expect(today({})).toBe(day);
    expect(today({ SOURCE_DATE_EPOCH: '' })).toBe(day);
  });

  test.each([
    ['0', '1970-01-01'],
    ['86399', '1970-01-01'],
    ['86400', '1970-01-02'],
    ['253402300798', '9999-12-31'],
  ])('is after %s seconds of SOURCE_DATE_EPOCH %s', (epoch, day) => {
    expect(today({ SOURCE_DATE_EPOCH: epoch })).toBe(day);
  });

  test.each(['today', '-1', '1.5', '1e3', ' 1', '253402300800', '9'.repeat(30)])('is not known by "%s"', (epoch) => {
    expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow(ToolError);
  });
});

describe('days', () => {
  test('are counted over the ends of months, leap days and the change of clocks', () => {
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-11-01')).toBe(245);
    expect(addDays('2026-11-22', 90)).toBe('2027-02-20');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test.each([
    ['30d', 30],
    ['30', 30],
    ['6w', 42],
    ['0d', 0],
    ['-1d', undefined],
    ['1.5d', undefined],
    ['1m', undefined],
    ['99999', undefined],
    ['', undefined],
  ])('"%s" are %s', (text, days) => {
    expect(readDays(text)).toBe(days);
  });
});
