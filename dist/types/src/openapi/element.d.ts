import type { ResolutionFailure } from '../document/graph.js';
import type { Node } from '../document/node.js';
import type { Kind } from './grammar.js';
/** How a definition's author points from one place to another. */
export type ReferenceVia = '$ref' | '$dynamicRef' | 'mapping' | 'operationRef';
/** One reference at a typed position. */
export interface Reference {
    readonly via: ReferenceVia;
    /** The string itself (the value of `$ref`). */
    readonly node: Node;
    /** The object that holds `$ref`; for `mapping` the Discriminator Object, for `operationRef` the Link Object. */
    readonly holder: Node;
    readonly text: string;
    /** What the position expects. */
    readonly expected: Kind;
    /** Where it leads, one step; absent when `failure` says why nowhere. */
    readonly target: Element | undefined;
    /** Set when the target is something else than expected: its kind, or what JSON calls it (`string`, `array`). */
    readonly actual: string | undefined;
    readonly failure: ResolutionFailure | undefined;
}
/** That `from` holds `to`, under which field and key (`properties`, `name`), directly or by its own `$ref`. */
export interface Edge {
    readonly from: Element;
    readonly field: string;
    readonly key: string | number | undefined;
    readonly to: Element;
}
/**
 * An object at a typed position of the definition: what the walk makes of each place once, however often it is referenced.
 * A position that holds only a reference is an element too (`reference` is set); `target` is what it stands for.
 */
export declare class Element {
    #private;
    /** What it is; an Items Object of 2.0 is a `schema`. */
    readonly kind: Kind;
    /** Which object of the specification is written here; absent for the schema that a 2.0 parameter or header is as well. */
    readonly writtenAs: Kind | undefined;
    readonly node: Node;
    /** The object's members; empty when the place holds something that is no object, which `document-valid` reports. */
    readonly value: Readonly<Record<string, unknown>>;
    /** What it holds. Subtypes come last: what everything extends has hundreds, which whoever looks for something else has to leave out. */
    edges: readonly Edge[];
    /** What holds it. */
    uses: readonly Edge[];
    reference: Reference | undefined;
    /** True when nothing but its reference counts. Path items and schemas have a `$ref` beside other fields instead: an edge `$ref`. */
    isReference: boolean;
    /** Bits of `reach.ts`; zero until reach is worked out, or for what nothing uses. */
    reachBits: number;
    /** True when some field perhaps holds objects that are at no typed position: an extension, data, what does not belong there. */
    holdsUntyped: boolean;
    /** True when operations, webhooks or the definition's own fields lead here; set by `reach.ts`. */
    isUsed: boolean;
    /** Answers of fixpoints about this element, packed; only `fixpoint.ts` knows which. */
    answers: number[] | undefined;
    constructor(kind: Kind, node: Node, writtenAs?: Kind | null);
    /**
     * What this element stands for: itself, or what its chain of references leads to; `undefined` when that is dead, circular or of another
     * kind. Each chain is followed once; ask only when the walk is over.
     */
    get target(): Element | undefined;
    has(field: string): boolean;
    /** The field as a string, `undefined` when it is absent or something else. */
    text(field: string): string | undefined;
    number(field: string): number | undefined;
    flag(field: string): boolean | undefined;
    /** The field as an array, empty when it is absent or something else. */
    list(field: string): readonly unknown[];
    /** The field's own value; inherited names (`toString`) are absent. */
    get(field: string): unknown;
    /** What the elements under `field` stand for, with their keys, in the order of the document. */
    below(field: string): readonly {
        readonly key: string | number | undefined;
        readonly element: Element;
        readonly at: Element;
    }[];
    /** What the first element under `field` (and `key`) stands for. */
    one(field: string, key?: string | number): Element | undefined;
}
/** Notes that `from` holds `to`. */
export declare function link(from: Element, field: string, key: string | number | undefined, to: Element): void;
/** Notes what `from` holds, and nothing at what is held: for elements of which the others must not know. */
export declare function linkUnseen(from: Element, field: string, key: string | number | undefined, to: Element): void;
/** A text, number or boolean as text; `undefined` for anything else, of which `toString` may be a member. */
export declare function scalarText(value: unknown): string | undefined;
/** True for a JSON object: not null, not an array. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
