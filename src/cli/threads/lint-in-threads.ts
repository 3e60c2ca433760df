import { statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Entry, type EntryResult, type LintRequest, packs } from '../../api.ts';
import { packageFolder } from '../package-folder.ts';
import { unpackResult } from './packed-result.ts';
import { countProcessors } from './processors.ts';
import { type Bug, type ThreadMessage, type ThreadTask, takeEntry } from './thread-task.ts';

/** How definitions are linted by several threads. */
export interface ThreadsRequest extends Pick<ThreadTask, 'options' | 'isConfigured' | 'today'> {
  /** The most threads, this one included; `undefined` for as many as the machine has processors and memory for. */
  readonly concurrency: number | undefined;
}

/**
 * What lints entries in this thread and others at once, each entry in one of them (`LintRequest.distribute`). Threads are started as far as
 * there is enough to do.
 */
export function lintInThreads({ concurrency, ...common }: ThreadsRequest): NonNullable<LintRequest['distribute']> {
  return async (given, lintOne, request) => {
    // The large ones first, so that no thread is left with one when the others have nothing to do any more.
    const sized = given
      .map((entry) => ({ entry, size: entry.text?.length ?? sizeOf(entry.path) }))
      .sort((left, right) => right.size - left.size);
    const entries = sized.map(({ entry }) => entry);
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const task: ThreadTask = { ...common, entries, taken, cwd: request.cwd, root: request.root };
    const results = new Map<Entry, EntryResult>();
    const accept = ({ number, result, bugs }: ThreadMessage): void => {
      const entry = entries[number];
      if (entry === undefined) return;
      for (const bug of bugs) request.onBug?.(toError(bug), entry.path);
      if (result !== undefined) results.set(entry, unpackResult(result, { ...request, packs }));
    };
    const helpers = helpersFor(
      sized.map(({ size }) => size),
      concurrency,
    );
    const ends = Array.from({ length: helpers }, () => startThread(task, accept));
    for (let number = takeEntry(task); number !== undefined; number = takeEntry(task)) {
      const entry = entries[number];
      if (entry === undefined) continue;
      request.onProgress?.(number, entries.length, entry.path);
      results.set(entry, await lintOne(entry));
      if (helpers > 0) await nextTurn();
    }
    await Promise.all(ends);
    const inOrder: EntryResult[] = [];
    // Nothing comes of what a thread had taken that ran out of memory, nor of what needs functions that it cannot send.
    for (const entry of given) inOrder.push(results.get(entry) ?? (await lintOne(entry)));
    return inOrder;
  };
}

/** So much text (in bytes) is worth a thread, which takes a tenth of a second to start: ten definitions with 0.9 MB gained by a second one. */
const worthOfThread = 2 ** 19;

/** What one thread does at the end does not get shorter, and each compiles the rules anew. */
const mostThreads = 4;

/** Bytes that a thread needs, and for each byte of a definition: more than was seen with 13 MB. */
const memoryOfThread = 100e6;
const memoryPerByte = 25;

/** How many threads help this one. The largest entry, the first, is for one of them, whatever is done; nobody may run out of memory by it. */
function helpersFor(sizes: readonly number[], concurrency: number | undefined): number {
  const [largest = 0, ...others] = sizes;
  const shared = others.reduce((sum, size) => sum + size, 0);
  const most = concurrency ?? Math.min(countProcessors(), mostThreads, 1 + affordable(largest, others));
  return Math.max(0, Math.min(most, sizes.length, 1 + Math.floor(shared / worthOfThread)) - 1);
}

/** For how many more threads there is memory, if each gets one of the largest entries, in a quarter of what the process may have. */
function affordable(largest: number, others: readonly number[]): number {
  let left = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem()) / 4 - memoryOfThread - largest * memoryPerByte;
  let threads = 0;
  for (const size of others.slice(0, mostThreads)) {
    left -= memoryOfThread + size * memoryPerByte;
    if (left < 0) break;
    threads += 1;
  }
  return threads;
}

/** In bytes; whatever is wrong with the file is said when it is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Starts a thread; resolves when it has ended, however. */
function startThread(task: ThreadTask, accept: (message: ThreadMessage) => void): Promise<void> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('bin/thread.js', packageFolder()), { workerData: task });
      worker.on('message', accept);
      // Without memory it is over: what it had taken is linted here.
      worker.on('error', () => undefined);
      worker.on('exit', () => resolve());
    } catch {
      // Node was told to start no threads.
      resolve();
    }
  });
}

/** Lets what other threads have sent arrive. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function toError({ name, message, stack }: Bug): Error {
  const error = new Error(message);
  return Object.assign(error, { name, ...(stack === undefined ? {} : { stack }) });
}
