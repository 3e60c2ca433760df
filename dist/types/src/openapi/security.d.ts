import { Node } from '../document/node.js';
import { Element } from './element.js';
import type { OasFormat } from './format.js';
/** What a scheme is, over all versions: 2.0's `basic` is `http` with scheme `basic`. `unknown`: declared, but not as anything readable. */
type SecuritySchemeType = 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS' | 'unknown';
/** A security scheme component, behind its references. Names that refer to one definition share one object. */
export interface SecurityScheme {
    /** The name under which it is defined; of a scheme in another file, the first name that refers to it. */
    readonly name: string;
    /** Where it is defined. */
    readonly element: Element;
    readonly type: SecuritySchemeType;
    /** HTTP authentication scheme in lower case (`basic`, `bearer`), for type `http`. */
    readonly httpScheme: string | undefined;
    /** `in` of an API key. */
    readonly in: string | undefined;
    /** `name` of an API key: the header, query parameter or cookie. */
    readonly parameterName: string | undefined;
    readonly flows: readonly OAuthFlow[];
    /** All scopes of all flows. */
    readonly scopes: ReadonlySet<string>;
}
/** One OAuth 2 flow with the names of OpenAPI 3 (`accessCode` of 2.0 is `authorizationCode`, `application` is `clientCredentials`). */
interface OAuthFlow {
    readonly name: string;
    readonly element: Element;
    readonly scopes: ReadonlySet<string>;
}
/** One scheme that a requirement names. */
export interface RequiredScheme {
    readonly name: string;
    /** The list of scopes or roles under the name. */
    readonly node: Node;
    readonly scopes: readonly string[];
    /** Absent when no such scheme is declared: nothing protects then. A dead reference is a scheme of type `unknown`. */
    readonly scheme: SecurityScheme | undefined;
}
/** One alternative: all of its schemes together. Without schemes (`{}`) it lets everybody in. */
export interface SecurityRequirement {
    readonly node: Node;
    readonly schemes: readonly RequiredScheme[];
    /** True when it protects nothing: it names no scheme at all, or none that is declared. */
    readonly isOpen: boolean;
}
/** A `security` field: alternatives, any of which suffices. `[]` is a declaration too: explicitly no security. */
export interface Security {
    /** The `security` field's value. */
    readonly node: Node;
    readonly origin: 'operation' | 'definition';
    readonly requirements: readonly SecurityRequirement[];
    /** True for `[]` and for any `{}` alternative: callers get in without credentials. */
    readonly allowsAnonymous: boolean;
}
/** The definition's security schemes by name, those that lead nowhere included. */
export declare function readSecuritySchemes(root: Element): ReadonlyMap<string, SecurityScheme>;
/** Schemes by name, and the version, which decides what else may be a name. */
export interface DeclaredSchemes {
    readonly schemes: ReadonlyMap<string, SecurityScheme>;
    readonly format: OasFormat;
}
/** Reads an element's `security`; `undefined` when it has none (or something that is no list), which is not the same as `[]`. */
export declare function readSecurity(element: Element, origin: Security['origin'], declared: DeclaredSchemes): Security | undefined;
/** Reads one Security Requirement Object. */
export declare function readRequirement(node: Node, declared: DeclaredSchemes): SecurityRequirement;
export {};
