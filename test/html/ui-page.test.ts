import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowser, type OpenReport } from './browser.ts';
import { type ExampleReports, writeExampleReports } from './example-reports.ts';

const desktop = { viewport: { width: 1280, height: 900 } };

describeInBrowser('the page of the report', (open) => {
  let reports: ExampleReports;
  beforeAll(async () => {
    reports = await writeExampleReports();
  });

  async function openWeak(fragment = ''): ReturnType<OpenReport> {
    return open(reports.weak, { ...desktop, fragment });
  }

  describe('opens with', () => {
    test('the verdict, its reason, the counts and the score', async () => {
      const { page, problems } = await openWeak();
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Fail');
      const verdict = page.locator('.verdict');
      expect(await verdict.textContent()).toContain('15 findings of severity "error".');
      expect(await verdict.getByRole('link').allTextContents()).toEqual(['15 errors', '16 warnings', '12 infos', '0 hints']);
      expect(await page.locator('.definition').textContent()).toContain('grade E');
      expect(await page.locator('.completeness tbody tr').first().textContent()).toMatch(/^structure9\d%\d+ of \d+$/);
      await close(page, problems);
    });

    test('what could not be checked where there is no verdict', async () => {
      const { page, problems } = await open(reports.nothing, desktop);
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('No verdict');
      const unchecked = page.getByRole('region', { name: 'What was not checked' });
      expect(await unchecked.getByRole('listitem').first().textContent()).toContain('there-is-no-such-file.yaml');
      await close(page, problems);
    });

    test('a pass where nothing is wrong', async () => {
      const { page, problems } = await open(reports.clean, desktop);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Pass/);
      await follow(page, 'Findings');
      expect(await page.locator('.result').textContent()).toBe('No finding is like that.');
      await close(page, problems);
    });

    test('all definitions, each of which narrows the page to itself', async () => {
      const { page, problems } = await open(reports.organization, desktop);
      const table = page.getByRole('region', { name: 'Definitions' });
      expect(await table.getByRole('row').count()).toBe(5);
      expect(await table.getByRole('row').nth(1).textContent()).toContain('team-partners');
      const all = await page.locator('.completeness .sum').textContent();
      await table.getByRole('link', { name: 'Payments' }).click();
      await page.waitForURL('**/*definition=apis%2Fpayments%2Fopenapi.yaml*');
      expect(await page.locator('.completeness .sum').textContent()).not.toBe(all);
      await follow(page, 'Operations');
      expect(await page.locator('.heat-map tbody tr').count()).toBeLessThan(8);
      expect(await page.locator('.heat-map').textContent()).not.toContain('partners');
      await close(page, problems);
    });
  });

  describe('shows findings', () => {
    test('by rule, with why, how to fix, mappings and the lines at the place', async () => {
      const { page, problems } = await openWeak('#view=findings');
      expect(await page.locator('.finding').count()).toBe(0);
      await page.getByRole('button', { name: /write-operation-secured/ }).click();
      const group = page.locator('.group.open');
      expect(await group.getByRole('heading', { level: 4 }).allTextContents()).toEqual(['Why', 'How to fix']);
      expect(await group.getByRole('link', { name: 'CWE-306' }).getAttribute('href')).toBe(
        'https://cwe.mitre.org/data/definitions/306.html',
      );
      expect(await group.getByRole('link', { name: 'CWE-306' }).getAttribute('rel')).toBe('noreferrer noopener');
      const finding = group.locator('.finding').first();
      expect(await finding.textContent()).toContain('Write operation POST /orders is reachable without authentication.');
      expect(await finding.textContent()).toContain('examples/weak/openapi.yaml:40:16');
      expect(await finding.locator('.line.place').textContent()).toBe('40security: []\n');
      expect(await finding.locator('mark').textContent()).toBe('[]');
      await close(page, problems);
    });

    test('with the places that use a shared component', async () => {
      const { page, problems } = await openWeak('#rule=no-http-basic');
      expect(await page.getByRole('list', { name: 'Related places' }).textContent()).toContain('DELETE /orders/{orderId}');
      await close(page, problems);
    });

    test('by operation and by file', async () => {
      const { page, problems } = await openWeak('#view=findings');
      await choice(page, 'Group by').selectOption('operation');
      expect(await result(page)).toMatch(/^43 findings in \d+ groups$/);
      await page.getByRole('button', { name: /POST \/orders/ }).click();
      await page.getByRole('button', { name: 'Why, and how to fix it' }).first().click();
      expect(await page.getByRole('heading', { name: 'How to fix' }).count()).toBe(1);
      await choice(page, 'Group by').selectOption('file');
      expect(await result(page)).toBe('43 findings in 1 file');
      await close(page, problems);
    });

    test('that were waived or are in the baseline on demand alone, and counts them always', async () => {
      const { page, problems } = await open(reports.organization, { ...desktop, fragment: '#view=findings' });
      expect(await result(page)).toBe('6 findings in 6 rules');
      expect(await page.getByRole('button', { name: 'Baselined' }).textContent()).toBe('Baselined 18');
      await page.getByRole('button', { name: 'Waived' }).click();
      expect(await result(page)).toMatch(/^3 findings/);
      await page.getByRole('button', { name: 'Unfold all' }).click();
      const waived = page.locator('.finding', { hasText: 'W-2026-001' });
      expect(await waived.textContent()).toMatch(/The acquirer cuts notes.*Holds until 2027-02-12; owner team-payments, approved by/);
      expect(await waived.getByRole('link', { name: /tracker/ }).getAttribute('href')).toBe('https://tracker.example.com/PAY-311');
      await close(page, problems);
    });

    test('whose waiver has expired', async () => {
      const { page, problems } = await open(reports.organization, { ...desktop, fragment: '#rule=no-cleartext-credentials' });
      expect(await page.locator('.finding-status').textContent()).toContain('waiver expired W-2026-003');
      await close(page, problems);
    });
  });

  test('copies what identifies a finding', async () => {
    const { page, problems } = await open(reports.weak, {
      ...desktop,
      fragment: '#rule=no-http-basic',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: /^Copy fingerprint/ }).click();
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /Copied/ })
        .textContent(),
    ).toMatch(/^fingerprint [0-9a-f]{16}: Copied\.$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.identity code').textContent());
    await close(page, problems);
  });

  test('shows all of its parts on a phone too', async () => {
    const { page, problems } = await open(reports.weak, { viewport: { width: 360, height: 800 }, fragment: '#view=scope' });
    for (const link of await page.getByRole('navigation').getByRole('link').all()) {
      const { x, width } = (await link.boundingBox()) ?? { x: 0, width: 1000 };
      expect(x + width).toBeLessThanOrEqual(360);
    }
    await close(page, problems);
  });

  describe('filters', () => {
    test('by severity, pack, rule and text, and says how many there are', async () => {
      const { page, problems } = await openWeak('#view=findings');
      await page.getByRole('button', { name: 'errors' }).click();
      expect(await result(page)).toBe('15 findings in 11 rules');
      expect(await page.getByRole('button', { name: 'errors' }).getAttribute('aria-pressed')).toBe('true');
      await choice(page, 'Pack').selectOption('auth');
      await choice(page, 'Rule').selectOption('write-operation-secured');
      expect(await result(page)).toBe('2 findings in 1 rule');
      await page.getByRole('searchbox').fill('delete');
      await expect.poll(() => result(page)).toBe('1 finding in 1 rule');
      expect(fragmentOf(page)).toBe('view=findings&severity=error&pack=auth&rule=write-operation-secured&q=delete');
      await page.getByRole('button', { name: 'Remove the filter text: delete' }).click();
      expect(await result(page)).toBe('2 findings in 1 rule');
      await page.getByRole('button', { name: 'Clear all' }).click();
      expect(await result(page)).toBe('43 findings in 31 rules');
      await close(page, problems);
    });

    test.each([
      ['message', 'reachable without authentication', 2],
      ['rule', 'oauth-url-https', 1],
      ['place', 'openapi.yaml:103', 1],
      ['pointer', '/components/schemas/', 9],
      ['operation', 'post /reports', 4],
    ])('by a text of the %s', async (_, query, amount) => {
      const { page, problems } = await openWeak();
      await page.getByRole('searchbox').fill(query);
      await expect.poll(() => page.locator('.result').textContent({ timeout: 5000 })).toMatch(new RegExp(`^${amount} findings? `));
      await close(page, problems);
    });
  });

  describe('keeps its state in the address:', () => {
    test('back and forward move between what was shown', async () => {
      const { page, problems } = await openWeak();
      await page.getByRole('link', { name: '15 errors' }).click();
      expect(await result(page)).toBe('15 findings in 11 rules');
      await page.getByRole('button', { name: 'warnings' }).click();
      expect(await result(page)).toMatch(/^31 findings/);
      await page.getByRole('searchbox').pressSequentially('schema', { delay: 200 });
      await expect.poll(() => fragmentOf(page)).toContain('q=schema');
      await page.goBack();
      expect(await result(page)).toMatch(/^31 findings/);
      await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
      await page.goBack();
      expect(await result(page)).toBe('15 findings in 11 rules');
      await page.goBack();
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Fail');
      await page.goForward();
      expect(await result(page)).toBe('15 findings in 11 rules');
      await close(page, problems);
    });

    test('back leads to where one was on the page', async () => {
      const { page, problems } = await openWeak('#view=findings&open=*');
      await page.evaluate(() => scrollTo(0, 2400));
      await page.locator('.finding .where a:visible').nth(12).scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeGreaterThan(500);
      await page.locator('.finding .where a:visible').nth(12).click();
      await expect.poll(() => fragmentOf(page)).toContain('operation=');
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      await close(page, problems);
    });

    test('an address shows the same again', async () => {
      const { page, problems } = await openWeak(
        '#view=findings&severity=error&pack=auth&operation=POST+%2Freports&open=security-requirement-valid&code=off&theme=dark',
      );
      expect(await result(page)).toBe('1 finding in 1 rule');
      expect(await choice(page, 'Operation').inputValue()).toBe('POST /reports');
      expect(await page.locator('.frame').count()).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      await page.reload();
      expect(await result(page)).toBe('1 finding in 1 rule');
      await close(page, problems);
    });

    test('a finding has an address of its own, whatever its status', async () => {
      const { page, problems } = await open(reports.organization, { ...desktop, fragment: '#view=findings&status=baselined&open=*' });
      const link = page.getByRole('link', { name: /^Link to the finding/ }).first();
      const fingerprint = (await link.getAttribute('aria-label'))?.split(' ').at(-1) ?? '';
      await link.click();
      expect(fragmentOf(page)).toContain(`finding=${fingerprint}`);
      expect(await page.locator('.finding').count()).toBe(1);
      expect(await page.locator('.finding .identity').textContent()).toContain(fingerprint);
      await page.goto(`${page.url().split('#')[0]}#finding=${fingerprint}`);
      expect(await page.locator('.finding').count()).toBe(1);
      await close(page, problems);
    });

    test('what means nothing in it shows nothing, and can be taken away', async () => {
      const { page, problems } = await openWeak('#rule=no-such-rule&definition=no/such/file.yaml');
      expect(await result(page)).toBe('No finding is like that.');
      expect(await choice(page, 'Rule').inputValue()).toBe('no-such-rule');
      await page.getByRole('button', { name: 'Clear all' }).click();
      expect(await result(page)).toBe('43 findings in 31 rules');
      await close(page, problems);
    });
  });

  describe('shows operations', () => {
    test('with the share of each pack, whose cells lead to the findings', async () => {
      const { page, problems } = await openWeak('#view=operations');
      expect(await page.getByRole('columnheader').allTextContents()).toContain('auth');
      const row = page.getByRole('row', { name: /^POST \/orders/ });
      const cell = row.getByRole('link', { name: /^33% \(1 finding\)$/ });
      await cell.click();
      expect(fragmentOf(page)).toBe('view=findings&pack=auth&operation=POST+%2Forders');
      expect(await result(page)).toBe('1 finding in 1 rule');
      expect(await page.locator('.finding').textContent()).toContain('Write operation POST /orders');
      await page.goBack();
      // What is said once for the definition.
      await page
        .getByRole('row', { name: /^DELETE/ })
        .getByRole('link', { name: '0% (2 findings in the definition)' })
        .click();
      expect(fragmentOf(page)).toBe('view=findings&pack=resource-limits');
      expect(await result(page)).toBe('2 findings in 2 rules');
      await close(page, problems);
    });

    test('in the order that is wanted, and those that are searched for', async () => {
      const { page, problems } = await openWeak('#view=operations');
      const names = () => page.locator('.heat-map tbody th').allTextContents();
      expect((await names())[0]).toBe('GET /orders/{orderId}');
      await choice(page, 'Order').selectOption('document');
      expect(await names()).toEqual(['GET /orders', 'POST /orders', 'GET /orders/{orderId}', 'DELETE /orders/{orderId}', 'POST /reports']);
      await choice(page, 'Order').selectOption('auth');
      expect((await names())[0]).toBe('POST /orders');
      await page.getByRole('searchbox').fill('reports');
      await expect.poll(names).toEqual(['POST /reports']);
      await close(page, problems);
    });

    test('with the ways in, the weakest first', async () => {
      const { page, problems } = await openWeak('#view=access');
      const rows = page.locator('.access tbody tr');
      expect(await rows.count()).toBe(5);
      expect(await rows.first().textContent()).toContain('anyone');
      expect(await rows.last().textContent()).toContain('API key in query');
      await page.getByRole('button', { name: /API key in query/ }).click();
      expect(await rows.count()).toBe(2);
      await close(page, problems);
    });
  });

  test('shows waivers, those that want attention first', async () => {
    const { page, problems } = await open(reports.organization, { ...desktop, fragment: '#view=exceptions' });
    const rows = page.locator('.waivers tbody tr');
    expect(await rows.nth(0).textContent()).toMatch(/W-2026-003.*expired/);
    expect(await rows.nth(1).textContent()).toMatch(/W-2026-002.*ends soon/);
    expect(await rows.nth(2).textContent()).toMatch(/W-2026-004.*no finding/);
    await rows.nth(0).getByRole('link', { name: '1', exact: true }).click();
    expect(await result(page)).toBe('1 finding in 1 rule');
    await close(page, problems);
  });

  test('shows the rules that ran and those that did not', async () => {
    const { page, problems } = await openWeak('#view=scope');
    expect(await page.locator('.rules tbody tr').count()).toBeGreaterThan(100);
    expect(await page.getByRole('heading', { name: 'Left out by ruleset, policy or command line' }).count()).toBe(1);
    await page.getByRole('searchbox').fill('oauth');
    await expect.poll(() => page.locator('.rules tbody tr').count()).toBeLessThan(15);
    await close(page, problems);
  });
});

function fragmentOf(page: Page): string {
  return page.url().split('#')[1] ?? '';
}

function choice(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name, exact: true });
}

async function result(page: Page): Promise<string | null> {
  return page.locator('.result').textContent();
}

/** A part of the page, by its name in the navigation. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
}

async function close(page: Page, problems: readonly string[]): Promise<void> {
  expect(problems).toEqual([]);
  await page.context().close();
}
