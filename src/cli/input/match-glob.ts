import { dirname, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { compareText } from './compare-text.ts';
import type { IsIgnored } from './ignored.ts';

/**
 * The files that a glob matches, as absolute paths, sorted. Passes over what git ignores, `node_modules` and names that start with a
 * dot, unless the pattern spells them out; links to folders are not followed.
 */
export async function matchGlob(pattern: string, cwd: string, isIgnored: IsIgnored): Promise<readonly string[]> {
  const spelledOut = resolve(cwd, literalBeginning(pattern));
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.split('/').includes('node_modules') ? [] : ['**/node_modules/**'],
  });
  return files
    .map((file) => resolve(file))
    .filter((file) => !isIgnoredBelow(spelledOut, file, isIgnored))
    .sort(compareText);
}

/** The folders in front of the first name that is a pattern. */
function literalBeginning(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex((name) => /[*?[\]{}()!+@\\]/.test(name));
  return first === 0 ? '.' : `${names.slice(0, first).join('/')}/`;
}

/** Whether a file, or a folder between `folder` and it, is ignored. */
function isIgnoredBelow(folder: string, file: string, isIgnored: IsIgnored): boolean {
  if (isIgnored(file, false)) return true;
  for (
    let parent = dirname(file);
    parent.length > folder.length && parent.startsWith(folder.endsWith(sep) ? folder : folder + sep);
    parent = dirname(parent)
  ) {
    if (isIgnored(parent, true)) return true;
  }
  return false;
}
