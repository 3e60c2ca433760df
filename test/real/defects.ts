import { isDeepStrictEqual } from 'node:util';
import { parse } from '@stoplight/yaml';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Location, Range } from '../../src/report/location.ts';
import type { Report } from '../../src/report/report.ts';

/**
 * What is wrong with a report whatever the definition says: crashes, repeats, disorder, places that do not exist. Works out pointers and
 * ranges from the text alone, without the code under test. `textOf` gives the text of a URI of the report.
 */
export function defectsOf(report: Report, textOf: (uri: string) => string): readonly string[] {
  const sources = createSources(textOf);
  const places = report.findings.flatMap(({ ruleId, location, relatedLocations }) =>
    [location, ...relatedLocations].flatMap((place) => defectsOfPlace(place, sources(place.uri)).map((defect) => `${ruleId}: ${defect}`)),
  );
  return [...crashes(report), ...repeats(report.findings), ...disorder(report.findings), ...places];
}

function crashes({ notifications }: Report): readonly string[] {
  const bugs = notifications.filter(({ code }) => code === 'rule-crashed' || code === 'internal-error');
  return bugs.map(({ message }) => `crash: ${message}`);
}

function repeats(findings: readonly AssessedFinding[]): readonly string[] {
  const claims = findings.map(({ ruleId, location, message }) => `${ruleId} ${location.uri}#${location.pointer} ${message}`);
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  const malformed = fingerprints.filter((fingerprint) => !/^[0-9a-f]{16}$/.test(fingerprint));
  return [
    ...repeated(claims).map((claim) => `finding twice: ${claim}`),
    ...repeated(fingerprints).map((fingerprint) => `fingerprint twice: ${fingerprint}`),
    ...malformed.map((fingerprint) => `no fingerprint: ${fingerprint}`),
  ];
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) (seen.has(text) ? again : seen).add(text);
  return [...again];
}

function disorder(findings: readonly AssessedFinding[]): readonly string[] {
  const defects: string[] = [];
  for (const [index, finding] of findings.entries()) {
    const before = findings[index - 1];
    if (before !== undefined && compareKeys(orderKeyOf(before), orderKeyOf(finding)) > 0) {
      defects.push(`out of order: ${finding.ruleId} at ${finding.location.pointer} after ${before.ruleId} at ${before.location.pointer}`);
    }
  }
  return defects;
}

type OrderKey = readonly (string | number)[];

function orderKeyOf({ ruleId, location: { uri, range } }: AssessedFinding): OrderKey {
  return [uri, range.start.line, range.start.column, ruleId];
}

function compareKeys(left: OrderKey, right: OrderKey): number {
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}

interface Source {
  readonly isJson: boolean;
  readonly data: unknown;
  /** Offset at which each line begins. */
  readonly lineStarts: readonly number[];
  readonly text: string;
}

function createSources(textOf: (uri: string) => string): (uri: string) => Source {
  const known = new Map<string, Source>();
  return (uri) => {
    const source = known.get(uri) ?? readSource(uri, textOf(uri).replace(/^\uFEFF/, ''));
    known.set(uri, source);
    return source;
  };
}

function readSource(uri: string, text: string): Source {
  const isJson = uri.endsWith('.json');
  const lineStarts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lineStarts.push(index + 1);
  return { isJson, data: isJson ? JSON.parse(text) : parse(text), lineStarts, text };
}

function defectsOfPlace({ pointer, range }: Location, source: Source): readonly string[] {
  const found = valueAt(source.data, pointer);
  if (found === undefined) return [`no value at ${pointer}`];
  const start = offsetOf(range.start, source);
  const end = offsetOf(range.end, source);
  if (start === undefined || end === undefined || start > end) return [`no text at ${describeRange(range)}, for ${pointer}`];
  if (source.isJson && !isTextOf(source.text.slice(start, end), found)) return [`other text at ${describeRange(range)} than ${pointer}`];
  return [];
}

interface Found {
  readonly value: unknown;
  readonly key: string | undefined;
}

/** RFC 6901 §4, written here once more so that a mistake in the product's own reading shows. */
function valueAt(data: unknown, pointer: string): Found | undefined {
  if (pointer === '') return { value: data, key: undefined };
  if (!pointer.startsWith('/')) return undefined;
  const keys = pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = data;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return { value, key: keys.at(-1) };
}

/** A range shows a value, or the key that holds it. */
function isTextOf(text: string, { value, key }: Found): boolean {
  try {
    const shown: unknown = JSON.parse(text);
    return shown === key || isDeepStrictEqual(shown, value);
  } catch {
    return false;
  }
}

function offsetOf({ line, column }: Range['start'], { lineStarts, text }: Source): number | undefined {
  const start = lineStarts[line - 1];
  if (start === undefined || column < 1) return undefined;
  const offset = start + column - 1;
  const next = lineStarts[line] ?? text.length + 1;
  return offset < next ? offset : undefined;
}

function describeRange({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
