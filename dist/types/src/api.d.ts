import { packs } from '../rulesets/packs.js';
import { describeRule, type EntryResult } from './assemble-report.js';
import { type Limits } from './document/limits.js';
import type { Reader } from './document/reader.js';
import { type LintResult } from './engine/lint.js';
import { type Model } from './openapi/model.js';
import type { Requirements, Settings } from './policy/settings.js';
import type { Threshold } from './policy/verdict.js';
import type { Finding } from './report/finding.js';
import type { Structure } from './report/places.js';
import type { DefinitionSummary, Notification, Report } from './report/report.js';
import { type RuleChoice, type Ruleset } from './ruleset/ruleset.js';
import type { SpectralRuleset, SpectralRulesetRequest } from './spectral-rulesets/spectral-ruleset.js';
export { describeRule, type EntryResult, packs };
/** An entry document: the path of a file (absolute), and its text when it does not come from there (stdin). */
export interface Entry {
    readonly path: string;
    readonly text?: string;
    /** Absolute folder outside which no file of this definition is read, when it is another one than the request's. */
    readonly root?: string;
}
/** What to lint, and how. */
export interface LintRequest {
    readonly entries: readonly Entry[];
    /** Absolute folder that the report's URIs are relative to. */
    readonly cwd: string;
    /** Absolute folder outside which no file is read. */
    readonly root: string;
    readonly ruleset: Ruleset;
    /** A ruleset for Spectral, which then says which of Lintel's rules run as well. */
    readonly spectral?: SpectralRuleset | undefined;
    readonly threshold: Threshold;
    /** Files that are no OpenAPI documents are noted and skipped instead of being errors. */
    readonly ignoreUnknownFormat: boolean;
    /** Hosts that references may be fetched from; none by default. */
    readonly allowedHosts?: readonly string[];
    readonly limits?: Partial<Limits>;
    /** What configuration says about the definitions; absent when nobody asks. */
    readonly policy?: PolicyRequest;
    /** A definition that scores less (0 to 100) fails. */
    readonly minScore?: number | undefined;
    /** Whether every definition gets a score, also where policy asks for none. */
    readonly scores?: boolean;
    /** What the operations of an entry document (absolute path) consisted of before a change, for its score. */
    readonly before?: (path: string) => Pick<Structure, 'operations'> | undefined;
    /** For who lints again and again: what came of a definition before, or what `lintWith` a reader of its documents makes of it. */
    readonly recall?: (entry: Entry, reader: Reader, lintWith: (reader: Reader) => Promise<EntryResult>) => Promise<EntryResult>;
    /** For who has several threads: what comes of the entries, in their order, with `lintOne` or without. */
    readonly distribute?: (entries: readonly Entry[], lintOne: EntryLinter, request: LintRequest) => Promise<readonly EntryResult[]>;
    /** For who wants to know more of each definition than the report says. */
    readonly inspect?: Inspection;
    /** What the caller noticed before; it joins the report and counts for the verdict. */
    readonly notifications?: readonly Notification[];
    /** Called before each entry. */
    readonly onProgress?: (done: number, total: number, path: string) => void;
    /** Called with an error that nobody foresaw, after which the other definitions are still checked. */
    readonly onBug?: (error: unknown, path: string) => void;
}
/** Lints one definition. Never rejects. */
export type EntryLinter = (entry: Entry) => Promise<EntryResult>;
/** What configuration says, and on which day it is asked. */
export interface PolicyRequest {
    /** What holds for an entry document (absolute path). */
    readonly settingsFor: (path: string) => Settings;
    /** The rules of rulesets that a configuration names: built-in names and absolute paths. */
    readonly chooseRules: (rulesets: readonly string[]) => Promise<Pick<LintRequest, 'ruleset' | 'spectral'>>;
    /** What rules are narrowed to, whatever policy says. */
    readonly choice: RuleChoice;
    /** `YYYY-MM-DD` */
    readonly today: string;
}
/** Shows each definition that was linted. */
export interface Inspection {
    /** Whether coverage is counted by owner as well (`LintResult.owners`). */
    readonly countsOwners: boolean;
    readonly take: (inspected: InspectedDefinition) => void;
}
/** A definition with everything that was found in it, before waivers and baseline. */
export interface InspectedDefinition {
    readonly model: Model;
    readonly findings: readonly Finding[];
    readonly result: LintResult;
    readonly summary: DefinitionSummary;
    readonly uriOf: (documentUri: string) => string;
    /** What policy requires of it; absent where nothing is, or where only some rules were to run. */
    readonly require: Requirements | undefined;
    readonly isScored: boolean;
}
/**
 * Lints definitions: load, model, rules, policy, verdict. Whatever goes wrong with one definition becomes a notification of the report; the
 * others are still checked.
 */
export declare function lint(request: LintRequest): Promise<Report>;
/** What lints one entry after the other, by a request whose own entries have no say. */
export declare function createLinter(request: LintRequest): EntryLinter;
/**
 * The rules that named rulesets turn on together.
 * @throws ToolError `ruleset-not-found`, `rule-not-found`
 */
export declare function resolveRuleset(names: readonly string[], choice?: RuleChoice): Ruleset;
/**
 * Loads a ruleset for Spectral, and with it Spectral's library, which takes a while: nothing of it is loaded before.
 * @throws ToolError for whatever is wrong with the ruleset, with its place
 */
export declare function openSpectralRuleset(request: Omit<SpectralRulesetRequest, 'packs'>): Promise<SpectralRuleset>;
