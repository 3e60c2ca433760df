import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** Fields whose schemas refine an object that the schema around them describes. */
const refiningFields: ReadonlySet<string> = new Set(['not', 'if', 'then', 'else', 'dependentSchemas']);

/** True when other schemas describe properties of the same object, so that this one cannot say alone which there are. */
export const sharesObject = createFixpoint<Schema>(
  (schema) => schema.inPlaceParents,
  (schema, doesShare) =>
    schema.uses.some(({ field, from }) => {
      if (!(from instanceof Schema)) return false;
      if (refiningFields.has(field)) return true;
      if (field === 'allOf') return describesMore(from) || doesShare(from);
      if (field === 'oneOf' || field === 'anyOf') return hasProperties(from) || from.has('allOf') || doesShare(from);
      return (field === '$ref' || field === '$dynamicRef') && (hasProperties(from) || doesShare(from));
    }),
);

/** True when the schema is put together of several that describe properties: only the whole can be closed, and only since 3.1. */
export function isMixture(schema: Schema): boolean {
  // Most schemas hold properties and nothing else, and may hold many.
  if (!schema.has('allOf') && !schema.has('oneOf') && !schema.has('anyOf')) return false;
  let members = 0;
  let hasBranches = false;
  for (const { field, to } of schema.edges) {
    if (!(to instanceof Schema)) continue;
    if (field === 'allOf') members += 1;
    else if (field === 'oneOf' || field === 'anyOf') hasBranches = true;
  }
  if (members === 0 && !hasBranches) return false;
  return members > 1 || (members === 1 && hasBranches) || hasProperties(schema);
}

/** True when the schema only stands for others: a reference, a single `allOf` member, branches. */
export function isWrapper(schema: Schema): boolean {
  return !hasProperties(schema) && (schema.has('allOf') || schema.has('oneOf') || schema.has('anyOf') || schema.reference !== undefined);
}

function describesMore(parent: Schema): boolean {
  return hasProperties(parent) || parent.has('oneOf') || parent.has('anyOf') || parent.list('allOf').length > 1;
}

/** True for a schema that describes properties itself. */
export function hasProperties(schema: Schema): boolean {
  return schema.edges.some(({ field }) => field === 'properties');
}
