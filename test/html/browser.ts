import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** `CHROME_PATH`, or where Linux distributions and Google put a browser. */
const candidates = process.env['CHROME_PATH']
  ? [process.env['CHROME_PATH']]
  : [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
const browserPath = candidates.find((path) => existsSync(path));

/** With `LINTEL_BROWSER=1` a missing browser is a failure. */
const mustRun = process.env['LINTEL_BROWSER'] === '1';

/** A report in a browser. */
interface OpenedReport {
  readonly page: Page;
  /** What must never be: errors on the console, errors of the page, requests for anything but the file. */
  readonly problems: readonly string[];
}

/** How a report is opened. */
interface OpenOptions extends BrowserContextOptions {
  /** With `#`: `#severity=error`. */
  readonly fragment?: string;
  /** `false` where nothing is going to be shown. */
  readonly isShown?: boolean;
}

/** Opens the text of a report from a file, as a person does, and waits until something is shown. */
export type OpenReport = (html: string, options?: OpenOptions) => Promise<OpenedReport>;

/** Tests that need a browser; where there is none, they are skipped, and say so. */
export function describeInBrowser(name: string, define: (open: OpenReport) => void): void {
  if (browserPath === undefined && mustRun) {
    test(name, () => expect.fail('LINTEL_BROWSER=1, and there is no Chromium: install it, or name it in CHROME_PATH.'));
    return;
  }
  describe.skipIf(browserPath === undefined)(`${name}${browserPath === undefined ? ' (no Chromium: skipped)' : ''}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lintel-html-'));
    let browser: Browser | undefined;
    let amount = 0;
    beforeAll(async () => {
      browser = await chromium.launch({ ...(browserPath === undefined ? {} : { executablePath: browserPath }) });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    define(async (html, { fragment = '', isShown = true, ...options } = {}) => {
      if (browser === undefined) throw new Error('The browser is opened before the tests.');
      amount += 1;
      const file = join(folder, `report-${amount}.html`);
      writeFileSync(file, html);
      const opened = await openFile(browser, pathToFileURL(file).href, fragment, options);
      if (isShown) await opened.page.locator('#lintel > *').first().waitFor({ timeout: 30_000 });
      return opened;
    });
  });
}

async function openFile(browser: Browser, url: string, fragment: string, options: BrowserContextOptions): Promise<OpenedReport> {
  const context = await browser.newContext(options);
  const problems: string[] = [];
  context.on('request', (request) => {
    if (request.url().split('#')[0] !== url) problems.push(`request: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page: ${error.error()}`));
  context.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const page = await context.newPage();
  await page.goto(url + fragment);
  return { page, problems };
}
