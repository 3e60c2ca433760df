import { describe, expect, test } from 'vitest';
import { html } from '../../src/reporters/html.ts';
import { hostileReport, hostileTexts } from '../reporters/hostile.ts';
import { finding, render, report } from '../reporters/report-builder.ts';
import { anatomy, hostileAnatomy } from './anatomy.ts';
import { dataOf, idleApp, renderHtml } from './built-page.ts';

describe('the file', () => {
  const text = renderHtml(report({ findings: [finding()] }), idleApp, { anatomy: [anatomy()] });

  test('says how it is encoded before anything else, and what may run', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<title>Orders – Lintel report</title>',
    ]);
  });

  test('says the verdict and the numbers where no script may run', () => {
    const [, without = ''] = /<noscript>\n(.*)<\/noscript>/s.exec(text) ?? [];
    expect(without.split('\n').slice(0, 2)).toEqual([
      '<p>Fail: findings at or above &quot;error&quot;: 1</p>',
      '<p>1 error in 1 definition (2 operations, 2 rules).</p>',
    ]);
  });

  test('names what could not be checked where no script may run', () => {
    const notifications = [{ code: 'syntax-invalid', level: 'error' as const, message: 'A <b> is open.', help: 'Close it.' }];
    const unchecked = renderHtml(report({ definitions: [], notifications }), idleApp);
    expect(unchecked).toContain('<p>No trustworthy verdict</p>');
    expect(unchecked).toContain('<p>A &lt;b&gt; is open. Close it.</p>');
    expect(unchecked).toContain('<title>0 definitions – Lintel report</title>');
  });

  test('is the same every time', () => {
    const again = renderHtml(structuredClone(report({ findings: [finding()] })), idleApp, { anatomy: [anatomy()] });
    expect(again).toBe(text);
  });

  test('is written in pieces', () => {
    const findings = Array.from({ length: 100 }, () => finding());
    const context = {
      color: false,
      width: 80,
      verbose: false,
      rootPrefix: '',
      pages: new Map(),
      source: () => undefined,
      htmlApp: idleApp,
    };
    const longest = Math.max(...[...html(report({ findings }), context)].map(({ length }) => length));
    expect(longest).toBeLessThan(1000);
  });

  test('is not written without its program, or with one that HTML would cut off', () => {
    expect(() => render(html, report())).toThrow('not loaded');
    expect(() => renderHtml(report(), { ...idleApp, script: 'x="</script>"' })).toThrow('holds');
    expect(() => renderHtml(report(), { ...idleApp, style: 'p{content:"</STYLE "}' })).toThrow('holds');
  });
});

describe.each([...hostileTexts])('a definition that tries "%s"', (_, text) => {
  const hostile = hostileReport(text);
  const uri = hostile.definitions[0]?.uri ?? '';
  const context = { anatomy: [hostileAnatomy(uri, text)], source: () => `${text}\n`.repeat(text.length > 1000 ? 1 : 5) };
  const output = renderHtml(hostile, idleApp, context);

  test('opens and closes no element', () => {
    expect(
      [...output.matchAll(/<[!/a-z][^>]*>/gi)].map(([tag]) => tag.replace(/ .*/s, '>')).filter((tag) => !/^<\/?p>$/.test(tag)),
    ).toEqual(
      [...renderHtml(hostileReport('plain'), idleApp).matchAll(/<[!/a-z][^>]*>/gi)]
        .map(([tag]) => tag.replace(/ .*/s, '>'))
        .filter((tag) => !/^<\/?p>$/.test(tag)),
    );
  });

  test('writes nothing that acts on who prints the file', () => {
    expect(output.replace(/[\n -~]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u);
    expect(output).not.toMatch(/##\w*\[|^\s*::/m);
  });

  test('comes to the page as it was written, as far as a person reads', () => {
    const data = dataOf(output);
    const [first, , , , ...others] = data.findings;
    const cut = text.slice(0, 1990);
    expect(data.findings).toHaveLength(hostile.findings.length + (hostile.base?.fixed.length ?? 0));
    expect(first?.message.slice(0, 1990)).toBe(cut);
    expect(data.definitions[0]?.title?.slice(0, 290)).toBe(text.slice(0, 290));
    expect(data.waivers[0]?.reason.slice(0, 1990)).toBe(cut);
    expect(data.notifications[0]?.message.slice(0, 1990)).toBe(cut);
    expect(others.length).toBeGreaterThan(0);
  });

  test('cannot make the file large', () => {
    expect(output.length).toBeLessThan(400_000);
  });
});
