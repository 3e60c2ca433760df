import { openSync, readSync } from 'node:fs';

/**
 * Milliseconds for which a processor has worked for this thread. Where neither Node nor the system tells, those for the whole process.
 */
export function processorTime(): number {
  const own = 'threadCpuUsage' in process ? (process.threadCpuUsage as typeof process.cpuUsage)() : undefined;
  if (own === undefined) return statistics() ?? millisecondsOf(process.cpuUsage());
  return millisecondsOf(own);
}

function millisecondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** What Linux says of a thread: nanoseconds on a processor, nanoseconds of waiting for one, how often. */
const statisticsFile = '/proc/thread-self/schedstat';
const buffer = Buffer.alloc(64);
let descriptor: number | undefined;
let isTold = process.platform === 'linux';

function statistics(): number | undefined {
  if (!isTold) return undefined;
  try {
    // Opened once for each thread, which has its own copy of this module, and closed with the process.
    descriptor ??= openSync(statisticsFile, 'r');
    const nanoseconds = Number.parseInt(buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, buffer.length, 0)), 10);
    if (nanoseconds > 0) return nanoseconds / 1e6;
  } catch {
    // Another system's, or a process that is kept from it.
  }
  isTold = false;
  return undefined;
}
