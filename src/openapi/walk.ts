import { append } from '../append.ts';
import type { Document } from '../document/document.ts';
import type { Graph } from '../document/graph.ts';
import { Node } from '../document/node.ts';
import { limitComposition, limitElements } from './composition-limit.ts';
import { isDataField } from './data-fields.ts';
import { Element, isObject, link, linkUnseen, type Reference, type ReferenceVia } from './element.ts';
import { detectFormat, type OasFormat } from './format.ts';
import { type ChildVisitor, type Kind, mayBeReference, visitChildren, visitChildrenBy } from './grammar.ts';
import { isDefinitionField, Schema } from './schema.ts';

/** Every element of a definition, in the order in which the walk meets them: the entry document's first, then what is referenced. */
export interface Walk {
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly references: readonly Reference[];
  readonly strays: readonly Node[];
}

/**
 * Visits every typed position of a definition once, by the grammar of its version: first all of the entry document, then the targets
 * of references, in order. Nothing is copied and nothing is visited twice; examples, defaults and extensions are data and never
 * entered. Linear in the size of what is reachable.
 * @throws ToolError `composition-limit`
 */
export function walk(graph: Graph, format: OasFormat): Walk {
  const walker = new Walker(graph, format);
  const root = walker.place('definition', Node.root(graph.entry));
  walker.finish();
  return { root, elements: walker.elements, references: walker.references, strays: walker.strays };
}

/** What else stands in a definition that was walked, by what it looks like. */
export interface Aside {
  /** The element at a node that the first walk did not reach. */
  readonly place: (kind: Kind, node: Node) => Element;
  /** Visits everything below what was placed, and follows its references. */
  readonly finish: () => void;
  readonly strays: readonly Node[];
}

/**
 * A second walk, of places that are not typed: the same as the first, but its elements are no part of the definition. They may hold
 * those of the definition (`before`, by their objects), which do not know of it.
 */
export function walkAside(graph: Graph, format: OasFormat, before: ElementsByObject): Aside {
  const walker = new Walker(graph, format, before);
  return { place: (kind, node) => walker.place(kind, node), finish: () => walker.finish(), strays: walker.strays };
}

/** The elements of a definition by the objects at which they stand; several where one object is used as several things. */
export type ElementsByObject = ReadonlyMap<object, readonly Element[]>;

interface PendingReference {
  readonly via: ReferenceVia;
  readonly holder: Element;
  readonly node: Node;
  readonly text: string;
  readonly expected: Kind;
}

/** The state of one walk. */
class Walker {
  readonly elements: Element[] = [];
  readonly references: Reference[] = [];
  readonly strays: Node[] = [];
  readonly #graph: Graph;
  readonly #format: OasFormat;
  readonly #before: ElementsByObject | undefined;
  /** What stands at an object. */
  readonly #placed = new Map<object, Element>();
  /** What else stands there, in the rare definition that uses one object as several things. */
  readonly #placedToo = new Map<object, Element[]>();
  readonly #placedBooleans = new Map<string, Element>();
  /** Kinds of the positions of other complete definitions, which are typed but not part of this one. */
  readonly #foreignKinds = new Map<object, Kind>();
  readonly #scanned = new Set<Document>();
  readonly #unexpanded: Element[] = [];
  readonly #pending: PendingReference[] = [];
  readonly #children: ChildVisitor;
  /** What is being expanded, and the node of the field whose children are met. */
  #holder: Element | undefined;
  #container: Node | undefined;

  constructor(graph: Graph, format: OasFormat, before?: ElementsByObject) {
    this.#graph = graph;
    this.#format = format;
    this.#before = before;
    this.#children = {
      format,
      visit: (child, kind, field, key) => this.#placeChild(child, kind, field, key),
      passBy: (held, field, key) => this.#passBy(held, field, key),
    };
    this.#scanned.add(graph.entry);
  }

  /** The element at a typed position; made when it is met for the first time. */
  place(kind: Kind, node: Node): Element {
    const wanted = kind === 'items' ? 'schema' : kind;
    const known = this.#known(wanted, node);
    if (known !== undefined) return known;
    const element = kind === 'schema' || kind === 'items' ? new Schema(node, this.#format, kind) : new Element(kind, node);
    this.#remember(element);
    this.elements.push(element);
    limitElements(this.elements.length, node);
    this.#unexpanded.push(element);
    return element;
  }

  /** Expands everything placed and follows references until nothing is left. */
  finish(): void {
    this.#expandAll();
    for (let next = 0; next < this.#pending.length; next += 1) {
      const pending = this.#pending[next];
      if (pending !== undefined) this.#follow(pending);
      this.#expandAll();
    }
    limitComposition(this.elements);
    // Links only after all are known: a subtype is no use that others have to look through.
    const links: (readonly [Element, Element])[] = [];
    for (const element of this.elements) for (const subtype of subtypesOf(element)) links.push([element, subtype]);
    for (const [element, subtype] of links) this.#link(element, 'subtype', undefined, subtype);
  }

  #known(kind: Kind, node: Node): Element | undefined {
    const { value } = node;
    if (typeof value === 'object' && value !== null) {
      const first = this.#placed.get(value);
      if (first === undefined) return this.#before?.get(value)?.find((element) => element.kind === kind);
      return first.kind === kind ? first : this.#placedToo.get(value)?.find((element) => element.kind === kind);
    }
    return this.#placedBooleans.get(placeOf(node));
  }

  #link(from: Element, field: string, key: string | number | undefined, to: Element): void {
    const { value } = to.node;
    const isFromBefore = this.#before !== undefined && isObject(value) && this.#before.get(value)?.includes(to) === true;
    if (isFromBefore) linkUnseen(from, field, key, to);
    else link(from, field, key, to);
  }

  #remember(element: Element): void {
    const { value } = element.node;
    if (typeof value !== 'object' || value === null) {
      this.#placedBooleans.set(placeOf(element.node), element);
      return;
    }
    if (!this.#placed.has(value)) this.#placed.set(value, element);
    else append(this.#placedToo, value, element);
  }

  #expandAll(): void {
    // Last in, first out would turn the order of the document round: a level at a time keeps it.
    for (let next = 0; next < this.#unexpanded.length; next += 1) {
      const element = this.#unexpanded[next];
      if (element !== undefined) this.#expand(element);
    }
    this.#unexpanded.length = 0;
  }

  #expand(element: Element): void {
    const { kind, node } = element;
    if (!isObject(node.value)) return;
    if (this.#noteReference(element)) {
      for (const field in node.value) element.holdsUntyped ||= !isScalar(node.value[field]);
      return;
    }
    this.#holder = element;
    this.#container = undefined;
    visitChildrenBy(this.#children, element.writtenAs ?? kind, node.value);
    this.#noteOtherReferences(element);
    if (this.#format === 'oas2' && (kind === 'parameter' || kind === 'header')) this.#placeInlineSchema(element);
  }

  /** What is held by `#holder` directly, or below the field that is `#container`. */
  #placeChild(child: object | boolean, kind: Kind, field: string, key: string | number | undefined): void {
    const holder = this.#holder;
    if (holder === undefined) return;
    const { node } = holder;
    let parent = node;
    if (key !== undefined) {
      if (this.#container?.key !== field) this.#container = node.child(field) ?? node;
      parent = this.#container;
    }
    this.#link(holder, field, key, this.place(kind, new Node(node.document, child, parent, key ?? field)));
  }

  #passBy(held: object, field: string, key: string | number | undefined): void {
    const holder = this.#holder;
    if (holder === undefined) return;
    // Nearly all of it is `required`, `tags`, `enum`: lists in which nothing can be.
    if (field === 'enum' || (Array.isArray(held) && held.every(isScalar))) return;
    holder.holdsUntyped = true;
    this.#noteStray(holder, held, field, key);
  }

  #noteStray({ kind, node }: Element, held: object, field: string, key: string | number | undefined): void {
    if (isDataField(field) || dataKinds.has(kind)) return;
    const stray = key === undefined ? new Node(node.document, held, node, field) : node.at(field, key);
    if (stray !== undefined) this.strays.push(stray);
  }

  /** Notes the element's own `$ref`; true when nothing beside it counts. */
  #noteReference(element: Element): boolean {
    const text = element.text('$ref');
    if (text === undefined || element.kind === 'securityRequirement') return false;
    this.#await('$ref', element, '$ref', text, element.kind);
    element.isReference = this.#isOnlyReference(element);
    return element.isReference || (element.kind === 'schema' && (this.#format === 'oas2' || this.#format === 'oas3_0'));
  }

  /**
   * True where a reference replaces the object. Where the specification allows none, tools follow it all the same; but what is written
   * beside it there is looked at too, so that it is not lost.
   */
  #isOnlyReference({ kind, value }: Element): boolean {
    if (kind === 'schema' || kind === 'pathItem' || kind === 'definition') return false;
    return mayBeReference(kind, this.#format) || Object.keys(value).every((field) => field === '$ref' || field.startsWith('x-'));
  }

  #noteOtherReferences(element: Element): void {
    const { kind } = element;
    if (kind === 'schema') {
      const text = element.text('$dynamicRef');
      if (text !== undefined) this.#await('$dynamicRef', element, '$dynamicRef', text, 'schema');
    } else if (kind === 'link') {
      const text = element.text('operationRef');
      if (text !== undefined) this.#await('operationRef', element, 'operationRef', text, 'operation');
    } else if (kind === 'discriminator') {
      this.#noteMapping(element);
    }
  }

  #noteMapping(element: Element): void {
    const mapping = element.node.child('mapping');
    if (mapping === undefined || !isObject(mapping.value)) return;
    for (const [name, text] of Object.entries(mapping.value)) {
      const node = mapping.child(name);
      if (typeof text === 'string' && node !== undefined)
        this.#pending.push({ via: 'mapping', holder: element, node, text, expected: 'schema' });
    }
  }

  #await(via: ReferenceVia, holder: Element, field: string, text: string, expected: Kind): void {
    const node = holder.node.child(field);
    if (node !== undefined) this.#pending.push({ via, holder, node, text, expected });
  }

  /** A 2.0 parameter (except of the body) or header carries schema keywords itself: it is a schema too. */
  #placeInlineSchema(element: Element): void {
    if (element.kind === 'parameter' && element.text('in') === 'body') return;
    const schema = new Schema(element.node, this.#format, undefined);
    this.elements.push(schema);
    for (const edge of element.edges) if (edge.field === 'items') this.#link(schema, 'items', edge.key, edge.to);
    this.#link(element, 'schema', undefined, schema);
  }

  #follow(pending: PendingReference): void {
    const { via, holder, node, text, expected } = pending;
    const resolution = this.#graph.resolve(holder.node, this.#mappingTarget(via, holder, text));
    const found = 'node' in resolution ? this.#meet(resolution.node, expected, via) : { target: undefined, actual: undefined };
    const failure = 'failure' in resolution ? resolution.failure : undefined;
    const reference: Reference = { via, node, holder: holder.node, text, expected, target: found.target, actual: found.actual, failure };
    this.references.push(reference);
    if (via === '$ref' || (via === '$dynamicRef' && holder.reference === undefined)) holder.reference = reference;
    if (found.target !== undefined && via !== 'operationRef')
      this.#link(holder, via, via === 'mapping' ? node.key : undefined, found.target);
  }

  /** A mapping value is the name of a component, or a URI reference (OpenAPI 3.1.1 §4.8.25.4): what looks like a name and not like a file is a name. */
  #mappingTarget(via: ReferenceVia, holder: Element, text: string): string {
    if (via !== 'mapping' || !/^[\w.-]+$/.test(text)) return text;
    if (Node.root(holder.node.document).at('components', 'schemas', text) !== undefined) return `#/components/schemas/${text}`;
    const isInEntry = Node.root(this.#graph.entry).at('components', 'schemas', text) !== undefined;
    if (!isInEntry && /\.(?:json|ya?ml)$/i.test(text)) return text;
    return `${this.#graph.entry.uri}#/components/schemas/${text}`;
  }

  /** The element at a reference's target, or what stands there instead. */
  #meet(node: Node, expected: Kind, via: ReferenceVia): { readonly target: Element | undefined; readonly actual: string | undefined } {
    const wanted = expected === 'items' ? 'schema' : expected;
    const { value } = node;
    const isTarget = isObject(value) || (wanted === 'schema' && typeof value === 'boolean');
    if (!isTarget) return { target: undefined, actual: nameOfType(value) };
    if (typeof value === 'object') {
      const placed = this.#placed.get(value) ?? this.#before?.get(value)?.[0];
      const other = placed ?? this.#foreign(node);
      const isSame = placed === undefined ? other === wanted : this.#known(wanted, node) !== undefined;
      if (other !== undefined && !isSame) return { target: undefined, actual: typeof other === 'string' ? other : other.kind };
    }
    if (via === 'operationRef') return { target: this.#known(wanted, node), actual: undefined };
    return { target: this.place(expected, node), actual: undefined };
  }

  /** The kind of a position in another file that is a complete definition itself. */
  #foreign(node: Node): Kind | undefined {
    const { document } = node;
    if (!this.#scanned.has(document)) {
      this.#scanned.add(document);
      if (detectFormat(document).is === 'known' && isObject(document.data)) this.#scan(document.data);
    }
    const kind = isObject(node.value) ? this.#foreignKinds.get(node.value) : undefined;
    return kind === 'items' ? 'schema' : kind;
  }

  #scan(root: object): void {
    const queue: [object, Kind][] = [[root, 'definition']];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [value, kind] = next;
      if (this.#foreignKinds.has(value)) continue;
      this.#foreignKinds.set(value, kind);
      visitChildren(kind, this.#format, value, (child, childKind) => {
        if (typeof child === 'object') queue.push([child, childKind]);
      });
    }
  }
}

/** What these hold beside their typed fields is passed on as it stands. */
const dataKinds: ReadonlySet<Kind> = new Set(['example', 'link', 'securityRequirement']);

/**
 * Schemas that extend one with a discriminator, directly or through others, are possible values wherever it is used, though nothing
 * refers to them. What has a discriminator itself goes on from there: each chain is followed once.
 */
function subtypesOf(element: Element): readonly Element[] {
  if (element.kind !== 'schema' || !element.has('discriminator')) return noSubtypes;
  const subtypes: Element[] = [];
  const passed = new Set<Element>([element]);
  const queue: Element[] = [element];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { field, from } of next.uses) {
      if ((field !== 'allOf' && field !== '$ref') || passed.has(from)) continue;
      passed.add(from);
      if (field === 'allOf') subtypes.push(from, ...componentsFor(from));
      if (field === '$ref' || !from.has('discriminator')) queue.push(from);
    }
  }
  return subtypes;
}

const noSubtypes: readonly Element[] = [];

/** The components that only refer to a schema kept elsewhere, directly or through others: they give a subtype its name. */
function componentsFor(schema: Element): readonly Element[] {
  const components: Element[] = [];
  const passed = new Set<Element>([schema]);
  const queue: Element[] = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { field, from } of next.uses) {
      if (field !== '$ref' || passed.has(from)) continue;
      passed.add(from);
      queue.push(from);
      if (from.uses.some(isDefinitionField)) components.push(from);
    }
  }
  return components;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function placeOf(node: Node): string {
  return `${node.document.uri}#${node.pointer}`;
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
