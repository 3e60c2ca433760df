import type { Graph } from '../document/graph.js';
import type { Node } from '../document/node.js';
import type { Classification } from '../report/classification.js';
import { type Component } from './components.js';
import { type Context, type Said } from './context.js';
import type { Element, Reference } from './element.js';
import { type OasFormat } from './format.js';
import type { Kind } from './grammar.js';
import { type Operation } from './operations.js';
import { Schema } from './schema.js';
import { type Security, type SecurityScheme } from './security.js';
import { type Server } from './servers.js';
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
export declare function buildModel(graph: Graph, judge?: (declared: Classification) => Said): Model;
