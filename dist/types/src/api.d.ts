import { packs } from '../rulesets/packs.js';
import { type Limits } from './document/limits.js';
import { type Threshold } from './policy/verdict.js';
import type { Notification, Report, RuleDescriptor } from './report/report.js';
import { type RuleChoice, type RuleSetting, type Ruleset } from './ruleset/ruleset.js';
import type { SpectralRuleset, SpectralRulesetRequest } from './spectral-rulesets/spectral-ruleset.js';
export { packs };
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
    /** What the caller noticed before; it joins the report and counts for the verdict. */
    readonly notifications?: readonly Notification[];
    /** Called before each entry. */
    readonly onProgress?: (done: number, total: number, path: string) => void;
    /** Called with an error that nobody foresaw, after which the other definitions are still checked. */
    readonly onBug?: (error: unknown, path: string) => void;
}
/**
 * Lints definitions, one after the other: load, model, rules, verdict. Whatever goes wrong with one definition becomes a notification
 * of the report; the others are still checked.
 */
export declare function lint(request: LintRequest): Promise<Report>;
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
/** What reports and lists say about a rule. */
export declare function describeRule({ rule, pack, severity }: RuleSetting): RuleDescriptor;
