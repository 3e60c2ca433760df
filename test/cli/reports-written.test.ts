import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { insecure } from './definitions.ts';
import { scrubbed } from './scenario.ts';

/** Nothing is forbidden to root: then the command line runs as nobody. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const longName = `${'n'.repeat(250)}.json`;
let cli: BuiltCli;
let folder: string;

beforeAll(async () => {
  cli = await buildCli();
  chmodSync(dirname(dirname(cli.path)), 0o755);
});

afterAll(() => cli.remove());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-written-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  writeFileSync(join(folder, 'openapi.yaml'), insecure);
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

test('every format goes to a file of its own in one run, whose folders are made, and the same bytes as on stdout', async () => {
  const formats = [...reporters.keys()];
  const { exitCode, stdout, stderr } = await lint(...formats.flatMap((format) => [`-o.${format}`, `a/b/${format}/report`]));
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: '' });
  for (const format of formats) {
    const alone = await lint('-f', format);
    expect(read(`a/b/${format}/report`), format).toBe(alone.stdout);
    expect(alone.stdout, format).toContain('server-https');
    expect(readdirSync(join(folder, 'a/b', format))).toEqual(['report']);
  }
});

describe.skipIf(process.platform === 'win32')('a report that cannot be written is 2, the others are written:', () => {
  const problems: readonly { name: string; path: string; says: string; prepare?: () => void }[] = [
    { name: 'the disk is full', path: '/dev/full', says: '"/dev/full": no space is left on the device.\n  help: Make room' },
    { name: 'it is a folder', path: 'reports', says: '"reports": it is a folder.', prepare: () => mkdirSync(join(folder, 'reports')) },
    { name: 'its parent is a file', path: 'openapi.yaml/x/y', says: '"openapi.yaml/x/y": a part of the path is no folder.' },
    { name: 'the name is too long', path: `${'n'.repeat(256)}`, says: ': the name is too long.' },
    { name: 'the path is too long', path: 'n/'.repeat(3000).slice(0, -1), says: ': the name is too long.' },
    {
      name: 'links lead in a circle',
      path: 'loop',
      says: '"loop": its symbolic links lead in a circle.',
      prepare: () => symlinkSync('loop', join(folder, 'loop')),
    },
    {
      name: 'the folder is read-only',
      path: 'locked/x.json',
      says: '"locked/x.json": permission denied.\n  help: Name a file in a folder that you may write to.',
      prepare: () => mkdirSync(join(folder, 'locked'), 0o555),
    },
    {
      name: 'a folder above is read-only',
      path: 'locked/a/b/x.json',
      says: '"locked/a/b/x.json": permission denied.',
      prepare: () => mkdirSync(join(folder, 'locked'), 0o555),
    },
  ];

  test.each(problems)('$name', async ({ path, says, prepare }) => {
    prepare?.();
    const { exitCode, stdout, stderr } = await lint('-o.json', path, '-o.sarif', 'a/b.sarif', '-o.csv', 'c.csv', '-f', 'stylish');
    expect(stderr).toContain(`error: The json report cannot be written to `);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain(folder);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('is not https.');
    expect(read('a/b.sarif')).toContain('"ruleId":"server-https"');
    expect(read('c.csv')).toContain('server-https');
    expect(leftovers()).toEqual([]);
  });

  test('each that cannot is named', async () => {
    const { exitCode, stderr } = await lint('-o.json', '/dev/full', '-o.sarif', 'openapi.yaml/x', '-o.csv', 'c.csv', '-f', 'junit');
    expect(exitCode).toBe(2);
    expect(stderr.match(/^error: .*/gm)).toEqual([
      'error: The json report cannot be written to "/dev/full": no space is left on the device.',
      'error: The sarif report cannot be written to "openapi.yaml/x": a part of the path is no folder.',
    ]);
    expect(read('c.csv')).toContain('server-https');
  });

  test('stdout is full', async () => {
    const { exitCode, stderr } = await shell('"$0" "$@" > /dev/full', '-f', 'json', '-o.sarif', 'b.sarif');
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'error: The json report cannot be written to stdout: no space is left on the device.\n  help: Write it to a file: --output FILE.\n',
    );
    expect(read('b.sarif')).toContain('"ruleId":"server-https"');
  });

  test('what was there stays as it was when the room ends in the middle, and nothing is left behind', async () => {
    writeFileSync(join(folder, 'report.json'), 'before', { mode: 0o666 });
    const { exitCode, stderr } = await shell('ulimit -f 2; exec "$0" "$@"', '-o.json', 'report.json', '-o.gitlab', 'gitlab.json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"report.json": it would be larger than a file may be.\n  help: Make room, or name a file elsewhere.');
    expect(read('report.json')).toBe('before');
    expect(read('gitlab.json')).toContain('server-https');
    expect(leftovers()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a report is written', () => {
  test('under the longest name that there can be', async () => {
    expect(await lint('-o.json', longName)).toMatchObject({ exitCode: 1, stderr: '' });
    expect(read(longName)).toContain('server-https');
  });

  test('to where a link leads, also when there is nothing yet', async () => {
    mkdirSync(join(folder, 'links'));
    symlinkSync('../real/report.json', join(folder, 'links', 'report.json'));
    expect(await lint('-o.json', 'links/report.json')).toMatchObject({ exitCode: 1, stderr: '' });
    expect(readlinkSync(join(folder, 'links', 'report.json'))).toBe('../real/report.json');
    expect(read('real/report.json')).toContain('server-https');
  });

  test('over another, whose rights it keeps', async () => {
    writeFileSync(join(folder, 'report.json'), 'before');
    if (isRoot) chownSync(join(folder, 'report.json'), nobody, nobody);
    chmodSync(join(folder, 'report.json'), 0o640);
    expect(await lint('-o.json', 'report.json')).toMatchObject({ exitCode: 1, stderr: '' });
    expect(read('report.json')).toContain('server-https');
    expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o640);
  });
});

describe('nothing is written', () => {
  test('where two reports would share a file', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    const { exitCode, stderr } = await lint('-o.json', 'real/report', '-o.sarif', 'link/report');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('The formats json and sarif would be written to the same file.');
    expect(readdirSync(join(folder, 'real'))).toEqual([]);
  });

  test.each(['lintel.yaml', 'lintel.yml', 'lintel.json', 'lintel-waivers.yaml', 'lintel-baseline.json'])(
    'where %s would be, which the next run would take for what it is called',
    async (name) => {
      const { exitCode, stderr } = await lint('-o.json', `reports/${name}`);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`A report named "${name}" would be taken for configuration by the next run.`);
      expect(readdirSync(folder)).toEqual(['openapi.yaml']);
    },
  );

  test('where a folder is named', async () => {
    const { exitCode, stderr } = await lint('-f', 'json', '-o', 'reports/');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      '"reports/" is a folder, and the json report is a file.\n  help: Name a file in it: reports/lintel-report.json.',
    );
    expect(readdirSync(folder)).toEqual(['openapi.yaml']);
  });
});

interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function lint(...args: readonly string[]): Promise<Ran> {
  return run(process.execPath, [cli.path, 'lint', '--only', 'server-https', ...args, 'openapi.yaml']);
}

/** The command line as `"$0" "$@"` of a script. */
function shell(script: string, ...args: readonly string[]): Promise<Ran> {
  return run('bash', ['-c', script, process.execPath, cli.path, 'lint', '--only', 'server-https', ...args, 'openapi.yaml']);
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const identity = isRoot ? { uid: nobody, gid: nobody } : {};
    const child = spawn(command, args, { cwd: folder, env: scrubbed(folder), stdio: ['ignore', 'pipe', 'pipe'], ...identity });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function leftovers(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.tmp'));
}
