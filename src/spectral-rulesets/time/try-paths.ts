import core from '@stoplight/spectral-core';
import { findWithNimma } from '../fast/nimma-paths.ts';
import { type Container, isContainer } from '../fast/outside.ts';
import { fieldReader } from '../fast/targets.ts';
import { documentOf } from '../library-document.ts';
import { createResolver } from '../resolver.ts';
import type { RulesJob } from '../run-rules.ts';
import { type ExpressionClock, TooLong } from './expression-clock.ts';
import { isOpenPath } from './open-paths.ts';

/**
 * Finds what the rules' paths match whose filters may take any time, before Spectral's library does, which cannot be stopped. The names of
 * those that take too long, with what does.
 */
export async function tryPaths(job: RulesJob, clock: ExpressionClock): Promise<ReadonlyMap<string, string>> {
  const givenUp = new Map<string, string>();
  const open = job.rules.filter(mayHaveOpenPath);
  const documents = open.length === 0 ? undefined : await documentsOf(job);
  if (documents === undefined) return givenUp;
  const found = [...job.ruleset.formats].filter((format) => format(documents.resolved, job.source));
  const formats = found.length === 0 ? null : new Set(found);
  for (const rule of open) {
    if (!rule.matchesFormat(formats)) continue;
    try {
      const root = rule.resolved ? documents.resolved : documents.unresolved;
      tryRule(rule, rule.getGivenForFormats(formats), root, clock);
    } catch (error) {
      // What else is thrown is thrown again by the library, which says it.
      if (error instanceof TooLong) givenUp.set(rule.name, error.expression);
    }
  }
  return givenUp;
}

/** Aliases are read as a whole: which of them a rule comes to depends on the document. */
function mayHaveOpenPath(rule: core.Rule): boolean {
  return [...fieldsOf(rule), ...rule.given, ...textsIn(rule.aliasSource.aliases)].some(isOpenPath);
}

/** Fields that are paths. */
function fieldsOf(rule: core.Rule): readonly string[] {
  return rule.then.flatMap(({ field }) => (field?.startsWith('$') === true ? field : []));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isContainer(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** A definition as rules see it. */
interface Documents {
  readonly resolved: Container;
  readonly unresolved: Container;
}

/** `undefined` where there is nothing to follow a path in. */
async function documentsOf({ graph, reader, source }: RulesJob): Promise<Documents | undefined> {
  let found: Documents | undefined;
  const look: core.RulesetFunction = (_value, _options, { documentInventory }) => {
    const { resolved, unresolved } = Object(documentInventory) as { readonly resolved: unknown; readonly unresolved: unknown };
    if (isContainer(resolved) && isContainer(unresolved)) found = { resolved, unresolved };
  };
  const spectral = new core.Spectral({ resolver: createResolver(graph, reader) });
  spectral.setRuleset({ rules: { look: { given: '$', then: { function: look } } } });
  await spectral.run(documentOf(graph, source));
  return found;
}

function tryRule(rule: core.Rule, given: readonly string[], root: Container, clock: ExpressionClock): void {
  const open = [...given, ...fieldsOf(rule)].find(isOpenPath);
  if (open === undefined) return;
  const readers = rule.then.map(({ field }) => fieldReader(field));
  clock.find(open, () =>
    findWithNimma(given, root, (_path, value) => {
      for (const read of readers) read(value);
    }),
  );
}
