import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells whether git ignores a file or folder that nothing above it is ignored for. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean;

/** Reads the `.gitignore` files of `root` (absolute) and the folders below it, as they are needed, and `.git/info/exclude`. */
export function createIsIgnored(root: string): IsIgnored {
  const files = new Map<string, Ignore | undefined>();
  const patternsOf = (file: string): Ignore | undefined => {
    if (!files.has(file)) files.set(file, readPatterns(file));
    return files.get(file);
  };
  return (path, isFolder) => {
    let isIgnored = false;
    for (const [folder, file] of ignoreFiles(path, root)) {
      const name = relative(folder, path).split(sep).join('/');
      const tested = patternsOf(file)?.test(isFolder ? `${name}/` : name);
      // A file further down comes later and decides.
      if (tested?.ignored === true) isIgnored = true;
      else if (tested?.unignored === true) isIgnored = false;
    }
    return isIgnored;
  };
}

/**
 * What is ignored in a folder that was named: when git ignores that folder itself, naming it was meant, and only the `.gitignore` files
 * inside have a say.
 */
export function ignoredBelow(folder: string, root: string, isIgnored: IsIgnored): IsIgnored {
  const isInRoot = folder.startsWith(root.endsWith(sep) ? root : root + sep);
  if (folder === root || (isInRoot && !isIgnored(folder, true))) return isIgnored;
  return createIsIgnored(folder);
}

/** The files that have a say about a path, outermost first, each with the folder that its patterns start from. */
function ignoreFiles(path: string, root: string): readonly (readonly [folder: string, file: string])[] {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === root || folder === dirname(folder)) break;
  }
  return [[root, join(root, '.git', 'info', 'exclude')], ...folders.map((folder) => [folder, join(folder, '.gitignore')] as const)];
}

function readPatterns(file: string): Ignore | undefined {
  try {
    return ignore({ ignorecase: false }).add(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    // Hardly any folder has one.
    return undefined;
  }
}
