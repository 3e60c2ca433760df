import type { Range } from '../report/location.js';
import type { Document, Path, Place } from './document.js';
/**
 * A value that knows its document and its path. Two nodes of one place are interchangeable; compare `value` and `pointer`,
 * not nodes. Path, pointer and range are worked out when asked for: most nodes are never reported.
 */
export declare class Node implements Place {
    #private;
    readonly document: Document;
    readonly value: unknown;
    readonly parent: Node | undefined;
    /** The key under which `parent` holds this value; `undefined` for a document's root. */
    readonly key: string | number | undefined;
    found: number | undefined;
    constructor(document: Document, value: unknown, parent?: Node, key?: string | number);
    /** The root node of a document. */
    static root(document: Document): Node;
    /** The own member or item `key`, or `undefined` when there is none. */
    child(key: string | number): Node | undefined;
    /** The value at `keys` below this one, or `undefined` when there is none. */
    at(...keys: Path): Node | undefined;
    /** The deepest existing node along `keys`: where to report that something is missing or wrong there. */
    closest(...keys: Path): Node;
    get path(): Path;
    /** RFC 6901 JSON Pointer within the document; `''` for the root. */
    get pointer(): string;
    get range(): Range;
}
