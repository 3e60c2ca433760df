import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Sink } from '../../src/cli/output/sink.ts';
import type { Report } from '../../src/report/report.ts';

/** What came out of a run of the command line in a folder. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Absent when there was none: a ruleset that cannot be loaded. */
  readonly report: Report | undefined;
}

/** A folder with files, in which `lintel` is run. */
export interface Workspace {
  /** Absolute, without links. */
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs `lintel lint` with further arguments, in the folder or one below it. */
  lint(args: readonly string[], cwd?: string): Promise<Outcome>;
  remove(): void;
}

/** Makes a folder that is the root of a repository. */
export function openWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-rulesets-')));
  mkdirSync(join(folder, '.git'));
  const workspace: Workspace = {
    folder,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    lint: (args, cwd = '.') => run(['lint', ...args], join(folder, cwd)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  workspace.write(files);
  return workspace;
}

async function run(args: readonly string[], cwd: string): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): Sink => ({
    isTerminal: false,
    width: Number.POSITIVE_INFINITY,
    isClosed: false,
    write: async (text) => {
      texts[name] += text;
    },
  });
  let report: Report | undefined;
  const exitCode = await main(args, {
    cwd,
    environment: {},
    stdin: () => {
      throw new Error('Nobody reads stdin here.');
    },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    onReport: (made) => {
      report = made;
    },
  });
  return { exitCode, ...texts, report };
}

/** One line for each finding: place, severity, rule, message. */
export function linesOf({ report }: Outcome): readonly string[] {
  return (report?.findings ?? []).map(
    ({ ruleId, severity, message, location: { uri, pointer, range } }) =>
      `${uri}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column} ${pointer} ${severity} ${ruleId}: ${message}`,
  );
}

/** Ids of the rules that have findings, each once, sorted. */
export function rulesOf({ report }: Outcome): readonly string[] {
  return [...new Set((report?.findings ?? []).map(({ ruleId }) => ruleId))].sort();
}
