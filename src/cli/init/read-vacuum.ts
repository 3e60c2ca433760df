import { formatPointer } from '../../document/pointer.ts';
import type { IgnoredRule, LeftOut, ReadIgnores } from './ignored-rule.ts';
import { readMapping } from './read-mapping.ts';

/** Where a file of exceptions for vacuum is looked for; vacuum itself is told by `--ignore-file`. */
export const vacuumIgnoreFile = '.vacuum-ignore.yaml';

/**
 * Reads vacuum's file of exceptions (absolute path): by rule, the places as JSONPath, for whichever definition it is linted with.
 * @throws ToolError `syntax-invalid` and whatever keeps the file from being read
 */
export async function readVacuumIgnores(path: string, cwd: string): Promise<ReadIgnores> {
  const { data, source } = await readMapping(path, cwd);
  const ignored: IgnoredRule[] = [];
  const left: LeftOut[] = [];
  for (const [rule, places] of Object.entries(data)) {
    for (const place of Array.isArray(places) ? places : [places]) {
      const pointer = typeof place === 'string' ? pointerOf(place) : undefined;
      if (pointer === undefined) left.push({ source, rule, why: 'has a JSONPath that does not name one place' });
      else ignored.push({ tool: 'vacuum', rule, uri: undefined, pointer, source });
    }
  }
  return { ignored, left };
}

/** The place that a JSONPath names (`$.paths['/orders'].get.parameters[0]`); `undefined` when it may be several. */
export function pointerOf(path: string): string | undefined {
  if (!path.startsWith('$')) return undefined;
  const keys: (string | number)[] = [];
  const segment = /\.([A-Za-z_$][\w$-]*|\d+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y;
  segment.lastIndex = 1;
  while (segment.lastIndex < path.length) {
    const match = segment.exec(path);
    if (match === null) return undefined;
    const [, name, index, single, double] = match;
    keys.push(index === undefined ? (name ?? (single ?? double ?? '').replace(/\\(.)/g, '$1')) : Number(index));
  }
  return formatPointer(keys);
}
