import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insecure, manyInsecureServers, secure, withoutServer } from '../cli/definitions.ts';
import { type BuiltAction, buildAction } from './build-action.ts';
import { manifest, runStep, type Step, type StepResult } from './runner.ts';
import { makeWorkspace, removeWorkspaces } from './workspace.ts';

let action: BuiltAction;

beforeAll(async () => {
  action = await buildAction();
}, 60_000);

afterAll(() => {
  action.remove();
  removeWorkspaces();
});

/** Only the two rules that the small definitions are made for. */
const ruleset = 'transport';

function step(files: Readonly<Record<string, string>>, inputs: Step['with'] = {}, more: Partial<Step> = {}): Promise<StepResult> {
  const workspace = more.workspace ?? makeWorkspace(files).folder;
  return runStep({ action: action.folder, workspace, ...more, with: { ruleset, ...inputs } });
}

describe('a step', () => {
  test('is red on findings, with outputs, annotations, summary and SARIF', async () => {
    const workspace = makeWorkspace({ 'services/orders/openapi.yaml': insecure, 'services/users/openapi.yaml': secure });
    const result = await step({}, { 'sarif-file': 'out/lintel.sarif' }, { workspace: workspace.folder });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({
      errors: '1',
      warnings: '0',
      total: '1',
      'sarif-file': 'out/lintel.sarif',
      'html-file': '',
      verdict: 'fail',
    });
    expect(result.annotations).toEqual([
      {
        name: 'error',
        properties: { file: 'services/orders/openapi.yaml', line: '4', endLine: '4', col: '10', endColumn: '32', title: 'server-https' },
        data: 'Server URL "http://api.example.com" is not https.',
      },
    ]);
    expect(result.summary).toMatch(/<td>error<\/td><td><code>services\/orders\/openapi\.yaml:4:10<\/code><\/td>.*server-https/);
    expect(result.log).toContain('Fail: 1 finding of severity "error".');
    expect(result.log).toContain('lintel lint --output.sarif=out/lintel.sarif --sarif-for=github --ruleset=transport');
    const log = JSON.parse(readFileSync(join(workspace.folder, 'out/lintel.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    expect(log.runs[0]?.results).toHaveLength(1);
    expect({ others: result.others, isStopped: result.isStopped, stderr: result.stderr }).toEqual({
      others: [],
      isStopped: false,
      stderr: '',
    });
  });

  test('writes an HTML report where that is asked for', async () => {
    const workspace = makeWorkspace({ 'services/openapi.yaml': insecure });
    const result = await step({}, { 'working-directory': 'services', 'html-file': 'out/report.html' }, { workspace: workspace.folder });
    expect(result.outputs).toMatchObject({ 'html-file': 'services/out/report.html', 'sarif-file': '', verdict: 'fail' });
    expect(readFileSync(join(workspace.folder, 'services/out/report.html'), 'utf8')).toMatch(/^<!doctype html>.*server-https/s);
  });

  test('is green when nothing is found', async () => {
    const result = await step({ 'openapi.yaml': secure });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], isStopped: false });
    expect(result.outputs).toEqual({ errors: '0', warnings: '0', total: '0', 'sarif-file': '', 'html-file': '', verdict: 'pass' });
    expect(result.summary).toContain('Pass');
  });

  test('takes fail-on and max-warnings as they are', async () => {
    const files = { 'openapi.yaml': withoutServer };
    const lenient = await step(files);
    expect(lenient).toMatchObject({ exitCode: 0, outputs: { warnings: '1', verdict: 'pass' } });
    expect(await step(files, { 'fail-on': 'warn' })).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(await step(files, { 'max-warnings': '0' })).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(await step({ 'openapi.yaml': insecure }, { 'fail-on': 'none' })).toMatchObject({ exitCode: 0, outputs: { errors: '1' } });
  });

  test('names files from the root of the repository, and later steps find the SARIF file from the workspace', async () => {
    const files = { 'services/orders/openapi.yaml': insecure, 'openapi.yaml': insecure };
    const result = await step(files, { 'working-directory': 'services', files: 'orders\n', 'sarif-file': 'lintel.sarif' });
    expect(result.annotations.map(({ properties }) => properties['file'])).toEqual(['services/orders/openapi.yaml']);
    expect(result.outputs['sarif-file']).toBe('services/lintel.sarif');
  });

  test('checks files that are named, whatever their names', async () => {
    const files = { '-x.yaml': insecure, 'with space.yaml': insecure, 'a[1].yaml': insecure, 'other.yaml': insecure };
    const result = await step(files, { files: '-x.yaml\n  with space.yaml\n\na[1].yaml' });
    expect(result.annotations.map(({ properties }) => properties['file'])).toEqual(['-x.yaml', 'a[1].yaml', 'with space.yaml']);
  });

  test('annotates ten of a level, gravest first, and puts all into the summary', async () => {
    const result = await step({ 'a.yaml': withoutServer, 'z.yaml': manyInsecureServers(12) });
    expect(result.annotations.map(({ name }) => name)).toEqual([...Array<string>(10).fill('error'), 'warning']);
    expect(result.summary.match(/<td>error<\/td>/g)).toHaveLength(12);
    expect(result.outputs).toMatchObject({ errors: '12', warnings: '1', total: '13' });
  });

  test('leaves annotations and summary away when asked to', async () => {
    const result = await step({ 'openapi.yaml': insecure }, { annotations: 'false', 'step-summary': 'False' });
    expect(result).toMatchObject({ exitCode: 1, annotations: [], summary: '' });
    expect(result.log).toContain('is not https.');
  });
});

describe('policy', () => {
  test('a configuration that is named counts instead of the one around the definition', async () => {
    const files = {
      'openapi.yaml': insecure,
      'lintel.yaml': 'rules: { server-https: off }\n',
      'policy.yaml': 'rules: { server-https: warn }\n',
    };
    expect((await step(files)).outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect((await step(files, { config: 'policy.yaml' })).outputs).toMatchObject({ errors: '0', warnings: '1' });
  });

  test('a configuration that does not exist leaves no verdict', async () => {
    const result = await step({ 'openapi.yaml': secure }, { config: 'policy.yaml' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'none' } });
    expect(result.annotations[0]?.data).toContain('policy.yaml');
  });

  test('a score that is too low fails', async () => {
    const result = await step({ 'openapi.yaml': insecure }, { 'min-score': '100', 'fail-on': 'none' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.log).toContain('at least 100 required (--min-score)');
  });
});

describe('without a verdict a step is red, with code 2', () => {
  test.each([
    ['an input that is no option of the command line', { 'fail-on': 'wrn' }, /"wrn" is no severity/],
    ['a ruleset that does not exist', { ruleset: 'recomended' }, /recomended/],
    ['a flag that is neither true nor false', { 'changed-only': 'yes' }, /"changed-only" is "yes".*true or false/s],
    ['a folder that does not exist', { 'working-directory': 'servces' }, /"servces" is no folder/],
    ['a score that is none', { 'min-score': 'B' }, /"B" is no score/],
    ['weakening that is allowed where there is no base', { 'allow-weakening': 'true' }, /--allow-weakening/],
    ['a SARIF file over a definition', { 'sarif-file': 'openapi.yaml' }, /written over a definition/],
  ])('%s', async (_, inputs, message) => {
    const result = await step({ 'openapi.yaml': insecure }, inputs);
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('none');
    expect(result.outputs['sarif-file'] ?? '').toBe('');
    expect(result.outputs['errors'] ?? '').toBe('');
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]).toMatchObject({ name: 'error', properties: { title: 'Lintel' }, data: expect.stringMatching(message) });
    expect(result.isStopped).toBe(false);
  });

  test('a file that cannot be parsed, beside findings', async () => {
    const result = await step({ 'broken.yaml': 'openapi: 3.1.0\ninfo: {', 'openapi.yaml': insecure });
    expect(result).toMatchObject({ exitCode: 2, outputs: { errors: '1', verdict: 'none' } });
    expect(result.annotations.map(({ properties }) => properties['title'])).toEqual(['syntax-invalid', 'server-https']);
  });

  test('a SARIF file that cannot be written', async () => {
    const result = await step({ 'openapi.yaml': secure, taken: '' }, { 'sarif-file': 'taken/lintel.sarif' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { errors: '0', verdict: 'none', 'sarif-file': '' } });
    expect(result.annotations[0]?.data).toContain('sarif report cannot be written');
  });

  test('an old SARIF file is not taken for a new one', async () => {
    const result = await step({ 'openapi.yaml': insecure, 'old.sarif': '{}' }, { 'sarif-file': 'old.sarif', 'fail-on': 'wrn' });
    expect(result.outputs['sarif-file']).toBe('');
  });

  test('nothing to check', async () => {
    const result = await step({ 'README.md': '' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'none' } });
    expect(result.annotations[0]?.data).toContain('no OpenAPI definition');
  });
});

describe('when something crashes', () => {
  test('a rule: the step is red, with the findings of the others', async () => {
    const crashing = await buildAction({
      module: 'rulesets/packs.ts',
      text: `
        import { packs as originals } from 'original';
        const rule = {
          ...originals.flatMap((pack) => pack.rules).find((candidate) => candidate.id === 'server-https'),
          id: 'always-crashes',
          on: { server: { check() { throw new TypeError('Cannot read properties of undefined'); } } },
        };
        export const packs = [...originals, { name: 'crashing', title: 'Crashes', rules: [rule] }];
      `,
    });
    try {
      const { folder: workspace } = makeWorkspace({ 'openapi.yaml': insecure });
      const result = await runStep({ action: crashing.folder, workspace, with: { ruleset: 'transport\ncrashing' } });
      expect(result).toMatchObject({ exitCode: 2, isStopped: false, outputs: { errors: '1', verdict: 'none' } });
      expect(result.annotations.map(({ properties }) => properties['title'])).toEqual(['rule-crashed', 'server-https']);
    } finally {
      crashing.remove();
    }
  });

  test('the command line itself: the step is red, with outputs and the stack', async () => {
    const crashing = await buildAction({
      module: 'src/cli/commands/run-lint.ts',
      text: `export async function runLint() { throw new TypeError('Cannot read properties of undefined'); }`,
    });
    try {
      const { folder: workspace } = makeWorkspace({ 'openapi.yaml': secure });
      const result = await runStep({ action: crashing.folder, workspace });
      expect(result).toMatchObject({ exitCode: 2, isStopped: false, outputs: { errors: '', verdict: 'none' } });
      expect(result.annotations[0]?.data).toMatch(/This is a bug in lintel\.[\s\S]*TypeError/);
    } finally {
      crashing.remove();
    }
  });

  test('the process: the outputs say that there is no verdict', async () => {
    const crashing = await buildAction({
      module: 'src/cli/commands/run-lint.ts',
      text: 'export async function runLint() { process.abort(); }',
    });
    try {
      const { folder: workspace } = makeWorkspace({ 'openapi.yaml': secure });
      const result = await runStep({ action: crashing.folder, workspace });
      expect(result.exitCode).not.toBe(0);
      expect(result.outputs).toEqual({ verdict: 'none' });
    } finally {
      crashing.remove();
    }
  });
});

describe('what a definition or its name says is never obeyed', () => {
  const hostile = 'x ##[add-mask]a\\n::set-env name=PATH::/evil\\r\\n::stop-commands::b %0A::error::forged';
  const definition = `openapi: 3.1.0
info: { title: "${hostile}", version: 1.0.0 }
servers:
  - url: "http://api.example.com/${hostile}"
paths:
  "/${hostile}":
    get:
      operationId: "${hostile}"
      tags: ["${hostile}"]
      parameters:
        - { name: "${hostile}", in: query }
      responses: { "${hostile}": { description: "${hostile}" } }
`;

  test.each([
    '::error file=other.yaml::forged.yaml',
    '##[set-env name=PATH;]evil.yaml',
    'line\n::set-env name=PATH::evil.yaml',
    'carriage\r::add-mask::e.yaml',
    'a%0A::error::b,line=1:.yaml',
    '::endgroup::.yaml',
    '\u001b]8;;https:/evil.yaml',
  ])('a file called %j', async (name) => {
    const workspace = makeWorkspace({ [name]: definition, 'harmless.yaml': secure });
    const result = await step({}, { ruleset: 'all', 'sarif-file': 'lintel.sarif' }, { workspace: workspace.folder });
    const rules = new Set(['Lintel', ...result.annotations.map(({ properties }) => properties['title'] ?? '')]);
    expect([...rules].filter((rule) => !/^(?:Lintel|[a-z]+(?:-[a-z0-9]+)+)$/.test(rule))).toEqual([]);
    expect(result.annotations.length).toBeGreaterThan(10);
    expect(result.annotations.filter(({ data }) => data.startsWith('forged'))).toEqual([]);
    expect(result.annotations.filter(({ properties }) => properties['file'] === 'other.yaml')).toEqual([]);
    expect({ others: result.others, isStopped: result.isStopped }).toEqual({ others: [], isStopped: false });
    expect(result.summary.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(result.summary).not.toMatch(/##\[|\n::/);
    expect(result.summary.replaceAll(/<\/?(?:p|br|table|tr|th|td|code|a)(?: href="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
    expect(result.outputs['verdict']).toBe('fail');
  });

  test('in the log, even if it were not escaped', async () => {
    const text = `
      export * from 'original';
      export const forTerminal = (text) => text;
    `;
    const careless = await buildAction({ module: 'src/reporters/escape.ts', text });
    try {
      const { folder: workspace } = makeWorkspace({ 'openapi.yaml': definition });
      const inputs = { annotations: 'false', 'step-summary': 'false' };
      const result = await runStep({ action: careless.folder, workspace, with: inputs });
      expect(result.log).toMatch(/^::set-env name=PATH/m);
      expect(result).toMatchObject({ annotations: [], others: [], isStopped: false });
    } finally {
      careless.remove();
    }
  });

  test('a SARIF file whose name would set outputs', async () => {
    const name = 'out\nverdict=pass\nverdict<<x\npass\nx\n.sarif';
    const result = await step({ 'openapi.yaml': insecure }, { 'sarif-file': name });
    expect(result.outputs).toMatchObject({ 'sarif-file': name, verdict: 'fail' });
    expect(result.others).toEqual([]);
  });

  test('an input that is wrong', async () => {
    const result = await step({ 'openapi.yaml': secure }, { 'fail-on': 'x\n::set-env name=PATH::evil', ruleset: '##[add-mask]b' });
    expect(result).toMatchObject({ exitCode: 2, others: [], isStopped: false });
  });
});

describe('on pull_request_target, with a checkout of the pull request', () => {
  const code = `import { writeFileSync } from 'node:fs';
writeFileSync('evil', '');
export default { rules: {} };
`;
  const rule = 'rules: { own: { given: $, then: { function: evil } } }';
  const target = (files: Readonly<Record<string, string>>, inputs: Step['with'] = {}) => {
    const workspace = makeWorkspace({ 'openapi.yaml': secure, ...files }).folder;
    const run = runStep({ action: action.folder, workspace, event: 'pull_request_target', with: inputs });
    return run.then((result) => ({ ...result, hasRun: existsSync(join(workspace, 'evil')) }));
  };

  test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['a ruleset in JavaScript', { 'rules.mjs': code }, { ruleset: './rules.mjs' }],
    ['a ruleset in CommonJS', { 'rules.cjs': "require('node:fs').writeFileSync('evil', '');" }, { ruleset: './rules.cjs' }],
    ['one that is extended', { 'rules.mjs': code, '.spectral.yaml': 'extends: [./rules.mjs]\n' }, {}],
    ['functions of a ruleset', { 'functions/evil.js': code, '.spectral.yaml': `functions: [evil]\n${rule}\n` }, {}],
    ['a remote ruleset', { '.spectral.yaml': 'extends: [https://rules.example.com/rules.yaml]\n' }, {}],
  ])('%s is refused', async (_, files, inputs) => {
    const result = await target(files, inputs);
    expect(result).toMatchObject({ exitCode: 2, hasRun: false, outputs: { verdict: 'none' } });
    expect(result.annotations[0]?.data).toMatch(/--allow-(?:js-rulesets|remote)/);
  });

  test('JavaScript runs where the workflow asks for it, with a warning', async () => {
    const result = await target({ 'rules.mjs': code }, { ruleset: './rules.mjs', 'allow-js-rulesets': 'true' });
    expect(result.hasRun).toBe(true);
    expect(result.annotations[0]).toMatchObject({ name: 'warning', data: expect.stringContaining('its author decides') });
  });
});

describe('the manifest', () => {
  test('names an entry that is committed, and the runtime of today', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'action/main.js' });
    expect(existsSync(join(action.folder, manifest.runs.main))).toBe(true);
  });

  test('declares the inputs that are read, and no token', () => {
    const sources = readdirSync('src/action').map((name) => readFileSync(join('src/action', name), 'utf8'));
    const read = sources.flatMap((source) =>
      [...source.matchAll(/(?:text|lines|flag)\(environment, '([\w-]+)'/g)].map(([, name = '']) => name),
    );
    expect(Object.keys(manifest.inputs).sort()).toEqual(read.sort());
  });

  test('declares the outputs that are written', async () => {
    const { outputs } = await step({ 'openapi.yaml': secure });
    expect(Object.keys(manifest.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  test('the entry is small: it runs the command line beside it', () => {
    const text = readFileSync(join(action.folder, manifest.runs.main), 'utf8');
    expect(text.length).toBeLessThan(32 * 1024);
    expect(text).toContain('../dist/cli.js');
  });
});
