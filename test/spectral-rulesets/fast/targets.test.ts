import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fieldReader } from '../../../src/spectral-rulesets/fast/targets.ts';
import { pick, seeded } from './random.ts';

/** lodash comes with Spectral's library, which reads fields with it. */
const { get, toPath }: { get(value: unknown, path: string): unknown; toPath(path: string): string[] } = createRequire(import.meta.url)(
  'lodash',
);

const pieces = [
  'a',
  'b',
  '.',
  '[0]',
  '["a"]',
  "['b.c']",
  '[b]',
  '..',
  '[]',
  'x-y',
  ' ',
  '[-1]',
  '[1.5]',
  '["a\\"b"]',
  '200',
  '[',
  ']',
  '$',
] as const;
const value = {
  a: { b: [1, { a: 2 }], 'b.c': 3, a: 'text', '': 4 },
  b: ['x', null, { b: 5 }],
  'a.b': 6,
  'x-y': { a: 7 },
  '200': { a: 8 },
  '': { a: 9 },
  'a[0]': 10,
};

test('a field reads what lodash reads', () => {
  const random = seeded(1);
  let found = 0;
  for (let round = 0; round < 5_000; round++) {
    const field = Array.from({ length: 1 + random(5) }, () => pick(random, pieces)).join('');
    if (field.startsWith('$')) continue;
    const [target] = fieldReader(field)(value);
    expect(target, field).toEqual({ path: toPath(field), value: get(value, field) });
    if (target?.value !== undefined) found += 1;
  }
  expect(found).toBeGreaterThan(500);
});

test.each([undefined, 'a', '@key', '$.a'])('of what is no container, the field %s reads the value', (field) => {
  expect(fieldReader(field)('text')).toEqual([{ path: [], value: 'text' }]);
});

test('keys, paths, and nothing', () => {
  expect(fieldReader('@key')({ b: 1, a: 2 })).toEqual([
    { path: ['b'], value: 'b' },
    { path: ['a'], value: 'a' },
  ]);
  expect(fieldReader('@key')({})).toEqual([{ path: [], value: undefined }]);
  expect(fieldReader('$.b[*].b')(value)).toEqual([{ path: ['b', '2', 'b'], value: 5 }]);
  expect(fieldReader('$.nothing')(value)).toEqual([{ path: [], value: undefined }]);
});
