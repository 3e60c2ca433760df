import type { LintRequest, PolicyRequest } from '../api.js';
import type { LintResult } from '../engine/lint.js';
import { type Said } from '../openapi/context.js';
import type { Model } from '../openapi/model.js';
import { type EffectivePolicy } from '../policy/effective-policy.js';
import type { Requirements, Settings, Waiver } from '../policy/settings.js';
import type { Classification } from '../report/classification.js';
import type { Finding } from '../report/finding.js';
import type { Structure } from '../report/places.js';
import type { DefinitionSummary, Notification } from '../report/report.js';
import type { Pack } from '../ruleset/pack.js';
import type { Ruleset } from '../ruleset/ruleset.js';
/** What there is to judge a definition by. */
export interface JudgingRequest {
    /** Absolute path of the entry document. */
    readonly path: string;
    readonly settings: Settings;
    readonly policy: PolicyRequest;
    readonly packs: readonly Pack[];
    /** Whether a score is wanted, also where policy asks for none. */
    readonly isScored: boolean;
    /** What the operations consisted of before a change; what they have lost since counts as nothing. */
    readonly before?: Pick<Structure, 'operations'> | undefined;
}
/** What policy does to the lint of one definition, in this order. */
export interface EntryJudging {
    /** What the configuration says about the API, given what the definition declares. */
    readonly saidOf: (declared: Classification) => Said;
    /** The rules of the rulesets that the configuration names; `undefined` when there is none. */
    readonly chooseRules: (declared: Classification) => Promise<Pick<LintRequest, 'ruleset' | 'spectral'> | undefined>;
    /** `chosen` is what rulesets turn on; `hasOthers` tells of rules that are not Lintel's. */
    readonly judge: (model: Model, chosen: Ruleset, hasOthers: boolean) => EntryJudge;
}
/** What holds for one definition; nothing in here keeps its model alive. */
export interface EntryPolicy {
    readonly settings: Settings;
    /** Of the definition as a whole. */
    readonly policy: EffectivePolicy;
    /** Of each audience of the definition (`createAudiences`), the whole among them. */
    readonly policies: readonly EffectivePolicy[];
    /** What the definition must reach: the strictest of all audiences. */
    readonly require: Requirements;
    /** Absolute paths, forward slashes, of its documents that describe an API themselves. */
    readonly otherApis: ReadonlySet<string>;
}
/** What configuration makes of one definition. */
export interface EntryJudge {
    readonly by: EntryPolicy;
    /** The rules that any audience wants, with their options. */
    readonly ruleset: Ruleset;
    /** Whether it gets a score. */
    readonly isScored: boolean;
    /** True when `finish` has to know the nodes of findings. */
    readonly needsNodes: boolean;
    /** Puts findings of locked rules back as they were before a ruleset that had no say in them changed them (`regraded`). */
    readonly keepLocked: (found: readonly Finding[], regraded: readonly Finding[]) => readonly Finding[];
    /** Grades what was found, and adds what policy itself finds. */
    readonly finish: (found: readonly Finding[], result: LintResult, uriOf: (documentUri: string) => string) => EntryOutcome;
}
/** A definition after its rules ran. */
interface EntryOutcome {
    readonly findings: readonly Finding[];
    readonly notifications: readonly Notification[];
    /** What policy adds to the definition's summary. */
    readonly summary: Pick<DefinitionSummary, 'policy' | 'score'>;
    readonly ignores: readonly Waiver[];
}
/** Starts to judge a definition by its settings. */
export declare function createEntryJudging({ path, settings, policy, packs, isScored, before }: JudgingRequest): EntryJudging;
export {};
