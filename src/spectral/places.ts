import type { Document, Path } from '../document/document.ts';
import { formatPointer } from '../document/pointer.ts';
import { displayName } from '../document/uri.ts';
import type { Reference } from '../openapi/element.ts';
import type { Model } from '../openapi/model.ts';
import type { HostDocument, HostInventory } from './host.ts';

/** How to tell Spectral a place. */
export interface HostPlace {
  /** From the entry document's root, through references. */
  readonly path: Path;
  /** True when Spectral has to follow references along `path` to get there. */
  readonly isResolved: boolean;
  /** Where it is, when Spectral cannot be told the right file: ` (pets.yaml#/Pet)`. */
  readonly remark: string;
}

/** Finds the place of `path` in a document. */
export type Places = (document: Document, path: Path) => HostPlace;

/**
 * Spectral knows places in the entry document, and in others those that a path through references leads to. A reference in another
 * document cannot be told, because Spectral follows it: the closest place above it is taken; where there is none, the reference in the
 * entry document.
 */
export function createPlaces(model: Model, inventory: HostInventory, hosts: ReadonlyMap<Document, HostDocument>): Places {
  const { entry } = model.graph;
  let known: ReadonlyMap<string, Path> | undefined;
  return (document, path) => {
    if (document === entry) return { path, isResolved: false, remark: '' };
    known ??= pathsOfTargets(model);
    const host = hosts.get(document);
    let outermost: Path = [];
    for (let length = path.length; length >= 0; length -= 1) {
      const through = pathThrough(document, path.slice(0, length), known);
      if (through === undefined) continue;
      outermost = through;
      if (leadsTo(through, host, path.slice(0, length), inventory)) return { path: through, isResolved: true, remark: '' };
    }
    return { path: outermost, isResolved: false, remark: ` (${displayName(document.uri, entry.uri)}#${formatPointer(path)})` };
  };
}

/** The path from the entry's root to a place in another document, if a reference leads to the place or to what encloses it. */
function pathThrough(document: Document, path: Path, targets: ReadonlyMap<string, Path>): Path | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const start = targets.get(`${document.uri}#${formatPointer(path.slice(0, length))}`);
    if (start !== undefined) return [...start, ...path.slice(length)];
  }
  return undefined;
}

/** Paths from the entry's root, through references, to what references lead to in other documents: the first that is found for each. */
function pathsOfTargets({ references, graph }: Model): ReadonlyMap<string, Path> {
  const targets = new Map<string, Path>();
  let waiting = references.filter(({ via, target }) => via === '$ref' && target !== undefined && target.node.document !== graph.entry);
  for (let before = 0; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((reference) => !enter(reference, graph.entry, targets));
  }
  return targets;
}

/** Notes where a reference leads, once it is known how to get to the reference. */
function enter({ holder, target }: Reference, entry: Document, targets: Map<string, Path>): boolean {
  const path = holder.document === entry ? holder.path : pathThrough(holder.document, holder.path, targets);
  if (path === undefined || target === undefined) return false;
  const key = `${target.node.document.uri}#${target.node.pointer}`;
  if (!targets.has(key)) targets.set(key, path);
  return true;
}

function leadsTo(through: Path, host: HostDocument | undefined, path: Path, inventory: HostInventory): boolean {
  const item = inventory.findAssociatedItemForPath(through.map(String), true);
  return item !== null && item.document === host && formatPointer(item.path.map(String)) === formatPointer(path.map(String));
}
