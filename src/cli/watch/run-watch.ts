import { ToolError } from '../../errors.ts';
import type { LintOptions } from '../lint-options.ts';
import type { Terminal } from '../terminal.ts';
import { type ChangeQueue, createChangeQueue } from './change-queue.ts';
import { changedSince } from './changed-since.ts';
import { createFolderWatchers, type FolderWatchers } from './folder-watchers.ts';
import { lintRound, type Round, showProblem } from './lint-round.ts';
import { listenForQuit } from './listen-for-quit.ts';
import { createResultMemory, type ResultMemory } from './result-memory.ts';
import { createWatchScreen, type WatchScreen } from './watch-screen.ts';
import { type WatchedPaths, watchedPaths } from './watched-paths.ts';

/**
 * Runs `lintel lint --watch`: lints, and lints again what changes touch, until someone ends it. Resolves to the exit code of that, which is
 * no verdict.
 * @throws ToolError when already the first lint cannot be, for a reason that no change of a file mends
 */
export async function runWatch(options: LintOptions, terminal: Terminal): Promise<number> {
  const queue = createChangeQueue();
  const listener = listenForQuit(() => queue.add(everything));
  const watchers = createFolderWatchers(queue.add);
  const memory = createResultMemory(listener.isQuitting);
  const screen = createWatchScreen(options, terminal, listener.hasKeys);
  try {
    const { quit, isQuitting, follow } = listener;
    return await Promise.race([quit, repeat({ options, terminal, queue, watchers, memory, screen, isQuitting, onBegun: follow })]);
  } finally {
    watchers.close();
    listener.close();
  }
}

/** Stands for a change of everything, in the place of a path. */
const everything = '';

interface Watch {
  readonly options: LintOptions;
  readonly terminal: Terminal;
  readonly queue: ChangeQueue;
  readonly watchers: FolderWatchers;
  readonly memory: ResultMemory;
  readonly screen: WatchScreen;
  readonly isQuitting: () => boolean;
  /** Called when the first report is written. */
  readonly onBegun: () => void;
}

/** Ends by itself only when nobody reads the reports any more. */
async function repeat(watch: Watch): Promise<number> {
  const { queue, memory, terminal } = watch;
  let seen = await lintAndWatch(watch, undefined);
  if (isFinal(seen.round.outcome)) throw seen.round.outcome;
  await show(seen, [], watch, seen.round.deliver);
  watch.onBegun();
  while (!terminal.stdout.isClosed) {
    const { isRelevant, isSetting, files, folders } = seen.watched;
    const changed = await queue.next((path) => path === everything || isRelevant(path));
    if (changed.some((path) => path === everything || isSetting(path))) memory.forget();
    const isAsked = changed.some((path) => path === everything || files.has(path));
    const { round } = seen;
    seen = await lintAndWatch(watch, round);
    if (isAsked || !isSame(round, seen.round)) await show(seen, exactly(changed, folders), watch, deliverAnyway(seen.round, watch));
  }
  return 0;
}

/** What changed, without the folders that say of themselves what one of their files did. */
function exactly(changed: readonly string[], folders: ReadonlySet<string>): readonly string[] {
  const others = changed.filter((path) => !folders.has(path));
  return others.length === 0 ? changed : others;
}

/** A lint, and what is watched since. */
interface Seen {
  readonly round: Round;
  readonly watched: WatchedPaths;
  /** How many folders cannot be watched. */
  readonly refused: number;
}

/** All is watched before anything is shown. What changed since the lint began, in folders that were not watched before, is looked up. */
async function lintAndWatch({ options, terminal, queue, watchers, memory, isQuitting }: Watch, before: Round | undefined): Promise<Seen> {
  const start = Date.now();
  const round = await lintRound(options, terminal, { memory, sources: before?.sources });
  // Nothing is watched or shown any more: `runWatch` has its answer.
  if (isQuitting()) return new Promise<never>(() => undefined);
  const watched = watchedPaths({ ...round.sources, options, cwd: terminal.cwd, documents: memory.documents() });
  const { added, refused } = watchers.watch(watched.folders);
  for (const path of changedSince(start, added)) queue.add(path);
  return { round, watched, refused };
}

/** What is wrong with the command line is not mended by waiting; what is wrong with a file has a place. */
function isFinal(outcome: Round['outcome']): boolean {
  return outcome instanceof ToolError && (outcome.code === 'usage' || outcome.location === undefined);
}

/** Whether two lints came to the same. */
function isSame(before: Round, now: Round): boolean {
  return JSON.stringify(comparable(before)) === JSON.stringify(comparable(now));
}

function comparable({ outcome }: Round): unknown {
  return outcome instanceof Error ? { error: outcome.message } : outcome;
}

/** What goes wrong at first ends the watch; later it is shown, and mended. */
function deliverAnyway({ deliver }: Round, { options, terminal }: Watch): Round['deliver'] {
  return () => deliver().catch((error: unknown) => showProblem(error, options, terminal));
}

async function show(
  { round, refused }: Seen,
  changed: readonly string[],
  { memory, screen }: Watch,
  deliver: Round['deliver'],
): Promise<void> {
  const { outcome, sources } = round;
  const paths = changed.filter((path) => path !== everything);
  const code = paths.filter((path) => /\.[cm]?js$/.test(path));
  const isReport = !(outcome instanceof Error);
  await screen.begin(paths);
  await deliver();
  await screen.end(paths, {
    definitions: isReport ? sources.entries.length : undefined,
    files: memory.documents().size,
    refused,
    code,
  });
}
