import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type IgnorePattern, matchesPath, parseIgnoreFile } from './ignore-pattern.ts';

/** Tells whether git ignores a file or folder that nothing above it is ignored for. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean;

/** Reads the `.gitignore` files of `root` (absolute) and the folders below it, as they are needed, and `.git/info/exclude`. */
export function createIsIgnored(root: string): IsIgnored {
  const files = new Map<string, readonly IgnorePattern[]>();
  const patternsOf = (file: string): readonly IgnorePattern[] => {
    const patterns = files.get(file) ?? readPatterns(file);
    files.set(file, patterns);
    return patterns;
  };
  return (path, isFolder) => {
    let isIgnored = false;
    for (const [folder, file] of ignoreFiles(path, root)) {
      const patterns = patternsOf(file);
      if (patterns.length === 0) continue;
      const names = relative(folder, path).split(sep);
      // The last pattern that matches decides, and a file further down comes later.
      for (const pattern of patterns) if (matchesPath(pattern, names, isFolder)) isIgnored = !pattern.isNegated;
    }
    return isIgnored;
  };
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

function readPatterns(file: string): readonly IgnorePattern[] {
  try {
    return parseIgnoreFile(readFileSync(file, 'utf8'));
  } catch {
    // Hardly any folder has one.
    return [];
  }
}
