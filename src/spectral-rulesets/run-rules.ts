import core from '@stoplight/spectral-core';
import type { Graph } from '../document/graph.ts';
import type { Reader } from '../document/reader.ts';
import { inLibraryOrder } from './fast/order.ts';
import { documentOf, type LibraryDocument } from './library-document.ts';
import { createResolver } from './resolver.ts';
import { ExpressionClock, type Overrun, TooLong, tooLongMessage, underClock } from './time/expression-clock.ts';
import { boundSchemas } from './time/library-schemas.ts';
import { trialOf } from './time/own-expressions.ts';
import { tryPaths } from './time/try-paths.ts';

/** What Spectral's library says; see `core.ISpectralDiagnostic`. */
export type SpectralResult = core.ISpectralDiagnostic;

/** What came out of a run. */
export interface RulesRun {
  readonly results: readonly SpectralResult[];
  /** Rules that threw, by name, with what they threw. */
  readonly crashes: ReadonlyMap<string, unknown>;
  /** Rules that were given up, by name, with the expression of their paths that took too long. */
  readonly givenUp: ReadonlyMap<string, string>;
  /** Expressions that took too long for a value; of that the rule says nothing. */
  readonly overruns: readonly Overrun[];
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
  /** Bounds the time of expressions. */
  readonly clock?: ExpressionClock;
}

/**
 * Runs rules through Spectral's library. There, one function that throws is the end of all; here it is taken out, and what the other rules
 * say, and what it said before, stays. An expression that cannot be run is found by halving.
 */
export async function runRules(job: RulesJob): Promise<RulesRun> {
  const { source, clock = new ExpressionClock() } = job;
  boundSchemas();
  const crashes = new Map<string, unknown>();
  const document = documentOf(job.graph, source);
  const called = new Set<string>();
  const givenUp = await tryPaths(job, clock);
  const rules = job.rules.filter(({ name }) => !givenUp.has(name));
  for (const rule of rules) guard(rule, { crashes, called, clock });
  const results = await runSome(rules, document, { ...job, rules }, crashes);
  const formats = document.formats ?? null;
  const applied = job.rules.filter((rule) => rule.matchesFormat(formats));
  return {
    results: crashes.size === 0 ? results : inLibraryOrder(distinct(results)),
    crashes,
    givenUp,
    overruns: clock.overruns,
    applied: applied.length,
    matches: new Map(applied.map(({ name }) => [name, called.has(name) || givenUp.has(name)])),
    byLibrary: job.rules.map(({ name }) => name),
  };
}

async function runSome(
  rules: readonly core.Rule[],
  document: LibraryDocument,
  job: RulesJob,
  crashes: Map<string, unknown>,
): Promise<readonly SpectralResult[]> {
  try {
    return await runOnce(rules, document, job);
  } catch (error) {
    const [only, ...more] = rules;
    if (only === undefined) throw error;
    // When nothing works without rules either, it is none of them. What is said without any holds if none works.
    const plain = rules === job.rules ? await runOnce([], document, job) : [];
    if (more.length === 0) {
      crashes.set(only.name, error);
      return plain;
    }
    const middle = rules.length >> 1;
    const first = await runSome(rules.slice(0, middle), document, job, crashes);
    return [...plain, ...first, ...(await runSome(rules.slice(middle), document, job, crashes))];
  }
}

async function runOnce(
  rules: readonly core.Rule[],
  document: LibraryDocument,
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
  readonly clock: ExpressionClock;
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
  rule.then = rule.then.map((then) => ({ ...then, function: guardedFunction(then, rule, state) }));
}

function guardedFunction(then: Then, rule: core.Rule, state: { watch: Watch }): Then['function'] {
  const { name } = rule;
  const trial = trialOf(then.function, then.functionOptions);
  const crash = (error: unknown): undefined => {
    state.watch.crashes.set(name, error);
    return undefined;
  };
  const careful: Then['function'] = (value, options, context) => {
    const { called, crashes, clock } = state.watch;
    called.add(name);
    if (crashes.has(name)) return undefined;
    clock.looking = { rule, path: context.path, places: context.documentInventory };
    try {
      const results = underClock(clock, () => {
        trial?.(value, clock);
        return then.function(value, options, context);
      });
      return results instanceof Promise ? results.catch(crash) : withoutGivenUp(results);
    } catch (error) {
      if (error instanceof TooLong) return undefined;
      return crash(error);
    }
  };
  Reflect.defineProperty(careful, 'name', { value: then.function.name });
  originals.set(careful, then.function);
  return careful;
}

/** What is a message of the clock is no result. */
function withoutGivenUp(results: Results): Results {
  return Array.isArray(results) ? results.filter(({ message }) => message !== tooLongMessage) : results;
}

type Results = Exclude<ReturnType<Then['function']>, Promise<unknown>>;

/** Each half of the rules comes with what Spectral says without any, and in an order of its own. */
function distinct(results: readonly SpectralResult[]): readonly SpectralResult[] {
  return [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
}
