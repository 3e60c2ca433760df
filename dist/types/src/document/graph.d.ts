import type { Document } from './document.js';
import type { Node } from './node.js';
/** Why a reference leads nowhere. `missing-*` is a defect of the definition; `refused` and `unreadable` mean: not looked at. */
export type ResolutionFailure = {
    readonly reason: 'missing-file' | 'missing-target' | 'invalid' | 'refused' | 'unreadable';
    /** A clause for a message: `file "pets.yaml" does not exist`. */
    readonly message: string;
};
/** Where a reference leads: a node of one of the graph's documents, or why nowhere. */
export type Resolution = {
    readonly node: Node;
} | {
    readonly failure: ResolutionFailure;
};
/**
 * A definition's documents and the way from a reference to its target. References are never followed further than one step:
 * the target of a `$ref` may be an object with a `$ref`. Pure: everything was read before.
 */
export interface Graph {
    readonly entry: Document;
    /** By absolute URI, the entry included. */
    readonly documents: ReadonlyMap<string, Document>;
    /**
     * Resolves a URI reference found in `from`, RFC 3986 §5 against the document's URI or, in OpenAPI 3.1 and later, the nearest
     * enclosing `$id`; fragments are JSON Pointers (percent-decoded, then `~1`, `~0`) or `$anchor`/`$dynamicAnchor` names.
     */
    resolve(from: Node, reference: string): Resolution;
}
