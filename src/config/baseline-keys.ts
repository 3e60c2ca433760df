import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ApiEntry, Baseline, Layer } from '../policy/settings.ts';

/** What a baseline files a definition under. */
export interface BaselineKeys {
  readonly key: string;
  /** What it was filed under before the configuration named it. */
  readonly pathKey?: string;
}

/** A definition whose key is asked for. */
export interface KeyedDefinition {
  /** Absolute path of the entry document. */
  readonly path: string;
  /** The id of the API that it is, and the layers that say so. */
  readonly api: string | undefined;
  readonly layers: readonly Layer[];
}

/** The absolute folder of a baseline, whose URI is relative to `cwd`. */
export function baselineFolder({ uri }: Pick<Baseline, 'uri'>, cwd: string): string {
  return dirname(fileURLToPath(new URL(uri, pathToFileURL(`${cwd}/`))));
}

/**
 * How a baseline in `folder` (absolute) files definitions: by the id of the API (`api:orders`) where the configuration names it and its
 * one file, else by the path of the entry document relative to the folder. An id that a glob gives to many definitions tells them not
 * apart: one could hide its findings behind those of another.
 */
export function createBaselineKeys(folder: string): (definition: KeyedDefinition) => BaselineKeys {
  const realFolder = realPath(folder);
  return ({ path, api, layers }) => {
    const way = relative(realFolder, realPath(path)).split(sep).join('/');
    const pathKey = way.startsWith(apiPrefix) ? `./${way}` : way;
    const entries = layers.flatMap((layer) => layer.apis).filter(({ id }) => id === api);
    return entries.length > 0 && entries.every(namesOneFile) ? { key: apiPrefix + api, pathKey } : { key: pathKey };
  };
}

/** Whether what a key of a baseline in `folder` stands for is still there: a file, or an API that the configuration names. */
export function createExistingKeys(folder: string, layers: readonly Layer[]): (key: string) => boolean {
  const ids = new Set(layers.flatMap(({ apis }) => apis.map(({ id }) => id)));
  return (key) => (key.startsWith(apiPrefix) ? ids.has(key.slice(apiPrefix.length)) : isFile(resolve(folder, key)));
}

const apiPrefix = 'api:';

function namesOneFile({ definition: { text } }: ApiEntry): boolean {
  return !/[*?[\]{}]/.test(text);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path behind symbolic links; as it is where there is none. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
