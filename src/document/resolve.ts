import type { Document } from './document.ts';
import type { Graph, Resolution, ResolutionFailure } from './graph.ts';
import { Node } from './node.ts';
import { parsePointer } from './pointer.ts';
import { indexResources, type Resource, type ResourceIndex } from './resources.ts';
import { displayName, resolveUri, uriKey } from './uri.ts';

/** What was read for a definition, and what could not be: failures by the absolute URI that was asked for. */
export interface GraphParts {
  readonly entry: Document;
  /** By absolute URI, the entry included. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly failures: ReadonlyMap<string, ResolutionFailure>;
}

/** Makes the graph of documents that were read before. Pure: no I/O, no Node built-ins. */
export function createGraph(parts: GraphParts): Graph {
  const { entry, documents } = parts;
  const resolver = new Resolver(parts);
  return { entry, documents, resolve: (from, reference) => resolver.resolve(from, reference, { left: maxSteps }) };
}

/** References within references that one resolution may follow. More are taken for a circle. */
const maxSteps = 100;

interface Budget {
  left: number;
}

class Resolver {
  readonly #entry: Document;
  readonly #failures: ReadonlyMap<string, ResolutionFailure>;
  readonly #roots = new Map<string, Resource>();
  /** By the base a reference is resolved against, then by the reference. */
  readonly #known = new Map<Resource, Map<string, Resolution>>();
  readonly #documentBases = new Map<Document, Resource>();
  readonly #hasResources: boolean;
  #resources: ResourceIndex | undefined;

  constructor({ entry, documents, failures }: GraphParts) {
    this.#entry = entry;
    this.#failures = new Map([...failures].map(([uri, failure]) => [uriKey(uri), failure]));
    for (const document of documents.values()) {
      const resource: Resource = { uri: document.uri, root: Node.root(document), anchors: new Map() };
      this.#roots.set(uriKey(document.uri), resource);
      this.#documentBases.set(document, resource);
    }
    this.#hasResources = readsIdentifiers(entry);
  }

  resolve(from: Node, reference: string, budget: Budget): Resolution {
    const base = this.#baseOf(from);
    let known = this.#known.get(base);
    if (known === undefined) {
      known = new Map();
      this.#known.set(base, known);
    }
    const before = known.get(reference);
    if (before !== undefined) return before;
    const resolution = this.#resolveAgainst(base, from.document, reference, budget);
    // A failure for want of steps holds for this chain, not for the reference as such.
    if ('node' in resolution || budget.left > 0) known.set(reference, resolution);
    return resolution;
  }

  #resolveAgainst(base: Resource, document: Document, reference: string, budget: Budget): Resolution {
    const target = resolveUri(reference, base.uri);
    if (target === undefined) return failed('invalid', `"${reference}" is not a URI reference`);
    const resource = reference.startsWith('#') ? base : this.#find(target.uri);
    const found = resource && this.#locate(resource, target.fragment, reference, budget);
    if (found !== undefined && 'node' in found) return found;

    // `$id` and `$self` name things; files are next to the file that refers to them, whatever it calls itself.
    const own = this.#documentBases.get(document);
    if (own === undefined || own === base || own.uri === base.uri) return found ?? this.#unread(target.uri);
    const nearby = this.#resolveAgainst(own, document, reference, budget);
    return 'node' in nearby ? nearby : (found ?? nearby);
  }

  #find(uri: string): Resource | undefined {
    const key = uriKey(uri);
    return this.#index()?.byUri.get(key) ?? this.#roots.get(key);
  }

  #baseOf(from: Node): Resource {
    const index = this.#index();
    if (index !== undefined && index.byRoot.size > 0) {
      for (let node: Node | undefined = from; node !== undefined; node = node.parent) {
        const resource = index.byRoot.get(node.value);
        if (resource !== undefined) return resource;
      }
    }
    const known = this.#documentBases.get(from.document);
    if (known !== undefined) return known;
    const own: Resource = { uri: from.document.uri, root: Node.root(from.document), anchors: new Map() };
    this.#documentBases.set(from.document, own);
    return own;
  }

  #index(): ResourceIndex | undefined {
    if (!this.#hasResources) return undefined;
    this.#resources ??= indexResources(this.#documentBases.keys());
    return this.#resources;
  }

  #locate(resource: Resource, encoded: string, reference: string, budget: Budget): Resolution {
    const fragment = decodeFragment(encoded);
    if (fragment === undefined) return failed('invalid', `"${reference}" has a malformed percent-encoding`);
    const tokens = parsePointer(fragment);
    if (tokens === undefined) return this.#locateAnchor(resource, fragment, reference);
    let node = resource.root;
    for (const token of tokens) {
      const next = this.#step(node, token, budget);
      if (next === undefined) return failed('missing-target', `"${reference}" leads nowhere: there is no "${token}"`);
      node = next;
    }
    return { node };
  }

  #locateAnchor(resource: Resource, name: string, reference: string): Resolution {
    const node = resource.anchors.get(name) ?? this.#index()?.byUri.get(uriKey(resource.uri))?.anchors.get(name);
    if (node !== undefined) return { node };
    if (this.#hasResources) return failed('missing-target', `there is no anchor "${name}"`);
    return failed('invalid', `"${reference}" is not a JSON Pointer: after "#" comes "/"`);
  }

  /** One reference token further; where it leads through an object with `$ref`, in the target of that. */
  #step(node: Node, token: string, budget: Budget): Node | undefined {
    let holder = node;
    for (;;) {
      const child = holder.child(token);
      if (child !== undefined) return child;
      const reference = Array.isArray(holder.value) ? undefined : holder.child('$ref')?.value;
      if (typeof reference !== 'string' || budget.left-- <= 0) return undefined;
      const target = this.resolve(holder, reference, budget);
      if (!('node' in target)) return undefined;
      holder = target.node;
    }
  }

  #unread(uri: string): Resolution {
    const failure = this.#failures.get(uriKey(uri));
    return failure === undefined ? failed('unreadable', `"${displayName(uri, this.#entry.uri)}" was not read`) : { failure };
  }
}

/** `$id`, anchors and `$self` mean something from OpenAPI 3.1 on, and in schema documents of their own. */
function readsIdentifiers({ data }: Document): boolean {
  if (data === null || typeof data !== 'object' || !('openapi' in data) || typeof data.openapi !== 'string') return false;
  const [major, minor] = data.openapi.split('.').map(Number);
  return major === 3 && minor !== undefined && minor >= 1;
}

function decodeFragment(fragment: string): string | undefined {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function failed(reason: ResolutionFailure['reason'], message: string): Resolution {
  return { failure: { reason, message } };
}
