import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import { makeWorkspace, removeWorkspaces, type Workspace } from '../action/workspace.ts';
import { type BuiltCli, buildCli, projectRoot } from '../cli/build-cli.ts';
import { scrubbed } from '../cli/scenario.ts';
import { dataOf } from './built-page.ts';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => {
  cli.remove();
  removeWorkspaces();
});

interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run({ folder }: Workspace, args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli.path, 'lint', ...args], {
    cwd: folder,
    env: scrubbed(folder),
    encoding: 'utf8',
    input,
    maxBuffer: 50_000_000,
  });
  return { exitCode: status, stdout, stderr };
}

/** What the report on stdout shows. */
function pageOf(workspace: Workspace, args: readonly string[], input?: string): PageData {
  return dataOf(run(workspace, [...args, '--format', 'html'], input).stdout);
}

function api(paths: readonly string[], server = 'https://api.example.com', title = 'Orders'): string {
  const operations = paths.map((path) => `  ${path}:\n    get:\n      responses: { '200': { description: Fine. } }\n`).join('');
  return `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\nservers:\n  - url: ${server}\npaths:\n${operations}`;
}

test('several definitions are shown with their operations, access and lines, without any configuration', () => {
  const workspace = makeWorkspace({
    'b.yaml': api(['/b', '/a'], 'http://b.example.com', 'B'),
    'a.yaml': api(['/c'], 'https://a.example.com', 'A'),
  });
  const ran = run(workspace, ['-o.html', 'out/report.html', '-f', 'stylish']);
  expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
  expect(ran.stdout).toContain('Fail');
  const data = dataOf(readFileSync(join(workspace.folder, 'out', 'report.html'), 'utf8'));
  expect(data.definitions.map(({ title, operations }) => [title, operations.map(({ label }) => label)])).toEqual([
    ['A', ['GET /c']],
    ['B', ['GET /b', 'GET /a']],
  ]);
  const [, b] = data.definitions;
  expect(b?.auth.map(({ path, weakest, transport }) => [path, weakest, transport])).toEqual([
    ['/b', 'none', 'http'],
    ['/a', 'none', 'http'],
  ]);
  expect(b?.score?.grade).toBe('E');
  const transport = data.packs.indexOf('transport');
  expect(b?.packs[transport]?.[0]).toBeGreaterThan(b?.packs[transport]?.[1] ?? 0);
  const insecure = data.findings.find(({ rule }) => data.rules[rule]?.id === 'server-https');
  expect(insecure).toMatchObject({ definition: 1, file: 1, status: 'open' });
  expect(data.lines.find(({ file }) => file === 1)?.texts).toContain('  - url: http://b.example.com');
  expect(data.rules[insecure?.rule ?? -1]?.fix.length).toBeGreaterThan(0);
});

test('scores are those of "lintel coverage"', () => {
  const workspace = makeWorkspace({ 'a.yaml': api(['/a', '/b']) });
  const covered = spawnSync(process.execPath, [cli.path, 'coverage', '-f', 'json'], {
    cwd: workspace.folder,
    env: scrubbed(workspace.folder),
    encoding: 'utf8',
  });
  expect(JSON.parse(covered.stdout).definitions[0].score).toMatchObject({ ...pageOf(workspace, []).definitions[0]?.score });
});

test('the same input gives the same bytes', () => {
  const workspace = makeWorkspace({ 'a.yaml': api(['/a', '/b'], 'http://a.example.com') });
  expect(run(workspace, ['-f', 'html']).stdout).toBe(run(workspace, ['-f', 'html']).stdout);
});

test('nothing to check is a report that says so', () => {
  const ran = run(makeWorkspace({ 'readme.md': 'Nothing.' }), ['-f', 'html']);
  expect(ran.exitCode).toBe(2);
  const data = dataOf(ran.stdout);
  expect(data).toMatchObject({ verdict: { outcome: 'none' }, definitions: [], findings: [] });
  expect(data.notifications).toMatchObject([{ code: 'no-definitions', level: 'error' }]);
});

test('a definition that cannot be read leaves the others in the report', () => {
  const workspace = makeWorkspace({ 'a.yaml': api(['/a']), 'broken.yaml': 'openapi: 3.1.0\ninfo: { title: "Broken\n' });
  const ran = run(workspace, ['a.yaml', 'broken.yaml', '-f', 'html']);
  expect(ran.exitCode).toBe(2);
  const { definitions, notifications, files, verdict } = dataOf(ran.stdout);
  expect(verdict.outcome).toBe('none');
  expect(definitions.map(({ operations }) => operations.length)).toEqual([1]);
  expect(notifications.map(({ level, file = -1 }) => [level, files[file]])).toEqual([['error', 'broken.yaml']]);
});

test('a definition on stdin is shown with its lines', () => {
  const data = pageOf(makeWorkspace({}), ['-', '--stdin-filepath', 'api.yaml'], api(['/a'], 'http://a.example.com'));
  expect(data.files[0]).toBe('api.yaml');
  expect(data.definitions[0]?.operations.map(({ label }) => label)).toEqual(['GET /a']);
  expect(data.lines.flatMap(({ texts }) => texts)).toContain('  - url: http://a.example.com');
});

test('with --base the change is shown as it is now, and what it fixes', { timeout: 120_000 }, () => {
  const workspace = makeWorkspace({ 'api.yaml': api(['/old', '/stays']) });
  workspace.commit('Base.');
  workspace.git('checkout', '--quiet', '-b', 'change');
  workspace.write({ 'api.yaml': api(['/stays', '/new'], 'http://api.example.com') });
  workspace.commit('Change.');
  const data = pageOf(workspace, ['--base', 'main']);
  expect(data.definitions.map(({ operations }) => operations.map(({ label }) => label))).toEqual([['GET /stays', 'GET /new']]);
  expect(data.definitions[0]?.auth.map(({ path, transport }) => [path, transport])).toEqual([
    ['/stays', 'http'],
    ['/new', 'http'],
  ]);
  const statuses = data.findings.map(({ status, change }) => change ?? status);
  expect(new Set(statuses)).toEqual(new Set(['new', 'unchanged', 'fixed']));
  expect(data.base).toMatchObject({ new: statuses.filter((one) => one === 'new').length, fixed: data.totals?.fixed });
  expect(data.findings.filter(({ status }) => status === 'fixed').some(({ operation = '' }) => operation === 'GET /old')).toBe(true);
  expect(data.definitions[0]?.score).toEqual(pageOf(workspace, []).definitions[0]?.score);
});

test('a policy is shown: who owns what, what is waived, until when', () => {
  const workspace = makeWorkspace({});
  cpSync(join(projectRoot, 'examples', 'organization'), workspace.folder, { recursive: true });
  const data = pageOf(workspace, []);
  expect(data.definitions.some(({ owner }) => owner !== undefined)).toBe(true);
  expect(data.waivers.length).toBeGreaterThan(0);
  const waived = data.findings.find(({ status }) => status === 'waived');
  expect(data.waivers[waived?.waiver ?? -1]?.reason).toMatch(/\w/);
  expect(data.totals?.baselined).toBeGreaterThan(0);
});

test('secrets of a definition are not in its report, also where it is one long line', () => {
  const secret = 'AKIAIOSFODNN7EXAMPLF';
  const text = api(['/a']).replace('title: Orders', `title: Orders, description: "Use ${secret} to try."`);
  const minified = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0', description: 'A long description. '.repeat(50) },
    servers: [{ url: 'http://api.example.com' }],
    paths: {
      '/a': {
        get: {
          description: 'More. '.repeat(50),
          parameters: [{ name: 'key', in: 'query', example: secret }],
          responses: { 200: { description: 'Fine.' } },
        },
      },
    },
  });
  const { stdout } = run(makeWorkspace({ 'a.yaml': text, 'b.json': minified }), ['-r', 'all', '-f', 'html']);
  const data = dataOf(stdout);
  expect(data.findings.filter(({ rule }) => data.rules[rule]?.id === 'no-secrets-in-document')).toHaveLength(2);
  expect(stdout).not.toContain(secret.slice(4));
  expect(data.lines.some(({ file, column }) => file === 1 && column !== undefined)).toBe(true);
});

test('other formats do not need the program of the page', () => {
  const workspace = makeWorkspace({ 'a.yaml': api(['/a']) });
  const dist = join(dirname(dirname(cli.path)), 'dist');
  const files = ['html-app.js', 'html-app.css'].map((name) => join(dist, name));
  const texts = files.map((file) => readFileSync(file));
  for (const file of files) rmSync(file);
  try {
    expect(run(workspace, ['-f', 'stylish', '-o.json', 'report.json', '-o.sarif', 'report.sarif'])).toMatchObject({ stderr: '' });
    const ran = run(workspace, ['-f', 'html', '-o.json', 'report.json']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('html-app');
  } finally {
    for (const [index, file] of files.entries()) writeFileSync(file, texts[index] ?? '');
  }
});
