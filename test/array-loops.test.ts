import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { openLoops } from '../scripts/array-loops.mjs';
import { runLoops } from './support/loops.ts';

const path = join(fileURLToPath(new URL('.', import.meta.url)), 'support', 'loops.ts');
const loops = openLoops();
const rewritten = loops.rewrite(path);

afterAll(() => loops.close());

test('loops do with an index what they do with an iterator', async () => {
  const { code } = await transform(rewritten, { loader: 'ts' });
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { runLoops: typeof runLoops };
  expect(module.runLoops()).toEqual(runLoops());
});

test('loops over arrays have an index, and those over anything else are left, line by line', () => {
  const before = readFileSync(path, 'utf8').split('\n');
  const after = rewritten.split('\n');
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line === before[index] && / of /.test(line)).map((line) => line.trim())).toEqual([
    '/** Loops of all kinds, for the test of what rewrites them (`scripts/array-loops.mjs`). Each says what it went through. */',
    'for (const one of either) said.push(one);',
    'for (const number of growing) if (number > 0) growing.add(number - 1);',
    "for (const [key, value] of new Map([['k', growing]])) said.push(key, value);",
    "for (const character of 'a\\u{1f600}') said.push(character);",
    'for (const value of countTo(2)) said.push(value);',
    'for (const one of unknown) said.push(one);',
  ]);
});

test('what is taken apart is so by its index, unless that is not all', () => {
  expect(rewritten).toMatch(/const (\$\d+) = \$\d+\[\$\d+\], name = \1\[0\], value = \1\[1\];/);
  expect(rewritten).toMatch(/const \[, second = 'none', \.\.\.others\] = \$\d+\[\$\d+\];/);
});

test('a file that is not of the project is an error', () => {
  expect(() => loops.rewrite('/nowhere/else.ts')).toThrow('/nowhere/else.ts is not part of ');
});
