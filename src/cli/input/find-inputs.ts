import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Entry } from '../../api.ts';
import { systemCode } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { missing, notRegular, skipped, toNotification, unmatched, unreadable, uriOf, withoutDefinitions } from './failures.ts';
import { createIsIgnored, type IsIgnored, ignoredBelow } from './ignored.ts';
import { matchGlob } from './match-glob.ts';
import { isOtherSetting } from './other-setting.ts';
import { searchFolder } from './search-folder.ts';
import type { Sniffed } from './sniff.ts';
import { sniffFile } from './sniff-file.ts';
import { readStdin } from './stdin.ts';

/** What to look for. */
export interface InputRequest {
  /** Files, folders, globs, and `-` for stdin. */
  readonly inputs: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** Absolute; `.gitignore` files are read from here down. */
  readonly root: string;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Absolute path that the text of stdin is taken for. */
  readonly stdinPath: string | undefined;
  /** Passes over files that do not look like definitions. */
  readonly ignoreUnknownFormat: boolean;
  /** The inputs are files that were changed: parts of definitions lead to those, and what is no part of one is not worth a word. */
  readonly isHook: boolean;
  /** Commands, for who meant one and wrote a file. */
  readonly commands: readonly string[];
}

/** The definitions to lint, each once, and what went wrong while looking for them. */
export interface Inputs {
  readonly entries: readonly Entry[];
  readonly notifications: readonly Notification[];
}

/**
 * Finds definitions. A file that exists is taken by its name, whatever characters are in it; only a name that does not exist is tried as
 * a glob. An input that leads to nothing is a notification of level `error`.
 */
export async function findInputs(request: InputRequest): Promise<Inputs> {
  const isIgnored = createIsIgnored(request.root);
  const entries = new Map<string, Entry>();
  const notifications: Notification[] = [];
  for (const input of new Set([...request.inputs, ...(await touchedRoots(request))])) {
    const found = await find(input, request, isIgnored);
    for (const added of found.notifications) notifications.push(added);
    for (const entry of found.entries) {
      const key = entry.text === undefined ? entry.path : '-';
      if (!entries.has(key)) entries.set(key, entry);
    }
  }
  return { entries: withoutTwins([...entries.values()], request.root), notifications };
}

/**
 * A file that links lead to as well is there once, under its own name: that decides which configuration counts. Where only links lead to
 * it, each of them is a definition.
 */
function withoutTwins(entries: readonly Entry[], root: string): readonly Entry[] {
  const realRoot = realPath(root);
  const placed = entries.map((entry) => {
    const real = entry.text === undefined ? realPath(entry.path) : '-';
    return { entry, real, isLinked: real !== '-' && real !== resolve(realRoot, relative(root, entry.path)) };
  });
  const own = new Set(placed.filter(({ isLinked }) => !isLinked).map(({ real }) => real));
  return placed.filter(({ real, isLinked }) => !isLinked || !own.has(real)).map(({ entry }) => entry);
}

/** The definitions that changed files belong to. */
async function touchedRoots({ inputs, isHook, cwd, root }: InputRequest): Promise<readonly string[]> {
  if (!isHook) return [];
  const changed = inputs.filter((input) => input !== '-').map((input) => resolve(cwd, input));
  const { findRoots } = await import('./roots.ts');
  return findRoots(changed, root);
}

async function find(input: string, request: InputRequest, isIgnored: IsIgnored): Promise<Inputs> {
  if (input === '-') return findStdin(request);
  const path = resolve(request.cwd, input);
  const status = statusOf(path);
  if (status === undefined) return findGlob(input, path, request, isIgnored);
  if ('error' in status) return failed(toNotification(unreadable(path, status.error), path, request.cwd));
  if (status.isDirectory()) return findInFolder(path, request, isIgnored);
  if (status.isFile()) return take([path], request);
  return failed(toNotification(notRegular(input), path, request.cwd));
}

/** `undefined` when there is no such file. */
function statusOf(path: string): Stats | { readonly error: unknown } | undefined {
  try {
    return statSync(path);
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemCode(error) ?? '') ? undefined : { error };
  }
}

async function findStdin({ stdin, stdinPath, cwd }: InputRequest): Promise<Inputs> {
  const path = stdinPath ?? join(cwd, 'stdin');
  const uri = uriOf(path, cwd);
  try {
    return { entries: [await readStdin(stdin(), path, uri)], notifications: [] };
  } catch (error) {
    if (!(error instanceof ToolError)) return failed(toNotification(unreadable(path, error), path, cwd));
    const { code, message, help, location = { uri } } = error;
    return failed({ code, level: 'error', message, help, location });
  }
}

async function findGlob(input: string, path: string, request: InputRequest, isIgnored: IsIgnored): Promise<Inputs> {
  const files = await matchGlob(input, request, isIgnored);
  if (files === undefined) return failed(toNotification(missing(input, path, request.commands), path, request.cwd));
  return files.length === 0 ? failed(toNotification(unmatched(input), undefined, request.cwd)) : take(files, request);
}

function findInFolder(folder: string, { cwd, root }: InputRequest, isIgnored: IsIgnored): Inputs {
  const search = searchFolder(folder, ignoredBelow(folder, root, isIgnored));
  const entries: Entry[] = [];
  const notifications = search.unreadable.map(({ path, error }) => toNotification(unreadable(path, error), path, cwd));
  for (const path of search.files) {
    const sniffed = trySniff(path);
    if (sniffed === 'definition' || sniffed === 'unreadable') entries.push({ path });
    else if (sniffed === 'unclear') notifications.push(skipped(path, 'has no version of OpenAPI where one is expected', cwd));
  }
  const isNothing = entries.length === 0 && search.unreadable.length === 0;
  return {
    entries,
    notifications: isNothing ? [...notifications, toNotification(withoutDefinitions(), `${folder}${sep}`, cwd)] : notifications,
  };
}

/** Files that were named or matched: all of them, or those that could be definitions. */
async function take(files: readonly string[], request: InputRequest): Promise<Inputs> {
  if (request.isHook) return takeChanged(files);
  const others = new Set(request.ignoreUnknownFormat ? files.filter((path) => trySniff(path) === 'other') : []);
  return {
    entries: files.filter((path) => !others.has(path)).map((path) => ({ path })),
    notifications: [...others].map((path) => skipped(path, 'is no OpenAPI definition', request.cwd)),
  };
}

/** Most files that change are none of ours, and not worth a word. */
async function takeChanged(files: readonly string[]): Promise<Inputs> {
  const entries: Entry[] = [];
  for (const path of files) {
    const sniffed = trySniff(path);
    const isOther = sniffed === 'other' || (sniffed === 'unclear' && (await isOtherSetting(path)));
    if (!isOther) entries.push({ path });
  }
  return { entries, notifications: [] };
}

/** A file that cannot be read is left to those who read it, and who say so. */
function trySniff(path: string): Sniffed | 'unreadable' {
  try {
    return sniffFile(path);
  } catch {
    return 'unreadable';
  }
}

function failed(notification: Notification): Inputs {
  return { entries: [], notifications: [notification] };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
