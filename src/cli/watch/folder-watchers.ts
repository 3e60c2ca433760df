import { type BigIntStats, type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../document/system-error.ts';

/** Watches folders, each for itself and not what is below it. */
export interface FolderWatchers {
  /**
   * Watches these folders (absolute) and no others. Those that are not there are passed over; one that was replaced by another of its name
   * is watched anew. Answers with those that were not watched before.
   */
  readonly watch: (folders: ReadonlySet<string>) => WatchedAnew;
  readonly close: () => void;
}

/** What became of folders that were not watched before. */
interface WatchedAnew {
  readonly added: ReadonlySet<string>;
  /** How many cannot be watched because the system has no room for more. */
  readonly refused: number;
}

/**
 * Calls `onChange` with the absolute path of whatever is added, changed or removed in a watched folder, and of the folder itself where the
 * system does not say what it was. A folder and not its files, because a file that is saved under another name and renamed is another file.
 */
export function createFolderWatchers(onChange: (path: string) => void): FolderWatchers {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const add = (folder: string, identity: string): void => {
    const watcher = watch(folder, (_event, name) => onChange(name === null ? folder : join(folder, name)));
    // Windows says so of a folder that is removed.
    watcher.on('error', () => {
      drop(folder);
      onChange(folder);
    });
    watchers.set(folder, { watcher, identity });
  };
  return {
    watch(folders) {
      for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder);
      const added = new Set<string>();
      let refused = 0;
      for (const folder of folders) {
        const identity = identityOf(folder);
        if (watchers.get(folder)?.identity === identity) continue;
        drop(folder);
        if (identity === undefined) continue;
        try {
          add(folder, identity);
          added.add(folder);
        } catch (error) {
          if (isExhausted(error)) refused += 1;
        }
      }
      return { added, refused };
    },
    close() {
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

/** What tells a folder from another one of its name; `undefined` for what is no folder. */
function identityOf(folder: string): string | undefined {
  const status = statusOf(folder);
  return status?.isDirectory() === true ? `${status.dev}:${status.ino}` : undefined;
}

function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isExhausted(error: unknown): boolean {
  return ['ENOSPC', 'EMFILE', 'ENFILE'].includes(systemCode(error) ?? '');
}
