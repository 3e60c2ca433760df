import { resolve } from 'node:path';
import { compareText } from './compare-text.ts';
import { type IsIgnored, ignoredBelow } from './ignored.ts';

/** Absolute: what the pattern is relative to, and from where on `.gitignore` files count. */
interface Folders {
  readonly cwd: string;
  readonly root: string;
}

/**
 * The files that a glob matches, as absolute paths, sorted. Passes over what git ignores, `node_modules` and names that start with a
 * dot, unless the pattern spells them out; links to folders are not followed below `**`. `undefined` for what is no pattern.
 */
export async function matchGlob(pattern: string, { cwd, root }: Folders, isIgnored: IsIgnored): Promise<readonly string[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return undefined;
  const spelledOut = resolve(cwd, literalBeginning(pattern));
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    expandDirectories: false,
    // Below `**` a link to a folder may lead round in circles.
    followSymbolicLinks: !pattern.includes('**'),
    ignore: pattern.split('/').includes('node_modules') ? [] : ['**/node_modules/**'],
  });
  const isIgnoredHere = ignoredBelow(spelledOut, root, isIgnored);
  return files
    .map((file) => resolve(file))
    .filter((file) => !isIgnoredHere(file, false))
    .sort(compareText);
}

/** The folders in front of the first name that is a pattern. */
function literalBeginning(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex((name) => /[*?[\]{}()!+@\\]/.test(name));
  return first === 0 ? '.' : `${names.slice(0, first).join('/')}/`;
}
