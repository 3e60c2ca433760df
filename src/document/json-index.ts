/**
 * Where every value of a JSON text is: a table in text order (a container before its members), made in one pass.
 * Node 0 is the root.
 */
export interface JsonIndex {
  readonly text: string;
  readonly size: number;
  /** How many object members the text has, duplicates included. */
  readonly members: number;
  /** Deepest level of nesting. */
  readonly depth: number;
  /** Offset of a node's first character. */
  readonly start: Int32Array;
  /** Offset after a node's last character. */
  readonly end: Int32Array;
  /** Offset of the opening quote of a member's key; -1 for items and the root. */
  readonly key: Int32Array;
  /** The node after the last one inside this one. */
  readonly next: Int32Array;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Indexes a JSON text, or the longest valid beginning of one: containers that are not closed end with the text.
 * Does not check syntax. Stops when containers are nested deeper than `maxDepth` or when there are more than `maxNodes` values; then
 * `depth` is `maxDepth + 1` or `size` is `maxNodes + 1`, and the last node is the offending one.
 */
export function indexJson(text: string, maxDepth: number, maxNodes = Number.POSITIVE_INFINITY): JsonIndex {
  const scan = new Scan(text, maxDepth);
  while (scan.at < text.length && scan.deepest <= maxDepth && scan.size <= maxNodes) scan.step(text.charCodeAt(scan.at));
  scan.finish();
  const { size, members, deepest, start, end, key, next } = scan;
  return { text, size, members, depth: deepest, start, end, key, next };
}

/** Offset after the string whose opening quote is at `from`. */
export function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first--;
  return (at - first) % 2 === 1;
}

function endOfLiteral(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character <= 0x20 || character === comma || character === closeBrace || character === closeBracket) break;
  }
  return at;
}

/** The state of one pass. Typed arrays and offsets, because a definition can have a quarter of a million nodes. */
class Scan {
  readonly text: string;
  readonly maxDepth: number;
  at = 0;
  size = 0;
  members = 0;
  deepest = 0;
  start: Int32Array;
  end: Int32Array;
  key: Int32Array;
  next: Int32Array;
  readonly #open: Int32Array;
  #depth = 0;
  #pendingKey = -1;
  #expectsKey = false;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
    const capacity = Math.max(64, Math.ceil(text.length / 40));
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.key = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.#open = new Int32Array(maxDepth + 1);
  }

  step(character: number): void {
    switch (character) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
      case colon:
        this.at++;
        return;
      case comma:
        this.#expectsKey = this.#depth > 0 && this.text.charCodeAt(this.start[this.#innermost()] ?? 0) === openBrace;
        this.at++;
        return;
      case openBrace:
      case openBracket:
        this.#enter(character === openBrace);
        return;
      case closeBrace:
      case closeBracket:
        this.at++;
        this.#leave();
        return;
      case quote:
        this.#readString();
        return;
      default:
        this.#add();
        this.#endScalar(endOfLiteral(this.text, this.at));
    }
  }

  finish(): void {
    while (this.#depth > 0) this.#leave();
  }

  #enter(isObject: boolean): void {
    const node = this.#add();
    this.at++;
    this.deepest = Math.max(this.deepest, this.#depth + 1);
    if (this.#depth === this.maxDepth) {
      this.end[node] = this.at;
      return;
    }
    this.#open[this.#depth++] = node;
    this.#expectsKey = isObject;
  }

  #leave(): void {
    const node = this.#innermost();
    this.#depth--;
    this.end[node] = this.at;
    this.next[node] = this.size;
    this.#expectsKey = false;
  }

  #readString(): void {
    const end = endOfString(this.text, this.at);
    if (this.#expectsKey) {
      this.#pendingKey = this.at;
      this.#expectsKey = false;
      this.members++;
      this.at = end;
      return;
    }
    this.#add();
    this.#endScalar(end);
  }

  #endScalar(end: number): void {
    this.at = end;
    this.end[this.size - 1] = end;
    this.next[this.size - 1] = this.size;
  }

  #innermost(): number {
    return this.#open[this.#depth - 1] ?? 0;
  }

  /** Adds a node that starts here. */
  #add(): number {
    if (this.size === this.start.length) {
      this.start = grown(this.start);
      this.end = grown(this.end);
      this.key = grown(this.key);
      this.next = grown(this.next);
    }
    this.start[this.size] = this.at;
    this.key[this.size] = this.#pendingKey;
    this.#pendingKey = -1;
    return this.size++;
  }
}

function grown(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
