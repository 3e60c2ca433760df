import { spawnSync } from 'node:child_process';

/**
 * What git answers in a folder (absolute): its exit code and what it prints; `undefined` when there is no git to ask. No monitor that a
 * repository configures runs.
 */
export function askGit(args: readonly string[], folder: string): { readonly exitCode: number; readonly output: string } | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return status === null ? undefined : { exitCode: status, output: stdout };
}
