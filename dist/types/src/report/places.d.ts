import type { Location } from './location.js';
import type { RuleCoverage } from './report.js';
/** Coverage of one rule in one owner of places: an operation, a component, a path, the definition. */
export interface OwnerCoverage extends RuleCoverage {
    /** `GET /pets/{id}`, `schema Pet`, `path /pets`, or `definition`. */
    readonly owner: string;
    readonly isOperation: boolean;
}
/** What scores are worked out from: a definition's operations, and what they are made of. */
export interface Structure {
    readonly parts: readonly Part[];
    readonly operations: readonly ScoredOperation[];
    /** Parts that count for the definition itself, whatever they refer to: its own fields, and what no operation leads to. */
    readonly own: readonly number[];
    /** The parts in which findings are, by `placeKey`; other findings count nowhere. */
    readonly placed: ReadonlyMap<string, number>;
}
/** A stretch of a definition whose findings count together: an operation's own fields, a parameter, a component. */
export interface Part {
    /** `GET /pets/{id}`, `schema Pet`, or `definition`. */
    readonly owner: string;
    /** Other parts that it refers to, by index. */
    readonly uses: readonly number[];
}
/** An operation and its slots, of which the first is the operation itself. */
export interface ScoredOperation {
    /** `GET /pets/{id}` */
    readonly label: string;
    readonly slots: readonly Slot[];
}
/** What an operation declares: itself, a parameter, its request body, a response. */
interface Slot {
    /** `itself`, `query:limit`, `body`, `200`; differs within the operation. */
    readonly name: string;
    /** How much it counts in its operation, in tenths. */
    readonly weight: number;
    /** The parts it consists of, by index; what these refer to belongs to it as well. */
    readonly parts: readonly number[];
}
/**
 * What is missing where a finding says that a declaration is: some of what the slot holds (`some`), what makes the slot what it is
 * (`whole`: the schema of a parameter, the security of an operation), or another slot of the operation.
 */
export type Absence = 'some' | 'whole' | 'parameter' | 'response' | 'errorResponse';
/** A rule's finding at a place, as one text. */
export declare function placeKey({ ruleId, location: { uri, pointer } }: PlacedFinding): string;
/** What tells where a finding counts. */
export interface PlacedFinding {
    readonly ruleId: string;
    readonly location: Pick<Location, 'uri' | 'pointer'>;
}
export {};
