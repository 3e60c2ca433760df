import { parsePointer } from '../document/pointer.ts';
import { lintModel } from '../engine/lint.ts';
import { ToolError } from '../errors.ts';
import { buildModel } from '../openapi/model.ts';
import type { Location } from '../report/location.ts';
import type { Severity } from '../report/severity.ts';
import type { RuleSetting } from '../ruleset/ruleset.ts';
import { projectUrl, rulePageUrl } from '../version.ts';
import { uriOfSource } from './document.ts';
import { adaptGraph, hasSyntaxError } from './graph.ts';
import type { HostContext, HostInventory } from './host.ts';
import { createPlaces, type HostPlace } from './places.ts';

/** A finding, or why there are none, as a rule tells Spectral. */
export interface BridgeResult {
  readonly message: string;
  readonly severity: Severity;
  readonly place: HostPlace;
  /** The rule's page, for a finding: editors do not show `documentationUrl`. Absent for what is no finding: a crash, a gap. */
  readonly page?: string;
}

/** One run of Spectral over one definition. */
export interface Session {
  /** Lets a rule take part. Every rule that is on has to join before the first one asks for results. */
  join(setting: RuleSetting): void;
  /** What a rule found. */
  resultsOf(ruleId: string): readonly BridgeResult[];
}

const sessions = new WeakMap<HostInventory, Session>();

/** The session of a run: the model is built once, and the rules that are on are run together, so that precedence between them holds. */
export function sessionOf(context: HostContext): Session {
  const before = sessions.get(context.documentInventory);
  if (before !== undefined) return before;
  const session = startSession(context);
  sessions.set(context.documentInventory, session);
  return session;
}

function startSession(context: HostContext): Session {
  const settings: RuleSetting[] = [];
  let results: ReadonlyMap<string, readonly BridgeResult[]> | undefined;
  return {
    join: (setting) => void settings.push(setting),
    resultsOf(ruleId) {
      results ??= lintSafely(context, settings);
      return results.get(ruleId) ?? [];
    },
  };
}

type Results = ReadonlyMap<string, readonly BridgeResult[]>;

/** A function that throws takes all results of the document with it, so whatever goes wrong is said as a result of one rule. */
function lintSafely(context: HostContext, settings: readonly RuleSetting[]): Results {
  try {
    return lint(context, settings);
  } catch (error) {
    const isOfDefinition = error instanceof ToolError;
    const message = isOfDefinition ? sentences(error.message, error.help) : internal(error);
    const place = isOfDefinition ? placeOfError(error, context) : wholeDocument;
    return new Map(settings.slice(0, 1).map(({ rule }) => [rule.id, [{ message, severity: 'error', place }]]));
  }
}

/** Where a definition cannot be judged; in another of its files, of which nothing is known then, the whole of it. */
function placeOfError({ location }: ToolError, { document }: HostContext): HostPlace {
  const path =
    location !== undefined && 'pointer' in location && location.uri === uriOfSource(document.source) ? parsePointer(location.pointer) : [];
  return { ...wholeDocument, path: path ?? [] };
}

function internal(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Lintel stopped on this definition with an internal error (${reason}); please report it at ${projectUrl}/issues.`;
}

function lint(context: HostContext, settings: readonly RuleSetting[]): Results {
  const { graph, hosts } = adaptGraph(context);
  if (hasSyntaxError(graph.entry)) return new Map();
  const model = buildModel(graph);
  const places = createPlaces(model, context.documentInventory, hosts);
  const placeOf = ({ uri, pointer }: Location) => places(graph.documents.get(uri) ?? graph.entry, parsePointer(pointer) ?? []);
  const rules = [...settings].sort((left, right) => (left.rule.id < right.rule.id ? -1 : 1));
  const pages = new Map(rules.map(({ rule, pack }) => [rule.id, rulePageUrl(pack, rule.id)]));
  const { findings, notifications } = lintModel(model, { rules }, (uri) => uri);
  const results = new Map<string, BridgeResult[]>(rules.map(({ rule }) => [rule.id, []]));
  for (const { ruleId, message, severity, location } of findings) {
    results.get(ruleId)?.push({ message, severity, place: placeOf(location), page: pages.get(ruleId) ?? projectUrl });
  }
  // References that were not followed are left to Spectral, which reports them as `invalid-ref`.
  for (const { ruleId, level, message, help, location } of notifications) {
    if (ruleId === undefined) continue;
    const place = location !== undefined && 'pointer' in location ? placeOf(location) : wholeDocument;
    results.get(ruleId)?.push({ message: sentences(message, help), severity: level === 'error' ? 'error' : 'info', place });
  }
  return results;
}

function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ');
}

const wholeDocument: HostPlace = { path: [], isResolved: false, remark: '' };
