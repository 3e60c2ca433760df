import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private folder that is removed with everything in it, also when a signal ends the process before. */
interface TemporaryFolder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  dispose(): Promise<void>;
}

/** Makes a folder whose name begins with `prefix`. Rejects with the file system's error. */
export async function makeTemporaryFolder(prefix: string, parent: string = tmpdir()): Promise<TemporaryFolder> {
  // Before there is anything to remove; and at once, so that no signal comes between the folder and its being known.
  if (folders.size === 0) for (const signal of signals) process.on(signal, removeAll);
  let path: string;
  try {
    path = realpathSync(mkdtempSync(join(parent, prefix)));
    folders.add(path);
  } finally {
    listenNoMore();
  }
  const dispose = async (): Promise<void> => {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(path);
    listenNoMore();
  };
  return { path, dispose };
}

const folders = new Set<string>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function listenNoMore(): void {
  if (folders.size === 0) for (const signal of signals) process.off(signal, removeAll);
}

/** Nobody waits for promises any more. Where nobody else listens, the signal then does what it would have done. */
function removeAll(signal: NodeJS.Signals): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Whatever holds on to it: the signal was not meant to be waited for.
    }
  }
  for (const one of signals) process.off(one, removeAll);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
