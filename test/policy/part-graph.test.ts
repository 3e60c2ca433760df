import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReach, tieKnots } from '../../src/policy/part-graph.ts';

const parts = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, () => fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }))))
  .map((all) => all.map((uses, index) => ({ owner: `schema S${index}`, uses })));

test('knots hold what leads to each other, and lead to knots before them', () => {
  const property = fc.property(parts, (all) => {
    const { knotOf, knots } = tieKnots(all);
    const reach = all.map((_part, from) => spread(all, [from]));
    for (const from of all.keys()) {
      for (const to of all.keys()) {
        const isTied = reach[from]?.has(to) === true && reach[to]?.has(from) === true;
        expect(knotOf[from] === knotOf[to]).toBe(isTied);
      }
    }
    for (const [knot, { uses }] of knots.entries()) expect(uses.every((to) => to < knot)).toBe(true);
  });
  fc.assert(property, { numRuns: 500, seed: 1 });
});

test('what is reached is what a plain walk reaches, as far as it interests', () => {
  const property = fc.property(parts, fc.array(fc.nat(11)), fc.array(fc.nat(11)), (all, starts, interests) => {
    const graph = tieKnots(all);
    const start = starts.filter((part) => part < all.length);
    const found = createReach(graph, (part) => interests.includes(part))(start);
    const plain = [...spread(all, start)].filter((part) => interests.includes(part)).map((part) => graph.knotOf[part] ?? -1);
    expect([...found].sort((left, right) => left - right)).toEqual([...new Set(plain)].sort((left, right) => left - right));
  });
  fc.assert(property, { numRuns: 500, seed: 2 });
});

test('a chain of a hundred thousand parts is no problem', () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => ({ owner: `schema S${index}`, uses: index === 99_999 ? [] : [index + 1] }));
  const graph = tieKnots(chain);
  expect(graph.knots.length).toBe(100_000);
  expect(createReach(graph, (part) => part === 99_999)([0])).toEqual([graph.knotOf[99_999]]);
});

function spread(all: readonly { readonly uses: readonly number[] }[], start: readonly number[]): ReadonlySet<number> {
  const seen = new Set(start);
  for (const part of seen) for (const next of all[part]?.uses ?? []) seen.add(next);
  return seen;
}
