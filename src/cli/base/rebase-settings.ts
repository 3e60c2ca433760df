import type { ApiEntry, Layer, PathPattern, Profile, Settings, Stated, Waiver } from '../../policy/settings.ts';

/** Where settings were read, and where they count. Both take and give absolute paths with forward slashes. */
export interface Rebase {
  /** The path there that stands for one here: what globs see. */
  readonly pathThere: (path: string) => string;
  /** The path here of a file there, one that settings name. */
  readonly pathHere: (path: string) => string;
}

/** Settings that were read in another folder, as they count here. Places in reports are the same on both sides. */
export function rebaseSettings({ layers, waivers, baseline }: Settings, rebase: Rebase): Settings {
  return {
    layers: layers.map((layer) => rebaseLayer(layer, rebase)),
    waivers: waivers.map((waiver) => rebaseWaiver(waiver, rebase)),
    baseline,
  };
}

function rebaseLayer(layer: Layer, rebase: Rebase): Layer {
  const { pathHere } = rebase;
  return {
    ...layer,
    path: pathHere(layer.path),
    apis: layer.apis.map((api): ApiEntry => ({ ...api, definition: rebasePattern(api.definition, rebase) })),
    profiles: layer.profiles.map((profile) => rebaseProfile(profile, rebase)),
    rulesets: rebaseStated(layer.rulesets, (names) => names.map(pathHere)),
    waiverFiles: rebaseStated(layer.waiverFiles, (paths) => paths.map(pathHere)),
    baselineFile: rebaseStated(layer.baselineFile, pathHere),
  };
}

function rebaseStated<Value>(stated: Stated<Value> | undefined, change: (value: Value) => Value): Stated<Value> | undefined {
  return stated === undefined ? undefined : { value: change(stated.value), origin: stated.origin };
}

function rebaseProfile(profile: Profile, rebase: Rebase): Profile {
  const { paths } = profile.match;
  if (paths === undefined) return profile;
  return { ...profile, match: { ...profile.match, paths: paths.map((pattern) => rebasePattern(pattern, rebase)) } };
}

function rebaseWaiver(waiver: Waiver, rebase: Rebase): Waiver {
  const { path } = waiver.scope;
  return path === undefined ? waiver : { ...waiver, scope: { ...waiver.scope, path: rebasePattern(path, rebase) } };
}

function rebasePattern(pattern: PathPattern, { pathThere }: Rebase): PathPattern {
  return { ...pattern, matches: (path) => pattern.matches(pathThere(path)) };
}
