import type { Rule } from './rule.js';
/** A themed folder of rules. */
export interface Pack {
    /** Name of the folder and of the ruleset that turns all its rules on: `input-validation`. */
    readonly name: string;
    /** What its rules have in common, for lists: `TLS only, known hosts`. */
    readonly title: string;
    /** In code-unit order of their ids. */
    readonly rules: readonly Rule[];
}
