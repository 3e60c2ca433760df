import type { Document } from '../document/document.ts';
import type { Graph, ResolutionFailure } from '../document/graph.ts';
import { findReferences } from '../document/references.ts';
import { createGraph } from '../document/resolve.ts';
import { uriKey } from '../document/uri.ts';
import { adaptDocument, uriOfSource } from './document.ts';
import type { HostContext, HostDocument, HostInventory } from './host.ts';

/** A definition's graph, and which of Spectral's documents each of its documents is. */
export interface HostGraph {
  readonly graph: Graph;
  readonly hosts: ReadonlyMap<Document, HostDocument>;
}

/** Makes a graph of what Spectral parsed and resolved for one run; reads nothing. */
export function adaptGraph({ document: entryHost, documentInventory: inventory }: HostContext): HostGraph {
  const known = new Map(Object.values(inventory.referencedDocuments).map((host) => [uriKey(uriOfSource(host.source)), host]));
  const entry = adaptDocument(entryHost);
  const hosts = new Map([[entry, entryHost]]);
  const documents = new Map([[entry.uri, entry]]);
  const failures = new Map<string, ResolutionFailure>();
  const met = new Set([uriKey(entry.uri)]);
  const waiting = [...findReferences(entry).targets];
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    if (met.has(uriKey(uri))) continue;
    met.add(uriKey(uri));
    const host = known.get(uriKey(uri));
    const document = host && adaptDocument(host);
    if (host === undefined || document === undefined || hasSyntaxError(document)) {
      failures.set(uri, failureOf(uri, inventory));
      continue;
    }
    hosts.set(document, host);
    documents.set(document.uri, document);
    for (const added of findReferences(document).targets) waiting.push(added);
  }
  return { graph: createGraph({ entry, documents, failures }), hosts };
}

/** True when a document's data are not all of it: nothing is said about such a document but what Spectral says itself. */
export function hasSyntaxError({ problems }: Document): boolean {
  return problems.some(({ kind }) => kind === 'syntax');
}

/** Spectral keeps the file system's message and nothing else. */
function failureOf(uri: string, { errors }: HostInventory): ResolutionFailure {
  const isMissing = (errors ?? []).some(({ message }) => {
    const path = /ENOENT: [^']{0,100}'([^']*)'/.exec(message)?.[1];
    return path !== undefined && uriKey(uriOfSource(path)) === uriKey(uri);
  });
  return isMissing
    ? { reason: 'missing-file', message: 'there is no such file' }
    : { reason: 'unreadable', message: 'Spectral could not read it' };
}
