import { execFile } from 'node:child_process';
import { systemCode } from '../system-error.ts';

/** What git printed, or why it did not: its exit code and what it said. */
export type GitResult =
  | { readonly isOk: true; readonly stdout: string }
  | { readonly isOk: false; readonly reason: string; readonly isMissing: boolean };

/**
 * Runs git in a folder (absolute). Never rejects. Nothing that a repository configures runs: no monitor of the file system, no external
 * diff, no pager.
 */
export function git(args: readonly string[], folder: string): Promise<GitResult> {
  const settings = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  const environment = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((resolve) => {
    execFile(
      'git',
      [...settings, ...args],
      { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: largestOutput, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve({ isOk: true, stdout });
        else resolve({ isOk: false, reason: firstLine(stderr) ?? firstLine(error.message) ?? 'no reason', isMissing: isNotThere(error) });
      },
    );
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
