import type { Schema } from '../../src/openapi/schema.ts';
import { groupBy } from './group-by.ts';

/**
 * Groups of schemas that say the same in the same words, two or more in each, in the order of their first. Copies inside of copies are
 * left out: to share the outer ones shares them.
 */
export function repeatedObjects(schemas: readonly Schema[]): readonly (readonly Schema[])[] {
  const likely = [...groupBy(schemas, namesOf).values()].filter((group) => group.length > 1);
  const repeated = likely.flatMap((group) =>
    [...groupBy(group, (schema) => JSON.stringify(schema.value)).values()].filter((copies) => copies.length > 1),
  );
  const values = new Set(repeated.flat().map((schema) => schema.node.value));
  return repeated.filter((copies) => copies.some((schema) => !isInside(schema, values)));
}

/** Cheap, and different for nearly all that differ. */
function namesOf(schema: Schema): string {
  return Object.keys(Object(schema.value['properties'])).join('\n');
}

function isInside(schema: Schema, values: ReadonlySet<unknown>): boolean {
  for (let node = schema.node.parent; node !== undefined; node = node.parent) if (values.has(node.value)) return true;
  return false;
}
