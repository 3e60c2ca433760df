import type { Node } from '../document/node.js';
import { type Element } from './element.js';
import type { OasFormat } from './format.js';
/** One URL that a server stands for, with a value for each variable. */
export interface ServerUrl {
    /** After substitution. */
    readonly text: string;
    /** Where to report it: the `url` field; in 2.0 the entry of `schemes`. */
    readonly node: Node;
    /** Lower case, without the colon; `undefined` for a relative URL, which keeps the scheme the definition was fetched with. */
    readonly scheme: string | undefined;
    /** Host without port, lower case; `undefined` when relative or not parseable. */
    readonly host: string | undefined;
}
/** A server as declared: a Server Object, or in 2.0 what `schemes`, `host` and `basePath` say. */
export interface Server {
    /** The Server Object's element; in 2.0 the root's or the operation's. */
    readonly element: Element;
    /** Where it is declared. */
    readonly node: Node;
    /** The template (`https://{region}.example.com`); in 2.0 the host and base path. `undefined` when the object has no `url`. */
    readonly url: string | undefined;
    readonly variables: readonly ServerVariable[];
    /** Names between braces in the template, in order, each once. */
    readonly templateNames: readonly string[];
    /** The template with `enum` values and defaults: every combination, or when those are too many, every value at least once. */
    readonly urls: readonly ServerUrl[];
}
/** A variable of a server URL template. */
export interface ServerVariable {
    readonly name: string;
    readonly element: Element;
    readonly default: string | undefined;
    /** Absent when there is no `enum`; possibly empty. */
    readonly enum: readonly string[] | undefined;
}
/**
 * Servers declared at the root, a path item, an operation or a link. `undefined` when nothing is declared there: unknown, not `/`.
 * @throws ToolError `composition-limit`
 */
export declare function readServers(element: Element, format: OasFormat, root: Element): readonly Server[] | undefined;
/**
 * Reads scheme and host of a URL that may be relative (RFC 3986 §4.2) or still hold template braces. `localhost:8080/v1`, a host and
 * a port without a scheme, has neither.
 */
export declare function parseUrl(written: string): {
    readonly scheme: string | undefined;
    readonly host: string | undefined;
};
/** True for hosts of the developer's own machine or network, which no caller outside reaches (RFC 6761, RFC 6762). */
export declare function isLocalHost(host: string | undefined): boolean;
