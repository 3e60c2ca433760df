import { ToolError } from '../errors.ts';
import type { Position } from '../report/location.ts';
import type { Document, DocumentProblem } from './document.ts';
import { endOfString, indexJson, type JsonIndex } from './json-index.ts';
import { JsonLookup, keyOf } from './json-lookup.ts';
import { findJsonSyntaxError, type JsonSyntaxError } from './json-syntax.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLines, type Lines } from './lines.ts';
import { tooManyNodes } from './node-limit.ts';

/**
 * Parses a JSON text (RFC 8259, without byte order mark). A text with a syntax error gives a document with one syntax problem and
 * the data before it. Throws `node-limit` and `nesting-too-deep`.
 */
export function parseJson(text: string, uri: string, limits: Pick<Limits, 'maxNodes' | 'maxDepth'> = defaultLimits): Document {
  const lines = createLines(text);
  // Before the values take memory.
  const indexOfAll = indexJson(text, limits.maxDepth, limits.maxNodes);
  if (indexOfAll.size > limits.maxNodes) {
    const start = lines.positionAt(indexOfAll.start[limits.maxNodes] ?? 0);
    throw tooManyNodes(uri, start, `has more than ${limits.maxNodes} values`);
  }
  let error: JsonSyntaxError | undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    error = findJsonSyntaxError(text);
    if (error === undefined) throw cause;
    data = error.data;
  }
  const index = error === undefined ? indexOfAll : indexJson(text.slice(0, error.validUntil), limits.maxDepth);
  if (index.depth > limits.maxDepth) throw tooDeep(uri, lines.positionAt(index.start[index.size - 1] ?? 0), limits.maxDepth);

  const lookup = new JsonLookup(index);
  const problems = findProblems({ data, index, lines, error });
  return {
    uri,
    text,
    data,
    mayRepeat: false,
    problems,
    rangeAt(path) {
      const node = lookup.closest(path);
      return lines.rangeOf(index.start[node] ?? 0, index.end[node] ?? 0);
    },
    rangeOf(place) {
      const node = lookup.find(place);
      return lines.rangeOf(index.start[node] ?? 0, index.end[node] ?? 0);
    },
    keyRangeAt(path) {
      const node = lookup.closest(path);
      const key = index.key[node] ?? -1;
      if (node === 0 || key === -1) return lines.rangeOf(index.start[node] ?? 0, index.end[node] ?? 0);
      return lines.rangeOf(key, endOfString(text, key));
    },
  };
}

interface Parsed {
  readonly data: unknown;
  readonly index: JsonIndex;
  readonly lines: Lines;
  readonly error: JsonSyntaxError | undefined;
}

function findProblems({ data, index, lines, error }: Parsed): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  // A duplicate key is a member of the text that the parsed data do not have.
  if (error !== undefined || countMembers(data) !== index.members)
    for (const added of findDuplicateKeys(index, lines)) problems.push(added);
  if (error !== undefined) {
    const range = lines.rangeOf(error.offset, error.offset + error.length);
    problems.push({ kind: 'syntax', message: error.message, path: error.path, range });
  }
  return problems;
}

function countMembers(data: unknown): number {
  let members = 0;
  const waiting: Container[] = isContainer(data) ? [data] : [];
  for (let container = waiting.pop(); container !== undefined; container = waiting.pop()) {
    if (Array.isArray(container)) {
      for (const item of container) if (isContainer(item)) waiting.push(item);
      continue;
    }
    // Neither the keys nor the values are listed: what `JSON.parse` makes inherits nothing that could be listed too.
    for (const key in container) {
      members += 1;
      const member = container[key];
      if (isContainer(member)) waiting.push(member);
    }
  }
  return members;
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

interface OpenContainer {
  readonly after: number;
  /** Keys met so far; `undefined` for an array. */
  readonly keys: Set<string> | undefined;
  segment: string | number;
}

function findDuplicateKeys(index: JsonIndex, lines: Lines): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const open: OpenContainer[] = [];
  for (let node = 0; node < index.size; node++) {
    while (open.length > 0 && node >= (open.at(-1)?.after ?? 0)) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.segment = parent.keys === undefined ? Number(parent.segment) + 1 : keyOf(index, node);
      const key = String(parent.segment);
      if (parent.keys?.has(key)) {
        const path = open.map(({ segment }) => segment);
        problems.push({ ...duplicateKey(index, node, lines), path });
      }
      parent.keys?.add(key);
    }
    const opening = index.text[index.start[node] ?? 0];
    if (opening === '{') open.push({ after: index.next[node] ?? 0, keys: new Set(), segment: '' });
    if (opening === '[') open.push({ after: index.next[node] ?? 0, keys: undefined, segment: -1 });
  }
  return problems;
}

function duplicateKey(index: JsonIndex, node: number, lines: Lines): Omit<DocumentProblem, 'path'> {
  const from = index.key[node] ?? 0;
  const message = `Duplicate key ${JSON.stringify(keyOf(index, node))}.`;
  return { kind: 'duplicate-key', message, range: lines.rangeOf(from, endOfString(index.text, from)) };
}

function tooDeep(uri: string, start: Position, maxDepth: number): ToolError {
  return new ToolError('nesting-too-deep', `The document is nested deeper than ${maxDepth} levels.`, {
    help: 'No API needs that many levels. Check that the file is an OpenAPI definition, or split it.',
    location: { uri, pointer: '', range: { start, end: { line: start.line, column: start.column + 1 } } },
  });
}
