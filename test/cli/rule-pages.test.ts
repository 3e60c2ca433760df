import { expect, test } from 'vitest';
import { loadRulePages } from '../../src/cli/rule-pages.ts';

test('every page is found under the id of its rule and starts with it', async () => {
  const pages = await loadRulePages();
  expect(pages.size).toBeGreaterThan(0);
  for (const [id, page] of pages) expect(page.split('\n', 1)).toEqual([`# ${id}`]);
});
