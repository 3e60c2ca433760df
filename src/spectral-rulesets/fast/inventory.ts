import type { SpectralResult } from '../run-rules.ts';
import { type AssociatedItem, associatedItem, type ResultPath } from './associated-item.ts';
import type { Container } from './outside.ts';
import type { ResolvedGraph } from './resolved-graph.ts';
import type { SourceDocument } from './source-document.ts';
import type { Tracker } from './tracker.ts';
import { writtenTracker } from './written-tracker.ts';

/** A definition with its references resolved, for rules. */
export interface LintInventory {
  readonly document: SourceDocument;
  readonly resolved: Container;
  readonly formats: SourceDocument['formats'];
  /** What is reported of the documents themselves, before what the parser says of the first. */
  readonly reports: readonly SpectralResult[];
  /** Follows walks through the resolved document. */
  tracker(): Tracker<unknown>;
  /** Where something is written, in which document. */
  itemFor(path: ResultPath, isResolved: boolean): WrittenItem | undefined;
  /** True when the library's values of the first document, as they are written, are frozen. */
  readonly isFrozen: boolean;
  /** What functions are given for the library's `DocumentInventory`. */
  readonly forFunctions: object;
}

/** Where something is written. */
export interface WrittenItem extends AssociatedItem {
  readonly document: Pick<SourceDocument, 'source' | 'getRangeForJsonPath'> & { readonly data: unknown };
}

/** A definition in one document; it has what Spectral's own functions use of the library's `DocumentInventory`. */
export class Inventory implements LintInventory {
  readonly document: SourceDocument;
  readonly referencedDocuments: Readonly<Record<string, SourceDocument>> = {};
  readonly #graph: ResolvedGraph;

  constructor(document: SourceDocument, graph: ResolvedGraph) {
    this.document = document;
    this.#graph = graph;
  }

  get source(): string {
    return this.document.source;
  }

  get unresolved(): Container {
    return this.document.data;
  }

  get resolved(): Container {
    return this.#graph.root;
  }

  get formats(): SourceDocument['formats'] {
    return this.document.formats ?? null;
  }

  /** What is referred to, as the library's graph of dependencies lists it. */
  get graph(): { overallOrder(): readonly string[] } {
    const { source } = this;
    return { overallOrder: () => [source, ...this.#graph.pointers.map((pointer) => source + pointer)] };
  }

  get reports(): readonly SpectralResult[] {
    return this.errors;
  }

  get isFrozen(): boolean {
    return !this.#graph.isChanged;
  }

  get forFunctions(): object {
    return this;
  }

  tracker(): Tracker<unknown> {
    return writtenTracker(this.document.data, this.#graph) as Tracker<unknown>;
  }

  itemFor(path: ResultPath, isResolved: boolean): WrittenItem | undefined {
    const { document } = this;
    const item = associatedItem(document.data, this.#graph, path, isResolved);
    return item === undefined ? undefined : { document, ...item };
  }

  /** Results for references that lead nowhere, each message once. */
  get errors(): readonly SpectralResult[] {
    const { source, document } = this;
    const first = new Map([...this.#graph.errors].reverse().map((error) => [error.message, error]));
    const errors = this.#graph.errors.filter((error) => first.get(error.message) === error);
    return errors.map(({ message, path: place }) => {
      const path = [...place, '$ref'];
      const range = document.getRangeForJsonPath(path) ?? nowhere;
      return { code: 'invalid-ref', path, message: message.replace(/^Error\s*:\s*/, ''), severity: 0, range, source };
    });
  }

  findAssociatedItemForPath(path: readonly string[], isResolved: boolean): object | null {
    return this.itemFor(path.map(String), isResolved) ?? null;
  }
}

/** Where the library puts what has no place. */
export const nowhere = { start: { character: 0, line: 0 }, end: { character: 0, line: 0 } };
