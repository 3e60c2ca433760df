import { decodePointerFragment, encodePointerUriFragment, extractSourceFromRef, isLocalRef } from '@stoplight/json';
import { extname, isAbsolute, resolve } from '@stoplight/path';
import { ToolError } from '../../../errors.ts';
import { createTextReader, uriOfSource } from '../../resolver.ts';
import type { RulesJob, SpectralResult } from '../../run-rules.ts';
import { closestPath, firstCrossing, type ResultPath } from '../associated-item.ts';
import { type LintInventory, nowhere, type WrittenItem } from '../inventory.ts';
import { locationTracker } from '../location-tracker.ts';
import { type Container, isContainer, Outside } from '../outside.ts';
import { type FirstDocument, type ReadSource, readSource, type SourceDocument } from '../source-document.ts';
import type { Tracker } from '../tracker.ts';
import type { CrawlHost } from './crawl.ts';
import { FileRunner, type ResolveError } from './file-runner.ts';
import { formattedDiagnostics } from './formatted-diagnostics.ts';
import { ReferenceGraph } from './reference-graph.ts';

/**
 * A definition of several documents, read and resolved as Spectral's library does.
 * @throws Outside when it is not sure that the library would do the same
 */
export async function severalInventory(document: FirstDocument, { graph, reader }: RulesJob): Promise<LintInventory> {
  const referenced: Record<string, ReadSource> = {};
  const diagnostics: SpectralResult[] = [];
  const references = new ReferenceGraph();
  const parse = (text: string, href: string): unknown => {
    const source = href.replace(/\/$/, '');
    const known = graph.documents.get(uriOfSource(href, graph));
    const read = readSource(text, source, { isJson: extname(source) === '.json', known });
    for (const added of formattedDiagnostics(read.diagnostics, read.source)) diagnostics.push(added);
    referenced[source] = read;
    return read.data;
  };
  const first = new FileRunner(
    document.data,
    { name: document.source, depth: 0, uriStack: [] },
    { read: createTextReader(graph, reader), parse, runners: new Map(), references, step: createStep(graph.entry.uri) },
  );
  const { result, errors } = await first.resolve('');
  if (!isContainer(result) || Array.isArray(result)) throw new Outside('a document that is no object');
  return new SeveralInventory({ document, resolved: result, referenced, diagnostics, references, problems: errors });
}

/** Whole files that are in each other again and again become larger without an end, and the library does not come to one. */
function createStep(uri: string): CrawlHost['step'] {
  let left = mostSteps;
  return (depth) => {
    left -= 1;
    if (left > 0 && depth <= mostDeep) return;
    const message = 'Files of this definition refer to each other as wholes, one in another without an end.';
    throw new ToolError('reference-limit', message, {
      help: 'Refer to a part of a file, not to a file that refers back.',
      location: { uri },
    });
  };
}

/** A definition of 2.5 MB in hundreds of files needs some 12,000. */
const mostSteps = 500_000;
/** Nothing that somebody writes is so deep. */
const mostDeep = 1_000;

interface Parts {
  readonly document: FirstDocument;
  readonly resolved: Container;
  readonly referenced: Readonly<Record<string, ReadSource>>;
  readonly diagnostics: readonly SpectralResult[];
  readonly references: ReferenceGraph;
  readonly problems: readonly ResolveError[];
}

/** It has what Spectral's own functions use of the library's `DocumentInventory`. */
class SeveralInventory implements LintInventory {
  readonly #parts: Parts;
  readonly #encoded = new Map<string, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get document(): FirstDocument {
    return this.#parts.document;
  }

  get source(): string {
    return this.document.source;
  }

  get unresolved(): Container {
    return this.document.data;
  }

  get resolved(): Container {
    return this.#parts.resolved;
  }

  get formats(): SourceDocument['formats'] {
    return this.document.formats ?? null;
  }

  get graph(): { overallOrder(): readonly string[] } {
    return this.#parts.references;
  }

  get referencedDocuments(): Readonly<Record<string, ReadSource>> {
    return this.#parts.referenced;
  }

  get reports(): readonly SpectralResult[] {
    return [...this.#parts.diagnostics, ...this.errors];
  }

  get isFrozen(): boolean {
    return this.resolved === this.unresolved;
  }

  get forFunctions(): object {
    return this;
  }

  tracker(): Tracker<unknown> {
    const { references, referenced } = this.#parts;
    const has = (name: string) => name === this.source || referenced[name] !== undefined;
    const of = (name: string) => references.mapOf(name);
    return locationTracker(this.unresolved, this.source, { of, has }) as Tracker<unknown>;
  }

  /** Results for references that lead nowhere, each message once. */
  get errors(): readonly SpectralResult[] {
    const first = new Map<string, ResolveError>();
    for (const error of this.#parts.problems) if (!first.has(error.message)) first.set(error.message, error);
    return [...first.values()].map(({ message, path: place, uriStack }) => {
      const path = [...place, '$ref'];
      const range = this.document.getClosestRange(path) ?? nowhere;
      const source = uriStack.at(-1) ?? this.source;
      return { code: 'invalid-ref', path, message: message.replace(/^Error\s*:\s*/, ''), severity: 0, range, source };
    });
  }

  findAssociatedItemForPath(path: readonly string[], isResolved: boolean): object | null {
    return this.itemFor(path.map(String), isResolved) ?? null;
  }

  /** `findAssociatedItemForPath` of the library's `DocumentInventory`. */
  itemFor(path: ResultPath, isResolved: boolean): WrittenItem | undefined {
    const { document, unresolved, resolved } = this;
    if (!isResolved) return { document, path: closestPath(unresolved, path), missingPropertyPath: path };
    const closest = closestPath(resolved, path);
    const crossing = firstCrossing(unresolved, closest);
    if (crossing === 'lost') return undefined;
    if (crossing === 'none') return { document, path: closestPath(unresolved, path), missingPropertyPath: path };
    const last = closest.at(-1);
    const missing = crossing === closest.length || last === undefined ? [] : path.slice(path.lastIndexOf(last) + 1);
    const landed = this.#landed(path);
    if (landed === undefined) return undefined;
    const { document: holder, pointer, isLost } = landed;
    if (isLost) return { document: holder, path: closestPath(holder.data, path), missingPropertyPath: path };
    const place = closestPath(holder.data, pointer.replace(/^#\//, '').split('/').map(decodePointerFragment));
    return { document: holder, path: place, missingPropertyPath: [...place, ...missing] };
  }

  /** Where a path comes to when what it passes is looked up in what is referred to, growing by a segment at a time. */
  #landed(path: ResultPath): Landed | undefined {
    let at = this.#past({ document: this.document, source: this.source, pointer: '#', isLost: false });
    for (const segment of path) {
      if (at === undefined || at.isLost) break;
      at.pointer += `/${this.#encode(segment)}`;
      at = this.#past(at);
    }
    return at;
  }

  /** The place that references at a place lead to; `undefined` where the library finds no references at all. */
  #past(from: Landed): Landed | undefined {
    let at = from;
    for (let left = 1_000; left > 0; left--) {
      const map = this.#parts.references.mapOf(at.source);
      if (map === undefined) return undefined;
      const reference = map[at.pointer];
      if (reference === undefined) break;
      if (isLocalRef(reference)) at.pointer = reference;
      else at = this.#followed(at.source, reference) ?? { ...at, isLost: true };
      if (at.isLost) break;
    }
    return at;
  }

  #followed(source: string, reference: string): Landed | undefined {
    const named = extractSourceFromRef(reference);
    if (named === null) return undefined;
    const next = isAbsolute(named) || /^[a-z]+:\/\//i.test(named) ? named : resolve(source, '..', named);
    const document = next === this.source ? this.document : this.#parts.referenced[next];
    if (document === undefined) return undefined;
    const pointer = reference.includes('#') ? reference.slice(reference.indexOf('#')) : '#';
    return { document, source: next, pointer, isLost: false };
  }

  #encode(segment: string): string {
    let encoded = this.#encoded.get(segment);
    if (encoded === undefined) {
      encoded = String(encodePointerUriFragment(segment));
      this.#encoded.set(segment, encoded);
    }
    return encoded;
  }
}

/** A place in a document. */
interface Landed {
  readonly document: WrittenItem['document'];
  readonly source: string;
  pointer: string;
  /** True when what comes next was not read: what is asked for is then looked for in this document. */
  readonly isLost: boolean;
}
