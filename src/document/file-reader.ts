import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ErrorCode, ToolError } from '../errors.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Reader } from './reader.ts';
import { systemCode, systemReason } from './system-error.ts';

/** What a file reader may read. */
export interface FileReaderOptions {
  /** Absolute path of the folder that files must be in, after symbolic links are resolved. */
  readonly root: string;
  /** Hosts that may be asked for documents over HTTP, as `createHttpReader` takes them; none by default. */
  readonly allowedHosts?: readonly string[];
  readonly limits?: Pick<Limits, 'maxFileBytes'>;
}

/**
 * Reads regular files inside a folder, and documents from the hosts that are allowed. Files are read at once and not in turns with other
 * work: there is none, and turns take longer than files.
 */
export function createFileReader({ root, allowedHosts = [], limits = defaultLimits }: FileReaderOptions): Reader {
  let remote: Promise<Reader> | undefined;
  let realRoot: string | undefined;
  return {
    async read(uri) {
      if (uri.startsWith('file:')) {
        realRoot ??= realRootOf(root);
        return readInside(uri, { root, realRoot }, limits.maxFileBytes);
      }
      remote ??= import('./http-reader.ts').then(({ createHttpReader }) => createHttpReader({ allowedHosts, limits }));
      return (await remote).read(uri);
    },
  };
}

/** A folder as it was named, and behind its symbolic links. */
interface Roots {
  readonly root: string;
  readonly realRoot: string;
}

function readInside(uri: string, { root, realRoot }: Roots, maxBytes: number): Uint8Array {
  const path = pathOf(uri, root);
  const file: FileToRead = { uri, name: relative(resolve(root), path), maxBytes };
  // Before anything is asked of the file system: outside, even "does not exist" would be an answer.
  if (!isInside(path, resolve(root)) && !isInside(path, realRoot)) throw refused(file);
  try {
    return readRegularFile(realPathInside(path, realRoot, file), file);
  } catch (cause) {
    throw cause instanceof ToolError ? cause : unreadable(file, cause);
  }
}

interface FileToRead {
  readonly uri: string;
  /** As messages name it. */
  readonly name: string;
  readonly maxBytes: number;
}

function pathOf(uri: string, root: string): string {
  try {
    const url = new URL(uri);
    if (url.search === '' && !url.pathname.includes('%00')) return fileURLToPath(url);
  } catch {
    // A host, an encoded slash: no path of this machine.
  }
  // Where the root is on this machine is no part of a message.
  const base = `${pathToFileURL(resolve(root)).href}/`;
  const name = uri.startsWith(base) ? uri.slice(base.length) : uri;
  throw new ToolError('file-refused', `File "${name}" is not a path on this machine.`, {
    help: 'Refer to files by a relative path; write "?" in a name as %3F.',
    location: { uri },
  });
}

function realPathInside(path: string, realRoot: string, file: FileToRead): string {
  const found = resolveLinks(path);
  if (found !== undefined) {
    if (!isInside(found, realRoot)) throw refused(file);
    return found;
  }
  // Not there, or a link to nowhere. Nowhere may be outside, and whether something is there is nobody's business.
  const isThere = exists(path);
  const folder = nearestFolder(path);
  if (isThere || (folder !== realRoot && !isInside(folder, realRoot))) throw refused(file);
  throw new ToolError('file-not-found', `File "${file.name}" does not exist.`, {
    help: 'Check the spelling of the path, including upper and lower case, relative to the file that refers to it.',
    location: { uri: file.uri },
  });
}

/** The folder without links; as it was named when it cannot be looked at. */
function realRootOf(root: string): string {
  try {
    return realpathSync.native(root);
  } catch {
    return resolve(root);
  }
}

/** Whether something is there, be it a link to nowhere. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The path without links; `undefined` when there is nothing. */
function resolveLinks(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    // A folder that may not be searched, a circle of links: that is not the same as "does not exist".
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '')) return undefined;
    throw cause;
  }
}

/** The last folder on the way to a path that is there, without links. From above: a definition can name a hundred thousand that are not. */
function nearestFolder(path: string): string {
  let folder = parse(path).root;
  let found = folder;
  for (const name of dirname(path).slice(folder.length).split(sep)) {
    folder = join(folder, name);
    const next = resolveLinks(folder);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readRegularFile(path: string, file: FileToRead): Uint8Array {
  // Without O_NONBLOCK opening a pipe waits for a writer; the path has no links left, so none may appear now.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) {
      throw new ToolError('file-refused', `"${file.name}" is not a regular file.`, {
        help: 'Name a file; a folder is searched for definitions only when it is given on the command line.',
        location: { uri: file.uri },
      });
    }
    if (status.size > file.maxBytes) throw tooLarge(file);
    return readAll(handle, status.size, file);
  } finally {
    closeSync(handle);
  }
}

/** Reads to the end, whatever size was promised. */
function readAll(handle: number, size: number, file: FileToRead): Uint8Array {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const bytesRead = readSync(handle, bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (length > file.maxBytes) throw tooLarge(file);
    if (bytesRead === 0) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = new Uint8Array(bytes.length * 2);
    larger.set(bytes);
    bytes = larger;
  }
}

function refused({ name, uri }: FileToRead): ToolError {
  return failure('file-refused', `File "${name}" is outside the folder that may be read.`, uri);
}

function tooLarge({ name, uri, maxBytes }: FileToRead): ToolError {
  return failure('file-too-large', `File "${name}" has more than ${maxBytes} bytes.`, uri);
}

function unreadable({ name, uri }: FileToRead, cause: unknown): ToolError {
  return failure('file-unreadable', `File "${name}" cannot be read: ${systemReason(cause)}.`, uri, cause);
}

const help = {
  'file-refused': 'Only files inside the repository, or the folder that was given, are read. Move the file there, or run from further up.',
  'file-too-large': 'Check that the file is an OpenAPI definition, or split it.',
  'file-unreadable': 'Check the path, and the permissions of the file and the folders above it.',
} satisfies Partial<Record<ErrorCode, string>>;

function failure(code: keyof typeof help, message: string, uri: string, cause?: unknown): ToolError {
  return new ToolError(code, message, { help: help[code], location: { uri }, cause });
}
