/**
 * Names and what they depend on, as `dependency-graph` has them where circles are allowed: the order of what it lists shows in what
 * `json-ref-resolver` makes of circular references.
 */
export class Dependencies {
  readonly #outgoing = new Map<string, Set<string>>();
  readonly #incoming = new Map<string, Set<string>>();

  get size(): number {
    return this.#outgoing.size;
  }

  /** Adds a name; does nothing when it is there. */
  add(name: string): void {
    if (this.#outgoing.has(name)) return;
    this.#outgoing.set(name, new Set());
    this.#incoming.set(name, new Set());
  }

  /** Lets `from` depend on `to`, and adds what is not there. */
  connect(from: string, to: string): void {
    this.add(from);
    this.add(to);
    this.#outgoing.get(from)?.add(to);
    this.#incoming.get(to)?.add(from);
  }

  /** All names, dependencies first. */
  overallOrder(): readonly string[] {
    const search: Search = { edges: this.#outgoing, visited: new Set(), found: [] };
    for (const name of this.#outgoing.keys()) if (this.#incoming.get(name)?.size === 0) collect(name, search);
    const rest = [...this.#outgoing.keys()].filter((name) => !search.visited.has(name));
    for (const name of rest) collect(name, search);
    return search.found;
  }

  /** What depends on a name, directly or not, the farthest first. */
  dependantsOf(name: string): readonly string[] {
    return reachedFrom(name, this.#incoming);
  }

  /** What a name depends on, directly or not, the farthest first. */
  dependenciesOf(name: string): readonly string[] {
    return reachedFrom(name, this.#outgoing);
  }
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

interface Search {
  readonly edges: Edges;
  readonly visited: Set<string>;
  readonly found: string[];
}

function reachedFrom(start: string, edges: Edges): readonly string[] {
  if ((edges.get(start)?.size ?? 0) === 0) return [];
  const search: Search = { edges, visited: new Set(), found: [] };
  collect(start, search);
  return search.found.filter((name) => name !== start);
}

/** Depth first, without calling itself: chains can be long. */
function collect(start: string, { edges, visited, found }: Search): void {
  if (visited.has(start)) return;
  const onPath = new Set<string>();
  const waiting: { readonly name: string; isOpen: boolean }[] = [{ name: start, isOpen: false }];
  for (let current = waiting.at(-1); current !== undefined; current = waiting.at(-1)) {
    const { name } = current;
    if (current.isOpen) {
      waiting.pop();
      onPath.delete(name);
      visited.add(name);
      found.push(name);
    } else if (visited.has(name) || onPath.has(name)) waiting.pop();
    else {
      onPath.add(name);
      current.isOpen = true;
      for (const next of [...(edges.get(name) ?? [])].reverse()) waiting.push({ name: next, isOpen: false });
    }
  }
}
