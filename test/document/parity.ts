import { getLocationForJsonPath as jsonLocation, parseWithPointers as parseJsonWithPointers } from '@stoplight/json';
import { parseWithPointers as parseYamlWithPointers, getLocationForJsonPath as yamlLocation } from '@stoplight/yaml';
import type { Path } from '../../src/document/document.ts';
import type { Position, Range } from '../../src/report/location.ts';

/** What Spectral's parsers make of a text: plain data, and the range of a path as 1-based positions. */
export interface Reference {
  readonly data: unknown;
  /** True when the parser reports more than warnings. */
  readonly hasErrors: boolean;
  rangeAt(path: Path): Range | undefined;
}

interface StoplightRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Parses as `@stoplight/spectral-parsers` parses YAML. */
export function referenceYaml(text: string): Reference {
  const parsed = parseYamlWithPointers(text, {
    ignoreDuplicateKeys: false,
    mergeKeys: true,
    preserveKeyOrder: true,
    attachComments: false,
  });
  return {
    data: plain(parsed.data),
    hasErrors: parsed.diagnostics.some(({ severity }) => severity === 0),
    rangeAt: (path) => inText(oneBased(yamlLocation(parsed, [...path], true)?.range), text),
  };
}

/** Parses as `@stoplight/spectral-parsers` parses JSON. */
export function referenceJson(text: string): Reference {
  const parsed = parseJsonWithPointers(text, { ignoreDuplicateKeys: false, preserveKeyOrder: true });
  return {
    data: plain(parsed.data),
    hasErrors: parsed.diagnostics.length > 0,
    rangeAt: (path) => oneBased(jsonLocation(parsed, [...path], true)?.range),
  };
}

/** Every path of plain data, and for each container one that does not exist. */
export function allPaths(data: unknown, path: Path = []): Path[] {
  if (data === null || typeof data !== 'object') return [path];
  const missing = [...path, Array.isArray(data) ? data.length : 'not there'];
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, missing, ...entries.flatMap(([key, value]) => allPaths(value, [...path, key]))];
}

function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.keys(data).map((key) => [key, plain(Reflect.get(data, key))]));
}

/** The YAML parser ends a text without a last line break one character, on a line that is not there, too late. */
function inText(range: Range | undefined, text: string): Range | undefined {
  const lines = text.split('\n');
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const clamp = (place: Position) => (place.line > end.line ? end : place);
  return range && { start: clamp(range.start), end: clamp(range.end) };
}

function oneBased(range: StoplightRange | undefined): Range | undefined {
  return range && { start: position(range.start), end: position(range.end) };
}

function position({ line, character }: { readonly line: number; readonly character: number }) {
  return { line: line + 1, column: character + 1 };
}
