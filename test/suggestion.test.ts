import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../src/suggestion.ts';

describe('nearest', () => {
  test.each([
    ['lintt', 'lint'],
    ['ilnt', 'lint'],
    ['LINT', 'lint'],
    ['rulse', 'rules'],
    ['x', undefined],
    ['something', undefined],
  ])('"%s" means %s', (typed, meant) => {
    expect(nearest(typed, ['rules', 'lint', 'explain'])).toBe(meant);
  });

  test('compares no texts that nobody types', () => {
    const text = 'a'.repeat(100_000);
    expect(nearest(text, [`${text}b`])).toBeUndefined();
  });
});

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  test('is exact up to its limit, and above it beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(12), (left, right, limit) => {
        const exact = editDistance(left, right, 100);
        const limited = editDistance(left, right, limit);
        if (exact <= limit) expect(limited).toBe(exact);
        else expect(limited).toBeGreaterThan(limit);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same the other way round, and none only between the same', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 100)).toBe(editDistance(right, left, 100));
        expect(editDistance(left, right, 100) === 0).toBe(left === right);
      }),
    );
  });
});
