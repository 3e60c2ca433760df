import type core from '@stoplight/spectral-core';
import { type RulesJob, type RulesRun, runRules, type SpectralResult } from '../run-rules.ts';
import { ExpressionClock, underClock } from '../time/expression-clock.ts';
import { boundSchemas } from '../time/library-schemas.ts';
import { documentResults } from './document-results.ts';
import { Inventory, type LintInventory } from './inventory.ts';
import { libraryInventory } from './library-inventory.ts';
import { lintRules } from './lint-rules.ts';
import { compareCodes, inLibraryOrder } from './order.ts';
import { Outside } from './outside.ts';
import { resolveReferences } from './resolved-graph.ts';
import { severalInventory } from './several/several-inventory.ts';
import { createSourceDocument, type SourceDocument } from './source-document.ts';

/**
 * Runs rules with the results that Spectral's library has, order included. What is not proven to be equal, rules or whole definitions, the
 * library runs itself.
 */
export async function runFast(given: RulesJob): Promise<RulesRun> {
  const { clock = new ExpressionClock() } = given;
  const job = { ...given, clock };
  const fast = await attempt(job);
  if (fast === undefined) return runRules(job);
  const rest = fast.left.length === 0 ? undefined : await runRules({ ...job, rules: fast.left });
  const names = new Set<unknown>(fast.left.map(({ name }) => name));
  const others = (rest?.results ?? []).filter(({ code }) => names.has(code));
  return {
    results: inLibraryOrder([...fast.results, ...others]),
    crashes: new Map([...fast.crashes, ...(rest?.crashes ?? [])]),
    applied: job.rules.filter((rule) => rule.matchesFormat(fast.formats)).length,
    byLibrary: fast.left.map(({ name }) => name),
    givenUp: new Map([...fast.givenUp, ...(rest?.givenUp ?? [])]),
    overruns: clock.overruns,
    matches: new Map([...fast.matches, ...(rest?.matches ?? [])]),
  };
}

interface FastRun {
  readonly results: readonly SpectralResult[];
  /** Rules that the library has to run. */
  readonly left: readonly core.Rule[];
  readonly crashes: ReadonlyMap<string, unknown>;
  readonly givenUp: ReadonlyMap<string, string>;
  readonly matches: ReadonlyMap<string, boolean>;
  readonly formats: Set<core.Format> | null;
}

type TimedJob = RulesJob & { readonly clock: ExpressionClock };

async function attempt(job: TimedJob): Promise<FastRun | undefined> {
  if (!areDistinct(job.rules)) return undefined;
  try {
    const inventory = await inventoryOf(job);
    boundSchemas();
    return underClock(job.clock, () => runOver(inventory, job));
  } catch (error) {
    // A definition that is nested too deeply for this walk may not be for the library's.
    if (error instanceof Outside || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What lies in one document is resolved as a whole, and several file by file; what is odd, the library resolves. */
async function inventoryOf(job: RulesJob): Promise<LintInventory> {
  try {
    const document = createSourceDocument(job.graph.entry, job.source);
    const inside = job.graph.documents.size > 1 ? undefined : resolvedInside(document);
    return inside ?? (await severalInventory(document, job));
  } catch (error) {
    if (!(error instanceof Outside)) throw error;
    return libraryInventory(job);
  }
}

function resolvedInside(document: SourceDocument): LintInventory | undefined {
  try {
    return new Inventory(document, resolveReferences(document.data));
  } catch (error) {
    if (error instanceof Outside) return undefined;
    throw error;
  }
}

/** What the library reports without any rule. */
const ownCodes = ['parser', 'invalid-ref', 'unrecognized-format'];

/** False when names of rules could not be told apart, or from what is reported without rules. */
function areDistinct(rules: readonly core.Rule[]): boolean {
  const names = [...ownCodes, ...rules.map(({ name }) => name)].sort(compareCodes);
  return names.every((name, index) => index === 0 || compareCodes(names[index - 1] ?? '', name) !== 0);
}

function runOver(inventory: LintInventory, { ruleset, rules }: RulesJob): FastRun {
  const { results, formats } = documentResults(ruleset, inventory);
  inventory.document.formats = formats;
  const relevant = rules.filter((rule) => rule.enabled && rule.matchesFormat(formats));
  const linted = lintRules(relevant, inventory);
  return { ...linted, results: [...results, ...linted.results], formats };
}
