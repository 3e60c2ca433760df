import { isAbsolute, join, relative, sep } from 'node:path';
import { type PolicyRequest, packs } from '../../api.ts';
import { type Configuration, loadConfiguration } from '../../config/load-configuration.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Notification } from '../../report/report.ts';
import { isRulesetPath } from '../../spectral-rulesets/find-ruleset.ts';
import { type ChosenRules, chooseRules } from '../choose-rules.ts';
import type { InputOptions } from '../input-options.ts';
import type { BaseTree, Side } from './base-tree.ts';
import { rebaseSettings } from './rebase-settings.ts';

/** The policy that one side of a change has. */
export interface SidePolicy {
  /** As it counts for files in a folder (absolute). `renames` gives the names that files had at the base, by their names there. */
  readonly in: (folder: string, renames?: ReadonlyMap<string, string>) => PlacedPolicy;
  /** Every file of the configuration, absolute. */
  readonly files: readonly string[];
  /** What is wrong with the configuration, at level `error`. */
  readonly notifications: readonly Notification[];
}

/** A policy, for files of one folder: their settings, and the rules of rulesets that these name; of none, those that run without. */
export type PlacedPolicy = Pick<PolicyRequest, 'settingsFor' | 'chooseRules'>;

/** Which policy to read. */
export interface SidePolicyRequest {
  readonly tree: BaseTree;
  readonly side: Side;
  readonly options: InputOptions;
  /** Of every file that settings are wanted for, from the root of the repository. */
  readonly names: readonly string[];
}

/**
 * Reads configuration, waivers, baseline and rulesets as one side has them. A file that the command line names is read there as well when
 * it lies in the repository; one outside of it is not part of the change.
 * @throws ToolError whatever is wrong with rulesets and configuration
 */
export async function loadSidePolicy({ tree, side, options, names }: SidePolicyRequest): Promise<SidePolicy> {
  const { folder, cwd, root } = side;
  const pathThere = (path: string): string => {
    const name = tree.nameOf(path);
    return name === undefined ? path : join(folder, name);
  };
  const named = { ...options, rulesets: options.rulesets.map((name) => (isRulesetPath(name) ? pathThere(name) : name)) };
  const { spectral } = await chooseRules(named, side);
  const configuration = await loadConfiguration({
    paths: names.map((name) => join(folder, name)),
    root,
    cwd,
    ...(options.config === undefined ? {} : { file: pathThere(options.config) }),
    packs,
    hasOtherRules: spectral !== undefined && spectral.otherRules > 0,
  });
  return {
    in: (to, renames = new Map()) => ({
      settingsFor: createSettings(configuration, { from: folder, to, renames }),
      chooseRules: createChooser(named, side, to),
    }),
    files: configuration.files,
    notifications: configuration.notifications.filter(({ level }) => level === 'error'),
  };
}

interface Places {
  /** Where the configuration was read. */
  readonly from: string;
  /** Where it counts. */
  readonly to: string;
  readonly renames: ReadonlyMap<string, string>;
}

/** Settings by the paths of files in the other folder; those of definitions that share them are one object. */
function createSettings(configuration: Configuration, { from, to, renames }: Places): PlacedPolicy['settingsFor'] {
  const pathThere = (path: string): string => {
    const name = slashed(relative(to, path));
    return join(from, renames.get(name) ?? name);
  };
  const rebase = {
    pathThere: (path: string) => slashed(pathThere(path)),
    pathHere: (path: string) => slashed(moved(path, from, to)),
  };
  const known = new Map<Settings, Settings>();
  return (path) => {
    const settings = configuration.settingsFor(pathThere(path));
    const rebased = known.get(settings) ?? rebaseSettings(settings, rebase);
    known.set(settings, rebased);
    return rebased;
  };
}

/** The path in another folder, of what lies in the first. */
function moved(path: string, from: string, to: string): string {
  const way = relative(from, path);
  return !isAbsolute(path) || isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`) ? path : join(to, way);
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

/** Every list of rulesets is loaded once. What a ruleset says about single files, it says about those in `to`. */
function createChooser(options: InputOptions, { folder, cwd, root }: Side, to: string): PlacedPolicy['chooseRules'] {
  const places = { cwd, root, standsFor: (path: string) => moved(path, folder, to) };
  const known = new Map<string, Promise<ChosenRules>>();
  return (rulesets) => {
    const names = options.rulesets.length > 0 ? options.rulesets : rulesets.map((name) => moved(name, to, folder));
    const key = names.join('\n');
    const chosen = known.get(key) ?? chooseRules({ ...options, rulesets: names }, places);
    known.set(key, chosen);
    return chosen;
  };
}
