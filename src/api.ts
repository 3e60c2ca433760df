import { pathToFileURL } from 'node:url';
import { packs } from '../rulesets/packs.ts';
import { assembleReport, describeRule, type EntryResult } from './assemble-report.ts';
import { createFileReader } from './document/file-reader.ts';
import type { Graph } from './document/graph.ts';
import { defaultLimits, type Limits } from './document/limits.ts';
import { loadGraph } from './document/load.ts';
import type { Reader } from './document/reader.ts';
import { compareFindings, distinctFindings } from './engine/findings.ts';
import { type LintResult, lintModel } from './engine/lint.ts';
import { ToolError } from './errors.ts';
import { createHost } from './host/create-host.ts';
import type { EntryJudge, EntryJudging } from './judge/judge-entry.ts';
import { isFragment } from './openapi/fragment.ts';
import { buildModel, type Model } from './openapi/model.ts';
import type { Requirements, Settings } from './policy/settings.ts';
import type { Threshold } from './policy/verdict.ts';
import type { Finding } from './report/finding.ts';
import type { Structure } from './report/places.ts';
import type { DefinitionSummary, Notification, Report } from './report/report.ts';
import { type RuleChoice, type Ruleset, selectRules } from './ruleset/ruleset.ts';
import type { OtherResult, SpectralRuleset, SpectralRulesetRequest } from './spectral-rulesets/spectral-ruleset.ts';
import { relativeUris } from './uri.ts';
import { projectUrl } from './version.ts';

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
export async function lint(request: LintRequest): Promise<Report> {
  // In order of their paths, so that the report does not depend on the order of arguments.
  const entries = [...request.entries].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  const { distribute = lintInTurn } = request;
  return assembleReport(await distribute(entries, createLinter(request), request), request);
}

/** What lints one entry after the other, by a request whose own entries have no say. */
export function createLinter(request: LintRequest): EntryLinter {
  const readers = new Map<string, Reader>();
  return (entry) => lintEntry(entry, request, readers);
}

async function lintInTurn(entries: readonly Entry[], lintOne: EntryLinter, { onProgress }: LintRequest): Promise<readonly EntryResult[]> {
  const results: EntryResult[] = [];
  for (const [index, entry] of entries.entries()) {
    onProgress?.(index, entries.length, entry.path);
    results.push(await lintOne(entry));
  }
  return results;
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

async function lintEntry(entry: Entry, request: LintRequest, readers: Map<string, Reader>): Promise<EntryResult> {
  const reader = readerFor(entry, request, readers);
  const lintWith = (own: Reader): Promise<EntryResult> => lintDocuments(entry, request, own);
  return request.recall === undefined ? lintWith(reader) : request.recall(entry, reader, lintWith);
}

async function lintDocuments(entry: Entry, request: LintRequest, reader: Reader): Promise<EntryResult> {
  const uriOf = relativeUris(request.cwd);
  try {
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

/** Whether a definition waives anything itself. */
function holdsIgnores({ documents }: Graph): boolean {
  return [...documents.values()].some(({ text }) => text.includes('x-lintel-ignore'));
}

const nothing: OtherResult = { findings: [], notifications: [], applied: 0 };

/** Findings of one definition in order, each once. */
function merged(own: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  return others.length === 0 ? own : distinctFindings([...own, ...others].sort(compareFindings));
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
