import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Larger files (in bytes) hold findings, not settings. */
const mostBytes = 1024 * 1024;

/** How the name of a file can stand in a text: between quotes, up to the end of a line, without blanks. */
const spellings = [
  /"(?<name>[^"\n]+)"/g,
  /'(?<name>[^'\n]+)'/g,
  /(?<=[:-][ \t]+)(?<name>[^\s#][^#\n]*?)[ \t]*(?=#|\r?$)/gm,
  /(?<name>[^\s"'`,[\]{}()]+)/g,
];

/**
 * The files of settings (absolute paths) with those that they name, directly or through one another, be they there or not. What stands in
 * the text like the name of a file is taken for one: one too many costs a look, one too few would miss a change.
 */
export function mentionedFiles(settings: Iterable<string>): ReadonlySet<string> {
  const files = new Set(settings);
  // Grows while it is walked through.
  for (const file of files) {
    if (!isSettings(file)) continue;
    const folder = dirname(file);
    for (const name of namesIn(textOf(file))) if (isSettings(name)) files.add(resolve(folder, name));
  }
  return files;
}

function namesIn(text: string): readonly string[] {
  return spellings.flatMap((spelling) => [...text.matchAll(spelling)].flatMap(({ groups }) => groups?.['name'] ?? []));
}

function isSettings(name: string): boolean {
  return /\.(?:ya?ml|json|[cm]?js)$/i.test(name) && !/^[a-z][a-z\d+.-]+:\/\//i.test(name) && !name.includes('*');
}

function textOf(file: string): string {
  try {
    return statSync(file).size > mostBytes ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
