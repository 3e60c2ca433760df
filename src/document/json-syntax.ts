import type { Path } from './document.ts';

/** Why and where a text is not JSON (RFC 8259), and the data before that place. */
export interface JsonSyntaxError {
  readonly message: string;
  readonly offset: number;
  /** How many characters are at fault. */
  readonly length: number;
  /** Everything before this offset is a valid beginning. */
  readonly validUntil: number;
  /** Path of the container the error is in. */
  readonly path: Path;
  /** What was read before the error. */
  readonly data: unknown;
}

type Expectation = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

interface Reading {
  readonly text: string;
  at: number;
  expects: Expectation;
  root: unknown;
  /** Containers that are still open, the innermost last, each with the key its next value gets. */
  readonly open: { readonly container: unknown[] | Record<string, unknown>; key: string | number }[];
}

/** Finds the first syntax error of a text that `JSON.parse` has refused; `undefined` when there is none. Not recursive. */
export function findJsonSyntaxError(text: string): JsonSyntaxError | undefined {
  const reading: Reading = { text, at: 0, expects: 'value', root: null, open: [] };
  for (;;) {
    reading.at = skipSpace(text, reading.at);
    if (reading.at >= text.length) {
      return reading.expects === 'nothing' ? undefined : fail(reading, endMessage(reading), reading.at, 0);
    }
    const problem = step(reading);
    if (problem !== undefined) return problem;
  }
}

function step(reading: Reading): JsonSyntaxError | undefined {
  const character = reading.text[reading.at] ?? '';
  switch (reading.expects) {
    case 'nothing':
      return fail(reading, 'Text after the end of the JSON value.', reading.at, 1);
    case 'colon':
      if (character !== ':') return unexpected(reading, 'a ":" after the key');
      reading.at++;
      reading.expects = 'value';
      return undefined;
    case 'comma or end':
      return readSeparator(reading, character);
    case 'key':
    case 'key or end':
      if (character === '}' && reading.expects === 'key or end') return close(reading);
      return character === '"' ? readKey(reading) : unexpected(reading, 'a key in double quotes');
    case 'value':
    case 'value or end':
      if (character === ']' && reading.expects === 'value or end') return close(reading);
      return readValue(reading, character);
  }
}

function readSeparator(reading: Reading, character: string): JsonSyntaxError | undefined {
  const isArray = Array.isArray(reading.open.at(-1)?.container);
  const end = isArray ? ']' : '}';
  if (character === end) return close(reading);
  if (character !== ',') return unexpected(reading, `"," or "${end}"`);
  const after = skipSpace(reading.text, reading.at + 1);
  if (reading.text[after] === end) return fail(reading, `A comma before "${end}" is not allowed in JSON.`, reading.at, 1);
  reading.at++;
  reading.expects = isArray ? 'value' : 'key';
  return undefined;
}

function readKey(reading: Reading): JsonSyntaxError | undefined {
  const parsed = readString(reading);
  if (typeof parsed !== 'string') return parsed;
  const innermost = reading.open.at(-1);
  if (innermost !== undefined) innermost.key = parsed;
  reading.expects = 'colon';
  return undefined;
}

function readValue(reading: Reading, character: string): JsonSyntaxError | undefined {
  if (character === '{' || character === '[') {
    const container: unknown[] | Record<string, unknown> = character === '[' ? [] : {};
    store(reading, container);
    reading.open.push({ container, key: 0 });
    reading.expects = character === '[' ? 'value or end' : 'key or end';
    reading.at++;
    return undefined;
  }
  if (character === '"') {
    const parsed = readString(reading);
    if (typeof parsed !== 'string') return parsed;
    store(reading, parsed);
    return undefined;
  }
  const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
  literal.lastIndex = reading.at;
  const found = literal.exec(reading.text)?.[0];
  if (found === undefined) return unexpected(reading, 'a value');
  reading.at += found.length;
  store(reading, JSON.parse(found));
  return undefined;
}

function readString(reading: Reading): string | JsonSyntaxError {
  const { text, at: from } = reading;
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) {
      reading.at = at + 1;
      return String(JSON.parse(text.slice(from, at + 1)));
    }
    if (character < 0x20) {
      const isLineBreak = character === 0x0a || character === 0x0d;
      if (isLineBreak) return fail(reading, 'This string is not closed on its line.', from, at - from);
      return fail(reading, 'A control character in a string must be written as an escape.', at, 1);
    }
    if (character === 0x5c) {
      const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      escaped.lastIndex = at;
      const length = escaped.exec(text)?.[0].length;
      if (length === undefined) return fail(reading, 'Unknown escape in a string.', at, Math.min(2, text.length - at));
      at += length - 1;
    }
  }
  return fail(reading, 'This string is not closed.', from, text.length - from);
}

function store(reading: Reading, value: unknown): void {
  const innermost = reading.open.at(-1);
  reading.expects = innermost === undefined ? 'nothing' : 'comma or end';
  if (innermost === undefined) {
    reading.root = value;
    return;
  }
  const { container, key } = innermost;
  // Not an assignment: the key may be `__proto__`.
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
  if (typeof key === 'number') innermost.key = key + 1;
}

function close(reading: Reading): undefined {
  reading.open.pop();
  const innermost = reading.open.at(-1);
  // An item's index was counted up when its container was stored.
  reading.expects = innermost === undefined ? 'nothing' : 'comma or end';
  reading.at++;
  return undefined;
}

function unexpected(reading: Reading, expected: string): JsonSyntaxError {
  const { text, at } = reading;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === '/') return fail(reading, 'Comments are not allowed in JSON.', at, 1);
  if (character === "'") return fail(reading, `Expected ${expected}; JSON strings are in double quotes.`, at, 1);
  return fail(reading, `Expected ${expected}, found ${JSON.stringify(character)}.`, at, character.length);
}

function endMessage({ text, open }: Reading): string {
  const innermost = open.at(-1)?.container;
  if (innermost === undefined) return text.trim() === '' ? 'The file is empty.' : 'The text ends where a value is expected.';
  return `The text ends before a "${Array.isArray(innermost) ? ']' : '}'}".`;
}

function fail(reading: Reading, message: string, offset: number, length: number): JsonSyntaxError {
  const path = reading.open.slice(0, -1).map(({ container, key }) => (Array.isArray(container) ? Number(key) - 1 : key));
  return { message, offset, length, validUntil: Math.min(offset, reading.at), path, data: reading.root };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) break;
  }
  return at;
}
