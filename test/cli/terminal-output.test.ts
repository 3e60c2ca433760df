import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/reporters/text-width.ts';
import { type BuiltCli, buildCli, projectRoot } from './build-cli.ts';
import { scrubbed } from './scenario.ts';

/** `script` of util-linux gives a command a terminal. CI has it: it belongs to the base of Debian. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
if (!hasScript && process.env['CI'] !== undefined && process.platform === 'linux') throw new Error('CI needs script of util-linux.');

let cli: BuiltCli;
let folder: string;

beforeAll(async () => {
  cli = await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'lintel-terminal-'));
});

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Screen {
  readonly columns: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** What a command writes to a terminal of that width, without carriage returns. */
function show(args: string, { columns, environment = {}, cwd = projectRoot }: Screen): string {
  const command = `stty cols ${columns}; '${process.execPath}' '${cli.path}' ${args}`;
  const env = { ...scrubbed(folder, environment), SOURCE_DATE_EPOCH: '1795348800', TERM: 'xterm-256color' };
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, env, encoding: 'utf8' });
  return stdout.replaceAll('\r', '');
}

/** Lines that are wider than the screen and could have been broken. */
function tooWide(text: string, columns: number): string[] {
  return text.split('\n').filter((line) => textWidth(line) > columns && line.trim().split(/ +/).length > 2);
}

const organization = join(projectRoot, 'examples', 'organization');

describe.skipIf(!hasScript)('on a terminal', () => {
  test.each([
    ['lint --no-color examples/weak', projectRoot],
    ['lint --no-color --verbose examples/weak', projectRoot],
    ['lint --no-color examples/clean', projectRoot],
    ['lint --no-color --all --verbose', organization],
    ['rules --no-color', projectRoot],
    ['explain --no-color string-max-length', projectRoot],
    ['coverage --no-color examples/weak', projectRoot],
    ['coverage --no-color --by operation examples/weak', projectRoot],
    ['coverage --no-color --by rule', organization],
    ['coverage --no-color --by api', organization],
    ['coverage --no-color --auth', organization],
    ['waivers list --no-color', organization],
  ])('lintel %s fits 80 columns', (args, cwd) => {
    const output = show(args, { columns: 80, cwd });
    expect(output.length).toBeGreaterThan(60);
    const text = args.startsWith('explain') ? output.replace(/^ {4}(?!.*# ).*$/gm, '') : output;
    expect(tooWide(text, 80)).toEqual([]);
    expect(output).not.toContain('\u001b');
  });

  test('a narrow one is no reason to break', () => {
    expect(tooWide(show('lint --no-color examples/weak', { columns: 40 }), 40)).toEqual([]);
    expect(show('lint --no-color examples/weak', { columns: 10 })).toContain('Fail');
  });

  test('on a wide one the ids of rules are a column', () => {
    const rows = show('lint --no-color --only error-body-defined,no-http-basic examples/weak', { columns: 200 }).split('\n');
    const starts = rows.filter((row) => /^ +\d+:\d+/.test(row)).map((row) => row.search(/error-body-defined|no-http-basic/));
    expect(new Set(starts).size).toBe(1);
  });

  test('places and rules are linked where that is known to work, and files have no links', () => {
    const report = join(folder, 'report.txt');
    const environment = { VTE_VERSION: '6800' };
    const linked = show('lint --only no-http-basic examples/weak', { columns: 80, environment });
    expect(linked).toContain(`\u001b]8;;file://${projectRoot}/examples/weak/openapi.yaml#107\u001b\\107:15\u001b]8;;\u001b\\`);
    expect(linked).toMatch(/\]8;;https:[^ ]*\/rulesets\/auth\/no-http-basic\.md/);
    expect(show('rules', { columns: 80, environment })).toMatch(/\]8;;https:[^ ]*\/rulesets\/auth\/no-http-basic\.md/);
    expect(show('lint --only no-http-basic examples/weak', { columns: 80 })).not.toContain(']8;;');
    show(`lint --only no-http-basic -o ${report} examples/weak`, { columns: 80, environment: { ...environment, LC_ALL: 'C' } });
    expect(readFileSync(report, 'utf8')).toContain('  107:15  error  Security scheme "staff" uses HTTP Basic');
    expect(readFileSync(report, 'utf8')).not.toContain('\u001b');
  });

  test.each(['lint -v examples/weak', 'rules', 'explain string-max-length', 'coverage --by operation --min 100 examples/weak'])(
    'lintel %s keeps to ASCII where the locale has nothing else',
    (args) => {
      const output = show(`${args} --no-color`, { columns: 80, environment: { LC_ALL: 'C' } });
      expect(output).toMatch(/^[\n -~]+$/);
    },
  );

  test('problems keep to it as well, with their colours', () => {
    const output = show('lint --color äpfel.yaml', { columns: 80, environment: { LC_ALL: 'C' } });
    expect(output).toContain('\\u00e4pfel.yaml');
    expect(output).toContain('\u001b[31m');
    expect(show('lint äpfel.yaml', { columns: 80, environment: { LC_ALL: 'C.UTF-8' } })).toContain('äpfel.yaml');
  });
});
