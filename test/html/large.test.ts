import { beforeAll, describe, expect, test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report, RuleDescriptor } from '../../src/report/report.ts';
import { severities } from '../../src/report/severity.ts';
import type { HtmlApp } from '../../src/reporters/reporter.ts';
import { finding, report, serverHttps } from '../reporters/report-builder.ts';
import { anatomy, authRow, ownerCoverage } from './anatomy.ts';
import { describeInBrowser } from './browser.ts';
import { buildHtmlApp, dataOf, renderHtml } from './built-page.ts';

const megabyte = 1_000_000;
const operations = Array.from({ length: 1100 }, (_, index) => `/repositories/{owner}/{repository}/resources-${index}/{resource_id}`);
const rules: readonly RuleDescriptor[] = Array.from({ length: 100 }, (_, index) => ({
  ...serverHttps,
  id: `some-rule-of-a-usual-length-${index}`,
  severity: severities[index % 4] ?? 'hint',
}));

/** Findings as a large definition has them: of all rules, everywhere, in lines of their own. */
function largeReport(amount: number): Report {
  const findings = Array.from({ length: amount }, (_, index): AssessedFinding => {
    const rule = rules[index % rules.length] ?? serverHttps;
    const path = operations[index % operations.length] ?? '';
    const line = index * 30 + 1;
    return finding({
      ruleId: rule.id,
      severity: rule.severity,
      message: `Parameter "resource_id" of GET ${path} has no maximum length, so that clients can send as much as they like (${index}).`,
      location: {
        uri: 'orders.yaml',
        pointer: `/paths/${path.replaceAll('/', '~1')}/get/parameters/3/schema`,
        range: { start: { line, column: 15 }, end: { line: line + 3, column: 10 } },
      },
      operation: `GET ${path}`,
      fingerprint: index.toString(16).padStart(16, '0'),
    });
  });
  return report({ findings, rules });
}

const inside = anatomy({
  auth: operations.map((path) => authRow({ path })),
  owners: operations.map((path) => ownerCoverage({ owner: `GET ${path}` })),
});
const line = '            description: "A line of a definition as long as most are."\n';
const source = (): string => line.repeat(310_000);

describe('ten thousand findings', () => {
  test('are all in a file of less than eight megabytes, with lines around them', { timeout: 120_000 }, async () => {
    const html = renderHtml(largeReport(10_000), await buildHtmlApp(), { anatomy: [inside], source });
    expect(Buffer.byteLength(html)).toBeLessThan(8 * megabyte);
    const { findings, lines, leftOut } = dataOf(html);
    expect(findings).toHaveLength(10_000);
    expect(leftOut).toBe(0);
    expect(lines.length).toBeGreaterThan(3000);
  });
});

describe('a hundred thousand findings', () => {
  test('are not all in the file, which stays as small', { timeout: 120_000 }, async () => {
    // What takes two and three bytes in a file, and six in JSON.
    const wide = largeReport(100_000);
    const findings = wide.findings.map((one) => ({ ...one, message: `Größe ${'界'.repeat(30)}<&> ${one.message}` }));
    const html = renderHtml({ ...wide, findings }, await buildHtmlApp(), { anatomy: [inside], source });
    expect(Buffer.byteLength(html)).toBeLessThan(8 * megabyte);
    expect(Buffer.byteLength(html)).toBeGreaterThan(5 * megabyte);
    const data = dataOf(html);
    expect(data.findings.length).toBeGreaterThan(5000);
    expect(data.leftOut).toBe(100_000 - data.findings.length);
    const shares = data.rules.map((_, index) => data.findings.filter(({ rule }) => rule === index).length);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(2);
  });
});

describeInBrowser('a report on ten thousand findings', (open) => {
  let app: HtmlApp;
  beforeAll(async () => {
    app = await buildHtmlApp();
  });

  test('shows its first content soon, and its findings', { timeout: 120_000 }, async ({ annotate }) => {
    const html = renderHtml(largeReport(10_000), app, { anatomy: [inside], source });
    const { page, problems } = await open(html);
    const shown = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    await annotate(`First content after ${Math.round(shown)} ms.`);
    // Two seconds are what is aimed at; machines that run all tests at once are slower.
    expect(shown).toBeLessThan(10_000);
    for (const view of ['findings', 'operations', 'access']) {
      const started = performance.now();
      await page.evaluate((name) => {
        location.hash = `view=${name}`;
      }, view);
      await page.locator('main h1, main h2').first().waitFor();
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(30_000);
    }
    expect(problems).toEqual([]);
  });

  test('says on paper what is not printed', { timeout: 120_000 }, async () => {
    const { page, problems } = await open(renderHtml(largeReport(10_000), app, { anatomy: [inside], source }));
    await page.emulateMedia({ media: 'print' });
    const notes = await page
      .locator('main')
      .getByText(/in the JSON report\.$/)
      .allTextContents();
    expect(notes[0]).toBe('Of 10,000 findings the first 15 of each group are printed; all are on screen, and in the JSON report.');
    expect(notes.filter((text) => text === '… 85 more on screen, and in the JSON report.')).toHaveLength(100);
    expect(notes.slice(-2)).toEqual(Array(2).fill('… 800 more on screen, and in the JSON report.'));
    expect(await page.locator('.finding').count()).toBe(1500);
    expect(
      await page
        .getByText(/more on screen/)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(problems).toEqual([]);
  });
});
