/** What was said, each text once, in order. */
export type Sayings = Set<string>;
/**
 * Runs something that may write to the console, and keeps what it writes: Spectral's library complains there about expressions in messages,
 * and functions of a ruleset do what they like, on a stdout that belongs to the report.
 */
export declare function withCapturedConsole<Result>(sayings: Sayings, work: () => Promise<Result>): Promise<Result>;
