import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { valuesAmong } from './enumerated-values.ts';
import { bringsTogether, partsOf } from './schema-parts.ts';
import { type Bound, itemsRange, lowerBound, propertiesRange, upperBound } from './value-ranges.ts';

/** A bound on a number of items or properties that the rest of the schema makes impossible. */
export interface ImpossibleCount {
  readonly bound: Bound;
  readonly message: string;
}

/** The first such bound that `schema` makes impossible, given all schemas that judge its value and the types they leave. */
export function impossibleCount(
  schema: Schema,
  parts: readonly Schema[],
  types: ReadonlySet<SchemaType> | undefined,
): ImpossibleCount | undefined {
  if (types === undefined || types.has('array')) {
    const items = tooManyItems(schema, parts);
    if (items !== undefined) return items;
  }
  return types === undefined || types.has('object') ? tooFewProperties(schema, parts) : undefined;
}

/** `minItems` above the number of values that unique items can have. */
function tooManyItems(schema: Schema, parts: readonly Schema[]): ImpossibleCount | undefined {
  const bound = lowerBound(parts, itemsRange);
  const unique = parts.find((part) => part.keyword('uniqueItems') === true);
  if (bound === undefined || unique === undefined || parts.some(isTuple)) return undefined;
  for (const part of parts) {
    const count = numberOfValues(part.schemas('items')[0]);
    if (count === undefined || count >= bound.value || !bringsTogether(schema, part, unique, bound.of)) continue;
    return { bound, message: `Contradictory bounds: "minItems" is ${bound.value}, and unique items have only ${count} values.` };
  }
  return undefined;
}

function isTuple(part: Schema): boolean {
  return Array.isArray(part.keyword('prefixItems')) || Array.isArray(part.keyword('items'));
}

function numberOfValues(items: Schema | undefined): number | undefined {
  const parts = items === undefined ? undefined : partsOf(items);
  return parts === undefined ? undefined : valuesAmong(parts)?.size;
}

/** `maxProperties` below the number of required ones. */
function tooFewProperties(schema: Schema, parts: readonly Schema[]): ImpossibleCount | undefined {
  const bound = upperBound(parts, propertiesRange);
  if (bound === undefined) return undefined;
  for (const part of parts) {
    const required = part.keyword('required');
    const count = Array.isArray(required) ? new Set(required).size : 0;
    if (count <= bound.value || !bringsTogether(schema, part, bound.of)) continue;
    return { bound, message: `Contradictory bounds: "maxProperties" is ${bound.value}, and ${count} properties are required.` };
  }
  return undefined;
}
