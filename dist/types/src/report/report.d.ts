import type { Classification } from './classification.js';
import type { AssessedFinding, Finding, WaiverRecord } from './finding.js';
import type { Location } from './location.js';
import type { Severity } from './severity.js';
/** Where the field's catalogues file a rule. `cwe` holds bare numbers (`319`), `asvs` section numbers of ASVS 5.0 (`12.2.1`). */
export interface Mappings {
    readonly owaspApi2023?: readonly string[];
    readonly cwe?: readonly number[];
    readonly asvs?: readonly string[];
}
/** What a report says about a rule that ran. */
export interface RuleDescriptor {
    readonly id: string;
    readonly pack: string;
    /** The requirement in a sentence. */
    readonly summary: string;
    readonly severity: Severity;
    /** Absolute URL of the rule's page. */
    readonly helpUri: string;
    readonly maps: Mappings;
    /** True when the places of its findings hold secrets: no lines of the definition are shown there. */
    readonly withholdsSource?: boolean;
    /** Where a remedy mends many places at their root: what to do there, in a sentence. */
    readonly commonRemedy?: string;
    /** 0.1 to 10.0, as GitHub code scanning reads it; absent for a rule that is not about security. */
    readonly securitySeverity?: number;
}
/** Something that was not checked, or could not be, and why. `error` means: no trustworthy verdict. */
export interface Notification {
    /** A `ToolError` code or `rule-crashed`, `document-skipped`, … */
    readonly code: string;
    readonly level: 'error' | 'warning' | 'note';
    readonly message: string;
    /** What to do about it. */
    readonly help?: string;
    readonly ruleId?: string;
    /** The place, or only the file, that it is about. */
    readonly location?: Location | {
        readonly uri: string;
    };
}
/** A definition that was checked. */
export interface DefinitionSummary {
    readonly uri: string;
    /** The version the definition names: `3.1.0`. */
    readonly openapi: string;
    readonly title?: string;
    readonly operations: number;
    /** Every file of the definition, the entry first, then sorted. */
    readonly documents: readonly string[];
    /** What policy knows and demands of it; absent without a configuration. */
    readonly policy?: DefinitionPolicy;
    readonly score?: Score;
}
/** What policy knows of a definition, and which profiles it is judged by. */
export interface DefinitionPolicy {
    /** The id under `apis` in the configuration. */
    readonly api?: string;
    readonly owner?: string;
    /** What the configuration says, else the definition. Absent fields are unknown, and judged by the strictest. */
    readonly classification: Classification;
    /** Names, in the order in which they apply. */
    readonly profiles: readonly string[];
}
/** How complete a definition is: 0 to 100, and the grade that this is. */
export interface Score {
    readonly value: number;
    readonly grade: 'A' | 'B' | 'C' | 'D' | 'E';
}
/** Of the places a rule examined, how many satisfy it. */
export interface RuleCoverage {
    readonly ruleId: string;
    readonly pack: string;
    readonly examined: number;
    readonly satisfied: number;
}
/** A rule that was not asked of some definitions, or of any. A rule can be there once for each reason. */
export interface UnrunRule {
    readonly ruleId: string;
    /** `off`: ruleset, policy or command line leave it out; `version`: it does not apply to the version of OpenAPI. */
    readonly reason: 'off' | 'version';
    /** Of how many of the report's definitions. */
    readonly definitions: number;
}
/** A waiver and how many findings it is about. */
export interface WaiverUse extends WaiverRecord {
    readonly rule: string;
    readonly findings: number;
}
/** What a change is compared with. */
interface BaseComparison {
    /** The commit, as a hash. */
    readonly commit: string;
    readonly new: number;
    readonly unchanged: number;
    /** Findings that only the base has; their places are in its files. */
    readonly fixed: readonly Finding[];
}
/** Pass or fail with reasons; `none` when nothing trustworthy can be said. Exit codes 0, 1, 2 in that order. */
export interface Verdict {
    readonly outcome: 'pass' | 'fail' | 'none';
    readonly exitCode: 0 | 1 | 2;
    readonly reasons: readonly string[];
    /** Open findings by severity. */
    readonly counts: Readonly<Record<Severity, number>>;
}
/** The one object every reporter is a function of. Same input, same bytes. */
export interface Report {
    readonly version: 1;
    readonly tool: {
        readonly name: 'lintel';
        readonly version: string;
        readonly informationUri: string;
    };
    readonly definitions: readonly DefinitionSummary[];
    readonly rules: readonly RuleDescriptor[];
    readonly findings: readonly AssessedFinding[];
    readonly notifications: readonly Notification[];
    readonly coverage: readonly RuleCoverage[];
    /** Rules that did not run, sorted by id. */
    readonly notRun?: readonly UnrunRule[];
    /** `YYYY-MM-DD`: the day on which waivers were judged; absent when there was none to judge. */
    readonly today?: string;
    /** Every waiver that was read, also those that match nothing; absent without a configuration. */
    readonly waivers?: readonly WaiverUse[];
    /** With `--base`: what this was compared with. */
    readonly base?: BaseComparison;
    readonly verdict: Verdict;
}
export {};
