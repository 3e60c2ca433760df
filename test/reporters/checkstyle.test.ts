import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { readWithReviewdog, runOn, skipped } from './consumers.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { readXml } from './read-xml.ts';
import { finding, place, render, report } from './report-builder.ts';

const findings = [
  finding({ operation: 'GET /orders' }),
  finding({ ruleId: 'unknown-rule', severity: 'warn', location: { ...place(7, 5, 8), uri: 'a%20b.yaml' } }),
  finding({ severity: 'info', message: 'A <part> & "more".', location: place(9, 1, 2) }),
  finding({ severity: 'hint', location: place(10, 1, 2) }),
  finding({ status: 'waived' }),
  finding({ status: 'baselined' }),
];
const notifications = [
  { code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.', location: { uri: '../x.yaml' } },
  { code: 'document-skipped', level: 'note', message: 'Skipped.', location: { uri: 'y.yaml' } },
] as const;

test('findings are errors of their file, after what was not checked', () => {
  expect(render(checkstyle, report({ findings, notifications }), { rootPrefix: 'services/' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="../x.yaml">
    <error line="1" severity="error" message="Not read. Move it." source="lintel.not-checked.file-refused"/>
  </file>
  <file name="orders.yaml">
    <error line="4" column="10" severity="error" message="GET /orders: Server URL &quot;http://api.example.com&quot; is not https." source="lintel.transport.server-https"/>
    <error line="9" column="1" severity="info" message="A &lt;part&gt; &amp; &quot;more&quot;." source="lintel.transport.server-https"/>
    <error line="10" column="1" severity="info" message="Server URL &quot;http://api.example.com&quot; is not https." source="lintel.transport.server-https"/>
  </file>
  <file name="a b.yaml">
    <error line="7" column="5" severity="warning" message="Server URL &quot;http://api.example.com&quot; is not https." source="lintel.rules.unknown-rule"/>
  </file>
</checkstyle>
`);
});

test('a clean report holds no file', () => {
  expect(readXml(render(checkstyle, report())).children).toEqual([]);
});

test('findings below the threshold, and those that the base has too, are left out; an expired waiver is told', () => {
  const messages = (changes: object): readonly (string | undefined)[] =>
    readXml(render(checkstyle, judged, changes)).children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.get('message')),
    );
  const over = 'Its waiver is over. Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.';
  expect(messages({})).toEqual(['New here.', over, 'Nothing says who can reach this API.']);
  expect(messages({ threshold: 'error' })).toEqual(['New here.', over]);
});

test('a run without a verdict is not clean, even when nobody says why and there is no file', () => {
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  const [file] = readXml(render(checkstyle, report({ definitions: [], verdict }))).children;
  expect(file?.attributes.get('name')).toBe('lintel');
  expect(file?.children[0]?.attributes.get('message')).toBe('No trustworthy verdict: nothing matched');
});

test.skipIf(skipped.xmllint).each([...hostileTexts])('is well-formed for libxml2: %s', (_, text) => {
  runOn(render(checkstyle, hostileReport(text)), 'xmllint', ['--noout', '-']);
});

describe.skipIf(skipped.reviewdog)('reviewdog', () => {
  test('reads paths, places, severities and rules', () => {
    const read = readWithReviewdog(render(checkstyle, report({ findings, notifications })), 'checkstyle');
    expect(read.map(({ severity, location, code }) => [severity, location.path, location.range?.start, code.value])).toEqual([
      ['ERROR', '../x.yaml', { line: 1 }, 'lintel.not-checked.file-refused'],
      ['ERROR', 'orders.yaml', { line: 4, column: 10 }, 'lintel.transport.server-https'],
      ['INFO', 'orders.yaml', { line: 9, column: 1 }, 'lintel.transport.server-https'],
      ['INFO', 'orders.yaml', { line: 10, column: 1 }, 'lintel.transport.server-https'],
      ['WARNING', 'a b.yaml', { line: 7, column: 5 }, 'lintel.rules.unknown-rule'],
    ]);
    expect(read[2]?.message).toBe('A <part> & "more".');
  });

  test.each([...hostileTexts])('loses none, whatever a definition says: %s', (_, text) => {
    const read = readWithReviewdog(render(checkstyle, hostileReport(text)), 'checkstyle');
    expect(read.map(({ code }) => code.value)).toEqual([
      'lintel.not-checked.file-refused',
      ...Array(2).fill('lintel.transport.server-https'),
    ]);
    for (const { message } of read) expect(message).not.toBe('');
  });
});
