import type { Reader } from '../document/reader.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import type { Notification, RuleDescriptor } from '../report/report.ts';
import type { Pack } from '../ruleset/pack.ts';
import type { RuleChoice, Ruleset } from '../ruleset/ruleset.ts';

/** A ruleset for Spectral, ready to be run over definitions. */
export interface SpectralRuleset {
  /** Lintel's rules that the ruleset turns on where it says nothing about single files. */
  readonly ruleset: Ruleset;
  /** How many other rules it turns on. */
  readonly otherRules: number;
  /**
   * What holds for one definition, by the absolute path of its entry document.
   * @throws ToolError `ruleset-invalid`
   */
  forEntry(path: string): EntryRules;
  /** Descriptors of the other rules that were run so far, or would be, by id. */
  readonly descriptors: () => readonly RuleDescriptor[];
  /** What there is to say of the ruleset after all definitions. */
  notifications(): readonly Notification[];
}

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

/** What runs rules that are not Lintel's: its own runner, which leaves to Spectral's library what only that can do, or the library alone. */
export type RulesEngine = 'fast' | 'spectral';

/** What to load, and how. */
export interface SpectralRulesetRequest {
  /** Absolute path of the ruleset. */
  readonly path: string;
  /** Absolute path from whose folder it names single files, when that is another one: the ruleset of a base stands for that of the change. */
  readonly standsFor?: string;
  /** Absolute folder outside which nothing is read. */
  readonly root: string;
  readonly packs: readonly Pack[];
  /** Rulesets of Lintel that run beside it, by name. */
  readonly names: readonly string[];
  /** True when Lintel's recommended rules run unless the ruleset extends one of Lintel's. */
  readonly addsRecommended: boolean;
  readonly choice: RuleChoice;
  readonly allowsJavaScript: boolean;
  readonly engine: RulesEngine;
  readonly allowedHosts: readonly string[];
}
