import type { Entry } from '../../api.ts';
import type { RequestOptions } from '../lint-request.ts';
import type { PackedResult } from './packed-result.ts';

/** What a thread is started with. */
export interface ThreadTask {
  readonly options: RequestOptions;
  /** In the order in which they are taken. */
  readonly entries: readonly Entry[];
  /** One number: how many of the entries are taken, by all threads together. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** Whether there is configuration to be read. */
  readonly isConfigured: boolean;
  /** Absolute folders. */
  readonly cwd: string;
  readonly root: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What a thread tells of an entry that it took. */
export interface ThreadMessage {
  /** Its number among the entries. */
  readonly number: number;
  /** Absent when it has to be linted by who started the thread. */
  readonly result: PackedResult | undefined;
  readonly bugs: readonly Bug[];
}

/** An error that nobody foresaw. */
export interface Bug {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** Takes an entry, so that no other thread does; `undefined` when none is left. */
export function takeEntry({ taken, entries }: Pick<ThreadTask, 'taken' | 'entries'>): number | undefined {
  const number = Atomics.add(taken, 0, 1);
  return number < entries.length ? number : undefined;
}
