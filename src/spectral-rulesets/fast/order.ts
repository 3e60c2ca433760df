import type { SpectralResult } from '../run-rules.ts';

/** Results in the order of Spectral's library: by file, place, rule, path. */
export function inLibraryOrder(results: readonly SpectralResult[]): readonly SpectralResult[] {
  const keys = new Map(results.map((result) => [result, result.path.join()]));
  return results.toSorted(
    (left, right) =>
      compareSources(left.source, right.source) ||
      left.range.start.line - right.range.start.line ||
      left.range.start.character - right.range.start.character ||
      compareCodes(String(left.code), String(right.code)) ||
      // As the library compares, so the order is the same: by the language of the machine.
      (keys.get(left) ?? '').localeCompare(keys.get(right) ?? ''),
  );
}

function compareSources(left: string | undefined, right: string | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return -1;
  return right === undefined ? 1 : left.localeCompare(right);
}

/** Compares names of rules: numbers in them by their value. */
export function compareCodes(left: string, right: string): number {
  return left === right ? 0 : byNumbers.compare(left, right);
}

const byNumbers = new Intl.Collator(undefined, { numeric: true });
