import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, sep } from 'node:path';
import { systemCode } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';

/** Makes a function that writes files below a folder (absolute, empty): names that the file system takes for one are an error. */
export function createWriter(folder: string): (path: string, content: Buffer) => void {
  const made = new Set<string>();
  return (path, content) => {
    const parent = posix.dirname(path);
    try {
      if (!made.has(parent)) mkdirSync(join(folder, parent), { recursive: true });
      made.add(parent);
      writeFileSync(join(folder, path), content, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!['EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
      throw new ToolError('changes-unknown', `The base has another file whose name this file system does not tell from "${path}".`, {
        help: 'Use a file system that tells upper case from lower case, or rename one of them in the repository.',
      });
    }
  };
}

/**
 * Makes symbolic links below a folder (absolute, without links), and takes those back that lead out of it. Returns the paths of those
 * that are not there.
 */
export function makeLinks(links: readonly (readonly [path: string, target: string])[], folder: string): readonly string[] {
  const made = links.filter(([path, target]) => makeLink(path, target, folder));
  // Together, links may lead where none of them leads alone.
  const outward = new Set(made.filter(([path]) => leadsOut(join(folder, path), folder)).map(([path]) => path));
  for (const path of outward) rmSync(join(folder, path), { force: true });
  const there = new Set(made.map(([path]) => path).filter((path) => !outward.has(path)));
  return links.map(([path]) => path).filter((path) => !there.has(path));
}

function makeLink(path: string, target: string, folder: string): boolean {
  const way = posix.normalize(posix.join(posix.dirname(path), target));
  if (target === '' || target.includes('\0') || isAbsolute(target) || way === '..' || way.startsWith('../')) return false;
  const place = join(folder, path);
  const parent = dirname(place);
  try {
    mkdirSync(parent, { recursive: true });
    if (lstatSync(place, { throwIfNoEntry: false }) !== undefined || leadsOut(parent, folder)) return false;
    symlinkSync(target, place);
    return true;
  } catch {
    // Not everybody may make links everywhere.
    return false;
  }
}

function leadsOut(path: string, folder: string): boolean {
  if (!existsSync(path)) return false;
  const real = realpathSync.native(path);
  return real !== folder && !real.startsWith(folder + sep);
}
