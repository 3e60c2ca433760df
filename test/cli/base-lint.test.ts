import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import { parseArguments } from '../../src/cli/arguments.ts';
import { lintAgainstBase } from '../../src/cli/base/lint-against-base.ts';
import { lint as lintCommand } from '../../src/cli/commands/lint.ts';
import { readLintOptions } from '../../src/cli/lint-options.ts';
import { prepareLint } from '../../src/cli/prepare-lint.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { makeWorkspace, removeWorkspaces, type Workspace } from '../action/workspace.ts';

interface ApiText {
  readonly operations?: readonly string[];
  readonly info?: string;
  readonly server?: string;
}

/** A definition whose operations have no security, and whose server is not https. */
function api({ operations = ['/orders'], info = '', server = 'http://api.example.com' }: ApiText = {}): string {
  const paths = operations.map(
    (path) =>
      `  ${path}:\n    get:\n      operationId: get${path.replaceAll('/', '-')}\n      responses: { '200': { description: Fine. } }\n`,
  );
  return `openapi: 3.1.0\ninfo:\n  title: Orders\n  version: 1.0.0\n${info}servers:\n  - url: ${server}\npaths:\n${paths.join('')}`;
}

const only = ['--only', 'server-https,security-defined'];
let temporary: string;
let before: string | undefined;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'lintel-temporary-'));
  before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
});

afterEach(() => {
  expect(readdirSync(temporary).filter((name) => name.startsWith('lintel-base-'))).toEqual([]);
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  removeWorkspaces();
  rmSync(temporary, { recursive: true, force: true });
});

async function compare(workspace: Workspace, args: readonly string[] = only, base = 'main'): Promise<Report> {
  const silent = { write: async () => undefined, isTerminal: false } as unknown as Terminal['stderr'];
  const environment = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-22') / 1000) };
  const terminal = { cwd: workspace.folder, environment, stdout: silent, stderr: silent, stdin: () => [] as never };
  const options = readLintOptions(parseArguments(['--base', base, ...args], lintCommand), workspace.folder);
  const { request } = await prepareLint(options, terminal);
  const { policy } = request;
  if (policy === undefined) throw new Error('There is always a policy.');
  const { allowsWeakening } = options;
  return lintAgainstBase({ revision: base, request: { ...request, policy }, options, allowsWeakening, environment });
}

/** A repository with `main` committed; what follows is the change. */
function repository(files: Readonly<Record<string, string>>): Workspace {
  const workspace = makeWorkspace(files);
  workspace.commit('base');
  return workspace;
}

const shown = (report: Report): readonly string[] =>
  report.findings.map(({ ruleId, change, status, location, operation }) =>
    [change, status === 'open' ? undefined : status, ruleId, operation ?? location.uri].filter((word) => word !== undefined).join(' '),
  );
const weakened = (report: Report): readonly string[] =>
  report.findings.filter(({ ruleId }) => ruleId === 'policy-weakened').map(({ message }) => message);
const errors = ({ notifications }: Report): readonly string[] =>
  notifications.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('only what is new', () => {
  test('a change that changes nothing passes, whatever is wrong', async () => {
    const report = await compare(repository({ 'openapi.yaml': api() }));
    expect(shown(report)).toEqual(['unchanged server-https openapi.yaml', 'unchanged security-defined GET /orders']);
    expect(report.verdict).toMatchObject({ exitCode: 0, counts: { error: 2 } });
    expect(report.base).toMatchObject({ new: 0, unchanged: 2, fixed: [] });
  });

  test('a new finding fails; an old one and one that is fixed do not', async () => {
    const workspace = repository({ 'openapi.yaml': api({ operations: ['/orders', '/old'] }) });
    workspace.write({ 'openapi.yaml': `# moved\n\n${api({ operations: ['/new', '/orders'], server: 'https://api.example.com' })}` });
    const report = await compare(workspace);
    expect(shown(report)).toEqual(['new security-defined GET /new', 'unchanged security-defined GET /orders']);
    expect(report.base?.fixed.map(({ ruleId, operation, location }) => [ruleId, operation, location.uri])).toEqual([
      ['server-https', undefined, 'openapi.yaml'],
      ['security-defined', 'GET /old', 'openapi.yaml'],
    ]);
    expect(report.verdict).toMatchObject({ exitCode: 1, reasons: ['1 new finding of severity "error".'] });
  });

  test('what the base finds in a definition that is deleted is not fixed, and a note says so', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': api(), 'legacy/openapi.yaml': api({ operations: ['/a', '/b'] }) });
    workspace.commit('base');
    workspace.git('checkout', '--quiet', '-b', 'change');
    rmSync(join(workspace.folder, 'legacy'), { recursive: true });
    const report = await compare(workspace);
    expect(report.base).toMatchObject({ new: 0, unchanged: 2, fixed: [] });
    expect(report.notifications).toMatchObject([
      {
        code: 'definition-gone',
        level: 'note',
        message: 'The definition "legacy/openapi.yaml" is gone: what the base finds there (3) is neither fixed nor judged.',
      },
    ]);
  });

  test('what is fixed is a finding, not an assessed one, as the schema of reports says', async () => {
    const workspace = repository({ 'openapi.yaml': api() });
    workspace.write({ 'openapi.yaml': api({ server: 'https://api.example.com' }) });
    const report = await compare(workspace);
    expect(report.base?.fixed.map((finding) => Object.keys(finding))).toEqual([
      ['ruleId', 'severity', 'message', 'location', 'relatedLocations', 'fingerprint'],
    ]);
    const isReport = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect([isReport(JSON.parse(JSON.stringify(report))), isReport.errors]).toEqual([true, null]);
  });

  test('a definition that is new is new as a whole', async () => {
    const workspace = repository({ 'a/openapi.yaml': api() });
    workspace.write({ 'b/openapi.yaml': api({ operations: ['/other'] }) });
    expect(shown(await compare(workspace))).toEqual([
      'unchanged server-https a/openapi.yaml',
      'unchanged security-defined GET /orders',
      'new server-https b/openapi.yaml',
      'new security-defined GET /other',
    ]);
  });

  test.each<[string, (workspace: Workspace) => void]>([
    ['renamed', ({ folder }) => renameSync(join(folder, 'openapi.yaml'), join(folder, 'renamed.yaml'))],
    [
      'renamed and committed',
      (workspace) => {
        workspace.git('mv', 'openapi.yaml', 'renamed.yaml');
        workspace.commit('renamed');
      },
    ],
    [
      'renamed and written anew',
      (workspace) => {
        rmSync(join(workspace.folder, 'openapi.yaml'));
        workspace.write({
          'renamed.json': JSON.stringify(
            {
              openapi: '3.1.0',
              info: { title: 'Other', version: '2' },
              servers: [{ url: 'http://api.example.com' }],
              paths: { '/orders': { get: { responses: {} } } },
            },
            undefined,
            3,
          ),
        });
      },
    ],
  ])('a definition that was %s is the same one', async (_name, change) => {
    const workspace = repository({ 'openapi.yaml': api() });
    workspace.git('checkout', '--quiet', '-b', 'topic');
    change(workspace);
    expect(shown(await compare(workspace)).map((line) => line.split(' ')[0])).toEqual(['unchanged', 'unchanged']);
  });

  test('a path item that moved into another file is unchanged, a copy of a definition is new', async () => {
    const workspace = repository({ 'openapi.yaml': api() });
    const item = "get:\n  operationId: getOrders\n  responses: { '200': { description: Fine. } }\n";
    workspace.write({
      'openapi.yaml': api().replace(/ {2}\/orders:[\s\S]*/, '  /orders: { $ref: ./orders.yaml }\n'),
      'orders.yaml': item,
      'copy.yaml': api(),
    });
    const report = await compare(workspace);
    expect(shown(report).filter((line) => line.startsWith('unchanged'))).toEqual([
      'unchanged server-https openapi.yaml',
      'unchanged security-defined GET /orders',
    ]);
    expect(shown(report).filter((line) => line.startsWith('new'))).toEqual([
      'new server-https copy.yaml',
      'new security-defined GET /orders',
    ]);
  });

  test('what main gained since the branch left it is neither new nor a weakening, and judges', async () => {
    const workspace = repository({ 'openapi.yaml': api() });
    workspace.git('checkout', '--quiet', '-b', 'topic');
    workspace.write({ 'openapi.yaml': api({ operations: ['/orders', '/new'] }) });
    workspace.commit('topic');
    workspace.git('checkout', '--quiet', 'main');
    workspace.write({
      'lintel.yaml': 'rules: { security-defined: warn }\nlocked: [server-https]\n',
      'openapi.yaml': api({ server: 'https://api.example.com' }),
    });
    workspace.commit('main');
    workspace.git('checkout', '--quiet', 'topic');
    const report = await compare(workspace);
    expect(shown(report)).toEqual([
      'unchanged server-https openapi.yaml',
      'unchanged security-defined GET /orders',
      'new security-defined GET /new',
    ]);
    expect(report.findings.at(-1)?.severity).toBe('warn');
  });

  test('a base that cannot be read makes everything new, and that is said', async () => {
    const workspace = repository({ 'openapi.yaml': `${api()}: broken: [\n` });
    workspace.write({ 'openapi.yaml': api() });
    const report = await compare(workspace);
    expect(report.base).toMatchObject({ new: 2, unchanged: 0 });
    expect(report.notifications).toMatchObject([{ code: 'base-unjudged', level: 'warning', location: { uri: 'openapi.yaml' } }]);
  });
});

describe('the policy of the base judges', () => {
  const strict = 'rules:\n  server-https: error\nlocked: [server-https]\n';
  const files = { 'openapi.yaml': api({ server: 'https://api.example.com' }), 'lintel.yaml': strict };
  const worse = { 'openapi.yaml': api() };

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a rule is turned off', { 'lintel.yaml': 'rules: { server-https: off }\n' }, 'The rule "server-https" no longer runs'],
    ['the configuration is emptied', { 'lintel.yaml': '{}\n' }, 'The rule "server-https" is no longer locked.'],
    [
      'a ruleset for Spectral turns it off',
      { '.spectral.yaml': 'rules: { server-https: off }\n', 'lintel.yaml': 'rules: {}\n' },
      'The rule "server-https" no longer runs',
    ],
    ['a waiver', { 'lintel-waivers.yaml': waiver('server-https', "path: '**'") }, 'The waiver "W-1" for the rule "server-https" is new.'],
    [
      'a baseline',
      { 'lintel-baseline.json': baselineOf() },
      'The baseline holds 1 finding of "openapi.yaml" that it does not hold at the base.',
    ],
  ])('%s', async (_name, changed, message) => {
    const workspace = repository(files);
    workspace.write({ ...worse, ...changed });
    // What --only names runs, whatever a ruleset for Spectral says.
    const report = await compare(workspace, '.spectral.yaml' in changed ? [] : only);
    expect(weakened(report).join('\n')).toContain(message);
    expect(shown(report)).toContain('new server-https openapi.yaml');
    expect(report.verdict).toMatchObject({ exitCode: 1 });
    expect(report.rules.map(({ id }) => id)).toContain('policy-weakened');
  });

  test('an ignore in the definition does not excuse what comes with it', async () => {
    const workspace = repository(files);
    const ignore = 'x-lintel-ignore: [{ rule: server-https, reason: Only for tests on this machine., expires: 2026-12-31 }]\n';
    workspace.write({ 'openapi.yaml': api() + ignore });
    const report = await compare(workspace);
    expect(shown(report)).toContain('new server-https openapi.yaml');
    expect(weakened(report)).toEqual(['"x-lintel-ignore" for the rule "server-https" is not at the base, or does not reach as far there.']);
    workspace.commit('merged');
    expect(shown(await compare(workspace))).toContain('unchanged waived server-https openapi.yaml');
  });

  test('what is allowed is a warning, and counts at once', async () => {
    const workspace = repository(files);
    workspace.write({ ...worse, 'lintel-waivers.yaml': waiver('server-https', "path: '**'") });
    const report = await compare(workspace, [...only, '--allow-weakening']);
    expect(shown(report)).toContain('new waived server-https openapi.yaml');
    expect(report.findings.filter(({ ruleId }) => ruleId === 'policy-weakened')).toMatchObject([
      { severity: 'warn', status: 'open', change: 'new', location: { uri: 'lintel-waivers.yaml' } },
    ]);
    expect(report.verdict).toMatchObject({ exitCode: 0 });
  });

  test('a nearer configuration, and one that would be a root', async () => {
    const workspace = repository({
      'lintel.yaml': 'rules: { server-https: error }\nrequire: { score: 100 }\n',
      'services/openapi.yaml': api(),
    });
    workspace.write({ 'services/lintel.yaml': 'root: true\nrules: { server-https: hint }\n' });
    expect([...weakened(await compare(workspace))].sort()).toEqual([
      'The configuration in "lintel.yaml" no longer counts: "services/lintel.yaml" is a root now.',
      'The required score is gone; at the base it is at least 100.',
      'The rule "server-https" is at "hint"; the base has it at "error".',
    ]);
  });

  test('comments, order and a stricter rule are no weakening', async () => {
    const workspace = repository({ ...files, 'lintel.yaml': 'rules:\n  security-defined: warn\n  server-https: warn\n' });
    workspace.write({ 'lintel.yaml': '# ours\nrules: { server-https: error, security-defined: warn }\n' });
    expect((await compare(workspace)).findings.map(({ ruleId, change }) => [ruleId, change])).toEqual([['security-defined', 'unchanged']]);
  });

  test('waivers and baseline of the base count for both sides', async () => {
    const workspace = repository({
      'openapi.yaml': api({ operations: ['/orders', '/old'] }),
      'lintel-waivers.yaml': waiver('server-https', "path: 'openapi.yaml'"),
    });
    workspace.git('mv', 'openapi.yaml', 'renamed.yaml');
    expect(shown(await compare(workspace))).toEqual([
      'unchanged waived server-https renamed.yaml',
      'unchanged security-defined GET /orders',
      'unchanged security-defined GET /old',
    ]);
  });

  test('a profile of the base counts, by what the definition was', async () => {
    const profiles =
      'profiles:\n  - name: public\n    match: { exposure: [public] }\n    rules: { server-https: error }\n  - name: internal\n    match: { exposure: [internal] }\n    rules: { server-https: off }\n';
    const workspace = repository({ 'lintel.yaml': profiles, 'openapi.yaml': api({ info: '  x-exposure: public\n' }) });
    workspace.write({ 'openapi.yaml': api({ info: '  x-exposure: internal\n' }) });
    expect(weakened(await compare(workspace))).toEqual(['The exposure is "internal"; at the base it is "public".']);
    workspace.write({ 'openapi.yaml': api({ info: '  x-exposure: public\n' }) });
    expect(weakened(await compare(workspace))).toEqual([]);
    workspace.git('mv', 'openapi.yaml', 'renamed.yaml');
    workspace.write({ 'renamed.yaml': api({ info: '  x-exposure: internal\n' }) });
    expect(weakened(await compare(workspace))).toEqual(['The exposure is "internal"; at the base it is "public".']);
  });

  test('an old place to start from brings no old policy with it', async () => {
    const workspace = repository({
      'openapi.yaml': api({ server: 'https://api.example.com' }),
      'lintel.yaml': 'rules: { server-https: off }\n',
    });
    workspace.git('checkout', '--quiet', '-b', 'topic');
    workspace.write(worse);
    workspace.commit('topic');
    workspace.git('checkout', '--quiet', 'main');
    workspace.write({ 'lintel.yaml': strict });
    workspace.commit('strict');
    workspace.git('checkout', '--quiet', 'topic');
    const report = await compare(workspace);
    expect(shown(report)).toContain('new server-https openapi.yaml');
  });

  test('what a ruleset for Spectral says about single files, it says about them on both sides', async () => {
    const ruleset = "rules: { server-https: error }\noverrides:\n  - files: ['legacy/**']\n    rules: { server-https: off }\n";
    const workspace = repository({ '.spectral.yaml': ruleset, 'legacy/openapi.yaml': api(), 'openapi.yaml': api() });
    const report = await compare(workspace, []);
    expect(shown(report).filter((line) => line.includes('server-https'))).toEqual(['unchanged server-https openapi.yaml']);
  });

  test('a package is that of the working tree', async () => {
    const workspace = makeWorkspace({
      'openapi.yaml': api({ server: 'https://api.example.com' }),
      'lintel.yaml': "extends: '@acme/policy'\n",
      '.gitignore': 'node_modules\n',
    });
    workspace.write({ 'node_modules/@acme/policy/lintel.yaml': strict });
    workspace.commit('base');
    workspace.write({ ...worse, 'lintel.yaml': '{}\n' });
    const report = await compare(workspace);
    expect(errors(report)).toEqual([]);
    expect(weakened(report)).toContain('The rule "server-https" is no longer locked.');
  });

  test('a configuration that is a link', async () => {
    const workspace = makeWorkspace({ 'policy/lintel.yaml': strict, 'openapi.yaml': api({ server: 'https://api.example.com' }) });
    mkdirSync(dirname(join(workspace.folder, 'lintel.yaml')), { recursive: true });
    symlinkSync('policy/lintel.yaml', join(workspace.folder, 'lintel.yaml'));
    workspace.commit('base');
    rmSync(join(workspace.folder, 'lintel.yaml'));
    workspace.write({ ...worse });
    expect(weakened(await compare(workspace))).toContain('The rule "server-https" is no longer locked.');
    expect(existsSync(join(workspace.folder, 'policy/lintel.yaml'))).toBe(true);
  });
});

describe('ways around the comparison', () => {
  const files = { 'api/openapi.yaml': api({ server: 'https://api.example.com' }), 'other/openapi.yaml': api() };

  test.each<[string, (workspace: Workspace) => void]>([
    ['a line in .gitignore', (workspace) => workspace.write({ '.gitignore': 'api/\n', 'api/openapi.yaml': api() })],
    ['another extension', (workspace) => void workspace.git('mv', 'api/openapi.yaml', 'api/openapi.txt')],
    [
      'a folder where nobody looks',
      (workspace) => {
        mkdirSync(join(workspace.folder, 'node_modules'));
        workspace.git('mv', 'api', 'node_modules/api');
      },
    ],
    ['another word for the version', (workspace) => workspace.write({ 'api/openapi.yaml': api().replace('openapi:', 'open-api:') })],
  ])('%s takes a definition away from those that are judged', async (_name, change) => {
    const workspace = repository(files);
    change(workspace);
    const report = await compare(workspace);
    expect(weakened(report)).toEqual([
      expect.stringMatching(/^The definition "api\/openapi\.yaml" of the base is still there, .*and is not judged any more\.$/),
    ]);
    expect(report.verdict.exitCode).toBe(1);
  });

  test('a definition that is gone is gone', async () => {
    const workspace = repository(files);
    rmSync(join(workspace.folder, 'api'), { recursive: true });
    expect(weakened(await compare(workspace))).toEqual([]);
  });

  const custom = (given: string): string =>
    `rules:\n  acme-title:\n    given: ${given}\n    severity: error\n    then: { field: title, function: pattern, functionOptions: { match: ^Acme } }\n`;

  test('a rule of somebody else that looks elsewhere', async () => {
    const workspace = repository({ ...files, '.spectral.yaml': custom('$.info') });
    workspace.write({ '.spectral.yaml': `# nothing\n${custom('$.nothing')}` });
    const report = await compare(workspace, []);
    expect(weakened(report)).toEqual([
      'The rule "acme-title" in the ruleset ".spectral.yaml" is not what it is at the base, and may find less.',
    ]);
    expect(shown(report)).toContain('unchanged acme-title api/openapi.yaml');
  });

  test('a rule of somebody else that is gone, or lower', async () => {
    const workspace = repository({ ...files, '.spectral.yaml': custom('$.info') });
    workspace.write({ '.spectral.yaml': custom('$.info').replace('severity: error', 'severity: hint') });
    expect(weakened(await compare(workspace, []))).toEqual([
      'The rule "acme-title" is at "hint"; the base has it at "error". It concerns 2 definitions.',
    ]);
    workspace.write({ '.spectral.yaml': 'rules: {}\n' });
    expect(weakened(await compare(workspace, []))).toEqual([
      'The rule "acme-title" no longer runs; the base has it at "error". It concerns 2 definitions.',
    ]);
  });

  test('the same ruleset with other words and one rule more', async () => {
    const workspace = repository({ ...files, '.spectral.yaml': custom('$.info') });
    workspace.write({
      '.spectral.yaml': `${custom('$.info').replace('severity: error', 'severity: error\n    message: Say who it is.')}  acme-more: { given: $, then: { field: info, function: truthy } }\n`,
    });
    expect(weakened(await compare(workspace, []))).toEqual([]);
  });

  test('a package in another version', async () => {
    const lock = (version: string): string =>
      JSON.stringify(
        { packages: { 'node_modules/@acme/policy': { version }, 'node_modules/@acme/policy-more': { version: '1.0.0' } } },
        undefined,
        2,
      );
    const workspace = makeWorkspace({
      ...files,
      'lintel.yaml': "extends: '@acme/policy'\n",
      '.gitignore': 'node_modules\n',
      'package-lock.json': lock('1.0.0'),
    });
    workspace.write({ 'node_modules/@acme/policy/lintel.yaml': 'locked: [server-https]\n' });
    workspace.commit('base');
    workspace.write({
      'package-lock.json': lock('1.0.0').replace(
        '"node_modules/@acme/policy-more": {\n      "version": "1.0.0"',
        '"node_modules/@acme/policy-more": {\n      "version": "3.0.0"',
      ),
    });
    expect(weakened(await compare(workspace))).toEqual([]);
    workspace.write({ 'package-lock.json': lock('2.0.0') });
    expect(weakened(await compare(workspace))).toEqual([
      'The package "@acme/policy", which the configuration extends, is not the one of the base; what it asks for is not compared.',
    ]);
  });

  test('a package that comes with the change itself', async () => {
    const workspace = makeWorkspace({
      ...files,
      'lintel.yaml': "extends: '@acme/policy'\n",
      'packages/policy/lintel.yaml': 'locked: [server-https]\n',
    });
    mkdirSync(join(workspace.folder, 'node_modules/@acme'), { recursive: true });
    symlinkSync('../../packages/policy', join(workspace.folder, 'node_modules/@acme/policy'));
    workspace.write({ '.gitignore': 'node_modules\n' });
    workspace.commit('base');
    workspace.write({ 'packages/policy/lintel.yaml': '{}\n' });
    expect(weakened(await compare(workspace))).toEqual(['The rule "server-https" is no longer locked. It concerns 2 definitions.']);
  });
});

function waiver(rule: string, scope: string): string {
  return `- id: W-1\n  rule: ${rule}\n  scope: { ${scope} }\n  reason: Internal test host, gone in January.\n  owner: team-orders\n  created: 2026-11-01\n  expires: 2026-12-31\n`;
}

function baselineOf(): string {
  return '{ "version": 1, "definitions": { "openapi.yaml": { "server-https": ["0123456789abcdef"] } } }\n';
}
