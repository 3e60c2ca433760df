import type { Document, Path } from '../document/document.ts';
import type { Node } from '../document/node.ts';
import { percentDecoded } from '../document/uri.ts';
import { type Element, isObject } from '../openapi/element.ts';
import type { Model } from '../openapi/model.ts';
import { webhookFields } from '../openapi/operations.ts';
import { hash64 } from './hash.ts';

/** Where a node belongs in the definition, whatever file it stands in. */
export interface Identity {
  /** `GET /pets/{id}`, `path /pets`, `schema Pet`, or `definition` for the rest. */
  readonly owner: string;
  /** True when `owner` is an operation. */
  readonly isOperation: boolean;
  /** From the owner to the node; list entries by what they are (`query:limit`) where that is possible, by index elsewhere. */
  readonly path: string;
  /** The shared element the node is part of; its use sites matter to the reader. */
  readonly shared: Element | undefined;
}

const sections = new Map([
  ['schemas', 'schema'],
  ['definitions', 'schema'],
  ['responses', 'response'],
  ['parameters', 'parameter'],
  ['examples', 'example'],
  ['requestBodies', 'requestBody'],
  ['headers', 'header'],
  ['securitySchemes', 'securityScheme'],
  ['securityDefinitions', 'securityScheme'],
  ['links', 'link'],
  ['callbacks', 'callback'],
  ['pathItems', 'pathItem'],
  ['mediaTypes', 'mediaType'],
]);

const sections2: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses', 'securityDefinitions']);

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** Names the place of a node. */
export type Identify = (node: Node) => Identity;

/**
 * Names places by what they are part of, so that a finding keeps its identity when the text is reformatted, a file is renamed, or
 * components and path items move into files of their own. Findings stand close together: what holds a node is named once.
 */
export function createIdentifier(model: Model): Identify {
  const { entry } = model.graph;
  const componentElements = new Map(model.components.map((component) => [`${component.section}/${component.name}`, component.element]));
  let targets: ReadonlyMap<object, Element> | undefined;
  const holders = new Map<Node, Identity>();

  function identify(node: Node): Identity {
    return holders.get(node) ?? identifyBelow(node.parent, node) ?? identifyAnew(node);
  }

  function identifyHolder(node: Node): Identity {
    let identity = holders.get(node);
    if (identity === undefined) {
      identity = identifyBelow(node.parent, node) ?? identifyAnew(node);
      holders.set(node, identity);
    }
    return identity;
  }

  /** Inside its owner a node has that of its parent. */
  function identifyBelow(parent: Node | undefined, node: Node): Identity | undefined {
    if (parent === undefined || parent.key === 'additionalOperations') return undefined;
    const { owner, isOperation, path, shared } = identifyHolder(parent);
    if (owner === wholeDefinition || path === '') return undefined;
    return { owner, isOperation, path: `${path}/${nameOfMember(node.value, node.key ?? '')}`, shared };
  }

  function identifyAnew({ document, path }: Node): Identity {
    if (document === entry) return identifyInEntry(document, path, componentElements);
    targets ??= collectTargets(model);
    return identifyInFragment(document, path, targets);
  }

  return identify;
}

/** The owner of what is part of nothing that has a name. */
const wholeDefinition = 'definition';

function identifyInEntry(document: Document, path: Path, components: ReadonlyMap<string, Element>): Identity {
  const [first, second, third] = path;
  if (typeof first === 'string' && (first === 'paths' || webhookFields.has(first)) && second !== undefined)
    return identifyInPathItem(String(second), document, path, 2);
  if (first === 'components' && third !== undefined)
    return identifyInComponent(String(second), String(third), document, path, 3, components);
  if (typeof first === 'string' && sections2.has(first) && second !== undefined) {
    return identifyInComponent(first, String(second), document, path, 2, components);
  }
  return { owner: wholeDefinition, isOperation: false, path: semanticPath(document, path, 0), shared: undefined };
}

function identifyInPathItem(name: string, document: Document, path: Path, from: number): Identity {
  const method = path[from];
  const added = path[from + 1];
  if (typeof method === 'string' && methods.has(method)) {
    return { owner: `${method.toUpperCase()} ${name}`, isOperation: true, path: semanticPath(document, path, from + 1), shared: undefined };
  }
  if (method === 'additionalOperations' && added !== undefined) {
    const owner = `${String(added).toUpperCase()} ${name}`;
    return { owner, isOperation: true, path: semanticPath(document, path, from + 2), shared: undefined };
  }
  return { owner: `path ${name}`, isOperation: false, path: semanticPath(document, path, from), shared: undefined };
}

function identifyInComponent(
  section: string,
  name: string,
  document: Document,
  path: Path,
  from: number,
  components: ReadonlyMap<string, Element>,
): Identity {
  const owner = `${sections.get(section) ?? section} ${name}`;
  return { owner, isOperation: false, path: semanticPath(document, path, from), shared: components.get(`${section}/${name}`) };
}

/** In another file the outermost place that something refers to is the owner. */
function identifyInFragment(document: Document, path: Path, targets: ReadonlyMap<object, Element>): Identity {
  let value = document.data;
  for (let from = 0; from <= path.length; from += 1) {
    const element = isObject(value) ? targets.get(value) : undefined;
    if (element?.kind === 'pathItem') return identifyInPathItem(pathOf(element) ?? nameOf(element.node), document, path, from);
    if (element !== undefined) {
      const owner = `${element.kind} ${componentNameOf(element) ?? nameOf(element.node)}`;
      return { owner, isOperation: false, path: semanticPath(document, path, from), shared: element };
    }
    value = memberOf(value, path[from]);
  }
  return { owner: wholeDefinition, isOperation: false, path: semanticPath(document, path, 0), shared: undefined };
}

/** What is referred to outside the entry document, by its object. */
function collectTargets(model: Model): ReadonlyMap<object, Element> {
  const targets = new Map<object, Element>();
  for (const { target } of model.references) {
    if (target !== undefined && target.node.document !== model.graph.entry && isObject(target.node.value))
      targets.set(target.node.value, target);
  }
  return targets;
}

/** The path under which the path item is used. */
function pathOf(pathItem: Element): string | undefined {
  for (const use of pathItem.uses) {
    if (use.from.kind === 'paths') return use.field;
    if (webhookFields.has(use.field)) return String(use.key);
    if (use.field === '$ref' && use.from !== pathItem) return pathOf(use.from);
  }
  return undefined;
}

/** The name of a component that only refers to this element. */
function componentNameOf(element: Element): string | undefined {
  for (const use of element.uses) {
    if (use.field !== '$ref') continue;
    const holder = use.from.uses.find((outer) => outer.from.kind === 'components' || sections2.has(outer.field));
    if (holder?.key !== undefined) return String(holder.key);
  }
  return undefined;
}

/** The last segment of the place's pointer, or the file's name without extension for a whole file. */
function nameOf(place: Node): string {
  if (place.key !== undefined) return String(place.key);
  const file = place.document.uri.slice(place.document.uri.lastIndexOf('/') + 1);
  return percentDecoded(file.replace(/\.[^.]*$/, ''));
}

/** The keys from `from` on; entries of lists by what they are. */
function semanticPath(document: Document, path: Path, from: number): string {
  let text = '';
  let value = document.data;
  for (let depth = 0; depth < path.length; depth += 1) {
    const key = path[depth] ?? '';
    value = memberOf(value, key);
    if (depth < from) continue;
    if (depth > from) text += '/';
    text += nameOfMember(value, key);
  }
  return text;
}

function memberOf(value: unknown, key: string | number | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

function nameOfMember(value: unknown, key: string | number): string {
  return typeof key === 'number' ? shortened(nameOfItem(value, key)) : key;
}

/** What is below it is named by it, and the whole name goes into each fingerprint. */
function shortened(name: string): string {
  return name.length > 1000 ? `${name.slice(0, 200)}…${hash64(name)}` : name;
}

/** What tells a list entry from its neighbours. */
function nameOfItem(item: unknown, index: number): string {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return String(index);
  const { $ref: reference, in: place, name, url } = item;
  // The same component in a file of its own.
  if (typeof reference === 'string') return reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(?:json|ya?ml)$/i, '');
  if (typeof name === 'string') return typeof place === 'string' ? `${place}:${name}` : name;
  return typeof url === 'string' ? url : String(index);
}
