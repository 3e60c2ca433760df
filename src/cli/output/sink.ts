import type { Writable } from 'node:stream';

/** Where text goes. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Columns; `Infinity` when it is no terminal. */
  readonly width: number;
  /** True when the reader has gone: what is written from then on is dropped, quietly. */
  readonly isClosed: boolean;
  /**
   * Resolves when the stream has taken the text, so that a slow reader slows the writer down and nothing is lost when the process
   * ends. Rejects when it cannot be written for another reason than a reader that has gone.
   */
  write(text: string): Promise<void>;
}

/** A sink over a stream of the process. `encode` makes of a text what the stream's reader can show. */
export function createSink(
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  encode: (text: string) => string = (text) => text,
): Sink {
  let isClosed = false;
  // An error that no write waits for must not end the process.
  stream.on('error', (error) => {
    if (isBrokenPipe(error)) isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    get width() {
      return stream.isTTY === true ? stream.columns || 80 : Number.POSITIVE_INFINITY;
    },
    get isClosed() {
      return isClosed;
    },
    write(text) {
      if (isClosed) return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(encode(text), (error) => {
          if (isBrokenPipe(error)) isClosed = true;
          if (!error || isClosed) resolve();
          else reject(error);
        });
      });
    },
  };
}

/** EPIPE: nobody reads any more; the others are what follows once the stream was given up for that reason. */
function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}
