import type { Range } from '../report/location.ts';
import type { Document, Path, Place } from './document.ts';
import { formatPointer } from './pointer.ts';

/**
 * A value that knows its document and its path. Two nodes of one place are interchangeable; compare `value` and `pointer`,
 * not nodes. Path, pointer and range are worked out when asked for: most nodes are never reported.
 */
export class Node implements Place {
  readonly document: Document;
  readonly value: unknown;
  readonly parent: Node | undefined;
  /** The key under which `parent` holds this value; `undefined` for a document's root. */
  readonly key: string | number | undefined;

  found: number | undefined;

  #pointer: string | undefined;

  constructor(document: Document, value: unknown, parent?: Node, key?: string | number) {
    this.document = document;
    this.value = value;
    this.parent = parent;
    this.key = key;
  }

  /** The root node of a document. */
  static root(document: Document): Node {
    return new Node(document, document.data);
  }

  /** The own member or item `key`, or `undefined` when there is none. */
  child(key: string | number): Node | undefined {
    const { value } = this;
    if (Array.isArray(value)) {
      // Indexes as RFC 6901 §4 writes them; `length` and `01` are none.
      if (!/^(?:0|[1-9]\d*)$/.test(String(key)) || !Object.hasOwn(value, key)) return undefined;
      return new Node(this.document, value[Number(key)], this, Number(key));
    }
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    return new Node(this.document, (value as Record<string | number, unknown>)[key], this, key);
  }

  /** The value at `keys` below this one, or `undefined` when there is none. */
  at(...keys: Path): Node | undefined {
    let node: Node | undefined = this;
    for (const key of keys) node = node?.child(key);
    return node;
  }

  /** The deepest existing node along `keys`: where to report that something is missing or wrong there. */
  closest(...keys: Path): Node {
    let node: Node = this;
    for (const key of keys) {
      const next = node.child(key);
      if (next === undefined) return node;
      node = next;
    }
    return node;
  }

  get path(): Path {
    const keys: (string | number)[] = [];
    for (let node: Node | undefined = this; node?.key !== undefined; node = node.parent) keys.push(node.key);
    return keys.reverse();
  }

  /** RFC 6901 JSON Pointer within the document; `''` for the root. */
  get pointer(): string {
    const { parent, key } = this;
    if (parent === undefined || key === undefined) return '';
    // What reports come back to is the same few holders: they keep theirs.
    parent.#pointer ??= parent.pointer;
    return parent.#pointer + formatPointer([key]);
  }

  get range(): Range {
    const { document } = this;
    return document.rangeOf === undefined ? document.rangeAt(this.path) : document.rangeOf(this);
  }
}
