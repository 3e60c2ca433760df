import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileReader } from '../document/file-reader.ts';
import type { Reader } from '../document/reader.ts';
import { ToolError } from '../errors.ts';
import type { Layer } from '../policy/settings.ts';
import type { Location } from '../report/location.ts';
import { quote } from '../ruleset/quote.ts';
import type { Catalogue } from './catalogue.ts';
import type { ConfigurationData } from './configuration-data.ts';
import { type ConfigurationFile, originOf, problem, valueAt } from './configuration-file.ts';
import { findExtended } from './extended-path.ts';
import { isThere } from './find-files.ts';
import { readFile } from './read-file.ts';
import { type StatedPattern, toLayer } from './to-layer.ts';

/** A configuration file that is sound. */
export interface LoadedLayer {
  readonly layer: Layer;
  /** What should match something; empty for a file that knows nothing of this repository. */
  readonly patterns: readonly StatedPattern[];
  /** Where it says that it is the root; absent when it does not. */
  readonly rootAt?: Location;
}

/** Reads configuration files with what they extend, each once. */
export interface FileLoader {
  /** The layers of a file (absolute), the outermost first, itself last. Those that are not sound are left out, and are in `problems`. */
  readonly load: (path: string, folder?: string) => Promise<readonly LoadedLayer[]>;
  readonly problems: readonly ToolError[];
  /** Every file that was read, absolute. */
  readonly files: ReadonlySet<string>;
}

/** What a loader reads with. */
export interface LoaderOptions {
  /** Absolute; nothing outside is read, and globs stay inside. */
  readonly root: string;
  /** Absolute; configuration files are read from here when it is another folder than `root` (`--config`). */
  readonly fileRoot: string;
  readonly uriOf: (uri: string) => string;
  readonly catalogue: Catalogue;
}

/** The most bytes of a configuration file. */
const maxBytes = 1024 * 1024;

/** The most files: names that go through links can be endless. */
const maxFiles = 1000;

/** Makes a loader. */
export function createFileLoader(options: LoaderOptions): FileLoader {
  const reader = createFileReader({ root: options.fileRoot, limits: { maxFileBytes: maxBytes } });
  const loading: Loading = { ...options, reader, problems: [], files: new Set(), loaded: new Map() };
  return {
    problems: loading.problems,
    files: loading.files,
    async load(path, folder = dirname(path)) {
      try {
        return await load(path, folder, [], loading);
      } catch (error) {
        loading.problems.push(placed(error, { uri: options.uriOf(pathToFileURL(path).href) }));
        return [];
      }
    },
  };
}

interface Loading extends LoaderOptions {
  readonly reader: Reader;
  readonly problems: ToolError[];
  readonly files: Set<string>;
  /** By path and folder of globs. */
  readonly loaded: Map<string, readonly LoadedLayer[]>;
}

/** `stack` holds the files that led here, behind their symbolic links. */
async function load(path: string, folder: string, stack: readonly string[], loading: Loading): Promise<readonly LoadedLayer[]> {
  const { uriOf, reader, catalogue, problems, files, loaded } = loading;
  const key = `${path}\0${folder}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const uri = uriOf(pathToFileURL(path).href);
  if (loaded.size >= maxFiles) throw problem({ uri }, `More than ${maxFiles} files are extended.`, 'Extend fewer files.', 'config-refused');
  const { file, data, problems: found } = await readFile({ path, uri, folder, reader, catalogue });
  files.add(path);
  problems.push(...found);
  const layers = data === undefined ? [] : await withExtended(file, data, [...stack, realPath(path)], loading);
  loaded.set(key, layers);
  return layers;
}

async function withExtended(
  file: ConfigurationFile,
  data: ConfigurationData,
  stack: readonly string[],
  loading: Loading,
): Promise<readonly LoadedLayer[]> {
  const { layer, patterns, problems } = toLayer(file, data, loading.root);
  loading.problems.push(...problems);
  const isList = Array.isArray(data.extends);
  const names = isList ? data.extends : [data.extends];
  const outer: LoadedLayer[] = [];
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    const origin = valueAt(file, isList ? ['extends', index] : ['extends'], name);
    outer.push(...(await extend({ name, origin, file, stack }, loading)));
  }
  if (problems.length > 0) return outer;
  const isOwn = file.folder === dirname(file.path);
  return [...outer, { layer, patterns: isOwn ? patterns : [], ...(layer.isRoot ? { rootAt: originOf(file, ['root']) } : {}) }];
}

/** An entry of `extends`. */
interface Extension {
  readonly name: string;
  readonly origin: Location;
  readonly file: ConfigurationFile;
  readonly stack: readonly string[];
}

async function extend({ name, origin, file, stack }: Extension, loading: Loading): Promise<readonly LoadedLayer[]> {
  const { problems, fileRoot } = loading;
  const found = findExtended(name, file.path, fileRoot);
  if ('message' in found) {
    problems.push(problem(origin, found.message, found.help));
    return [];
  }
  if (stack.includes(realPath(found.path))) {
    problems.push(problem(origin, `${quote(name)} extends this file in turn.`, 'Let one of them stand alone.'));
    return [];
  }
  try {
    const isElsewhere = found.isPackage || file.folder !== dirname(file.path);
    return await load(found.path, isElsewhere ? file.folder : dirname(found.path), stack, loading);
  } catch (error) {
    problems.push(placed(error, origin));
    return [];
  }
}

/** An error of the reader, as one about the configuration, at the place that named the file. Errors that have a place keep it. */
export function placed(error: unknown, location: NonNullable<ToolError['location']>, missing?: string): ToolError {
  if (!(error instanceof ToolError)) throw error;
  if (error.code.startsWith('config-')) return error;
  const isRefused = error.code === 'file-refused';
  const help = {
    'file-refused': 'Only files inside the repository are read, and no links that lead out of it. Move it there.',
    'file-not-found': missing ?? 'Check the spelling of the path, including upper and lower case; it starts from the folder of this file.',
    'file-too-large': 'No configuration needs that much. Check that this is the right file.',
  };
  const remedy = Object.entries(help).find(([code]) => code === error.code)?.[1] ?? error.help;
  return new ToolError(isRefused ? 'config-refused' : 'config-invalid', error.message, { help: remedy, location, cause: error });
}

/** The path behind symbolic links; as it is where there is none. */
function realPath(path: string): string {
  if (!isThere(path)) return path;
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
