import type { DefinitionSummary } from '../../report/report.ts';
import { displayPath } from '../uri.ts';
import { label } from './short-text.ts';

/** Files by their uris in the report, each with an index. */
export interface FileTable {
  /** The index of a file, which is added when it is not known yet. */
  readonly indexOf: (uri: string) => number;
  /** The uri of a file. */
  readonly uriAt: (index: number) => string;
  /** As people read them. */
  readonly names: readonly string[];
}

/** Starts with the entry documents, so that a definition and its file have the same index. */
export function createFileTable(definitions: readonly DefinitionSummary[]): FileTable {
  const indexes = new Map<string, number>();
  const uris: string[] = [];
  const names: string[] = [];
  const indexOf = (uri: string): number => {
    const known = indexes.get(uri);
    if (known !== undefined) return known;
    indexes.set(uri, uris.length);
    names.push(label(displayPath(uri)));
    return uris.push(uri) - 1;
  };
  for (const { uri } of definitions) indexOf(uri);
  return { indexOf, names, uriAt: (index) => uris[index] ?? '' };
}
