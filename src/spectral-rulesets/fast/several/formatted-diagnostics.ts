import type { SpectralResult } from '../../run-rules.ts';

/**
 * What a parser says of a file that is referred to: the library words it once more, so a duplicate key is named twice
 * (`formatParserDiagnostics` of `spectral-core` 1.24).
 */
export function formattedDiagnostics(diagnostics: readonly SpectralResult[], source: string): readonly SpectralResult[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, message: worded(diagnostic), source }));
}

function worded({ message, path }: SpectralResult): string {
  const plain = message.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const spaced = plain.replace(/([a-z])([A-Z])/g, (_match, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  const key = path.at(-1);
  return key === undefined ? spaced : spaced.replace(/(Duplicate key)/, `$1: ${key}`);
}
