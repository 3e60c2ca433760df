import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../cli/build-cli.ts';
import { scrubbed } from '../cli/scenario.ts';
import type { Ran } from './console-page.ts';

/** The example that the pages are about. */
export const organizationFolder = join(projectRoot, 'examples', 'organization');

/** Commands around those of a page. */
export interface RunOptions {
  /** What to run as `lintel`. */
  readonly cli: string;
  /** Runs before the commands; what it prints does not count, and it must succeed. */
  readonly prepare?: string;
}

/**
 * Runs shell commands (bash) one after the other in a copy of the example, in an environment of their own. Beside `lintel` and git there is
 * `change FILE FROM TO`, which replaces the one place of a text in a file, and the variable
 * MODULES, the folder of the packages that the tests have.
 */
export async function runCommands(commands: readonly string[], { cli, prepare = '' }: RunOptions): Promise<readonly Ran[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-organization-')));
  try {
    const [repository, programs, out] = ['repository', 'programs', 'out'].map((name) => join(folder, name)) as [string, string, string];
    cpSync(organizationFolder, repository, { recursive: true });
    mkdirSync(out);
    writePrograms(programs, cli);
    const script = [
      prepare === '' ? '' : `set -e\n${prepare}\nset +e`,
      ...commands.map((command, index) => recorded(command, join(out, `${index}`))),
    ];
    const environment = {
      ...gitEnvironment,
      PATH: `${programs}:${process.env['PATH'] ?? ''}`,
      TMPDIR: folder,
      MODULES: join(projectRoot, 'node_modules'),
    };
    await runScript(script.join('\n'), repository, scrubbed(folder, environment));
    return commands.map((_, index) => readResult(join(out, `${index}`), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gitEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-11-22T09:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-11-22T09:00:00Z',
};

const change = `const { readFileSync, writeFileSync } = require('node:fs');
const [file, from, to] = process.argv.slice(2);
const parts = readFileSync(file, 'utf8').split(from);
if (parts.length !== 2) throw new Error(\`"\${from}" is in \${file} \${parts.length - 1} times.\`);
writeFileSync(file, parts.join(to));
`;

function writePrograms(folder: string, cli: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'change.cjs'), change);
  const programs = { lintel: cli, change: join(folder, 'change.cjs') };
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
}

/** In braces, so that variables and the working directory stay for the next one. */
function recorded(command: string, out: string): string {
  return `{\n${command}\n} > '${out}.stdout' 2> '${out}.stderr' < /dev/null; echo $? > '${out}.exit'`;
}

function readResult(out: string, folder: string): Ran {
  const [stdout, stderr, exit] = ['stdout', 'stderr', 'exit'].map((name) => readFileSync(`${out}.${name}`, 'utf8')) as [
    string,
    string,
    string,
  ];
  // Nothing that is printed says where on the machine it ran.
  if (`${stdout}${stderr}`.includes(folder)) throw new Error(`An absolute path was printed:\n${stdout}${stderr}`);
  return { stdout, stderr, exitCode: Number(exit) };
}

function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['--noprofile', '--norc', '-s'], { cwd, env, stdio: ['pipe', 'ignore', 'pipe'] });
    let problems = '';
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      problems += text;
    });
    shell.on('error', reject);
    shell.on('close', (code) =>
      code === 0 && problems === '' ? resolve() : reject(new Error(`The shell ended with ${code}: ${problems}`)),
    );
    shell.stdin.end(script);
  });
}
