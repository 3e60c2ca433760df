import type { Graph } from '../document/graph.ts';
import type { Node } from '../document/node.ts';
import { ToolError } from '../errors.ts';
import type { Classification } from '../report/classification.ts';
import { type Component, readComponents } from './components.ts';
import { type Context, createContext, readClassification, type Said } from './context.ts';
import type { Element, Reference } from './element.ts';
import { detectFormat, type OasFormat } from './format.ts';
import type { Kind } from './grammar.ts';
import { type Operation, readOperations } from './operations.ts';
import { workOutReach } from './reach.ts';
import { Schema } from './schema.ts';
import { readSecurity, readSecuritySchemes, type Security, type SecurityScheme } from './security.ts';
import { readServers, type Server } from './servers.ts';
import { walk } from './walk.ts';

/** What a definition means, over all versions. What a version cannot say is absent. */
export interface Model {
  readonly graph: Graph;
  readonly format: OasFormat;
  /** The version as written: `3.1.0`. */
  readonly version: string;
  readonly root: Element;
  readonly context: Context;
  /** What the definition says about itself, whatever the configuration says. */
  readonly declared: Classification;
  /** Every element, the entry document's first. */
  readonly elements: readonly Element[];
  readonly references: readonly Reference[];
  /** Objects and arrays at no typed position, outermost: unknown fields, and lists where maps belong. Data and extensions are left out. */
  readonly strays: readonly Node[];
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
  readonly components: readonly Component[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** The definition's default `security`; `undefined` when there is none. */
  readonly rootSecurity: Security | undefined;
  /** Servers declared at the root; `undefined` when none are. */
  readonly rootServers: readonly Server[] | undefined;
  /** Every server declared anywhere, each once. */
  readonly servers: readonly Server[];
  /** Elements of a kind at their own place, references left out, in the order of the walk. */
  elementsOf(kind: Kind): readonly Element[];
}

/**
 * Works out the meaning of a graph. Linear in the size of its documents. `judge` says what a configuration knows about the API, given
 * what the definition declares.
 * @throws ToolError `not-openapi` or `version-unknown` when the entry document is no definition that Lintel understands;
 * `composition-limit`.
 */
export function buildModel(graph: Graph, judge?: (declared: Classification) => Said): Model {
  const { format, version } = knownFormat(graph);
  const { root, elements, references, strays } = walk(graph, format);
  workOutReach(root, elements);
  const declared = readClassification(root);
  const context = createContext(declared, judge?.(declared));
  const securitySchemes = readSecuritySchemes(root);
  const rootSecurity = readSecurity(root, 'definition', { schemes: securitySchemes, format });
  const rootServers = readServers(root, format, root);
  const scope = { root, format, schemes: securitySchemes, rootSecurity, rootServers, context };
  const byKind = groupByKind(elements);
  return {
    graph,
    format,
    version,
    root,
    context,
    declared,
    elements,
    references,
    strays,
    operations: readOperations(scope),
    schemas: elements.filter((element) => element instanceof Schema),
    components: readComponents(root, format),
    securitySchemes,
    rootSecurity,
    rootServers,
    servers: collectServers(byKind, format, root),
    elementsOf: (kind) => byKind.get(kind) ?? [],
  };
}

function knownFormat(graph: Graph): { readonly format: OasFormat; readonly version: string } {
  const detection = detectFormat(graph.entry);
  if (detection.is === 'known') return { format: detection.format, version: detection.text };
  const path = detection.is === 'unknown-version' ? [detection.field] : [];
  const location = { uri: graph.entry.uri, pointer: path.length === 0 ? '' : `/${path[0]}`, range: graph.entry.rangeAt(path) };
  if (detection.is === 'unknown-version') {
    throw new ToolError('version-unknown', `"${detection.field}: ${detection.text}" is not a version of OpenAPI that Lintel knows.`, {
      help: 'Write a full version of OpenAPI 2.0, 3.0, 3.1 or 3.2, for example "openapi: 3.1.0".',
      location,
    });
  }
  throw new ToolError('not-openapi', 'This is not an OpenAPI document: it has no "openapi" or "swagger" field.', {
    help: "Name the definition's entry document, or pass --ignore-unknown-format to skip other files.",
    location,
  });
}

function groupByKind(elements: readonly Element[]): ReadonlyMap<Kind, readonly Element[]> {
  const byKind = new Map<Kind, Element[]>();
  for (const element of elements) {
    if (element.isReference) continue;
    const group = byKind.get(element.kind);
    if (group === undefined) byKind.set(element.kind, [element]);
    else group.push(element);
  }
  return byKind;
}

function collectServers(byKind: ReadonlyMap<Kind, readonly Element[]>, format: OasFormat, root: Element): readonly Server[] {
  const servers: Server[] = [];
  for (const kind of ['definition', 'pathItem', 'operation', 'link'] as const) {
    for (const element of byKind.get(kind) ?? []) for (const added of readServers(element, format, root) ?? []) servers.push(added);
  }
  return servers;
}
