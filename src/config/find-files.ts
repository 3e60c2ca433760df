import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Names of configuration files, the usual one first. */
const configurationNames = ['lintel.yaml', 'lintel.yml', 'lintel.json'];

/** The configuration files of definitions. */
export interface FoundFiles {
  /** From the nearest upwards to the root, for a definition (absolute path). */
  readonly chainOf: (path: string) => readonly string[];
  /** Files beside another one that goes before them: which of the two is meant, nobody can tell. */
  readonly doubles: readonly { readonly path: string; readonly other: string }[];
  readonly isEmpty: boolean;
}

/** Looks for configuration files from the folders of definitions upwards to `root`. Nothing is read; each folder is looked at once. */
export function findFiles(paths: readonly string[], root: string): FoundFiles {
  const chains = new Map<string, readonly string[]>();
  const doubles: { readonly path: string; readonly other: string }[] = [];
  const chainOfFolder = (folder: string): readonly string[] => {
    const known = chains.get(folder);
    if (known !== undefined) return known;
    const [file, ...others] = configurationFilesIn(folder);
    if (file !== undefined) for (const added of others.map((path) => ({ path, other: file }))) doubles.push(added);
    const above = folder === root ? [] : chainOfFolder(dirname(folder));
    const chain = file === undefined ? above : [file, ...above];
    chains.set(folder, chain);
    return chain;
  };
  const chainOf = (path: string): readonly string[] => (isInside(path, root) ? chainOfFolder(dirname(path)) : []);
  return { chainOf, isEmpty: paths.every((path) => chainOf(path).length === 0), doubles };
}

/** Configuration files in a folder (absolute), the usual name first. */
export function configurationFilesIn(folder: string): readonly string[] {
  return configurationNames.map((name) => join(folder, name)).filter(isThere);
}

/** Whether something has this path (absolute), be it a link to nowhere: what is there and cannot be read must not be passed over. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return !path.includes('\0');
  }
}

/** Whether a path is that of something in a folder (both absolute). */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
