import type { Node } from '../document/node.js';
import { type Classification, type DataClass, type DataTag, type Exposure, type Lifecycle } from '../report/classification.js';
import type { Element } from './element.js';
export type { DataClass, DataTag, Exposure, Lifecycle };
/** What rules may depend on: what the configuration says, else what the definition's extensions say. */
export interface Context {
    readonly exposure: Exposure;
    /** False when nothing says so and the strictest was taken. */
    readonly isExposureDeclared: boolean;
    /** Absent when nothing says so. */
    readonly dataClass: DataClass | undefined;
    readonly dataTags: ReadonlySet<DataTag>;
    /** Absent when nothing says so, or in no known word. */
    readonly lifecycle: Lifecycle | undefined;
    /** What the configuration says. */
    readonly said: Said;
}
/** What a configuration says about an API. It goes before what the definition says. */
export interface Said extends Classification {
    readonly owner?: string;
}
/** A fact that an extension can declare. */
export type Fact = keyof typeof extensionNames;
/** The extensions that declare what OpenAPI has no field for; of several the first one counts. */
declare const extensionNames: {
    readonly apiId: readonly ["x-api-id"];
    readonly dataClass: readonly ["x-data-classification"];
    readonly environment: readonly ["x-environment", "x-env"];
    readonly exposure: readonly ["x-exposure", "x-audience"];
    readonly lifecycle: readonly ["x-lifecycle", "x-stability", "x-stability-level", "x-lifecycle-stage", "x-maturity"];
    readonly owner: readonly ["x-owner", "x-owners", "x-team", "x-service-owner", "x-backstage"];
    readonly replacement: readonly ["x-replaced-by", "x-replacement", "x-deprecated-by", "x-superseded-by"];
    readonly serviceLevel: readonly ["x-sla", "x-slo", "x-criticality", "x-tier"];
    readonly sunset: readonly ["x-sunset", "x-sunset-date", "x-sunset-at", "x-removal-date", "x-end-of-life"];
    readonly tokenLifetime: readonly ["x-token-lifetime", "x-token-ttl", "x-token-expiration"];
};
/** An extension as written. */
export interface Declaration {
    readonly name: string;
    readonly value: unknown;
    readonly node: Node;
}
/** The extension by which an element declares a fact itself. */
export declare function declarationOf(element: Element, fact: Fact): Declaration | undefined;
/** What a definition declares of itself, by extensions of its `info`, which count first, and of its root. */
export declare function readClassification(root: Element): Classification;
/** What rules may depend on, from what the definition declares and what the configuration says. */
export declare function createContext(declared: Classification, said?: Said): Context;
/** What an operation says about itself; where the configuration says something, an operation can only be stricter. */
export declare function classifyWithin({ said, exposure, dataClass, dataTags: tags }: Context, elements: readonly Element[]): Classification;
/** The exposure an element declares itself. */
export declare function exposureOf(element: Element): Exposure | undefined;
/** The data class an element declares itself: a name, `{ class: name }`, or the highest of a list. */
export declare function dataClassOf(element: Element): DataClass | undefined;
/** The tags an element declares itself, beside its data class: a name, a list, or `{ tags: [name] }`. */
export declare function dataTagsOf(element: Element): ReadonlySet<DataTag>;
/** The state of life an element declares itself: a name, or `{ state: name }`. */
export declare function lifecycleOf(element: Element): Lifecycle | undefined;
/** True when `dataClass` is at least as sensitive as `floor`; an undeclared class is not. */
export declare function isClassAtLeast(dataClass: DataClass | undefined, floor: DataClass): boolean;
