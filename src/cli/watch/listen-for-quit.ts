import { fstatSync } from 'node:fs';
import { constants } from 'node:os';
import { isatty } from 'node:tty';

/** Waits for whoever wants the program to end. */
export interface QuitListener {
  /** Resolves to the exit code. */
  readonly quit: Promise<number>;
  readonly isQuitting: () => boolean;
  /** Whether keys are listened to. */
  readonly hasKeys: boolean;
  /** Called when the work has begun: from then on a program that closes the pipe to stdin ends this one. */
  readonly follow: () => void;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** As a terminal sends them when it does not act on them itself. */
const keys = { interrupt: '\u0003', end: '\u0004', enter: '\r', suspend: '\u001a' } as const;

/**
 * Listens to signals, and to keys where stdin is a terminal: `q`, Ctrl+C and Ctrl+D end the program with exit code 0, because that is what
 * was to be done; a signal ends it with 128 and its number, as it ends every program. Enter calls `onAgain`. Where stdin is a pipe, its end
 * means that the program at the other one has gone, unless it was closed from the start, as on build servers.
 */
export function listenForQuit(onAgain: () => void): QuitListener {
  let isQuitting = false;
  let isFollowing = false;
  let resolveQuit: (exitCode: number) => void = () => undefined;
  const quit = new Promise<number>((resolve) => {
    resolveQuit = resolve;
  });
  const end = (exitCode: number): void => {
    isQuitting = true;
    resolveQuit(exitCode);
  };
  const onSignal = (signal: NodeJS.Signals): void => end(128 + (constants.signals[signal] ?? 0));
  for (const signal of signals) process.on(signal, onSignal);
  const hasKeys = isatty(0);
  const onHangUp = (): void => (isFollowing ? end(0) : undefined);
  const closeStdin = hasKeys ? listenToKeys({ end: () => end(0), again: onAgain }) : isPipe() ? listenToPipe(onHangUp) : () => undefined;
  return {
    quit,
    isQuitting: () => isQuitting,
    hasKeys,
    follow() {
      // After the next look at what has happened meanwhile.
      setImmediate(() =>
        setImmediate(() => {
          isFollowing = true;
        }),
      );
    },
    close() {
      for (const signal of signals) process.off(signal, onSignal);
      closeStdin();
    },
  };
}

function isPipe(): boolean {
  try {
    const status = fstatSync(0);
    return status.isFIFO() || status.isSocket();
  } catch {
    return false;
  }
}

function listenToPipe(onHangUp: () => void): () => void {
  const { stdin } = process;
  stdin.on('end', onHangUp).on('error', onHangUp).resume();
  return () => {
    stdin.off('end', onHangUp).pause().unref();
  };
}

function listenToKeys({ end, again }: { readonly end: () => void; readonly again: () => void }): () => void {
  const { stdin } = process;
  const takeKeys = (): void => {
    stdin.setRawMode(true);
  };
  /** What the terminal does with Ctrl+Z by itself: all programs of the command line pause, until the shell wakes them. */
  const suspend = (): void => {
    stdin.setRawMode(false);
    process.kill(0, 'SIGTSTP');
    // Where there is no shell to wake it, a program is not paused.
    setImmediate(takeKeys);
  };
  const onKey = (key: string): void => {
    if (key.toLowerCase() === 'q' || key === keys.interrupt || key === keys.end) end();
    else if (key === keys.enter) again();
    else if (key === keys.suspend && process.platform !== 'win32') suspend();
  };
  const onData = (text: string): void => {
    for (const key of text) onKey(key);
  };
  takeKeys();
  stdin.setEncoding('utf8').on('data', onData).on('end', end).on('error', end).resume();
  process.on('SIGCONT', takeKeys);
  return () => {
    process.off('SIGCONT', takeKeys);
    stdin.off('data', onData).off('end', end).pause();
    // A terminal that has gone has no mode any more, and says so later.
    try {
      stdin.setRawMode(false);
    } catch {}
    stdin.unref();
  };
}
