import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLimits } from '../../document/limits.ts';
import { parseDocument } from '../../document/parse.ts';
import { git } from '../changed/git.ts';
import { sniffFile } from '../input/sniff-file.ts';
import { type BaseTree, isFile } from './base-tree.ts';

/** A definition that the change brings and that nobody looks at, by its name from the root of the repository. */
export interface HiddenDefinition {
  readonly name: string;
  /** A clause. */
  readonly why: string;
}

/**
 * New definitions in the folders that were named, which a search of them passes over: git tracks them although it ignores them, or their
 * text is written so that only a parser sees what it is. `judged` holds names from the root of the repository.
 */
export async function hiddenDefinitions(
  inputs: readonly string[],
  tree: BaseTree,
  judged: ReadonlySet<string>,
): Promise<readonly HiddenDefinition[]> {
  const { now, before } = tree;
  const folders = inputs
    .map((input) => resolve(now.cwd, input))
    .filter(isFolder)
    .map((path) => tree.nameOf(path) ?? '');
  const isNew = (name: string): boolean =>
    /\.(?:ya?ml|json)$/i.test(name) &&
    folders.some((folder) => folder === '' || name.startsWith(`${folder}/`)) &&
    !judged.has(name) &&
    !isFile(join(before.folder, name));
  const ignored = new Set((await listed(['--ignored', '--exclude-standard'], now.folder)).filter(isNew));
  const others = (await listed([], now.folder)).filter((name) => isNew(name) && !ignored.has(name) && isSearched(name));
  const hidden: HiddenDefinition[] = [];
  for (const name of ignored) {
    if (isDefinition(join(now.folder, name))) hidden.push({ name, why: 'git tracks it although a ".gitignore" names it' });
  }
  for (const name of others) {
    if (await isDisguised(join(now.folder, name))) hidden.push({ name, why: 'its text is written so that a search does not find it' });
  }
  return hidden;
}

/** Files that git tracks, from the root of the repository. */
async function listed(args: readonly string[], folder: string): Promise<readonly string[]> {
  const tracked = await git(['ls-files', '-z', '--cached', ...args], folder);
  return tracked.isOk ? tracked.stdout.split('\0') : [];
}

/** What a search passes over by its name, it passes over at the base as well. */
function isSearched(name: string): boolean {
  return !name.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isDefinition(path: string): boolean {
  try {
    return isFile(path) && sniffFile(path) === 'definition';
  } catch {
    return false;
  }
}

/** True where an anchor (`&key openapi`) stands before what may be the key of a version. */
function hasAnchoredVersionKey(text: string): boolean {
  for (const [, before = ''] of text.matchAll(/(?<!\S)(\S+)\s+(?=["']?(?:openapi|swagger)\b)/g)) if (/&./.test(before)) return true;
  return false;
}

/** Whether the top level has a version all the same: as an alias, a block, or a text over several lines. */
async function isDisguised(path: string): Promise<boolean> {
  try {
    if (!isFile(path) || statSync(path).size > defaultLimits.maxFileBytes) return false;
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1');
    if (!/openapi|swagger|\\/.test(text)) return false;
    // Lintel's parser takes no alias for a key; others do.
    if (/^\*\S+\s+:/m.test(text) && hasAnchoredVersionKey(text)) return true;
    const { data } = await parseDocument(bytes, pathToFileURL(path).href, defaultLimits);
    return typeof data === 'object' && data !== null && (Object.hasOwn(data, 'openapi') || Object.hasOwn(data, 'swagger'));
  } catch {
    // What cannot be parsed is a definition for nobody.
    return false;
  }
}
