import { relative } from 'node:path';
import { forTerminal } from '../../reporters/escape.ts';
import { painter } from '../../reporters/paint.ts';
import type { LintOptions } from '../lint-options.ts';
import { type Terminal, wantsColor } from '../terminal.ts';

/** What is said around the reports of a watch: on stderr, so that stdout carries reports and nothing else. */
export interface WatchScreen {
  /** Makes room for a report on a terminal; elsewhere says what changed. */
  readonly begin: (changed: readonly string[]) => Promise<void>;
  /** Says that the watch goes on, below a report. */
  readonly end: (changed: readonly string[], watched: Watched) => Promise<void>;
}

/** What is watched, and what is not. */
interface Watched {
  /** Their number; `undefined` when it is not known. */
  readonly definitions: number | undefined;
  /** How many files the definitions consist of. */
  readonly files: number;
  /** How many folders cannot be watched. */
  readonly refused: number;
  /** Files of code that changed: they are loaded once. */
  readonly code: readonly string[];
}

/** With the lines that were scrolled away. */
const clearing = '\u001b[2J\u001b[3J\u001b[H';

const mostNames = 3;

/** Makes the screen of a watch. `hasKeys` is whether it can be ended by a key. */
export function createWatchScreen(options: Pick<LintOptions, 'quiet' | 'color'>, terminal: Terminal, hasKeys: boolean): WatchScreen {
  const { stdout, stderr, environment, cwd } = terminal;
  const isScreen = stdout.isTerminal && environment['TERM'] !== 'dumb';
  const paint = painter(wantsColor(environment, stderr.isTerminal, options.color));
  const say = async (words: readonly string[]): Promise<void> => {
    if (!options.quiet) await stderr.write(`${paint('dim', new Date().toTimeString().slice(0, 8))} ${words.join(' ')}\n`);
  };
  const changes = (paths: readonly string[]): readonly string[] => (paths.length === 0 ? [] : [`Changed: ${namesOf(paths, cwd)}.`]);
  return {
    async begin(changed) {
      if (isScreen) await stdout.write(clearing);
      else if (changed.length > 0) await say(changes(changed));
    },
    async end(changed, watched) {
      if (watched.code.length > 0) await say([`Code is loaded once: start again to use the new ${namesOf(watched.code, cwd)}.`]);
      if (watched.refused > 0) await say([refusal(watched.refused)]);
      const way = hasKeys ? ['q or Ctrl+C ends.'] : stderr.isTerminal ? ['Ctrl+C ends.'] : [];
      await say([amountOf(watched), ...(isScreen ? changes(changed) : []), ...way]);
    },
  };
}

function amountOf({ definitions, files }: Watched): string {
  if (definitions === undefined) return 'Waiting for a change.';
  return `Watching ${counted(definitions, 'definition')} (${counted(files, 'file')}).`;
}

function refusal(amount: number): string {
  return `Changes in ${counted(amount, 'folder')} are not seen: the system watches no more. Raise fs.inotify.max_user_watches and max_user_instances, or name fewer folders.`;
}

function counted(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

function namesOf(paths: readonly string[], cwd: string): string {
  const names = paths.slice(0, mostNames).map((path) => forTerminal(relative(cwd, path) || '.'));
  const rest = paths.length - names.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
