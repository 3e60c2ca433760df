import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { baselineFileName } from '../../config/baseline-file.ts';
import { ToolError } from '../../errors.ts';
import type { Settings } from '../../policy/settings.ts';

/**
 * The baseline of a definition (absolute paths): the one that configuration names, the nearest first; else `lintel-baseline.json` beside
 * the outermost configuration file around the definition, so that a repository has one; without configuration in the working directory
 * when it is there, else at the root.
 */
export function baselineTarget(
  settings: Settings,
  definition: string,
  { cwd, root }: { readonly cwd: string; readonly root: string },
): string {
  const named = settings.layers.findLast(({ baselineFile }) => baselineFile !== undefined)?.baselineFile?.value;
  if (named !== undefined) return named;
  const around = settings.layers.find(({ path }) => isAround(dirname(path), definition)) ?? settings.layers.at(-1);
  if (around !== undefined) return join(dirname(around.path), baselineFileName);
  const here = join(cwd, baselineFileName);
  return existsSync(here) ? here : join(root, baselineFileName);
}

/**
 * The path (absolute), which neither leaves the root nor is a link that does: what is checked could make Lintel write anywhere.
 * @throws ToolError `file-refused`
 */
export function requireInside(path: string, { root }: { readonly root: string }): string {
  const real = existsSync(path) ? realpathSync(path) : join(realpathSync(nearestFolder(dirname(path))), basename(path));
  if (isAround(realpathSync(root), real)) return path;
  throw new ToolError('file-refused', 'The baseline is outside of the repository.', {
    help: 'Remove the link that leads there, or name the file with --file.',
  });
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
}

function isAround(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
