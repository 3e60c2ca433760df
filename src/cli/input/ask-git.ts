import { spawnSync } from 'node:child_process';
import { gitCall } from '../changed/git.ts';

/**
 * What git answers in a folder (absolute), at once: its exit code and what it prints; `undefined` when there is no git to ask. Nothing
 * that a repository configures runs. Patterns of paths do not tell upper from lower case.
 */
export function askGit(args: readonly string[], folder: string): { readonly exitCode: number; readonly output: string } | undefined {
  const call = gitCall(args, folder, 'icase');
  const { status, stdout } = spawnSync('git', call.args, {
    ...call.options,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === null ? undefined : { exitCode: status, output: stdout };
}
