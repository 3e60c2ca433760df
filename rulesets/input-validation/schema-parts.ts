import type { Edge } from '../../src/openapi/element.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** More schemas than these that judge one value are not looked at: chains of references can be made as long as anyone likes. */
const most = 60;

/**
 * The schema and all that certainly judge the same value: behind its `$ref`, its `allOf` members, and theirs. A `$dynamicRef` is left
 * out, since what it leads to depends on the way there. `undefined` when there are more than anybody writes.
 */
export function partsOf(schema: Schema): readonly Schema[] | undefined {
  if (!schema.edges.some(isComposing)) return [schema];
  const parts = new Set([schema]);
  for (const part of parts) {
    for (const edge of part.edges) if (isComposing(edge) && edge.to instanceof Schema) parts.add(edge.to);
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
  return schema.edges.flatMap((edge) => (isComposing(edge) && edge.to instanceof Schema ? [edge.to] : []));
}

function isComposing({ field }: Edge): boolean {
  return field === 'allOf' || field === '$ref';
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
