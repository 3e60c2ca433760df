import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseline } from '../../src/cli/commands/baseline.ts';
import { parseBaseline } from '../../src/config/baseline-file.ts';
import { serializeBaseline } from '../../src/policy/baseline.ts';
import { readDefinition, readmeExample } from '../real/definitions.ts';
import { split } from '../real/split.ts';
import { toYaml } from '../real/to-yaml.ts';
import { type BuiltCli, buildCli, projectRoot } from './build-cli.ts';
import { insecure, secure } from './definitions.ts';
import { createFolder, type Folder } from './folder.ts';

let cli: BuiltCli;
const folders: Folder[] = [];

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => {
  cli.remove();
  for (const folder of folders) folder.remove();
});

/** A folder with files, where commands are run one after the other. */
function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = createFolder(cli.path, files);
  folders.push(folder);
  return folder;
}

const only = ['--only', 'server-https,server-defined'];
const two = insecure.replace('paths:', '  - url: http://old.example.com\npaths:');

describe('lintel baseline create', () => {
  test('accepts what is there, and only what is new fails then', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure });
    expect((await folder.run('lint', ...only)).exitCode).toBe(1);
    const created = await folder.run('baseline', 'create', ...only);
    expect(created).toEqual({
      exitCode: 0,
      stdout:
        'Wrote lintel-baseline.json: 1 finding of 1 definition.\n' +
        'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.\n',
      stderr: '',
    });
    expect(folder.read('lintel-baseline.json')).toMatch(
      /^\{\n {2}"version": 1,\n {2}"definitions": \{\n {4}"openapi\.yaml": \{\n {6}"server-https": \[\n {8}"[0-9a-f]{16}"\n {6}\]\n {4}\}\n {2}\}\n\}\n$/,
    );
    expect((await folder.run('lint', ...only)).exitCode).toBe(0);
    folder.write('openapi.yaml', two);
    const linted = await folder.run('lint', ...only);
    expect([linted.exitCode, linted.stdout]).toEqual([1, expect.stringContaining('http://old.example.com')]);
    expect(linted.stdout).not.toContain('"http://api.example.com"');
  });

  test('holds findings of every severity', async () => {
    const folder = folderWith({ 'openapi.yaml': readFileSync(join(projectRoot, 'examples/weak/openapi.yaml'), 'utf8') });
    await folder.run('baseline', 'create', '-r', 'all');
    const report = JSON.parse((await folder.run('lint', '-r', 'all', '-f', 'json')).stdout);
    expect(new Set(report.findings.map(({ severity }: { severity: string }) => severity))).toEqual(
      new Set(['error', 'warn', 'info', 'hint']),
    );
    expect(report.findings.filter(({ status }: { status: string }) => status !== 'baselined')).toEqual([]);
  });

  test('does not write over a baseline unless it is told to', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    const before = folder.read('lintel-baseline.json');
    folder.write('openapi.yaml', two);
    const refused = await folder.run('baseline', 'create', ...only);
    expect([refused.exitCode, refused.stdout, refused.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('There is a baseline already: "lintel-baseline.json".'),
    ]);
    expect(folder.read('lintel-baseline.json')).toBe(before);
    expect((await folder.run('baseline', 'create', '--force', ...only)).stdout).toContain('2 findings of 1 definition');
  });

  test('with --force keeps what is about definitions and rules that were not checked', async () => {
    const folder = folderWith({ 'a.yaml': insecure, 'b.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    folder.write('a.yaml', secure);
    const { stdout } = await folder.run('baseline', 'create', '--force', ...only, 'a.yaml');
    expect(stdout).toContain('Wrote lintel-baseline.json: 0 findings of 1 definition.\nWhat it holds about 1 other definition is kept.');
    expect(Object.keys(folder.definitions())).toEqual(['b.yaml']);
    await folder.run('baseline', 'create', '--force', '--only', 'info-contact', 'b.yaml');
    expect(Object.keys(folder.definitions()['b.yaml'] ?? {})).toContain('server-https');
  });

  test('replaces one that has the marks of a merge conflict, when it is told to', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure, 'lintel-baseline.json': '{\n<<<<<<< HEAD\n=======\n>>>>>>> main\n}\n' });
    const linted = await folder.run('lint', ...only);
    expect([linted.exitCode, linted.stdout + linted.stderr]).toEqual([2, expect.stringContaining('marks of a merge conflict')]);
    const updated = await folder.run('baseline', 'update', ...only);
    expect([updated.exitCode, updated.stderr]).toEqual([
      2,
      expect.stringMatching(/marks of a merge conflict\.\n {2}at lintel-baseline\.json:2:1\n/),
    ]);
    expect((await folder.run('baseline', 'create', '--force', ...only)).exitCode).toBe(0);
    expect((await folder.run('lint', ...only)).exitCode).toBe(0);
  });

  test.each([
    ['a definition that cannot be parsed', { 'broken.yaml': 'openapi: 3.1.0\ninfo: {\n' }],
    ['a reference that may not be followed', { 'b.yaml': secure.replace('paths: {}', "paths:\n  /a:\n    $ref: '../../../etc/x.yaml'") }],
  ])('is refused when there is no verdict: %s', async (_what, files) => {
    const folder = folderWith({ 'openapi.yaml': insecure, ...files });
    const refused = await folder.run('baseline', 'create', '.', ...Object.keys(files));
    expect([refused.exitCode, refused.stdout, refused.stderr]).toEqual([2, '', expect.stringContaining('No baseline is written')]);
    expect(folder.exists('lintel-baseline.json')).toBe(false);
  });

  test('writes what the configuration names, though it is not there yet', async () => {
    const folder = folderWith({
      'lintel.yaml': 'baseline: quality/base.json\napis:\n  orders: { definition: services/orders.yaml, exposure: internal }\n',
      'services/orders.yaml': insecure,
    });
    const { exitCode, stdout } = await folder.run('baseline', 'create', ...only);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Wrote quality/base.json: 1 finding')]);
    expect(Object.keys(JSON.parse(folder.read('quality/base.json')).definitions)).toEqual(['api:orders']);
    expect((await folder.run('lint', ...only)).exitCode).toBe(0);
  });

  test('writes one file for a repository, whatever folder it is called in', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'lintel.yaml': 'root: true\n', 'services/orders/openapi.yaml': insecure });
    const { stdout } = await folder.runIn('services/orders', 'baseline', 'create', ...only);
    expect(stdout).toContain('Wrote ../../lintel-baseline.json: 1 finding');
    expect(Object.keys(folder.definitions())).toEqual(['services/orders/openapi.yaml']);
    expect((await folder.run('lint', ...only)).exitCode).toBe(0);
  });

  test('writes to the file that is named, relative to which definitions are filed', async () => {
    const folder = folderWith({ 'api/openapi.yaml': insecure });
    const { stdout } = await folder.run('baseline', 'create', '--file', 'quality/base.json', ...only);
    expect(stdout).toContain('It counts when lintel.yaml names it under "baseline".');
    expect(Object.keys(JSON.parse(folder.read('quality/base.json')).definitions)).toEqual(['../api/openapi.yaml']);
  });

  test('leaves waived findings to their waivers, and those whose waiver is over to whoever repairs them', async () => {
    const waiver = (id: string, definition: string, expires: string): string =>
      `- { id: ${id}, rule: server-https, scope: { path: ${definition} }, reason: The old gateway is switched off in spring., owner: team-orders, created: 2026-01-01, expires: ${expires} }\n`;
    const folder = folderWith({
      'a.yaml': insecure,
      'b.yaml': insecure,
      'c.yaml': insecure,
      'lintel.yaml': 'root: true\n',
      'lintel-waivers.yaml': waiver('W-1', 'a.yaml', '2100-01-01') + waiver('W-2', 'b.yaml', '2026-02-01'),
    });
    const { stdout } = await folder.run('baseline', 'create', ...only);
    expect(stdout).toContain('1 finding of 3 definitions.\n1 finding with an expired waiver stayed out');
    expect(Object.keys(folder.definitions())).toEqual(['c.yaml']);
    expect((await folder.run('lint', ...only)).exitCode).toBe(1);
  });

  test('does not write through a link that leads out of the repository', async () => {
    const folder = folderWith({ 'repository/.git/HEAD': '', 'repository/openapi.yaml': insecure, 'precious.json': '{}' });
    folder.link('../precious.json', 'repository/lintel-baseline.json');
    const { exitCode, stderr } = await folder.runIn('repository', 'baseline', 'create', '--force', ...only);
    expect([exitCode, stderr, folder.read('precious.json')]).toEqual([2, expect.stringMatching(/outside/), '{}']);
  });

  test('tells a problem once, however many definitions have it', async () => {
    const waiver =
      '- { id: W-1, rule: server-https, scope: { path: "*.yaml" }, reason: Until the gateway is gone., owner: a, created: 2026-01-01, expires: 2026-01-02 }\n';
    const folder = folderWith({
      'a.yaml': insecure,
      'b.yaml': insecure,
      'lintel.yaml': 'waiverRules: { require: [ticket] }\n',
      'lintel-waivers.yaml': waiver,
    });
    const { exitCode, stderr } = await folder.run('baseline', 'create', ...only);
    expect([exitCode, stderr.match(/^error: /gm)?.length]).toEqual([2, 1]);
  });

  test('is about files', async () => {
    const { exitCode, stderr } = await folderWith({ 'openapi.yaml': insecure }).run('baseline', 'create', '-');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('A baseline is about files, not about stdin.')]);
  });
});

describe('lintel baseline update', () => {
  test('lists what is new and does not add it, unless it is told to', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    const before = folder.read('lintel-baseline.json');
    folder.write('openapi.yaml', two);
    const refused = await folder.run('baseline', 'update', ...only);
    expect([refused.exitCode, refused.stdout]).toEqual([
      1,
      [
        'lintel-baseline.json: nothing to take out, 1 finding as before.',
        '',
        '1 finding is new and not in the baseline:',
        '  openapi.yaml:5:10  error  server-https  Server URL "http://old.example.com" is not https.',
        '',
        'Repair them, or accept them with "lintel baseline update --allow-growth".',
        '',
      ].join('\n'),
    ]);
    expect(folder.read('lintel-baseline.json')).toBe(before);
    const grown = await folder.run('baseline', 'update', '--allow-growth', ...only);
    expect([grown.exitCode, grown.stdout]).toEqual([0, 'lintel-baseline.json: 0 out, 1 added, 2 findings left.\n']);
    expect((await folder.run('lint', ...only)).exitCode).toBe(0);
  });

  test('takes out what is repaired, which cannot come back then', async () => {
    const folder = folderWith({ 'openapi.yaml': two });
    await folder.run('baseline', 'create', ...only);
    folder.write('openapi.yaml', insecure);
    expect((await folder.run('baseline', 'update', ...only)).stdout).toBe('lintel-baseline.json: 1 out, 0 added, 1 finding left.\n');
    folder.write('openapi.yaml', two);
    expect((await folder.run('lint', ...only)).exitCode).toBe(1);
  });

  test('a new finding does not take the place of a repaired one', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    folder.write('openapi.yaml', insecure.replace('api.example.com', 'new.example.com'));
    expect((await folder.run('lint', ...only)).exitCode).toBe(1);
    const { exitCode, stdout } = await folder.run('baseline', 'update', ...only);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('1 out, 0 added, 0 findings left.\n\n1 finding is new')]);
  });

  test('does not touch what is about other definitions, or what rules found that do not run', async () => {
    const folder = folderWith({ 'a.yaml': insecure, 'b.yaml': insecure });
    await folder.run('baseline', 'create', '--only', 'server-https,info-contact');
    const before = folder.read('lintel-baseline.json');
    folder.write('b.yaml', secure);
    await folder.run('baseline', 'update', '--only', 'server-https', 'a.yaml');
    expect(folder.read('lintel-baseline.json')).toBe(before);
    await folder.run('baseline', 'prune', '--only', 'info-contact');
    expect(folder.read('lintel-baseline.json')).toBe(before);
    await folder.run('baseline', 'prune', '--only', 'server-https');
    expect(folder.definitions()).toEqual({
      'a.yaml': { 'info-contact': [expect.any(String)], 'server-https': [expect.any(String)] },
      'b.yaml': { 'info-contact': [expect.any(String)] },
    });
  });

  test('puts in order what a merge left', async () => {
    const folder = folderWith({ 'openapi.yaml': two });
    await folder.run('baseline', 'create', ...only);
    const before = folder.read('lintel-baseline.json');
    const [first = '', second = ''] = before.match(/"[0-9a-f]{16}"/g) ?? [];
    folder.write('lintel-baseline.json', before.replace(first, '""').replace(second, `${first}, ${second}`).replace('""', second));
    await folder.run('baseline', 'update', ...only);
    expect(folder.read('lintel-baseline.json')).toBe(before);
  });

  test('without a baseline says how to get one', async () => {
    const { exitCode, stderr } = await folderWith({ 'openapi.yaml': insecure }).run('baseline', 'update');
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/There is no baseline "lintel-baseline\.json"\.\n {2}help: Run "lintel baseline create"/),
    ]);
  });

  test('leaves the baseline alone when not everything could be checked', async () => {
    const folder = folderWith({ 'openapi.yaml': two });
    await folder.run('baseline', 'create', ...only);
    const before = folder.read('lintel-baseline.json');
    folder.write('openapi.yaml', 'openapi: 3.1.0\ninfo: {\n');
    expect((await folder.run('baseline', 'prune', ...only)).exitCode).toBe(2);
    expect(folder.read('lintel-baseline.json')).toBe(before);
  });
});

describe('lintel baseline prune', () => {
  test('takes out definitions that are gone, when everything was looked at', async () => {
    const folder = folderWith({ 'a.yaml': insecure, 'b.yaml': two.replaceAll('example.com', 'example.org') });
    await folder.run('baseline', 'create', ...only);
    folder.remove('b.yaml');
    const partly = await folder.run('baseline', 'prune', ...only, 'a.yaml');
    expect(partly.stdout).toContain('"b.yaml" does not exist; "lintel baseline prune" without arguments takes it out.');
    expect(Object.keys(folder.definitions())).toEqual(['a.yaml', 'b.yaml']);
    const wholly = await folder.run('baseline', 'prune', ...only);
    expect(wholly.stdout).toBe(
      'lintel-baseline.json: 2 out, 0 added, 1 finding left.\n"b.yaml" does not exist any more and is taken out.\n',
    );
    expect(Object.keys(folder.definitions())).toEqual(['a.yaml']);
  });

  test('says nothing of what is new', async () => {
    const folder = folderWith({ 'openapi.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    folder.write('openapi.yaml', two);
    expect(await folder.run('baseline', 'prune', ...only)).toEqual({
      exitCode: 0,
      stdout: 'lintel-baseline.json: nothing to take out, 1 finding as before.\n',
      stderr: '',
    });
  });
});

describe('lintel baseline show', () => {
  test('counts by rule, and how many are gone', async () => {
    const folder = folderWith({ 'a.yaml': two, 'b.yaml': insecure });
    await folder.run('baseline', 'create', '--only', 'server-https,info-contact');
    folder.write('a.yaml', insecure);
    expect(await folder.run('baseline', 'show', '--only', 'server-https,info-contact')).toEqual({
      exitCode: 0,
      stdout: `lintel-baseline.json: 5 findings, 2 rules, 2 definitions

  rule          findings      gone
  server-https         3         1
  info-contact         2         0

1 finding gone: "lintel baseline prune" takes it out.
`,
      stderr: '',
    });
    const { stdout } = await folder.run('baseline', 'show', '--by', 'definition', '--no-lint');
    expect(stdout).toBe(`lintel-baseline.json: 5 findings, 2 rules, 2 definitions

  definition  findings
  a.yaml             3
  b.yaml             2

`);
  });

  test('prints JSON', async () => {
    const folder = folderWith({ 'a.yaml': insecure });
    await folder.run('baseline', 'create', ...only);
    folder.write('a.yaml', secure);
    expect(JSON.parse((await folder.run('baseline', 'show', '--json', ...only)).stdout)).toEqual({
      version: 1,
      baselines: [
        {
          file: 'lintel-baseline.json',
          findings: 1,
          gone: 1,
          rules: [{ name: 'server-https', findings: 1, gone: 1 }],
          definitions: [{ name: 'a.yaml', findings: 1, gone: 1 }],
          orphans: [],
        },
      ],
    });
  });

  test('asks for what it knows', async () => {
    const { exitCode, stderr } = await folderWith({ 'a.yaml': insecure }).run('baseline', 'show', '--by', 'rules');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Did you mean "rule"?')]);
  });

  test('names from the file do not act on the terminal', async () => {
    const folder = folderWith({
      'a.yaml': secure,
      'lintel-baseline.json': '{"version":1,"definitions":{"x\\u001b[2J\\n::error::y":{"r\\u202e":["0123456789abcdef"]}}}',
    });
    const { stdout } = await folder.run('baseline', 'show');
    expect(stdout.replaceAll('\n', '')).toMatch(/^[ -~]*$/);
  });
});

describe('with a baseline the lint is clean', () => {
  const definition = readmeExample('3.1/json/train-travel.json');
  const text = readDefinition(definition);
  const data: Record<string, unknown> = JSON.parse(text);
  const clean = { exitCode: 0, stderr: '', stdout: expect.stringContaining('No findings') };

  test('after reformatting, renaming, moving the folder, and taking the definition apart', async () => {
    const folder = folderWith({ 'openapi.json': text });
    await folder.run('baseline', 'create');
    const lint = (): Promise<unknown> => folder.run('lint', '-F', 'hint');
    expect(await lint()).toEqual(clean);
    folder.write('openapi.json', JSON.stringify(data));
    expect(await lint()).toEqual(clean);
    folder.rename('openapi.json', 'services/trains/v1.json');
    expect(await lint()).toEqual(clean);
    folder.remove('services');
    for (const [name, part] of split(data, 'stays as a reference')) folder.write(join('services/split', name), toYaml(part));
    expect(await lint()).toEqual(clean);
    expect((await folder.run('baseline', 'update')).stdout).toContain('"openapi.json" is "services/split/openapi.yaml" now.');
    expect(await lint()).toEqual(clean);
  });

  test('after the configuration gives the definition a name, and after it moves under that name', async () => {
    const folder = folderWith({ 'openapi.json': text });
    await folder.run('baseline', 'create', ...only);
    await folder.run('baseline', 'create', '--force');
    const api = (path: string): string => `root: true\napis:\n  trains: { definition: ${path} }\n`;
    folder.write('lintel.yaml', api('openapi.json'));
    expect((await folder.run('lint', '-F', 'hint')).exitCode).toBe(0);
    expect((await folder.run('baseline', 'update')).stdout).toContain('"openapi.json" is "api:trains" now.');
    folder.rename('openapi.json', 'trains/definition.json');
    folder.write('lintel.yaml', api('trains/definition.json'));
    expect((await folder.run('lint', '-F', 'hint')).exitCode).toBe(0);
    folder.remove('lintel.yaml');
    expect((await folder.run('lint', '-F', 'hint')).exitCode).toBe(0);
  });

  test('whichever of two definitions that share a file is checked', async () => {
    const shared = `type: object\nproperties:\n  name: { type: string }\n`;
    const sharing = (path: string): string =>
      `${secure.replace('paths: {}', 'paths:')}  ${path}:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { $ref: ./order.yaml }\n      responses: { '204': { description: Done } }\n`;
    const folder = folderWith({ 'a.yaml': sharing('/a'), 'b.yaml': sharing('/b'), 'order.yaml': shared });
    await folder.run('baseline', 'create');
    for (const inputs of [['.'], ['a.yaml'], ['b.yaml'], ['b.yaml', 'a.yaml']]) {
      expect((await folder.run('lint', '-F', 'hint', ...inputs)).exitCode, inputs.join()).toBe(0);
    }
  });
});

describe('docs/baseline.md', () => {
  const page = readFileSync(join(projectRoot, 'docs/baseline.md'), 'utf8');

  test('shows a file as it is written', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(serializeBaseline(parseBaseline(text, 'docs/baseline.md'))).toBe(text);
  });

  test('names every command', () => {
    for (const { name } of baseline.commands) expect(page).toContain(`| \`lintel ${name}\` |`);
  });
});
