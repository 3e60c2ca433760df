import type { Edge, Element } from '../../src/openapi/element.ts';
import { isInPlace, Schema } from '../../src/openapi/schema.ts';

/** A property or parameter that takes values of a schema. */
export interface NamedPlace {
  readonly name: string;
  /** The Parameter Object, or the schema under `properties`. */
  readonly element: Element;
}

/** More places than these are not looked for: what is said of the first is said of all. */
const most = 100;

/** The properties and parameters that take values of the schema, itself, as a part, as a reference or as items. */
export function namedPlaces(schema: Schema): readonly NamedPlace[] {
  const [use] = schema.uses;
  // Nearly always there is one, and nothing to search.
  const only = use !== undefined && schema.uses.length === 1 ? placeOf(schema, use) : undefined;
  return only === undefined ? searchPlaces(schema) : [only];
}

function searchPlaces(schema: Schema): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  const passed = new Set<Schema>([schema]);
  for (const one of passed) {
    for (const use of one.uses) {
      const place = placeOf(one, use);
      if (place !== undefined) places.push(place);
      else if (use.from instanceof Schema && (isInPlace(use.field) || use.field === 'items')) passed.add(use.from);
    }
    if (passed.size + places.length > most) break;
  }
  return places;
}

/** The property or parameter that a use is. */
function placeOf(schema: Schema, { field, key, from }: Edge): NamedPlace | undefined {
  if (field === 'properties') return { name: String(key), element: schema };
  return from.kind === 'parameter' ? { name: from.text('name') ?? '', element: from } : undefined;
}
