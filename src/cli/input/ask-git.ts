import { spawnSync } from 'node:child_process';
import { gitEnvironment, gitSettings } from '../changed/git.ts';

/**
 * What git answers in a folder (absolute), at once: its exit code and what it prints; `undefined` when there is no git to ask. Nothing
 * that a repository configures runs.
 */
export function askGit(args: readonly string[], folder: string): { readonly exitCode: number; readonly output: string } | undefined {
  const { status, stdout } = spawnSync('git', [...gitSettings, ...args], {
    cwd: folder,
    env: gitEnvironment(),
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return status === null ? undefined : { exitCode: status, output: stdout };
}
