import type { OasFormat } from './format.js';
/**
 * A kind of object in the OpenAPI Specification. `definition` is the root (OpenAPI Object, Swagger Object); `items` is the Items
 * Object of 2.0, which is not a Schema Object.
 */
export type Kind = 'callback' | 'components' | 'contact' | 'definition' | 'discriminator' | 'encoding' | 'example' | 'externalDocs' | 'header' | 'info' | 'items' | 'license' | 'link' | 'mediaType' | 'oauthFlow' | 'oauthFlows' | 'operation' | 'parameter' | 'pathItem' | 'paths' | 'requestBody' | 'response' | 'responses' | 'schema' | 'securityRequirement' | 'securityScheme' | 'server' | 'serverVariable' | 'tag' | 'xml';
/** How a field holds its children: itself, in an array, by name in an object, or (Schema Object `items` of 2.0) itself or in an array. */
type Shape = 'one' | 'list' | 'map' | 'one-or-list';
/** What a field holds. */
export interface ChildRule {
    readonly kind: Kind;
    readonly shape: Shape;
}
/** Called for every child: the value, its kind, the field it is under, and its index or name there when the field holds several. */
export type VisitChild = (child: object | boolean, kind: Kind, field: string, key: string | number | undefined) => void;
/** Called for every object or array that is no child: an unknown field, data, or of another shape than the field (or its `key`) wants. */
export type PassBy = (held: object, field: string, key: string | number | undefined) => void;
/** What the field `field` of an object of this kind holds; `undefined` for data, text, unknown fields and `x-` extensions. */
export declare function childRule(kind: Kind, format: OasFormat, field: string): ChildRule | undefined;
/**
 * Calls `visit` for every typed position directly below an object of this kind, in the order of its keys. A child is an object, or
 * from 3.1 on a boolean where a schema is expected; whatever else stands there is a defect of the parent and is skipped.
 * References are children like any other: see `isReference`. What is no child is shown to `passBy`.
 */
export declare function visitChildren(kind: Kind, format: OasFormat, value: object, visit: VisitChild, passBy?: PassBy): void;
/** What `visitChildren` calls, for who visits the children of many: nothing is made for each. */
export interface ChildVisitor {
    readonly format: OasFormat;
    readonly visit: VisitChild;
    readonly passBy: PassBy;
}
/** The same as `visitChildren`. */
export declare function visitChildrenBy(visitor: ChildVisitor, kind: Kind, value: object): void;
/** True when an object of this kind may be replaced by a Reference Object in this version. */
export declare function mayBeReference(kind: Kind, format: OasFormat): boolean;
/**
 * True when `value`, found where `kind` is expected, is a Reference Object: it has a `$ref`, so nothing else in it counts. A Path
 * Item's `$ref` (every version) and a Schema Object's (from 3.1 on) is a field beside others instead, and not a reference here.
 */
export declare function isReference(kind: Kind, format: OasFormat, value: unknown): boolean;
/** The fields of a kind that hold other objects, for tables and tests. Keyed by field; `*` and `/*` stand for patterns of keys. */
export declare function childFields(kind: Kind, format: OasFormat): ReadonlyMap<string, ChildRule>;
export {};
