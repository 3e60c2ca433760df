import type { Path } from './document.ts';

/** Writes a path as a JSON Pointer (RFC 6901 §3): `['paths', '/pets', 0]` → `/paths/~1pets/0`. */
export function formatPointer(path: Path): string {
  let pointer = '';
  for (const key of path) pointer += `/${typeof key === 'number' ? key : escapeSegment(key)}`;
  return pointer;
}

/** Reads a JSON Pointer into its reference tokens; `undefined` when it is not empty and does not start with `/`. */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeSegment(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
