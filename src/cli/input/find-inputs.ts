import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../api.ts';
import { type ErrorCode, ToolError } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { nearest } from '../../suggestion.ts';
import { relativeUri } from '../../uri.ts';
import { systemCode, systemReason } from '../system-error.ts';
import { createIsIgnored, type IsIgnored } from './ignored.ts';
import { searchFolder } from './search-folder.ts';
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
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Absolute path that the text of stdin is taken for. */
  readonly stdinPath: string | undefined;
  /** Passes over files that do not look like definitions. */
  readonly ignoreUnknownFormat: boolean;
  /** Commands, for who meant one and wrote a file. */
  readonly commands: readonly string[];
}

/** The definitions to lint, each once, and what went wrong while looking for them. */
export interface Inputs {
  readonly entries: readonly Entry[];
  readonly notifications: readonly Notification[];
}

/**
 * Finds definitions. The order is that of the inputs, and within a folder or glob that of the paths by code unit. A file that exists is
 * taken by its name, whatever characters are in it; only a name that does not exist is tried as a glob. An input that leads to nothing
 * is a notification of level `error`.
 */
export async function findInputs(request: InputRequest): Promise<Inputs> {
  const isIgnored = createIsIgnored(request.root);
  const entries = new Map<string, Entry>();
  const notifications: Notification[] = [];
  for (const input of new Set(request.inputs)) {
    const found = await find(input, request, isIgnored);
    notifications.push(...found.notifications);
    for (const entry of found.entries) {
      const identity = entry.text === undefined ? realPath(entry.path) : '-';
      if (!entries.has(identity)) entries.set(identity, entry);
    }
  }
  return { entries: [...entries.values()], notifications };
}

async function find(input: string, request: InputRequest, isIgnored: IsIgnored): Promise<Inputs> {
  if (input === '-') return findStdin(request);
  const path = resolve(request.cwd, input);
  const stats = statusOf(path);
  if ('error' in stats) {
    if (systemCode(stats.error) !== 'ENOENT' && systemCode(stats.error) !== 'ENOTDIR')
      return problem(unreadable(path, stats.error), path, request);
    return findGlob(input, path, request, isIgnored);
  }
  if (stats.isDirectory()) return findInFolder(path, request, isIgnored);
  if (stats.isFile()) return request.ignoreUnknownFormat ? passOver([path], request) : { entries: [{ path }], notifications: [] };
  return problem(
    { code: 'file-unreadable', message: `"${input}" is no regular file.`, help: 'Pipe its text in and name it "-".' },
    path,
    request,
  );
}

function statusOf(path: string): Stats | { readonly error: unknown } {
  try {
    return statSync(path);
  } catch (error) {
    return { error };
  }
}

async function findStdin({ stdin, stdinPath, cwd }: InputRequest): Promise<Inputs> {
  const path = stdinPath ?? join(cwd, 'stdin');
  const uri = uriOf(path, cwd);
  try {
    return { entries: [await readStdin(stdin, path, uri)], notifications: [] };
  } catch (error) {
    const { code, message, help, location = { uri } } = error instanceof ToolError ? error : unreadable(path, error);
    return { entries: [], notifications: [{ code, level: 'error', message, help, location }] };
  }
}

async function findGlob(input: string, path: string, request: InputRequest, isIgnored: IsIgnored): Promise<Inputs> {
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(input)) return problem(missing(input, path, request), path, request);
  const { matchGlob } = await import('./match-glob.ts');
  const files = await matchGlob(input, request.cwd, isIgnored);
  if (files.length === 0) {
    const help =
      'Quote globs, so that the shell leaves them alone. Files that git ignores, node_modules and names that start with a dot do not match.';
    return problem({ code: 'no-definitions', message: `No file matches "${input}".`, help }, undefined, request);
  }
  return request.ignoreUnknownFormat ? passOver(files, request) : { entries: files.map((file) => ({ path: file })), notifications: [] };
}

function findInFolder(folder: string, request: InputRequest, isIgnored: IsIgnored): Inputs {
  const { files, unreadable: unreadableFolders } = searchFolder(folder, isIgnored);
  const entries: Entry[] = [];
  const notifications = unreadableFolders.map(({ path, error }) => toNotification(unreadable(path, error), path, request));
  for (const path of files) {
    const sniffed = trySniff(path);
    if (sniffed === 'definition' || sniffed === 'unreadable') entries.push({ path });
    else if (sniffed === 'unclear') notifications.push(skipped(path, 'has no version of OpenAPI where one is expected', request));
  }
  if (entries.length === 0 && notifications.every(({ level }) => level === 'note')) {
    const help =
      'A definition is a .yaml, .yml or .json file with "openapi" or "swagger" at its top level. Files that git ignores, node_modules and names that start with a dot are passed over; name them to check them.';
    return problem(
      { code: 'no-definitions', message: 'There is no OpenAPI definition in this folder.', help },
      folder,
      request,
      notifications,
    );
  }
  return { entries, notifications };
}

/** A file that cannot be read is left to those who read it, and who say so. */
function trySniff(path: string): ReturnType<typeof sniffFile> | 'unreadable' {
  try {
    return sniffFile(path);
  } catch {
    return 'unreadable';
  }
}

function passOver(files: readonly string[], request: InputRequest): Inputs {
  const others = new Set(files.filter((path) => trySniff(path) === 'other'));
  return {
    entries: files.filter((path) => !others.has(path)).map((path) => ({ path })),
    notifications: [...others].map((path) => skipped(path, 'is no OpenAPI definition', request)),
  };
}

function skipped(path: string, reason: string, request: InputRequest): Notification {
  return {
    code: 'document-skipped',
    level: 'note',
    message: `The file ${reason} and was passed over.`,
    location: { uri: uriOf(path, request.cwd) },
  };
}

interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly help: string;
}

function missing(input: string, path: string, { commands }: InputRequest): Failure {
  const command = nearest(input, commands);
  const neighbour = nearest(basename(path), namesIn(dirname(path)));
  const help =
    neighbour !== undefined
      ? `Did you mean "${join(dirname(input), neighbour)}"?`
      : command !== undefined
        ? `Did you mean the command "lintel ${command}"?`
        : 'Check the spelling of the path; it is relative to the working directory.';
  return { code: 'file-not-found', message: `"${input}" does not exist.`, help };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function unreadable(path: string, error: unknown): Failure & { readonly location?: undefined } {
  return {
    code: 'file-unreadable',
    message: `"${basename(path)}" cannot be read: ${systemReason(error)}.`,
    help: 'Check the permissions of the file and the folders above it.',
  };
}

function problem(failure: Failure, path: string | undefined, request: InputRequest, others: readonly Notification[] = []): Inputs {
  return { entries: [], notifications: [...others, toNotification(failure, path, request)] };
}

function toNotification(failure: Failure, path: string | undefined, { cwd }: InputRequest): Notification {
  return { ...failure, level: 'error', ...(path === undefined ? {} : { location: { uri: uriOf(path, cwd) } }) };
}

function uriOf(path: string, cwd: string): string {
  return relativeUri(pathToFileURL(path).href, cwd);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
