import type { Element } from './element.js';
import type { OasFormat } from './format.js';
/** A named definition for others to refer to: an entry of `components`, in 2.0 of `definitions`, `parameters`, `responses`. */
export interface Component {
    /** The field it is kept under: `schemas`, `definitions`, `securitySchemes`. */
    readonly section: string;
    readonly name: string;
    /** What stands there: the object, or a reference to one. */
    readonly element: Element;
}
/** All components of the entry document, in the order of the document. */
export declare function readComponents(root: Element, format: OasFormat): readonly Component[];
