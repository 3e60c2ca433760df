import { pathToFileURL } from 'node:url';
import { Resolver } from '@stoplight/spectral-ref-resolver';
import { decodeText } from '../document/decode.ts';
import type { Graph } from '../document/graph.ts';
import type { Reader } from '../document/reader.ts';
import { percentDecoded } from '../document/uri.ts';

/**
 * The part of Spectral's library that follows references: it knows the documents of a graph, and reads what else there may be only where
 * Lintel reads.
 */
export function createResolver(graph: Graph, reader: Reader): Resolver {
  const read = createTextReader(graph, reader);
  const resolve = (reference: { href(): string }): Promise<string> => read(reference.href());
  return new Resolver({ resolvers: { file: { resolve }, http: { resolve }, https: { resolve } } });
}

/** Gives the text of what Spectral calls a source. Texts of a graph are there at once. */
export function createTextReader(graph: Graph, reader: Reader): (source: string) => Promise<string> {
  return async (source) => {
    const uri = uriOfSource(source, graph);
    return graph.documents.get(uri)?.text ?? decodeText(await reader.read(uri).catch(failPlainly), uri);
  };
}

/** The library shows the name of an error that is not a plain one. */
function failPlainly(error: unknown): never {
  throw new Error(error instanceof Error ? error.message : String(error), { cause: error });
}

/** The URI of what Spectral calls a source, a path or a URL; of a document of the graph, if it may be one. */
export function uriOfSource(source: string, graph: Graph): string {
  if (/^https?:/i.test(source)) return source;
  // Spectral does not decode what stands in a reference.
  const candidates = [source, percentDecoded(source)].map((path) => pathToFileURL(path.replace(/^file:\/\//, '')).href);
  return candidates.find((uri) => graph.documents.has(uri)) ?? candidates[0] ?? source;
}
