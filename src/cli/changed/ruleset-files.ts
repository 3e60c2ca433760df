import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/**
 * The files that say which rules run: those in `named`, those found by their name among `tracked` (`.spectral.yaml`, `lintel.yaml`),
 * and what these mention by name, directly or through one another. Absolute paths. A file is taken for mentioned as soon as its name
 * stands in the text: one too many costs time, one too few would miss a change.
 */
export function rulesetFiles(named: readonly string[], tracked: ReadonlySet<string>): ReadonlySet<string> {
  const files = new Set([...named, ...[...tracked].filter((path) => isFoundByName(basename(path)))]);
  if (files.size === 0) return files;
  const candidates = [...tracked].filter((path) => /^\.(?:ya?ml|json|[cm]?js)$/.test(extname(path)));
  // Grows while it is walked through.
  for (const file of files) {
    const text = textOf(file);
    for (const candidate of candidates) if (!files.has(candidate) && mentions(text, candidate)) files.add(candidate);
  }
  return files;
}

function isFoundByName(name: string): boolean {
  return /^\.?(?:spectral|lintel)(?:[.-].*)?\.(?:ya?ml|json|[cm]?js)$/.test(name);
}

/** A function of a ruleset is named without its extension. */
function mentions(text: string, path: string): boolean {
  const extension = extname(path);
  return text.includes(basename(path, extension.endsWith('js') ? extension : ''));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
