import { readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { defaultLimits } from '../../document/limits.ts';
import { percentDecoded } from '../../document/uri.ts';
import { askGit } from './ask-git.ts';
import { realPathOf } from './real-path.ts';

/** What is in the text of every file that refers to another one. */
export const referenceMarks: readonly string[] = ['$ref', '$dynamicRef', 'operationRef', 'mapping'];

/**
 * Makes a function that tells which files a file refers to. Both are paths below `folder` (absolute, without symbolic links), with
 * forward slashes; those that are referred to are named by what is behind symbolic links, and need not exist. Reads the text without
 * parsing it, and sees what `findReferences` sees: `$ref`, `$dynamicRef`, `operationRef`, files in `mapping`. May name more.
 */
export function createReferenceReader(folder: string): (name: string) => ReadonlySet<string> {
  const realName = mayHaveLinks(folder) ? createRealName(folder) : (name: string) => name;
  return (name) => {
    const parent = posix.dirname(name);
    const files = new Set(referencesIn(readText(join(folder, name))).map(fileOf));
    return new Set([...files].filter((file) => file !== '').map((file) => realName(posix.join(parent, file))));
  };
}

/** Most repositories have none, and to ask for every name what is behind it takes long. */
function mayHaveLinks(folder: string): boolean {
  const answer = askGit(['ls-files', '-sz'], folder);
  return answer?.exitCode !== 0 || /(?:^|\0)120000 /.test(answer.output);
}

function createRealName(folder: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const real = relative(folder, realPathOf(join(folder, name)))
      .split(sep)
      .join('/');
    known.set(name, real);
    return real;
  };
}

/** Nothing for a file that is not there, and for one that nobody would load. */
function readText(path: string): string {
  try {
    return statSync(path).size > defaultLimits.maxFileBytes ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A key whose value is a reference, and that value in quotes, or the rest of its line; tags, anchors and block marks stand before it. */
const reference =
  /(?:\$ref|\$dynamicRef|operationRef)["']?\s*:\s*(?:(?:[!&][^\s"']*|[>|][-+\d]*)\s+)*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^']|'')*)'|([^\s"'#{[][^\r\n]*))/g;

/** A value behind a key or on a line of its own, in quotes or up to the end of its line or the colon behind a key. */
const value = /(?::[ \t]*|^[ \t]*)(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\s"'#{[](?:[^\r\n:]|:(?![ \t\r\n]))*))/gm;

function referencesIn(text: string): readonly string[] {
  const references = [...text.matchAll(reference)].flatMap(valuesOf);
  if (!/mapping["']?\s*:/.test(text)) return references;
  const mapped = [...text.matchAll(value)].flatMap(valuesOf);
  return [...references, ...mapped.filter((file) => /\.(?:json|ya?ml)(?:#|$)/i.test(file))];
}

/** A plain value ends at a comma or bracket, or not: that depends on whether it stands in flow style. */
function valuesOf([, double, single, plain = '']: RegExpMatchArray): readonly string[] {
  if (double !== undefined) return [unescaped(double)];
  if (single !== undefined) return [single.replaceAll("''", "'")];
  const [whole = ''] = plain.split(/\s#/, 1);
  const [beginning = ''] = whole.split(/[,}\]]/, 1);
  return [whole.trim(), beginning.trim()];
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** The path that a reference starts with, decoded; `''` for one into the same document or to a host. */
function fileOf(text: string): string {
  const hash = text.indexOf('#');
  const path = hash === -1 ? text : text.slice(0, hash);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)) return '';
  return path.includes('%') ? percentDecoded(path) : path;
}
