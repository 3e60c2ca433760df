import { type ErrorCode, ToolError } from '../errors.ts';
import type { Document } from './document.ts';
import type { Graph, ResolutionFailure } from './graph.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { parseDocument } from './parse.ts';
import type { Reader } from './reader.ts';
import { findReferences } from './references.ts';
import { createGraph } from './resolve.ts';
import { displayName, uriKey } from './uri.ts';

/** An entry document: where it is, and its content when that was read already. */
export interface EntrySource {
  /** Absolute URI without fragment. */
  readonly uri: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** How documents are read. */
export interface LoadOptions {
  readonly reader: Reader;
  readonly limits?: Limits;
}

/**
 * Loads a definition: the entry document and every document that references lead to. What goes wrong with the entry document is
 * thrown, except its syntax errors, which are its problems; what goes wrong with another document becomes the failure of the
 * references to it. Throws `document-limit` and `reference-limit` when the definition is too large.
 */
export async function loadGraph(entrySource: EntrySource, { reader, limits = defaultLimits }: LoadOptions): Promise<Graph> {
  const { uri } = entrySource;
  const entry = await parseDocument(entrySource.text ?? entrySource.bytes ?? (await reader.read(uri)), uri, limits);
  const loading: Loading = { entry, reader, limits, documents: new Map([[uri, entry]]), failures: new Map(), references: 0 };
  const targets = targetsOf(entry, loading);
  if (targets.length > 0) {
    const { resolveExternals } = await import('./resolve-externals.ts');
    await resolveExternals(uri, targets, (target) => loadTarget(target, loading));
  }
  return createGraph({ entry, documents: inOrder(loading.documents, uri), failures: loading.failures });
}

interface Loading {
  readonly entry: Document;
  readonly reader: Reader;
  readonly limits: Limits;
  readonly documents: Map<string, Document>;
  readonly failures: Map<string, ResolutionFailure>;
  references: number;
}

/** Reads one more document and says which others it needs. */
async function loadTarget(uri: string, loading: Loading): Promise<readonly string[]> {
  const { documents, failures, limits, entry } = loading;
  if (documents.size + failures.size >= limits.maxDocuments) {
    throw new ToolError('document-limit', `The definition refers to more than ${limits.maxDocuments} documents.`, {
      help: 'Check that references do not lead into folders of unrelated files, or lint the parts on their own.',
      location: { uri: entry.uri },
    });
  }
  try {
    const document = await parseDocument(await loading.reader.read(uri), uri, limits);
    const syntaxError = document.problems.find(({ kind }) => kind === 'syntax');
    if (syntaxError !== undefined) {
      const { line, column } = syntaxError.range.start;
      const name = displayName(uri, entry.uri);
      const message = `file "${name}" has a syntax error at line ${line}, column ${column}: ${clause(syntaxError.message)}`;
      failures.set(uri, { reason: 'unreadable', message });
      return [];
    }
    documents.set(uri, document);
    return targetsOf(document, loading);
  } catch (error) {
    if (!(error instanceof ToolError) || isFatal(error.code)) throw error;
    failures.set(uri, failureOf(error));
    return [];
  }
}

/** Files a document refers to, as the URIs to read; one spelling each. */
function targetsOf(document: Document, loading: Loading): readonly string[] {
  const { count, targets } = findReferences(document);
  loading.references += count;
  if (loading.references > loading.limits.maxReferences) {
    throw new ToolError('reference-limit', `The definition has more than ${loading.limits.maxReferences} references.`, {
      help: 'Check that the file is an OpenAPI definition, or lint the parts on their own.',
      location: { uri: loading.entry.uri },
    });
  }
  const own = uriKey(loading.entry.uri);
  return [...new Map([...targets].map((target) => [uriKey(target), target])).values()].filter((target) => uriKey(target) !== own);
}

function isFatal(code: ErrorCode): boolean {
  return code === 'document-limit' || code === 'reference-limit';
}

function failureOf(error: ToolError): ResolutionFailure {
  const message = clause(error.message) + placeOf(error);
  if (error.code === 'file-not-found') return { reason: 'missing-file', message };
  if (error.code === 'file-refused') return { reason: 'refused', message };
  return { reason: 'unreadable', message };
}

function placeOf({ location }: ToolError): string {
  if (location === undefined || !('range' in location)) return '';
  return ` (line ${location.range.start.line}, column ${location.range.start.column})`;
}

/** A sentence as part of another one. */
function clause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}

/** Reading order depends on the disk; the entry first, then by URI, does not. */
function inOrder(documents: ReadonlyMap<string, Document>, entry: string): ReadonlyMap<string, Document> {
  const others = [...documents].filter(([uri]) => uri !== entry).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([...documents].filter(([uri]) => uri === entry).concat(others));
}
