import type { SpectralResult } from '../run-rules.ts';
import { associatedItem } from './associated-item.ts';
import type { Container } from './outside.ts';
import type { ResolvedGraph } from './resolved-graph.ts';
import type { SourceDocument } from './source-document.ts';

/** What Spectral's own functions use of the library's `DocumentInventory`. */
export class Inventory {
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
    const item = associatedItem(this.document.data, this.#graph, path.map(String), isResolved);
    return item === undefined ? null : { document: this.document, ...item };
  }
}

/** Where the library puts what has no place. */
export const nowhere = { start: { character: 0, line: 0 }, end: { character: 0, line: 0 } };
