import { basename, dirname, extname, relative, sep } from 'node:path';

/** Names of files that say nothing about the API. */
const common = /^(?:openapi|swagger|api|apis|spec|specification|definition|index|main|root|oas\d*|public|schema|v?\d+(?:\.\d+)*)$/i;

/**
 * An id for each definition (absolute paths), from its file's name or else its folder's; folders further up tell equal ones apart. For
 * one that lies in the folder itself that folder is named.
 */
export function apiIds(paths: readonly string[], folder: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of [...paths].sort()) {
    const names = namesOf(path, folder);
    const candidates = names.map((_, index) => toId(names.slice(names.length - 1 - index).join('-')));
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? numbered(candidates.at(-1) ?? 'api', taken);
    taken.add(id);
    ids.set(path, id);
  }
  return ids;
}

/** Names that tell the definition from others, the outermost first. */
function namesOf(path: string, folder: string): readonly string[] {
  const stem = basename(path, extname(path)).replace(/[._-](?:openapi|swagger|oas\d*)$/i, '');
  const folders = relative(folder, dirname(path))
    .split(sep)
    .filter((name) => name !== '' && name !== '..');
  const telling = folders.filter((name) => !common.test(name));
  if (!common.test(stem)) return [...telling, stem];
  return telling.length > 0 ? telling : [basename(folder)];
}

/** As the configuration wants it: letters, digits, ".", "_" and "-", a letter or digit first. */
function toId(name: string): string {
  const id = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 90)
    .replace(/-+$/, '');
  return id === '' ? 'api' : id;
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
