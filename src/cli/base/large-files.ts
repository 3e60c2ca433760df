import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../changed/git.ts';

/** The content that a Git LFS pointer stands for; `undefined` for what is no pointer, `'absent'` when the clone does not have it. */
export type ReadLargeFile = (content: Buffer) => Buffer | 'absent' | undefined;

/** Makes a function that looks Git LFS pointers up among what was fetched before. Nothing is fetched, no filter runs. */
export async function createReadLargeFile(repository: string, maxBytes: number): Promise<ReadLargeFile> {
  const answer = await git(['rev-parse', '--git-common-dir'], repository);
  const objects = answer.isOk ? join(resolve(repository, answer.stdout.trimEnd()), 'lfs', 'objects') : undefined;
  return (content) => {
    if (content.length > maxPointerBytes || !content.subarray(0, beginning.length).equals(beginning)) return undefined;
    const { hash, size } = pointer.exec(content.toString('utf8'))?.groups ?? {};
    if (hash === undefined || size === undefined) return undefined;
    return objects === undefined || Number(size) > maxBytes
      ? 'absent'
      : readObject(join(objects, hash.slice(0, 2), hash.slice(2, 4), hash), hash);
  };
}

const maxPointerBytes = 1024;

const beginning = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

const pointer = /^oid sha256:(?<hash>[0-9a-f]{64})\nsize (?<size>\d{1,15})$/m;

/** A file of the clone that is not what its name says is not what was committed. */
function readObject(path: string, hash: string): Buffer | 'absent' {
  try {
    if (!lstatSync(path).isFile()) return 'absent';
    const content = readFileSync(path);
    return createHash('sha256').update(content).digest('hex') === hash ? content : 'absent';
  } catch {
    return 'absent';
  }
}
