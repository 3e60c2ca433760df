import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { lint } from '../src/cli/commands/lint.ts';

/** What the stand-in for the command line prints and answers, so that it is seen whether the shim loaded it. */
const loaded = { exitCode: 7, stdout: 'loaded' };
const passedOver = { exitCode: 0, stdout: '' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-shim-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  mkdirSync(join(folder, 'dist'));
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  writeFileSync(
    join(folder, 'dist', 'cli.cjs'),
    `exports.main = async (args) => { process.stdout.write(${JSON.stringify(loaded.stdout)}); return args[0] === 'crash' ? Promise.reject(new Error('broken')) : ${loaded.exitCode}; };`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a hook passes over', () => {
  test.each([
    ['a workflow', 'ci.yml', 'name: CI\non: [push]\njobs: {}\n'],
    ['a manifest', 'manifest.json', '{ "name": "orders", "dependencies": { "openapi-types": "^12.0.0" } }\n'],
    ['an empty file', 'empty.yaml', ''],
    ['prose that mentions OpenAPI', 'notes.yaml', '# our openapi definitions\ntitle: about openapi and swagger\n'],
    ['a long file', 'long.yaml', `${'- item\n'.repeat(50_000)}`],
  ])('%s', async (_title, name, text) => {
    write(name, text);
    expect(await lintel('lint', '--hook', name)).toMatchObject(passedOver);
    expect(await lintel('lint', '--hook', '-r', 'strict', '--format=json', name)).toMatchObject(passedOver);
    expect(await lintel('lint', '--hook', '--', name)).toMatchObject(passedOver);
  });

  test('several files, none of them a definition', async () => {
    write('first.yaml', 'a: 1\n');
    write('second.json', '[]');
    expect(await lintel('lint', '--hook', 'first.yaml', 'second.json')).toMatchObject(passedOver);
  });
});

describe('a hook looks at', () => {
  test.each([
    ['YAML', 'openapi: 3.1.0\n'],
    ['Swagger 2.0', 'swagger: "2.0"\n'],
    ['a byte order mark', '\uFEFFopenapi: 3.0.3\n'],
    ['CRLF', '---\r\ninfo: {}\r\nopenapi: 3.0.3\r\n'],
    ['old Mac line ends', 'info: {}\ropenapi: 3.0.3\r'],
    ['quoted keys', '"openapi": 3.0.3\n'],
    ['single-quoted keys', "'swagger' : '2.0'\n"],
    ['comments first', '# Orders\n\n%YAML 1.2\n---\nopenapi: 3.0.3\n'],
    ['indented keys', '  info: {}\n  openapi: 3.0.3\n'],
    ['explicit keys', '? openapi\n: 3.0.3\n'],
    ['flow style', '{info: {title: Orders}, openapi: 3.0.3}\n'],
    ['a tagged root', '--- !!map {openapi: 3.0.3}\n'],
    ['a tagged key', '!!str openapi: 3.0.3\n'],
    ['JSON on one line', '{"info":{},"openapi":"3.1.0"}'],
    ['indented JSON', '{\n    "swagger"  :\n  "2.0"\n}'],
    ['an escaped key', '{ "op\\u0065napi": "3.1.0" }'],
    ['a key far down', `${'x-item: 1\n'.repeat(50_000)}openapi: 3.1.0\n`],
    ['UTF-16', Buffer.from('\uFEFFopenapi: 3.1.0\n', 'utf16le')],
  ])('%s', async (_title, text) => {
    write('definition.yaml', text);
    expect(await lintel('lint', '--hook', 'definition.yaml')).toMatchObject(loaded);
    expect(await lintel('lint', '--hook', '--', 'definition.yaml')).toMatchObject(loaded);
  });

  test('one definition among other files', async () => {
    write('other.yaml', 'a: 1\n');
    write('definition.yaml', 'openapi: 3.1.0\n');
    expect(await lintel('lint', '--hook', 'other.yaml', 'definition.yaml')).toMatchObject(loaded);
  });

  test('a file that is named like an option', async () => {
    write('-r', 'openapi: 3.1.0\n');
    expect(await lintel('lint', '--hook', '--', '-r')).toMatchObject(loaded);
  });

  test.each([
    ['a missing file', 'missing.yaml'],
    ['a folder', '.'],
  ])('%s, which is not its to judge', async (_title, name) => {
    expect(await lintel('lint', '--hook', name)).toMatchObject(loaded);
  });

  test('a file that another one may refer to', async () => {
    write('order.yaml', 'type: object\n');
    write('openapi.yaml', 'openapi: 3.1.0\nx: { $ref: order.yaml }\n');
    write('below/ci.yaml', 'on: push\n');
    expect(await lintel('lint', '--hook', 'order.yaml')).toMatchObject(passedOver);
    execFileSync('git', ['add', 'openapi.yaml'], { cwd: folder });
    try {
      expect(await lintel('lint', '--hook', 'order.yaml')).toMatchObject(loaded);
      expect(await lintel('lint', '--hook', 'below/ci.yaml', 'order.yaml')).toMatchObject(loaded);
      expect(await lintel('lint', '--hook', 'below/ci.yaml')).toMatchObject(passedOver);
    } finally {
      execFileSync('git', ['rm', '--quiet', '--cached', 'openapi.yaml'], { cwd: folder });
    }
  });

  test('files whose names can be spelled in several ways, and many files', async () => {
    write('an order.yaml', 'type: object\n');
    expect(await lintel('lint', '--hook', 'an order.yaml')).toMatchObject(loaded);
    const many = Array.from({ length: 17 }, (_, index) => `part-${index}.yaml`);
    for (const name of many) write(name, 'a: 1\n');
    expect(await lintel('lint', '--hook', ...many.slice(1))).toMatchObject(passedOver);
    expect(await lintel('lint', '--hook', ...many)).toMatchObject(loaded);
  });

  test('every file where there is no git to ask', async () => {
    write('order.yaml', 'type: object\n');
    expect(
      await run('--import', 'data:text/javascript,process.env.PATH=""', join(folder, 'bin', 'lintel.js'), 'lint', '--hook', 'order.yaml'),
    ).toMatchObject(loaded);
  });

  test('no file at all', async () => {
    expect(await lintel('lint', '--hook')).toMatchObject(loaded);
  });
});

describe('the shim', () => {
  test('knows which options take a value', () => {
    const source = readFileSync(join(root, 'bin', 'lintel.js'), 'utf8');
    const known = [...(/optionsWithValue = new Set\(\[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const named = lint.options
      .filter(({ kind }) => kind !== 'flag')
      .flatMap(({ name, short }) => [...(short === undefined ? [] : [`-${short}`]), `--${name}`]);
    expect(known.sort()).toEqual(named.sort());
  });

  test('never passes over a file when it is no hook', async () => {
    write('other.yaml', 'a: 1\n');
    expect(await lintel('lint', 'other.yaml')).toMatchObject(loaded);
    expect(await lintel('lint', '-q', 'other.yaml')).toMatchObject(loaded);
    expect(await lintel('other.yaml')).toMatchObject(loaded);
    expect(await lintel('lint', 'other.yaml', '--', '--hook')).toMatchObject(loaded);
  });

  test('answers --version without loading anything', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(await lintel('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each(['18.20.8', '20.18.3'])('refuses Node %s: no verdict', async (version) => {
    const preload = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const { exitCode, stdout, stderr } = await run('--import', preload, join(folder, 'bin', 'lintel.js'), 'lint', 'definition.yaml');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`needs Node 20.19 or newer, this is Node ${version}.`);
  });

  test('refuses a name of a file that reads like an option, in a hook', async () => {
    write('--exit-zero', 'a: 1\n');
    const { exitCode, stderr } = await lintel('lint', '--hook', '--exit-zero', 'other.yaml');
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('Write "--" before the names of files') });
    expect(await lintel('lint', '--hook', '--', '--exit-zero')).toMatchObject(passedOver);
  });

  test('turns a crash into "no verdict", not into findings', async () => {
    const { exitCode, stderr } = await lintel('crash');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('lintel: this is a bug: Error: broken');
  });
});

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function lintel(...args: readonly string[]): Promise<Outcome> {
  return run(join(folder, 'bin', 'lintel.js'), ...args);
}

function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd: folder, encoding: 'utf8' }, (_error, stdout, stderr) => {
      done({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

function write(name: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
