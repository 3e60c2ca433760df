/** A ruleset in the form that `@stoplight/spectral-core` reads: functions and other rulesets in place of their names. */
export interface Definition {
    readonly extends?: unknown;
    readonly rules?: Readonly<Record<string, unknown>>;
    readonly [field: string]: unknown;
}
/** The names of all rules that a definition has, by itself and through what it extends. */
export declare function ruleNamesOf(definition: unknown, seen?: Set<unknown>): ReadonlySet<string>;
