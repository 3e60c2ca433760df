import type { Element } from '../../src/openapi/element.ts';
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
  const places: NamedPlace[] = [];
  const passed = new Set<Schema>([schema]);
  for (const one of passed) {
    for (const { field, key, from } of one.uses) {
      if (field === 'properties') places.push({ name: String(key), element: one });
      else if (from.kind === 'parameter') places.push({ name: from.text('name') ?? '', element: from });
      else if (from instanceof Schema && (isInPlace(field) || field === 'items')) passed.add(from);
    }
    if (passed.size + places.length > most) break;
  }
  return places;
}
