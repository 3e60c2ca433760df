import { describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import type { Framework } from '../../src/policy/evidence/framework.ts';
import { frameworks } from '../../src/policy/evidence/frameworks.ts';
import { createEvidence, type Evidence, openFindings, type Provenance } from '../../src/policy/evidence.ts';
import type { AssessedFinding, WaiverRecord } from '../../src/report/finding.ts';
import type { Report, RuleCoverage, RuleDescriptor, WaiverUse } from '../../src/report/report.ts';

const rules = packs.flatMap((pack) => pack.rules);

function framework(id: string): Framework {
  const found = frameworks.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No framework ${id}.`);
  return found;
}

const owasp = framework('owasp-api-2023');

describe.each(frameworks)('$id', (one) => {
  const known = new Set(one.controls.map(({ id }) => id));

  test('has a control for whatever rules are filed under', () => {
    const entries = new Set(rules.flatMap(({ maps }) => one.entriesOf(maps)));
    expect(entries.size).toBeGreaterThan(9);
    expect([...entries].filter((entry) => !known.has(one.controlOf(entry)))).toEqual([]);
  });

  test('names each control once, and says what no definition shows', () => {
    expect(known.size).toBe(one.controls.length);
    expect(one.controls.filter(({ name }) => name.trim() === '')).toEqual([]);
    expect(one.limits.length).toBeGreaterThan(0);
  });

  test('says of each control what is beyond a definition, or says it of all', () => {
    const silent = one.controls.filter(({ notShown }) => notShown === undefined);
    expect(silent.length === 0 || silent.length === one.controls.length).toBe(true);
  });
});

test('the CWE that are listed are those that rules are filed under', () => {
  const filed = new Set(rules.flatMap(({ maps }) => maps.cwe ?? []));
  expect(framework('cwe').controls.map(({ id }) => id)).toEqual(
    [...filed].sort((left, right) => left - right).map((number) => `CWE-${number}`),
  );
});

test('ASVS 5.0.0 has 80 sections in 17 chapters', () => {
  const { controls } = framework('asvs-5');
  expect(controls).toHaveLength(80);
  expect(new Set(controls.map(({ chapter }) => chapter)).size).toBe(17);
  expect(controls.find(({ id }) => id === 'V12.2')).toMatchObject({
    name: 'HTTPS Communication with External Facing Services',
    chapter: 'V12 Secure Communication',
  });
});

const rule = (id: string, owaspApi2023: readonly string[]): RuleDescriptor => ({
  id,
  pack: 'transport',
  summary: `${id} holds.`,
  severity: 'error',
  helpUri: `https://lintel.example/rules/${id}`,
  maps: { owaspApi2023 },
});

const serverHttps = rule('server-https', ['API2', 'API8']);
const rateLimit = rule('rate-limit-documented', ['API4']);

const covered = (ruleId: string, examined: number, satisfied: number): RuleCoverage => ({ ruleId, pack: 'transport', examined, satisfied });

function finding(ruleId: string, changes: Partial<AssessedFinding> = {}): AssessedFinding {
  const range = { start: { line: 4, column: 1 }, end: { line: 4, column: 9 } };
  return {
    ruleId,
    severity: 'error',
    message: 'Server URL "http://api.example.com" is not https.',
    location: { uri: 'openapi.yaml', pointer: '/servers/0/url', range },
    relatedLocations: [],
    fingerprint: '0123456789abcdef',
    status: 'open',
    ...changes,
  };
}

function waiver(changes: Partial<WaiverRecord> = {}): WaiverRecord {
  const { location } = finding('server-https');
  return { id: 'W-1', reason: 'gone in Q1', expires: '2026-12-31', source: 'file', hasExpired: false, location, ...changes };
}

const provenance: Provenance = { rulesets: ['all'], rulesHash: 'f'.repeat(64), inputs: [], configuration: [] };

function make(changes: Partial<Report> = {}, examined: ReadonlyMap<string, ReadonlySet<string>> = new Map()): Evidence {
  const report: Report = {
    version: 1,
    tool: { name: 'lintel', version: '0.0.0', informationUri: 'https://lintel.example' },
    definitions: [{ uri: 'openapi.yaml', openapi: '3.1.0', operations: 3, documents: ['openapi.yaml'] }],
    rules: [serverHttps],
    findings: [],
    notifications: [],
    coverage: [covered('server-https', 2, 2)],
    verdict: { outcome: 'pass', exitCode: 0, reasons: [], counts: { error: 0, warn: 0, info: 0, hint: 0 } },
    ...changes,
  };
  return createEvidence({ report, catalogue: [rateLimit, serverHttps], framework: owasp, examined, provenance });
}

function control(evidence: Evidence, id: string): Evidence['controls'][number] {
  const found = evidence.controls.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No control ${id}.`);
  return found;
}

describe('a control', () => {
  test('without findings was examined, and no more than that', () => {
    expect(control(make(), 'API8')).toMatchObject({ state: 'noOpenFinding', statement: 'no open finding in 2 places examined' });
  });

  test('whose rules did not run was not examined', () => {
    const { state, statement, rules: said } = control(make(), 'API4');
    expect({ state, statement }).toEqual({ state: 'notExamined', statement: 'not examined' });
    expect(said).toMatchObject([{ id: 'rate-limit-documented', hasRun: false, examined: 0 }]);
  });

  test('whose rules found nothing to look at was not examined', () => {
    const evidence = make({ coverage: [covered('server-https', 0, 0)] });
    expect(control(evidence, 'API8')).toMatchObject({ state: 'notExamined', rules: [{ hasRun: true }] });
  });

  test('says when places fall short without a finding of their own', () => {
    const evidence = make({ coverage: [covered('server-https', 2, 1)] });
    expect(control(evidence, 'API8').statement).toBe('no open finding in 2 places examined, 1 of them satisfied');
  });

  test('counts findings by what policy decided, an expired waiver as open', () => {
    const findings = [
      finding('server-https'),
      finding('server-https', { waiver: waiver({ hasExpired: true }) }),
      finding('server-https', { status: 'waived', waiver: waiver() }),
      finding('server-https', { status: 'baselined' }),
    ];
    const evidence = make({ findings, coverage: [covered('server-https', 9, 5)] });
    expect(control(evidence, 'API8')).toMatchObject({
      state: 'open',
      statement: '2 open findings (1 with an expired waiver), 1 waived, 1 baselined',
      findings: { open: 2, expired: 1, waived: 1, baselined: 1 },
    });
    expect(openFindings(evidence)).toBe(2);
    expect(evidence.findings.map(({ status }) => status)).toEqual(['open', 'open', 'waived', 'baselined']);
  });

  test('shows what is waived although nothing is open', () => {
    const evidence = make({
      findings: [finding('server-https', { status: 'waived', waiver: waiver() })],
      coverage: [covered('server-https', 2, 1)],
    });
    expect(control(evidence, 'API8').statement).toBe('no open finding in 2 places examined, 1 of them satisfied, 1 waived');
  });

  test('has the waivers of its rules, with who answers for them', () => {
    const use: WaiverUse = {
      ...waiver({ owner: 'team-orders', approver: 'security', ticket: 'OPS-1' }),
      rule: 'server-https',
      findings: 1,
    };
    const evidence = make({ waivers: [use, { ...use, id: 'W-2', rule: 'another-rule' }] });
    expect(control(evidence, 'API8').waivers).toEqual([use]);
    expect(control(evidence, 'API4').waivers).toEqual([]);
  });

  test('counts an operation once, whichever of its rules examined it', () => {
    const both = new Map([
      ['server-https', new Set(['openapi.yaml GET /a', 'openapi.yaml GET /b'])],
      ['rate-limit-documented', new Set(['openapi.yaml GET /b'])],
    ]);
    const evidence = make({ rules: [serverHttps, { ...rateLimit, maps: { owaspApi2023: ['API8'] } }] }, both);
    expect(control(evidence, 'API8').operations).toEqual({ examined: 2, all: 3 });
  });
});

test('what no rule speaks to is not judged, and named', () => {
  const { controls, notJudged } = make();
  expect(controls.map(({ id }) => id)).toEqual(['API2', 'API4', 'API8']);
  expect(notJudged.controls.map(({ id }) => id)).toEqual(['API1', 'API3', 'API5', 'API6', 'API7', 'API9', 'API10']);
});

test('findings of rules that speak to no control are left out', () => {
  expect(make({ findings: [finding('unfiled-rule')] }).findings).toEqual([]);
});

test('evidence with an error among its notifications is incomplete', () => {
  const note = { code: 'syntax-invalid', message: 'The file ends too early.' };
  expect(make({ notifications: [{ ...note, level: 'warning' }] }).isComplete).toBe(true);
  expect(make({ notifications: [{ ...note, level: 'error' }] }).isComplete).toBe(false);
});

test('nothing is ever said to be met', () => {
  const words = JSON.stringify(frameworks.map(({ limits, controls }) => [limits, controls.map(({ notShown }) => notShown)]));
  expect(words + JSON.stringify(make().controls)).not.toMatch(/\b(?:compliant|compliance|is met|are met|passed)\b/i);
});
