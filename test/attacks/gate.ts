import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { makeWorkspace, type Workspace } from '../action/workspace.ts';

/** A pull request that is being written: the working tree of a branch, whose base is `main`. */
export interface Change extends Workspace {
  readonly remove: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  /** Makes a symbolic link to a target that is relative to where the link is. */
  readonly link: (target: string, path: string) => void;
}

/** What the gate answered. */
export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Absent where there was none to write. */
  readonly report: Report | undefined;
}

/** Commits files as `main` and opens a branch; `before` may do more than write files. */
export function openChange(files: Readonly<Record<string, string>>, before: (change: Change) => void = () => undefined): Change {
  const workspace = makeWorkspace(files);
  const at = (path: string): string => join(workspace.folder, path);
  const parentOf = (path: string): string => {
    mkdirSync(dirname(at(path)), { recursive: true });
    return at(path);
  };
  const change: Change = {
    ...workspace,
    remove: (path) => rmSync(at(path), { recursive: true }),
    move: (from, to) => renameSync(at(from), parentOf(to)),
    link: (target, path) => symlinkSync(target, parentOf(path)),
  };
  before(change);
  change.commit('base');
  change.git('checkout', '--quiet', '-b', 'topic');
  return change;
}

/** Commits the change and runs the command line on it, in this process. `--base main` unless arguments say otherwise. */
export async function ask(change: Workspace, args: readonly string[] = ['--base', 'main'], environment: Environment = {}): Promise<Answer> {
  change.git('add', '--all');
  change.git('commit', '--quiet', '--allow-empty', '--message', 'change');
  const texts = { stdout: '', stderr: '' };
  let report: Report | undefined;
  const sink = (name: keyof typeof texts): Terminal['stdout'] => ({
    isTerminal: false,
    width: Number.POSITIVE_INFINITY,
    isClosed: false,
    write: async (text) => {
      texts[name] += text;
    },
  });
  const terminal: Terminal = {
    cwd: change.folder,
    environment: { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-22') / 1000), ...environment },
    stdin: () => nothing(),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    onReport: (written) => {
      report = written;
    },
  };
  const exitCode = await main(['lint', ...args], terminal);
  return { exitCode, ...texts, report };
}

type Environment = Readonly<Record<string, string>>;

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The messages of `policy-weakened`. */
export function weakened({ report }: Answer): readonly string[] {
  return (report?.findings ?? []).filter(({ ruleId }) => ruleId === 'policy-weakened').map(({ message }) => message);
}

/** Operations, else files, of open errors of a rule that the change brings. */
export function fresh({ report }: Answer, ruleId = 'security-defined'): readonly string[] {
  return (report?.findings ?? [])
    .filter(
      ({ severity, status, change, ...finding }) =>
        finding.ruleId === ruleId && severity === 'error' && status === 'open' && change !== 'unchanged',
    )
    .map(({ operation, location }) => operation ?? location.uri);
}
