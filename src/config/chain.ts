import type { ToolError } from '../errors.ts';
import type { Layer } from '../policy/settings.ts';
import { problem } from './configuration-file.ts';
import { displayPath } from './display-path.ts';
import type { LoadedLayer } from './file-loader.ts';

/** The layers that count for a definition, the outermost first, and what is wrong with that choice. */
export interface Chain {
  readonly layers: readonly LoadedLayer[];
  readonly problems: readonly ToolError[];
}

/**
 * Ends a look-up at the nearest file with `root: true`, unless that would cut off one that locks something or names the definition: then
 * everything counts, and it is said. `groups` are files with what they extend, the nearest first; `path` is the definition's, with forward
 * slashes.
 */
export function endChain(groups: readonly (readonly LoadedLayer[])[], path: string): Chain {
  const problems: ToolError[] = [];
  for (const [index, group] of groups.entries()) {
    const rootAt = group.at(-1)?.rootAt;
    if (rootAt === undefined) continue;
    const reasons = groups.slice(index + 1).flatMap((outer) => outer.flatMap(({ layer }) => holdOf(layer, path) ?? []));
    if (reasons.length === 0) return { layers: unique(groups.slice(0, index + 1)), problems };
    const message = `"root: true" would cut off ${reasons.join(', and ')}.`;
    problems.push(problem(rootAt, message, 'Take out "root: true". What is held there can be made stricter here.', 'config-refused'));
  }
  return { layers: unique(groups), problems };
}

/** Why a layer cannot be cut off from a definition; `undefined` when it can. */
function holdOf(layer: Layer, path: string): string | undefined {
  const file = `"${displayPath(layer.uri)}"`;
  const [lock] = [layer.locked, ...layer.profiles.map(({ locked }) => locked)].flatMap((locked) => [...locked.keys()]);
  if (lock !== undefined) return `${file}, which locks "${lock}"`;
  const api = layer.apis.find(({ definition }) => definition.matches(path));
  return api === undefined ? undefined : `${file}, which names this definition as "${api.id}"`;
}

/** From the outermost to the nearest; a file that is extended more than once counts where it is met first, from the outside. */
function unique(groups: readonly (readonly LoadedLayer[])[]): readonly LoadedLayer[] {
  const seen = new Set<string>();
  return groups
    .toReversed()
    .flat()
    .filter(({ layer: { path } }) => !seen.has(path) && seen.add(path));
}
