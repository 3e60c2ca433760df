import type core from '@stoplight/spectral-core';
import { append } from '../../append.ts';
import type { SpectralResult } from '../run-rules.ts';
import { currentClock, TooLong, tooLongMessage } from '../time/expression-clock.ts';
import { isOpenPath } from '../time/open-paths.ts';
import { Automaton, mostFilters } from './automaton.ts';
import { type Call, Calls } from './call.ts';
import { wayDepth, wayOf } from './examples/way.ts';
import type { Filter } from './filter.ts';
import { throwingFilters } from './hazards.ts';
import type { LintInventory } from './inventory.ts';
import { findWithNimma, hasZones } from './nimma-paths.ts';
import { type FunctionResult, RuleOutcome } from './outcome.ts';
import type { Container } from './outside.ts';
import type { PathExpression } from './path-expression.ts';
import { filtersOf, planRule, type RulePlan } from './plan.ts';
import { untracked } from './tracker.ts';
import { walkThrough } from './walk.ts';

/** What rules say. */
export interface Linted {
  readonly results: readonly SpectralResult[];
  /** Rules that say nothing here: Spectral's library has to run them. */
  readonly left: readonly core.Rule[];
  /** Rules whose paths cannot be run, by name, with what was thrown. */
  readonly crashes: ReadonlyMap<string, unknown>;
  /** Rules that were given up, by name, with the expression of their paths that took too long. */
  readonly givenUp: ReadonlyMap<string, string>;
  /** Rules that were run, by name, with whether their paths lead anywhere. */
  readonly matches: ReadonlyMap<string, boolean>;
}

/** Runs rules that apply to a document. */
export function lintRules(rules: readonly core.Rule[], inventory: LintInventory): Linted {
  const runs = [...planned(rules, inventory)];
  for (const group of grouped(runs.filter(({ plan }) => plan.expressions !== undefined))) {
    for (const part of inParts(group)) walkRuns(part, inventory);
  }
  const crashes = new Map<string, unknown>();
  for (const run of runs) if (run.needsNimma && isOn(run)) runWithNimma(run, inventory, crashes);
  const done = runs.filter(({ isLeft }) => !isLeft);
  const doneRules = new Set(done.map(({ plan }) => plan.rule));
  return {
    results: done.flatMap(({ tooLong, outcome, plan }) => (tooLong !== undefined || crashes.has(plan.rule.name) ? [] : outcome.results)),
    left: rules.filter((rule) => !doneRules.has(rule)),
    crashes,
    givenUp: new Map(done.flatMap(({ tooLong, plan }) => (tooLong === undefined ? [] : [[plan.rule.name, tooLong] as const]))),
    matches: new Map(done.map(({ plan, isMatched, tooLong }) => [plan.rule.name, isMatched || tooLong !== undefined])),
  };
}

/** Rules that can be run in one walk. */
function grouped(runs: readonly RuleRun[]): Iterable<readonly RuleRun[]> {
  const groups = new Map<string, RuleRun[]>();
  for (const run of runs) {
    append(groups, `${run.plan.rule.resolved} ${run.plan.wayVersion}`, run);
  }
  return groups.values();
}

/** A rule that is being run. */
interface RuleRun {
  readonly plan: RulePlan;
  readonly calls: readonly Call[];
  /** What knows where values are written. */
  readonly places: object;
  outcome: RuleOutcome;
  /** True when the engine of the library has to find what the paths match: they are not of the class, or a filter has thrown. */
  needsNimma: boolean;
  /** True when the library has to run the rule. */
  isLeft: boolean;
  /** True when a path leads somewhere. */
  isMatched: boolean;
  /** The expression that takes too long, when the rule was given up for it. */
  tooLong: string | undefined;
}

function isOn({ isLeft, tooLong }: RuleRun): boolean {
  return !isLeft && tooLong === undefined;
}

function* planned(rules: readonly core.Rule[], inventory: LintInventory): Generator<RuleRun> {
  const unresolved = rules.filter(({ resolved }) => !resolved);
  const isLeft = unresolved.length > 0 && !inventory.isFrozen && hasZones(unresolved, inventory.formats ?? null);
  const calls = new Calls(inventory);
  for (const rule of rules) {
    if (isLeft && !rule.resolved) continue;
    try {
      const plan = planRule(rule, inventory.formats ?? null);
      const outcome = new RuleOutcome(rule, inventory);
      const needsNimma = plan.expressions === undefined;
      const state = { places: inventory.forFunctions, needsNimma, isLeft: false, isMatched: false, tooLong: undefined };
      yield { plan, outcome, calls: plan.checks.map((check) => calls.of(check, rule)), ...state };
    } catch (error) {
      // Whatever is wrong with the rule, the library says it.
      if (!(error instanceof Error)) throw error;
    }
  }
}

/** As many rules at a time as an automaton has room for their filters. */
function inParts(runs: readonly RuleRun[]): readonly (readonly RuleRun[])[] {
  const parts: RuleRun[][] = [];
  const filters = new Set<Filter>();
  for (const run of runs) {
    const own = filtersOf(run.plan.expressions ?? []);
    const added = own.filter((filter) => !filters.has(filter)).length;
    const part = parts.at(-1);
    if (part !== undefined && filters.size + added <= mostFilters) part.push(run);
    else {
      parts.push([run]);
      filters.clear();
    }
    for (const filter of own) filters.add(filter);
  }
  return parts;
}

function walkRuns(runs: readonly RuleRun[], inventory: LintInventory): void {
  const isResolved = runs[0]?.plan.rule.resolved === true;
  const wayVersion = runs[0]?.plan.wayVersion;
  // Rules that have the same path share it.
  const runsOf = new Map<string, RuleRun[]>();
  const expressions: PathExpression[] = [];
  for (const run of runs) {
    for (const expression of run.plan.expressions ?? []) {
      const sharing = runsOf.get(expression.text);
      if (sharing === undefined) expressions.push(expression);
      runsOf.set(expression.text, [...(sharing ?? []), run]);
    }
  }
  const root = isResolved ? inventory.resolved : inventory.document.data;
  const leave = (filter: Filter, error: unknown) => {
    for (const run of runs) if (filtersOf(run.plan.expressions ?? []).includes(filter)) leaveRun(run, error);
  };
  const hazards = expressions.flatMap((expression) => expression.hazards);
  for (const [filter, error] of throwingFilters(root, hazards)) leave(filter, error);
  const byIndex = expressions.map(({ text }) => runsOf.get(text) ?? []);
  walkThrough({
    automaton: new Automaton(expressions),
    expressions,
    root,
    tracker: isResolved ? inventory.tracker() : untracked,
    placeOf: wayVersion === undefined ? undefined : { depth: wayDepth, of: (path) => wayOf(path, wayVersion) },
    onMatch(expression, path, value) {
      for (const run of byIndex[expression] ?? []) if (!run.needsNimma && isOn(run)) lintValue(run, path, value);
    },
    onThrow: leave,
  });
}

/** A filter has thrown: it takes too long, or the library's engine, which may not try it there, has to say. */
function leaveRun(run: RuleRun, error: unknown): void {
  if (error instanceof TooLong) run.tooLong ??= error.expression;
  else run.needsNimma = true;
}

/** What is thrown here, a filter has thrown, and the library would end its run with that: of the rule nothing remains. */
function runWithNimma(run: RuleRun, inventory: LintInventory, crashes: Map<string, unknown>): void {
  const { rule, given } = run.plan;
  run.outcome = new RuleOutcome(rule, inventory);
  try {
    const root = rule.resolved ? inventory.resolved : inventory.document.data;
    const open = given.find(isOpenPath);
    const clock = open === undefined ? undefined : currentClock();
    const lint: OnMatch = (path, value) => {
      if (isOn(run)) lintValue(run, path, value);
    };
    if (open === undefined || clock === undefined) findWithNimma(given, root, lint);
    else for (const match of clock.find(open, () => matchesOf(given, root))) lint(...match);
  } catch (error) {
    if (error instanceof TooLong) run.tooLong = error.expression;
    else crashes.set(rule.name, error);
  }
}

type OnMatch = Parameters<typeof findWithNimma>[2];

/** What is found is kept until all is: work that may be stopped must not have linted anything. */
function matchesOf(given: readonly string[], root: Container): readonly Parameters<OnMatch>[] {
  const matches: Parameters<OnMatch>[] = [];
  findWithNimma(given, root, (path, value) => void matches.push([[...path], value]));
  return matches;
}

/** Runs the functions of a rule on a value. What only the library can do, it then does for the whole rule. */
function lintValue(run: RuleRun, path: readonly (string | number)[], value: unknown): void {
  run.isMatched = true;
  const given = path[0] === '$' ? path.slice(1) : [...path];
  try {
    for (const [index, { readTargets }] of run.plan.checks.entries()) {
      for (const target of readTargets(value)) {
        const place = target.path.length === 0 ? given : [...given, ...target.path];
        for (const result of inTime(run, place, () => run.calls[index]?.(target.value, place) ?? [])) {
          if (result.message !== tooLongMessage) run.outcome.add(result, place);
        }
      }
    }
  } catch (error) {
    if (error instanceof TooLong) run.tooLong = error.expression;
    else run.isLeft = true;
  }
}

/** What a call says, or nothing where an expression takes too long: of that the clock is told who was looking at what. */
function inTime(run: RuleRun, path: readonly (string | number)[], call: () => readonly FunctionResult[]): readonly FunctionResult[] {
  const clock = currentClock();
  if (clock === undefined) return call();
  clock.looking = { rule: run.plan.rule, path, places: run.places };
  try {
    return call();
  } catch (error) {
    if (error instanceof TooLong) return [];
    throw error;
  } finally {
    clock.looking = undefined;
  }
}
