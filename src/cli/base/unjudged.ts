import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../api.ts';
import { startOf, type Weakening } from '../../policy/weakening.ts';
import { relativeUri } from '../../uri.ts';
import { git } from '../changed/git.ts';
import { findInputs } from '../input/find-inputs.ts';
import { sniffFile } from '../input/sniff-file.ts';
import type { InputOptions } from '../input-options.ts';
import { type BaseTree, isFile } from './base-tree.ts';

/** What is judged, and by which words it was found. */
export interface JudgedInputs {
  readonly tree: BaseTree;
  readonly options: InputOptions;
  /** All that was found, before anything was left out. */
  readonly entries: readonly Entry[];
}

/**
 * Definitions that the same command line finds at the base, that are still there, under this name or another, and that it does not find
 * any more: by a new line in `.gitignore`, another extension, a folder where nobody looks, a submodule. So are new ones that git tracks
 * although it ignores them.
 */
export async function unjudgedDefinitions({ tree, options, entries }: JudgedInputs): Promise<readonly Weakening[]> {
  const inputs = options.inputs.filter((input) => input !== '-' && (!isAbsolute(input) || tree.nameOf(input) !== undefined));
  if (options.isHook || inputs.length === 0) return [];
  const judged = new Set(entries.flatMap(({ path }) => tree.nameOf(path) ?? []));
  const names = new Map([...tree.renames].map(([name, old]) => [old, name]));
  const submodules = await newSubmodules(tree);
  const lost = (await definitionsAtBase(inputs, tree, options)).flatMap((old) => {
    const name = names.get(old) ?? old;
    const submodule = submodules.find((folder) => old.startsWith(`${folder}/`));
    if (judged.has(name)) return [];
    if (isFile(join(tree.now.folder, name)))
      return [
        weakening(
          tree,
          name,
          `The definition "${old}" of the base is still there, ${name === old ? '' : `as "${name}", `}and is not judged any more.`,
        ),
      ];
    return submodule === undefined
      ? []
      : [
          weakening(
            tree,
            submodule,
            `The definition "${old}" of the base is where the submodule "${submodule}" is now, and is not judged any more.`,
          ),
        ];
  });
  return [...lost, ...(await hiddenDefinitions(inputs, tree, judged))];
}

/** What the command line finds there; from the root of the repository. */
async function definitionsAtBase(inputs: readonly string[], tree: BaseTree, options: InputOptions): Promise<readonly string[]> {
  const { before } = tree;
  const there = (input: string): string => (isAbsolute(input) ? join(before.folder, tree.nameOf(input) ?? '') : input);
  const request = { ...options, inputs: inputs.map(there), cwd: before.cwd, root: before.root, stdin: () => noBytes(), commands: [] };
  const { entries } = await findInputs({ ...request, stdinPath: undefined, ignoreUnknownFormat: true });
  return entries.map(({ path }) => path.slice(before.folder.length + 1).replaceAll('\\', '/'));
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** Folders that became submodules. */
async function newSubmodules({ commit, now }: BaseTree): Promise<readonly string[]> {
  const args = ['diff', '--raw', '-z', '--no-renames', '--diff-filter=AT', '--no-ext-diff', '--no-textconv', commit, '--'];
  const changed = await git(args, now.folder);
  const fields = changed.isOk ? changed.stdout.split('\0') : [];
  // `:<mode> <mode now> <hash> <hash now> <status>`, and then the path.
  return fields.filter((_, index) => index % 2 === 1 && /^:\d+ 160000 /.test(fields[index - 1] ?? ''));
}

/** Git goes on tracking what was added against `.gitignore`, and a search of folders passes over it. */
async function hiddenDefinitions(inputs: readonly string[], tree: BaseTree, judged: ReadonlySet<string>): Promise<readonly Weakening[]> {
  const folders = inputs
    .map((input) => resolve(tree.now.cwd, input))
    .filter(isFolder)
    .map((path) => tree.nameOf(path) ?? '');
  const tracked = await git(['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'], tree.now.folder);
  const names = tracked.isOk ? tracked.stdout.split('\0').filter((name) => /\.(?:ya?ml|json)$/i.test(name)) : [];
  return names
    .filter((name) => folders.some((folder) => folder === '' || name.startsWith(`${folder}/`)))
    .filter((name) => !judged.has(name) && !isFile(join(tree.before.folder, name)) && isDefinition(join(tree.now.folder, name)))
    .map((name) =>
      weakening(tree, name, `The definition "${name}" is new, and not judged: git tracks it although a ".gitignore" names it.`),
    );
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

function weakening({ now }: BaseTree, name: string, message: string): Weakening {
  const uri = relativeUri(pathToFileURL(join(now.folder, name)).href, now.cwd);
  return { subject: `judged ${name}`, message, location: startOf(uri) };
}
