import type { Element } from './element.js';
/** A parameter as an operation sees it. */
export interface EffectiveParameter {
    /** The Parameter Object behind its references. */
    readonly element: Element;
    /** The entry of the `parameters` list: the object itself or the reference to it. */
    readonly at: Element;
    readonly name: string;
    readonly in: string;
    readonly isPathLevel: boolean;
}
/** What tells parameters apart: `in` and `name`; header names without regard to case (RFC 9110 §5.1). */
export declare function parameterKey(parameter: {
    readonly in: string;
    readonly name: string;
}): string;
/**
 * Path-level parameters, overridden by the operation's own of the same place and name, then the operation's. `pathItems` are the
 * path item and those that its `$ref` leads to, nearest first.
 */
export declare function readEffectiveParameters(pathItems: readonly Element[], operation: Element): readonly EffectiveParameter[];
/** The `parameters` list of a path item or operation, in order, references followed; entries without `name` or `in` are left out. */
export declare function readParameters(holder: Element, isPathLevel: boolean): readonly EffectiveParameter[];
