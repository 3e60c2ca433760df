import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

/** Shorter bundles are not kept. */
const padding = `/*${' '.repeat(5000)}*/`;

let folder = '';
let caches = '';
let kept = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-kept-')));
  caches = join(folder, 'caches');
  kept = join(caches, 'lintel');
  mkdirSync(join(folder, 'work'));
  mkdirSync(join(folder, 'package', 'dist', 'chunks'), { recursive: true });
  cpSync(join(root, 'bin'), join(folder, 'package', 'bin'), { recursive: true });
  bundle('cli.cjs', says('right'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what was compiled', () => {
  test('is kept from the second run on, for this user alone', () => {
    expect([lintel(), names()]).toEqual(['right', []]);
    expect([lintel(), names()]).toEqual(['right', [expect.stringMatching(/^cli\.cjs-/)]]);
    expect(modes()).toEqual(isPosix ? [0o700, 0o600] : expect.anything());
    expect(lintel()).toBe('right');
  });

  test('is used', () => {
    forge();
    expect(lintel()).toBe('wrong');
  });

  test('is not used for another source, as long as it may be', () => {
    keep();
    bundle('cli.cjs', says('other'));
    expect(lintel()).toBe('other');
  });

  test('is renewed by three more runs', () => {
    keep();
    const renewed = Array.from({ length: 5 }, () => {
      lintel();
      return readFileSync(onlyFile()).readUInt32LE(4);
    });
    expect(renewed).toEqual([1, 2, 3, 3, 3]);
  });

  test('is kept of each bundle, which is loaded once', () => {
    bundle('chunks/shared.cjs', 'exports.state = { count: 0 };');
    bundle('chunks/lazy.cjs', `exports.count = () => require('./shared.cjs').state.count;`);
    const lazy = `Promise.resolve().then(() => require('./chunks/lazy.cjs'))`;
    bundle(
      'cli.cjs',
      `exports.main = async () => { require('./chunks/shared.cjs').state.count += 1; process.stdout.write(String((await ${lazy}).count())); };`,
    );
    expect([lintel(), lintel(), lintel()]).toEqual(['1', '1', '1']);
    expect(names().map((name) => name.replace(/-.*/, ''))).toEqual(['cli.cjs', 'lazy.cjs', 'shared.cjs']);
  });

  test('imports what is no bundle', () => {
    writeFileSync(join(folder, 'ruleset.mjs'), `export default 'a ruleset';`);
    const url = JSON.stringify(new URL(`file://${folder}/ruleset.mjs`).href);
    bundle('cli.cjs', `exports.main = async () => process.stdout.write((await module.importOutside(${url})).default) && 0;`);
    expect([lintel(), lintel(), lintel()]).toEqual(['a ruleset', 'a ruleset', 'a ruleset']);
  });

  test('does not pile up', () => {
    keep();
    for (const index of Array.from({ length: 120 }).keys()) {
      writeFileSync(join(kept, `old-${index}`), '');
      utimesSync(join(kept, `old-${index}`), index + 1, index + 1);
    }
    lintel();
    expect(names()).toHaveLength(100);
    expect(names()).toEqual(expect.arrayContaining([expect.stringMatching(/^cli\.cjs-/), 'old-119']));
  });
});

describe('what was kept is left alone', () => {
  beforeEach(() => forge());

  test('when it is damaged', () => {
    const file = onlyFile();
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(lintel()).toBe('right');
  });

  test.each([0, 3, 16, 200])('when only %i bytes of it were written', (length) => {
    writeFileSync(onlyFile(), readFileSync(onlyFile()).subarray(0, length));
    expect(lintel()).toBe('right');
  });

  test('when NODE_DISABLE_COMPILE_CACHE says so', () => {
    expect(lintel({ NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('right');
  });

  test('in the working directory', () => {
    expect(lintel({}, folder)).toBe('right');
  });

  test.each(['caches/.git', '.git'])('in a working tree: %s', (name) => {
    mkdirSync(join(folder, name));
    expect(lintel()).toBe('right');
  });

  test('in a relative folder', () => {
    renameSync(caches, join(folder, 'work', 'caches'));
    expect(lintel({ XDG_CACHE_HOME: 'caches' })).toBe('right');
  });

  test.runIf(isPosix)('in a folder that others can write to', () => {
    chmodSync(kept, 0o770);
    expect(lintel()).toBe('right');
  });

  test.runIf(isPosix)('in a file that others can write to', () => {
    chmodSync(onlyFile(), 0o602);
    expect(lintel()).toBe('right');
  });

  test.runIf(isPosix).each([
    ['folder', () => kept],
    ['file', onlyFile],
  ])('behind a link: %s', (_what, place) => {
    const path = place();
    renameSync(path, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), path);
    expect(lintel()).toBe('right');
  });

  test.runIf(isRoot)('when it belongs to another user', () => {
    chownSync(onlyFile(), 12_345, 12_345);
    expect(lintel()).toBe('right');
    rmSync(kept, { recursive: true });
    forge();
    chownSync(kept, 12_345, 12_345);
    expect(lintel()).toBe('right');
  });
});

describe('nothing is kept', () => {
  test.runIf(isPosix)('where no folder can be made', () => {
    writeFileSync(caches, '');
    expect([lintel(), lintel()]).toEqual(['right', 'right']);
    if (existsSync('/proc')) expect(lintel({ XDG_CACHE_HOME: '/proc/caches' })).toBe('right');
  });

  test.runIf(isPosix)('in a folder that others can write to', () => {
    lintel();
    chmodSync(kept, 0o777);
    expect([lintel(), names()]).toEqual(['right', []]);
  });

  test('of a long run', () => {
    lintel();
    bundle('cli.cjs', `exports.main = () => new Promise((done) => setTimeout(done, 1500, 0));`);
    expect([lintel(), names()]).toEqual(['', []]);
  });
});

/** A bundle that prints one word. */
function says(word: string): string {
  return `exports.main = async () => process.stdout.write('${word}') && 0;`;
}

function bundle(name: string, text: string): void {
  writeFileSync(join(folder, 'package', 'dist', name), `${text}${padding}`);
}

/** Runs the command line until what it compiled is kept. */
function keep(): void {
  lintel();
  lintel();
}

/** Puts the code of another source, which is as long, into the file of this one: whoever uses it says "wrong". */
function forge(): void {
  bundle('cli.cjs', says('wrong'));
  keep();
  const code = readFileSync(onlyFile()).subarray(16);
  rmSync(onlyFile());
  bundle('cli.cjs', says('right'));
  lintel();
  const bytes = readFileSync(onlyFile());
  const source = readFileSync(join(folder, 'package', 'dist', 'cli.cjs'));
  bytes.writeUInt32LE(crc32(code, crc32(source)), 0);
  writeFileSync(onlyFile(), Buffer.concat([bytes.subarray(0, 16), code]));
}

function lintel(environment: NodeJS.ProcessEnv = {}, cwd = join(folder, 'work')): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'package', 'bin', 'lintel.js'), 'lint'], {
    cwd,
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, ...environment },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr).toBe('');
  return stdout;
}

function names(): readonly string[] {
  return readdirSync(kept).sort();
}

function onlyFile(): string {
  const [name = ''] = names();
  return join(kept, name);
}

function modes(): readonly number[] {
  return [kept, onlyFile()].map((path) => statSync(path).mode & 0o777);
}
