import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Entry } from '../../api.ts';
import { isFileUri } from '../../reporters/uri.ts';

/**
 * Gives reporters the text of a file by its uri in the report (relative to `cwd`, absolute path), without byte order mark; that of
 * stdin from the entries. `undefined` when it cannot be read any more.
 */
export function createSourceReader(cwd: string, entries: readonly Entry[]): (uri: string) => string | undefined {
  const texts = new Map(entries.flatMap(({ path, text }) => (text === undefined ? [] : [[resolve(path), text] as const])));
  return (uri) => {
    if (!isFileUri(uri)) return undefined;
    try {
      const path = pathOf(uri, cwd);
      return (texts.get(path) ?? readFileSync(path, 'utf8')).replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  };
}

/** The absolute path of a file by its uri in the report. Throws `TypeError` when it has none. */
export function pathOf(uri: string, cwd: string): string {
  return fileURLToPath(new URL(uri, pathToFileURL(`${cwd}/`)));
}
