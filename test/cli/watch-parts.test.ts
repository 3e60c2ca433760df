import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lint, packs, resolveRuleset } from '../../src/api.ts';
import type { PreparedLint } from '../../src/cli/prepare-lint.ts';
import { createLinkFollower } from '../../src/cli/watch/behind-links.ts';
import { createChangeQueue } from '../../src/cli/watch/change-queue.ts';
import { changedSince } from '../../src/cli/watch/changed-since.ts';
import { mentionedFiles } from '../../src/cli/watch/mentioned-files.ts';
import { createResultMemory, type ResultMemory } from '../../src/cli/watch/result-memory.ts';
import { watchedPaths } from '../../src/cli/watch/watched-paths.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { insecure, referringTo, secure } from './definitions.ts';

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-watch-parts-')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Lints with a memory, as a watch does, and says which definitions were linted and what was found. */
async function lintWith(
  memory: ResultMemory,
  entries: readonly string[],
): Promise<{ readonly linted: readonly string[]; readonly findings: string; readonly fingerprints: readonly string[] }> {
  const linted: string[] = [];
  const ruleset = resolveRuleset(['recommended'], { only: ['server-https', 'ref-resolves'], skip: [] });
  const { settingsFor } = await loadConfiguration({ paths: entries, root: folder, cwd: folder, packs });
  const request: PreparedLint['request'] = {
    entries: entries.map((path) => ({ path })),
    cwd: folder,
    root: folder,
    ruleset,
    threshold: { failSeverity: 'error', maxWarnings: undefined },
    ignoreUnknownFormat: false,
    policy: { settingsFor, chooseRules: async () => ({ ruleset }), choice: { only: [], skip: [] }, today: '2026-01-01' },
  };
  const remembering = memory.remembering(request);
  const { recall } = remembering;
  const report = await lint({
    ...remembering,
    recall: async (entry, reader, lintEntry) => {
      const noted: typeof lintEntry = (own) => {
        linted.push(entry.path);
        return lintEntry(own);
      };
      return recall === undefined ? noted(reader) : recall(entry, reader, noted);
    },
  });
  return {
    linted,
    findings: report.findings.map(({ ruleId, location, status }) => `${ruleId} ${location.uri} ${status}`).join('\n'),
    fingerprints: report.findings.map(({ fingerprint }) => fingerprint),
  };
}

test('only definitions that a change touches are linted again, and the report is that of a lint of all', async () => {
  const one = write('memory/one.yaml', insecure);
  const two = write('memory/two.yaml', referringTo('./fragment.yaml'));
  const fragment = write('memory/fragment.yaml', 'type: object\n');
  const memory = createResultMemory(() => false);
  const first = await lintWith(memory, [one, two]);
  expect(first).toMatchObject({ linted: [one, two], findings: 'server-https memory/one.yaml open' });
  expect(await lintWith(memory, [one, two])).toEqual({ ...first, linted: [] });
  expect([...memory.documents()].sort()).toEqual([fragment, one, two].sort());
  rmSync(fragment);
  const without = await lintWith(memory, [one, two]);
  expect(without).toMatchObject({ linted: [two], findings: 'server-https memory/one.yaml open\nref-resolves memory/two.yaml open' });
  expect(without).toEqual({
    ...(await lintWith(
      createResultMemory(() => false),
      [one, two],
    )),
    linted: [two],
  });
  write('memory/fragment.yaml', 'type: object\n');
  write('memory/one.yaml', secure);
  expect(await lintWith(memory, [one, two])).toMatchObject({ linted: [one, two], findings: '' });
  expect((await lintWith(memory, [one])).linted).toEqual([]);
  expect((await lintWith(memory, [one, two])).linted).toEqual([two]);
  memory.forget();
  expect((await lintWith(memory, [one, two])).linted).toEqual([one, two]);
});

test('what definitions share of policy is one, whether they were linted again or not', async () => {
  const one = write('shared/one.yaml', insecure);
  const two = write('shared/two.yaml', insecure);
  write('lintel.yaml', 'root: true\n');
  const { fingerprints } = await lintWith(
    createResultMemory(() => false),
    [one],
  );
  // Both could be the definition that the baseline knows by another name.
  write('lintel-baseline.json', JSON.stringify({ version: 1, definitions: { 'shared/old.yaml': { 'server-https': fingerprints } } }));
  const memory = createResultMemory(() => false);
  const whole = await lintWith(memory, [one, two]);
  expect(whole.findings).toContain('baselined');
  expect(whole.findings).toContain('open');
  write('shared/two.yaml', `${insecure}\n`);
  expect(await lintWith(memory, [one, two])).toEqual({ ...whole, linted: [two] });
  rmSync(join(folder, 'lintel.yaml'));
  rmSync(join(folder, 'lintel-baseline.json'));
});

test('a lint that nobody waits for is given up', async () => {
  const one = write('stopped/one.yaml', secure);
  await expect(
    lintWith(
      createResultMemory(() => true),
      [one],
    ),
  ).rejects.toThrow('The watch has ended.');
});

test('settings name files with and without quotes, in lists, with blanks, through one another', () => {
  const first = write(
    'settings/lintel.yaml',
    'extends: [./a.yaml, "./b c.yaml", \'../d.json\'] # ./comment.yaml\nwaivers: my waivers.yaml\nruleset:\n  - ./rules.yml\n  - https://example.com/far.yaml\napis: { x: { definition: "*/openapi.yaml" } }\n',
  );
  write('settings/rules.yml', '{"extends": ["./functions.mjs"]}');
  const names = [...mentionedFiles([first])].map((path) => path.slice(folder.length + 1));
  for (const name of ['a.yaml', 'b c.yaml', 'my waivers.yaml', 'rules.yml', 'functions.mjs']) expect(names).toContain(`settings/${name}`);
  expect(names).toContain('d.json');
  expect(names.filter((name) => /far|\*/.test(name))).toEqual([]);
});

test('what a path depends on are the links on the way and what they lead to', () => {
  const real = write('links/version 1/openapi.yaml', secure);
  symlinkSync('version 1', join(folder, 'links/data'));
  symlinkSync('data/openapi.yaml', join(folder, 'links/openapi.yaml'));
  symlinkSync('circle', join(folder, 'links/circle'));
  const behind = createLinkFollower();
  const path = join(folder, 'links/openapi.yaml');
  expect([...behind(path)].sort()).toEqual([path, join(folder, 'links/data'), real].sort());
  const missing = join(folder, 'links/data/missing.yaml');
  expect(behind(missing)).toEqual([missing, join(folder, 'links/data'), join(folder, 'links/version 1/missing.yaml')]);
  expect(behind(join(folder, 'links/circle'))).toContain(join(folder, 'links/circle'));
});

test('a definition that a configuration names is a document, and a report that is written is nothing', () => {
  const definition = write('named/openapi.yaml', secure);
  const settings = write('named/lintel.yaml', 'root: true\napis: { x: { definition: openapi.yaml } }\nextends: ./common.yaml\n');
  const { isSetting, isRelevant, folders } = watchedPaths({
    options: { inputs: ['.'], rulesets: [], config: undefined, outputs: [{ format: 'json', path: join(folder, 'named/report.json') }] },
    cwd: join(folder, 'named'),
    root: join(folder, 'named'),
    entries: [{ path: definition }],
    documents: new Set([definition]),
    settings: [settings],
  });
  const inside = (name: string): string => join(folder, 'named', name);
  expect(['openapi.yaml', 'lintel.yaml', 'common.yaml', 'lintel-waivers.yaml'].map(inside).map(isSetting)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  const others = ['other.yaml', 'report.json', 'README.md', '.hidden.yaml', 'openapi.yaml.swp'];
  expect(others.map(inside).map(isRelevant)).toEqual([true, false, false, false, false]);
  expect(folders).toContain(join(folder, 'named'));
});

test('changes are handed out together, and only those that are relevant', async () => {
  const queue = createChangeQueue();
  const present = write('queue/present.yaml', secure);
  queue.add('/nowhere/irrelevant.yaml');
  const next = queue.next((path) => path.startsWith(folder));
  queue.add('/nowhere/other.yaml');
  queue.add(join(folder, 'queue/removed.yaml'));
  queue.add(present);
  queue.add(present);
  expect(await next).toEqual([present, join(folder, 'queue/removed.yaml')]);
});

test('changes that follow one another closely are handed out together, and a file that is being written is waited for', async () => {
  const queue = createChangeQueue();
  const one = write('burst/one.yaml', secure);
  const two = write('burst/two.yaml', '');
  const next = queue.next(() => true);
  queue.add(one);
  setTimeout(() => queue.add(two), 20);
  let isWritten = false;
  setTimeout(() => {
    write('burst/two.yaml', secure);
    isWritten = true;
  }, 150);
  expect(await next).toEqual([one, two]);
  expect(isWritten).toBe(true);
});

test('a change is dated by what was done to the file, whatever its contents say of their age', () => {
  const path = write('dated/openapi.yaml', secure);
  utimesSync(path, 0, 0);
  const { ctimeMs } = statSync(path);
  const folders = [dirname(path), join(folder, 'missing')];
  expect(changedSince(ctimeMs, folders)).toEqual([dirname(path), path]);
  expect(changedSince(ctimeMs + 1000, folders)).toEqual([]);
});
