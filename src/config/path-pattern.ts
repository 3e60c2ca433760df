import { resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { PathPattern } from '../policy/settings.ts';

/** A pattern, and where everything that it matches lies. */
export interface PlacedPattern extends PathPattern {
  /** The folder (absolute, forward slashes) below which all of it lies; without wildcards: the one path that is meant. */
  readonly base: string;
}

/** Why a text is no path or glob, as the end of a sentence, and what to write instead. */
export interface PatternFault {
  readonly fault: string;
  readonly help: string;
}

/**
 * Reads a path or glob as configuration and waivers write it: relative to `folder` (absolute), forward slashes, case-sensitive. It knows
 * `*`, `?`, `[…]`, `{a,b}` within a name and `**` for any number of folders; names that start with a dot count like others. A file whose
 * name is the text as it stands is always matched.
 */
export function readPattern(text: string, folder: string): PlacedPattern | PatternFault {
  const fault = faultOf(text);
  if (fault !== undefined) return fault;
  const names = text.split('/').filter((name) => name !== '' && name !== '.');
  const first = names.findIndex(isWild);
  const literal = slashed(resolve(folder, ...names));
  if (first === -1) return { text, base: literal, hasWildcards: false, matches: (path) => path === literal };
  const base = slashed(resolve(folder, ...names.slice(0, first)));
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const matchers = names.slice(first).map((name) => (name === '**' ? anyFolders : nameMatcher(name)));
  const isMatch = (path: string): boolean => path.startsWith(prefix) && matchNames(path.slice(prefix.length).split('/'), matchers);
  return { text, base, hasWildcards: true, matches: (path) => path === literal || isMatch(path) };
}

/** A path of this machine with forward slashes, as patterns match it. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Each takes the longer the more stars are in one name; no name needs as many. */
const maxStars = 4;
const maxLength = 1000;

function faultOf(text: string): PatternFault | undefined {
  if (text === '' || text.startsWith('/') || /^[a-z]:/i.test(text)) {
    return { fault: 'is no relative path', help: 'Write the path from the folder of this file on.' };
  }
  if (text.includes('\\'))
    return { fault: 'has a backslash', help: 'Write forward slashes. A wildcard that is meant as it stands: "[*]".' };
  if (/\p{Cc}/u.test(text)) return { fault: 'has a control character', help: 'Write the path without it.' };
  if (text.startsWith('!')) return { fault: 'begins with "!", which excludes nothing here', help: 'Name what is meant.' };
  const names = text.split('/');
  const wild = names.findIndex(isWild);
  if (wild !== -1 && names.includes('..', wild)) return { fault: 'goes up after a wildcard', help: 'Write ".." only at the beginning.' };
  if (/\{[^{}/]*\//.test(text)) return { fault: 'has a "/" between braces', help: 'Write two globs.' };
  if (text.length > maxLength || names.some((name) => name !== '**' && name.split('*').length - 1 > maxStars)) {
    return { fault: 'has too many wildcards, or is too long', help: `Write at most ${maxStars} "*" in one name.` };
  }
  return undefined;
}

function isWild(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

const anyFolders = Symbol('**');
type NameMatcher = ((name: string) => boolean) | typeof anyFolders;

function nameMatcher(name: string): NameMatcher {
  // The matcher reads groups and alternatives of regular expressions into these, and knows "not one of" as regular expressions write it.
  const escaped = name.replace(/[()+|]/g, '\\$&').replaceAll('[!', '[^');
  return picomatch(escaped, { dot: true, nonegate: true, noextglob: true, windows: false });
}

/** Whether names match one by one. Only the last `**` is ever tried again, so the work is at most names times matchers. */
function matchNames(names: readonly string[], matchers: readonly NameMatcher[]): boolean {
  let name = 0;
  let matcher = 0;
  let retry: { readonly matcher: number; name: number } | undefined;
  while (name < names.length) {
    const current = matchers[matcher];
    if (current === anyFolders) {
      matcher += 1;
      retry = { matcher, name };
    } else if (current?.(names[name] ?? '') === true) {
      name += 1;
      matcher += 1;
    } else if (retry !== undefined) {
      retry.name += 1;
      name = retry.name;
      matcher = retry.matcher;
    } else return false;
  }
  while (matchers[matcher] === anyFolders) matcher += 1;
  return matcher === matchers.length;
}
