import { ToolError } from '../errors.ts';
import type { Position } from '../report/location.ts';
import type { Document, DocumentProblem } from './document.ts';
import { endOfString, indexJson, type JsonIndex } from './json-index.ts';
import { JsonLookup, keyOf } from './json-lookup.ts';
import { findJsonSyntaxError, type JsonSyntaxError } from './json-syntax.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLines, type Lines } from './lines.ts';

/**
 * Parses a JSON text (RFC 8259, without byte order mark). A text with a syntax error gives a document with one syntax problem and
 * the data before it. Throws `nesting-too-deep`.
 */
export function parseJson(text: string, uri: string, limits: Pick<Limits, 'maxDepth'> = defaultLimits): Document {
  const lines = createLines(text);
  let error: JsonSyntaxError | undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    error = findJsonSyntaxError(text);
    if (error === undefined) throw cause;
    data = error.data;
  }
  const index = indexJson(error === undefined ? text : text.slice(0, error.validUntil), limits.maxDepth);
  if (index.depth > limits.maxDepth) throw tooDeep(uri, lines.positionAt(index.start[index.size - 1] ?? 0), limits.maxDepth);

  const lookup = new JsonLookup(index);
  const problems = findProblems({ data, index, lines, error });
  return {
    uri,
    text,
    data,
    problems,
    rangeAt(path) {
      const node = lookup.closest(path);
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
  if (error !== undefined || countMembers(data) !== index.members) problems.push(...findDuplicateKeys(index, lines));
  if (error !== undefined) {
    const range = lines.rangeOf(error.offset, error.offset + error.length);
    problems.push({ kind: 'syntax', message: error.message, path: error.path, range });
  }
  return problems;
}

function countMembers(data: unknown): number {
  let members = 0;
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || typeof value !== 'object') continue;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (children !== value) members += children.length;
    for (const child of children) if (typeof child === 'object') waiting.push(child);
  }
  return members;
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
