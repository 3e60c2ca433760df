import { pointerToPath } from '@stoplight/json';
import { type Container, isContainer, Outside } from './outside.ts';

/** A `$ref` that leads to another place of the same document. */
export interface Reference {
  /** The object that has it. */
  readonly holder: Container;
  /** Where the holder is. */
  readonly path: readonly string[];
  readonly target: Target;
}

/** What a `$ref` says, once for all that say the same. */
export interface Target {
  /** As it is written: `#/components/schemas/Pet`. */
  readonly pointer: string;
  /** `undefined` when it is no JSON Pointer. */
  readonly path: readonly string[] | undefined;
}

/**
 * Every reference of a document, in the order of the text. As in `json-ref-resolver`, what is inside the holder of a reference is not
 * looked at.
 * @throws Outside when one leads to another document, or when there are names that make the library stumble
 */
export function findReferences(data: Container): readonly Reference[] {
  if (typeof data['$ref'] === 'string') throw new Outside('a document that is a reference');
  const crawl: Crawl = { references: [], targets: new Map(), path: [] };
  crawlBelow(data, crawl);
  return crawl.references;
}

interface Crawl {
  readonly references: Reference[];
  readonly targets: Map<string, Target>;
  readonly path: string[];
}

/** Keys that have a meaning for the objects the library works with. */
export const awkwardKeys: ReadonlySet<string> = new Set(['__proto__', 'hasOwnProperty', 'constructor', 'prototype']);

function crawlBelow(container: Container, crawl: Crawl): void {
  for (const key of Object.keys(container)) {
    if (awkwardKeys.has(key)) throw new Outside(`a key "${key}"`);
    const value = container[key];
    if (!isContainer(value)) continue;
    crawl.path.push(key);
    const reference = value['$ref'];
    if (typeof reference === 'string') addReference(value, reference, crawl);
    else crawlBelow(value, crawl);
    crawl.path.pop();
  }
}

function addReference(holder: Container, pointer: string, { references, targets, path }: Crawl): void {
  let target = targets.get(pointer);
  if (target === undefined) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the library strips from a URI
    if (!/^#./s.test(pointer) || /[\u0000-\u001F\uD800-\uDFFF]/.test(pointer)) throw new Outside(`a reference to "${pointer}"`);
    target = { pointer, path: pathOf(pointer) };
    targets.set(pointer, target);
  }
  // The library reads the place of a reference as it reads pointers: what looks like percent-encoding is decoded.
  if (path.some((segment) => segment.includes('%'))) throw new Outside('a reference below a key with a percent sign');
  references.push({ holder, path: [...path], target });
}

function pathOf(pointer: string): readonly string[] | undefined {
  try {
    return pointerToPath(pointer).map(String);
  } catch {
    return undefined;
  }
}
