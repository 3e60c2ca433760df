import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemReason } from '../../document/system-error.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { nearest } from '../../suggestion.ts';
import { relativeUri } from '../../uri.ts';

/** Why an input leads to nothing, and what to do about it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly help: string;
}

/** A failure as a notification about a path (absolute), if it is about one. */
export function toNotification(failure: Failure, path: string | undefined, cwd: string): Notification {
  return { ...failure, level: 'error', ...(path === undefined ? {} : { location: { uri: uriOf(path, cwd) } }) };
}

/** A note that a file was passed over; `what` completes "The file …". */
export function skipped(path: string, what: string, cwd: string): Notification {
  return { code: 'document-skipped', level: 'note', message: `The file ${what} and was passed over.`, location: { uri: uriOf(path, cwd) } };
}

/** `input` as it was typed; `path` is where it would be. Suggests a file beside it, or one of `commands`. */
export function missing(input: string, path: string, commands: readonly string[]): Failure {
  const names = namesIn(dirname(path)).filter((name) => name !== basename(path));
  const neighbour = nearest(basename(path), names);
  const command = nearest(input, commands);
  let help = 'Check the spelling of the path; it is relative to the working directory.';
  if (command !== undefined) help = `Did you mean the command "lintel ${command}"?`;
  else if (neighbour !== undefined) help = `Did you mean "${join(dirname(input), neighbour)}"?`;
  return { code: 'file-not-found', message: `"${input}" does not exist.`, help };
}

/** With the file system's error. */
export function unreadable(path: string, error: unknown): Failure {
  const help = 'Check the permissions of the file and the folders above it.';
  return { code: 'file-unreadable', message: `"${basename(path)}" cannot be read: ${systemReason(error)}.`, help };
}

/** A device, a pipe, a socket. */
export function notRegular(input: string): Failure {
  return { code: 'file-unreadable', message: `"${input}" is no regular file.`, help: 'Pipe its text in and name it "-".' };
}

/** A glob without a match. */
export function unmatched(glob: string): Failure {
  return {
    code: 'no-definitions',
    message: `No file matches "${glob}".`,
    help: `Check the spelling; it is relative to the working directory. ${passedOver}`,
  };
}

/** A folder without a definition. */
export function withoutDefinitions(): Failure {
  const help = `A definition is a .yaml, .yml or .json file with "openapi" or "swagger" at its top level. ${passedOver}`;
  return { code: 'no-definitions', message: 'There is no OpenAPI definition in this folder.', help };
}

/** A path (absolute) as reports name it. */
export function uriOf(path: string, cwd: string): string {
  const uri = relativeUri(pathToFileURL(path).href, cwd);
  return uri === '' ? '.' : uri;
}

const passedOver = 'What git ignores, node_modules and names that start with a dot are passed over; name them to check them.';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
