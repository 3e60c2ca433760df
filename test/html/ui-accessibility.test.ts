import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewNames } from '../../src/html-app/state/view-state.ts';
import { describeInBrowser } from './browser.ts';
import { type ExampleReports, writeExampleReports } from './example-reports.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sizes = { phone: { width: 360, height: 800 }, desktop: { width: 1280, height: 900 } };

/** Everything unfolded, whatever its status. */
const everything = 'status=all&open=*';

describeInBrowser('the page of the report for everybody', (open) => {
  let reports: ExampleReports;
  beforeAll(async () => {
    reports = await writeExampleReports();
  });

  describe.each(['phone', 'desktop'] as const)('on a %s', (size) => {
    test.each(['light', 'dark'] as const)('has no violation that axe knows, %s', async (colorScheme) => {
      for (const html of [reports.weak, reports.organization, reports.nothing]) {
        const { page, problems } = await open(html, { viewport: sizes[size], colorScheme });
        await page.evaluate(axe);
        for (const view of viewNames) {
          await show(page, `view=${view}&${everything}`);
          expect(await violations(page), view).toEqual([]);
          expect(await overflow(page), `${view} is wider than the ${size}`).toBe(0);
        }
        await show(page, 'view=findings&group=operation&open=*&pack=auth');
        expect(await violations(page)).toEqual([]);
        expect(problems).toEqual([]);
        await page.context().close();
      }
    });
  });

  test('can be used with the keyboard alone', async () => {
    const { page, problems } = await open(reports.weak, { viewport: sizes.desktop });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the report');
    expect(await page.locator('.skip-link').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('15 errors');
    await page.keyboard.press('Enter');
    // The start of what is shown now.
    await expect.poll(focused).toBe('Findings');
    await tabTo(page, /^errorno-cleartext-credentials/);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding').count()).toBe(4);
    await page.keyboard.press('Space');
    expect(await page.locator('.finding').count()).toBe(0);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('reaches every control with the keyboard, and shows where it is', async () => {
    const { page } = await open(reports.weak, { viewport: sizes.desktop, fragment: '#view=findings&open=no-http-basic' });
    const controls = await page.locator('a[href]:visible, button:visible, select:visible, input:visible').count();
    const reached = new Set<string>();
    for (let step = 0; step < controls + 5; step++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(whereFocusIs));
    }
    reached.delete('nowhere');
    // The skip link is out of sight until it is reached.
    expect(reached.size).toBe(controls);
    await page.context().close();
  });

  test('has landmarks, headings in order, and says how many findings there are', async () => {
    const { page } = await open(reports.weak, { viewport: sizes.desktop, fragment: '#view=findings&open=*' });
    for (const role of ['banner', 'navigation', 'search', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const status = page.getByRole('status').filter({ hasText: 'findings in' });
    await page.getByRole('button', { name: /^warnings/ }).click();
    expect(await status.textContent()).toBe('16 findings in 12 rules');
    await page.context().close();
  });

  test('changes its colours', async () => {
    const { page, problems } = await open(reports.weak, { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    const button = page.getByRole('button', { name: /^Colours/ });
    await button.click();
    expect(await ground()).toBe(light);
    await button.click();
    expect(await ground()).not.toBe(light);
    expect(page.url()).toContain('theme=dark');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('moves nothing for people who want that', async () => {
    const { page } = await open(reports.weak, { reducedMotion: 'reduce', fragment: '#view=findings' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
        .map(({ localName }) => localName),
    );
    expect(moving).toEqual([]);
    await page.context().close();
  });

  test('is printed whole, on white, without controls', async () => {
    const { page, problems } = await open(reports.weak, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.locator('main h2').allTextContents())
      .toEqual(['Fail', 'Findings', 'Operations', 'Access', 'Exceptions', 'Rules']);
    expect(await page.locator('.finding').count()).toBe(43);
    expect(await page.locator('button:visible:not([aria-expanded]):not(.strengths *)').count()).toBe(0);
    expect(await page.locator('select:visible, input:visible, nav:visible').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect((await page.pdf()).byteLength).toBeGreaterThan(50_000);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('main h2').allTextContents()).toEqual(['Fail']);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

/** Goes to another address in the page, and waits until it is drawn. */
async function show(page: Page, fragment: string): Promise<void> {
  await page.evaluate(async (next) => {
    location.hash = next;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, fragment);
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found }: { violations: readonly { id: string; nodes: readonly { html: string }[] }[] } = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab');
    if (text.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
  }
  expect.fail(`Nothing that the keyboard reaches says ${text}.`);
}

/** Tells elements apart; runs in the page. */
function whereFocusIs(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'nowhere';
  return String([...document.querySelectorAll('*')].indexOf(element));
}
