import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import type { Graph } from '../document/graph.ts';
import type { Reader } from '../document/reader.ts';
import { createResolver } from './resolver.ts';

/** What Spectral's library says; see `core.ISpectralDiagnostic`. */
export type SpectralResult = core.ISpectralDiagnostic;

/** What came out of a run. */
export interface RulesRun {
  readonly results: readonly SpectralResult[];
  /** Rules that threw, by name, with what they threw. */
  readonly crashes: ReadonlyMap<string, unknown>;
  /** How many of the rules apply to the document's format. */
  readonly applied: number;
  /** Names of the rules that the library itself has run. */
  readonly byLibrary: readonly string[];
  /** The rules that apply, by name, with whether their paths lead anywhere. */
  readonly matches: ReadonlyMap<string, boolean>;
}

/** A ruleset, those of its rules that run, and the definition they look at. */
export interface RulesJob {
  readonly ruleset: core.Ruleset;
  readonly rules: readonly core.Rule[];
  readonly graph: Graph;
  readonly reader: Reader;
  /** The entry document as Spectral calls it: its path. */
  readonly source: string;
}

/**
 * Runs rules through Spectral's library. There, one function that throws is the end of all; here it is taken out, and what the other rules
 * say, and what it said before, stays. An expression that cannot be run is found by halving.
 */
export async function runRules(job: RulesJob): Promise<RulesRun> {
  const { graph, source } = job;
  const crashes = new Map<string, unknown>();
  const isJson = /\.json$/i.test(source);
  const document = isJson
    ? new core.Document(graph.entry.text, parsers.Json, source)
    : new core.Document(graph.entry.text, parsers.Yaml, source);
  const called = new Set<string>();
  for (const rule of job.rules) guard(rule, { crashes, called });
  const results = await runSome(job.rules, document, job, crashes);
  const formats = document.formats ?? null;
  const applied = job.rules.filter((rule) => rule.matchesFormat(formats));
  return {
    results: distinct(results),
    crashes,
    applied: applied.length,
    matches: new Map(applied.map(({ name }) => [name, called.has(name)])),
    byLibrary: job.rules.map(({ name }) => name),
  };
}

type Document =
  | core.Document<unknown, ReturnType<typeof parsers.Yaml.parse>>
  | core.Document<unknown, ReturnType<typeof parsers.Json.parse>>;

async function runSome(
  rules: readonly core.Rule[],
  document: Document,
  job: RulesJob,
  crashes: Map<string, unknown>,
): Promise<readonly SpectralResult[]> {
  try {
    return await runOnce(rules, document, job);
  } catch (error) {
    const [only, ...more] = rules;
    if (only === undefined) throw error;
    // When nothing works without rules either, it is none of them.
    if (rules === job.rules) await runOnce([], document, job);
    if (more.length === 0) {
      crashes.set(only.name, error);
      return [];
    }
    const middle = rules.length >> 1;
    const first = await runSome(rules.slice(0, middle), document, job, crashes);
    return [...first, ...(await runSome(rules.slice(middle), document, job, crashes))];
  }
}

async function runOnce(
  rules: readonly core.Rule[],
  document: Document,
  { ruleset, graph, reader }: RulesJob,
): Promise<readonly SpectralResult[]> {
  // A resolver that has read a file does not say again how it got there.
  const spectral = new core.Spectral({ resolver: createResolver(graph, reader) });
  Reflect.set(ruleset, 'rules', Object.fromEntries(rules.map((rule) => [rule.name, rule])));
  spectral.setRuleset(ruleset);
  return spectral.run(document);
}

/** What is learnt of rules while their functions run, by name. */
interface Watch {
  /** What they threw. */
  readonly crashes: Map<string, unknown>;
  /** Those that had something to look at. */
  readonly called: Set<string>;
}

/** The functions that were guarded, with the place where they say what happens. */
const guarded = new WeakMap<object, { watch: Watch }>();

type Then = core.Rule['then'][number];

/** What is inside what was put around a rule's function. */
export function originalFunction(ruleFunction: Then['function']): Then['function'] {
  return originals.get(ruleFunction) ?? ruleFunction;
}

const originals = new WeakMap<Then['function'], Then['function']>();

/** Puts something around a rule's functions that catches what they throw, and lets a rule that threw say no more. */
function guard(rule: core.Rule, watch: Watch): void {
  const before = guarded.get(rule);
  if (before !== undefined) {
    before.watch = watch;
    return;
  }
  const state = { watch };
  guarded.set(rule, state);
  rule.then = rule.then.map((then) => ({ ...then, function: guardedFunction(then, rule.name, state) }));
}

function guardedFunction(then: Then, name: string, state: { watch: Watch }): Then['function'] {
  const crash = (error: unknown): undefined => {
    state.watch.crashes.set(name, error);
    return undefined;
  };
  const careful: Then['function'] = (...values) => {
    state.watch.called.add(name);
    if (state.watch.crashes.has(name)) return undefined;
    try {
      const results = then.function(...values);
      return results instanceof Promise ? results.catch(crash) : results;
    } catch (error) {
      return crash(error);
    }
  };
  Reflect.defineProperty(careful, 'name', { value: then.function.name });
  originals.set(careful, then.function);
  return careful;
}

/** Each half of the rules comes with what Spectral says without any. */
function distinct(results: readonly SpectralResult[]): readonly SpectralResult[] {
  return [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
}
