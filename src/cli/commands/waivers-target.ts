import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packs } from '../../api.ts';
import { waiverFileName } from '../../config/attached-files.ts';
import { loadConfiguration } from '../../config/load-configuration.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Notification } from '../../report/report.ts';
import type { Arguments } from '../arguments.ts';
import { repositoryRoot } from '../input/repository.ts';

/** The waiver file that new waivers go to, and what counts around it. */
export interface WaiverTarget {
  /** Absolute. */
  readonly path: string;
  /** Absolute folder outside which nothing is read. */
  readonly root: string;
  /** What holds for a definition of the working directory. */
  readonly settings: Settings;
  readonly notifications: readonly Notification[];
  /** Whether the file counts for definitions of the working directory. */
  readonly isRead: boolean;
}

/**
 * The waiver file of the working directory: `--file`, else the one that the nearest configuration names, else `lintel-waivers.yaml` beside
 * that configuration; without configuration in the working directory when it is there, else at the root.
 */
export async function waiverTarget(args: Arguments, cwd: string): Promise<WaiverTarget> {
  const pathOf = (option: string): string | undefined => {
    const path = args.values.get(option);
    return path === undefined ? undefined : resolve(cwd, path);
  };
  const root = pathOf('root') ?? repositoryRoot(cwd) ?? cwd;
  const file = pathOf('config');
  // No definition has to be there to grant a waiver: any name in the folder gets what counts in it.
  const definition = join(cwd, 'openapi.yaml');
  const request = { paths: [definition], root, cwd, packs, hasOtherRules: true };
  const { settingsFor, notifications } = await loadConfiguration(file === undefined ? request : { ...request, file });
  const settings = settingsFor(definition);
  const usual = usualFile(settings, { cwd, root });
  const path = pathOf('file') ?? usual;
  const isRead = path === usual || settings.layers.some(({ waiverFiles }) => waiverFiles?.value.includes(path));
  return { path, root, settings, notifications, isRead };
}

function usualFile({ layers }: Settings, { cwd, root }: { readonly cwd: string; readonly root: string }): string {
  const [named] = layers.findLast(({ waiverFiles }) => waiverFiles !== undefined)?.waiverFiles?.value ?? [];
  if (named !== undefined) return named;
  const nearest = layers.at(-1);
  if (nearest !== undefined) return join(dirname(nearest.path), waiverFileName);
  const here = join(cwd, waiverFileName);
  return existsSync(here) ? here : join(root, waiverFileName);
}
