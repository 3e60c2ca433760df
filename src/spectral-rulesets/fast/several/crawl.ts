import { pointerToPath } from '@stoplight/json';
import { type Container, isContainer, Outside } from '../outside.ts';
import { awkwardKeys } from '../references.ts';
import { Dependencies } from './dependencies.ts';
import { hasReferences } from './has-references.ts';
import type { WrittenReference } from './written-reference.ts';

/** A reference to another file. */
export interface OutgoingReference {
  /** The object that has it. */
  readonly holder: Container;
  readonly reference: WrittenReference;
  /** Where the holder is; empty when it is what was asked for. */
  readonly path: readonly string[];
  /** Where the library says that it is. */
  readonly parentPath: readonly string[];
}

/** What the crawler wants to know of a file, and tells it. */
export interface CrawlHost {
  readonly source: unknown;
  read(written: string): WrittenReference;
  /** Called for every reference, in the order in which the library finds them. */
  onLocal(pointer: string): void;
  onOutgoing(reference: OutgoingReference): void;
  onInvalid(reference: WrittenReference): void;
  /**
   * Called for every object and list with references that is looked through, with how deep it is.
   * @throws ToolError when there is no end of them
   */
  step(depth: number): void;
}

/** References inside a file: places and what they lead to, as pointers. */
export interface LocalReferences {
  /** From a place to what its reference leads to. */
  readonly pointers: Dependencies;
  /** From beginnings of places to what references below them lead to; what is here goes round in circles. */
  readonly stems: Dependencies;
}

/**
 * Finds the references in a file below a place, and below what references inside the file lead to: as `ResolveCrawler` of
 * `json-ref-resolver` 3.1 does. `pointer` is what was asked for, without one the whole file.
 */
export function crawl(target: unknown, { path, pointer }: Asked, host: CrawlHost): LocalReferences {
  const crawler = new Crawler(host, pointer);
  crawler.below(target, [...(path ?? [])], pointer === '' ? '#' : pointer);
  return crawler;
}

/** What was asked for of a file. */
export interface Asked {
  readonly path: readonly string[] | undefined;
  /** Empty for the whole file. */
  readonly pointer: string;
}

/** Where a value is. */
interface Here {
  readonly path: readonly string[];
  readonly pointer: string;
}

class Crawler implements LocalReferences {
  readonly pointers = new Dependencies();
  readonly stems = new Dependencies();
  readonly #host: CrawlHost;
  readonly #asked: string;
  /** Targets that are being looked through. */
  readonly #open: string[] = [];

  constructor(host: CrawlHost, asked: string) {
    this.#host = host;
    this.#asked = asked;
  }

  /** Changes `path` only while it is at work. */
  below(target: unknown, path: string[], pointer: string): void {
    if (!isContainer(target)) return;
    if (typeof target['$ref'] === 'string') {
      this.#reference(target, target['$ref'], { path, pointer });
      return;
    }
    if (!hasReferences(target)) return;
    this.#host.step(path.length);
    for (const key of Object.keys(target)) {
      if (awkwardKeys.has(key)) throw new Outside(`a key "${key}"`);
      const value = target[key];
      if (!isContainer(value) || !hasReferences(value)) continue;
      // The library reads the place of a reference as it reads pointers: what looks like percent-encoding is decoded.
      if (key.includes('%')) throw new Outside('a reference below a key with a percent sign');
      path.push(key);
      this.below(value, path, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      path.pop();
    }
  }

  #reference(holder: Container, written: string, here: Here): void {
    const reference = this.#host.read(written);
    if (reference.isLocal) this.#local(reference, here);
    else {
      const parentPath = [...here.path];
      this.#host.onOutgoing({ holder, reference, parentPath, path: here.pointer === this.#asked ? [] : parentPath });
    }
  }

  #local(reference: WrittenReference, here: Here): void {
    const { pointer } = reference;
    const path = pathOf(pointer);
    if (path === undefined) {
      this.#host.onInvalid(reference);
      return;
    }
    // A reference to something that it is inside of.
    if (path.length > 0 && path.every((segment, index) => here.path[index] === segment)) return;
    this.stems.add(pointer);
    this.#connectStems(here, { path, pointer });
    this.#host.onLocal(pointer);
    this.pointers.connect(here.pointer, pointer);
    // Of the file itself, `get` of lodash gives nothing.
    if (path.length === 0 || this.#asked === '' || (this.#open.length >= 2 && this.#open.includes(pointer))) return;
    this.#open.push(pointer);
    this.below(valueAt(this.#host.source, path), [...path], pointer);
    this.#open.pop();
  }

  #connectStems(here: Here, target: Here): void {
    let stem = '#';
    let tail = '';
    for (const [index, segment] of here.path.entries()) {
      if (segment === target.path[index]) {
        stem += `/${segment}`;
        continue;
      }
      tail += `/${segment}`;
      const text = stem + tail;
      if (text !== here.pointer && text !== target.pointer) this.stems.connect(text, target.pointer);
    }
  }
}

/** The path of a JSON Pointer; `undefined` when it is none. */
export function pathOf(pointer: string): readonly string[] | undefined {
  try {
    return pointerToPath(pointer).map(String);
  } catch {
    return undefined;
  }
}

/** The value at a path, `undefined` for what is not there. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const key of path) {
    if (value === undefined || value === null) return undefined;
    if (isContainer(value) && Object.hasOwn(value, key)) value = value[key];
    else if (key in Object(value)) throw new Outside(`a reference to "${key}"`);
    else return undefined;
  }
  return value;
}
