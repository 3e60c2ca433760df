import type { AssessedFinding, Finding } from '../report/finding.ts';
import type { Notification, WaiverUse } from '../report/report.ts';
import { createExcuses } from './excuses.ts';
import { type FiledBaseline, type IsBaselined, matchBaselines } from './match-baselines.ts';
import { mergeAssessed } from './merge-assessed.ts';
import { collectNotices } from './notices.ts';
import { isPolicyRule } from './policy-rules.ts';
import type { Baseline, Waiver, WaiverRules } from './settings.ts';
import { indexWaivers, type WaivedDefinition, type WaiversByRule, waiversByRule } from './waiver-index.ts';
import { distinctWaivers, keyOf, staleWaivers, toUses, type WaiverGround, waiverFaults } from './waiver-register.ts';
import { createWaiverJudge } from './waiver-standing.ts';
import { collectOutside, type OutsideWaivers } from './waivers-outside.ts';

/** A definition with its findings, and what may excuse them. */
export interface FoundDefinition extends WaiverGround, WaivedDefinition {
  /** In order, each once, and of the severity that policy gives them. */
  readonly findings: readonly Finding[];
  readonly waiverRules: WaiverRules;
  readonly baseline?: FiledBaseline | undefined;
}

/** What is judged, and what the judgement depends on. */
export interface AssessRequest {
  readonly definitions: readonly FoundDefinition[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The absolute path, with forward slashes, behind a URI of a report. */
  readonly pathOf: (uri: string) => string;
  /** Whether the definition that a baseline files under a key is still there, judged or not. */
  readonly exists: (baseline: Baseline, key: string) => boolean;
  /** The order of findings; 0 for what is the same finding in a file that several definitions share. */
  readonly compare: (left: Finding, right: Finding) => number;
}

/** Findings after waivers and baseline. */
export interface Assessment {
  /** In order, each once. */
  readonly findings: readonly AssessedFinding[];
  /** Every waiver, in order of id and place. */
  readonly waivers: readonly WaiverUse[];
  readonly notifications: readonly Notification[];
  /** Open and baselined findings by rule, for each definition in the order of the request. */
  readonly tallies: readonly ReadonlyMap<string, number>[];
}

/**
 * Decides of every finding whether it is open, waived or baselined. A waiver goes before the baseline, also when it has expired: it was the
 * newer decision, and its finding is open again. What policy itself finds is always open.
 */
export function assess(request: AssessRequest): Assessment {
  const { definitions, today, compare } = request;
  const notices = collectNotices();
  const baselinedOf = matchBaselines(definitions, request.exists);
  const waiversOf = new Map<AssessedFinding, readonly Waiver[]>();
  const outside = collectOutside();
  const assessing: Assessing = { request, baselinedOf, waiversOf, outside, byRule: once(waiversByRule), notify: notices.add };
  const lists = definitions.map((definition) => assessDefinition(definition, assessing));
  const findings = mergeAssessed(lists, compare, (left, kept) => {
    waiversOf.set(kept, [...new Set([...(waiversOf.get(kept) ?? []), ...(waiversOf.get(left) ?? [])])]);
  });
  const uses = countUses(findings, waiversOf);
  const waivers = distinctWaivers(definitions);
  for (const notice of waiverFaults(waivers, today)) notices.add(notice);
  for (const notice of outside.notices(uses, today)) notices.add(notice);
  const idle = waivers.filter((waiver) => !outside.has(waiver));
  for (const notice of staleWaivers(idle, definitions, uses, request.pathOf)) notices.add(notice);
  return { findings, waivers: toUses(waivers, uses, today), notifications: notices.sorted(), tallies: lists.map(tally) };
}

interface Assessing {
  readonly request: AssessRequest;
  readonly baselinedOf: (definition: FoundDefinition) => IsBaselined;
  /** The waivers that are about a finding, where there are any. */
  readonly waiversOf: Map<AssessedFinding, readonly Waiver[]>;
  readonly outside: OutsideWaivers;
  readonly byRule: (waivers: readonly Waiver[]) => WaiversByRule;
  readonly notify: (notification: Notification) => void;
}

/** Works out each list's value once: definitions of one configuration share their waivers. */
function once<Value>(work: (waivers: readonly Waiver[]) => Value): (waivers: readonly Waiver[]) => Value {
  const known = new Map<readonly Waiver[], Value>();
  return (waivers) => {
    const value = known.get(waivers) ?? work(waivers);
    known.set(waivers, value);
    return value;
  };
}

function assessDefinition(definition: FoundDefinition, assessing: Assessing): readonly AssessedFinding[] {
  const { request, baselinedOf, waiversOf, outside, notify } = assessing;
  const isBaselined = baselinedOf(definition);
  const onOutside = (waiver: Waiver): void => outside.add(waiver, definition.documents[0] ?? definition.path);
  const waiversAbout = indexWaivers(assessing.byRule(definition.waivers), definition, { pathOf: request.pathOf, onOutside });
  const excuseOf = createExcuses(createWaiverJudge(definition.waiverRules, request.today, notify), request.today);
  return definition.findings.map((finding) => {
    if (isPolicyRule(finding.ruleId)) return { ...finding, status: 'open' };
    const waivers = waiversAbout(finding);
    const excuse = waivers.length === 0 ? undefined : excuseOf(waivers, finding.severity);
    if (excuse === undefined) return withWaivers({ ...finding, status: isBaselined(finding) ? 'baselined' : 'open' }, waivers);
    return withWaivers({ ...finding, status: excuse.hasExpired ? 'open' : 'waived', waiver: excuse }, waivers);
  });

  function withWaivers(assessed: AssessedFinding, waivers: readonly Waiver[]): AssessedFinding {
    if (waivers.length > 0) waiversOf.set(assessed, waivers);
    return assessed;
  }
}

function countUses(
  findings: readonly AssessedFinding[],
  waiversOf: ReadonlyMap<AssessedFinding, readonly Waiver[]>,
): ReadonlyMap<string, number> {
  const lists = new Map<readonly Waiver[], number>();
  for (const finding of findings) {
    const waivers = waiversOf.get(finding);
    if (waivers !== undefined) lists.set(waivers, (lists.get(waivers) ?? 0) + 1);
  }
  const counts = new Map<Waiver, number>();
  for (const [waivers, count] of lists) for (const waiver of waivers) counts.set(waiver, (counts.get(waiver) ?? 0) + count);
  const uses = new Map<string, number>();
  for (const [waiver, count] of counts) uses.set(keyOf(waiver), (uses.get(keyOf(waiver)) ?? 0) + count);
  return uses;
}

function tally(findings: readonly AssessedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, status } of findings) if (status !== 'waived') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
