import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { readmeExample } from '../real/definitions.ts';
import { lintFile } from '../real/lint-real.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { finding, operationSuccess, place, render, report, serverHttps, serverHttpsPage } from './report-builder.ts';
import { type ValidatorResult, validateSarif } from './validate-sarif.ts';

const pages = new Map([['server-https', serverHttpsPage]]);

/** Only suggestions: messages by id, version control details, embedded sources. */
const acceptedNotes = new Set(['SARIF2002', 'SARIF2003', 'SARIF2010', 'SARIF2011']);

const everything = report({
  definitions: [
    { uri: 'orders.yaml', openapi: '3.1.0', operations: 2, documents: ['orders.yaml', 'shared%20parts.yaml'] },
    { uri: 'stdin:', openapi: '3.0.3', operations: 0, documents: ['stdin:'] },
  ],
  findings: [
    finding({
      ruleId: 'operation-success-response',
      severity: 'warn',
      location: postOrders(),
      operation: 'POST /orders',
      fingerprint: 'aa/v1',
    }),
    finding({
      relatedLocations: Array.from({ length: 25 }, (_, index) => ({ ...place(index + 1, 1, 5), message: `Used here, ${index}.` })),
    }),
    finding({ status: 'waived' }),
    finding({ status: 'baselined', severity: 'hint', location: { ...place(1, 1, 1, ''), uri: 'stdin:' }, fingerprint: 'bb/v1' }),
  ],
  notifications: [
    { code: 'file-refused', level: 'error', message: 'Outside the root.', help: 'Move it inside.', location: { uri: '../x {y}.yaml' } },
    { code: 'rule-crashed', level: 'warning', message: 'Rule crashed.', ruleId: 'server-https', location: place(4, 10, 32) },
    { code: 'document-skipped', level: 'note', message: 'Skipped.' },
  ],
});

describe("Microsoft's validator with the rules of GitHub code scanning accepts", { timeout: 60_000 }, () => {
  test('a report in which everything occurs', () => {
    expect(complaints(everything, { rootPrefix: 'services/orders api/' })).toEqual([]);
  });

  test('the same as GitHub reads it', () => {
    expect(complaints(everything, { sarifFor: 'github' })).toEqual([]);
  });

  test('a clean report', () => {
    expect(complaints(report())).toEqual([]);
  });

  test('a report without anything, but for notes', () => {
    const notes = complaints(report({ rules: [], definitions: [], coverage: [] }));
    expect(notes.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  test('all hostile texts in one log', () => {
    const reports = [...hostileTexts.values()].filter((text) => text.length < 10_000).map(hostileReport);
    const findings = reports.flatMap((each) => each.findings);
    const notifications = reports.flatMap((each) => each.notifications);
    expect(complaints(report({ findings, notifications }))).toEqual([]);
  });

  test.each<Partial<ReporterContext>>([{}, { sarifFor: 'github', sarifCategory: 'lintel/petstore' }])(
    'a real definition, %o',
    async (changes) => {
      const { path } = readmeExample('3.0/json/petstore.json');
      expect(complaints(await lintFile(path), { source: () => readFileSync(path, 'utf8'), ...changes })).toEqual([]);
    },
  );

  test('and not a log with a line 0', () => {
    const log = render(sarif, everything).replaceAll('"startLine":4', '"startLine":0');
    expect(validateSarif(log).filter(({ level }) => level === 'error')).not.toEqual([]);
  });
});

test('results are ordered by severity, then by the security severity of the rule, then as in the report', () => {
  const findings = [
    finding({ ruleId: 'operation-success-response', message: 'second' }),
    finding({ severity: 'hint', message: 'fourth' }),
    finding({ message: 'first' }),
    finding({ severity: 'info', message: 'third' }),
  ];
  expect(run(report({ findings })).results.map((result) => result.message.text)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('ruleIndex points at the rule of the result', () => {
  const { results, tool } = run(everything);
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
});

test('equal fingerprints are told apart by their occurrence', () => {
  const { results } = run(report({ findings: [finding(), finding(), finding({ fingerprint: 'ff/v1' })] }));
  expect(results.map((result) => result.partialFingerprints)).toEqual([
    { 'lintel/v1': '0123456789abcdef:1' },
    { 'lintel/v1': '0123456789abcdef:2' },
    { 'lintel/v1': 'ff:1' },
  ]);
});

test('uris are relative to the repository root and never absolute paths', () => {
  const { results, artifacts, invocations } = run(everything, { rootPrefix: 'services/orders api/' });
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri: 'services/orders%20api/orders.yaml',
    uriBaseId: '%SRCROOT%',
  });
  expect(artifacts.map(({ location }) => location.uri)).toEqual([
    'services/orders%20api/orders.yaml',
    'services/orders%20api/shared%20parts.yaml',
    'stdin:',
  ]);
  expect(invocations[0]?.toolExecutionNotifications[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'services/x%20%7By%7D.yaml',
  );
});

test('a result names its operation and its pointer, and regions are whole', () => {
  const result = run(everything).results.find(({ ruleId }) => ruleId === 'operation-success-response');
  expect(result?.locations[0]).toMatchObject({
    physicalLocation: { region: { startLine: 10, startColumn: 10, endLine: 13, endColumn: 1 } },
    logicalLocations: [{ fullyQualifiedName: 'POST /orders' }, { fullyQualifiedName: '/paths/~1orders/post' }],
  });
});

test('related locations are capped and numbered, and what is left out is said', () => {
  const result = run(everything).results[0];
  expect(result?.relatedLocations).toHaveLength(20);
  expect(result?.relatedLocations?.[19]).toMatchObject({ id: 20, message: { text: 'Used here, 19.' } });
  expect(result?.properties).toEqual({ severity: 'error', relatedLocationsOmitted: 5 });
});

test('waived findings are suppressed and baselined ones unchanged', () => {
  const states = run(everything).results.map(({ suppressions, baselineState }) => [suppressions?.length, baselineState]);
  expect(states).toEqual([
    [0, 'new'],
    [1, undefined],
    [0, 'new'],
    [0, 'unchanged'],
  ]);
});

test('without waivers and baseline nothing is said about them', () => {
  const [result] = run(report({ findings: [finding()] })).results;
  expect(result).not.toHaveProperty('suppressions');
  expect(result).not.toHaveProperty('baselineState');
});

test('a rule carries its help, level, tags, severity and relationships', () => {
  const { tool, taxonomies } = run(everything);
  expect(tool.driver.rules[0]).toMatchObject({
    id: 'server-https',
    name: 'ServerHttps',
    shortDescription: { text: 'Server URLs use https.' },
    help: { markdown: serverHttpsPage },
    helpUri: serverHttps.helpUri,
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['openapi', 'security', 'transport', 'external/cwe/cwe-319', 'owasp-api-api8-2023', 'asvs-12.2.1'],
      precision: 'high',
      'problem.severity': 'error',
      'security-severity': '7.5',
    },
  });
  expect(tool.driver.rules[0]?.help.text).toContain('Serve the API over TLS');
  const related = tool.driver.rules[0]?.relationships?.map(({ target }) => [target.id, target.toolComponent.guid]);
  expect(related).toEqual(['319', 'API8:2023', '12.2.1'].map((id, index) => [id, taxonomies[index]?.guid]));
  expect(taxonomies.map(({ taxa }) => taxa.map(({ id }) => id))).toEqual([['319'], ['API8:2023'], ['12.2.1']]);
  expect(tool.driver.rules[1]).not.toHaveProperty('relationships');
});

test('descriptions and tags stay below the limits of GitHub', () => {
  const cwe = Array.from({ length: 30 }, (_, index) => index + 1);
  const rule = { ...operationSuccess, summary: 'é'.repeat(3000), maps: { cwe } };
  const [written] = run(report({ rules: [rule] })).tool.driver.rules;
  expect(written?.fullDescription.text).toHaveLength(1024);
  expect(written?.properties.tags).toHaveLength(20);
});

test('what was not checked is a notification, and an error among it an execution that did not succeed', () => {
  const [invocation] = run(everything).invocations;
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications.map(({ descriptor, level, message }) => [descriptor.id, level, message.text])).toEqual([
    ['file-refused', 'error', 'Outside the root. Move it inside.'],
    ['rule-crashed', 'warning', 'Rule crashed.'],
    ['document-skipped', 'note', 'Skipped.'],
  ]);
  expect(run(report()).invocations).toEqual([{ executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] }]);
});

test('text that SARIF would read as a link is escaped, other brackets are not', () => {
  const findings = [finding({ message: 'See [here](https://evil.example) \\ [x]' }), finding({ message: 'Pattern [a-z]\\d' })];
  expect(run(report({ findings })).results.map((result) => result.message.text)).toEqual([
    'See \\[here\\](https://evil.example) \\\\ \\[x\\]',
    'Pattern [a-z]\\d',
  ]);
});

test('for GitHub only open findings remain, with regions of one line', () => {
  const { results } = run(everything, { sarifFor: 'github' });
  expect(results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
    { startLine: 4, startColumn: 10, endLine: 4, endColumn: 32 },
    { startLine: 10, startColumn: 5, endLine: 10, endColumn: 10 },
  ]);
});

test('for GitHub the 5,000 gravest results are kept and the rest is announced', () => {
  const findings = Array.from({ length: 5001 }, (_, index) =>
    finding({ severity: index === 5000 ? 'error' : 'warn', message: `Number ${index}.` }),
  );
  const { results, invocations } = run(report({ findings }), { sarifFor: 'github' });
  expect(results).toHaveLength(5000);
  expect(results[0]?.message.text).toBe('Number 5000.');
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('1 result is left out');
});

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly properties: { readonly tags: readonly string[] };
        readonly relationships?: readonly { readonly target: { readonly id: string; readonly toolComponent: { readonly guid: string } } }[];
      }[];
    };
  };
  readonly taxonomies: readonly { readonly guid: string; readonly taxa: readonly { readonly id: string }[] }[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly descriptor: { readonly id: string };
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Place[];
    }[];
  }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly object[];
    readonly partialFingerprints: object;
    readonly suppressions?: readonly object[];
    readonly baselineState?: string;
    readonly properties: object;
  }[];
}

function run(content: Report, changes: Partial<ReporterContext> = {}): Run {
  const log = JSON.parse(render(sarif, content, { pages, ...changes })) as { readonly runs: readonly [Run] };
  return log.runs[0];
}

function complaints(content: Report, changes: Partial<ReporterContext> = {}): ValidatorResult[] {
  return validateSarif(render(sarif, content, { pages, ...changes })).filter(({ ruleId }) => !acceptedNotes.has(ruleId));
}

function postOrders(): AssessedFinding['location'] {
  return { uri: 'orders.yaml', pointer: '/paths/~1orders/post', range: { start: { line: 10, column: 10 }, end: { line: 13, column: 1 } } };
}
