import { beforeAll, expect, test } from 'vitest';
import type { HtmlApp } from '../../src/reporters/reporter.ts';
import { finding, place, report } from '../reporters/report-builder.ts';
import { anatomy } from './anatomy.ts';
import { describeInBrowser } from './browser.ts';
import { buildHtmlApp, renderHtml } from './built-page.ts';

const { status: _, ...fixed } = finding({ fingerprint: 'f1f1f1f1f1f1f1f1', message: 'Server URL "http://old.example.com" is not https.' });
const changed = report({
  findings: [
    finding({ fingerprint: 'aaaaaaaaaaaaaaaa', change: 'new', operation: 'GET /orders' }),
    finding({ fingerprint: 'bbbbbbbbbbbbbbbb', change: 'unchanged', location: place(2, 3, 6) }),
    finding({ fingerprint: 'cccccccccccccccc', change: 'unchanged', status: 'baselined' }),
  ],
  base: { commit: '0123456789abcdef0123456789abcdef01234567', new: 1, unchanged: 2, fixed: [fixed] },
});

describeInBrowser('a report on a change', (open) => {
  let app: HtmlApp;
  beforeAll(async () => {
    app = await buildHtmlApp();
  });

  test('says what it is compared with, what is new and what is fixed', async () => {
    const { page, problems } = await open(renderHtml(changed, app, { anatomy: [anatomy()] }), { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.base').textContent()).toBe('Compared with commit 0123456789ab: 1 new, 2 unchanged, 1 fixed.');
    await page.getByRole('link', { name: '1 new' }).click();
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await page.locator('.finding').textContent()).toMatch(/aaaaaaaaaaaaaaaa/);
    expect(await page.locator('.badge').textContent()).toBe('new');
    expect(await page.locator('.frame').count()).toBe(1);
    await page.getByRole('button', { name: /^Fixed/ }).click();
    expect(await page.locator('.finding').textContent()).toContain('http://old.example.com');
    // Its place is in a file of the base.
    expect(await page.locator('.frame').count()).toBe(0);
    await page.getByRole('button', { name: /^All/ }).click();
    expect(await page.locator('.result').textContent()).toBe('4 findings in 1 rule');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('leads from an operation to its findings', async () => {
    const html = renderHtml(changed, app, { anatomy: [anatomy()] });
    const { page, problems } = await open(html, { viewport: { width: 1280, height: 900 }, fragment: '#view=operations' });
    await page.getByRole('link', { name: '50% (1 finding)' }).click();
    expect(await page.locator('.finding').textContent()).toMatch(/aaaaaaaaaaaaaaaa/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
