import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EvidenceFile } from '../../policy/evidence.ts';
import type { Commit } from './commit.ts';

/** A file whose content was hashed. */
export interface FileRecord extends Pick<EvidenceFile, 'uri' | 'sha256' | 'of' | 'isChecked'> {
  /** Absolute; absent for a text that is no file here. */
  readonly path?: string;
  /** The names that git may have for it. */
  readonly blobs: readonly string[];
}

/** A file, and what it held. */
interface ReadFile {
  readonly record: FileRecord;
  readonly bytes: Uint8Array;
}

/** Reads and hashes a file (absolute path); `undefined` when it cannot be read. */
export function recordFile(path: string, uri: string, commit: Commit | undefined): ReadFile | undefined {
  try {
    const bytes = readFileSync(path);
    return { record: { uri, path, sha256: sha256(bytes), of: 'bytes', blobs: commit?.blobsOf(bytes) ?? [] }, bytes };
  } catch {
    return undefined;
  }
}

/** Hashes a text that did not come from a file here: stdin, or another host. */
export function recordText(text: string, uri: string): FileRecord {
  return { uri, sha256: sha256(text), of: 'text', blobs: [] };
}

/** SHA-256 in hexadecimal digits; that of a text is that of its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
