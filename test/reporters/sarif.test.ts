import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { readmeExample } from '../real/definitions.ts';
import { lintFile } from '../real/lint-real.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { judged } from './policy-report.ts';
import { expired, finding, operationSuccess, place, render, report, serverHttps, serverHttpsPage, waiver } from './report-builder.ts';
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
      fingerprint: 'aaaaaaaaaaaaaaaa',
    }),
    finding({
      relatedLocations: Array.from({ length: 25 }, (_, index) => ({ ...place(index + 1, 1, 5), message: `Used here, ${index}.` })),
    }),
    finding({ status: 'waived' }),
    finding({ status: 'baselined', severity: 'hint', location: { ...place(1, 1, 1, ''), uri: 'stdin:' }, fingerprint: 'bbbbbbbbbbbbbbbb' }),
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

  test('a report in which policy says all it can, compared with a base', () => {
    expect(complaints(judged, { rootPrefix: 'services/orders api/' })).toEqual([]);
  });

  test('the same as GitHub reads it, in which nothing of a decision is left', () => {
    expect(complaints(judged, { sarifFor: 'github' })).toEqual([]);
    expect(run(judged, { sarifFor: 'github' }).results.map(({ message }) => message.text.slice(0, 8))).toEqual([
      'New here',
      'As befor',
      'Nothing ',
      'Its waiv',
    ]);
    expect(render(sarif, judged, { sarifFor: 'github' })).not.toMatch(/"suppressions"|"baselineState"/);
  });

  test.each([
    ['"baselineState":"absent"', '"baselineState":"gone"', 'unread'],
    ['"suppressions":[{"kind":"external"', '"suppressions":[{"kind":"elsewhere"', 'unread'],
    ['"suppressions":[{"kind":"external",', '"suppressions":[{', 'JSON1002'],
  ])('and not %s as %s', (right, wrong, ruleId) => {
    const log = render(sarif, judged);
    expect(log).toContain(right);
    expect(validateSarif(log.replace(right, wrong)).map((result) => result.ruleId)).toContain(ruleId);
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
  const { results } = run(report({ findings: [finding(), finding(), finding({ fingerprint: 'ffffffffffffffff' })] }));
  expect(results.map((result) => result.partialFingerprints)).toEqual([
    { 'lintel/v1': '0123456789abcdef:1' },
    { 'lintel/v1': '0123456789abcdef:2' },
    { 'lintel/v1': 'ffffffffffffffff:1' },
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
    [1, 'unchanged'],
    [0, 'new'],
    [0, 'unchanged'],
  ]);
});

test('without waivers and baseline nothing is said about them', () => {
  const [result] = run(report({ findings: [finding()] })).results;
  expect(result).not.toHaveProperty('suppressions');
  expect(result).not.toHaveProperty('baselineState');
});

test('a waiver becomes a suppression with its reason and its place; one that has expired does not', () => {
  const inDefinition = waiver({ id: 'orders.yaml#/x', source: 'definition', location: place(7, 5, 8), ticket: 'OPS [1](2)' });
  const findings = [
    finding({ status: 'waived', waiver: waiver() }),
    finding({ status: 'waived', waiver: inDefinition }),
    finding({ waiver: expired() }),
  ];
  const { results } = run(report({ findings, today: '2026-11-22' }));
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'W-2026-014 until 2027-01-31 (team-orders): internal test host, decommissioned in Q1',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'lintel-waivers.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 3, endLine: 9, endColumn: 1 },
          },
        },
        properties: { id: 'W-2026-014' },
      },
    ],
    [
      {
        kind: 'inSource',
        status: 'accepted',
        justification:
          'x-lintel-ignore at orders.yaml:7:5 until 2027-01-31 (team-orders; OPS \\[1\\](2)): internal test host, decommissioned in Q1',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'orders.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 8 },
          },
        },
        properties: { id: 'orders.yaml#/x' },
      },
    ],
    [],
  ]);
  expect(results[2]?.message.text).toContain('expired 22 days ago');
  expect(results.map(({ properties }) => properties)).toMatchObject([
    { waiver: { id: 'W-2026-014', owner: 'team-orders', created: '2026-11-01', expires: '2027-01-31', source: 'file', hasExpired: false } },
    { waiver: { id: 'orders.yaml#/x', ticket: 'OPS [1](2)', source: 'definition' } },
    { waiver: { id: 'W-2026-002', hasExpired: true } },
  ]);
});

test('compared with a base every result has a state, and what was fixed is absent, behind the others', () => {
  const { results } = run(judged);
  expect(results.map(({ message, baselineState }) => [message.text.replace(/ Waived for.*/, ''), baselineState])).toEqual([
    ['New here.', 'new'],
    ['Waived in a file.', 'unchanged'],
    ['Waived as well.', 'new'],
    ['In the baseline.', 'unchanged'],
    ['As before.', 'unchanged'],
    ['Waived where it is.', 'unchanged'],
    ['Nothing says who can reach this API.', 'new'],
    ['Its waiver is over.', 'unchanged'],
    ['Gone now.', 'absent'],
  ]);
  expect(results.at(-1)?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('old.yaml');
  const fingerprints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  expect(new Set(fingerprints).size).toBe(results.length);
});

test('compared with a base that has the same, every result has a state too', () => {
  const base = { commit: '1a2b3c4d', new: 0, unchanged: 1, fixed: [] };
  expect(run(report({ findings: [finding({ change: 'unchanged' })], base })).results[0]?.baselineState).toBe('unchanged');
});

test('what policy knows of a definition is with its entry document, and what it was compared with is with the run', () => {
  const { artifacts, properties, invocations } = run(judged);
  expect(artifacts.map((artifact) => artifact.properties)).toEqual([
    {
      api: 'orders',
      owner: 'team-orders',
      profiles: ['public-facing', 'card-data'],
      exposure: 'public',
      data: 'confidential',
      tags: ['pii'],
      lifecycle: 'production',
      score: 71.9,
      grade: 'C',
    },
    undefined,
    { profiles: [] },
  ]);
  expect(properties).toEqual({
    today: '2026-11-22',
    base: { commit: '1a2b3c4d5e6f708192a3b4c5d6e7f80910111213', new: 3, unchanged: 5, fixed: 1 },
  });
  expect(invocations[0]?.exitCodeDescription).toBe(
    'Fail: 1 new finding of severity "error". 1 finding whose waiver has expired. Score 71.9 of orders.yaml, 85 required.',
  );
  expect(run(everything)).not.toHaveProperty('properties');
});

test('rules that did not run are told, and rules of policy are rules', () => {
  const { invocations, tool, results } = run(judged);
  expect(invocations[0]?.toolConfigurationNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
    ['note', '2 rules are turned off: string-max-length, error-429-defined (in 1 of 2 definitions).'],
    ['note', '1 rule does not apply to the version of OpenAPI: server-https (in 1 of 2 definitions).'],
  ]);
  const found = results.find(({ ruleId }) => ruleId === 'api-classified');
  expect(tool.driver.rules[found?.ruleIndex ?? -1]).toMatchObject({
    id: 'api-classified',
    helpUri: 'https://lintel.example/docs/policy-findings.md#api-classified',
    properties: { tags: ['openapi', 'policy'] },
  });
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
  readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly properties?: object }[];
  readonly properties?: object;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly exitCodeDescription?: string;
    readonly toolConfigurationNotifications?: readonly { readonly level: string; readonly message: { readonly text: string } }[];
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
