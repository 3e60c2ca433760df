/**
 * What rules cannot do alone because it differs by where they run: the program has threads of time to spend and libraries to load, an
 * editor has neither.
 */
export interface Host {
    /**
     * Whether a regular expression of a definition (ECMA-262, unanchored) matches a text, in bounded time; `undefined` when that cannot be
     * told: the expression has an error, or took too long.
     */
    readonly matchesPattern: (pattern: string, text: string) => boolean | undefined;
    /** How long matching can take at worst; absent where the analyser is not at hand. */
    readonly analysePattern?: (pattern: string) => PatternAnalysis;
}
/** What the analyser says of a regular expression. */
export type PatternAnalysis = {
    readonly is: 'safe';
} | {
    readonly is: 'vulnerable';
    readonly complexity: 'exponential' | 'polynomial';
    readonly degree?: number;
    readonly attack: string;
} | {
    readonly is: 'unknown';
    readonly reason: string;
};
