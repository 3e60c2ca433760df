import { Schema } from '../../src/openapi/schema.ts';

/** More schemas than these that judge one value are not looked at: chains of references can be made as long as anyone likes. */
const most = 60;

/**
 * The schema and all that certainly judge the same value: behind its `$ref`, its `allOf` members, and theirs. A `$dynamicRef` is left
 * out, since what it leads to depends on the way there. `undefined` when there are more than anybody writes.
 */
export function partsOf(schema: Schema): readonly Schema[] | undefined {
  const direct = directParts(schema);
  if (direct.length === 0) return [schema];
  const parts = new Set([schema, ...direct]);
  for (const part of parts) {
    for (const one of directParts(part)) parts.add(one);
    if (parts.size > most) return undefined;
  }
  return [...parts];
}

/** True when the schema is what brings some of its parts together; otherwise one of its own parts does and is to be reported. */
export function bringsTogether(schema: Schema, ...some: readonly Schema[]): boolean {
  if (some.includes(schema)) return true;
  return !directParts(schema).some((part) => {
    const parts = partsOf(part) ?? [];
    return some.every((one) => parts.includes(one));
  });
}

/** What the schema is put together of: the schema behind its `$ref`, its `allOf` members. */
export function directParts(schema: Schema): readonly Schema[] {
  const parts: Schema[] = [];
  for (const { field, to } of schema.edges) {
    if (field === 'subtype') break;
    if ((field === 'allOf' || field === '$ref') && to instanceof Schema) parts.push(to);
  }
  return parts;
}

/** What a schema that is put together has. */
export const composingFields = ['allOf', '$ref'] as const;

/** True when the schema is put together: with `allOf`, or from 3.1 on with keywords beside a `$ref`. */
export function isComposed(schema: Schema): boolean {
  for (const { field } of schema.edges) {
    if (field === 'allOf' || (field === '$ref' && hasSeveral(schema.keywords))) return true;
  }
  return false;
}

function hasSeveral(keywords: Readonly<Record<string, unknown>>): boolean {
  let count = 0;
  for (const _keyword in keywords) {
    count += 1;
    if (count > 1) return true;
  }
  return false;
}
