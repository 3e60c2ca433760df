import { dirname, isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ToolError } from '../errors.ts';
import type { Layer, Settings, Stated } from '../policy/settings.ts';
import type { Notification } from '../report/report.ts';
import { relativeUris } from '../uri.ts';
import { type AttachedFiles, createAttachedFiles, fileIn, waiverFileName, withFilesBeside } from './attached-files.ts';
import { baselineFileName } from './baseline-file.ts';
import { createCatalogue } from './catalogue.ts';
import { endChain } from './chain.ts';
import { problem } from './configuration-file.ts';
import { deadNames } from './dead-names.ts';
import { deadPatterns } from './dead-patterns.ts';
import { displayPath } from './display-path.ts';
import { createFileLoader, type FileLoader, type LoadedLayer } from './file-loader.ts';
import { type FoundFiles, isInside } from './find-files.ts';
import { repeatedProfiles, rulesetProblems } from './layer-problems.ts';
import type { Configuration, ConfigurationRequest } from './load-configuration.ts';
import { toNotification } from './notification.ts';
import { slashed } from './path-pattern.ts';

/** Reads what was found. `folders` are those whose waivers and baseline count where there is no configuration. */
export async function readConfiguration(
  request: ConfigurationRequest,
  found: FoundFiles,
  folders: readonly string[],
): Promise<Configuration> {
  const { paths, root, file } = request;
  const uriOf = relativeUris(request.cwd);
  const catalogue = createCatalogue(request.packs);
  const fileRoot = file === undefined || isInside(file, root) ? root : (request.fileRoot ?? dirname(file));
  const loader = createFileLoader({ root, fileRoot, uriOf, catalogue });
  const chains = await loadChains(request, found, loader);
  const used = [...new Set([...chains.values()].flatMap(({ layers }) => layers))];
  const hasOtherRules = request.hasOtherRules === true || used.some(({ layer }) => layer.rulesets?.value.some(isAbsolute) === true);
  const attached = createAttachedFiles({ root, fileRoot, uriOf, ruleIds: hasOtherRules ? undefined : new Set(catalogue.rules.keys()) });
  const settings = await settingsOfAll(chains, { uriOf, alone: filesAlone(folders, uriOf), attached });
  const problems = [
    ...found.doubles.map(({ path, other }) => doubleFile(uriOf(pathToFileURL(path).href), uriOf(pathToFileURL(other).href))),
    ...loader.problems,
    ...[...chains.values()].flatMap((chain) => chain.problems),
    ...used.flatMap(({ layer }) => rulesetProblems(layer, fileRoot)),
  ];
  const patterns = used.flatMap((loaded) => loaded.patterns);
  const distinct = [...new Set(settings.values())];
  const waivers = [...new Set(distinct.flatMap((one) => one.waivers))];
  const warnings = [
    ...deadPatterns(patterns, paths),
    ...deadNames(
      used.map(({ layer }) => layer),
      waivers,
    ),
    ...distinct.flatMap(({ layers }) => repeatedProfiles(layers)),
  ];
  return {
    settingsFor: (path) => settings.get(path) ?? noSettings(path),
    notifications: inOrder([...problems.map(toNotification), ...attached.notifications, ...warnings]),
    files: [...new Set([...loader.files, ...attached.files])].sort(),
  };
}

interface Chain {
  readonly layers: readonly LoadedLayer[];
  readonly problems: readonly ToolError[];
}

/** The layers of each definition, by its path. */
async function loadChains(
  { paths, root, file }: ConfigurationRequest,
  found: FoundFiles,
  loader: FileLoader,
): Promise<ReadonlyMap<string, Chain>> {
  const chains = new Map<string, Chain>();
  if (file !== undefined) {
    const layers = await loader.load(file, isInside(file, root) ? dirname(file) : root);
    return new Map(paths.map((path) => [path, { layers, problems: [] }]));
  }
  for (const path of paths) {
    const groups: (readonly LoadedLayer[])[] = [];
    for (const nearer of found.chainOf(path)) groups.push(await loader.load(nearer));
    chains.set(path, endChain(groups, slashed(path)));
  }
  return chains;
}

interface FilesAlone {
  readonly waivers: readonly Stated<string>[];
  readonly baseline: Stated<string> | undefined;
}

function filesAlone(folders: readonly string[], uriOf: (uri: string) => string): FilesAlone {
  return {
    waivers: folders.flatMap((folder) => fileIn(folder, waiverFileName, uriOf) ?? []),
    baseline: folders.map((folder) => fileIn(folder, baselineFileName, uriOf)).find((stated) => stated !== undefined),
  };
}

interface SettingsSource {
  readonly uriOf: (uri: string) => string;
  readonly alone: FilesAlone;
  readonly attached: AttachedFiles;
}

/** The settings of each definition, by its path; definitions that have the same layers share theirs. */
async function settingsOfAll(chains: ReadonlyMap<string, Chain>, source: SettingsSource): Promise<ReadonlyMap<string, Settings>> {
  const layers = new Map<Layer, Layer>();
  const byLayers = new Map<string, Settings>();
  const settings = new Map<string, Settings>();
  for (const [path, chain] of chains) {
    const own = chain.layers.map(({ layer }) => {
      const whole = layers.get(layer) ?? withFilesBeside(layer, source.uriOf);
      layers.set(layer, whole);
      return whole;
    });
    const key = own.map((layer) => layer.path).join('\0');
    const known = byLayers.get(key) ?? (await settingsOf(own, source));
    byLayers.set(key, known);
    settings.set(path, known);
  }
  return settings;
}

async function settingsOf(layers: readonly Layer[], { alone, attached }: SettingsSource): Promise<Settings> {
  const named = layers.flatMap(({ waiverFiles }) =>
    waiverFiles === undefined ? [] : waiverFiles.value.map((value) => ({ value, origin: waiverFiles.origin })),
  );
  const files = layers.length === 0 ? alone.waivers : named;
  const baseline = layers.length === 0 ? alone.baseline : layers.findLast(({ baselineFile }) => baselineFile !== undefined)?.baselineFile;
  return {
    layers,
    waivers: await attached.waiversOf([...new Map(files.map((file) => [file.value, file])).values()]),
    baseline: await attached.baselineAt(baseline),
  };
}

function doubleFile(uri: string, other: string): ToolError {
  const name = displayPath(uri).split('/').at(-1);
  const message = `Both "${displayPath(other).split('/').at(-1)}" and "${name}" are in this folder.`;
  return problem({ uri }, message, 'Keep one of them: which one counts must be plain.');
}

function noSettings(path: string): never {
  throw new Error(`The configuration of ${path} was not asked for.`);
}

/** In the order of the files and the places in them, each once. */
function inOrder(notifications: readonly Notification[]): readonly Notification[] {
  const byPlace = notifications.map((notification) => ({ notification, key: keyOf(notification) }));
  const sorted = byPlace.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  return sorted.filter(({ key }, index) => key !== sorted[index - 1]?.key).map(({ notification }) => notification);
}

function keyOf({ location, code, message }: Notification): string {
  const { line = 0, column = 0 } = location !== undefined && 'range' in location ? location.range.start : {};
  const place = [line, column].map((number) => String(number).padStart(9, '0'));
  return [location?.uri ?? '', ...place, code, message].join('\0');
}
