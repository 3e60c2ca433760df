import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { commonValues, ownValues, valuesAmong } from './enumerated-values.ts';
import { isEnumerated } from './limits.ts';
import { partsOf } from './schema-parts.ts';
import { emptiness, lowerBound, type RangeKeywords, upperBound, valueRanges } from './value-ranges.ts';
import { commonTypes, listTypes, ownTypes, typesAmong } from './value-types.ts';

type TypeSet = ReadonlySet<SchemaType>;

/** Why no value satisfies all of some schemas: what the types or the listed values of one leave nothing of. A clause for a message. */
export function firstConflict(parts: readonly Schema[]): string | undefined {
  return typeConflict(parts) ?? valueConflict(parts);
}

function typeConflict(parts: readonly Schema[]): string | undefined {
  let left: TypeSet | undefined;
  for (const part of parts) {
    const own = ownTypes(part);
    if (own === undefined) continue;
    const types = left === undefined ? own : commonTypes(left, own);
    if (left !== undefined && types.size === 0) return typeReason(left, own);
    left = types;
  }
  return undefined;
}

function valueConflict(parts: readonly Schema[]): string | undefined {
  if (parts.filter(isEnumerated).length < 2) return undefined;
  // Whether a list without null takes null where the schema is nullable is read in two ways.
  const listing = parts.filter((part) => !part.types.includes('null') && ownValues(part)?.size !== 0);
  return valuesAmong(listing)?.size === 0 ? valueReason : undefined;
}

/** Why no value satisfies two schemas at once, each of which can be satisfied; `undefined` when one does, or that is not certain. */
export function exclusion(one: Schema, other: Schema): string | undefined {
  const [some, others] = [partsOf(one), partsOf(other)];
  if (some === undefined || others === undefined || [some, others].some((parts) => firstConflict(parts) !== undefined)) return undefined;
  const [types, otherTypes] = [typesAmong(some), typesAmong(others)];
  if (types !== undefined && otherTypes !== undefined && commonTypes(types, otherTypes).size === 0) return typeReason(types, otherTypes);
  if ([...some, ...others].some((part) => part.types.includes('null'))) return undefined;
  const [values, otherValues] = [valuesAmong(some), valuesAmong(others)];
  if (values !== undefined && otherValues !== undefined && values.size > 0 && otherValues.size > 0)
    return commonValues(values, otherValues).size === 0 ? valueReason : undefined;
  const left = types !== undefined && otherTypes !== undefined ? commonTypes(types, otherTypes) : undefined;
  if (left?.size !== 1) return undefined;
  const range = valueRanges.find((keywords) => keywords.types.some((type) => left.has(type)));
  return range === undefined ? undefined : rangeExclusion(some, others, range, left.has('integer'));
}

function rangeExclusion(
  some: readonly Schema[],
  others: readonly Schema[],
  range: RangeKeywords,
  areIntegers: boolean,
): string | undefined {
  for (const [one, other] of [
    [some, others],
    [others, some],
  ] as const) {
    const [lower, upper] = [lowerBound(one, range), upperBound(other, range)];
    const reason = lower === undefined || upper === undefined ? undefined : emptiness(lower, upper, areIntegers);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const valueReason = 'the values they list have none in common';

function typeReason(types: TypeSet, others: TypeSet): string {
  return `type ${listTypes(types)} excludes type ${listTypes(others)}`;
}
