import type { Layer } from './settings.ts';

/**
 * A text that is the same for layers that say the same, wherever in their files and whatever folder (absolute) they lie in. Functions
 * are left out: what a pattern matches is said by its text and the file it stands in.
 */
export function layersKey(layers: readonly Layer[], root: string): string {
  const key = known.get(layers) ?? toKey(layers, root);
  known.set(layers, key);
  return key;
}

/** Definitions that share layers share the list, which lies in one folder. */
const known = new WeakMap<readonly Layer[], string>();

function toKey(layers: readonly Layer[], root: string): string {
  return JSON.stringify(layers, (_name, value: unknown) => {
    if (value instanceof Map) return [...value].sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
    if (typeof value === 'string' && value.startsWith(`${root}/`)) return value.slice(root.length);
    return isLocation(value) ? value.uri : value;
  });
}

function isLocation(value: unknown): value is { readonly uri: string } {
  return typeof value === 'object' && value !== null && 'uri' in value && 'pointer' in value && 'range' in value;
}
