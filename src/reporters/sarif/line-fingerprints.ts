import type { Location } from '../../report/location.ts';
import type { ReporterContext } from '../reporter.ts';
import { lineHashes } from './line-hashes.ts';

/** The fingerprint that GitHub code scanning knows, as members of `partialFingerprints`. */
export interface LineHashes {
  /** None when the line cannot be read, and for other readers than GitHub. */
  of(location: Location): { readonly primaryLocationLineHash?: string };
}

/** Works out the hashes of a file when the first is wanted. */
export function createLineHashes({ sarifFor, source }: ReporterContext): LineHashes {
  const files = new Map<string, readonly string[]>();
  return {
    of({ uri, range }) {
      if (sarifFor !== 'github') return {};
      let hashes = files.get(uri);
      if (hashes === undefined) {
        const text = source(uri);
        hashes = text === undefined ? [] : lineHashes(text);
        files.set(uri, hashes);
      }
      const hash = hashes[range.start.line - 1];
      return hash === undefined ? {} : { primaryLocationLineHash: hash };
    },
  };
}
