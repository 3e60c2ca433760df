import { lstatSync, readlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes a function that tells, for an absolute path, every path on which depends what is read there: the path itself, the symbolic links
 * on the way, and what they lead to, as far as it exists. Each folder is looked at once.
 */
export function createLinkFollower(): (path: string) => readonly string[] {
  const known = new Map<string, Followed>();
  return (path) => {
    const { real, links } = follow(path, known, 0);
    return [...new Set([path, ...links, real])];
  };
}

interface Followed {
  readonly real: string;
  readonly links: readonly string[];
}

/** As many as Linux follows. */
const mostLinks = 40;

function follow(path: string, known: Map<string, Followed>, depth: number): Followed {
  const before = known.get(path);
  if (before !== undefined) return before;
  const folder = dirname(path);
  if (folder === path || depth > mostLinks) return { real: path, links: [] };
  const above = follow(folder, known, depth);
  const here = join(above.real, basename(path));
  const target = linkTarget(here);
  const behind = target === undefined ? undefined : follow(resolve(above.real, target), known, depth + 1);
  const followed =
    behind === undefined ? { real: here, links: above.links } : { real: behind.real, links: [...above.links, here, ...behind.links] };
  known.set(path, followed);
  return followed;
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}
