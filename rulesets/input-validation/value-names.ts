import type { Edge, Element } from '../../src/openapi/element.ts';
import { isInPlace, Schema } from '../../src/openapi/schema.ts';

/** A property or parameter that takes values of a schema. */
export interface NamedPlace {
  readonly name: string;
  /** The Parameter Object, or the schema under `properties`. */
  readonly element: Element;
}

/** More uses of one schema than these are not looked at: what is said of the first is said of all. */
const most = 100;

/** More uses altogether than these are not either: many schemas may ask that are parts of one which is used often. */
const mostInAll = 500;

/** The properties and parameters that take values of the schema, itself, as a part, as a reference or as items. */
export function namedPlaces(schema: Schema): readonly NamedPlace[] {
  const [use] = schema.uses;
  // Nearly always there is one, and nothing to search.
  const only = use !== undefined && schema.uses.length === 1 ? placeOf(schema, use) : undefined;
  return only === undefined ? searchPlaces(schema) : [only];
}

function searchPlaces(schema: Schema): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  const passed = new Set<Element>([schema]);
  let looked = 0;
  for (const one of passed) {
    for (const use of one.uses.slice(0, most)) {
      looked += 1;
      if (looked > mostInAll) return places;
      const place = placeOf(one, use);
      if (place !== undefined) places.push(place);
      else if (givesValues(use)) passed.add(use.from);
    }
  }
  return places;
}

/** The property or parameter that a use is. */
function placeOf(element: Element, { field, key, from }: Edge): NamedPlace | undefined {
  if (field === 'properties') return { name: String(key), element };
  return from.kind === 'parameter' ? { name: from.text('name') ?? '', element: from } : undefined;
}

/** True when the user's values, or items of them, are those of what it uses; those of a parameter may stand in its `content`. */
function givesValues({ field, from }: Edge): boolean {
  return from instanceof Schema ? isInPlace(field) || field === 'items' : from.kind === 'mediaType';
}
