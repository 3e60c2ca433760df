import { possibleSchemas } from '../in-place.ts';
import { once } from '../once.ts';
import { Schema } from '../schema.ts';

/**
 * True for a required property that values of a direction need not have (OpenAPI 3.0.4 §4.7.24.2): a read-only one in a request, a
 * write-only one in a response. Whoever says so may be any schema for the same place, not only the one that requires it.
 */
export function mayBeMissing(schema: Schema, name: string, direction: 'request' | 'response' | 'either'): boolean {
  const { readOnly, writeOnly } = oneWayNames(schema);
  return (direction !== 'response' && readOnly.has(name)) || (direction !== 'request' && writeOnly.has(name));
}

interface OneWayNames {
  readonly readOnly: ReadonlySet<string>;
  readonly writeOnly: ReadonlySet<string>;
}

/** Properties that travel one way only, by any schema that judges the same values. */
const oneWayNames = once((schema: Schema): OneWayNames => {
  const readOnly = new Set<string>();
  const writeOnly = new Set<string>();
  for (const place of samePlace(schema)) {
    for (const { field, key, to } of place.edges) {
      if (field !== 'properties' || !(to instanceof Schema)) continue;
      for (const one of possibleSchemas(to)) {
        if (one.keyword('readOnly') === true) readOnly.add(String(key));
        if (one.keyword('writeOnly') === true) writeOnly.add(String(key));
      }
    }
  }
  return { readOnly, writeOnly };
});

/** The schemas that judge the same values as this one: those above it in place, and all that they apply. */
function samePlace(schema: Schema): ReadonlySet<Schema> {
  const above = new Set([schema]);
  for (const one of above) for (const parent of one.inPlaceParents) above.add(parent);
  const place = new Set<Schema>();
  for (const one of above) {
    // What only refers to another adds nothing to what that one says, and shared schemas are referred to by thousands.
    const addsNothing = one.edges.length === 1 && one !== schema;
    if (!addsNothing && !place.has(one)) for (const part of possibleSchemas(one)) place.add(part);
  }
  return place;
}
