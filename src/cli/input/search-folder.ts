import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './compare-text.ts';
import type { IsIgnored } from './ignored.ts';

/** What lies below a folder. */
export interface Search {
  /** Files that could be definitions by their name (`.yaml`, `.yml`, `.json`), as paths, sorted. */
  readonly files: readonly string[];
  /** The folder itself and all below it that were looked into. */
  readonly folders: readonly string[];
  /** Folders that could not be read, sorted, with the file system's error. */
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * Searches a folder. Passes over what git ignores, `node_modules`, names that start with a dot, and symbolic links to folders, which
 * may lead round in circles. A link to a file counts as the file.
 */
export function searchFolder(folder: string, isIgnored: IsIgnored): Search {
  const files: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  // Grows while it is walked through.
  const folders = [folder];
  for (const current of folders) {
    try {
      const found = look(current, isIgnored);
      for (const added of found.files) files.push(added);
      for (const added of found.folders) folders.push(added);
    } catch (error) {
      unreadable.push({ path: current, error });
    }
  }
  return { files: files.sort(compareText), folders, unreadable: unreadable.sort((left, right) => compareText(left.path, right.path)) };
}

function look(folder: string, isIgnored: IsIgnored): { readonly files: string[]; readonly folders: string[] } {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const paths = (isWanted: (entry: Dirent) => boolean): string[] => entries.filter(isWanted).map(({ name }) => join(folder, name));
  return {
    files: paths((entry) => isFile(entry, folder) && /\.(?:ya?ml|json)$/i.test(entry.name)).filter((path) => !isIgnored(path, false)),
    folders: paths((entry) => entry.isDirectory()).filter((path) => !isIgnored(path, true)),
  };
}

/** A link that leads nowhere counts too: whoever reads it says so. */
function isFile(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? true;
}
