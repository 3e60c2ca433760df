import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAction as bundleAction } from '../../scripts/build.mjs';
import { type BuiltCli, buildCli, projectRoot } from '../cli/build-cli.ts';

/** The Action as a repository at a release has it, from the sources as they are. */
export interface BuiltAction {
  /** The folder that holds `action.yml`. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the Action and the command line it calls into a temporary folder. A module can be replaced, as in `buildCli`. */
export async function buildAction(...replacement: Parameters<typeof buildCli>): Promise<BuiltAction> {
  const cli: BuiltCli = await buildCli(...replacement);
  const folder = dirname(dirname(cli.path));
  await bundleAction(join(folder, 'action'));
  cpSync(join(projectRoot, 'action.yml'), join(folder, 'action.yml'));
  return { folder, remove: cli.remove };
}
