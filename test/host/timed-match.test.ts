import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { processorTime } from '../../src/host/processor-time.ts';
import { matchInTime, repeatableInTime } from '../../src/host/timed-match.ts';

vi.mock('../../src/host/processor-time.ts', { spy: true });

afterEach(() => vi.mocked(processorTime).mockRestore());

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
    vi.mocked(processorTime).mockReturnValueOnce(100).mockReturnValueOnce(130);
    expect(repeatableInTime(work, 30)).toBeUndefined();
    expect(begun).toBe(1);
  });

  test('is begun anew, a few times, when the processor was busy with others', () => {
    let begun = 0;
    vi.mocked(processorTime).mockReturnValue(100);
    const work = () => {
      begun += 1;
      return begun === 3 || /^(a+)+$/.test(slow);
    };
    expect(repeatableInTime(work, 30)).toEqual({ value: true });
    expect(begun).toBe(3);
    expect(matchInTime(/^(a+)+$/, slow, 10)).toBeUndefined();
  });
});

describe('time of the processor', () => {
  test('is what this thread had, not another one', async () => {
    const other = new Worker('for (;;);', { eval: true });
    await new Promise((resolve) => other.once('online', resolve));
    const start = processorTime();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const idle = processorTime() - start;
    await other.terminate();
    expect(idle).toBeLessThan(100);
    for (const end = performance.now() + 300; performance.now() < end; );
    expect(processorTime() - start - idle).toBeGreaterThan(20);
  });

  test('can be asked again and again', () => {
    const start = processorTime();
    for (let count = 0; count < 1000; count += 1) processorTime();
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
