import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { insecure } from './definitions.ts';
import { type Outcome, play, type Scenario } from './scenario.ts';

const files = { 'one.yaml': insecure, 'two.yaml': insecure };

describe('a rule that crashes', () => {
  const cli = builtWith({
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

  test('is named, is 2, and the findings of the others are there', async () => {
    await run(cli, { args: ['lint', '--only', 'always-crashes,server-https'] }, ({ exitCode, stdout, stderr }) => {
      expect(stdout).toContain('is not https.');
      expect(stdout).toMatch(/always-crashes.*rule-crashed/);
      expect(stdout).toContain('No trustworthy verdict');
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    });
  });

  test('is not hidden by --exit-zero or --quiet', async () => {
    await run(cli, { args: ['lint', '--only', 'always-crashes', '--exit-zero', '-q'] }, ({ exitCode, stdout }) => {
      expect(exitCode).toBe(2);
      expect(stdout).toContain('always-crashes');
    });
  });
});

describe('a definition that Lintel crashes on', () => {
  const cli = builtWith({
    module: 'src/openapi/model.ts',
    text: `
      import { buildModel as original } from 'original';
      export * from 'original';
      export function buildModel(graph) {
        if (graph.entry.uri.endsWith('one.yaml')) throw new TypeError('Cannot read properties of undefined');
        return original(graph);
      }
    `,
  });

  test('is a bug, is 2, and the others are checked', async () => {
    await run(cli, { args: ['lint', '--only', 'server-https'] }, ({ exitCode, stdout, stderr }) => {
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/two\.yaml\n.*is not https\./);
      expect(stderr).toContain('error: This is a bug in lintel.\n  TypeError: Cannot read properties of undefined\n      at buildModel');
    });
  });
});

describe('a reporter that crashes', () => {
  const cli = builtWith({
    module: 'src/reporters/junit.ts',
    text: `export function* junit() { yield '<?xml'; throw new RangeError('Invalid count value'); }`,
  });

  test('is a bug, is 2, and the other reports are written', async () => {
    const args = ['lint', '--only', 'server-https', '-o.junit', 'junit.xml', '-o.json', 'report.json'];
    await run(cli, { args }, ({ exitCode, stdout, stderr, folder }) => {
      expect(exitCode).toBe(2);
      expect(stdout).toContain('is not https.');
      expect(stderr).toContain('error: This is a bug in lintel.\n  RangeError: Invalid count value\n      at ');
      expect(readFileSync(join(folder, 'report.json'), 'utf8')).toContain('"ruleId": "server-https"');
      expect(() => readFileSync(join(folder, 'junit.xml'))).toThrow('ENOENT');
    });
  });
});

describe('a command that crashes', () => {
  const cli = builtWith({
    module: 'src/cli/rule-pages.ts',
    text: `export { loadPrecision } from 'original'; export async function loadRulePages() { throw new Error('No pages'); }`,
  });

  test('is a bug, is 2, and says so on stderr alone', async () => {
    await run(cli, { args: ['explain', 'server-https'] }, ({ exitCode, stdout, stderr }) => {
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^error: This is a bug in lintel\.\n {2}Error: No pages\n/);
      expect(stderr).toContain('Please report it at ');
    });
  });
});

/** A command line with one module replaced, while the tests around the call run. */
function builtWith(replacement: { readonly module: string; readonly text: string }): { readonly path: () => string } {
  let built: BuiltCli | undefined;
  beforeAll(async () => {
    built = await buildCli(replacement);
  });
  afterAll(() => built?.remove());
  return {
    path() {
      if (built === undefined) throw new Error('Not built yet.');
      return built.path;
    },
  };
}

function run(cli: { readonly path: () => string }, { args }: Pick<Scenario, 'args'>, inspect: (outcome: Outcome) => void): Promise<void> {
  return play(cli.path(), { name: '', files, args, exitCode: 2 }, inspect);
}
