import { fileURLToPath } from 'node:url';
import type { Graph } from '../document/graph.ts';

/**
 * The documents of a definition, besides its entry document, that describe an API themselves: with a version and operations of their own.
 * Absolute paths with forward slashes.
 */
export function otherApis({ entry, documents }: Graph): ReadonlySet<string> {
  const others = [...documents.values()].filter((document) => document !== entry && describesApi(document.data));
  return new Set(others.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => fileURLToPath(uri).replaceAll('\\', '/')));
}

/** Files of parts have a version as well, and often `paths: {}`. */
function describesApi(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const members = new Map<string, unknown>(Object.entries(data));
  return (members.has('openapi') || members.has('swagger')) && [members.get('paths'), members.get('webhooks')].some(hasMembers);
}

function hasMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
