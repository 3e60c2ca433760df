import { forJsonText } from './escape.ts';

/**
 * Writes JSON text in chunks: objects and arrays of the outer `depth` levels are taken apart and indented by two spaces, what lies
 * deeper is written whole, indented by `innerIndent` spaces or in a line when that is 0. An iterable that is no array is written as one and is never held in memory; members that are
 * `undefined` are left out. Nothing in the text acts on a terminal (`forJsonText`).
 */
export function* streamJson(value: unknown, depth: number, innerIndent: 0 | 2): Generator<string> {
  yield* streamValue(value, { depth, innerIndent, newline: '\n' });
  yield '\n';
}

/** How deep to take values apart from here on, and what starts a line here. */
interface Level {
  readonly depth: number;
  readonly innerIndent: 0 | 2;
  readonly newline: string;
}

function* streamValue(value: unknown, level: Level): Generator<string> {
  if (level.depth > 0 && isIterable(value)) yield* streamItems(value, level);
  else if (level.depth > 0 && value !== null && typeof value === 'object') yield* streamMembers(value, level);
  else yield writeWhole(value, level);
}

function* streamItems(items: Iterable<unknown>, level: Level): Generator<string> {
  const inner = innerLevel(level);
  let separator = '[';
  for (const item of items) {
    yield `${separator}${inner.newline}`;
    yield* streamValue(item, inner);
    separator = ',';
  }
  yield separator === '[' ? '[]' : `${level.newline}]`;
}

function* streamMembers(object: object, level: Level): Generator<string> {
  const inner = innerLevel(level);
  let separator = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${inner.newline}${writeWhole(key, inner)}: `;
    yield* streamValue(value, inner);
    separator = ',';
  }
  yield separator === '{' ? '{}' : `${level.newline}}`;
}

function innerLevel({ depth, innerIndent, newline }: Level): Level {
  return { depth: depth - 1, innerIndent, newline: `${newline}  ` };
}

function writeWhole(value: unknown, { innerIndent, newline }: Level): string {
  return forJsonText(JSON.stringify(value, undefined, innerIndent)).replaceAll('\n', newline);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
