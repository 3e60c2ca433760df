import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../api.ts';
import { startOf, type Weakening } from '../../policy/weakening.ts';
import type { Notification } from '../../report/report.ts';
import { relativeUri } from '../../uri.ts';
import { git } from '../changed/git.ts';
import { findInputs } from '../input/find-inputs.ts';
import type { InputOptions } from '../input-options.ts';
import { type BaseTree, isFile } from './base-tree.ts';
import { hiddenDefinitions } from './hidden-definitions.ts';

/** What is judged, and by which words it was found. */
export interface JudgedInputs {
  readonly tree: BaseTree;
  readonly options: InputOptions;
  /** All that was found, before anything was left out. */
  readonly entries: readonly Entry[];
}

/** Definitions that nobody looks at any more, or not yet. */
export interface UnjudgedDefinitions {
  /** By the change. */
  readonly weakenings: readonly Weakening[];
  /** By whoever made the clone. */
  readonly notifications: readonly Notification[];
}

/**
 * Definitions that the same command line finds at the base, that are still there, under this name or another, and that it does not find
 * any more: by a new line in `.gitignore`, another extension, a folder where nobody looks, a submodule. So are new ones that are hidden.
 * Those that a sparse checkout leaves out are told of.
 */
export async function unjudgedDefinitions({ tree, options, entries }: JudgedInputs): Promise<UnjudgedDefinitions> {
  const inputs = options.inputs.filter((input) => input !== '-' && (!isAbsolute(input) || tree.nameOf(input) !== undefined));
  if (options.isHook || inputs.length === 0) return { weakenings: [], notifications: [] };
  const judged = new Set(entries.flatMap(({ path }) => tree.nameOf(path) ?? []));
  const names = new Map([...tree.renames].map(([name, old]) => [old, name]));
  const submodules = await newSubmodules(tree);
  const weakenings: Weakening[] = [];
  const absent: string[] = [];
  for (const old of await definitionsAtBase(inputs, tree, options)) {
    const name = names.get(old) ?? old;
    const submodule = submodules.find((folder) => old.startsWith(`${folder}/`));
    if (judged.has(name)) continue;
    if (isFile(join(tree.now.folder, name))) weakenings.push(stillThere(tree, old, name));
    else if (submodule !== undefined) weakenings.push(inSubmodule(tree, old, submodule));
    else if (!tree.gone.includes(old)) absent.push(old);
  }
  const hidden = await hiddenDefinitions(inputs, tree, judged);
  const told = hidden.map(({ name, why }) => weakening(tree, name, `The definition "${name}" is new, and not judged: ${why}.`));
  return { weakenings: [...weakenings, ...told], notifications: notPresent(absent) };
}

function stillThere(tree: BaseTree, old: string, name: string): Weakening {
  const renamed = name === old ? '' : `as "${name}", `;
  return weakening(tree, name, `The definition "${old}" of the base is still there, ${renamed}and is not judged any more.`);
}

function inSubmodule(tree: BaseTree, old: string, submodule: string): Weakening {
  const message = `The definition "${old}" of the base is where the submodule "${submodule}" is now, and is not judged any more.`;
  return weakening(tree, submodule, message);
}

/** Git keeps such files in its index, and takes them for unchanged. */
function notPresent(absent: readonly string[]): readonly Notification[] {
  const [first, ...others] = [...absent].sort();
  if (first === undefined) return [];
  const which = others.length === 0 ? `The definition "${first}" is` : `${absent.length} definitions ("${first}" and others) are`;
  const help = 'If they should be, have the pipeline check out the whole repository.';
  return [
    { code: 'definition-absent', level: 'note', message: `${which} not in this working tree (sparse checkout), and not judged.`, help },
  ];
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

function weakening({ now }: BaseTree, name: string, message: string): Weakening {
  const uri = relativeUri(pathToFileURL(join(now.folder, name)).href, now.cwd);
  return { subject: `judged ${name}`, message, location: startOf(uri) };
}
