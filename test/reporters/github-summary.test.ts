import { describe, expect, test } from 'vitest';
import { githubSummary } from '../../src/reporters/github-summary.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { hostileReport } from './hostile.ts';
import { judged } from './policy-report.ts';
import { finding, operationSuccess, place, render, report } from './report-builder.ts';

const limit = 1024 * 1024;

test('the gravest findings come first, after what was not checked', () => {
  const findings = [
    finding({
      severity: 'warn',
      ruleId: operationSuccess.id,
      message: 'a | b `c` <d> @e',
      operation: 'GET /orders',
      location: place(7, 5, 8),
    }),
    finding(),
    finding({ status: 'waived' }),
  ];
  const notifications = [
    { code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.', location: { uri: '../x.yaml' } },
  ] as const;
  const output = render(githubSummary, report({ findings, notifications }), { rootPrefix: 'services/orders/' });
  expect(output).toBe(`## Lintel

<p>1 error, 1 warning in 1 definition (2 operations, 2 rules).<br>
Not shown: 1 waived.<br>
Notifications: 1 error.<br>
No trustworthy verdict: findings at or above &quot;error&quot;: 1</p>

<table>
<tr><th>Not checked</th><th>Place</th><th>What</th></tr>
<tr><td>error</td><td><code>services/x.yaml</code></td><td>Not read. Move it. <code>file-refused</code></td></tr>
</table>

<table>
<tr><th>Severity</th><th>Place</th><th>Finding</th><th>Rule</th></tr>
<tr><td>error</td><td><code>services/orders/orders.yaml:4:10</code></td><td>Server URL &quot;http://api.example.com&quot; is not https.</td><td><a href="https://lintel.example/rules/server-https"><code>server-https</code></a></td></tr>
<tr><td>warn</td><td><code>services/orders/orders.yaml:7:5</code></td><td>GET /orders: a | b \`c\` &lt;d&gt; @e</td><td><a href="https://lintel.example/rules/operation-success-response"><code>operation-success-response</code></a></td></tr>
</table>
`);
});

test('a clean report has no table', () => {
  expect(render(githubSummary, report())).toBe('## Lintel\n\n<p>No findings in 1 definition (2 operations, 2 rules).<br>\nPass</p>\n');
});

test('many equal findings are one row that says how many they are', () => {
  const findings = Array.from({ length: 30 }, (_, index) => finding({ location: place(index + 1, 1, 2) }));
  const rows = render(githubSummary, report({ findings })).match(/<tr><td>.*/g) ?? [];
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('In 30 places, here first.');
});

test.each(['é', '😀', '&', 'a'])('a summary of more than 1 MiB is cut by bytes, at a row, and says how much is gone: %s', (character) => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding({
      severity: index % 2 === 0 ? 'warn' : 'error',
      message: `${index} ${character.repeat(300)}`,
      location: place(index + 1, 1, 2),
    }),
  );
  const output = render(githubSummary, report({ findings }));
  const bytes = Buffer.byteLength(output);
  expect(bytes).toBeLessThanOrEqual(limit);
  expect(bytes).toBeGreaterThan(limit - 4096);
  const rows = output.match(/<tr><td>.*<\/td><\/tr>\n/g) ?? [];
  expect(output.split('<tr>').length).toBe(rows.length + 2);
  expect(
    output.endsWith(
      `</table>\n\nCut off: ${20_000 - rows.length} findings. A summary holds 1 MiB; the log of the step and the other reports hold all.\n`,
    ),
  ).toBe(true);
  expect(rows.slice(0, 100).every((row) => row.startsWith('<tr><td>error'))).toBe(true);
});

describe.each([
  { name: 'a summary', reporter: githubSummary, most: limit },
  { name: 'a comment', reporter: markdown, most: 65_536 },
])('$name', ({ reporter, most }) => {
  test('names findings however much was not checked', () => {
    const notifications = Array.from(
      { length: 20_000 },
      (_, index) => ({ code: 'file-unreadable', level: 'error', message: `${index} ${'x'.repeat(200)}` }) as const,
    );
    const output = render(reporter, report({ findings: [finding()], notifications }));
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(most);
    expect(output).toMatch(/<code>file-unreadable<\/code>/);
    expect(output).toContain('<code>server-https</code>');
    expect(output).toMatch(/\nCut off: \d+ notifications\. /);
  });

  test.each(['Score 71.9, 85 required.', '&'.repeat(900)])('has the first of thousands of reasons, and what was found: %s', (text) => {
    const reasons = Array.from({ length: 5000 }, (_, index) => `services/s${index}/openapi.yaml: ${text}`);
    const output = render(reporter, { ...judged, verdict: { ...judged.verdict, reasons } });
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(most);
    expect(output).toContain('- services/s0/openapi.yaml: ');
    expect(output).toMatch(/<br>\nand \d{4} more(?:<br>|<\/p>)\n/);
    expect(output).toContain('Compared with 1a2b3c4d5e: 3 new, 5 unchanged, 1 fixed.');
    expect(output).toContain('New here.');
  });
});

test('one enormous message is shortened', () => {
  expect(render(githubSummary, hostileReport('x'.repeat(2_000_000))).length).toBeLessThan(40_000);
});

test('in the blocks that quote a definition no line is empty, so that Markdown stays outside', () => {
  const output = render(githubSummary, hostileReport('\n\n# Heading\n\n[link](https://evil.example)'));
  const table = output.slice(output.indexOf('<table>'), output.indexOf('</table>'));
  expect(table.split('\n').filter((line) => line.trim() === '')).toEqual(['']);
});
