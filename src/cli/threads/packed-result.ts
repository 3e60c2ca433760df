import type { EntryResult } from '../../api.ts';
import type { EntryPolicy } from '../../judge/judge-entry.ts';
import type { Settings } from '../../policy/settings.ts';
import type { RuleCoverage } from '../../report/report.ts';
import type { Pack } from '../../ruleset/pack.ts';
import type { RuleSetting, Ruleset } from '../../ruleset/ruleset.ts';
import { type PackedFindings, packFindings, unpackFindings } from './packed-findings.ts';

/** What came of an entry in a form that goes from thread to thread: without functions, and without what the other thread has too. */
export interface PackedResult extends Pick<EntryResult, 'definition' | 'notifications' | 'path' | 'ignores'> {
  readonly findings: PackedFindings;
  /** What ran; absent when it is what runs without configuration. */
  readonly ruleset: readonly PackedSetting[] | undefined;
  /** For each rule that applied: its number in the ruleset, examined, satisfied. */
  readonly coverage: Float64Array<ArrayBuffer>;
  readonly by: Omit<EntryPolicy, 'settings'> | undefined;
}

/** A rule by its id. */
type PackedSetting = Pick<RuleSetting, 'severity' | 'options'> & { readonly id: string };

/** What the thread that gets a result has of its own. */
export interface Surroundings {
  readonly packs: readonly Pack[];
  /** What runs without configuration. */
  readonly ruleset: Ruleset;
  readonly policy?: { readonly settingsFor: (path: string) => Settings } | undefined;
}

/** Packs what came of an entry; `undefined` when that cannot be: others' rules are functions, and what they note is told at the end. */
export function packResult(result: EntryResult, usual: Ruleset): PackedResult | undefined {
  const { definition, ruleset, spectral, findings, notifications, coverage, path, by, ignores } = result;
  if (spectral !== undefined) return undefined;
  const numbers = new Map(ruleset?.rules.map(({ rule }, index) => [rule.id, index]));
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(path === undefined ? {} : { path }),
    ...(ignores === undefined ? {} : { ignores }),
    notifications,
    findings: packFindings(findings),
    ruleset: ruleset === usual ? undefined : ruleset?.rules.map(({ rule, severity, options }) => ({ id: rule.id, severity, options })),
    coverage: Float64Array.from(coverage.flatMap(({ ruleId, examined, satisfied }) => [numbers.get(ruleId) ?? -1, examined, satisfied])),
    by: by === undefined ? undefined : withoutSettings(by),
  };
}

function withoutSettings({ policy, policies, require, otherApis }: EntryPolicy): Omit<EntryPolicy, 'settings'> {
  return { policy, policies, require, otherApis };
}

/** What came of the entry, as if it had been linted here. */
export function unpackResult(packed: PackedResult, { packs, ruleset: usual, policy }: Surroundings): EntryResult {
  const { definition, path = '', ignores, notifications, by } = packed;
  if (definition === undefined) return { findings: [], notifications, coverage: [] };
  const ruleset = packed.ruleset === undefined ? usual : unpackRuleset(packed.ruleset, packs);
  return {
    definition,
    path,
    ruleset,
    findings: unpackFindings(packed.findings),
    notifications,
    coverage: unpackCoverage(packed.coverage, ruleset),
    by: by === undefined || policy === undefined ? undefined : { ...by, settings: policy.settingsFor(path) },
    ...(ignores === undefined ? {} : { ignores }),
  };
}

function unpackRuleset(settings: readonly PackedSetting[], packs: readonly Pack[]): Ruleset {
  const known = new Map(packs.flatMap(({ name, rules }) => rules.map((rule) => [rule.id, { rule, pack: name }] as const)));
  return {
    rules: settings.flatMap(({ id, severity, options }) => {
      const found = known.get(id);
      return found === undefined ? [] : [{ ...found, severity, options }];
    }),
  };
}

function unpackCoverage(rows: Float64Array, { rules }: Ruleset): readonly RuleCoverage[] {
  const coverage: RuleCoverage[] = [];
  for (let at = 0; at < rows.length; at += 3) {
    const [number = -1, examined = 0, satisfied = 0] = rows.subarray(at, at + 3);
    const setting = rules[number];
    if (setting !== undefined) coverage.push({ ruleId: setting.rule.id, pack: setting.pack, examined, satisfied });
  }
  return coverage;
}
