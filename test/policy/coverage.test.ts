import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, tallyAll, tallyBy } from '../../src/policy/coverage.ts';

test.each([
  [0, 0, 100],
  [3, 0, 0],
  [3, 2, 66.6],
  [10_000, 9_999, 99.9],
  [7, 7, 100],
])('of %i examined, %i satisfied are %d per cent', (examined, satisfied, percent) => {
  expect(percentOf({ examined, satisfied })).toBe(percent);
});

test('names are in order of their coverage: the lowest first, of equals the one with more to do, unexamined ones last', () => {
  const rows = [
    { name: 'idle', examined: 0, satisfied: 0 },
    { name: 'full', examined: 4, satisfied: 4 },
    { name: 'half', examined: 2, satisfied: 1 },
    { name: 'low', examined: 6, satisfied: 1 },
    { name: 'wide', examined: 5, satisfied: 2 },
    { name: 'wide', examined: 5, satisfied: 3 },
  ];
  expect([...tallyBy(rows, ({ name }) => name)]).toEqual([
    ['low', { examined: 6, satisfied: 1 }],
    ['wide', { examined: 10, satisfied: 5 }],
    ['half', { examined: 2, satisfied: 1 }],
    ['full', { examined: 4, satisfied: 4 }],
    ['idle', { examined: 0, satisfied: 0 }],
  ]);
  expect(tallyAll(rows)).toEqual({ examined: 22, satisfied: 11 });
});

const row = fc
  .record({ name: fc.constantFrom('auth', 'errors', 'transport'), examined: fc.nat(50), share: fc.nat(50) })
  .map(({ name, examined, share }) => ({ name, examined, satisfied: Math.min(examined, share) }));

test('repairing a place never lowers coverage, and order does not matter', () => {
  const property = fc.property(fc.array(row, { minLength: 1 }), fc.nat(), (rows, pick) => {
    const index = pick % rows.length;
    const repaired = rows.map((one, at) => (at === index ? { ...one, satisfied: Math.min(one.examined, one.satisfied + 1) } : one));
    const before = tallyBy(rows, ({ name }) => name);
    for (const [name, tally] of tallyBy(repaired, ({ name: own }) => own)) {
      expect(percentOf(tally)).toBeGreaterThanOrEqual(percentOf(before.get(name) ?? tally));
    }
    expect(percentOf(tallyAll(repaired))).toBeGreaterThanOrEqual(percentOf(tallyAll(rows)));
    expect([...tallyBy(rows.toReversed(), ({ name }) => name)]).toEqual([...before]);
  });
  fc.assert(property, { numRuns: 300, seed: 3 });
});
