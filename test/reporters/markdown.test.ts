import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { runOn, skipped } from './consumers.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { finding, operationSuccess, place, render, report, serverHttps } from './report-builder.ts';

const limit = 65_536;
/** Elements that the report is made of; anything else came from what it is about. */
const ownTags = new Set(['h2', 'p', 'br', 'table', 'tr', 'th', 'td', 'code', 'a', 'details', 'summary', 'thead', 'tbody']);

/** As GitHub renders it, but for what is cleaned up: HTML stays, so that it can be looked at. */
function toHtml(text: string): string {
  return runOn(text, 'cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist']);
}

/** The text that a reader sees, which is where GitHub and GitLab look for people and issues. */
function textOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');
}

test('the outcome and errors are in the open, the rest is folded', () => {
  const findings = [
    finding(),
    finding({ ruleId: operationSuccess.id, severity: 'warn', operation: 'GET /orders', message: 'No success.' }),
  ];
  const notifications = [
    { code: 'file-refused', level: 'warning', message: 'Not read.', help: 'Move it.', location: { uri: 'x.yaml' } },
  ] as const;
  expect(render(markdown, report({ findings, notifications }), { rootPrefix: 'services/' })).toBe(`## Lintel

<p>Fail: findings at or above &quot;error&quot;: 1<br>
1 error, 1 warning in 1 definition (2 operations, 2 rules).<br>
Notifications: 1 warning.</p>

<table>
<tr><th>Not checked</th><th>Place</th><th>What</th></tr>
<tr><td>warning</td><td><code>services/x.yaml</code></td><td>Not read. Move it. <code>file-refused</code></td></tr>
</table>

<details>
<summary>By rule</summary>
<table>
<tr><th>Rule</th><th>Findings</th><th>What it requires</th></tr>
<tr><td><a href="https://lintel.example/rules/server-https"><code>server-https</code></a></td><td>1</td><td>Server URLs use https.</td></tr>
<tr><td><a href="https://lintel.example/rules/operation-success-response"><code>operation-success-response</code></a></td><td>1</td><td>Operations define a success response.</td></tr>
</table>
</details>

<table>
<tr><th>Severity</th><th>Place</th><th>Finding</th><th>Rule</th></tr>
<tr><td>error</td><td><code>services/orders.yaml:4:10</code></td><td>Server URL &quot;http:&#8288;//api.example.com&quot; is not https.</td><td><a href="https://lintel.example/rules/server-https"><code>server-https</code></a></td></tr>
</table>

<details>
<summary>Severity warn: 1</summary>
<table>
<tr><th>Severity</th><th>Place</th><th>Finding</th><th>Rule</th></tr>
<tr><td>warn</td><td><code>services/orders.yaml:4:10</code></td><td>GET /orders: No success.</td><td><a href="https://lintel.example/rules/operation-success-response"><code>operation-success-response</code></a></td></tr>
</table>
</details>
`);
});

test('a clean report is two lines, one without a verdict says so', () => {
  expect(render(markdown, report())).toBe('## Lintel\n\n<p>Pass<br>\nNo findings in 1 definition (2 operations, 2 rules).</p>\n');
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  expect(render(markdown, report({ definitions: [], verdict }))).toContain('<p>No trustworthy verdict: nothing matched<br>');
});

test('what policy holds back and the base has is counted, not shown; definitions and waivers are tables', () => {
  const output = render(markdown, judged);
  expect(output).toContain('Not shown: 1 unchanged, 3 waived, 1 baselined.');
  for (const hidden of ['As before.', 'Waived in a file.', 'In the baseline.', 'Gone now.']) expect(output).not.toContain(hidden);
  for (const shown of ['New here.', 'Its waiver is over.', '<summary>Definitions</summary>', '<summary>Waivers</summary>'])
    expect(output).toContain(shown);
});

test.each(['é', '😀', '&', '@', 'a'])('no more than a comment holds, cut at a row, and says how much is gone: %s', (character) => {
  const findings = Array.from({ length: 3000 }, (_, index) =>
    finding({
      severity: index % 2 === 0 ? 'warn' : 'error',
      message: `${index} ${character.repeat(100)}`,
      location: place(index + 1, 1, 2),
    }),
  );
  const output = render(markdown, report({ findings }));
  expect(output.length).toBeLessThanOrEqual(limit);
  expect(output.length).toBeGreaterThan(limit - 3000);
  const cut = /Cut off: ([\d]+) findings and ([\d]+) findings\. A comment holds 65,536 characters; the other reports hold all\.\n$/.exec(
    output,
  );
  const rows = output.match(/<tr><td>(?:error|warn)</g) ?? [];
  expect(Number(cut?.[1]) + Number(cut?.[2]) + rows.length).toBe(3000);
});

describe.skipIf(skipped.cmark)('rendered', () => {
  test.each([...hostileTexts])('nothing of a definition becomes an element: %s', (_, text) => {
    const html = toHtml(render(markdown, everywhere(text)));
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
    for (const [tag, name = '', attributes = ''] of tags) {
      expect(ownTags, tag).toContain(name);
      if (name === 'a' && attributes !== '') expect(attributes).toBe(' href="https://lintel.example/rules/server-https"');
      else expect(attributes.replace(' /', '').trim(), tag).toBe('');
    }
    for (const name of ['table', 'tr', 'td', 'details', 'p']) {
      expect(html.match(new RegExp(`<${name}[ >]`, 'g'))?.length).toBe(html.match(new RegExp(`</${name}>`, 'g'))?.length);
    }
    expect(html).not.toMatch(/<!--|<!\[|<\?/);
  });

  test.each([
    ['people', '@octocat and @org/team', /@\w/],
    ['people by character reference', '&#64;octocat &commat;octocat', /@\w/],
    ['issues', '#12 org/repo#12 GH-12', /#\w|GH-\d/],
    ['merge requests, snippets, labels, milestones and epics', '!12 $12 ~bug ~"two words" %12 &12', /[!$~%&][\w"]/],
    ['addresses', 'https://github.com/org/repo/issues/1 www.example.com', /:\/\/|www\./],
    ['addresses of mail', 'admin@example.com', /@\w/],
  ])('no text calls or refers to %s', (_, text, reference) => {
    const html = toHtml(render(markdown, everywhere(text)));
    const own = html.replace(/href="[^"]*"/g, '');
    expect(textOf(own)).not.toMatch(reference);
    expect(own).not.toContain('<a href="mailto:');
  });

  test('blocks that Markdown could begin inside of a row stay text', () => {
    const html = toHtml(render(markdown, everywhere('# a **b** `c` [d](https://e.example) ![f](g) | h ~~i~~ - [ ] j')));
    expect(html).not.toMatch(/<(?:strong|em|img|del|input|li|h1)/);
  });
});

/** A report in which a text stands wherever one can, of a rule whose page is of the web. */
function everywhere(text: string): Report {
  return { ...hostileReport(text), rules: [{ ...serverHttps, summary: text.slice(0, 2000) }] };
}
