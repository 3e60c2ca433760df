import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { scrubbed } from './scenario.ts';

/** A run of `lintel lint --watch` in a folder of its own. */
export interface WatchSession {
  /** Absolute. */
  readonly folder: string;
  /** Makes or truncates a file, and the folders above it. */
  readonly write: (name: string, text: string) => void;
  /**
   * Waits until what was printed since the last call holds `pattern` and, after it, the line that ends a report; gives all of it, stdout and
   * stderr as a terminal would show them.
   */
  readonly shows: (pattern?: string | RegExp) => Promise<string>;
  /** What was printed since the last call and not looked at. */
  readonly rest: () => string;
  readonly press: (keys: string) => void;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly closeStdin: () => void;
  readonly exitCode: () => Promise<number | null>;
  /** Ends what still runs, and removes the folder. */
  readonly end: () => Promise<void>;
}

/** How it is run. */
export interface SessionOptions {
  readonly cli: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** On a terminal of its own (util-linux's `script`), or with pipes. */
  readonly isTerminal?: boolean;
  readonly stdin?: 'pipe' | 'ignore';
  /** A command that the shell of the terminal runs afterwards. */
  readonly afterwards?: string;
}

/** Milliseconds after which a machine, however busy, is no excuse any more. */
const patience = 60_000;

/** Starts a watch. */
export function startWatch({ cli, files, args, isTerminal = false, stdin = 'ignore', afterwards }: SessionOptions): WatchSession {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-watch-')));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const then = afterwards === undefined ? '' : `; ${afterwards}`;
  const words = [process.execPath, cli, 'lint', '--watch', ...args];
  // One pipe for both streams keeps their order.
  const [command, ...commandArgs] = isTerminal
    ? ['script', '-qefc', words.map((word) => `'${word}'`).join(' ') + then, '/dev/null']
    : ['sh', '-c', 'exec "$@" 2>&1', 'sh', ...words];
  const child = spawn(command ?? '', commandArgs, {
    cwd: folder,
    env: scrubbed(folder, { TERM: 'xterm', NO_COLOR: '1', SHELL: '/bin/sh' }),
    stdio: [isTerminal ? 'pipe' : stdin, 'pipe', 'inherit'],
  });
  let text = '';
  let look: () => void = () => undefined;
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    look();
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  void exited.then(() => look());
  const shows = (pattern: string | RegExp = ''): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`"${pattern}" was not shown, but: ${text}`)), patience);
      look = () => {
        const end = endOf(pattern, text);
        if (end === undefined && child.exitCode === null) return;
        clearTimeout(timer);
        look = () => undefined;
        if (end === undefined) return reject(new Error(`It ended and did not show "${pattern}", but: ${text}`));
        resolve(text.slice(0, end));
        text = text.slice(end);
      };
      look();
    });
  return {
    folder,
    write,
    shows,
    rest: () => text,
    press: (keys) => void child.stdin?.write(keys),
    signal: (signal) => void child.kill(signal),
    closeStdin: () => void child.stdin?.end(),
    exitCode: () =>
      Promise.race([exited, sleep(patience, undefined, { ref: false }).then(() => Promise.reject(new Error(`It goes on: ${text}`)))]),
    async end() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where a status line ends that follows a pattern. */
function endOf(pattern: string | RegExp, text: string): number | undefined {
  const found = typeof pattern === 'string' ? text.indexOf(pattern) : text.search(pattern);
  if (found === -1) return undefined;
  const status = /^\d\d:\d\d:\d\d (?:Watching|Waiting) [^\n]*\n/m.exec(text.slice(found));
  return status === null ? undefined : found + status.index + status[0].length;
}
