import { packs } from '../rulesets/packs.ts';
import type { LintRequest } from './api.ts';
import { compareFindings, distinctFindings } from './engine/findings.ts';
import type { EntryPolicy } from './judge/judge-entry.ts';
import type { Judgement, LintedDefinition } from './judge/judge-report.ts';
import type { Waiver } from './policy/settings.ts';
import { decide } from './policy/verdict.ts';
import type { AssessedFinding, Finding } from './report/finding.ts';
import type { DefinitionSummary, Notification, Report, RuleCoverage, RuleDescriptor, UnrunRule } from './report/report.ts';
import type { RuleSetting, Ruleset } from './ruleset/ruleset.ts';
import type { SpectralRuleset } from './spectral-rulesets/spectral-ruleset.ts';
import { projectUrl, rulePageUrl, version } from './version.ts';

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
export async function assembleReport(results: readonly EntryResult[], request: LintRequest): Promise<Report> {
  const judgement = await judgeAll(results, request);
  const findings = judgement?.findings ?? mergeFindings(results).map(request.inspect === undefined ? opened : toOpen);
  const notes = [...results.flatMap((result) => result.notifications), ...notesOnRulesets(results), ...(judgement?.notifications ?? [])];
  const notifications = [...(request.notifications ?? []), ...notes];
  const hasWaivers = judgement !== undefined && judgement.waivers.length > 0;
  return {
    version: 1,
    tool: { name: 'lintel', version, informationUri: projectUrl },
    definitions: results.flatMap((result) => result.definition ?? []),
    rules: [...describeRules(results, request), ...(judgement?.rules ?? [])],
    findings,
    notifications,
    coverage: mergeCoverage(results),
    notRun: listNotRun(results),
    ...(hasWaivers ? { today: judgement.today, waivers: judgement.waivers } : {}),
    verdict: decide(findings, notifications, request.threshold, judgement?.missed),
  };
}

const isOpen = { status: 'open' } as const;

/** In place, not by copying: there can be hundreds of thousands. Only where nobody else holds them. */
function opened(finding: Finding): AssessedFinding {
  return Object.assign(finding, isOpen);
}

function toOpen(finding: Finding): AssessedFinding {
  return { ...finding, ...isOpen };
}

/** What policy makes of all definitions together; `undefined` where there is none for any of them. */
async function judgeAll(results: readonly EntryResult[], { cwd, policy, minScore }: LintRequest): Promise<Judgement | undefined> {
  if (policy === undefined || results.every(({ by }) => by === undefined)) return undefined;
  const { judgeReport } = await import('./judge/judge-report.ts');
  const isNarrowed = policy.choice.only.length > 0;
  return judgeReport(results.flatMap(toLinted), { cwd, today: policy.today, minScore, isNarrowed });
}

function toLinted({ definition, path = '', ruleset, findings, coverage, by, ignores = [] }: EntryResult): readonly LintedDefinition[] {
  if (definition === undefined) return [];
  const ruleIds = new Set(ruleset?.rules.map(({ rule }) => rule.id));
  return [{ definition, path: path.replaceAll('\\', '/'), ruleIds, findings, coverage, by, ignores }];
}

/** The rules that ran, and those that would have, by id. */
function describeRules(results: readonly EntryResult[], { ruleset, spectral, policy }: LintRequest): readonly RuleDescriptor[] {
  // Mostly the same for all of them.
  const chosen = [...new Set(results.flatMap((result) => result.ruleset ?? []))];
  const settings = (policy === undefined || chosen.length === 0 ? [ruleset, ...chosen] : chosen).flatMap(({ rules }) => rules);
  const own = [...new Map(settings.reverse().map((setting) => [setting.rule.id, describeRule(setting)])).values()];
  const rulesets = new Set([spectral, ...results.map((result) => result.spectral)]);
  const others = [...rulesets].flatMap((one) => one?.descriptors() ?? []);
  return [...own, ...new Map(others.map((rule) => [rule.id, rule])).values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** What rulesets for Spectral say after all definitions. */
function notesOnRulesets(results: readonly EntryResult[]): readonly Notification[] {
  const rulesets = new Set(results.flatMap(({ spectral }) => spectral ?? []));
  return [...rulesets].flatMap((ruleset) => ruleset.notifications());
}

/** Lintel's rules that some definition was not asked for. */
function listNotRun(results: readonly EntryResult[]): readonly UnrunRule[] {
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id)).sort();
  const counts = new Map(ids.map((id) => [id, { off: 0, version: 0 }]));
  for (const { ruleset, coverage } of results) {
    if (ruleset === undefined) continue;
    const chosen = new Set(ruleset.rules.map(({ rule }) => rule.id));
    const ran = new Set(coverage.map(({ ruleId }) => ruleId));
    for (const [id, count] of counts) if (!ran.has(id)) count[chosen.has(id) ? 'version' : 'off'] += 1;
  }
  return [...counts].flatMap(([ruleId, count]) =>
    (['off', 'version'] as const).flatMap((reason) => (count[reason] === 0 ? [] : [{ ruleId, reason, definitions: count[reason] }])),
  );
}

/** One list in order; a finding in a file that several definitions share is there once. */
function mergeFindings(results: readonly EntryResult[]): readonly Finding[] {
  const [first] = results;
  if (first !== undefined && results.length === 1) return first.findings;
  const lists = new Map<string, { findings: Finding[]; from: EntryResult; isShared: boolean }>();
  for (const result of results) {
    for (const finding of result.findings) {
      const list = lists.get(finding.location.uri);
      if (list === undefined) lists.set(finding.location.uri, { findings: [finding], from: result, isShared: false });
      else {
        list.findings.push(finding);
        list.isShared ||= list.from !== result;
      }
    }
  }
  // Within a file, the findings of one definition are in order and differ.
  const uris = [...lists.keys()].sort();
  return uris.flatMap((uri) => {
    const { findings = [], isShared = false } = lists.get(uri) ?? {};
    return isShared ? distinctFindings(findings.sort(compareFindings)) : findings;
  });
}

function mergeCoverage(results: readonly EntryResult[]): readonly RuleCoverage[] {
  const sums = new Map<string, { readonly ruleId: string; readonly pack: string; examined: number; satisfied: number }>();
  for (const { coverage } of results) {
    for (const { ruleId, pack, examined, satisfied } of coverage) {
      const sum = sums.get(ruleId);
      if (sum === undefined) sums.set(ruleId, { ruleId, pack, examined, satisfied });
      else {
        sum.examined += examined;
        sum.satisfied += satisfied;
      }
    }
  }
  return [...sums.values()].sort((left, right) => (left.ruleId < right.ruleId ? -1 : 1));
}

/** What reports and lists say about a rule. */
export function describeRule({ rule, pack, severity }: RuleSetting): RuleDescriptor {
  return {
    id: rule.id,
    pack,
    summary: rule.summary,
    severity: severity ?? rule.severity,
    helpUri: rulePageUrl(pack, rule.id),
    maps: rule.maps,
    ...(rule.withholdsSource === undefined ? {} : { withholdsSource: rule.withholdsSource }),
    ...(rule.commonRemedy === undefined ? {} : { commonRemedy: rule.commonRemedy }),
    ...(rule.securitySeverity === undefined ? {} : { securitySeverity: rule.securitySeverity }),
  };
}
