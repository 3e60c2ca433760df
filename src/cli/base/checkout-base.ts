import { defaultLimits } from '../../document/limits.ts';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { isLockFile } from './changed-packages.ts';
import { copyPackages, mayNamePackages, type NamingFile } from './copy-packages.ts';
import { createReadLargeFile } from './large-files.ts';
import { listTree, type TreeEntry } from './list-tree.ts';
import { readBlobs } from './read-blobs.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { createWriter, makeLinks } from './write-tree.ts';

/** The files of a commit, in a folder of their own. */
export interface BaseCheckout {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  readonly commit: string;
  /** What is not there as it was. */
  readonly notifications: readonly Notification[];
  /** Removes the folder. */
  dispose(): Promise<void>;
}

/** Which files of which commit. */
export interface CheckoutRequest {
  /** Hash. */
  readonly commit: string;
  /** Absolute root of the working tree. */
  readonly repository: string;
  /** Paths below the root, with forward slashes, that are wanted whatever they are called. */
  readonly also?: ReadonlySet<string>;
  /** Whether JavaScript is wanted: code of rulesets. */
  readonly withCode?: boolean;
  readonly limits?: Partial<CheckoutLimits>;
}

interface CheckoutLimits {
  /** Larger files are left out. */
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
}

const ownLimits: CheckoutLimits = { maxFileBytes: defaultLimits.maxFileBytes, maxTotalBytes: 2 * 1024 ** 3, maxFiles: 500_000 };

/**
 * Writes the files of a commit that can matter (YAML, JSON, what `also` names) into a private temporary folder, as they are in the
 * repository: nothing is checked out, so no hook, no filter and no attribute has a say. Symbolic links are made again where they stay
 * inside; submodules are left out. Packages are not in git: those that configuration may extend are copied from the working tree.
 * @throws ToolError `changes-unknown`
 */
export async function checkoutBase(request: CheckoutRequest): Promise<BaseCheckout> {
  const limits = { ...ownLimits, ...request.limits };
  const { path: folder, dispose } = await makeTemporaryFolder('lintel-base-');
  try {
    const entries = await listTree(request.commit, request.repository, (entry) => matters(entry, request));
    const files = entries.filter(({ kind }) => kind !== 'submodule');
    if (files.length > limits.maxFiles) throw tooMuch(`${files.length} files`);
    const { left, naming } = await writeFiles(files, folder, request.repository, limits);
    await copyPackages({ files: naming, folder, repository: request.repository, withCode: request.withCode === true });
    const submodules = entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path);
    return { folder, commit: request.commit, notifications: notesOn({ ...left, submodules }), dispose };
  } catch (error) {
    await dispose();
    throw error instanceof ToolError || systemCode(error) === undefined ? error : unwritable(error);
  }
}

function matters({ kind, path }: TreeEntry, { also, withCode = false }: CheckoutRequest): boolean {
  return (
    kind !== 'file' ||
    isLockFile(path) ||
    /\.(?:ya?ml|json)$/i.test(path) ||
    (withCode && /\.[cm]?js$/i.test(path)) ||
    also?.has(path) === true
  );
}

/** Paths that are not there as they were. */
interface LeftOut {
  readonly tooLarge: string[];
  /** Git LFS has their contents, the clone does not: their pointers are there. */
  readonly pointers: string[];
  /** Symbolic links that lead out of the repository. */
  readonly links: string[];
}

interface Written {
  readonly left: LeftOut;
  /** What may name packages. */
  readonly naming: readonly NamingFile[];
}

async function writeFiles(files: readonly TreeEntry[], folder: string, repository: string, limits: CheckoutLimits): Promise<Written> {
  const naming: NamingFile[] = [];
  const left: LeftOut = { tooLarge: [], pointers: [], links: [] };
  const byHash = groupByHash(files);
  const write = createWriter(folder);
  const readLarge = await createReadLargeFile(repository, limits.maxFileBytes);
  const links: (readonly [path: string, target: string])[] = [];
  let total = 0;
  for await (const { hash, content } of readBlobs(byHash.keys(), repository, limits.maxFileBytes)) {
    const entries = byHash.get(hash) ?? [];
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    if (content === undefined) {
      append(left.tooLarge, paths);
      continue;
    }
    const large = readLarge(content);
    const written = large === undefined || large === 'absent' ? content : large;
    total += written.length * paths.length;
    if (total > limits.maxTotalBytes) throw tooMuch(`more than ${limits.maxTotalBytes} bytes of files`);
    if (large === 'absent') append(left.pointers, paths);
    for (const path of paths) write(path, written);
    append(naming, namingFiles(written, paths));
    for (const { kind, path } of entries) if (kind === 'link') links.push([path, content.toString('utf8')]);
  }
  // Last, so that no file is written through one of them.
  append(left.links, makeLinks(links, folder));
  return { left, naming };
}

function namingFiles(content: Buffer, paths: readonly string[]): readonly NamingFile[] {
  if (!mayNamePackages(content)) return [];
  const text = content.toString('utf8');
  return paths.map((path) => ({ path, text }));
}

/** Adds to a list what may be a hundred thousand: more than a call takes arguments. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}

function groupByHash(files: readonly TreeEntry[]): ReadonlyMap<string, readonly TreeEntry[]> {
  const groups = new Map<string, TreeEntry[]>();
  for (const file of files) {
    const group = groups.get(file.hash);
    if (group === undefined) groups.set(file.hash, [file]);
    else group.push(file);
  }
  return groups;
}

function notesOn({ tooLarge, pointers, links, submodules }: LeftOut & { readonly submodules: readonly string[] }): readonly Notification[] {
  const notes: readonly (readonly [paths: readonly string[], what: string, help?: string])[] = [
    [submodules, 'not compared: submodules are no part of the base'],
    [tooLarge, 'not compared: too large'],
    [links, 'not compared: symbolic links that lead out of the repository'],
    [pointers, 'at the base in Git LFS, and not in this clone', 'Run "git lfs fetch origin" with the base\'s commit before.'],
  ];
  return notes
    .filter(([paths]) => paths.length > 0)
    .map(([paths, what, help]) => ({
      code: 'base-incomplete',
      level: 'note',
      message: `${paths.length} ${paths.length === 1 ? 'path' : 'paths'} ${what} (${shown(paths)}).`,
      ...(help === undefined ? {} : { help }),
    }));
}

function shown(paths: readonly string[]): string {
  const [first = '', second] = [...paths].sort();
  return second === undefined ? `"${first}"` : `"${first}" and others`;
}

function tooMuch(amount: string): ToolError {
  return new ToolError('changes-unknown', `The base has ${amount}, which is more than is looked at.`, {
    help: 'Leave out --base, or keep definitions in a repository without that much data.',
  });
}

function unwritable(error: unknown): ToolError {
  return new ToolError('changes-unknown', `The files of the base cannot be written into a temporary folder: ${systemReason(error)}.`, {
    help: 'Make room there, or name another folder in the variable TMPDIR.',
  });
}
