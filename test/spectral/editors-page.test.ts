import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { projectRoot } from '../cli/build-cli.ts';

const page = readFileSync(join(projectRoot, 'docs', 'editors.md'), 'utf8');

test('the page names the rules that editors leave out, and no others', () => {
  const section = /## Rules that editors leave out\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
  const listed = [...section.matchAll(/^\| \[`([\w-]+)`\]/gm)].map((match) => match[1]);
  const missing = packs.flatMap((pack) => pack.rules.filter(({ needs }) => needs !== undefined).map(({ id }) => id));
  expect(listed.sort()).toEqual(missing.sort());
});

test('the page names every pack', () => {
  const row = page.split('\n').find((line) => line.startsWith('| `lintel/<pack>`')) ?? '';
  const named = [...row.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
  expect(named.sort()).toEqual(packs.map(({ name }) => name).sort());
});

test('the links of the page lead somewhere', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(projectRoot, 'docs', link)))).toEqual([]);
});
