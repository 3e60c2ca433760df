import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { defaultLimits } from '../../document/limits.ts';
import { type Sniffed, sniff } from './sniff.ts';

/**
 * What a file looks like. A file above the limit of size is judged by its beginning: it is not read as a definition anyway. Throws the
 * file system's error.
 */
export function sniffFile(path: string): Sniffed {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(size > defaultLimits.maxFileBytes ? beginning : size);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return sniff(decode(bytes.subarray(0, length)));
  } finally {
    closeSync(file);
  }
}

const beginning = 64 * 1024;

/** UTF-16 is no encoding of a definition, but one that is written in it must be found for that to be said. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2).replaceAll('\0', '');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le', 2);
  // Without a mark, or in UTF-32, zero bytes stand between the letters.
  return bytes.toString('utf8').replaceAll('\0', '');
}
