import { afterEach, describe, expect, test, vi } from 'vitest';
import { matchInTime, repeatableInTime } from '../../src/host/timed-match.ts';

afterEach(() => vi.restoreAllMocks());

describe('work under a timer', () => {
  const slow = `${'a'.repeat(40)}!`;

  test('comes to what it comes to', () => {
    expect(repeatableInTime(() => 7, 100)).toEqual({ value: 7 });
    expect(matchInTime(/^a+$/, 'aaa', 100)).toBe(true);
    expect(() =>
      repeatableInTime(() => {
        throw new TypeError('wrong');
      }, 100),
    ).toThrow('wrong');
  });

  test('is given up when it had its time', () => {
    let begun = 0;
    const work = () => {
      begun += 1;
      return /^(a+)+$/.test(slow);
    };
    vi.spyOn(process, 'cpuUsage').mockImplementation((before) => ({ user: before === undefined ? 0 : 30_000, system: 0 }));
    expect(repeatableInTime(work, 30)).toBeUndefined();
    expect(begun).toBe(1);
  });

  test('is begun anew, a few times, when the processor was busy with others', () => {
    let begun = 0;
    vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 1000, system: 0 });
    const work = () => {
      begun += 1;
      return begun === 3 || /^(a+)+$/.test(slow);
    };
    expect(repeatableInTime(work, 30)).toEqual({ value: true });
    expect(begun).toBe(3);
    expect(matchInTime(/^(a+)+$/, slow, 10)).toBeUndefined();
  });
});
