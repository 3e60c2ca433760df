import type { Document } from './document.ts';
import { Node } from './node.ts';
import { resolveUri, uriKey } from './uri.ts';

/** A schema or document that has a URI of its own. */
export interface Resource {
  readonly uri: string;
  readonly root: Node;
  /** `$anchor` and `$dynamicAnchor` names. */
  readonly anchors: ReadonlyMap<string, Node>;
}

/** Everything in a definition's documents that `$id`, `$self` and anchors make addressable. */
export interface ResourceIndex {
  /** By `uriKey`. */
  readonly byUri: ReadonlyMap<string, Resource>;
  /** By the value that is a resource's root. */
  readonly byRoot: ReadonlyMap<unknown, Resource>;
}

/**
 * Indexes `$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12 §8.2) and `$self` (OpenAPI 3.2.0 §4.1.2). Looks into a document
 * only when its text names one of them, and not into examples and other payloads.
 */
export function indexResources(documents: Iterable<Document>): ResourceIndex {
  const byUri = new Map<string, Resource>();
  const byRoot = new Map<unknown, Resource>();
  for (const document of documents) {
    if (!/\$(?:id|anchor|dynamicAnchor|self)\b/.test(document.text)) continue;
    for (const resource of resourcesOf(document)) {
      if (!byUri.has(uriKey(resource.uri))) byUri.set(uriKey(resource.uri), resource);
      byRoot.set(resource.root.value, resource);
    }
  }
  return { byUri, byRoot };
}

interface Visit {
  readonly node: Node;
  readonly resource: MutableResource;
  /** `names`: the keys are names the author chose; `examples`: names of examples; `example`: an Example Object. */
  readonly role: 'object' | 'names' | 'examples' | 'example';
}

interface MutableResource {
  readonly uri: string;
  readonly root: Node;
  readonly anchors: Map<string, Node>;
}

function resourcesOf(document: Document): readonly Resource[] {
  const root = Node.root(document);
  const first: MutableResource = { uri: selfUri(root), root, anchors: new Map() };
  const resources = [first];
  const waiting: Visit[] = [{ node: root, resource: first, role: 'object' }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, role } = visit;
    const resource = role === 'names' || role === 'examples' ? visit.resource : enter(node, visit.resource, resources);
    for (const key of keysOf(node.value)) {
      if (isPayload(role, key)) continue;
      const child = node.child(key);
      if (child === undefined || child.value === null || typeof child.value !== 'object') continue;
      waiting.push({ node: child, resource, role: roleOf(role, key, child.value) });
    }
  }
  return resources;
}

/** Registers the anchors of an object, and the object itself when its `$id` starts a new resource. */
function enter(node: Node, outer: MutableResource, resources: MutableResource[]): MutableResource {
  let resource = outer;
  const id = stringAt(node, '$id');
  const target = id === undefined || id.startsWith('#') ? undefined : resolveUri(id, outer.uri);
  if (target !== undefined) {
    // A document with `$id` at its root has two names and one set of anchors.
    resource = { uri: target.uri, root: node, anchors: node === outer.root ? outer.anchors : new Map() };
    resources.push(resource);
  }
  for (const name of [stringAt(node, '$anchor'), stringAt(node, '$dynamicAnchor')]) {
    if (name !== undefined && !resource.anchors.has(name)) resource.anchors.set(name, node);
  }
  return resource;
}

function selfUri(root: Node): string {
  const self = stringAt(root, '$self');
  const version = stringAt(root, 'openapi');
  const target = self === undefined || !version?.startsWith('3.2') ? undefined : resolveUri(self, root.document.uri);
  return target?.uri ?? root.document.uri;
}

function isPayload(role: Visit['role'], key: string | number): boolean {
  if (role === 'example') return true;
  return role === 'object' && typeof key === 'string' && (payloadKeys.has(key) || key.startsWith('x-'));
}

function roleOf(parent: Visit['role'], key: string | number, value: object): Visit['role'] {
  if (parent === 'examples') return 'example';
  if (parent === 'names' || typeof key === 'number' || Array.isArray(value)) return 'object';
  if (key === 'examples') return 'examples';
  return nameKeys.has(key) ? 'names' : 'object';
}

const payloadKeys: ReadonlySet<string> = new Set(['example', 'default', 'const', 'enum']);

/** Fixed fields whose members are named by the author: there `default` is a response and `example` a property. */
const nameKeys: ReadonlySet<string> = new Set([
  '$defs',
  'callbacks',
  'content',
  'definitions',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mediaTypes',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
  'webhooks',
]);

function keysOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

function stringAt(node: Node, key: string): string | undefined {
  const value = Array.isArray(node.value) ? undefined : node.child(key)?.value;
  return typeof value === 'string' ? value : undefined;
}
