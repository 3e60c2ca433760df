import { join, relative, sep } from 'node:path';
import { compareText } from './compare-text.ts';
import { filesWithText } from './files-with-text.ts';
import { createReferenceReader, referenceMarks } from './read-references.ts';
import { realPathOf } from './real-path.ts';
import { sniffFile } from './sniff-file.ts';

/**
 * The definitions of a repository that a change touches: each of `changed` that is a definition itself, and every definition that refers
 * to one of `changed`, directly or through other files. Takes and gives absolute paths; sorted, each once. A changed file need not exist
 * any more. Who refers to whom is read from the text of the files in `repository` (absolute) that are named like YAML or JSON and that
 * git tracks, or, without git, that `lintel lint` would look into: in doubt a definition counts as touched. Every file is read once at
 * most, however deep references go.
 */
export function findRoots(changed: readonly string[], repository: string): readonly string[] {
  const folder = realPathOf(repository);
  const names = new Set(changed.map((path) => nameIn(folder, realPathOf(path))).filter((name) => name !== undefined));
  const touched = [...names, ...referrersOf(names, folder)].filter((name) => isDefinition(join(folder, name)));
  return [...new Set(touched)].sort(compareText).map((name) => join(repository, name));
}

/** A path below the folder, with forward slashes; `undefined` for one that is not in it. */
function nameIn(folder: string, path: string): string | undefined {
  const name = relative(folder, path).split(sep).join('/');
  const isInside = path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return isInside ? name : undefined;
}

/** All files that refer to one of `names`, directly or through others. */
function referrersOf(names: ReadonlySet<string>, folder: string): ReadonlySet<string> {
  const reached = new Set<string>();
  if (names.size === 0 || !isMentioned(names, folder)) return reached;
  const referrers = readReferrers(folder);
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const referrer of referrers.get(name) ?? []) {
      if (reached.has(referrer)) continue;
      reached.add(referrer);
      waiting.push(referrer);
    }
  }
  return reached;
}

/** Files by the file that they refer to. */
function readReferrers(folder: string): ReadonlyMap<string, readonly string[]> {
  const referrers = new Map<string, string[]>();
  const referencesOf = createReferenceReader(folder);
  for (const name of filesWithText(referenceMarks, folder)) {
    for (const target of referencesOf(name)) {
      const known = referrers.get(target);
      if (known === undefined) referrers.set(target, [name]);
      else known.push(name);
    }
  }
  return referrers;
}

/** More names than this take longer to look for than references take to read. */
const mostNamesToLookFor = 16;

/** False when no file can refer to one of `names`, which is what most changes come to, and cheap to find out. */
function isMentioned(names: ReadonlySet<string>, folder: string): boolean {
  const texts = [...names].map(plainPart);
  const isWorthIt = names.size <= mostNamesToLookFor && texts.every((text) => /\w{2}/.test(text.replace(/\.\w+$/, '')));
  return !isWorthIt || filesWithText(texts, folder).length > 0;
}

/** The part of a file's name that a reference spells as it is, whatever it escapes or encodes. */
function plainPart(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return (base.match(/[\w.-]+/g) ?? []).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function isDefinition(path: string): boolean {
  try {
    return sniffFile(path) === 'definition';
  } catch {
    // Deleted, or a name that leads nowhere.
    return false;
  }
}
