import type { Node } from '../document/node.js';
import { Element } from './element.js';
import type { OasFormat } from './format.js';
/** The types of JSON Schema, and `file` of OpenAPI 2.0. */
export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null' | 'file';
/**
 * A schema, wherever it stands: Schema Objects, boolean schemas (3.1+), and in 2.0 the parameters, headers and `items` that carry
 * schema keywords themselves. Each is one element, however often it is referenced.
 */
export declare class Schema extends Element {
    #private;
    readonly format: OasFormat;
    /** `true` or `false` for a boolean schema. */
    readonly boolean: boolean | undefined;
    /** Kept for `appliedSchemas`, which many rules ask for. */
    applied: readonly Schema[] | undefined;
    /** Kept for `possibleSchemas`. */
    possible: readonly Schema[] | undefined;
    constructor(node: Node, format: OasFormat, writtenAs: 'schema' | 'items' | undefined);
    /** The keywords that count here: none beside a `$ref` in 2.0 and 3.0, where siblings are ignored. */
    get keywords(): Readonly<Record<string, unknown>>;
    keyword(name: string): unknown;
    /** The types this object itself declares; `null` for `nullable: true` (3.0) and `x-nullable: true` (2.0) too. Empty when it declares none. */
    get types(): readonly SchemaType[];
    /** Asked for when the walk is over, a dozen times of each schema. */
    hasType(type: SchemaType): boolean;
    /** What the schema's `$ref` or `$dynamicRef` leads to. */
    get referenced(): Schema | undefined;
    /** True when it refers to something that is not there, which `ref-resolves` reports: nothing else can be said of it. */
    get isDeadReference(): boolean;
    /** The schemas directly under a field: `schemas('allOf')`, `schemas('properties')`. */
    schemas(field: string): readonly Schema[];
    /** The schemas under `properties` by name. */
    get properties(): ReadonlyMap<string, Schema>;
    /** What its `$ref` leads to, and the members of `allOf`, `oneOf` and `anyOf`. Asked for when the walk is over. */
    get parts(): readonly Schema[];
    /** The schemas that judge the same value and hold this one: an `allOf` parent, a `$ref` to it. Asked for when the walk is over. */
    get inPlaceParents(): readonly Schema[];
    /** True when some place takes its values by this schema directly: a property, items, a parameter, a body. Asked for when the walk is over. */
    get isRoot(): boolean;
    /** False for schemas that only test a value (under `not`, `if`, `contains`, `propertyNames`): nothing is ever missing there. */
    get isData(): boolean;
    /** True when a caller of the API can send values of this schema. */
    get isRequest(): boolean;
    /** True when the API sends values of this schema. */
    get isResponse(): boolean;
    /**
     * The side that limits apply to: `request` when callers can send it (even if the API sends it too), `response` when only the API does
     * or ever could (what is read-only in an unused component), `unused` for the rest of a component that nothing uses, `none` where it
     * never travels (a read-only property of a request).
     */
    get direction(): 'request' | 'response' | 'unused' | 'none';
    /** Where in a request its values travel. */
    isIn(place: 'path' | 'query' | 'header' | 'cookie' | 'body'): boolean;
}
/** True for a field under which a schema judges the same value as its holder. */
export declare function isInPlace(field: string): boolean;
/** True for a field whose schema only tests. */
export declare function isAssertion(field: string): boolean;
/** True for a use that only keeps a schema for others to refer to. */
export declare function isDefinitionField(use: {
    readonly field: string;
    readonly from: Element;
}): boolean;
