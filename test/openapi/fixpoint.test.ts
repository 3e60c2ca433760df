import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';

/** A node that is true by itself, when one of its `some` is, or when all of its `every` are. */
interface Item {
  readonly isTrue: boolean;
  readonly some: number[];
  readonly every: number[];
  answers: number[] | undefined;
}

const items = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const index = fc.integer({ min: 0, max: size - 1 });
  const some = fc.array(index, { maxLength: 3 });
  const item = fc.record({ isTrue: fc.integer({ max: 4, min: 0 }).map((one) => one === 0), some, every: some });
  return fc.array(item, { minLength: size, maxLength: size }).map((all) => all.map((one): Item => ({ ...one, answers: undefined })));
});

describe('a fixpoint', () => {
  test('is the least answer that agrees everywhere, in whatever order it is asked for', () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (all, picks) => {
        const fixpoint = predicateOver(all, () => {});
        const expected = leastOf(all);
        for (let count = 0; count < all.length; count += 1) {
          const index = (picks.next().value ?? 0) % all.length;
          const item = all[index];
          expect(item === undefined ? undefined : fixpoint(item)).toBe(expected[index]);
        }
        expect(all.map(fixpoint)).toEqual(expected);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('forgets a search that did not come to its end', () => {
    fc.assert(
      fc.property(items, fc.nat(), (all, pick) => {
        let stopAt = pick % 15;
        const fixpoint = predicateOver(all, () => {
          stopAt -= 1;
          if (stopAt === 0) throw new Error('stopped');
        });
        const first = all[pick % all.length];
        try {
          if (first !== undefined) fixpoint(first);
        } catch {
          // As a rule that crashes.
        }
        stopAt = 0;
        expect(all.map(fixpoint)).toEqual(leastOf(all));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

function predicateOver(all: readonly Item[], onJudge: () => void): (item: Item) => boolean {
  const at = (indexes: readonly number[]) => indexes.flatMap((index) => all[index] ?? []);
  return createFixpoint<Item>(
    ({ some, every }) => at([...some, ...every]),
    ({ isTrue, some, every }, isKnownTrue) => {
      onJudge();
      return isTrue || at(some).some(isKnownTrue) || (every.length > 0 && at(every).every(isKnownTrue));
    },
  );
}

/** By rounds over everything, until nothing changes. */
function leastOf(all: readonly Item[]): readonly boolean[] {
  const answers = all.map(() => false);
  for (let round = 0; round <= all.length; round += 1)
    for (const [index, { isTrue, some, every }] of all.entries())
      answers[index] =
        isTrue || some.some((other) => answers[other] === true) || (every.length > 0 && every.every((other) => answers[other] === true));
  return answers;
}
