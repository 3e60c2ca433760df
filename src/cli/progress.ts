import { forTerminal } from '../reporters/escape.ts';
import type { Sink } from './output/sink.ts';

/** One line on a terminal that says how far the work is. */
export interface Progress {
  /** Called before each definition. */
  readonly update: (done: number, total: number, name: string) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

/**
 * Progress on stderr: only on a terminal, only when the work takes longer than half a second, and not more often than ten times a
 * second. `now` is a clock in milliseconds.
 */
export function createProgress(stderr: Sink, now: () => number): Progress {
  const start = now();
  let last = start;
  let isShown = false;
  const write = (text: string): void => {
    // Progress that cannot be shown is no reason to stop.
    stderr.write(text).catch(() => undefined);
  };
  return {
    update(done, total, name) {
      const time = now();
      if (!stderr.isTerminal || time - start < patience || time - last < interval) return;
      last = time;
      isShown = true;
      write(`\r\u001b[K${cut(`${done}/${total} ${forTerminal(name)}`, stderr.width - 1)}`);
    },
    clear() {
      if (isShown) write('\r\u001b[K');
      isShown = false;
    },
  };
}

const patience = 500;
const interval = 100;

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}
