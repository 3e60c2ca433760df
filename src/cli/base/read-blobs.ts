import { ToolError } from '../../errors.ts';
import { streamGit } from './stream-git.ts';

/** A content that a repository holds. */
export interface Blob {
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** `undefined` when it has more bytes than were asked for. */
  readonly content: Buffer | undefined;
}

/**
 * Contents by their hashes, in that order, as they are in the repository: no filter of `.gitattributes` runs. One is in memory at a time.
 * @throws ToolError `changes-unknown` when git fails, or does not have one of them
 */
export async function* readBlobs(hashes: Iterable<string>, repository: string, maxBytes: number): AsyncGenerator<Blob> {
  const source = createByteSource(streamGit(['cat-file', '--batch'], repository, hashes));
  try {
    for (let header = await source.line(); header !== undefined; header = await source.line()) {
      // `<hash> blob <size>`, or `<hash> missing`
      const [hash = '', kind, length = ''] = header.split(' ');
      if (kind !== 'blob') throw missing(hash);
      const size = Number(length);
      const content = await source.take(size, size <= maxBytes);
      await source.take(1, false);
      yield { hash, size, content };
    }
  } finally {
    await source.close();
  }
}

function missing(hash: string): ToolError {
  return new ToolError('changes-unknown', `This clone does not have all files of the base: the content ${hash} is missing.`, {
    help: 'The clone is partial or damaged. Run "git fetch --refetch origin", or clone without a filter.',
  });
}

interface ByteSource {
  /** Up to the next line break, without it; `undefined` at the end. */
  line(): Promise<string | undefined>;
  /** The next bytes, or `undefined` when they are only passed over. */
  take(length: number, isKept: boolean): Promise<Buffer | undefined>;
  close(): Promise<unknown>;
}

function createByteSource(chunks: AsyncGenerator<Buffer>): ByteSource {
  let current = Buffer.alloc(0);
  const more = async (): Promise<Buffer | undefined> => {
    const { done, value } = await chunks.next();
    return done === true ? undefined : value;
  };
  return {
    async line() {
      for (let end = current.indexOf(0x0a); ; end = current.indexOf(0x0a)) {
        if (end !== -1) {
          const text = current.subarray(0, end).toString('latin1');
          current = current.subarray(end + 1);
          return text;
        }
        const chunk = await more();
        if (chunk === undefined) return undefined;
        current = Buffer.concat([current, chunk]);
      }
    },
    async take(length, isKept) {
      const kept = isKept ? Buffer.alloc(length) : undefined;
      for (let taken = 0; taken < length; ) {
        const part = current.subarray(0, length - taken);
        if (kept !== undefined) part.copy(kept, taken);
        taken += part.length;
        current = current.subarray(part.length);
        if (taken < length && current.length === 0) current = Buffer.from((await more()) ?? endedEarly());
      }
      return kept;
    },
    close: () => chunks.return(undefined),
  };
}

function endedEarly(): never {
  throw new ToolError('changes-unknown', 'Git stopped in the middle of a file of the base.', {
    help: 'Run "git fsck" in this folder to see what is wrong with the repository.',
  });
}
