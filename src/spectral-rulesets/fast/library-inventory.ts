import { trapAccess } from '@stoplight/json';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { createResolver } from '../resolver.ts';
import type { RulesJob, SpectralResult } from '../run-rules.ts';
import type { ResultPath } from './associated-item.ts';
import type { LintInventory, WrittenItem } from './inventory.ts';
import { locationTracker } from './location-tracker.ts';
import { type Container, isContainer, Outside } from './outside.ts';
import type { SourceDocument } from './source-document.ts';
import type { Tracker } from './tracker.ts';
import { yamlRange } from './yaml-range.ts';

/** What is used here of the library's `DocumentInventory`, which it gives to functions and to nobody else. */
interface TheirInventory {
  readonly document: core.Document;
  readonly resolved: unknown;
  readonly diagnostics: readonly SpectralResult[];
  readonly errors: readonly SpectralResult[] | null;
  readonly referencedDocuments: Readonly<Record<string, core.Document>>;
  readonly graph: {
    hasNode(name: string): boolean;
    getNodeData(name: string): { readonly refMap: Readonly<Record<string, string>> };
  } | null;
  findAssociatedItemForPath(path: string[], isResolved: boolean): TheirItem | null;
}

interface TheirItem {
  readonly document: core.Document;
  readonly path: readonly (string | number)[];
  readonly missingPropertyPath: readonly (string | number)[];
}

/**
 * A definition of several documents, read and resolved by Spectral's library.
 * @throws Outside when the first document is no object
 */
export async function libraryInventory({ graph, reader, source }: RulesJob): Promise<LintInventory> {
  let found: unknown;
  const look: core.RulesetFunction = (_value, _options, { documentInventory }) => {
    found = documentInventory;
  };
  const spectral = new core.Spectral({ resolver: createResolver(graph, reader) });
  spectral.setRuleset({ rules: { look: { given: '$', then: { function: look } } } });
  const { text } = graph.entry;
  await spectral.run(
    /\.json$/i.test(source) ? new core.Document(text, parsers.Json, source) : new core.Document(text, parsers.Yaml, source),
  );
  const theirs = found as TheirInventory | undefined;
  if (theirs === undefined || !isObject(theirs.resolved) || !isObject(theirs.document.data))
    throw new Outside('a document that is no object');
  return new LibraryInventory(theirs, theirs.resolved);
}

function isObject(value: unknown): value is Container {
  return isContainer(value) && !Array.isArray(value);
}

class LibraryInventory implements LintInventory {
  readonly document: SourceDocument;
  readonly resolved: Container;
  readonly forFunctions: TheirInventory;
  readonly #documents = new Map<core.Document, SourceDocument>();

  constructor(theirs: TheirInventory, resolved: Container) {
    this.forFunctions = theirs;
    this.resolved = resolved;
    this.document = this.#wrapped(theirs.document);
  }

  get formats(): SourceDocument['formats'] {
    return this.document.formats ?? null;
  }

  get reports(): readonly SpectralResult[] {
    return [...this.forFunctions.diagnostics, ...(this.forFunctions.errors ?? [])];
  }

  get isFrozen(): boolean {
    return Object.isFrozen(this.document.data);
  }

  tracker(): Tracker<unknown> {
    const { graph, referencedDocuments } = this.forFunctions;
    const { source, data } = this.document;
    const maps = {
      of: (name: string) => (graph?.hasNode(name) === true ? graph.getNodeData(name).refMap : undefined),
      has: (name: string) => name === source || referencedDocuments[name] !== undefined,
    };
    return locationTracker(data, source, maps) as Tracker<unknown>;
  }

  itemFor(path: ResultPath, isResolved: boolean): WrittenItem | undefined {
    const item = this.forFunctions.findAssociatedItemForPath([...path], isResolved);
    if (item === null) return undefined;
    return {
      document: this.#wrapped(item.document),
      path: item.path.map(String),
      missingPropertyPath: item.missingPropertyPath.map(String),
    };
  }

  #wrapped(document: core.Document): SourceDocument {
    let wrapped = this.#documents.get(document);
    if (wrapped === undefined) {
      wrapped = wrap(document);
      this.#documents.set(document, wrapped);
    }
    return wrapped;
  }
}

function wrap(document: core.Document): SourceDocument {
  const parsed: unknown = Reflect.get(document, 'parserResult');
  const isYaml = Reflect.get(document, 'parser') === parsers.Yaml && !String(Reflect.get(document, 'input')).includes('<<');
  return {
    source: document.source ?? '',
    data: document.data as Container,
    diagnostics: document.diagnostics,
    formats: undefined,
    trapAccess,
    getRangeForJsonPath: (path) =>
      isYaml ? yamlRange(parsed as ReturnType<typeof parsers.Yaml.parse>, path) : document.getRangeForJsonPath([...path], true),
  };
}
