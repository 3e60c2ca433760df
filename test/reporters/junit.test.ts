import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { junit } from '../../src/reporters/junit.ts';
import { runOn, schemaObjections, skipped } from './consumers.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { readXml } from './read-xml.ts';
import { finding, place, render, report } from './report-builder.ts';

const two = [
  { uri: 'orders.yaml', openapi: '3.1.0', operations: 2, documents: ['orders.yaml', 'parts/a%20b.yaml'] },
  { uri: 'clean.yaml', openapi: '3.1.0', operations: 1, documents: ['clean.yaml'] },
];

test('a suite per definition, a failure per open finding, a passing test for a clean one', () => {
  const findings = [
    finding({ operation: 'GET /orders' }),
    finding({ status: 'waived' }),
    finding({ severity: 'warn', location: { ...place(2, 1, 5, ''), uri: 'parts/a%20b.yaml' }, message: 'A <part> & "more".' }),
  ];
  expect(render(junit, report({ definitions: two, findings }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lintel" tests="4" failures="2" errors="0" time="0">
  <testsuite name="orders.yaml" tests="3" failures="2" errors="0" skipped="1" time="0">
    <testcase classname="orders.yaml" name="server-https (4:10)" file="orders.yaml" line="4" time="0">
      <failure type="error" message="GET /orders: Server URL &quot;http://api.example.com&quot; is not https.">orders.yaml:4:10 error server-https at /servers/0/url</failure>
    </testcase>
    <testcase classname="orders.yaml" name="server-https (4:10)" file="orders.yaml" line="4" time="0">
      <skipped message="waived: Server URL &quot;http://api.example.com&quot; is not https.">orders.yaml:4:10 error server-https at /servers/0/url</skipped>
    </testcase>
    <testcase classname="orders.yaml" name="server-https (2:1)" file="parts/a b.yaml" line="2" time="0">
      <failure type="warn" message="A &lt;part&gt; &amp; &quot;more&quot;.">parts/a b.yaml:2:1 warn server-https at the document</failure>
    </testcase>
  </testsuite>
  <testsuite name="clean.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="clean.yaml" name="no findings" time="0"/>
  </testsuite>
</testsuites>
`);
});

test('what was not checked is an error or skipped, in the suite of its definition or in a general one', () => {
  const notifications = [
    { code: 'file-refused', level: 'error', message: 'Outside the root.', help: 'Move it.', location: { uri: 'clean.yaml' } },
    { code: 'document-skipped', level: 'note', message: 'Skipped.' },
  ] as const;
  const suites = readXml(render(junit, report({ definitions: two, notifications })));
  expect(suites.attributes.get('errors')).toBe('1');
  expect(suites.children.map((suite) => [suite.attributes.get('name'), suite.children[0]?.children[0]?.name])).toEqual([
    ['orders.yaml', undefined],
    ['clean.yaml', 'error'],
    ['lintel', 'skipped'],
  ]);
});

test('a run without a verdict is not clean, even when nobody says why', () => {
  const verdict = { outcome: 'none', exitCode: 2, reasons: ['nothing matched'], counts: { error: 0, warn: 0, info: 0, hint: 0 } } as const;
  const suites = readXml(render(junit, report({ definitions: [], verdict })));
  expect(suites.attributes.get('errors')).toBe('1');
  expect(suites.children[0]?.children[0]?.children[0]?.attributes.get('message')).toBe('No trustworthy verdict: nothing matched');
});

test('findings below the threshold are left out', () => {
  const suites = readXml(render(junit, report({ findings: [finding({ severity: 'hint' })] }), { threshold: 'warn' }));
  expect(suites.children[0]?.children[0]?.attributes.get('name')).toBe('no findings');
});

const reports = new Map<string, Report>([['judged', judged]]);
for (const [name, text] of hostileTexts) reports.set(name, hostileReport(text));

test.skipIf(skipped.xmllint).each([...reports])(
  "the schema of Jenkins' xUnit plugin objects to two attributes of tests: %s",
  (_, content) => {
    const objections = schemaObjections(render(junit, content));
    expect(objections).not.toEqual([]);
    expect(
      objections.filter((text) => !/Element 'testcase', attribute '(file|line)': The attribute '\1' is not allowed\.$/.test(text)),
    ).toEqual([]);
  },
);

/** Counts what junitparser reads, a reader of JUnit XML that knows the elements of Jenkins and of Maven's Surefire. */
const junitparserProgram = `
import json, sys
from junitparser import JUnitXml
suites = JUnitXml.fromstring(sys.stdin.buffer.read())
before = [suites.tests, suites.failures, suites.errors, sum(suite.skipped for suite in suites)]
suites.update_statistics()
cases = [[type(result).__name__ for result in case.result] for suite in suites for case in suite]
print(json.dumps([before, [suites.tests, suites.failures, suites.errors, suites.skipped], cases]))
`;

test.skipIf(skipped.junitparser).each([...reports])('junitparser counts what the report says: %s', (_, content) => {
  const output = runOn(render(junit, content), '/usr/bin/python3', ['-c', junitparserProgram]);
  const [said, counted, cases]: [readonly number[], readonly number[], readonly (readonly string[])[]] = JSON.parse(output);
  expect(counted).toEqual(said);
  expect(cases.map(([result]) => result)).toContain('Failure');
});
