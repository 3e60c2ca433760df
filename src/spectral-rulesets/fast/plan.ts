import type core from '@stoplight/spectral-core';
import { originalFunction } from '../run-rules.ts';
import { mostFilters } from './automaton.ts';
import type { Filter } from './filter.ts';
import { pathUseOf } from './known-functions.ts';
import { isContainer, Outside } from './outside.ts';
import { type PathExpression, parsePath } from './path-expression.ts';
import { fieldReader, type ReadField } from './targets.ts';
import { canFillIn } from './template.ts';

/** A rule as this runner runs it. */
export interface RulePlan {
  readonly rule: core.Rule;
  /** Its paths, as texts. */
  readonly given: readonly string[];
  /** Its paths for the automaton; `undefined` when the library's own path engine has to find what they match. */
  readonly expressions: readonly PathExpression[] | undefined;
  readonly checks: readonly Check[];
  /** The version of OpenAPI by which the start of a path says something that results depend on. */
  readonly wayVersion: 2 | 3 | undefined;
}

/** One `then` of a rule. */
export interface Check {
  readonly readTargets: ReadField;
  readonly ruleFunction: core.Rule['then'][number]['function'];
  readonly options: unknown;
}

/**
 * How a rule is run in a document of some formats.
 * @throws Outside when only Spectral's library can
 */
export function planRule(rule: core.Rule, formats: Set<core.Format> | null): RulePlan {
  if (rule.message !== null && !canFillIn(rule.message)) throw new Outside(`the message of ${rule.name}`);
  const given = [...new Set(rule.getGivenForFormats(formats))];
  const checks = rule.then.map(checkOf);
  const needsAll = checks.some(({ ruleFunction }) => pathUseOf(ruleFunction) === 'all');
  return { rule, given, expressions: expressionsOf(given, needsAll && rule.resolved), checks, wayVersion: wayVersionOf(checks) };
}

function wayVersionOf(checks: readonly Check[]): RulePlan['wayVersion'] {
  const versions = checks.flatMap(({ ruleFunction, options }) => {
    const isWay = pathUseOf(ruleFunction) === 'way' && isContainer(options) && options['type'] !== 'schema';
    return isWay ? [options['oasVersion'] === 2 ? (2 as const) : (3 as const)] : [];
  });
  if (new Set(versions).size > 1) throw new Outside('examples of two versions');
  return versions[0];
}

function checkOf({ field, function: found, functionOptions }: core.Rule['then'][number]): Check {
  const ruleFunction = originalFunction(found);
  if (pathUseOf(ruleFunction) === undefined) throw new Outside(`the function "${ruleFunction.name}"`);
  const readTargets = fieldReader(field);
  const options: unknown = functionOptions;
  if (isContainer(options) && isContainer(options['schema']) && hasNames(options['schema'])) throw new Outside('a schema with a name');
  return { readTargets, ruleFunction, options: options ?? null };
}

/** Schemas that have names, or use them, are told apart by the state of the validator. */
function hasNames(schema: unknown): boolean {
  if (!isContainer(schema)) return false;
  return (
    Object.entries(schema).some(([key, value]) => (/^\$(?!schema$|comment$)/.test(key) || key === 'id') && typeof value === 'string') ||
    Object.values(schema).some(hasNames)
  );
}

/** The filters in path expressions, each once. */
export function filtersOf(expressions: readonly PathExpression[]): readonly Filter[] {
  return [...new Set(expressions.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'filter' ? step.filter : []))))];
}

function expressionsOf(given: readonly string[], needsWholePath: boolean): readonly PathExpression[] | undefined {
  try {
    const expressions = given.map(parsePath);
    const isUnsure = needsWholePath && expressions.some(({ steps }) => steps.some(({ isDeep }) => isDeep));
    return isUnsure || filtersOf(expressions).length > mostFilters ? undefined : expressions;
  } catch (error) {
    if (error instanceof Outside) return undefined;
    throw error;
  }
}
