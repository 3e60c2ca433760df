import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packs } from '../rulesets/packs.ts';
import precision from '../rulesets/precision.json' with { type: 'json' };
import { precisionPage, ruleDocs } from '../scripts/rule-docs.mjs';

const expected = ruleDocs(packs, precision);

test('docs/rules holds a page for each pack and nothing else', () => {
  expect(readdirSync('docs/rules').sort()).toEqual([...expected.keys()].sort());
});

test.each([...expected])('docs/rules/%s is what the rules give (npm run compile)', (name, text) => {
  expect(readFileSync(`docs/rules/${name}`, 'utf8')).toBe(text);
});

test('docs/precision.md is what the readings give (npm run compile)', () => {
  expect(readFileSync('docs/precision.md', 'utf8')).toBe(precisionPage(packs, precision));
});

test('precision is known of rules that exist, and no rule is right more often than it was read', () => {
  const ids = new Set(packs.flatMap((pack) => pack.rules.map((rule) => rule.id)));
  for (const [id, { read, right }] of Object.entries<{ read: number; right: number }>(precision)) {
    expect(ids).toContain(id);
    expect(right).toBeLessThanOrEqual(read);
  }
});
