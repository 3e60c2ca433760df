import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import type { WaiverRecord } from '../../src/report/finding.ts';
import type { Location } from '../../src/report/location.ts';
import type { Mappings, Notification, Report } from '../../src/report/report.ts';
import { json } from '../../src/reporters/json.ts';
import { readmeExample } from '../real/definitions.ts';
import { lintFile } from '../real/lint-real.ts';
import { judged } from './policy-report.ts';
import { finding, place, render, report, serverHttps, waiver } from './report-builder.ts';

/** The type with every optional member required: a new member of `Report` does not compile until it is here, and so in the schema. */
type Complete<Value> = Value extends Location | { readonly uri: string }
  ? Required<Value>
  : Value extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : Value extends object
      ? { [Key in keyof Value]-?: Complete<Exclude<Value[Key], undefined>> }
      : Value;

const maps: Complete<Mappings> = { owaspApi2023: ['API8'], cwe: [319], asvs: ['12.2.1'] };
const notification: Complete<Notification> = {
  code: 'rule-crashed',
  level: 'warning',
  message: 'Rule crashed.',
  help: 'Report it.',
  ruleId: 'server-https',
  location: place(4, 10, 32),
};
const granted: Complete<WaiverRecord> = {
  ...waiver(),
  owner: 'team-orders',
  ticket: 'OPS-1234',
  approver: 'security@example.com',
  created: '2026-11-01',
};
const { status: _status, ...found } = finding({ relatedLocations: [{ ...place(6, 3, 10), message: 'Used here.' }] });
const complete: Complete<Report> = {
  version: 1,
  tool: { name: 'lintel', version: '0.1.0', informationUri: 'https://lintel.example/' },
  definitions: [
    {
      uri: 'orders.yaml',
      openapi: '3.1.0',
      title: 'Orders',
      operations: 2,
      documents: ['orders.yaml'],
      policy: {
        api: 'orders',
        owner: 'team-orders',
        classification: { exposure: 'public', data: 'restricted', tags: ['pci'], lifecycle: 'production' },
        profiles: ['public-facing'],
      },
      score: { value: 84.5, grade: 'B' },
    },
  ],
  rules: [{ ...serverHttps, securitySeverity: 7.5, withholdsSource: true, commonRemedy: 'Serve it all over TLS.', maps }],
  findings: [{ ...found, operation: 'GET /orders', status: 'waived', waiver: granted, change: 'new' }],
  notifications: [notification],
  coverage: [{ ruleId: 'server-https', pack: 'transport', examined: 1, satisfied: 0 }],
  notRun: [{ ruleId: 'string-max-length', reason: 'off', definitions: 1 }],
  today: '2026-11-22',
  waivers: [{ ...granted, rule: 'server-https', findings: 1 }],
  base: { commit: '1a2b3c4d', new: 1, unchanged: 0, fixed: [{ ...found, operation: 'GET /orders' }] },
  verdict: { outcome: 'fail', exitCode: 1, reasons: ['1 error'], counts: { error: 1, warn: 0, info: 0, hint: 0 } },
};

/** The same without policy, and every optional member left out. */
const minimal: Report = {
  version: 1,
  tool: complete.tool,
  definitions: [{ uri: 'orders.yaml', openapi: '3.1.0', operations: 2, documents: ['orders.yaml'] }],
  rules: [
    {
      id: 'server-https',
      pack: 'transport',
      summary: 'Server URLs use https.',
      severity: 'error',
      helpUri: 'https://lintel.example/rules/server-https',
      maps: {},
    },
  ],
  findings: [{ ...found, status: 'open' }],
  notifications: [{ code: 'rule-crashed', level: 'warning', message: 'Rule crashed.' }],
  coverage: complete.coverage,
  verdict: complete.verdict,
};

/** What policy adds, each with its optional members left out. */
const { owner: _owner, created: _created, ...bare } = waiver();
const additions: Partial<Report> = {
  definitions: complete.definitions.map((definition) => ({
    ...definition,
    policy: { classification: {}, profiles: [] },
    score: { value: 100, grade: 'A' },
  })),
  findings: [{ ...found, status: 'waived', waiver: bare }],
  notRun: complete.notRun,
  waivers: [{ ...bare, rule: 'server-https', findings: 0 }],
  base: { commit: '1a2b3c4d', new: 0, unchanged: 0, fixed: [found] },
};

const ajv = new Ajv2020.default({ formats: { uri: true }, allErrors: true });
const isReport = ajv.compile(schema);

test('the text is the report itself, indented by two spaces', () => {
  const content = report({ findings: [finding()] });
  expect(render(json, content)).toBe(`${JSON.stringify(content, undefined, 2)}\n`);
  expect(render(json, report())).toBe(`${JSON.stringify(report(), undefined, 2)}\n`);
});

test('the threshold does not apply: the report is whole', () => {
  const content = report({ findings: [finding({ severity: 'hint' }), finding({ status: 'waived' })] });
  expect(JSON.parse(render(json, content, { threshold: 'error' }))).toEqual(content);
});

test.each([
  ['complete', complete],
  ['minimal', minimal],
  ['judged', judged],
])('the schema accepts a %s report', (_, content) => {
  isReport(JSON.parse(render(json, content)));
  expect(isReport.errors ?? []).toEqual([]);
});

test('a member that the schema does not know is refused, wherever it is', () => {
  for (const path of objectPaths(complete)) {
    expect([path, isReport(changed(complete, path, (object) => Object.assign(object, { unknown: true })))]).toEqual([path, false]);
  }
});

test('the schema accepts the report of a real definition', async () => {
  isReport(JSON.parse(render(json, await lintFile(readmeExample('3.0/json/petstore.json').path))));
  expect(isReport.errors ?? []).toEqual([]);
});

test('the schema requires exactly what the types require', () => {
  for (const [path, key] of members(minimal)) {
    const isOptional = isReport(changed(minimal, path, (object) => delete object[key]));
    expect([...path, key, isOptional]).toEqual([...path, key, false]);
  }
});

test('the schema requires of what policy adds exactly what the types require', () => {
  const content = { ...minimal, ...additions };
  const optional = new Set(
    members(content)
      .filter(([path, key]) => isReport(changed(content, path, (object) => delete object[key])))
      .map(String),
  );
  const containers = [
    'definitions,0,title',
    'definitions,0,policy',
    'definitions,0,score',
    'findings,0,waiver',
    'notRun',
    'waivers',
    'base',
  ];
  expect([...optional].sort()).toEqual(containers.map((path) => (path.includes(',') ? path : `,${path}`)).sort());
});

test('the schema knows no member that the types do not have', () => {
  const known = new Set(objectPaths(complete).flatMap((path) => Object.keys(objectAt(complete, path))));
  const described = [schema, ...Object.values(schema.$defs)].flatMap((each) => ('properties' in each ? Object.keys(each.properties) : []));
  expect(described.filter((key) => !known.has(key))).toEqual([]);
});

test('a file alone is a place for a notification', () => {
  const location = { uri: 'orders.yaml' };
  expect(isReport(report({ notifications: [{ code: 'file-refused', level: 'error', message: 'Refused.', location }] }))).toBe(true);
});

type Path = readonly (string | number)[];
type Members = Record<string, unknown>;

function objectPaths(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.entries(value).flatMap(([key, member]) => objectPaths(member, [...path, key]));
  return Array.isArray(value) ? below : [path, ...below];
}

function members(value: unknown): (readonly [path: Path, key: string])[] {
  return objectPaths(value).flatMap((path) => Object.keys(objectAt(value, path)).map((key) => [path, key] as const));
}

function objectAt(value: unknown, path: Path): Members {
  let found = value;
  for (const key of path) found = (found as Members)[key];
  return found as Members;
}

function changed(value: Report, path: Path, change: (object: Members) => void): unknown {
  const copy = structuredClone(value);
  change(objectAt(copy, path));
  return copy;
}
