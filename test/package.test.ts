import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingOptionalPackages } from '../scripts/lock-file.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Each of these keeps pre-commit from installing the package from git; `docs/decisions` says how. */
const refusedScripts = ['build', 'prepare', 'prepack', 'postpack', 'install', 'preinstall', 'postinstall', 'preprepare', 'postprepare'];

/** What may be in the tarball; nothing else. */
const allowed = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md)$/,
  /^bin\/(?:lintel\.js|load-bundle\.js|thread\.js|package\.json)$/,
  /^dist\/(?:cli|thread|api)\.c?js$/,
  /^dist\/html-app\.(?:js|css)$/,
  /^dist\/ruleset\/(?:[a-z-]+|[\w.-]+-[A-Z0-9]{8})\.js$/,
  /^dist\/chunks\/[\w.-]+-[A-Z0-9]{8}\.cjs$/,
  /^dist\/types\/(?:src|rulesets)\/[\w/.-]+\.d\.ts$/,
  /^rulesets\/[a-z-]+\/[a-z0-9-]+\.md$/,
  /^rulesets\/precision\.json$/,
  /^schema\/[a-z.-]+\.json$/,
];

/** What must be in it. */
const required = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
  'bin/lintel.js',
  'bin/load-bundle.js',
  'bin/thread.js',
  'bin/package.json',
  'dist/cli.cjs',
  'dist/cli.js',
  'dist/thread.cjs',
  'dist/api.cjs',
  'dist/api.js',
  'dist/html-app.js',
  'dist/html-app.css',
  'dist/ruleset/recommended.js',
  'rulesets/transport/server-https.md',
  'rulesets/precision.json',
  'schema/report.schema.json',
];

const weakDefinition = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: The orders. }
`;

describe('the manifest', () => {
  test('has no script that makes npm build the package when it is installed from git', () => {
    expect(Object.keys(manifest.scripts).filter((name) => refusedScripts.includes(name))).toEqual([]);
    expect(manifest).not.toHaveProperty('workspaces');
  });

  test('needs no other package at run time', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(manifest).not.toHaveProperty('bundleDependencies');
    const optional = Object.entries(manifest.peerDependenciesMeta).map(([name, meta]) => [name, meta]);
    expect(optional).toEqual(Object.keys(manifest.peerDependencies).map((name) => [name, { optional: true }]));
  });

  test('is locked for every platform', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(
      missingOptionalPackages(lock).map(({ name }) => name),
      'run "node scripts/complete-lock.mjs"',
    ).toEqual([]);
  });

  test('is locked without the addresses of a registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('the packed package', () => {
  let folder = '';
  let files: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lintel-package-'));
    const { stdout } = await run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
    const [packed] = Object.values(JSON.parse(stdout)) as [{ filename: string; files: { path: string }[] }];
    files = packed.files.map(({ path }) => path);
    // A scope of its own: npm must not climb to a package.json above.
    mkdirSync(join(folder, 'user'));
    writeFileSync(join(folder, 'user', 'package.json'), '{ "name": "user", "version": "1.0.0", "private": true, "type": "module" }\n');
    const flags = ['--offline', '--no-audit', '--no-fund'];
    const installed = await run(join(folder, 'user'), 'npm', 'install', ...flags, join(folder, packed.filename));
    expect(installed).toMatchObject({ exitCode: 0 });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what it needs, and no sources and tests', () => {
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(required.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has every file that its exports name', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target ?? {}),
    );
    expect(targets.filter((target) => !existsSync(join(folder, 'user', 'node_modules', 'lintel', target)))).toEqual([]);
  });

  test('installs alone', () => {
    expect(readdirSync(join(folder, 'user', 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['lintel']);
  });

  test('lints a definition', async () => {
    writeFileSync(join(folder, 'user', 'openapi.yaml'), weakDefinition);
    const { exitCode, stdout, stderr } = await lintel('lint', 'openapi.yaml', '--format', 'json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(JSON.parse(stdout).findings).toContainEqual(expect.objectContaining({ ruleId: 'server-https' }));
  });

  test('explains a rule from its page', async () => {
    const { exitCode, stdout } = await lintel('explain', 'server-https');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Why');
  });

  test('offers the API, with types that compile without further packages', async () => {
    const user = join(folder, 'user');
    writeFileSync(join(user, 'use.js'), `import * as lintel from 'lintel/api'; process.stdout.write(Object.keys(lintel).sort().join());\n`);
    const { exitCode, stdout } = await run(user, process.execPath, 'use.js');
    expect(exitCode).toBe(0);
    const names = stdout.split(',');
    expect(names).toContain('lint');

    const lines = [`import { ${names.join(', ')} } from 'lintel/api';`, `export const all: readonly unknown[] = [${names.join(', ')}];`];
    writeFileSync(join(user, 'use.ts'), lines.join('\n'));
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023', '--types', ''];
    expect(await run(user, process.execPath, compiler, ...flags, 'use.ts')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  function lintel(...args: readonly string[]): Promise<Outcome> {
    return run(join(folder, 'user'), join(folder, 'user', 'node_modules', '.bin', 'lintel'), ...args);
  }
});

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(cwd: string, command: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(command, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      done({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
