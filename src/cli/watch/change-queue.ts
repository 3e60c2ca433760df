import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Collects what changes until it is worth a look. */
export interface ChangeQueue {
  readonly add: (path: string) => void;
  /**
   * Waits for a change of a path that is relevant, then until nothing more has changed for a moment and no file is in the middle of being
   * written, and gives all relevant paths, sorted.
   */
  readonly next: (isRelevant: (path: string) => boolean) => Promise<readonly string[]>;
}

/** Milliseconds without a change after which files are taken for written. */
const quiet = 50;

/** Milliseconds that changes may go on before they are looked at all the same. */
const longestBurst = 1000;

/** Milliseconds that a file may be gone or empty: editors delete and write, or truncate and write. */
const patience = 200;

/** Makes an empty queue. */
export function createChangeQueue(): ChangeQueue {
  const pending = new Set<string>();
  let amount = 0;
  let wake: () => void = () => undefined;
  const untilQuiet = async (): Promise<void> => {
    for (let waited = 0, seen = -1; seen !== amount && waited < longestBurst; waited += quiet) {
      seen = amount;
      await sleep(quiet);
    }
  };
  return {
    add(path) {
      pending.add(path);
      amount += 1;
      wake();
    },
    async next(isRelevant) {
      for (;;) {
        const paths = [...pending].filter(isRelevant);
        if (paths.length > 0) break;
        pending.clear();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await untilQuiet();
      for (let waited = 0; waited < patience && [...pending].filter(isRelevant).some(isUnfinished); waited += quiet) await untilQuiet();
      const paths = [...pending].filter(isRelevant).sort();
      pending.clear();
      return paths;
    },
  };
}

function isUnfinished(path: string): boolean {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined || (status.isFile() && status.size === 0);
  } catch {
    return false;
  }
}
