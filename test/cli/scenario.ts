import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A run of the command line: what lies in the folder, what is typed, what comes out. */
export interface Scenario {
  /** A sentence. */
  readonly name: string;
  /** Text by path; a path that ends in a slash is an empty folder. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Links and the like. */
  readonly prepare?: (folder: string) => void;
  /** Working directory below the folder. */
  readonly cwd?: string;
  readonly args: readonly string[];
  readonly stdin?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly exitCode: 0 | 1 | 2;
  /** The whole text, or what must be in it (texts and patterns). Anything, when absent. */
  readonly stdout?: Expected;
  /** Empty, when absent. */
  readonly stderr?: Expected;
  /** What must be in files afterwards. */
  readonly written?: Readonly<Record<string, Expected>>;
  /** Looks at the rest. */
  readonly check?: (outcome: Outcome) => void;
}

/** A whole text, or texts and patterns that must be in it; one in `not` must not. */
export type Expected = string | readonly (string | RegExp | { readonly not: string | RegExp })[];

/** What came out of a run. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Where it ran: absolute, without links. */
  readonly folder: string;
}

/** Runs a scenario in a folder of its own, which `inspect` may look into before it is removed. */
export async function play(cli: string, scenario: Scenario, inspect: (outcome: Outcome) => void = () => undefined): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-scenario-')));
  try {
    for (const [name, content] of Object.entries(scenario.files ?? {})) writeInto(folder, name, content);
    scenario.prepare?.(folder);
    inspect(await run(cli, scenario, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The environment of a run: nothing of the one the tests run in, but what finds programs. */
export function scrubbed(home: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', HOME: home, ...more };
}

function writeInto(folder: string, name: string, content: string | Buffer): void {
  const path = join(folder, name);
  if (name.endsWith('/')) {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function run(cli: string, { args, cwd = '.', stdin = '', environment }: Scenario, folder: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: join(folder, cwd), env: scrubbed(folder, environment) });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts, folder }));
    // A run that does not read its stdin closes it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
