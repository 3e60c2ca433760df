import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { projectRoot } from '../cli/build-cli.ts';
import { createRepository, gitEnvironment, type Repository } from './repository.ts';

/** Another pre-commit than the one on the path: that of a virtual environment. */
const preCommit = process.env['LINTEL_PRE_COMMIT'] ?? 'pre-commit';
const hasPreCommit = spawnSync(preCommit, ['--version']).status === 0;

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\nservers: [{ url: https://api.example.com }]\n';
const clean = `${head}paths: {}\n`;
const insecure = clean.replace('https:', 'http:');
const complaint = 'Server URL "http://api.example.com" is not https.';
const ownRules = ['--only', 'server-https,array-max-items', '-F', 'hint', '--'];

let home = '';
let hookRepository: Repository | undefined;
let repository: Repository | undefined;

beforeAll(async () => {
  if (!hasPreCommit) return;
  home = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-pre-commit-')));
  hookRepository = createRepository();
  const { folder, git } = hookRepository;
  for (const name of trackedFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(projectRoot, name), join(folder, name));
  }
  await build(join(folder, 'dist'));
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'Release');
  git('tag', 'v1.0.0');
});

afterEach(() => repository?.remove());

afterAll(() => {
  hookRepository?.remove();
  if (home !== '') rmSync(home, { recursive: true, force: true });
});

describe.skipIf(!hasPreCommit)('pre-commit, with the hook from a clone', () => {
  test('passes a clean definition', async () => {
    stage({ 'openapi.yaml': clean });
    expect(await run()).toEqual({ exitCode: 0, output: expect.stringMatching(/\.Passed\n$/) });
  });

  test('stops a commit, and says why', async () => {
    stage({ 'openapi.yaml': insecure });
    execFileSync(preCommit, ['install'], { cwd: folderOf(repository), env: environment(), stdio: 'pipe' });
    const { status, stderr } = spawnSync('git', ['commit', '--message', 'Add API'], {
      cwd: folderOf(repository),
      env: environment(),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(complaint);
    expect(spawnSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folderOf(repository) }).status).not.toBe(0);
  });

  test('lints the definition that a changed part belongs to', async () => {
    stage({
      '.pre-commit-config.yaml': configuration('lintel', ownRules),
      'api/openapi.yaml': `${head}paths:\n  /orders: { $ref: paths/orders.yaml }\n`,
      'api/paths/orders.yaml':
        'get:\n  responses:\n    "200":\n      description: OK\n      content:\n        application/json:\n          schema: { $ref: ../orders.yaml }\n',
      'api/orders.yaml': 'type: array\nmaxItems: 5\nitems: { type: integer }\n',
    });
    repository?.git('commit', '--quiet', '--message', 'Add API');
    stage({ 'api/orders.yaml': 'type: array\nmaxItems: 7\nitems: { type: integer }\n' });
    expect(await run()).toMatchObject({ exitCode: 0 });
    stage({ 'api/orders.yaml': 'type: array\nitems: { type: integer }\n' });
    const { exitCode, output } = await run();
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining('api/orders.yaml') });
    expect(output).toContain('array-max-items');
  });

  test('lints a definition with a name like an option', async () => {
    stage({ '-x.yaml': insecure, '-r.json': '{}' });
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining(complaint) });
  });

  test('takes no options from the names of files', async () => {
    stage({ '--output=report.json': '{}', '--exit-zero.yaml': 'a: 1\n', 'openapi.yaml': insecure });
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining(complaint) });
    expect(existsSync(join(folderOf(repository), 'report.json'))).toBe(false);
  });

  test('refuses names like options where the configuration leaves out the "--"', async () => {
    stage({ '.pre-commit-config.yaml': configuration('lintel', ['-q']), '--output=report.json': '{}', 'openapi.yaml': insecure });
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining('Write "--" before the names of files') });
    expect(existsSync(join(folderOf(repository), 'report.json'))).toBe(false);
  });

  test('finds the definition among 500 files', async () => {
    const others = Object.fromEntries(Array.from({ length: 499 }, (_, index) => [`charts/values-${index}.yaml`, 'replicas: 2\n']));
    stage(others);
    expect(await run()).toMatchObject({ exitCode: 0 });
    stage({ 'openapi.yaml': insecure });
    const { exitCode, output } = await run();
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining(complaint) });
    // One process for all of them.
    expect(output.split('in 1 definition').length).toBe(2);
  });

  test('has nothing to say about files that are no OpenAPI', async () => {
    stage({
      'ci.yml': 'name: CI\non: [push]\npaths: [ci.yml]\n',
      'package.json': '{ "name": "orders", "files": ["ci.yml"] }\n',
      'values.yaml': 'openapi:\n  enabled: true\n',
      'tool.json': '{ "openapi": "docs/openapi.json" }\n',
      'orphan.yaml': 'type: array\nitems: { $ref: "#/x" }\n',
    });
    const { exitCode, output } = await run('--verbose');
    expect(exitCode).toBe(0);
    expect(output.split('\n').filter((line) => !/^(?:lintel|- hook id|- duration|\[INFO\]|\s*$)/.test(line))).toEqual([]);
  });

  test('takes options before the "--"', async () => {
    stage({ '.pre-commit-config.yaml': configuration('lintel', ['-F', 'none', '--']), 'openapi.yaml': insecure });
    expect(await run()).toMatchObject({ exitCode: 0 });
  });

  test('without a verdict is no pass', async () => {
    stage({ 'openapi.yaml': 'openapi: 3.1.0\ninfo: {\n' });
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining('exit code: 2') });
  });
});

describe.skipIf(!hasPreCommit)('pre-commit, with the hook for the project', () => {
  test('lints what did not change too', async () => {
    stage({ '.pre-commit-config.yaml': configuration('lintel-project'), 'old/openapi.yaml': insecure });
    repository?.git('commit', '--quiet', '--message', 'Add API');
    stage({ 'new/openapi.yaml': clean });
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining('old/openapi.yaml') });
  });

  test('does nothing when neither YAML nor JSON changed', async () => {
    stage({ '.pre-commit-config.yaml': configuration('lintel-project'), 'openapi.yaml': insecure });
    repository?.git('commit', '--quiet', '--message', 'Add API');
    stage({ 'readme.md': '# Orders\n' });
    expect(await run()).toMatchObject({ exitCode: 0, output: expect.stringContaining('Skipped') });
  });
});

interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Adds files to the repository of the test and stages them. */
function stage(files: Readonly<Record<string, string>>): void {
  if (repository === undefined || !existsSync(repository.folder)) {
    repository = createRepository({ '.pre-commit-config.yaml': configuration('lintel') });
  }
  for (const [name, text] of Object.entries(files)) repository.write(name, text);
  repository.git('add', '--all');
}

function configuration(hook: string, args?: readonly string[]): string {
  const settings = { id: hook, ...(args === undefined ? {} : { args }) };
  return `repos: ${JSON.stringify([{ repo: `file://${folderOf(hookRepository)}`, rev: 'v1.0.0', hooks: [settings] }])}\n`;
}

function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      preCommit,
      ['run', '--color', 'never', ...args],
      { cwd: folderOf(repository), env: environment(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, output: stdout + stderr }),
    );
  });
}

/** Nothing can be fetched: the hook needs its clone and nothing else. */
function environment(): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const proxies = { http_proxy: nowhere, https_proxy: nowhere, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere };
  return { ...gitEnvironment(home), ...proxies, PRE_COMMIT_HOME: join(home, 'cache') };
}

function folderOf(of: Repository | undefined): string {
  if (of === undefined) throw new Error('There is no repository yet.');
  return of.folder;
}

function trackedFiles(): readonly string[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return names.split('\0').filter((name) => name !== '' && !name.startsWith('dist/') && existsSync(join(projectRoot, name)));
}
