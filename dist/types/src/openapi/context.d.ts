import type { Element } from './element.js';
/** Who can reach the API. What is not said counts as `public`. */
export type Exposure = 'public' | 'partner' | 'internal';
/** How sensitive the data are, lowest first. */
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted';
/** What rules may depend on, from the definition's extensions now and from policy later. */
export interface Context {
    readonly exposure: Exposure;
    /** False when nothing says so and the strictest was taken. */
    readonly isExposureDeclared: boolean;
    /** Absent when nothing says so. */
    readonly dataClass: DataClass | undefined;
}
/** Reads `x-exposure` (aliases `x-audience`, `x-internal`) and `x-data-classification` from the root and its `info`. */
export declare function readContext(root: Element): Context;
/** The exposure an element declares itself. */
export declare function exposureOf(element: Element): Exposure | undefined;
/** The data class an element declares itself: a name, or `{ class: name }`. */
export declare function dataClassOf(element: Element): DataClass | undefined;
/** True when `dataClass` is at least as sensitive as `floor`; an undeclared class is not. */
export declare function isClassAtLeast(dataClass: DataClass | undefined, floor: DataClass): boolean;
