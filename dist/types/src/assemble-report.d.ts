import type { LintRequest } from './api.js';
import type { EntryPolicy } from './judge/judge-entry.js';
import type { Waiver } from './policy/settings.js';
import type { Finding } from './report/finding.js';
import type { DefinitionSummary, Notification, Report, RuleCoverage, RuleDescriptor } from './report/report.js';
import type { RuleSetting, Ruleset } from './ruleset/ruleset.js';
import type { SpectralRuleset } from './spectral-rulesets/spectral-ruleset.js';
/** What came of one definition. */
export interface EntryResult {
    readonly definition?: DefinitionSummary;
    /** Lintel's rules that ran. */
    readonly ruleset?: Ruleset;
    readonly spectral?: SpectralRuleset | undefined;
    readonly findings: readonly Finding[];
    readonly notifications: readonly Notification[];
    readonly coverage: readonly RuleCoverage[];
    /** Of the entry document, absolute. */
    readonly path?: string;
    /** What it is judged by; absent where nothing is configured. */
    readonly by?: EntryPolicy | undefined;
    /** What the definition itself waives. */
    readonly ignores?: readonly Waiver[];
}
/** Puts together what was found in all definitions: one report with a verdict. */
export declare function assembleReport(results: readonly EntryResult[], request: LintRequest): Promise<Report>;
/** What reports and lists say about a rule. */
export declare function describeRule({ rule, pack, severity }: RuleSetting): RuleDescriptor;
