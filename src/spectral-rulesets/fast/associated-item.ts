import { decodePointerFragment, encodePointerUriFragment, hasRef, isPlainObject } from '@stoplight/json';
import { type Container, isContainer } from './outside.ts';
import type { Landing, ResolvedGraph } from './resolved-graph.ts';

/** Keys as results have them: all texts. */
export type ResultPath = readonly string[];

/** Where something of a resolved document is written. */
export interface AssociatedItem {
  readonly path: ResultPath;
  /** The path with what is not there. */
  readonly missingPropertyPath: ResultPath;
}

/**
 * Where a path of the resolved document, or of the document as it is written, leads in the latter: `findAssociatedItemForPath` of the
 * library's `DocumentInventory`, for one document. `undefined` where that gives up.
 */
export function associatedItem(data: Container, graph: ResolvedGraph, path: ResultPath, isResolved: boolean): AssociatedItem | undefined {
  if (!isResolved) return { path: closestPath(data, path), missingPropertyPath: path };
  const closest = closestPath(graph.root, path);
  const crossing = firstCrossing(data, closest);
  if (crossing === 'lost') return undefined;
  if (crossing === 'none') return { path: closestPath(data, path), missingPropertyPath: path };
  // What of the closest path is behind the reference has shown how far the path leads.
  const last = closest.at(-1);
  const missing = crossing === closest.length || last === undefined ? [] : path.slice(path.lastIndexOf(last) + 1);
  const landed = closestPath(data, landingPath(data, graph.landings, path).map(throughPointer));
  return { path: landed, missingPropertyPath: [...landed, ...missing] };
}

/** As far as a path leads. */
export function closestPath(data: unknown, path: ResultPath): ResultPath {
  let value = data;
  let length = 0;
  for (const segment of path) {
    if (!isContainer(value) || !(segment in value)) break;
    value = value[segment];
    length++;
  }
  return length === path.length ? path : path.slice(0, length);
}

/** After how many segments a path comes to a reference; `lost` when it leaves what is written without one. */
export function firstCrossing(data: Container, path: ResultPath): number | 'none' | 'lost' {
  let value: unknown = data;
  for (const [index, segment] of path.entries()) {
    if (!isContainer(value)) return 'lost';
    if (segment in value) value = value[segment];
    else return hasRef(value) ? index : 'lost';
  }
  return isPlainObject(value) && hasRef(value) && Object.keys(value).length === 1 ? path.length : 'none';
}

function landingPath(data: Container, landings: ReadonlyMap<Container, Landing>, path: ResultPath): ResultPath {
  let landed: string[] = [];
  let node: unknown = data;
  for (const segment of path) {
    landed.push(segment);
    node = isContainer(node) && Object.hasOwn(node, segment) ? node[segment] : undefined;
    for (let landing = landingOf(node, landings); landing !== undefined; landing = landingOf(node, landings)) {
      landed = [...landing.path];
      node = landing.node;
    }
  }
  return landed;
}

function landingOf(node: unknown, landings: ReadonlyMap<Container, Landing>): Landing | undefined {
  return isContainer(node) ? landings.get(node) : undefined;
}

const throughPointers = new Map<string, string>();

/** The library writes a pointer with percent-encoding and reads it without. */
function throughPointer(segment: string): string {
  let through = throughPointers.get(segment);
  if (through === undefined) {
    through = decodePointerFragment(String(encodePointerUriFragment(segment)));
    if (throughPointers.size > 50_000) throughPointers.clear();
    throughPointers.set(segment, through);
  }
  return through;
}
