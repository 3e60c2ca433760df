import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * How many processors this process may use. In a container with a quota older versions of Node tell those of the machine: control groups
 * have the quota (https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu-interface-files, `cpu.max`; before that
 * `cpu.cfs_quota_us`). `read` gives the text of a file.
 */
export function countProcessors(read: (path: string) => string = readText, seen: number = availableParallelism()): number {
  for (const paths of [['cpu.max'], ['cpu/cpu.cfs_quota_us', 'cpu/cpu.cfs_period_us']]) {
    const [quota, period] = paths.flatMap((path) => read(`/sys/fs/cgroup/${path}`).trim().split(/\s+/)).map(Number);
    // Without a quota it says "max", or -1.
    if (quota !== undefined && period !== undefined && quota > 0 && period > 0) return Math.min(seen, Math.ceil(quota / period));
  }
  return seen;
}

/** Empty for what is not there: another system, no container. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
