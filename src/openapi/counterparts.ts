import { appliedSchemas } from './in-place.ts';
import { isInPlace, Schema } from './schema.ts';

/**
 * The other schemas that judge the same value because the members of an `allOf` describe the same property (or its items) each: what
 * one of them leaves open another may say. Looked for up to a few levels; ask only where something seems to be missing.
 */
export function counterpartsOf(schema: Schema): readonly Schema[] {
  return [...collect(schema, maxDepth)].filter((other) => other !== schema);
}

const maxDepth = 6;

/** A schema that many use is no refinement of one property. */
const maxUses = 50;

function collect(schema: Schema, depth: number): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  if (depth === 0 || schema.uses.length > maxUses) return found;
  for (const { field, key, from } of schema.uses) {
    if (!(from instanceof Schema) || isInPlace(field)) continue;
    for (const holder of holdersBeside(from, depth)) {
      for (const edge of holder.edges) {
        if (edge.field !== field || edge.key !== key || !(edge.to instanceof Schema)) continue;
        for (const part of appliedSchemas(edge.to)) found.add(part);
      }
    }
  }
  return found;
}

/** The schemas that certainly judge the same object: the parts of what the schema is a part of, and its own counterparts. */
function holdersBeside(schema: Schema, depth: number): ReadonlySet<Schema> {
  const above = new Set<Schema>([schema]);
  for (const one of above) {
    if (above.size > maxUses) break;
    for (const { field, from } of one.uses) if (field === 'allOf' && from instanceof Schema) above.add(from);
  }
  const holders = new Set<Schema>();
  for (const one of above) {
    for (const part of appliedSchemas(one)) holders.add(part);
    for (const other of collect(one, depth - 1)) holders.add(other);
  }
  return holders;
}
