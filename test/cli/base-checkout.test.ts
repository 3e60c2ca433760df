import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BaseCheckout, type CheckoutRequest, checkoutBase } from '../../src/cli/base/checkout-base.ts';
import { cloneOf, makeWorkspace, removeWorkspaces, type Workspace } from '../action/workspace.ts';

const definition = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\n';

let temporary: string;
let before: string | undefined;
const checkouts: BaseCheckout[] = [];

beforeEach(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-temporary-')));
  before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
});

afterEach(async () => {
  for (const checkout of checkouts.splice(0)) await checkout.dispose();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(temporary, { recursive: true, force: true });
  removeWorkspaces();
});

async function checkout(workspace: Workspace, request: Partial<CheckoutRequest> = {}): Promise<BaseCheckout> {
  const commit = request.commit ?? workspace.git('rev-parse', 'HEAD');
  const made = await checkoutBase({ repository: workspace.folder, ...request, commit });
  checkouts.push(made);
  return made;
}

/** What checkouts left behind. */
function left(): readonly string[] {
  return readdirSync(temporary).filter((name) => name.startsWith('lintel-base-'));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('the files of a commit are written as they were, whatever the working tree holds now', async () => {
  const workspace = makeWorkspace({ 'services/orders/openapi.yaml': definition, 'schema.json': '{}', 'logo.png': 'x', 'main.js': 'x' });
  const commit = workspace.commit('base');
  workspace.write({ 'services/orders/openapi.yaml': 'changed', 'new.yaml': 'new' });
  rmSync(join(workspace.folder, 'schema.json'));
  const { folder, notifications } = await checkout(workspace, { commit });
  expect(filesBelow(folder)).toEqual(['schema.json', 'services/orders/openapi.yaml']);
  expect(readFileSync(join(folder, 'services/orders/openapi.yaml'), 'utf8')).toBe(definition);
  expect(notifications).toEqual([]);
});

test('a file of any name can be asked for, and code where rulesets may be code', async () => {
  const workspace = makeWorkspace({
    'api.txt': definition,
    'other.txt': 'x',
    '.spectral.js': 'export default {}',
    'run.mjs': '',
    'run.ts': '',
  });
  workspace.commit('base');
  const { folder } = await checkout(workspace, { also: new Set(['api.txt']), withCode: true });
  expect(filesBelow(folder)).toEqual(['.spectral.js', 'api.txt', 'run.mjs']);
});

test('the folder is private and gone after its use', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.commit('base');
  const { folder, dispose } = await checkout(workspace);
  expect(lstatSync(folder).mode & 0o077).toBe(0);
  expect(lstatSync(join(folder, 'openapi.yaml')).mode & 0o077).toBe(0);
  await dispose();
  expect(left()).toEqual([]);
});

test('attributes, filters, line ends and hooks have no say', async () => {
  const workspace = makeWorkspace({
    'openapi.yaml': definition,
    'windows.yaml': 'a: 1\n',
    '.gitattributes': '*.yaml filter=evil export-ignore text eol=crlf working-tree-encoding=UTF-16\n',
  });
  const hook = join(workspace.folder, '.git/hooks/post-checkout');
  writeFileSync(hook, `#!/bin/sh\ntouch ${temporary}/hooked\n`, { mode: 0o755 });
  const blob = workspace.git('hash-object', '-w', '--no-filters', 'openapi.yaml');
  workspace.git('update-index', '--add', '--cacheinfo', `100644,${blob},openapi.yaml`);
  workspace.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `100644,${workspace.git('hash-object', '-w', '--no-filters', '.gitattributes')},.gitattributes`,
  );
  workspace.git('commit', '--quiet', '--message', 'base');
  workspace.git('config', 'filter.evil.smudge', `touch ${temporary}/smudged`);
  workspace.git('config', 'filter.evil.process', `touch ${temporary}/processed`);
  const { folder } = await checkout(workspace);
  expect(readFileSync(join(folder, 'openapi.yaml'), 'utf8')).toBe(definition);
  expect(['smudged', 'processed', 'hooked'].filter((name) => existsSync(join(temporary, name)))).toEqual([]);
});

test('names that are hostile in a shell or a terminal are names', async () => {
  const names = [
    'a b.yaml',
    '"quoted".yaml',
    'line\nbreak.yaml',
    '-rf.yaml',
    '$(id).yaml',
    '*.yaml',
    'ünïcode.yaml',
    ':(glob)**.yaml',
    'tab\t.json',
  ];
  const workspace = makeWorkspace(Object.fromEntries(names.map((name) => [name, `name: ${JSON.stringify(name)}\n`])));
  workspace.commit('base');
  const { folder } = await checkout(workspace);
  expect(filesBelow(folder)).toEqual([...names].sort());
});

test('names that differ in case only are kept apart', async () => {
  const workspace = makeWorkspace({ 'api/Openapi.yaml': 'upper', 'api/openapi.yaml': 'lower', 'API/openapi.yaml': 'folder' });
  workspace.commit('base');
  const { folder } = await checkout(workspace);
  expect(['api/Openapi.yaml', 'api/openapi.yaml', 'API/openapi.yaml'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'upper',
    'lower',
    'folder',
  ]);
});

test('a link that stays inside is made again, one that leads out is not', async () => {
  const workspace = makeWorkspace({ 'shared/openapi.yaml': definition });
  const link = (target: string, name: string): void => {
    mkdirSync(dirname(join(workspace.folder, name)), { recursive: true });
    symlinkSync(target, join(workspace.folder, name));
  };
  link('shared', 'specs');
  link('../shared/openapi.yaml', 'apis/openapi.yaml');
  link('/etc/hostname', 'absolute.yaml');
  link('../../../etc', 'outside');
  link('missing.yaml', 'dangling.yaml');
  link('../nowhere.yaml', 'void.yaml');
  // Neither leads out by its text alone: the first leads to the root, the second goes up from there.
  link('../..', 'x/y/up');
  link('up/../..', 'x/y/out');
  workspace.commit('base');
  const { folder, notifications } = await checkout(workspace);
  expect(readFileSync(join(folder, 'specs/openapi.yaml'), 'utf8')).toBe(definition);
  expect(readFileSync(join(folder, 'apis/openapi.yaml'), 'utf8')).toBe(definition);
  expect(lstatSync(join(folder, 'dangling.yaml')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, 'void.yaml'), { throwIfNoEntry: false })).toBeUndefined();
  expect(['absolute.yaml', 'outside', 'x/y/out'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  expect(notifications).toEqual([
    {
      code: 'base-incomplete',
      level: 'note',
      message: '4 paths not compared: symbolic links that lead out of the repository ("absolute.yaml" and others).',
    },
  ]);
});

test('a tree that git would not make is refused', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.commit('base');
  const blob = workspace.git('rev-parse', 'HEAD:openapi.yaml');
  for (const name of ['..', '.git', '.GIT', 'git~1', '.git ']) {
    const tree = treeOf(workspace, [[name, treeOf(workspace, [['evil.yaml', blob, '100644']]), '40000']]);
    const commit = workspace.git('commit-tree', '-m', 'evil', tree);
    await expect(checkout(workspace, { commit }), name).rejects.toMatchObject({ code: 'changes-unknown' });
  }
  expect(left()).toEqual([]);
});

test('a tree that holds a file and a folder of one name is refused, and nothing is written through a link', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.commit('base');
  const blob = workspace.git('rev-parse', 'HEAD:openapi.yaml');
  writeFileSync(join(workspace.folder, 'target'), temporary);
  const link = workspace.git('hash-object', '-w', 'target');
  const inner = treeOf(workspace, [['evil.yaml', blob, '100644']]);
  const commit = workspace.git(
    'commit-tree',
    '-m',
    'evil',
    treeOf(workspace, [
      ['a', link, '120000'],
      ['a', inner, '40000'],
    ]),
  );
  const { folder } = await checkout(workspace, { commit });
  expect(filesBelow(folder)).toEqual(['a/evil.yaml']);
  expect(existsSync(join(temporary, 'evil.yaml'))).toBe(false);
});

test('a tree that holds two files of one name is refused', async () => {
  const workspace = makeWorkspace({ 'lintel.yaml': 'root: true\n', 'other.yaml': 'rules: {}\n' });
  workspace.commit('base');
  const [one, other] = [workspace.git('rev-parse', 'HEAD:lintel.yaml'), workspace.git('rev-parse', 'HEAD:other.yaml')];
  const tree = treeOf(workspace, [
    ['lintel.yaml', one, '100644'],
    ['lintel.yaml', other, '100644'],
  ]);
  const commit = workspace.git('commit-tree', '-m', 'evil', tree);
  await expect(checkout(workspace, { commit })).rejects.toMatchObject({
    code: 'changes-unknown',
    message: expect.stringContaining('lintel.yaml'),
  });
});

test('a submodule is left out, and that is said', async () => {
  const inner = makeWorkspace({ 'openapi.yaml': definition });
  inner.commit('inner');
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'shared');
  workspace.commit('base');
  const { folder, notifications } = await checkout(workspace);
  expect(filesBelow(folder)).toEqual(['openapi.yaml']);
  expect(notifications.map(({ message }) => message)).toEqual(['1 path not compared: submodules are no part of the base ("shared").']);
});

test('a Git LFS pointer is read from what was fetched; without that it stays a pointer, and that is said', async () => {
  const hash = createHash('sha256').update(definition).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${hash}\nsize ${definition.length}\n`;
  const workspace = makeWorkspace({ 'openapi.yaml': pointer });
  workspace.commit('base');
  const without = await checkout(workspace);
  expect(readFileSync(join(without.folder, 'openapi.yaml'), 'utf8')).toBe(pointer);
  expect(without.notifications).toMatchObject([{ code: 'base-incomplete', help: expect.stringContaining('git lfs fetch') }]);
  const object = join(workspace.folder, '.git/lfs/objects', hash.slice(0, 2), hash.slice(2, 4), hash);
  mkdirSync(dirname(object), { recursive: true });
  writeFileSync(object, 'something else');
  const forged = await checkout(workspace);
  expect(readFileSync(join(forged.folder, 'openapi.yaml'), 'utf8')).toBe(pointer);
  writeFileSync(object, definition);
  const complete = await checkout(workspace);
  expect(readFileSync(join(complete.folder, 'openapi.yaml'), 'utf8')).toBe(definition);
  expect(complete.notifications).toEqual([]);
});

test('large files are left out, and what is too much ends it without a trace', async () => {
  const workspace = makeWorkspace({ 'large.json': `"${'x'.repeat(300_000)}"`, 'openapi.yaml': definition, 'other.yaml': 'a: 1' });
  workspace.commit('base');
  const { folder, notifications } = await checkout(workspace, { limits: { maxFileBytes: 200_000 } });
  expect(filesBelow(folder)).toEqual(['openapi.yaml', 'other.yaml']);
  expect(notifications.map(({ message }) => message)).toEqual(['1 path not compared: too large ("large.json").']);
  const kept = left();
  await expect(checkout(workspace, { limits: { maxTotalBytes: 250_000 } })).rejects.toMatchObject({ code: 'changes-unknown' });
  await expect(checkout(workspace, { limits: { maxFiles: 2 } })).rejects.toMatchObject({ code: 'changes-unknown' });
  expect(left()).toEqual(kept);
});

test('a large file may be there a hundred and fifty thousand times', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.commit('base');
  const git = (input: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', workspace.folder, ...args], { input, encoding: 'utf8' }).trim();
  const blob = git('x'.repeat(2000), 'hash-object', '-w', '--stdin');
  const entries = Array.from({ length: 150_000 }, (_, index) => `100644 blob ${blob}\t${index}.json\n`);
  const commit = git('', 'commit-tree', '-m', 'many', git(entries.join(''), 'mktree'));
  const { folder, notifications } = await checkout(workspace, { commit, limits: { maxFileBytes: 1000 } });
  expect(filesBelow(folder)).toEqual([]);
  expect(notifications.map(({ message }) => message)).toEqual(['150000 paths not compared: too large ("0.json" and others).']);
});

test('a base of many files and one of many bytes arrive whole', async () => {
  const files = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`apis/${index % 40}/${index}.yaml`, `n: ${index}\n`]));
  const workspace = makeWorkspace({ ...files, 'big.json': JSON.stringify('é'.repeat(3_000_000)) });
  workspace.commit('base');
  const { folder } = await checkout(workspace);
  expect(filesBelow(folder)).toHaveLength(1501);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  expect(readFileSync(join(folder, 'big.json'), 'utf8')).toHaveLength(3_000_002);
});

test('a shallow clone of one commit has all that is needed', async () => {
  const origin = makeWorkspace({ 'openapi.yaml': definition });
  origin.commit('first');
  origin.write({ 'openapi.yaml': `${definition}# second\n` });
  origin.commit('second');
  const clone = cloneOf(origin, '--depth=1');
  const { folder } = await checkout(clone);
  expect(readFileSync(join(folder, 'openapi.yaml'), 'utf8')).toContain('# second');
});

test('a content that the clone lacks is an error that says what to do', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  workspace.commit('base');
  const hash = workspace.git('rev-parse', 'HEAD:openapi.yaml');
  rmSync(join(workspace.folder, '.git/objects', hash.slice(0, 2), hash.slice(2)));
  await expect(checkout(workspace)).rejects.toMatchObject({
    code: 'changes-unknown',
    help: expect.stringContaining('git fetch --refetch'),
  });
  expect(left()).toEqual([]);
});

test('replaced objects do not count', async () => {
  const workspace = makeWorkspace({ 'lintel.yaml': 'root: true\n' });
  const strict = workspace.commit('base');
  workspace.write({ 'lintel.yaml': 'rules: {}\n' });
  const lax = workspace.commit('lax');
  workspace.git('replace', strict, lax);
  const { folder } = await checkout(workspace, { commit: strict });
  expect(readFileSync(join(folder, 'lintel.yaml'), 'utf8')).toBe('root: true\n');
});

test('packages are those of the working tree, beside configuration, unless they are tracked', async () => {
  const workspace = makeWorkspace({
    'lintel.yaml': 'extends: "@acme/policy"\n',
    'services/a/openapi.yaml': definition,
    '.gitignore': 'node_modules\n',
  });
  const commit = workspace.commit('base');
  workspace.write({ 'node_modules/@acme/policy/lintel.yaml': 'root: true\n' });
  const linked = await checkout(workspace, { commit });
  expect(readFileSync(join(linked.folder, 'node_modules/@acme/policy/lintel.yaml'), 'utf8')).toBe('root: true\n');
  expect(existsSync(join(linked.folder, 'services/a/node_modules'))).toBe(false);
  await linked.dispose();
  expect(existsSync(join(workspace.folder, 'node_modules/@acme/policy/lintel.yaml'))).toBe(true);
  workspace.git('add', '--force', 'node_modules');
  const tracked = await checkout(workspace, { commit });
  expect(existsSync(join(tracked.folder, 'node_modules'))).toBe(false);
});

function treeOf(workspace: Workspace, entries: readonly (readonly [name: string, hash: string, mode: string])[]): string {
  const bytes = Buffer.concat(
    entries.map(([name, hash, mode]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')])),
  );
  return execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
    cwd: workspace.folder,
    input: bytes,
    encoding: 'utf8',
  }).trim();
}
