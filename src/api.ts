import { pathToFileURL } from 'node:url';
import { packs } from '../rulesets/packs.ts';
import { createFileReader } from './document/file-reader.ts';
import type { Graph } from './document/graph.ts';
import { defaultLimits, type Limits } from './document/limits.ts';
import { loadGraph } from './document/load.ts';
import type { Reader } from './document/reader.ts';
import { compareFindings } from './engine/findings.ts';
import { type LintResult, lintModel } from './engine/lint.ts';
import { ToolError } from './errors.ts';
import { createHost } from './host/create-host.ts';
import type { EntryJudge, EntryJudging, EntryPolicy } from './judge/judge-entry.ts';
import type { Judgement, LintedDefinition } from './judge/judge-report.ts';
import { isFragment } from './openapi/fragment.ts';
import { buildModel, type Model } from './openapi/model.ts';
import type { Requirements, Settings, Waiver } from './policy/settings.ts';
import { decide, type Threshold } from './policy/verdict.ts';
import type { AssessedFinding, Finding } from './report/finding.ts';
import type { Structure } from './report/places.ts';
import type { DefinitionSummary, Notification, Report, RuleCoverage, RuleDescriptor, UnrunRule } from './report/report.ts';
import { type RuleChoice, type RuleSetting, type Ruleset, selectRules } from './ruleset/ruleset.ts';
import type { OtherResult, SpectralRuleset, SpectralRulesetRequest } from './spectral-rulesets/spectral-ruleset.ts';
import { relativeUris } from './uri.ts';
import { projectUrl, rulePageUrl, version } from './version.ts';

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
  /** What configuration says about the definitions; absent when nobody asks. */
  readonly policy?: PolicyRequest;
  /** A definition that scores less (0 to 100) fails. */
  readonly minScore?: number | undefined;
  /** Whether every definition gets a score, also where policy asks for none. */
  readonly scores?: boolean;
  /** What the operations of an entry document (absolute path) consisted of before a change, for its score. */
  readonly before?: (path: string) => Pick<Structure, 'operations'> | undefined;
  /** For who wants to know more of each definition than the report says. */
  readonly inspect?: Inspection;
  /** What the caller noticed before; it joins the report and counts for the verdict. */
  readonly notifications?: readonly Notification[];
  /** Called before each entry. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
  /** Called with an error that nobody foresaw, after which the other definitions are still checked. */
  readonly onBug?: (error: unknown, path: string) => void;
}

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
 * Lints definitions, one after the other: load, model, rules, policy, verdict. Whatever goes wrong with one definition becomes a notification
 * of the report; the others are still checked.
 */
export async function lint(request: LintRequest): Promise<Report> {
  const readers = new Map<string, Reader>();
  const results: EntryResult[] = [];
  // In order of their paths, so that the report does not depend on the order of arguments.
  const entries = [...request.entries].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  for (const [index, entry] of entries.entries()) {
    request.onProgress?.(index, entries.length, entry.path);
    results.push(await lintEntry(entry, request, readers));
  }
  return assemble(results, request);
}

/**
 * The rules that named rulesets turn on together.
 * @throws ToolError `ruleset-not-found`, `rule-not-found`
 */
export function resolveRuleset(names: readonly string[], choice: RuleChoice = { only: [], skip: [] }): Ruleset {
  return selectRules(packs, names, choice);
}

/**
 * Loads a ruleset for Spectral, and with it Spectral's library, which takes a while: nothing of it is loaded before.
 * @throws ToolError for whatever is wrong with the ruleset, with its place
 */
export async function openSpectralRuleset(request: Omit<SpectralRulesetRequest, 'packs'>): Promise<SpectralRuleset> {
  const { loadSpectralRuleset } = await import('./spectral-rulesets/load-spectral-ruleset.ts');
  return loadSpectralRuleset({ ...request, packs });
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

interface EntryResult {
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

async function lintEntry(entry: Entry, request: LintRequest, readers: Map<string, Reader>): Promise<EntryResult> {
  const uriOf = relativeUris(request.cwd);
  try {
    const reader = readerFor(entry, request, readers);
    const graph = await load(entry, reader, request);
    const problems = syntaxProblems(graph, uriOf);
    if (problems.length > 0) return { findings: [], notifications: problems, coverage: [] };
    return await lintGraph(graph, { entry, request, reader, uriOf });
  } catch (error) {
    if (!(error instanceof ToolError)) request.onBug?.(error, entry.path);
    const notification = error instanceof ToolError ? toNotification(error, entry, request, uriOf) : bugNotification(error, entry, uriOf);
    return { findings: [], notifications: [notification], coverage: [] };
  }
}

interface EntryLint {
  readonly entry: Entry;
  readonly request: LintRequest;
  readonly reader: Reader;
  readonly uriOf: (documentUri: string) => string;
}

/** Lintel's rules, then those of a ruleset for Spectral, then what policy makes of both. */
async function lintGraph(graph: Graph, { entry, request, reader, uriOf }: EntryLint): Promise<EntryResult> {
  const judging = await startJudging(entry, graph, request);
  const model = buildModel(graph, judging?.saidOf);
  const { ruleset: base, spectral } = (await judging?.chooseRules(model.declared)) ?? request;
  const others = spectral?.forEntry(entry.path);
  const chosen = others?.ruleset ?? base;
  const judge = judging?.judge(model, chosen, spectral !== undefined && spectral.otherRules > 0);
  const ruleset = judge?.ruleset ?? chosen;
  const result = lintModel(model, ruleset, uriOf, await createHost(model, ruleset), {
    keepsNodes: judge?.needsNodes === true,
    countsOwners: request.inspect?.countsOwners === true,
  });
  const otherResult = (await others?.lint(model, uriOf, reader)) ?? nothing;
  const regraded = others?.regrade(result.findings, model, uriOf) ?? result.findings;
  const found = merged(judge?.keepLocked(result.findings, regraded) ?? regraded, otherResult.findings);
  const outcome = judge?.finish(found, result, uriOf);
  const findings = outcome?.findings ?? found;
  const definition = { ...summarize(model, uriOf), ...outcome?.summary };
  inspect(request, { model, findings, result, summary: definition, uriOf }, judge);
  const notifications = [
    ...result.notifications,
    ...otherResult.notifications,
    ...(result.coverage.length + otherResult.applied === 0 ? [noRuleApplies(model, uriOf)] : []),
    ...(isFragment(model.root) ? [onlyFragment(model, uriOf)] : []),
    ...(outcome?.notifications ?? []),
  ];
  const ignores = outcome?.ignores ?? [];
  return { definition, path: entry.path, ruleset, spectral, findings, notifications, coverage: result.coverage, by: judge?.by, ignores };
}

function inspect(
  { inspect: inspection, policy }: LintRequest,
  definition: Omit<InspectedDefinition, 'require' | 'isScored'>,
  judge: EntryJudge | undefined,
): void {
  const require = policy?.choice.only.length === 0 ? judge?.by.require : undefined;
  inspection?.take({ ...definition, require, isScored: judge?.isScored === true });
}

/** What judges a definition by policy; `undefined`, and nothing loaded, when there is nothing to judge it by. */
async function startJudging(entry: Entry, graph: Graph, request: LintRequest): Promise<EntryJudging | undefined> {
  const { policy } = request;
  if (policy === undefined) return undefined;
  const settings = policy.settingsFor(entry.path);
  const isScored = request.scores === true || request.minScore !== undefined;
  const isConfigured = settings.layers.length > 0 || settings.waivers.length > 0 || settings.baseline !== undefined;
  if (!isConfigured && !isScored && !holdsIgnores(graph)) return undefined;
  const { createEntryJudging } = await import('./judge/judge-entry.ts');
  return createEntryJudging({ path: entry.path, settings, policy, packs, isScored, before: request.before?.(entry.path) });
}

const nothing: OtherResult = { findings: [], notifications: [], applied: 0 };

/** Findings of one definition in order, each once. */
function merged(own: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  return others.length === 0 ? own : distinct([...own, ...others].sort(compareFindings));
}

function readerFor(entry: Entry, { root, allowedHosts = [], limits }: LintRequest, readers: Map<string, Reader>): Reader {
  const ownRoot = entry.root ?? root;
  const reader = readers.get(ownRoot) ?? createFileReader({ root: ownRoot, allowedHosts, limits: { ...defaultLimits, ...limits } });
  readers.set(ownRoot, reader);
  return reader;
}

async function load(entry: Entry, reader: Reader, { limits }: LintRequest): Promise<Graph> {
  const uri = pathToFileURL(entry.path).href;
  const source = entry.text === undefined ? { uri } : { uri, text: entry.text };
  return loadGraph(source, { reader, limits: { ...defaultLimits, ...limits } });
}

/** A definition that no rule looked at is not clean. */
function noRuleApplies(model: Model, uriOf: (documentUri: string) => string): Notification {
  return {
    code: 'no-rule-applies',
    level: 'error',
    message: `None of the rules that run applies to OpenAPI ${model.version}; nothing in this definition was checked.`,
    help: 'Choose a ruleset or rules that apply to this version: "lintel rules" lists them.',
    location: { uri: uriOf(model.graph.entry.uri) },
  };
}

/** Parts of definitions are checked as far as they go, and that is said: nothing in them is reachable, so much cannot be judged. */
function onlyFragment(model: Model, uriOf: (documentUri: string) => string): Notification {
  return {
    code: 'fragment',
    level: 'warning',
    message: 'The document has neither "info" nor "paths": it was checked as a part of a definition, not as an API.',
    help: 'Lint the definitions that refer to it. If it should describe an API itself, add "info" and "paths".',
    location: { uri: uriOf(model.graph.entry.uri) },
  };
}

/** A text that cannot be parsed has no verdict: rules would judge what is left of it. */
function syntaxProblems(graph: Graph, uriOf: (documentUri: string) => string): readonly Notification[] {
  const uri = uriOf(graph.entry.uri);
  return graph.entry.problems
    .filter((problem) => problem.kind === 'syntax')
    .map((problem) => ({
      code: 'syntax-invalid',
      level: 'error',
      message: problem.message,
      help: 'Repair the syntax at this place; nothing in this definition was checked.',
      location: { uri, pointer: '', range: problem.range },
    }));
}

function toNotification(error: ToolError, entry: Entry, request: LintRequest, uriOf: (documentUri: string) => string): Notification {
  const { location } = error;
  const place = location === undefined ? { uri: pathToFileURL(entry.path).href } : location;
  const isSkipped = error.code === 'not-openapi' && request.ignoreUnknownFormat;
  return {
    code: isSkipped ? 'document-skipped' : error.code,
    level: isSkipped ? 'note' : 'error',
    message: error.message,
    help: error.help,
    location: { ...place, uri: uriOf(place.uri) },
  };
}

function bugNotification(error: unknown, entry: Entry, uriOf: (documentUri: string) => string): Notification {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'internal-error',
    level: 'error',
    message: `Lintel stopped on this definition with an internal error (${reason}).`,
    help: `This is a bug in Lintel: please report it at ${projectUrl}/issues with the definition that shows it.`,
    location: { uri: uriOf(pathToFileURL(entry.path).href) },
  };
}

function summarize(model: Model, uriOf: (documentUri: string) => string): DefinitionSummary {
  const { graph, root } = model;
  const title = root.one('info')?.text('title');
  const others = [...graph.documents.keys()].filter((uri) => uri !== graph.entry.uri).map(uriOf);
  return {
    uri: uriOf(graph.entry.uri),
    openapi: model.version,
    ...(title === undefined ? {} : { title }),
    operations: model.operations.length,
    documents: [uriOf(graph.entry.uri), ...others.sort()],
  };
}

async function assemble(results: readonly EntryResult[], request: LintRequest): Promise<Report> {
  const judgement = await judgeAll(results, request);
  const findings = judgement?.findings ?? mergeFindings(results).map(request.inspect === undefined ? opened : toOpen);
  const notes = [...results.flatMap((result) => result.notifications), ...(judgement?.notifications ?? [])];
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

/** Whether a definition waives anything itself. */
function holdsIgnores({ documents }: Graph): boolean {
  return [...documents.values()].some(({ text }) => text.includes('x-lintel-ignore'));
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
    return isShared ? distinct(findings.sort(compareFindings)) : findings;
  });
}

function distinct(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
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
