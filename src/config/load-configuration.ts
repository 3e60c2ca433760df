import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../policy/settings.ts';
import type { Notification } from '../report/report.ts';
import type { Pack } from '../ruleset/pack.ts';
import { findFiles, isInside, isThere } from './find-files.ts';

/** Which configuration is asked for. */
export interface ConfigurationRequest {
  /** Entry documents, absolute. */
  readonly paths: readonly string[];
  /** Absolute folder outside which nothing is read, symbolic links resolved. */
  readonly root: string;
  /** Absolute folder that the URIs of reports are relative to. */
  readonly cwd: string;
  /** Absolute path of a file that is all of the configuration, with what it extends (`--config`): nothing is looked up. */
  readonly file?: string | undefined;
  /** Absolute folder that `file` and what it extends are read from, when it lies outside of `root`. Default: its own folder. */
  readonly fileRoot?: string | undefined;
  /** What there is to configure. */
  readonly packs: readonly Pack[];
  /** Whether rules may run that the packs do not have (those of a ruleset for Spectral): then waivers can be for any rule. */
  readonly hasOtherRules?: boolean;
}

/** What configuration says about definitions. */
export interface Configuration {
  /** The settings of one of the paths that were asked for. */
  readonly settingsFor: (path: string) => Settings;
  /**
   * Everything that is wrong with the configuration, each with its place, in the order of the files. One of level `error` means that
   * there is no trustworthy verdict; what is not sound is left out of the settings.
   */
  readonly notifications: readonly Notification[];
  /** Every file that was read, absolute, sorted. */
  readonly files: readonly string[];
}

/** Names that count at the root and in the working directory where there is no configuration. */
const filesAlone = ['lintel-waivers.yaml', 'lintel-baseline.json'];

/**
 * Finds and reads the configuration of definitions: `lintel.yaml` from the folder of each upwards to the root, what these files extend,
 * their waivers and baselines. Where there is none, nothing more is loaded than what looks for it.
 */
export async function loadConfiguration(request: ConfigurationRequest): Promise<Configuration> {
  const { paths, cwd, file } = request;
  const root = rootOf(request);
  const found = findFiles(file === undefined ? paths : [], root);
  const folders = [...new Set([cwd, root])].filter((folder) => folder === root || isInside(folder, root));
  const isAlone = file === undefined && found.isEmpty;
  if (isAlone && !folders.some((folder) => filesAlone.some((name) => isThere(join(folder, name))))) return none;
  const { readConfiguration } = await import('./read-configuration.ts');
  return readConfiguration({ ...request, root }, found, folders);
}

/** The root as the definitions see it: their paths may be those behind its symbolic links. */
function rootOf({ paths, root }: ConfigurationRequest): string {
  if (paths.some((path) => isInside(path, root))) return root;
  try {
    const real = realpathSync.native(root);
    return paths.some((path) => isInside(path, real)) ? real : root;
  } catch {
    return root;
  }
}

const nothing: Settings = { layers: [], waivers: [], baseline: undefined };
const none: Configuration = { settingsFor: () => nothing, notifications: [], files: [] };
