import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { systemCode } from '../../document/system-error.ts';

/** What git printed, or why it did not: its exit code and what it said. */
export type GitResult =
  | { readonly isOk: true; readonly stdout: string }
  | { readonly isOk: false; readonly reason: string; readonly isMissing: boolean };

/** How git is started. */
interface GitCall {
  readonly args: string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly windowsHide: true };
}

/**
 * How git is always started, in a folder (absolute): no monitor of the file system that a repository configures, no pager, names as they
 * are. Paths are taken literally, or as globs that do not tell upper from lower case: git refuses to run when it is told both.
 */
export function gitCall(args: readonly string[], folder: string, paths: 'literal' | 'icase' = 'literal'): GitCall {
  const settings = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', `--${paths}-pathspecs`];
  return { args: [...settings, ...args], options: { cwd: folder, env: gitEnvironment(), windowsHide: true } };
}

/** It asks nobody, takes no locks, speaks English, and shows history as it is, without replacements and grafts. */
function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
  };
}

/** Runs git in a folder (absolute). Never rejects. Nothing that a repository configures runs. */
export function git(args: readonly string[], folder: string): Promise<GitResult> {
  const call = gitCall(args, folder);
  return new Promise((resolve) => {
    execFile('git', call.args, { ...call.options, encoding: 'utf8', maxBuffer: largestOutput }, (error, stdout, stderr) => {
      if (error === null) resolve({ isOk: true, stdout });
      else resolve({ isOk: false, reason: firstLine(stderr) ?? firstLine(error.message) ?? 'no reason', isMissing: isNotThere(error) });
    });
  });
}

/** The commit that a revision (`main`, `HEAD^2`, a hash) names, as its hash; `undefined` when the clone does not have it. */
export async function commitOf(revision: string, folder: string): Promise<string | undefined> {
  const found = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder);
  return found.isOk ? found.stdout.trim() : undefined;
}

const largestOutput = 256 * 1024 * 1024;

function isNotThere(error: Error): boolean {
  return systemCode(error) === 'ENOENT';
}

function firstLine(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
}
