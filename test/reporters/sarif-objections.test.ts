import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { lineHashes } from '../../src/reporters/sarif/line-hashes.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { readmeExamples } from '../real/definitions.ts';
import { lintFile } from '../real/lint-real.ts';
import { judged } from './policy-report.ts';
import { finding, operationSuccess, place, render, report, serverHttps } from './report-builder.ts';
import { githubObjections, objections, type SarifLog, type SarifResult } from './sarif-objections.ts';

const related = Array.from({ length: 1001 }, (_, index) => ({ ...place(index + 1, 1, 5), message: `Used here, ${index}.` }));

const everything = report({
  rules: [serverHttps, operationSuccess],
  findings: [
    finding({ relatedLocations: related }),
    finding({ location: { ...place(4, 10, 32), range: { start: { line: 4, column: 10 }, end: { line: 9, column: 1 } } } }),
    finding({ ruleId: 'operation-success-response', severity: 'hint', location: { ...place(4, 10, 32), uri: './a:b.yaml' } }),
    finding({ location: { ...place(4, 10, 32), uri: '../../elsewhere/orders.yaml' }, message: 'Outside.' }),
    finding({ location: { ...place(4, 10, 32), uri: 'https://example.com/orders.yaml' }, message: 'Remote.' }),
    finding({ status: 'waived' }),
    finding({ status: 'baselined' }),
  ].map(withDigits),
  notifications: [
    { code: 'no-definitions', level: 'error', message: 'There is none.', location: { uri: '.' } },
    { code: 'file-refused', level: 'error', message: 'Outside.', location: { uri: '../..' } },
  ],
});

describe('a log in which everything occurs', () => {
  test.each<[name: string, changes: Partial<ReporterContext>]>([
    ['at the root', {}],
    ['below it', { rootPrefix: 'services/orders api/' }],
    ['in a folder with a colon', { rootPrefix: 'a:b/' }],
  ])('has nothing that readers object to, %s', (_name, changes) => {
    expect(objections(logOf(everything, changes))).toEqual([]);
    expect(githubObjections(logOf(everything, { ...changes, sarifFor: 'github' }))).toEqual([]);
  });

  test.each<[name: string, content: Report]>([
    ['all of it', judged],
    ['only a base', { ...judged, findings: judged.findings.filter(({ status }) => status === 'open') }],
    ['only what was fixed', { ...judged, findings: [] }],
  ])('has nothing that readers object to when policy decides: %s', (_name, content) => {
    expect(objections(logOf(content))).toEqual([]);
    expect(githubObjections(logOf(content, { sarifFor: 'github' }))).toEqual([]);
  });

  test('readers object to a decision on some results alone', () => {
    const log = logOf(judged);
    const withoutState = (key: 'baselineState' | 'suppressions') =>
      JSON.parse(JSON.stringify(log).replace(new RegExp(`,"${key}":("absent"|\\[\\])`), ''));
    expect(objections(withoutState('baselineState'))).toEqual(['a baseline state that some results lack']);
    expect(objections(withoutState('suppressions'))).toEqual(['suppressions that some results lack']);
  });

  test('names files outside of the repository without a way out of it', () => {
    const locations = logOf(everything).runs[0]?.results.map(({ locations: [first] }) => first?.physicalLocation.artifactLocation) ?? [];
    expect(locations).toContainEqual({ uri: 'elsewhere/orders.yaml', uriBaseId: 'OUTSIDE' });
    expect(locations).toContainEqual({ uri: 'a%3Ab.yaml', uriBaseId: '%SRCROOT%' });
  });

  test('says what GitHub does not get', () => {
    const [run] = logOf(everything, { sarifFor: 'github' }).runs;
    const notes = run?.invocations[0]?.toolExecutionNotifications.map(({ descriptor, message }) => `${descriptor.id}: ${message.text}`);
    expect(run?.results).toHaveLength(3);
    expect(notes).toContain(
      'results-omitted: 2 results are left out: GitHub code scanning knows no files outside of the repository. The JSON report has all findings.',
    );
  });

  test('carries the hash of its line for GitHub, and for nobody else', () => {
    const context = { source: () => 'a\nb\nc\n  d\n' };
    const hash = lineHashes('a\nb\nc\n  d\n')[3];
    expect(resultsOf(logOf(everything, { ...context, sarifFor: 'github' }))[0]?.partialFingerprints).toEqual({
      'lintel/v1': '0123456700000000:1',
      primaryLocationLineHash: hash,
    });
    expect(resultsOf(logOf(everything, context))[0]?.partialFingerprints).toEqual({ 'lintel/v1': '0123456700000000:1' });
  });

  test('has a category when one is asked for', () => {
    expect(logOf(everything).runs[0]).not.toHaveProperty('automationDetails');
    expect(logOf(everything, { sarifCategory: 'lintel/orders' }).runs[0]?.automationDetails).toEqual({ id: 'lintel/orders/' });
  });
});

describe('readers object to', () => {
  const good = logOf(everything, { sarifFor: 'github' });
  const [run] = good.runs;
  if (run === undefined) throw new Error('There is no run.');
  const [first, ...others] = run.results;
  if (first === undefined) throw new Error('There is no result.');
  const [rule, ...otherRules] = run.tool.driver.rules;
  if (rule === undefined) throw new Error('There is no rule.');
  const [physicalLocation] = first.locations.map((location) => location.physicalLocation);
  if (physicalLocation?.region === undefined) throw new Error('There is no region.');
  const { artifactLocation, region } = physicalLocation;
  const withResults = (results: readonly SarifResult[]): SarifLog => ({ runs: [{ ...run, results }] });
  const withFirst = (changes: Partial<SarifResult>): SarifLog => withResults([{ ...first, ...changes }, ...others]);
  const withRule = (changes: Partial<typeof rule>): SarifLog => ({
    runs: [{ ...run, tool: { driver: { rules: [{ ...rule, ...changes }, ...otherRules] } } }],
  });
  const withPlace = (changes: Partial<typeof physicalLocation>): SarifLog =>
    withFirst({ locations: [{ physicalLocation: { ...physicalLocation, ...changes } }] });

  test.each<[defect: string, log: SarifLog]>([
    ['several runs', { runs: [run, run] }],
    ['a way out of the repository', withPlace({ artifactLocation: { ...artifactLocation, uri: '../orders.yaml' } })],
    ['a dot in front', withPlace({ artifactLocation: { ...artifactLocation, uri: './orders.yaml' } })],
    ['an absolute path', withPlace({ artifactLocation: { ...artifactLocation, uri: '/orders.yaml' } })],
    ['a space', withPlace({ artifactLocation: { ...artifactLocation, uri: 'my orders.yaml' } })],
    ['another base', withPlace({ artifactLocation: { ...artifactLocation, uriBaseId: 'OUTSIDE' } })],
    ['several lines', withPlace({ region: { ...region, endLine: region.endLine + 1 } })],
    ['a line 0', withPlace({ region: { ...region, startLine: 0, endLine: 0 } })],
    ['a region that ends before it starts', withPlace({ region: { ...region, endColumn: region.startColumn - 1 } })],
    ['25 tags', withRule({ properties: { ...rule.properties, tags: Array.from({ length: 25 }, (_, index) => `tag-${index}`) } })],
    ['a security severity of 0', withRule({ properties: { ...rule.properties, 'security-severity': '0.0' } })],
    ['no fingerprint', withFirst({ partialFingerprints: { primaryLocationLineHash: 'a:1' } })],
    ['no line hash', withFirst({ partialFingerprints: { 'lintel/v1': '0123456789abcdef:1' } })],
    ['the index of another rule', withFirst({ ruleIndex: 1 })],
    ['a related location without message', withFirst({ relatedLocations: first.locations.map((location) => ({ ...location, id: 1 })) })],
    ['a suppression', withFirst({ suppressions: [] })],
    ['5,001 results', withResults(Array.from({ length: 5001 }, () => first))],
    [
      'more than ten megabytes',
      withResults(
        Array.from({ length: 700 }, () => ({ ...first, message: { text: Array.from({ length: 3000 }, () => Math.random()).join('') } })),
      ),
    ],
  ])('%s', (_defect, log) => {
    expect(githubObjections(good)).toEqual([]);
    expect(githubObjections(log)).not.toEqual([]);
  });
});

describe('for GitHub', () => {
  test.each([5001, 25_001])('%d results become 5,000, the gravest, and the log says so', { timeout: 120_000 }, (count) => {
    const findings = Array.from({ length: count }, (_, index) =>
      withDigits(
        finding({
          severity: index % 10 === 0 ? 'error' : 'hint',
          message: `${'Long words. '.repeat(20)}${index}`,
          relatedLocations: related,
        }),
        index,
      ),
    );
    const log = logOf(report({ findings }), { sarifFor: 'github' });
    expect(githubObjections(log)).toEqual([]);
    expect(resultsOf(log)).toHaveLength(5000);
    const errors = Math.min(5000, Math.ceil(count / 10));
    expect(resultsOf(log).filter(({ level }) => level === 'error')).toHaveLength(errors);
    expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      `${count === 5001 ? '1 result is' : '20001 results are'} left out: GitHub code scanning shows the 5000 gravest. The JSON report has all findings.`,
    ]);
    expect(resultsOf(logOf(report({ findings })))).toHaveLength(count);
  });

  test('long messages are cut', () => {
    const [result] = resultsOf(
      logOf(report({ findings: [withDigits(finding({ message: 'é'.repeat(1_000_000) }))] }), { sarifFor: 'github' }),
    );
    expect(result?.message.text).toMatch(/^é{2000}… \(/);
    expect(result?.message.text.length).toBeLessThan(2100);
  });
});

describe('on real definitions', { timeout: 120_000 }, () => {
  test.each(readmeExamples.filter((_example, index) => index % 4 === 0))('nobody objects to the log of $name', async ({ path }) => {
    const content = await lintFile(path);
    const folder = dirname(path);
    const source = (uri: string): string => readFileSync(join(folder, decodeURIComponent(uri)), 'utf8');
    const prefix = { rootPrefix: 'services/', source };
    const full = logOf(content, prefix);
    const forGithub = logOf(content, { ...prefix, sarifFor: 'github' });
    expect(objections(full)).toEqual([]);
    expect(githubObjections(forGithub)).toEqual([]);
    expect(resultsOf(full)).toHaveLength(content.findings.length);
    // The line that GitHub shows is the one on which the finding starts, and the hash is that line's.
    const hashes = lineHashes(readFileSync(path, 'utf8'));
    for (const { locations, partialFingerprints } of resultsOf(forGithub)) {
      const line = locations[0]?.physicalLocation.region?.startLine ?? 0;
      expect(partialFingerprints?.['primaryLocationLineHash']).toBe(hashes[line - 1]);
    }
    const own = resultsOf(full).map(({ partialFingerprints }) => partialFingerprints?.['lintel/v1']);
    expect(new Set(own).size).toBe(own.length);
  });
});

function logOf(content: Report, changes: Partial<ReporterContext> = {}): SarifLog {
  const source = (): string => 'openapi: 3.1.0\n'.repeat(2000);
  return JSON.parse(render(sarif, content, { source, ...changes }));
}

function resultsOf(log: SarifLog): readonly SarifResult[] {
  return log.runs.flatMap(({ results }) => results);
}

/** Fingerprints as the engine makes them. */
function withDigits(content: AssessedFinding, index = 0x89abcdef): AssessedFinding {
  return { ...content, fingerprint: `01234567${index.toString(16).padStart(8, '0')}` };
}
