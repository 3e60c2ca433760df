import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Notification } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { slashed } from './path-pattern.ts';
import type { StatedPattern } from './to-layer.ts';

/** What a search may cost: beyond this many names nothing is said about patterns that have matched nothing yet. */
const maxNames = 50_000;

/**
 * Warns of paths and globs that match no file. `paths` are definitions (absolute) that were asked for: what matches one of them needs no
 * search.
 */
export function deadPatterns(patterns: readonly StatedPattern[], paths: readonly string[]): readonly Notification[] {
  const known = paths.map(slashed);
  const isKnown = new Set(known);
  const waiting = patterns.filter(({ pattern }) => (pattern.hasWildcards ? !known.some(pattern.matches) : !isKnown.has(pattern.base)));
  const missing = waiting.filter(({ pattern }) => !pattern.hasWildcards && !isFile(pattern.base));
  const globs = unmatched(waiting.filter(({ pattern }) => pattern.hasWildcards));
  return [...missing.map(missingFile), ...globs.map(deadGlob)];
}

/** Those that match no file below their folders. */
function unmatched(globs: readonly StatedPattern[]): readonly StatedPattern[] {
  let pending = globs;
  let names = 0;
  const folders = outermost(globs.map(({ pattern }) => pattern.base));
  for (let folder = folders.pop(); folder !== undefined && pending.length > 0; folder = folders.pop()) {
    const entries = read(folder);
    names += entries.length;
    if (names > maxNames) return [];
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    for (const entry of entries) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) folders.push(path);
      else if (/\.(?:ya?ml|json)$/i.test(entry.name)) pending = pending.filter(({ pattern }) => !pattern.matches(path));
    }
  }
  return pending;
}

function read(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules' && name !== '.git');
  } catch {
    // What is not there, or may not be read, holds no definition.
    return [];
  }
}

/** Folders without those that lie in another one of them. */
function outermost(folders: readonly string[]): string[] {
  const kept: string[] = [];
  for (const folder of [...new Set(folders)].sort()) {
    if (!kept.some((outer) => folder.startsWith(outer.endsWith('/') ? outer : `${outer}/`))) kept.push(folder);
  }
  return kept;
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function missingFile({ pattern: { text, base }, name, origin }: StatedPattern): Notification {
  const isFolder = statOf(base)?.isDirectory() === true;
  const near = nearest(
    basename(base),
    read(dirname(base)).map((entry) => entry.name),
  );
  const meant = near === undefined ? '' : `Did you mean "${near}"? `;
  const help = isFolder
    ? `It is a folder; everything in it is "${text.replace(/\/$/, '')}/**".`
    : `${meant}The path starts from the folder of this file.`;
  return { code: 'pattern-dead', level: 'warning', message: `${name} names no file: ${quote(text)}.`, help, location: origin };
}

function deadGlob({ pattern: { text }, name, origin }: StatedPattern): Notification {
  const help = 'Mend it, or take it out. It starts from the folder of this file, and tells upper from lower case.';
  return { code: 'pattern-dead', level: 'warning', message: `${name} matches no file: ${quote(text)}.`, help, location: origin };
}
