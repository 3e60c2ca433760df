import { appliedSchemas } from './in-place.ts';
import { membersAt } from './members.ts';
import { once } from './once.ts';
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

/** Of what is put together of more than so many, or said as often, only the first count. */
const maxHolders = 100;
const maxFound = 500;

function collect(schema: Schema, depth: number): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  if (depth === 0 || schema.uses.length > maxUses) return found;
  for (const { field, key, from } of schema.uses) {
    if (!(from instanceof Schema) || isInPlace(field)) continue;
    const same = [...(holdersBeside[depth]?.(from) ?? [])].flatMap((holder) => membersAt(holder, field, key));
    for (const one of same) addUpTo(maxFound, found, appliedSchemas(one));
  }
  return found;
}

/** By depth: the schemas that certainly judge the same object: the parts of what the schema is a part of, and its own counterparts. */
const holdersBeside = Array.from({ length: maxDepth + 1 }, (_, depth) => {
  return once((schema: Schema): ReadonlySet<Schema> => {
    const holders = new Set<Schema>();
    for (const one of wholesOf(schema)) {
      addUpTo(maxHolders, holders, appliedSchemas(one));
      addUpTo(maxHolders, holders, collect(one, depth - 1));
      if (holders.size >= maxHolders) break;
    }
    return holders;
  });
});

/** The schema and all that it is a part of. */
function wholesOf(schema: Schema): ReadonlySet<Schema> {
  const wholes = new Set([schema]);
  for (const one of wholes) {
    if (wholes.size > maxUses) break;
    for (const { field, from } of one.uses) if (field === 'allOf' && from instanceof Schema) wholes.add(from);
  }
  return wholes;
}

function addUpTo(most: number, set: Set<Schema>, more: Iterable<Schema>): void {
  for (const one of more) {
    if (set.size >= most) return;
    set.add(one);
  }
}
