import type core from '@stoplight/spectral-core';
import type { Reader } from '../document/reader.js';
import type { Model } from '../openapi/model.js';
import type { Finding } from '../report/finding.js';
import type { Notification, RuleDescriptor } from '../report/report.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { type Sayings } from './captured-console.js';
import { type SplitRules } from './split-rules.js';
/** What a ruleset for Spectral means for one definition. */
export interface EntryRules {
    /** Lintel's rules. */
    readonly ruleset: Ruleset;
    /** Changes findings of Lintel's rules where the ruleset says something about parts of files. */
    regrade(findings: readonly Finding[], model: Model, shownUri: (uri: string) => string): readonly Finding[];
    /** Runs the other rules. */
    lint(model: Model, shownUri: (uri: string) => string, reader: Reader): Promise<OtherResult>;
}
/** What the other rules found. */
export interface OtherResult {
    readonly findings: readonly Finding[];
    readonly notifications: readonly Notification[];
    /** How many of them apply to the definition. */
    readonly applied: number;
}
/** A definition, and the rules that hold for it. */
interface Entry {
    readonly path: string;
    readonly ruleset: core.Ruleset;
    readonly rules: SplitRules;
    readonly descriptors: Map<string, RuleDescriptor>;
    readonly sayings: Sayings;
}
/** Makes what runs over one definition. */
export declare function createEntryRules({ path, ruleset, rules, descriptors, sayings }: Entry): EntryRules;
export {};
