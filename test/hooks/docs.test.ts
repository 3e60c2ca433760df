import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';

const page = readFileSync('docs/pre-commit.md', 'utf8');

test('the page shows hooks that exist, at the version that this is', async () => {
  const { data } = await parseDocument(readFileSync('.pre-commit-hooks.yaml'), 'file:///.pre-commit-hooks.yaml');
  const ids = (data as readonly { readonly id: string }[]).map(({ id }) => id);
  const shown = [...page.matchAll(/\bid: ([\w-]+)/g)].map(([, id]) => id);
  expect(ids).toEqual(['lintel', 'lintel-project']);
  expect(shown.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(page).toContain(`rev: v${version}\n`);
  expect(page).toContain(`lintel@${version}]`);
});

test('every block of YAML and JSON on the page can be read', async () => {
  const blocks = [...page.matchAll(/```(?:yaml|json)\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(blocks).toHaveLength(5);
  for (const block of blocks) {
    const text = block.startsWith('  "') ? `{${block}}` : block;
    expect((await parseDocument(text, 'file:///block.yaml')).problems, text).toEqual([]);
  }
});
