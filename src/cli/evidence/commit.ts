import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { listTree } from '../base/list-tree.ts';
import { commitOf } from '../changed/git.ts';
import { realPathOf } from '../input/real-path.ts';
import { repositoryRoot } from '../input/repository.ts';

/** The commit that is checked out around a folder. */
export interface Commit {
  readonly hash: string;
  /** The names that git may have for a file with these bytes: as they are, and with the line ends that it keeps. */
  readonly blobsOf: (bytes: Uint8Array) => readonly string[];
  /** Those of the files (absolute path, blobs) that the commit holds with that content. */
  readonly holds: (files: ReadonlyMap<string, readonly string[]>) => Promise<ReadonlySet<string>>;
}

/** Finds the commit that is checked out; `undefined` outside of a repository, before its first commit, and without git. */
export async function findCommit(folder: string): Promise<Commit | undefined> {
  const root = repositoryRoot(folder);
  const hash = root === undefined ? undefined : await commitOf('HEAD', root);
  if (root === undefined || hash === undefined) return undefined;
  const algorithm = hash.length === sha256Length ? 'sha256' : 'sha1';
  return {
    hash,
    blobsOf: (bytes) => {
      const text = Buffer.from(bytes);
      const kept = text.includes('\r\n') ? [Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')] : [];
      return [text, ...kept].map((content) => blobName(content, algorithm));
    },
    holds: (files) => heldFiles(files, hash, root),
  };
}

const sha256Length = 64;

/** What is in the commit, not what git's index says of the files: that can be told to look away. */
async function heldFiles(files: ReadonlyMap<string, readonly string[]>, hash: string, root: string): Promise<ReadonlySet<string>> {
  const realRoot = realPathOf(root);
  const paths = new Map([...files.keys()].map((path) => [relative(realRoot, realPathOf(path)).split(sep).join('/'), path]));
  const held = new Set<string>();
  for (const entry of await listTree(hash, root, ({ path }) => paths.has(path))) {
    const path = paths.get(entry.path);
    if (path !== undefined && entry.kind === 'file' && files.get(path)?.includes(entry.hash) === true) held.add(path);
  }
  return held;
}

function blobName(content: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}
