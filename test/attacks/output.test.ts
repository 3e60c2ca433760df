import { cpSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { removeWorkspaces } from '../action/workspace.ts';
import { type BuiltCli, buildCli } from '../cli/build-cli.ts';
import { play } from '../cli/scenario.ts';
import { tryAttacks } from './attack.ts';
import { ask, openChange } from './gate.ts';
import { definition, open, organization, secured, unsecured, waiver } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const formats = ['stylish', 'github', 'github-summary', 'json', 'sarif', 'gitlab', 'junit'];

afterAll(removeWorkspaces);

describe('the log is to say something else: who', () => {
  const hostile = '##vso[task.complete result=Succeeded;]\\u001b[2J\\r\\n::stop-commands::x\\u202ePass';
  const change = (): ReturnType<typeof openChange> => {
    const opened = openChange(organization);
    opened.write({
      [orders]: definition({
        title: `"${hostile}"`,
        operations: [secured('/orders'), unsecured(`"/${hostile}"`).replace(/operationId: .*/, 'operationId: a')],
      }),
      'lintel-waivers.yaml':
        (organization['lintel-waivers.yaml'] ?? '') +
        waiver({
          reason: '"::notice::Pass, ##vso[task.complete result=Succeeded;]"',
          owner: '"##teamcity[buildStatus]"',
          ticket: '"<script>"',
        }),
    });
    return opened;
  };

  test.concurrent.each(formats)('writes commands and escapes into a %s report', async (format) => {
    const { exitCode, stdout } = await ask(change(), ['--base', 'main', '--format', format, '--verbose']);
    expect(exitCode).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).not.toMatch(/##\w*\[/);
    expect(stdout).not.toMatch(/^\s*::(?!error |warning |notice |group::|endgroup::)/m);
  });

  test('writes them where errors of the configuration show them', async () => {
    const opened = openChange(organization);
    opened.write({ 'lintel-waivers.yaml': waiver({ owner: `"${hostile}"`, rule: '"::error::x"' }), 'lintel.yaml': `"${hostile}": 1\n` });
    const { exitCode, stdout, stderr } = await ask(opened, []);
    expect(exitCode).toBe(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]|##\w*\[|^\s*::/m);
  });
});

describe('the report is flooded: who', () => {
  const flood = Array.from({ length: 400 }, (_, index) =>
    secured(`/${'long-'.repeat(20)}${index}`, '      deprecated: true\n      parameters: [{ name: q, in: query, schema: {} }]\n'),
  );
  const flooded = { ...organization, [orders]: definition({ operations: [...flood, secured('/orders')] }) };

  test.concurrent.each(formats)('still names the new finding and the weakening in a %s report', async (format) => {
    const opened = openChange(organization);
    opened.write({
      ...flooded,
      [orders]: definition({ operations: [...flood, secured('/orders'), unsecured('/export')] }),
      'lintel-waivers.yaml': (organization['lintel-waivers.yaml'] ?? '') + waiver(),
    });
    const { exitCode, stdout } = await ask(opened, ['--base', 'main', '--ruleset', 'all', '--format', format]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('GET /export has no security requirement');
    expect(stdout).toContain('is new.');
  });
});

describe('a rule crashes: who', () => {
  let cli: BuiltCli | undefined;
  afterAll(() => cli?.remove());

  test('makes a rule crash gets no verdict, with a base or without', async () => {
    cli = await buildCli({
      module: 'rulesets/packs.ts',
      text: `
        import { packs as originals } from 'original';
        const rule = {
          ...originals.flatMap((pack) => pack.rules).find((candidate) => candidate.id === 'security-defined'),
          on: { operation: { check(operation) { if (operation.label.includes('crash')) throw new TypeError('Cannot read'); } } },
        };
        export const packs = originals.map((pack) => ({
          ...pack,
          rules: pack.rules.map((candidate) => (candidate.id === 'security-defined' ? rule : candidate)),
        }));
      `,
    });
    const opened = openChange(organization);
    opened.write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/crash')] }) });
    opened.commit('change');
    for (const args of [['--base', 'main'], [], ['--base', 'main', '--exit-zero'], ['--base', 'main', '--fail-severity', 'none']]) {
      const files = {};
      await play(
        cli.path,
        {
          name: 'crash',
          files,
          args: ['lint', ...args, '.'],
          cwd: '.',
          exitCode: 2,
          prepare: (folder) => cpSync(opened.folder, folder, { recursive: true }),
        },
        ({ exitCode, stdout }) => {
          expect(stdout).toContain('rule-crashed');
          expect(exitCode).toBe(2);
        },
      );
    }
  });
});

describe('options: who', () => {
  tryAttacks([
    {
      name: 'finds nothing at all',
      args: ['--base', 'main', 'services/none'],
      change: ({ write }) => write({ [orders]: open }),
      exitCode: 2,
      refuses: ['services/none'],
    },
  ]);
});
