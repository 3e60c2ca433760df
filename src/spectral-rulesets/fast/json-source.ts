import { endOfString, indexJson, type JsonIndex } from '../../document/json-index.ts';
import type { SpectralResult } from '../run-rules.ts';
import { losesOrder, withKeyOrder } from './key-order.ts';
import { isContainer } from './outside.ts';

type Position = SpectralResult['range']['start'];

/** A JSON text without syntax errors and duplicate keys, with places as `@stoplight/json` gives them. */
export class JsonSource {
  readonly #text: string;
  #index: JsonIndex | undefined;
  #lines: readonly number[] | undefined;
  readonly #childrenOf = new Map<number, ReadonlyMap<string, number>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Values with the order of keys that the text has; `data` are what the text is when it is parsed. */
  orderedData(data: unknown): unknown {
    const index = this.#indexed();
    const unordered = unorderedObjects(index);
    return unordered.size === 0 ? data : withOrder(JSON.parse(this.#text), 0, { index, unordered });
  }

  /** Where the value at `path` is, or the closest one around it. */
  rangeAt(path: readonly (string | number)[]): SpectralResult['range'] {
    const { start, end } = this.#indexed();
    const node = this.#closest(path);
    return { start: this.#position(start[node] ?? 0), end: this.#position(end[node] ?? 0) };
  }

  #indexed(): JsonIndex {
    this.#index ??= indexJson(this.#text, 10_000);
    return this.#index;
  }

  #closest(path: readonly (string | number)[]): number {
    const { start } = this.#indexed();
    let node = 0;
    for (const segment of path) {
      const opening = this.#text[start[node] ?? 0];
      const number = Number(segment);
      const isInteger = Number.isInteger(number);
      // `findNodeAtPath` looks for what is left of a key that reads as an integer.
      const child =
        opening === '{' || (opening === '[' && isInteger)
          ? this.#children(node).get(isInteger ? String(number) : String(segment))
          : undefined;
      if (child === undefined) return node;
      node = child;
    }
    return node;
  }

  #children(node: number): ReadonlyMap<string, number> {
    const known = this.#childrenOf.get(node);
    if (known !== undefined) return known;
    const index = this.#indexed();
    const children = new Map<string, number>();
    const isList = this.#text[index.start[node] ?? 0] === '[';
    for (const child of childrenOf(index, node)) children.set(isList ? String(children.size) : keyOf(index, child), child);
    this.#childrenOf.set(node, children);
    return children;
  }

  #position(offset: number): Position {
    this.#lines ??= lineStarts(this.#text);
    const line = lastAtMost(this.#lines, offset);
    return { line, character: offset - (this.#lines[line] ?? 0) };
  }
}

function* childrenOf(index: JsonIndex, node: number): Generator<number> {
  const after = index.next[node] ?? 0;
  for (let child = node + 1; child < after; child = index.next[child] ?? after) yield child;
}

function keyOf({ text, key }: JsonIndex, node: number): string {
  const from = key[node] ?? 0;
  const raw = text.slice(from + 1, endOfString(text, from) - 1);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

/** Objects of a text whose keys JavaScript lists in another order; only those with a key that starts with a digit can be. */
function unorderedObjects(index: JsonIndex): ReadonlySet<number> {
  const { text, size, start, key, next } = index;
  const unordered = new Set<number>();
  const open: { readonly node: number; readonly after: number; isJudged: boolean }[] = [];
  for (let node = 0; node < size; node++) {
    while (node >= (open.at(-1)?.after ?? Number.POSITIVE_INFINITY)) open.pop();
    const parent = open.at(-1);
    const first = text.charCodeAt((key[node] ?? -1) + 1);
    if (parent !== undefined && !parent.isJudged && key[node] !== -1 && ((first >= 0x30 && first <= 0x39) || first === 0x5c)) {
      parent.isJudged = true;
      if (losesOrder([...childrenOf(index, parent.node)].map((child) => keyOf(index, child)))) unordered.add(parent.node);
    }
    const opening = text.charCodeAt(start[node] ?? 0);
    if (opening === 0x7b || opening === 0x5b) open.push({ node, after: next[node] ?? 0, isJudged: false });
  }
  return unordered;
}

interface Ordering {
  readonly index: JsonIndex;
  readonly unordered: ReadonlySet<number>;
}

/** Changes freshly parsed data in place. */
function withOrder(value: unknown, node: number, ordering: Ordering): unknown {
  if (!isContainer(value)) return value;
  const { index, unordered } = ordering;
  const keys: string[] = [];
  for (const child of childrenOf(index, node)) {
    const key = Array.isArray(value) ? String(keys.length) : keyOf(index, child);
    keys.push(key);
    const held = value[key];
    if (isContainer(held)) Reflect.set(value, key, withOrder(held, child, ordering));
  }
  return unordered.has(node) ? withKeyOrder(value, keys) : value;
}

/** The scanner that Spectral uses ends lines at LF, CR LF and a lone CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
