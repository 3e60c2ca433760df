import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import type { Graph } from '../document/graph.ts';

/** A document of Spectral's library. */
export type LibraryDocument =
  | core.Document<unknown, ReturnType<typeof parsers.Yaml.parse>>
  | core.Document<unknown, ReturnType<typeof parsers.Json.parse>>;

/** The entry document of a graph, which Spectral calls `source`, as the library reads it. */
export function documentOf({ entry: { text } }: Graph, source: string): LibraryDocument {
  return /\.json$/i.test(source) ? new core.Document(text, parsers.Json, source) : new core.Document(text, parsers.Yaml, source);
}
