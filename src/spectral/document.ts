import type { Document, DocumentProblem } from '../document/document.ts';
import type { Range } from '../report/location.ts';
import type { HostDiagnostic, HostDocument, HostRange } from './host.ts';

/** A document that Spectral parsed, as the engine sees it. Ranges are Spectral's own. */
export function adaptDocument(host: HostDocument): Document {
  const rangeAt = (path: readonly (string | number)[]): Range => toRange(host.getRangeForJsonPath([...path], true));
  return {
    uri: uriOfSource(host.source),
    get text() {
      return textOf(host);
    },
    data: host.data,
    mayRepeat: true,
    problems: host.diagnostics.flatMap(toProblem),
    rangeAt,
    // Spectral gives no places of keys.
    keyRangeAt: rangeAt,
  };
}

/** The absolute URI of what Spectral calls a source: a file path, a URL, or nothing. */
export function uriOfSource(source: string | null): string {
  if (source === null) return 'file:///';
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return withoutFragment(source);
  const path = source.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : `file:///${path.replace(/^([a-z])%3A/i, '$1:')}`;
}

function withoutFragment(uri: string): string {
  const hash = uri.indexOf('#');
  return hash === -1 ? uri : uri.slice(0, hash);
}

/** The text, or something with the same words in it: the graph only looks whether `$id` and the like occur. */
function textOf({ input, data }: HostDocument): string {
  return typeof input === 'string' ? input : (JSON.stringify(data) ?? '');
}

/** Spectral's parsers report duplicate keys, keys that are no strings (which are read as strings here), and syntax errors. */
function toProblem({ code, message, path, range }: HostDiagnostic): readonly DocumentProblem[] {
  if (code !== 'parser' || message.startsWith('Mapping key must be a string')) return [];
  const kind = message.startsWith('Duplicate key') ? 'duplicate-key' : 'syntax';
  return [{ kind, message, path, range: toRange(range) }];
}

function toRange(range: HostRange | undefined): Range {
  const { start, end } = range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { start: { line: start.line + 1, column: start.character + 1 }, end: { line: end.line + 1, column: end.character + 1 } };
}
