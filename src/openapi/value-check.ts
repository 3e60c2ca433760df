import type { Path } from '../document/document.ts';
import { formatPointer } from '../document/pointer.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import type { Schema } from './schema.ts';
import { hasOwnDialect } from './validity/dialect.ts';
import { describe } from './validity/wording.ts';
import { mayBeMissing } from './values/absence.ts';
import { explain } from './values/explain.ts';
import { Judge } from './values/judge.ts';
import { type SchemaPlan, SchemaPlans } from './values/plan.ts';

/**
 * Which way a value travels: read-only properties may be missing in requests, write-only ones in responses, either where a value is
 * looked at by itself.
 */
export type Direction = 'request' | 'response' | 'either';

/**
 * Whether a value is of a schema. `unknown`: that cannot be told, because a reference is dead, a regular expression could not be run, a
 * type is none of JSON Schema's, the dialect is not OpenAPI's, `nullable` stands where it may not count, a discriminator chooses among
 * branches that all match, the schema lists a value whose type it excludes, digits decide that are lost (`exactValue`), a circle of
 * references leads nowhere, or too much was judged already.
 */
export type ValueVerdict =
  | { readonly is: 'valid' }
  | {
      readonly is: 'unknown';
      /** A regular expression that would not run, when that is why. */
      readonly pattern: string | undefined;
      /** True when judging all values of the definition costs too much. */
      readonly isGivenUp: boolean;
    }
  | {
      readonly is: 'invalid';
      /** Keys from the value to the part that is wrong. */
      readonly path: Path;
      /** A clause that names part and defect: `/address/zip: "12" is shorter than 5 characters`. */
      readonly reason: string;
      /** True when the part is of another type than its schema wants. */
      readonly isOtherType: boolean;
    };

/** What decides how values are judged, besides the definition. */
export interface ValueCheckOptions {
  readonly direction: Direction;
  /** Whether `format` is asserted: dates, addresses, number ranges. */
  readonly checksFormats: boolean;
  /** Runs a regular expression of the definition in bounded time. */
  readonly matchesPattern: (pattern: string, text: string) => boolean | undefined;
}

/** Judges one value by one schema. Of a node it is `exactValue` that is to be judged: integers beyond 2^53 are bigints. */
export type ValueCheck = (schema: Schema, value: unknown) => ValueVerdict;

/**
 * The check of values by the schemas of a definition, as its version reads them: JSON Schema 2020-12 from 3.1 on, before that what
 * OpenAPI 2.0 and 3.0 take of earlier drafts. References are followed, never copied. What was judged is remembered, by the same check
 * for the same options. Linear in schema times value.
 */
export function valueCheck(model: Model, options: ValueCheckOptions): ValueCheck {
  const { direction, checksFormats, matchesPattern } = options;
  const byMatcher = checksOf(model);
  let checks = byMatcher.get(matchesPattern);
  if (checks === undefined) {
    checks = { withFormats: new Map(), withoutFormats: new Map() };
    byMatcher.set(matchesPattern, checks);
  }
  const byDirection = checksFormats ? checks.withFormats : checks.withoutFormats;
  let check = byDirection.get(direction);
  if (check === undefined) {
    check = createCheck(model, options);
    byDirection.set(direction, check);
  }
  return check;
}

interface Checks {
  readonly withFormats: Map<Direction, ValueCheck>;
  readonly withoutFormats: Map<Direction, ValueCheck>;
}

const checksOf = perModel(() => new WeakMap<ValueCheckOptions['matchesPattern'], Checks>());

const plansOf = perModel(() => new SchemaPlans());

function createCheck(model: Model, { direction, checksFormats, matchesPattern }: ValueCheckOptions): ValueCheck {
  const plans = plansOf(model);
  let unrun: string | undefined;
  const judge = new Judge({
    checksFormats,
    matchesPattern: (pattern, text) => {
      const matches = matchesPattern(pattern, text);
      if (matches === undefined) unrun = pattern;
      return matches;
    },
    mayBeMissing: (schema, name) => mayBeMissing(schema, name, direction),
    isAmbiguousAnchor: (anchor) => (dynamicAnchors(model).get(anchor) ?? 0) > 1,
  });
  const judgeFresh = (plan: SchemaPlan, value: unknown): ValueVerdict => {
    unrun = undefined;
    const verdict = judge.judge(plan, value);
    if (verdict === 'valid') return valid;
    if (verdict === 'unknown') return { is: 'unknown', pattern: unrun, isGivenUp: judge.isGivenUp };
    const { path, reason, wantedTypes, isExcluded } = explain(judge, plan, value);
    return { is: 'invalid', path, reason: `${subjectOf(value, path, isExcluded)} ${reason}`, isOtherType: wantedTypes !== 0 };
  };
  // One example may be referred to from many places that all refer to one schema.
  const known = new Map<object, Map<SchemaPlan, ValueVerdict>>();
  const judgeOnce = (plan: SchemaPlan, value: object): ValueVerdict => {
    const before = known.get(value) ?? new Map<SchemaPlan, ValueVerdict>();
    const verdict = before.get(plan) ?? judgeFresh(plan, value);
    known.set(value, before.set(plan, verdict));
    return verdict;
  };
  return (schema, value) => {
    const plan = plans.of(schema);
    const verdict = typeof value === 'object' && value !== null ? judgeOnce(plan, value) : judgeFresh(plan, value);
    const isForeign = verdict.is === 'invalid' && schema.format >= 'oas3_1' && hasOwnDialect(schema, model.root);
    return isForeign ? { is: 'unknown', pattern: undefined, isGivenUp: false } : verdict;
  };
}

const valid: ValueVerdict = { is: 'valid' };

/** How often each `$dynamicAnchor` is used: the target of one that is unique does not depend on the way to it. */
const dynamicAnchors = perModel((model): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const schema of model.schemas) {
    const anchor = schema.keyword('$dynamicAnchor');
    if (typeof anchor === 'string') counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return counts;
});

const maxPlace = 80;

function subjectOf(value: unknown, path: Path, isPlaceOnly: boolean): string {
  let part: unknown = value;
  for (const key of path) part = typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined;
  const pointer = formatPointer(path);
  const place = pointer.length > maxPlace ? `${pointer.slice(0, maxPlace)}…` : pointer;
  if ((typeof part === 'object' && part !== null) || isPlaceOnly) return place === '' ? 'it' : place;
  return place === '' ? describe(part) : `${place}: ${describe(part)}`;
}
