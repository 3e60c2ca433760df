import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/report/report.ts';
import { makeWorkspace, removeWorkspaces } from '../action/workspace.ts';
import { type BuiltCli, buildCli } from '../cli/build-cli.ts';
import { skipped } from './consumers.ts';
import { formatCases } from './format-cases.ts';
import { hostileDefinition } from './hostile-definition.ts';
import { hostileFiles, hostilePolicy } from './hostile-repository.ts';
import { acting } from './inert.ts';
import { lintEverything, type Ran, withoutProgram } from './lint-everything.ts';
import { xmlObjections } from './read-xml-formats.ts';
import { objections } from './sarif-objections.ts';
import { findingsOnly, inOrder } from './told.ts';

/** These hold what there is room for. */
const limited = new Set(['github-summary', 'markdown', 'html']);
const isReport = new Ajv2020.default({ formats: { uri: true } }).compile(schema);
let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => {
  cli.remove();
  removeWorkspaces();
});

describe.each([
  { name: 'without policy', base: undefined, policy: {}, options: ['--ruleset', 'all'], stands: ['open'] },
  { name: 'under policy', base: undefined, policy: hostilePolicy(), options: [], stands: ['open', 'open again', 'waived'] },
  {
    name: 'against a base',
    base: hostilePolicy(),
    policy: {},
    options: ['--base', 'HEAD', '--ruleset', 'all'],
    stands: ['fixed', 'new', 'unchanged'],
  },
])('a hostile repository, $name', ({ base, policy, options, stands }) => {
  let ran: Ran;
  beforeAll(async () => {
    const workspace = makeWorkspace({ ...base, 'apis/openapi.json': JSON.stringify(hostileDefinition('before', 'name')) });
    workspace.commit('Before');
    workspace.write({ ...hostileFiles(), ...policy, 'apis/openapi.json': JSON.stringify(hostileDefinition('\u001b[2J', 'name')) });
    ran = await lintEverything({ program: [cli.path], folder: workspace.folder, options });
  }, 300_000);

  test('has a report in every format', () => {
    const { exitCode, report, stdout, stderr } = ran;
    expect(exitCode).toBe(report.verdict.exitCode);
    expect(report.definitions.length).toBeGreaterThan(10);
    expect(report.findings.length).toBeGreaterThan(1000);
    expect(standsOf(report)).toEqual(expect.arrayContaining(stands));
    expect(isReport(report), JSON.stringify(isReport.errors?.[0])).toBe(true);
    expect(acting(stdout + stderr)).toEqual([]);
  });

  test.for(formatCases)(
    '$format tells what json tells, and nothing in it acts',
    ({ format, read, expected, comparable, isSkipped }, { skip }) => {
      skip(isSkipped === true, 'cmark-gfm is missing');
      const output = ran.read(format);
      expect(output).not.toContain(ran.folder);
      expect(
        acting(format === 'html' ? withoutProgram(output) : output, { hasCommands: format === 'github', hasReturns: format === 'csv' }),
      ).toEqual([]);
      const [told, all] = [inOrder(findingsOnly(read(output), ran.report), comparable), inOrder(expected(ran.report), comparable)];
      expect(told.length).toBeGreaterThan(50);
      if (limited.has(format)) expect(told.filter((each) => !all.includes(each))).toEqual([]);
      else expect(told).toEqual(all);
    },
  );

  test('nobody objects to the SARIF', () => {
    expect(objections(JSON.parse(ran.read('sarif')))).toEqual([]);
  });

  test.skipIf(skipped.xmllint)('libxml2 reads the XML', () => {
    expect(xmlObjections(['junit', 'checkstyle'].map(ran.pathOf))).toBe('');
  });
});

/** How findings stand. */
function standsOf({ findings, base }: Report): readonly string[] {
  const stands = findings.flatMap(({ status, change, waiver }) => [
    waiver?.hasExpired === true ? `${status} again` : status,
    ...(change === undefined ? [] : [change]),
  ]);
  return [...new Set([...stands, ...(base === undefined || base.fixed.length === 0 ? [] : ['fixed'])])];
}
