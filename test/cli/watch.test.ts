import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { insecure, referringTo, secure } from './definitions.ts';
import { type SessionOptions, startWatch, type WatchSession } from './watch-session.ts';

// Above the patience of a session, which says what was shown.
vi.setConfig({ testTimeout: 300_000 });

let cli: BuiltCli;
let session: WatchSession;

beforeAll(async () => {
  cli = await buildCli();
});

afterEach(() => session.end());

afterAll(() => cli.remove());

const clean = 'No findings in 1 definition';
const found = /\d+:\d+ +error +Server URL "http:\/\/api\.example\.com"/;
const brokenFragment = {
  files: { 'openapi.yaml': referringTo('./order.yaml'), 'order.yaml': 'type: object\n' },
  args: ['--only', 'ref-resolves'],
};

function start(options: Partial<SessionOptions>): WatchSession {
  session = startWatch({ cli: cli.path, files: { 'openapi.yaml': secure }, args: ['--only', 'server-https'], ...options });
  return session;
}

describe('a definition that is saved', () => {
  const ways: readonly (readonly [way: string, save: (path: string, text: string) => void])[] = [
    ['is truncated and written', (path, text) => writeFileSync(path, text)],
    [
      'is replaced by a file of another name',
      (path, text) => {
        writeFileSync(`${path}.new`, text);
        renameSync(`${path}.new`, path);
      },
    ],
    [
      'is moved to a backup and written anew, as Vim does',
      (path, text) => {
        renameSync(path, `${path}~`);
        writeFileSync(path, text);
        unlinkSync(`${path}~`);
      },
    ],
    [
      'is deleted and made again',
      (path, text) => {
        rmSync(path);
        writeFileSync(path, text);
      },
    ],
  ];
  test.each(ways)('%s', async (_way, save) => {
    const { folder, shows } = start({});
    await shows(clean);
    for (const [text, expected] of [
      [insecure, found],
      [secure, clean],
      [insecure, found],
    ] as const) {
      save(join(folder, 'openapi.yaml'), text);
      expect(await shows(expected)).toMatch(/Changed: openapi\.yaml\.[\s\S]*Watching 1 definition \(1 file\)\./);
    }
  });

  test('while the first lint is under way', async () => {
    const { write, shows, rest } = start({});
    let last = '';
    while (rest() === '') {
      last = `http://host-${performance.now()}.example.com`;
      write('openapi.yaml', secure.replace('https://api.example.com', last));
      await sleep(2);
    }
    await shows(last);
  });

  test('in the middle of a write is not judged by its beginning', async () => {
    const { folder, write, shows } = start({});
    await shows(clean);
    writeFileSync(join(folder, 'openapi.yaml'), '');
    write('openapi.yaml', insecure);
    expect(await shows(found)).not.toContain('error    openapi.yaml');
  });

  test('with a mistake in its syntax is watched on', async () => {
    const { write, shows } = start({});
    await shows(clean);
    write('openapi.yaml', `${secure}bad: [\n`);
    await shows('No trustworthy verdict');
    write('openapi.yaml', secure);
    await shows(clean);
  });

  test('behind a link that is set to another folder', async () => {
    const files = { 'first/openapi.yaml': secure, 'second/openapi.yaml': insecure };
    const { folder, write, shows } = start({ files, args: ['--only', 'server-https', 'current/openapi.yaml', '.gitkeep.yaml'] });
    await shows('".gitkeep.yaml" does not exist');
    symlinkSync('first', join(folder, 'current'));
    await shows(clean);
    symlinkSync('second', join(folder, 'next'));
    renameSync(join(folder, 'next'), join(folder, 'current'));
    await shows(found);
    write('second/openapi.yaml', secure);
    await shows(clean);
  });
});

describe('other files that count', () => {
  test('a fragment that is changed, removed and made again', async () => {
    const { folder, write, shows } = start(brokenFragment);
    expect(await shows(clean)).toContain('Watching 1 definition (2 files).');
    rmSync(join(folder, 'order.yaml'));
    expect(await shows('1 error')).toContain('Changed: order.yaml.');
    write('order.yaml', 'type: object\n');
    await shows(clean);
  });

  test('a fragment that appears in a folder that was not there', async () => {
    const files = { 'openapi.yaml': referringTo('./models/deep/order.yaml') };
    const { write, shows } = start({ files, args: ['--only', 'ref-resolves', 'openapi.yaml'] });
    await shows('1 error');
    write('models/deep/order.yaml', 'type: object\n');
    await shows(clean);
    write('models/deep/order.yaml', '$ref: ./nowhere.yaml\n');
    await shows('1 error');
  });

  test('a folder of fragments that is replaced by another', async () => {
    const files = { 'openapi.yaml': referringTo('./models/order.yaml'), 'models/order.yaml': 'type: object\n' };
    const { folder, write, shows } = start({ ...brokenFragment, files });
    await shows(clean);
    rmSync(join(folder, 'models'), { recursive: true });
    await shows('1 error');
    mkdirSync(join(folder, 'models'));
    write('models/order.yaml', 'type: object\n');
    await shows(clean);
    write('models/order.yaml', '$ref: ./nowhere.yaml\n');
    await shows('1 error');
  });

  test('configuration, waivers and what it extends, before and after they are there', async () => {
    const { write, shows, folder } = start({ files: { 'openapi.yaml': insecure }, args: [] });
    await shows(found);
    write('lintel.yaml', 'root: true\nextends: ./policy/common rules.yaml\n');
    await shows(/common rules\.yaml.* does not exist/);
    write('policy/common rules.yaml', 'rules: { server-https: off }\n');
    expect(await shows('Changed: policy')).not.toMatch(found);
    write('policy/common rules.yaml', 'rules: { server-https: warn }\n');
    await shows(/warn +Server URL/);
    write('policy/common rules.yaml', 'rules: [\n');
    await shows('config-invalid');
    rmSync(join(folder, 'lintel.yaml'));
    await shows(found);
  });

  test('a ruleset for Spectral, and one that it extends', async () => {
    const { write, shows } = start({ args: ['-r', './rules/own.yaml'], files: { 'openapi.yaml': insecure } });
    await shows('"rules/own.yaml" does not exist');
    write('rules/own.yaml', 'extends: [./common.yaml]\n');
    await shows(/common\.yaml.* does not exist/);
    write('rules/common.yaml', 'extends: [[lintel, off]]\nrules: { server-https: hint }\n');
    await shows(/hint +Server URL/);
    write('rules/common.yaml', 'extends: [[lintel, off]]\nrules: { server-https: warn }\n');
    await shows(/warn +Server URL/);
  });
});

describe('which definitions there are', () => {
  test('new ones are found, also in new folders, removed ones are gone, ignored ones do not count', async () => {
    const { folder, write, shows } = start({});
    await shows(clean);
    write('apis/orders/openapi.yaml', insecure);
    expect(await shows(found)).toContain('Watching 2 definitions (2 files).');
    write('.gitignore', 'apis\n');
    await shows(clean);
    rmSync(join(folder, '.gitignore'));
    await shows(found);
    rmSync(join(folder, 'apis'), { recursive: true });
    await shows(clean);
    rmSync(join(folder, 'openapi.yaml'));
    await shows('There is no OpenAPI definition in this folder');
    write('openapi.yaml', secure);
    await shows(clean);
  });

  test('a glob finds new ones', async () => {
    const { write, shows } = start({ args: ['--only', 'server-https', 'apis/*.oas'], files: { 'apis/one.oas': secure } });
    await shows(clean);
    write('apis/two.oas', insecure);
    await shows(found);
  });

  test('files that count for nothing say nothing', async () => {
    const { write, shows, rest } = start({});
    await shows(clean);
    for (const text of ['a: 1\n', 'a: 2\n']) {
      for (const name of ['notes.yaml', 'package.json', 'README.md', 'new/notes.yaml', '.hidden.yaml']) write(name, text);
      // Long enough for something to be said, on a machine that is not too busy.
      await sleep(500);
      expect(rest()).toBe('');
    }
    write('openapi.yaml', insecure);
    expect((await shows(found)).match(/Watching/g)).toHaveLength(1);
  });

  test('many that change at once are linted together', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `apis/${index}.yaml`);
    const { write, shows } = start({ files: Object.fromEntries(names.map((name) => [name, secure])) });
    await shows('No findings in 50 definitions');
    for (const name of names) write(name, insecure);
    const text = await shows('50 errors in 50 definitions');
    // One, but for a machine that is too busy to write fifty files in a go.
    expect(text.match(/Changed:/g)?.length).toBeLessThan(4);
  });
});

describe('reports', () => {
  test('go to stdout, and nothing else does', async () => {
    const { folder, write, shows } = start({ args: ['--only', 'server-https', '-f', 'json', '-o.json', 'out/report.json', '.'] });
    await shows();
    const report = (): { readonly findings: readonly unknown[] } => JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
    expect(report().findings).toHaveLength(0);
    write('openapi.yaml', insecure);
    await shows();
    expect(report().findings).toHaveLength(1);
  });

  test('a report in a searched folder is no change', async () => {
    const { write, shows, rest } = start({ args: ['--only', 'server-https', '-o', 'report.yaml', '.'] });
    await shows();
    write('openapi.yaml', insecure);
    expect((await shows()).match(/Changed:/g)).toHaveLength(1);
    write('openapi.yaml', secure);
    expect((await shows()).match(/Changed:/g)).toHaveLength(1);
    expect(rest()).toBe('');
  });

  test('a folder in the place of a file is said', async () => {
    const { folder, write, shows } = start({ args: ['--only', 'server-https', 'openapi.yaml'] });
    await shows(clean);
    rmSync(join(folder, 'openapi.yaml'));
    mkdirSync(join(folder, 'openapi.yaml'));
    await shows('There is no OpenAPI definition in this folder');
    rmSync(join(folder, 'openapi.yaml'), { recursive: true });
    write('openapi.yaml', insecure);
    await shows(found);
  });

  test('code that changed is not run anew, and that is said', async () => {
    const rules = "export default { extends: [], rules: { 'server-https': 'warn' } };\n";
    const args = ['--allow-js-rulesets', '-r', './rules.mjs', '.'];
    const { write, shows } = start({ args, files: { 'openapi.yaml': insecure, 'rules.mjs': rules } });
    await shows(/warn +Server URL/);
    write('rules.mjs', rules.replace('warn', 'hint'));
    expect(await shows('Changed: rules.mjs')).toContain('Code is loaded once: start again to use the new rules.mjs.');
  });

  test('an unreadable file is said, and read when it can be', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root reads everything');
    const { folder, write, shows } = start({});
    await shows(clean);
    chmodSync(join(folder, 'openapi.yaml'), 0);
    await shows('cannot be read');
    chmodSync(join(folder, 'openapi.yaml'), 0o644);
    write('openapi.yaml', insecure);
    await shows(found);
  });
});

describe('the end', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends it with exit code %i', async (signal, expected) => {
    start({ files: { 'openapi.yaml': insecure } });
    await session.shows(found);
    session.signal(signal);
    expect(await session.exitCode()).toBe(expected);
  });

  test('a pipe to stdin that is closed later ends it with exit code 0', async () => {
    start({ stdin: 'pipe' });
    await session.shows(clean);
    // The pipe is followed when the first report is there: what comes after the second is later.
    session.write('openapi.yaml', insecure);
    await session.shows(found);
    session.closeStdin();
    expect(await session.exitCode()).toBe(0);
  });

  test('a pipe to stdin that was closed from the start does not', async () => {
    start({ stdin: 'pipe' });
    session.closeStdin();
    await session.shows(clean);
    session.write('openapi.yaml', insecure);
    await session.shows(found);
  });

  test('what no change of a file mends ends it at once', async () => {
    start({ args: ['--only', 'server-htps'] });
    expect(await session.exitCode()).toBe(2);
    expect(session.rest()).toContain('Did you mean "server-https"?');
  });

  test.each([
    [['-'], 'cannot watch stdin'],
    [['--base', 'main'], 'a commit is not watched'],
    [['--changed-since', 'main'], 'a commit is not watched'],
    [['--hook', 'openapi.yaml'], 'no place in a hook'],
    [['-o', 'openapi.yaml'], 'would be written over a definition'],
  ])('%j is refused', async (args, expected) => {
    start({ args });
    expect(await session.exitCode()).toBe(2);
    expect(session.rest()).toContain(expected);
    expect(session.rest()).toContain('help: ');
  });
});

describe.skipIf(!existsSync('/usr/bin/script'))('on a terminal', () => {
  const clearing = '\u001b[2J\u001b[3J\u001b[H';

  test('each report takes the place of the one before', async () => {
    const { write, shows } = start({ isTerminal: true });
    expect(await shows(clean)).toMatch(/Watching 1 definition \(1 file\)\. q or Ctrl\+C ends\.\r\n$/);
    write('openapi.yaml', insecure);
    const text = await shows(found);
    expect(text.startsWith(clearing)).toBe(true);
    expect(text).toContain('Changed: openapi.yaml.');
  });

  test.each([
    ['q', 'q'],
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('%s ends it with exit code 0', async (_name, key) => {
    start({ isTerminal: true, files: { 'openapi.yaml': insecure } });
    await session.shows(found);
    session.press(key);
    expect(await session.exitCode()).toBe(0);
  });

  test('Enter lints again', async () => {
    const { press, shows } = start({ isTerminal: true });
    await shows(clean);
    press('\r');
    await shows(clean);
  });

  test('the terminal is given back as it was', async () => {
    start({ isTerminal: true, afterwards: 'stty -a' });
    await session.shows(clean);
    session.press('q');
    await session.exitCode();
    expect(session.rest()).toMatch(/(?<!-)\bisig\b[\s\S]*(?<!-)\bicanon\b[\s\S]*(?<!-)\becho\b/);
  });
});
