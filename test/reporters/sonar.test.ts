import { describe, expect, test } from 'vitest';
import type { Location } from '../../src/report/location.ts';
import type { Report } from '../../src/report/report.ts';
import { sonar } from '../../src/reporters/sonar.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { finding, operationSuccess, place, render, report, serverHttps } from './report-builder.ts';
import { type SonarReport, sonarObjections } from './sonar-objections.ts';
import { widePlaces, wideText } from './wide.ts';

const ordersSource = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\nservers:\n  - url: http://api.example.com\n\npaths:\n';

function source(uri: string): string | undefined {
  return uri === 'wide.yaml' ? wideText : uri === 'orders.yaml' ? ordersSource : undefined;
}

function read(content: Report, changes: Parameters<typeof render>[2] = {}): SonarReport {
  const parsed: SonarReport = JSON.parse(render(sonar, content, { source, ...changes }));
  expect(sonarObjections(parsed, (path) => source(path))).toEqual([]);
  return parsed;
}

function rangeOf(location: Location): object | undefined {
  return read(report({ findings: [finding({ location })] })).issues[0]?.primaryLocation.textRange;
}

test('a finding becomes an issue of a rule that is in the report', () => {
  const relatedLocations = [
    { ...widePlaces.version, message: 'Used here.' },
    { ...place(1, 1, 2), uri: 'https://example.com/x.yaml', message: 'And there.' },
  ];
  expect(read(report({ findings: [finding({ operation: 'GET /orders', relatedLocations })] }), { rootPrefix: 'services/' })).toEqual({
    rules: [
      {
        id: 'server-https',
        name: 'Server URLs use https.',
        description: '<p>Server URLs use https. <a href="https://lintel.example/rules/server-https">Why, and how to fix it</a></p>',
        engineId: 'lintel',
        cleanCodeAttribute: 'TRUSTWORTHY',
        type: 'VULNERABILITY',
        severity: 'CRITICAL',
        impacts: [{ softwareQuality: 'SECURITY', severity: 'HIGH' }],
      },
    ],
    issues: [
      {
        ruleId: 'server-https',
        primaryLocation: {
          message: 'GET /orders: Server URL "http://api.example.com" is not https.',
          filePath: 'orders.yaml',
          textRange: { startLine: 4, endLine: 4, startColumn: 9, endColumn: 31 },
        },
        secondaryLocations: [
          { message: 'Used here.', filePath: 'wide.yaml', textRange: { startLine: 2, endLine: 2, startColumn: 39, endColumn: 44 } },
        ],
      },
    ],
  });
});

test('severity is that of the gravest finding of a rule, in the words of both modes', () => {
  const ids = ['a', 'b', 'c', 'd'] as const;
  const severities = { a: 'hint', b: 'info', c: 'warn', d: 'error' } as const;
  const rules = ids.map((id) => ({ ...operationSuccess, id }));
  const findings = [...ids.map((ruleId) => finding({ ruleId, severity: severities[ruleId] })), finding({ ruleId: 'c', severity: 'hint' })];
  const read4 = read(report({ rules, findings }));
  expect(
    read4.rules.map(({ id, severity, type, impacts }) => [id, severity, type, impacts[0]?.softwareQuality, impacts[0]?.severity]),
  ).toEqual([
    ['d', 'CRITICAL', 'CODE_SMELL', 'MAINTAINABILITY', 'HIGH'],
    ['c', 'MAJOR', 'CODE_SMELL', 'MAINTAINABILITY', 'MEDIUM'],
    ['b', 'MINOR', 'CODE_SMELL', 'MAINTAINABILITY', 'LOW'],
    ['a', 'INFO', 'CODE_SMELL', 'MAINTAINABILITY', 'LOW'],
  ]);
  expect(read4.issues.map(({ ruleId }) => ruleId)).toEqual(['d', 'c', 'b', 'a', 'c']);
});

test('what policy holds back and what is in no file are left out; what the base has too is not: SonarQube would take it for fixed', () => {
  const { issues } = read(judged);
  expect(issues.map(({ primaryLocation }) => primaryLocation.message)).toEqual([
    'New here.',
    'As before.',
    'Nothing says who can reach this API.',
    'Its waiver is over. Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.',
  ]);
  expect(read(report({ findings: [finding({ location: { ...place(1, 1, 2), uri: 'stdin:' } })] }))).toEqual({ rules: [], issues: [] });
  expect(read(judged, { threshold: 'error' }).issues).toHaveLength(2);
});

test('what was not checked is an issue of the gravest kind, in a file that SonarQube knows', () => {
  const notifications = [
    { code: 'file-refused', level: 'error', message: 'Not read.', help: 'Move it.' },
    { code: 'file-refused', level: 'error', message: 'Nor this.', location: widePlaces.operation },
    { code: 'document-skipped', level: 'note', message: 'Skipped.' },
  ] as const;
  const { rules, issues } = read(report({ notifications }));
  expect(rules.map(({ id, severity }) => [id, severity])).toEqual([['not-checked:file-refused', 'BLOCKER']]);
  expect(issues.map(({ primaryLocation }) => primaryLocation)).toEqual([
    { message: 'Not read. Move it.', filePath: 'orders.yaml' },
    { message: 'Nor this.', filePath: 'wide.yaml', textRange: { startLine: 5 } },
  ]);
});

describe('a range', () => {
  test('counts UTF-16 units from 0', () => {
    expect(rangeOf(widePlaces.version)).toEqual({ startLine: 2, endLine: 2, startColumn: 39, endColumn: 44 });
  });

  test('is the first line of a place of several', () => {
    expect(rangeOf(widePlaces.operation)).toEqual({ startLine: 5, endLine: 5, startColumn: 2, endColumn: 10 });
  });

  test('ends with its line, has no columns on a blank one, and is left out when the file has no such line', () => {
    expect(rangeOf(widePlaces.end)).toEqual({ startLine: 2, endLine: 2, startColumn: 0, endColumn: 46 });
    expect(rangeOf(widePlaces.blank)).toEqual({ startLine: 3 });
    expect(rangeOf(widePlaces.beyond)).toBeUndefined();
  });

  test('is never empty', () => {
    expect(rangeOf(place(4, 10, 10))).toEqual({ startLine: 4, endLine: 4, startColumn: 2, endColumn: 31 });
    expect(rangeOf(place(4, 900, 901))).toEqual({ startLine: 4, endLine: 4, startColumn: 2, endColumn: 31 });
  });

  test('is a line when the text is not at hand', () => {
    expect(rangeOf({ ...widePlaces.version, uri: 'gone.yaml' })).toEqual({ startLine: 2 });
  });
});

test.each([...hostileTexts])('is what SonarQube takes, and HTML only where it shows HTML, whatever a definition says: %s', (_, text) => {
  const content = hostileReport(text);
  const rules = [{ ...serverHttps, summary: text.slice(0, 2000), helpUri: `javascript:${text.slice(0, 10)}` }];
  const { rules: written, issues } = read({ ...content, rules });
  expect(issues).toHaveLength(3);
  for (const { description } of written) expect(description).toMatch(/^<p>[^<>]*<\/p>$/);
});

test('objections are found', () => {
  const broken = JSON.parse(render(sonar, report({ findings: [finding()] }), { source }));
  broken.issues[0].primaryLocation.textRange.endColumn = 32;
  broken.issues.push({ ...broken.issues[0], ruleId: 'other', severity: 'MAJOR' });
  broken.rules[0].impacts[0].severity = 'BLOCKER';
  expect(sonarObjections(broken, source)).toHaveLength(5);
});
