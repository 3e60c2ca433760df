import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDefinition, readmeExample, readmeExamples } from '../real/definitions.ts';
import { type BuiltCli, buildCli, projectRoot } from './build-cli.ts';
import { createFolder, type Folder } from './folder.ts';

/** Says which thread looks at a definition, and has three that go wrong. */
const replacement = {
  module: 'src/openapi/model.ts',
  text: `
    import { appendFileSync } from 'node:fs';
    import { isMainThread, threadId } from 'node:worker_threads';
    import { buildModel as original } from 'original';
    export * from 'original';
    let seen = 0;
    export function buildModel(...given) {
      const [graph] = given;
      appendFileSync('threads.log', threadId + ' ' + graph.entry.uri.replace(/.*[/](.*[/])/, '$1') + '\\n');
      // Until the others have started, or they might find nothing left.
      if (isMainThread && seen++ === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      if (graph.entry.uri.endsWith('bug.json')) throw new TypeError('Cannot read properties of undefined');
      if (graph.entry.uri.endsWith('death.json') && !isMainThread) process.exit(3);
      if (graph.entry.uri.endsWith('hunger.json') && !isMainThread) for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
      return original(...given);
    }
  `,
};

/** Published ones, and enough of them for three threads, without one that has expressions which are thought about for seconds. */
const published = Object.fromEntries(
  [0, 1, 2].flatMap((copy) =>
    readmeExamples
      .filter(({ name }) => /^3.*json.*json$/.test(name) && !name.endsWith('readme.json'))
      .map((definition) => [`${copy}/${definition.name.replaceAll('/', '-')}`, readDefinition(definition)] as const),
  ),
);

let cli: BuiltCli;
let folder: Folder;

beforeAll(async () => {
  cli = await buildCli(replacement);
});

afterAll(() => cli.remove());

afterEach(() => folder.remove());

describe('several threads say what one says', () => {
  beforeEach(() => {
    folder = createFolder(cli.path, { ...published, 'broken.json': '{ "openapi": ', '0/none.yaml': 'a: 1\n' });
  });

  test('byte by byte, in formats for programs', async () => {
    const args = ['lint', '-r', 'all', '.', '0/none.yaml', '-o.json', 'report.json', '-o.csv', 'report.csv'];
    const alone = await folder.run(...args, '--concurrency', '1');
    expect(threads()).toEqual(['0']);
    const expected = ['report.json', 'report.csv'].map(folder.read);
    folder.remove('threads.log');
    const shared = await folder.run(...args, '--concurrency', '3');
    expect(threads()).toEqual(['0', '1', '2']);
    expect(shared).toEqual(alone);
    expect(shared.exitCode).toBe(2);
    expect(['report.json', 'report.csv'].map(folder.read)).toEqual(expected);
    expect(new Set(lookedAt()).size).toBe(lookedAt().length);
  });

  test('and in the format for people', async () => {
    const alone = await folder.run('lint', '.', '--concurrency', '1');
    const shared = await folder.run('lint', '.', '--concurrency', '2');
    expect(threads()).toEqual(['0', '1']);
    expect(shared).toEqual(alone);
  });

  test('where little is to be done there is one, and so where --concurrency says so', async () => {
    await folder.run('lint', '1/3.0-json-petstore.json', '2/3.0-json-petstore.json');
    expect(threads()).toEqual(['0']);
    const { exitCode, stderr } = await folder.run('lint', '.', '--concurrency', 'many');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"many" is no number of threads for --concurrency.');
  });
});

describe('policy', () => {
  test('is the same in every thread: profiles, waivers, baseline, what a definition waives itself, rulesets of its own', async () => {
    folder = createFolder(cli.path, {
      ...published,
      ...organization('lintel.yaml', 'lintel-waivers.yaml', 'lintel-baseline.json', 'policy/base.yaml', 'apis/payments/lintel.yaml'),
      ...organization('apis/payments/openapi.yaml', 'apis/payments/schemas/problem.yaml', 'apis/payments/schemas/payment.yaml'),
      ...organization('apis/payments/paths/payment.yaml', 'apis/payments/paths/payments.yaml', 'apis/back-office/openapi.yaml'),
      ...organization('apis/partners/openapi-v1.yaml', 'apis/partners/openapi.yaml'),
      '2/lintel.yaml': 'rulesets: [./spectral.yaml]\n',
      '2/spectral.yaml': 'extends: [spectral:oas]\n',
    });
    const args = ['lint', '.', '-o.json', 'report.json'];
    const alone = await folder.run(...args, '--concurrency', '1');
    const expected = folder.read('report.json');
    for (const status of ['"open"', '"waived"', '"baselined"']) expect(expected).toContain(`"status": ${status}`);
    expect(expected).toContain('"ruleId": "info-contact"');
    folder.remove('threads.log');
    expect(await folder.run(...args, '--concurrency', '3')).toEqual(alone);
    expect(threads()).toEqual(['0', '1', '2']);
    expect(folder.read('report.json')).toBe(expected);
  });
});

describe('what goes wrong in a thread', () => {
  const failing = (name: string): Readonly<Record<string, string>> => {
    // The largest are taken first, one of them by each thread.
    const text = readDefinition(readmeExample('3.0/json/star-trek.json'));
    return Object.fromEntries([0, 1, 2, 3].map((copy) => [`${copy}${name}.json`, `${text}\n`]));
  };

  test('is a bug of that definition, and told', async () => {
    folder = createFolder(cli.path, { ...published, ...failing('bug') });
    const { exitCode, stdout, stderr } = await folder.run('lint', '.', '--concurrency', '3');
    expect(threads()).toEqual(['0', '1', '2']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('Lintel stopped on this definition with an internal error');
    expect(
      stderr.match(/error: This is a bug in lintel\.\n {2}TypeError: Cannot read properties of undefined\n {6}at buildModel/g),
    ).toHaveLength(4);
  });

  test('a thread that ends early leaves its definitions to the first', async () => {
    folder = createFolder(cli.path, failing('death'));
    const alone = await folder.run('lint', '.', '-f', 'json', '--concurrency', '1');
    folder.remove('threads.log');
    expect(await folder.run('lint', '.', '-f', 'json', '--concurrency', '3')).toEqual(alone);
    expect(lookedAt().length).toBeGreaterThan(4);
    expect(new Set(lookedAt()).size).toBe(4);
  });

  test('so does one that has no memory left', () => {
    folder = createFolder(cli.path, failing('hunger'));
    const args = ['--max-old-space-size=150', cli.path, 'lint', folder.path, '--concurrency', '3'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('in 4 definitions');
    expect(lookedAt().length).toBeGreaterThan(4);
  });
});

function organization(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(projectRoot, 'examples', 'organization', name), 'utf8')]));
}

/** The threads that looked at definitions. */
function threads(): readonly string[] {
  const log = folder.exists('threads.log') ? folder.read('threads.log') : '';
  return [...new Set([...log.matchAll(/^\d+/gm)].map(([thread]) => thread))].sort();
}

/** The definitions that were looked at, as often as they were. */
function lookedAt(): readonly string[] {
  return [...folder.read('threads.log').matchAll(/^\d+ (.*)$/gm)].map(([, name = '']) => name);
}
