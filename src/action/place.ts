import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { repositoryRoot } from '../cli/input/repository.ts';
import { ToolError } from '../errors.ts';
import type { Environment } from './inputs.ts';

/** Where the Action runs. Absolute folders. */
export interface Place {
  /** The folder that the runner checks out into. */
  readonly workspace: string;
  readonly cwd: string;
  /** What must not be left when files are read, where no repository says it. */
  readonly root: string | undefined;
}

/**
 * Finds the folders of a run. `fallback` (absolute) is the workspace where the runner names none.
 * @throws ToolError `usage` when the working directory is none
 */
export function findPlace(workingDirectory: string, environment: Environment, fallback: string): Place {
  const workspace = resolve(environment['GITHUB_WORKSPACE'] || fallback);
  const cwd = resolve(workspace, workingDirectory);
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ToolError('usage', `The working-directory "${workingDirectory}" is no folder of the workspace.`, {
      help: 'Check its spelling, and that actions/checkout runs before.',
    });
  }
  // A checkout without git has no repository around it.
  const hasRepository = repositoryRoot(cwd) !== undefined;
  return { workspace, cwd, root: hasRepository || isOutside(workspace, cwd) ? undefined : workspace };
}

/** A path (absolute) as later steps name it: from the workspace, with forward slashes; absolute when it lies outside. */
export function fromWorkspace(path: string, workspace: string): string {
  return isOutside(workspace, path) ? path : relative(workspace, path).split(sep).join('/');
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way;
}
