import { forJsonText } from './escape.ts';

/**
 * Writes JSON text in chunks: objects and arrays of the outer `depth` levels are taken apart and indented by two spaces, what lies
 * deeper is written whole, indented by `innerIndent` spaces or in a line when that is 0. An iterable that is no array is written as one
 * and is never held in memory; members that are `undefined` are left out. Nothing in the text acts on a terminal (`forJsonText`).
 */
export function* streamJson(value: unknown, depth: number, innerIndent: 0 | 2): Generator<string> {
  yield* streamValue(value, { depth, nesting: 0, toText: innerIndent === 0 ? inLine : indented });
  yield '\n';
}

/**
 * The same, with what lies deeper in a line, for programs in any language: half of a character (a lone surrogate), which JSON can write
 * and few can read, is shown as `\ud800` in values.
 */
export function* streamPortableJson(value: unknown, depth: number): Generator<string> {
  yield* streamValue(value, { depth, nesting: 0, toText: inLinePortably });
  yield '\n';
}

/** How deep to take values apart from here on, in how many others they are, and how one of them is written whole. */
interface Level {
  readonly depth: number;
  readonly nesting: number;
  readonly toText: (value: unknown, nesting: number) => string;
}

function* streamValue(value: unknown, level: Level): Generator<string> {
  if (level.depth > 0 && isIterable(value)) yield* streamItems(value, level);
  else if (level.depth > 0 && value !== null && typeof value === 'object') yield* streamMembers(value, level);
  else yield writeWhole(value, level);
}

function* streamItems(items: Iterable<unknown>, level: Level): Generator<string> {
  const inner = innerLevel(level);
  const newline = newlineAt(inner);
  let separator = '[';
  for (const item of items) {
    yield `${separator}${newline}`;
    yield* streamValue(item, inner);
    separator = ',';
  }
  yield separator === '[' ? '[]' : `${newlineAt(level)}]`;
}

function* streamMembers(object: object, level: Level): Generator<string> {
  const inner = innerLevel(level);
  let separator = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${newlineAt(inner)}${forJsonText(JSON.stringify(key))}: `;
    yield* streamValue(value, inner);
    separator = ',';
  }
  yield separator === '{' ? '{}' : `${newlineAt(level)}}`;
}

function innerLevel({ depth, nesting, toText }: Level): Level {
  return { depth: depth - 1, nesting: nesting + 1, toText };
}

function newlineAt({ nesting }: Level): string {
  return `\n${'  '.repeat(nesting)}`;
}

function writeWhole(value: unknown, { toText, nesting }: Level): string {
  return forJsonText(toText(value, nesting));
}

function inLine(value: unknown): string {
  return JSON.stringify(value);
}

/** `JSON.stringify` writes half of a character as `\ud800`. */
function inLinePortably(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\ud')
    ? JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? showHalves(inner) : inner))
    : text;
}

function showHalves(text: string): string {
  return text.replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** Written within as many arrays as it lies deep, it has its indentation; to add that afterwards would be a copy of the text. */
function indented(value: unknown, nesting: number): string {
  let nested = value;
  for (let depth = 0; depth < nesting; depth += 1) nested = [nested];
  const text = JSON.stringify(nested, undefined, 2);
  // A line `[` for each, indented by two more, and a line break with the indentation of the next.
  return text.slice(nesting * (nesting + 3), text.length - nesting * (nesting + 1));
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
