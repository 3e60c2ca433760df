import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lint } from '../../src/api.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { evidence as command } from '../../src/cli/commands/evidence.ts';
import { watchLint } from '../../src/cli/evidence/watch-lint.ts';
import { readInputOptions } from '../../src/cli/input-options.ts';
import { prepareLint } from '../../src/cli/prepare-lint.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { ToolError } from '../../src/errors.ts';
import type { Evidence } from '../../src/policy/evidence.ts';
import { makeWorkspace, removeWorkspaces, type Workspace } from '../action/workspace.ts';

afterEach(removeWorkspaces);

const definition = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
paths:
  /orders:
    get:
      operationId: listOrders
      responses: { '200': { description: All orders. } }
`;

const configuration = `root: true
apis:
  orders: { definition: openapi.yaml, exposure: internal, data: internal, tags: [], owner: team-orders }
`;

const waivers = `- id: W-1
  rule: server-https
  scope: { api: orders }
  reason: test host, gone in Q1
  owner: team-orders
  ticket: https://tracker.example.com/OPS-1
  approver: security@example.com
  created: 2026-11-01
  expires: 2026-12-31
`;

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

function terminalIn(workspace: Workspace, { environment = {}, stdin = '' }: Run, texts: { out: string; err: string }): Terminal {
  const sink = (name: 'out' | 'err'): Terminal['stdout'] => ({
    isTerminal: false,
    width: Number.POSITIVE_INFINITY,
    isClosed: false,
    write: async (text) => {
      texts[name] += text;
    },
  });
  const read = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin);
  };
  return { cwd: workspace.folder, environment, stdin: read, stdout: sink('out'), stderr: sink('err') };
}

async function run(workspace: Workspace, args: readonly string[], more: Run = {}): Promise<Ran> {
  const texts = { out: '', err: '' };
  const exitCode = await command.run(parseArguments(args, command), terminalIn(workspace, more, texts));
  // Nothing that is written says where on the machine it ran.
  expect(texts.out + texts.err).not.toContain(workspace.folder);
  return { exitCode, stdout: texts.out, stderr: texts.err };
}

async function json(workspace: Workspace, args: readonly string[] = [], more: Run = {}): Promise<Evidence> {
  const { stdout } = await run(workspace, ['--framework', 'owasp-api-2023', '-f', 'json', ...args], more);
  return JSON.parse(stdout);
}

const owasp = ['--framework', 'owasp-api-2023'];
const policed = { 'openapi.yaml': definition, 'lintel.yaml': configuration, 'lintel-waivers.yaml': waivers };
const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('files', () => {
  test('have the hash of their bytes, byte order mark and line ends included', async () => {
    const text = `\uFEFF${definition.replaceAll('\n', '\r\n')}`;
    const { inputs } = await json(makeWorkspace({ 'openapi.yaml': text }));
    expect(inputs).toEqual([{ uri: 'openapi.yaml', sha256: hashOf(Buffer.from(text)), of: 'bytes' }]);
  });

  test('are all that a definition consists of, and the configuration', async () => {
    const split = definition.replace('{ description: All orders. }', "{ $ref: 'parts/list.yaml' }");
    const evidence = await json(makeWorkspace({ ...policed, 'openapi.yaml': split, 'parts/list.yaml': 'description: All orders.\n' }));
    expect(evidence.inputs.map(({ uri }) => uri)).toEqual(['openapi.yaml', 'parts/list.yaml']);
    expect(evidence.configuration.map(({ uri, sha256 }) => [uri, sha256])).toEqual([
      ['lintel-waivers.yaml', hashOf(waivers)],
      ['lintel.yaml', hashOf(configuration)],
    ]);
  });

  test('that came through stdin have the hash of their text', async () => {
    const { inputs } = await json(makeWorkspace({}), ['-', '--stdin-filepath', 'openapi.yaml'], { stdin: definition });
    expect(inputs).toEqual([{ uri: 'openapi.yaml', sha256: hashOf(definition), of: 'text' }]);
  });

  test('that changed while they were looked at make evidence incomplete', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': definition });
    const terminal = terminalIn(workspace, {}, { out: '', err: '' });
    const input = readInputOptions(parseArguments(['openapi.yaml'], command), workspace.folder);
    const threshold = { failSeverity: 'none', maxWarnings: undefined } as const;
    const { request } = await prepareLint({ ...input, threshold, quiet: true, color: false }, terminal);
    const watch = watchLint(request.entries, workspace.folder, undefined);
    const inspect: typeof watch.inspect = {
      ...watch.inspect,
      take: (inspected) => {
        writeFileSync(join(workspace.folder, 'openapi.yaml'), definition.replace('http:', 'https:'));
        watch.inspect.take(inspected);
      },
    };
    await lint({ ...request, inspect });
    expect(watch.problems()).toMatchObject([{ code: 'input-changed', level: 'error', location: { uri: 'openapi.yaml' } }]);
  });
});

describe('the commit', () => {
  test('holds the files when nothing was changed', async () => {
    const workspace = makeWorkspace(policed);
    const hash = workspace.commit('all');
    const { commit, inputs, configuration: others } = await json(workspace);
    expect(commit).toEqual({ hash, isWhole: true });
    expect([...inputs, ...others].map(({ isCommitted }) => isCommitted)).toEqual([true, true, true]);
  });

  test('does not hold a file that was changed, even when git is told to look away', async () => {
    const workspace = makeWorkspace(policed);
    const hash = workspace.commit('all');
    workspace.git('update-index', '--assume-unchanged', 'lintel-waivers.yaml');
    workspace.write({ 'lintel-waivers.yaml': waivers.replace('W-1', 'W-9') });
    const { commit, configuration: others } = await json(workspace);
    expect(commit).toEqual({ hash, isWhole: false });
    expect(others.map(({ uri, isCommitted }) => [uri, isCommitted])).toEqual([
      ['lintel-waivers.yaml', false],
      ['lintel.yaml', true],
    ]);
  });

  test('does not hold a file that git ignores', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': definition, '.gitignore': 'generated.yaml\n' });
    workspace.commit('all');
    workspace.write({ 'generated.yaml': definition });
    expect((await json(workspace, ['generated.yaml'])).inputs).toMatchObject([{ uri: 'generated.yaml', isCommitted: false }]);
  });

  test('holds a file that was checked out with other line ends', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': definition });
    workspace.commit('all');
    workspace.write({ 'openapi.yaml': definition.replaceAll('\n', '\r\n') });
    expect((await json(workspace)).commit?.isWhole).toBe(true);
  });

  test('is left out before the first one', async () => {
    const evidence = await json(makeWorkspace(policed));
    expect(evidence.commit).toBeUndefined();
    expect(evidence.inputs).toEqual([{ uri: 'openapi.yaml', sha256: hashOf(definition), of: 'bytes' }]);
  });

  test('is not touched by the evidence itself', async () => {
    const workspace = makeWorkspace(policed);
    workspace.commit('all');
    const outputs: string[] = [];
    for (const _ of ['first', 'second']) {
      expect(await run(workspace, [...owasp, '-o', 'evidence/owasp.md', '--date', '2026-11-22'])).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
      outputs.push(readFileSync(join(workspace.folder, 'evidence/owasp.md'), 'utf8'));
    }
    expect(outputs[0]).toBe(outputs[1]);
    expect(outputs[0]).toContain('every file is as it is there');
  });
});

describe('the day', () => {
  test('is left out when nothing depends on it', async () => {
    expect((await json(makeWorkspace({ 'openapi.yaml': definition }))).date).toBeUndefined();
  });

  test('is that of the clock, and said to be, when waivers are judged by it', async () => {
    const { date } = await json(makeWorkspace(policed));
    expect(date).toEqual({ day: new Date().toISOString().slice(0, 10), from: 'clock' });
  });

  test.each([
    ['2026-12-31', 'waived'],
    ['2027-01-01', 'open'],
  ])('on %s the finding is %s', async (day, status) => {
    const workspace = makeWorkspace(policed);
    const given = await json(workspace, ['--date', day]);
    expect(given.date).toEqual({ day, from: '--date' });
    expect(given.findings.filter(({ rule }) => rule === 'server-https')).toMatchObject([{ status, waiver: { id: 'W-1' } }]);
    const epoch = await json(workspace, [], { environment: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T10:00:00Z`) / 1000) } });
    expect(epoch).toEqual({ ...given, date: { day, from: 'SOURCE_DATE_EPOCH' } });
  });

  test.each(['2026-02-30', '22.11.2026', ''])('"%s" is none', async (day) => {
    await expect((async () => run(makeWorkspace({}), [...owasp, '--date', day]))()).rejects.toThrow(ToolError);
  });
});

describe('the exit code', () => {
  test('is 0 with open findings, and 1 with --fail-on-open', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': definition });
    expect((await run(workspace, owasp)).exitCode).toBe(0);
    expect((await run(workspace, [...owasp, '--fail-on-open'])).exitCode).toBe(1);
    expect((await run(workspace, [...owasp, '--fail-on-open', '--only', 'path-params-defined'])).exitCode).toBe(0);
  });

  test('is 2 when a file could not be checked, and the evidence says so at its top', async () => {
    const workspace = makeWorkspace({ 'openapi.yaml': definition, 'broken.yaml': 'openapi: 3.1.0\npaths: {\n' });
    const { exitCode, stdout, stderr } = await run(workspace, [...owasp, '--fail-on-open']);
    expect(exitCode).toBe(2);
    expect(stdout.split('\n').slice(0, 3).join('\n')).toContain('**Incomplete: 1 problem kept Lintel from looking at everything.**');
    expect(stdout).toMatch(/\| broken\.yaml \| [0-9a-f]{64} \| not checked \|/);
    expect(stderr).toContain('broken.yaml');
    expect((await json(workspace)).isComplete).toBe(false);
  });

  test('is 2 when there is nothing to look at', async () => {
    const { exitCode, stdout } = await run(makeWorkspace({ 'notes.yaml': 'a: 1\n' }), owasp);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('**Incomplete');
    expect(stdout).not.toContain('no open finding in 1');
  });
});

test('a waiver stands with its control, and with who answers for it', async () => {
  const { stdout } = await run(makeWorkspace(policed), [...owasp, '--date', '2026-11-22']);
  const [, section = ''] = stdout.split('### API8');
  expect(section.split('### API9')[0]).toContain(
    '| W-1 | server-https | 1 | 2026-11-01 | 2026-12-31 | team-orders | security@&#8203;example.com | https://tracker.example.com/OPS-1 | test host, gone in Q1 | lintel-waivers.yaml:1 |',
  );
});

test('rules that were not chosen are named as such', async () => {
  const { stdout } = await run(makeWorkspace({ 'openapi.yaml': definition }), [...owasp, '--only', 'server-https']);
  expect(stdout).toContain('| server-https | Server URLs use https. | 0 | 1 | 1 open |');
  expect(stdout).toMatch(/\| no-http-basic \| .* \| {2}\| {2}\| did not run/);
});

test('the hash of the rules is that of their ids', async () => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  const { ruleset } = await json(workspace, ['--only', 'server-https,api-id-defined', '-r', 'all']);
  expect(ruleset).toEqual({ names: ['all'], rules: 2, sha256: hashOf('api-id-defined\nserver-https\n') });
  expect((await json(workspace)).ruleset.names).toEqual(['recommended']);
});

test('rulesets are those of the configuration, and a file of them is hashed', async () => {
  const spectral = 'extends: [lintel/transport]\n';
  const files = { 'openapi.yaml': definition, 'lintel.yaml': `${configuration}ruleset: [auth, ./rules.yaml]\n`, 'rules.yaml': spectral };
  const { ruleset, configuration: others } = await json(makeWorkspace(files));
  expect(ruleset.names).toEqual(['auth', 'rules.yaml']);
  expect(others.map(({ uri, sha256 }) => [uri, sha256])).toContainEqual(['rules.yaml', hashOf(spectral)]);
});

test('nothing that a definition says has a meaning in the Markdown', async () => {
  const title = '| <img src=x> [a](javascript:alert(1)) @team `x` \\u001b[31m\\n# Met';
  const workspace = makeWorkspace({
    'openapi.yaml': definition.replace('title: Orders', `title: "${title}"`).replace('http://api', 'http://<b>|[a](x)'),
  });
  const { stdout } = await run(workspace, owasp);
  expect(stdout).toContain('\\| &lt;img src=x>');
  expect(stdout).not.toMatch(/<img|<b>|\]\(javascript|@team|^# Met/m);
  expect(stdout).not.toContain('\u001b');
  const widths = stdout
    .split('\n')
    .filter((line) => line.includes('&lt;img'))
    .map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(widths).size).toBe(1);
});

test.each(['openapi.yaml', 'lintel.yaml'])('evidence is not written over %s', async (name) => {
  const workspace = makeWorkspace(policed);
  await expect(run(workspace, [...owasp, '-o', name])).rejects.toThrow('written over');
  expect(readFileSync(join(workspace.folder, name), 'utf8')).toBe(policed[name === 'openapi.yaml' ? name : 'lintel.yaml']);
});

test.each([
  [[], 'Evidence needs a framework.'],
  [['--framework', 'owasp-api-2022'], 'Did you mean "owasp-api-2023"?'],
  [[...owasp, '-f', 'sarif'], '"sarif" is nothing for --format.'],
])('%j is refused, and nothing is written', async (args, text) => {
  const workspace = makeWorkspace({ 'openapi.yaml': definition });
  const failure: unknown = await run(workspace, [...args, '-o', 'out.md']).catch((error: unknown) => error);
  if (!(failure instanceof ToolError)) throw new Error('It was not refused.');
  expect(`${failure.message} ${failure.help}`).toContain(text);
  expect(existsSync(join(workspace.folder, 'out.md'))).toBe(false);
});

test.each(['owasp-api-2023', 'asvs-5', 'cwe'])('%s: the same files give the same bytes', async (framework) => {
  const outputs = await Promise.all(
    [1, 2]
      .flatMap(() => ['json', 'markdown'])
      .map(async (format) => {
        const workspace = makeWorkspace(policed);
        return (await run(workspace, ['--framework', framework, '-f', format, '--date', '2026-11-22'])).stdout;
      }),
  );
  expect(outputs[0]).toBe(outputs[2]);
  expect(outputs[1]).toBe(outputs[3]);
});
