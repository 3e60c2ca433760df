import { beforeAll, expect, test } from 'vitest';
import type { HtmlApp } from '../../src/reporters/reporter.ts';
import { finding, report } from '../reporters/report-builder.ts';
import { describeInBrowser } from './browser.ts';
import { buildHtmlApp, renderHtml } from './built-page.ts';

describeInBrowser('the page runs its own program and no other', (open) => {
  let app: HtmlApp;
  beforeAll(async () => {
    app = await buildHtmlApp();
  });

  test('as it was built', async () => {
    const { page, problems } = await open(renderHtml(report({ findings: [finding()] }), app));
    expect(await page.locator('main').textContent()).toContain('Fail');
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    expect(problems).toEqual([]);
  });

  test('not when a character of it differs', async () => {
    const html = renderHtml(report({ findings: [finding()] }), { ...app, script: `${app.script};`, style: `${app.style} ` });
    const { page, problems } = await open(html, { isShown: false });
    expect(await page.locator('#lintel').innerHTML()).toBe('');
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toContain('Content Security Policy');
  });

  test('nothing that is added to it, and it asks nobody for anything', async () => {
    const { page, problems } = await open(renderHtml(report(), app));
    const tried = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.pwned = 1';
      const styled = document.createElement('p');
      styled.setAttribute('style', 'position: fixed');
      const image = document.createElement('img');
      image.src = 'https://example.com/pixel.png';
      document.body.append(script, styled, image);
      const asked = await fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      );
      return { pwned: 'pwned' in window, position: getComputedStyle(styled).position, asked };
    });
    expect(tried).toEqual({ pwned: false, position: 'static', asked: 'refused' });
    expect(problems.filter((problem) => problem.startsWith('request:') && !problem.includes('example.com'))).toEqual([]);
    expect(problems.filter((problem) => problem.includes('Content Security Policy'))).not.toEqual([]);
  });

  test('and says the verdict where no program may run', async () => {
    const { page, problems } = await open(renderHtml(report({ findings: [finding()] }), app), { javaScriptEnabled: false, isShown: false });
    expect(await page.locator('noscript').textContent()).toContain('Fail: findings at or above "error": 1');
    expect(problems).toEqual([]);
  });
});
