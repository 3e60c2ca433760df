import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { quote } from '../../src/openapi/validity/wording.ts';
import { type Exact, isLess, isRounded } from '../../src/openapi/values/decimal.ts';
import { exactKeyword } from '../../src/openapi/values/exact-value.ts';

/** A pair of keywords that say how much or how many. */
export interface RangeKeywords {
  readonly lower: string;
  readonly upper: string;
  /** What bounds without being allowed itself: a number since 3.1, before that a flag beside the bound. */
  readonly exclusiveLower?: string;
  readonly exclusiveUpper?: string;
  /** The types that it is about. */
  readonly types: readonly SchemaType[];
}

export const numberRange: RangeKeywords = {
  lower: 'minimum',
  upper: 'maximum',
  exclusiveLower: 'exclusiveMinimum',
  exclusiveUpper: 'exclusiveMaximum',
  types: ['number', 'integer'],
};
export const lengthRange: RangeKeywords = { lower: 'minLength', upper: 'maxLength', types: ['string'] };
export const itemsRange: RangeKeywords = { lower: 'minItems', upper: 'maxItems', types: ['array'] };
export const propertiesRange: RangeKeywords = { lower: 'minProperties', upper: 'maxProperties', types: ['object'] };
const containsRange: RangeKeywords = { lower: 'minContains', upper: 'maxContains', types: ['array'] };

/** All pairs of bounds. Lengths and counts are whole numbers from 0 on; `document-valid` reports others. */
export const valueRanges: readonly RangeKeywords[] = [numberRange, lengthRange, itemsRange, containsRange, propertiesRange];

/** One end of a range. */
export interface Bound {
  readonly keyword: string;
  readonly value: Exact;
  readonly isExclusive: boolean;
  /** The schema whose keyword it is. */
  readonly of: Schema;
}

/** The greatest lower bound among schemas that judge one value. */
export function lowerBound(parts: readonly Schema[], range: RangeKeywords): Bound | undefined {
  return tightest(parts, range, range.lower, range.exclusiveLower, isGreater);
}

/** The least upper bound among schemas that judge one value. */
export function upperBound(parts: readonly Schema[], range: RangeKeywords): Bound | undefined {
  return tightest(parts, range, range.upper, range.exclusiveUpper, isSmaller);
}

function isGreater(one: Exact, other: Exact): boolean {
  return one > other;
}

function isSmaller(one: Exact, other: Exact): boolean {
  return one < other;
}

/** All bounds that the schema itself sets to numbers. */
export function numberBounds(schema: Schema): readonly Bound[] {
  const { lower, upper, exclusiveLower, exclusiveUpper } = numberRange;
  return [...ownBounds(schema, numberRange, lower, exclusiveLower), ...ownBounds(schema, numberRange, upper, exclusiveUpper)];
}

/** Why two ends of a range leave nothing between them; `undefined` when they leave something, or that is not certain. */
export function emptiness(lower: Bound, upper: Bound, areIntegers: boolean): string | undefined {
  if (isLess(upper.value, lower.value)) return `${describe(lower)} is greater than ${describe(upper)}`;
  if (isRounded(lower.value) || isRounded(upper.value)) return undefined;
  if (lower.value === upper.value) return lower.isExclusive || upper.isExclusive ? nothingBetween('number', lower, upper) : undefined;
  return areIntegers && leastInteger(lower) > greatestInteger(upper) ? nothingBetween('integer', lower, upper) : undefined;
}

function nothingBetween(kind: 'number' | 'integer', lower: Bound, upper: Bound): string {
  return `no ${kind} lies between ${describe(lower)} and ${describe(upper)}`;
}

/** True when the schema itself has a bound of any kind. */
export function hasBound(schema: Schema): boolean {
  for (const keyword in schema.keywords) if (boundKeywords.has(keyword)) return true;
  return false;
}

/** The keywords of all ranges. */
export const boundKeywords: ReadonlySet<string> = new Set(
  valueRanges.flatMap(({ lower, upper, exclusiveLower = lower, exclusiveUpper = upper }) => [lower, upper, exclusiveLower, exclusiveUpper]),
);

function tightest(
  parts: readonly Schema[],
  range: RangeKeywords,
  inclusive: string,
  exclusive: string | undefined,
  isTighter: (one: Exact, other: Exact) => boolean,
): Bound | undefined {
  let best: Bound | undefined;
  for (const part of parts) {
    for (const bound of ownBounds(part, range, inclusive, exclusive)) {
      const isBetter = best === undefined || isTighter(bound.value, best.value) || (bound.value === best.value && bound.isExclusive);
      if (isBetter) best = bound;
    }
  }
  return best;
}

function ownBounds(of: Schema, range: RangeKeywords, inclusive: string, exclusive: string | undefined): readonly Bound[] {
  const value = exactKeyword(of, inclusive);
  const other = exclusive === undefined ? undefined : exactKeyword(of, exclusive);
  if (value === undefined && other === undefined) return none;
  const bounds: Bound[] = [];
  if (isBoundValue(value, range)) bounds.push({ keyword: inclusive, value, isExclusive: other === true && of.format < 'oas3_1', of });
  if (exclusive !== undefined && isBoundValue(other, range) && of.format >= 'oas3_1')
    bounds.push({ keyword: exclusive, value: other, isExclusive: true, of });
  return bounds;
}

const none: readonly Bound[] = [];

function isBoundValue(value: unknown, range: RangeKeywords): value is Exact {
  if (typeof value === 'bigint') return range === numberRange || value >= 0n;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return range === numberRange || (Number.isInteger(value) && value >= 0);
}

function leastInteger({ value, isExclusive }: Bound): Exact {
  if (typeof value === 'bigint') return isExclusive ? value + 1n : value;
  return isExclusive ? Math.floor(value) + 1 : Math.ceil(value);
}

function greatestInteger({ value, isExclusive }: Bound): Exact {
  if (typeof value === 'bigint') return isExclusive ? value - 1n : value;
  return isExclusive ? Math.ceil(value) - 1 : Math.floor(value);
}

/** `"minimum" 5`; until 3.0 what makes it exclusive stands beside it. */
function describe({ keyword, value, isExclusive }: Bound): string {
  return `${isExclusive && !keyword.startsWith('exclusive') ? 'exclusive ' : ''}"${keyword}" ${quote(value)}`;
}
