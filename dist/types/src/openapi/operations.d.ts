import type { Node } from '../document/node.js';
import type { Classification } from '../report/classification.js';
import { type Context, type DataClass, type Exposure } from './context.js';
import type { Element } from './element.js';
import type { OasFormat } from './format.js';
import { type EffectiveParameter } from './parameters.js';
import { type Security, type SecurityScheme } from './security.js';
import { type Server } from './servers.js';
/** Whose side an operation is on: the API serves those of `path`, and calls those of `webhook` and `callback`. */
export type OperationRole = 'path' | 'webhook' | 'callback';
/** What operations share: read once for a definition. */
export interface OperationScope {
    readonly root: Element;
    readonly format: OasFormat;
    readonly schemes: ReadonlyMap<string, SecurityScheme>;
    readonly rootSecurity: Security | undefined;
    readonly rootServers: readonly Server[] | undefined;
    readonly context: Context;
}
/** A response of an operation: its code as written (`200`, `4XX`, `default`), what it is, and where the operation names it. */
export interface DocumentedResponse {
    readonly code: string;
    readonly response: Element;
    readonly at: Element;
}
/**
 * An operation under one path. A path item that two paths refer to gives two operations that share an element.
 * Everything effective (parameters, security, servers) is worked out when first asked for.
 */
export declare class Operation {
    #private;
    readonly element: Element;
    /** The Path Item Object that holds it. */
    readonly pathItem: Element;
    /** The path item under the path and those that its `$ref` leads to, nearest first: parameters of all of them count. */
    readonly pathItems: readonly Element[];
    /** Path template (`/pets/{id}`), name of the webhook, or expression of the callback. */
    readonly path: string;
    /** Lower case: `get`; in 3.2 any method of `additionalOperations`, as written. */
    readonly method: string;
    readonly role: OperationRole;
    constructor(parts: {
        element: Element;
        pathItem: Element;
        pathItems: readonly Element[];
        path: string;
        method: string;
        role: OperationRole;
    }, scope: OperationScope);
    get node(): Node;
    /** How messages name it: `GET /pets/{id}`. */
    get label(): string;
    get operationId(): string | undefined;
    /** True for methods meant to change something: all but those that IANA's registry calls safe (RFC 9110 §9.2.1). */
    get isWrite(): boolean;
    /** Path-level and own parameters, references followed, own ones over path-level ones. */
    get parameters(): readonly EffectiveParameter[];
    /**
     * The security that counts: the operation's own, else (for paths only) the definition's. `undefined`: nobody has said anything.
     * Webhooks and callbacks are calls to somebody else, whose security the definition's default does not describe.
     */
    get security(): Security | undefined;
    /** Servers that count: the operation's, else the path item's, else the definition's. `undefined`: none declared anywhere. */
    get servers(): readonly Server[] | undefined;
    get requestBody(): Element | undefined;
    /** Responses, references followed. */
    get responses(): readonly DocumentedResponse[];
    /** Codes of all documented responses, dead references included: something is documented there, if not what. */
    get responseCodes(): readonly string[];
    /** True when a response answers for `code`: the exact code, its range (`4XX`, which 2.0 does not have), or `default` when that may count. */
    documents(code: string, isDefaultEnough?: boolean): boolean;
    /** Where to report what is missing among the responses: the `responses` field, or the operation when there is none. */
    get responsesNode(): Node;
    get exposure(): Exposure;
    get dataClass(): DataClass | undefined;
    /** What the operation or its path item says about itself, as far as it may: see `classifyWithin`. */
    get ownClassification(): Classification;
    /** True when the path has a `{parameter}`. */
    get hasPathParameter(): boolean;
    /** The `x-` field of the operation, its path item, the definition's info or its root, nearest first. */
    extension(name: string): unknown;
}
/** Where webhooks are kept; 3.0 has none of its own, and `x-webhooks` is what tools agree on. */
export declare const webhookFields: ReadonlySet<string>;
/**
 * All operations: of paths, then webhooks, then callbacks, each in the order of the document; path items behind `$ref` included.
 * @throws ToolError `composition-limit`
 */
export declare function readOperations(scope: OperationScope): readonly Operation[];
