import type { Path, Place } from './document.ts';
import { endOfString, type JsonIndex } from './json-index.ts';

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;

/** Finds nodes of a JSON index by path. Containers that were looked into once are found again without a search. */
export class JsonLookup {
  readonly index: JsonIndex;
  readonly #membersOf = new Map<number, ReadonlyMap<string, number>>();
  readonly #itemsOf = new Map<number, readonly number[]>();
  #lastPath: Path = [];
  /** The nodes on the last path, the root first, as far as they exist. */
  readonly #lastNodes = [0];

  constructor(index: JsonIndex) {
    this.index = index;
  }

  /** The node at `path`, or the deepest existing one on the way. Of duplicate keys the last one counts, as in `JSON.parse`. */
  closest(path: Path): number {
    // Places are mostly asked for in groups below one holder: what the last path has in common with this one is known.
    let depth = 0;
    while (depth < path.length && depth < this.#lastPath.length && path[depth] === this.#lastPath[depth]) depth += 1;
    depth = Math.min(depth, this.#lastNodes.length - 1);
    this.#lastNodes.length = depth + 1;
    this.#lastPath = path;
    let node = this.#lastNodes[depth] ?? 0;
    for (; depth < path.length; depth += 1) {
      const child = this.#child(node, path[depth] ?? '');
      if (child === undefined) return node;
      node = child;
      this.#lastNodes.push(node);
    }
    return node;
  }

  /** The node of a place, or the deepest existing one on the way. */
  find(place: Place): number {
    const found = this.#find(place);
    return found < 0 ? ~found : found;
  }

  /** As `find`, but inverted (`~`) when the place itself is not in the text: then nothing below it is. */
  #find(place: Place): number {
    const { parent, key } = place;
    if (parent === undefined || key === undefined) return 0;
    if (place.found === undefined) {
      const holder = this.#find(parent);
      place.found = holder < 0 ? holder : (this.#child(holder, key) ?? ~holder);
    }
    return place.found;
  }

  #child(node: number, segment: string | number): number | undefined {
    const { text, start } = this.index;
    const opening = text.charCodeAt(start[node] ?? 0);
    if (opening === openBrace) return this.#member(node, typeof segment === 'number' ? String(segment) : segment);
    if (opening !== openBracket) return undefined;
    if (typeof segment === 'number') return this.#items(node)[segment];
    return /^(?:0|[1-9]\d*)$/.test(segment) ? this.#items(node)[Number(segment)] : undefined;
  }

  /** Most objects are small and asked for one member: they are looked through. Larger ones get a table. */
  #member(node: number, name: string): number | undefined {
    const members = this.#membersOf.get(node);
    if (members !== undefined) return members.get(name);
    const { next } = this.index;
    const after = next[node] ?? 0;
    let found: number | undefined;
    let passed = 0;
    for (let child = node + 1; child < after; child = next[child] ?? after) {
      passed += 1;
      if (passed > mostPassed) return this.#tabulate(node).get(name);
      // Of duplicate keys the last one counts.
      if (isKeyOf(this.index, child, name)) found = child;
    }
    return found;
  }

  #tabulate(node: number): ReadonlyMap<string, number> {
    const members = new Map(childrenOf(this.index, node).map((child) => [keyOf(this.index, child), child]));
    this.#membersOf.set(node, members);
    return members;
  }

  #items(node: number): readonly number[] {
    let items = this.#itemsOf.get(node);
    if (items === undefined) {
      items = childrenOf(this.index, node);
      this.#itemsOf.set(node, items);
    }
    return items;
  }
}

/** Objects with more members than this are not looked through. */
const mostPassed = 16;

/** Whether an object holds `node` under `name`. No string is made, unless the key is written with escapes. */
function isKeyOf(index: JsonIndex, node: number, name: string): boolean {
  const { text, key } = index;
  const from = (key[node] ?? 0) + 1;
  for (let at = 0; at < name.length; at += 1) {
    const character = text.charCodeAt(from + at);
    if (character === backslash) return keyOf(index, node) === name;
    if (character !== name.charCodeAt(at)) return false;
  }
  const end = text.charCodeAt(from + name.length);
  return end === backslash ? keyOf(index, node) === name : end === quote;
}

/** The key under which an object holds `node`. */
export function keyOf({ text, key }: JsonIndex, node: number): string {
  const from = key[node] ?? 0;
  const to = endOfString(text, from);
  const raw = text.slice(from + 1, to - 1);
  return raw.includes('\\') ? String(JSON.parse(text.slice(from, to))) : raw;
}

function childrenOf(index: JsonIndex, node: number): readonly number[] {
  const children: number[] = [];
  const after = index.next[node] ?? 0;
  for (let child = node + 1; child < after; child = index.next[child] ?? after) children.push(child);
  return children;
}
