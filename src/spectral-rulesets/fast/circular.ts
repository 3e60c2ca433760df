import { pointerToPath } from '@stoplight/json';
import type { Reference, Target } from './references.ts';

/** Says of a reference whether the library leaves it where it is. */
export type IsLeft = (reference: Reference) => boolean;

/**
 * The rule of `json-ref-resolver` by which references that go round in circles are not resolved: between the places of references and what
 * they lead to, it draws edges of texts that look like pointers, and leaves a reference when something that its target leads to is,
 * segment by segment, the beginning of its own place.
 */
export function findCircles(references: readonly Reference[]): IsLeft {
  const edges = edgesBetween(references);
  const stemsOf = new Map<Target, Stems | undefined>();
  return ({ path, target }) => {
    if (!stemsOf.has(target)) stemsOf.set(target, stemTree([...reachedFrom(target, edges)].map(({ pointer }) => pointer)));
    return startsWithStem(path, stemsOf.get(target));
  };
}

type Edges = ReadonlyMap<Target, ReadonlySet<Target>>;

function edgesBetween(references: readonly Reference[]): Edges {
  const targets = new Map(references.map(({ target }) => [target.pointer, target]));
  const edges = new Map<Target, Set<Target>>();
  for (const { path, target } of references) {
    const own = pointerTo(path);
    let stem = '#';
    let tail = '';
    for (const [index, segment] of path.entries()) {
      if (segment === target.path?.[index]) {
        stem += `/${segment}`;
        continue;
      }
      tail += `/${segment}`;
      const text = stem + tail;
      const from = text === own || text === target.pointer ? undefined : targets.get(text);
      if (from === undefined) continue;
      const known = edges.get(from);
      if (known === undefined) edges.set(from, new Set([target]));
      else known.add(target);
    }
  }
  return edges;
}

/** A place as the library writes it here: without percent-encoding. */
export function pointerTo(path: readonly string[]): string {
  let pointer = '#';
  for (const segment of path) pointer += `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return pointer;
}

function reachedFrom(start: Target, edges: Edges): ReadonlySet<Target> {
  const reached = new Set<Target>();
  const waiting = [start];
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    for (const next of edges.get(target) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  reached.delete(start);
  return reached;
}

/** Paths as a tree of their segments. */
interface Stems {
  readonly below: Map<string | number, Stems>;
  isEnd: boolean;
}

/** What is led to, as pointers; `undefined` for none. */
export function stemTree(pointers: readonly string[]): Stems | undefined {
  if (pointers.length === 0) return undefined;
  const root: Stems = { below: new Map(), isEnd: false };
  for (const pointer of pointers) {
    let stems = root;
    for (const segment of pointerToPath(pointer)) {
      const key = comparable(String(segment));
      const next = stems.below.get(key) ?? { below: new Map(), isEnd: false };
      stems.below.set(key, next);
      stems = next;
    }
    stems.isEnd = true;
  }
  return root;
}

/** True when a path begins with one of them. */
export function startsWithStem(path: readonly string[], root: Stems | undefined): boolean {
  let stems = root;
  for (const segment of path) {
    if (stems === undefined || stems.isEnd) break;
    stems = stems.below.get(comparable(segment));
  }
  return stems?.isEnd === true;
}

/** Segments are compared as numbers when they begin with one: "2fa" equals "2", "0x10" equals "16". */
function comparable(segment: string): string | number {
  // biome-ignore lint/correctness/useParseIntRadix: the library gives none
  const number = Number.parseInt(segment);
  return Number.isNaN(number) ? segment : number;
}
