import { dirname } from 'node:path';
import { type Entry, type LintRequest, type PolicyRequest, packs } from '../api.ts';
import { type Configuration, loadConfiguration } from '../config/load-configuration.ts';
import { type ChosenRules, chooseRules } from './choose-rules.ts';
import { repositoryRoot } from './input/repository.ts';
import type { InputOptions } from './input-options.ts';

/** The options that say how definitions are linted; plain data. */
export interface RequestOptions extends InputOptions, Pick<LintRequest, 'threshold'> {
  readonly minScore?: number | undefined;
}

/** What a lint is made of, but for what is linted and what is said meanwhile. */
export interface RequestParts {
  readonly options: RequestOptions;
  readonly rules: ChosenRules;
  readonly configuration: Pick<Configuration, 'settingsFor'>;
  /** Absolute folders. */
  readonly cwd: string;
  readonly root: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A lint that can be run by `lint` of `src/api.ts`, of nothing as yet. */
export function createRequest({
  options,
  rules,
  configuration,
  cwd,
  root,
  today,
}: RequestParts): LintRequest & { readonly policy: PolicyRequest } {
  return {
    entries: [],
    cwd,
    root,
    ...rules,
    policy: {
      settingsFor: configuration.settingsFor,
      chooseRules: options.rulesets.length > 0 ? async () => rules : createChooser(options, rules, { cwd, root }),
      choice: options,
      today,
    },
    threshold: options.threshold,
    minScore: options.minScore,
    ignoreUnknownFormat: options.ignoreUnknownFormat,
    allowedHosts: options.allowedHosts,
  };
}

/** That of definitions around which there is none. */
export const noConfiguration: Configuration = {
  files: [],
  settingsFor: () => ({ layers: [], waivers: [], baseline: undefined }),
  notifications: [],
};

/** Configuration of all definitions; those that lie outside of the root have that of their own repository or folder. */
export async function loadConfigurations(
  entries: readonly Entry[],
  { spectral }: ChosenRules,
  { root, cwd, file }: { readonly root: string; readonly cwd: string; readonly file: string | undefined },
): Promise<Configuration> {
  const byRoot = new Map<string, Entry[]>(entries.length === 0 ? [[root, []]] : []);
  for (const entry of entries) {
    const ownRoot = entry.root ?? root;
    const group = byRoot.get(ownRoot);
    if (group === undefined) byRoot.set(ownRoot, [entry]);
    else group.push(entry);
  }
  const common = {
    cwd,
    packs,
    hasOtherRules: spectral !== undefined && spectral.otherRules > 0,
    ...(file === undefined ? {} : { file, fileRoot: repositoryRoot(dirname(file)) ?? dirname(file) }),
  };
  const loaded = new Map<string, Configuration>();
  for (const [ownRoot, own] of byRoot) {
    const configuration = await loadConfiguration({ ...common, root: ownRoot, paths: own.map(({ path }) => path) });
    for (const { path } of own) loaded.set(path, configuration);
    loaded.set('', configuration);
  }
  const all = [...new Set(loaded.values())];
  return {
    settingsFor: (path) => (loaded.get(path) ?? noConfiguration).settingsFor(path),
    notifications: all.flatMap(({ notifications }) => notifications),
    files: [...new Set(all.flatMap(({ files }) => files))].sort(),
  };
}

/** Rules by the rulesets that configurations name, each list loaded once; without any, those that run without configuration. */
function createChooser(
  options: RequestOptions,
  rules: ChosenRules,
  places: { readonly cwd: string; readonly root: string },
): (rulesets: readonly string[]) => Promise<ChosenRules> {
  const known = new Map<string, Promise<ChosenRules>>([['', Promise.resolve(rules)]]);
  return (rulesets) => {
    const key = rulesets.join('\n');
    const chosen = known.get(key) ?? chooseRules({ ...options, rulesets }, places);
    known.set(key, chosen);
    return chosen;
  };
}
