import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { relativeUri } from '../../uri.ts';
import type { IgnoredRule, LeftOut, ReadIgnores } from './ignored-rule.ts';
import { readMapping } from './read-mapping.ts';

/** The name of Redocly CLI's file of exceptions, beside `redocly.yaml`. */
export const redoclyIgnoreFile = '.redocly.lint-ignore.yaml';

/**
 * Reads Redocly CLI's file of exceptions (absolute path): by file, by rule, the places as `#/paths/~1orders/get`.
 * @throws ToolError `syntax-invalid` and whatever keeps the file from being read
 */
export async function readRedoclyIgnores(path: string, cwd: string): Promise<ReadIgnores> {
  const { data, source } = await readMapping(path, cwd);
  const ignored: IgnoredRule[] = [];
  const left: LeftOut[] = [];
  for (const [file, rules] of Object.entries(data)) {
    if (/^https?:/.test(file)) {
      left.push({ source, rule: file, why: 'is about a document of another host' });
      continue;
    }
    const uri = relativeUri(pathToFileURL(resolve(dirname(path), file)).href, cwd);
    for (const { rule, place } of placesOf(rules)) {
      const pointer = pointerOf(place);
      if (pointer === undefined) left.push({ source, rule, why: 'does not say where' });
      else ignored.push({ tool: 'redocly', rule, uri, pointer, source });
    }
  }
  return { ignored, left };
}

function placesOf(rules: unknown): readonly { readonly rule: string; readonly place: unknown }[] {
  const entries: readonly (readonly [string, unknown])[] = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
  return entries.flatMap(([rule, places]) => (Array.isArray(places) ? places : [places]).map((place) => ({ rule, place })));
}

/** "#/" is how Redocly CLI writes the whole document. */
function pointerOf(place: unknown): string | undefined {
  if (typeof place !== 'string' || !place.startsWith('#')) return undefined;
  return place === '#/' ? '' : place.slice(1);
}
