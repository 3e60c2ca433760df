import type { Path } from '../document/document.ts';
import type { Node } from '../document/node.ts';
import { type Element, isObject } from '../openapi/element.ts';
import type { Model } from '../openapi/model.ts';

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

/**
 * Names nodes by what they are part of, so that a finding keeps its identity when the text is reformatted, a file is renamed, or
 * components and path items move into files of their own.
 */
export function createIdentifier(model: Model): (node: Node) => Identity {
  const { entry } = model.graph;
  const componentElements = new Map(model.components.map((component) => [`${component.section}/${component.name}`, component.element]));
  let targets: ReadonlyMap<object, Element> | undefined;

  return (node) => {
    const steps = stepsTo(node);
    if (node.document === entry) return identifyInEntry(steps, componentElements);
    targets ??= collectTargets(model);
    return identifyInFragment(node, steps, targets);
  };
}

interface Step {
  readonly node: Node;
  readonly key: string | number;
}

/** The nodes from below the root to the node itself. */
function stepsTo(node: Node): readonly Step[] {
  const steps: Step[] = [];
  for (let step: Node | undefined = node; step?.key !== undefined; step = step.parent) steps.push({ node: step, key: step.key });
  return steps.reverse();
}

function identifyInEntry(steps: readonly Step[], components: ReadonlyMap<string, Element>): Identity {
  const keys = steps.map((step) => step.key);
  const [first, second, third] = keys;
  if ((first === 'paths' || first === 'webhooks') && second !== undefined) return identifyInPathItem(String(second), steps.slice(2));
  if (first === 'components' && third !== undefined) return identifyInComponent(String(second), String(third), steps.slice(3), components);
  if (typeof first === 'string' && sections2.has(first) && second !== undefined) {
    return identifyInComponent(first, String(second), steps.slice(2), components);
  }
  return { owner: 'definition', isOperation: false, path: semanticPath(steps), shared: undefined };
}

function identifyInPathItem(path: string, steps: readonly Step[]): Identity {
  const keys: Path = steps.map((step) => step.key);
  const [first, second] = keys;
  if (typeof first === 'string' && methods.has(first)) {
    return { owner: `${first.toUpperCase()} ${path}`, isOperation: true, path: semanticPath(steps.slice(1)), shared: undefined };
  }
  if (first === 'additionalOperations' && second !== undefined) {
    return { owner: `${String(second).toUpperCase()} ${path}`, isOperation: true, path: semanticPath(steps.slice(2)), shared: undefined };
  }
  return { owner: `path ${path}`, isOperation: false, path: semanticPath(steps), shared: undefined };
}

function identifyInComponent(section: string, name: string, steps: readonly Step[], components: ReadonlyMap<string, Element>): Identity {
  const owner = `${sections.get(section) ?? section} ${name}`;
  return { owner, isOperation: false, path: semanticPath(steps), shared: components.get(`${section}/${name}`) };
}

/** In another file the outermost place that something refers to is the owner. */
function identifyInFragment(node: Node, steps: readonly Step[], targets: ReadonlyMap<object, Element>): Identity {
  const root = steps[0]?.node.parent ?? node;
  const places = [root, ...steps.map((step) => step.node)];
  for (const [index, place] of places.entries()) {
    const element = isObject(place.value) ? targets.get(place.value) : undefined;
    if (element === undefined) continue;
    const rest = steps.slice(index);
    if (element.kind === 'pathItem') return identifyInPathItem(pathOf(element) ?? nameOf(place), rest);
    return { owner: `${element.kind} ${componentNameOf(element) ?? nameOf(place)}`, isOperation: false, path: semanticPath(rest), shared: element };
  }
  return { owner: 'definition', isOperation: false, path: semanticPath(steps), shared: undefined };
}

/** What is referred to outside the entry document, by its object. */
function collectTargets(model: Model): ReadonlyMap<object, Element> {
  const targets = new Map<object, Element>();
  for (const { target } of model.references) {
    if (target !== undefined && target.node.document !== model.graph.entry && isObject(target.node.value)) targets.set(target.node.value, target);
  }
  return targets;
}

/** The path under which the path item is used. */
function pathOf(pathItem: Element): string | undefined {
  for (const use of pathItem.uses) {
    if (use.from.kind === 'paths') return use.field;
    if (use.field === 'webhooks') return String(use.key);
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
  return decodeName(file.replace(/\.[^.]*$/, ''));
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function semanticPath(steps: readonly Step[]): string {
  return steps.map(({ node, key }) => (typeof key === 'number' ? nameOfItem(node.value, key) : key)).join('/');
}

/** What tells a list entry from its neighbours. */
function nameOfItem(item: unknown, index: number): string {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return String(index);
  const { $ref: reference, in: place, name, url } = item;
  if (typeof reference === 'string') return reference.slice(reference.lastIndexOf('/') + 1);
  if (typeof name === 'string') return typeof place === 'string' ? `${place}:${name}` : name;
  return typeof url === 'string' ? url : String(index);
}
