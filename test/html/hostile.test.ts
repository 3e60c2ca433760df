import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { viewNames } from '../../src/html-app/state/view-state.ts';
import type { Report } from '../../src/report/report.ts';
import type { HtmlApp } from '../../src/reporters/reporter.ts';
import { hostileReport, hostileTexts } from '../reporters/hostile.ts';
import { hostileAnatomy } from './anatomy.ts';
import { describeInBrowser, type OpenReport } from './browser.ts';
import { buildHtmlApp, renderHtml } from './built-page.ts';

/** What tries to run in a page, to leave it, or to change what is around it. */
const attempts: ReadonlyMap<string, string> = new Map([
  ['a script', '<script>window.pwned = 1</script>'],
  ['the end of the data', '</script><script>window.pwned = 1</script><script type="application/json">'],
  ['a comment that never ends', '<!-- <script> <!--'],
  ['a handler', '"><img src=x onerror="window.pwned = 1"><svg onload="window.pwned = 1">'],
  ['a URL that runs', 'javascript:window.pwned=1//'],
  ['a page in a URL', 'data:text/html,<script>window.pwned=1</script>'],
  ['another page', '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example">'],
  ['the end of everything', '</style></title></noscript></body></html>'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: not ours
  ['a template', '${window.pwned=1}{{constructor.constructor("window.pwned=1")()}}'],
  ['names of the language', '__proto__'],
  ...hostileTexts,
]);

/** The elements that the page is made of; data must add no other. */
const usualElements = new Set(
  'html head meta title style body div noscript script header nav main section article footer aside h1 h2 h3 h4 p a span strong em small code pre ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td button label input select option fieldset legend details summary time abbr mark kbd output progress svg g path rect circle line text use symbol defs title desc polygon polyline b i bdi hgroup figure figcaption wbr hr br form search'.split(
    ' ',
  ),
);

describeInBrowser('a report on a hostile definition', (open) => {
  let app: HtmlApp;
  beforeAll(async () => {
    app = await buildHtmlApp();
  });

  test.each([...attempts])('shows as text what tries %s', { timeout: 120_000 }, async (_, text) => {
    const hostile = withLinks(hostileReport(text), text);
    const uri = hostile.definitions[0]?.uri ?? '';
    const html = renderHtml(hostile, app, {
      anatomy: [hostileAnatomy(uri, text)],
      source: () => `${text}\n`.repeat(text.length > 1000 ? 1 : 5),
    });
    await lookEverywhere(open, html, text);
  });
});

/** A rule, too, can come from somebody else's ruleset. */
function withLinks(hostile: Report, text: string): Report {
  return { ...hostile, rules: hostile.rules.map((rule) => ({ ...rule, helpUri: text, summary: text })) };
}

async function lookEverywhere(open: OpenReport, html: string, text: string): Promise<void> {
  const { page, problems } = await open(html);
  for (const view of viewNames) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `view=${view}&status=all&open=*`);
    await page.locator('main h1, main h2').first().waitFor();
    await requireHarmless(page);
  }
  if (/^[\w /:<>!-]{3,40}$/.test(text)) await page.getByText(text).first().waitFor({ timeout: 5000 });
  expect(problems).toEqual([]);
  await page.context().close();
}

async function requireHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in window,
    address: location.protocol,
    elements: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))],
    scripts: document.scripts.length,
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^style$|^src/.test(name)),
    ),
    // What has children says what they say. In lines of code a tab is what it is in an editor.
    invisible: [...document.querySelectorAll('#lintel *')]
      .filter(({ childElementCount }) => childElementCount === 0)
      .filter((element) => {
        const text = element.closest('.source') === null ? element.textContent : element.textContent.replaceAll('\t', ' ');
        return /[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u.test(text);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  }));
  expect(found.pwned).toBe(false);
  expect(found.address).toBe('file:');
  expect(found.elements.filter((name) => !usualElements.has(name))).toEqual([]);
  expect(found.scripts).toBe(2);
  expect(found.links.filter((href) => !/^(?:#|https:\/\/|http:\/\/)/.test(href))).toEqual([]);
  expect(found.handlers).toEqual([]);
  expect(found.invisible).toEqual([]);
}
