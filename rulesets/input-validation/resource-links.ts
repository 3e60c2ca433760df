import type { Edge } from '../../src/openapi/element.ts';
import { once } from '../../src/openapi/once.ts';
import { isDefinitionField, isInPlace, Schema } from '../../src/openapi/schema.ts';

/** Properties that hold the links of a resource (HAL, JSON:API). */
const linkNames: ReadonlySet<unknown> = new Set(['links', '_links']);

/** More uses of one element than these are not looked at: the first speak for all. */
const most = 100;

/** More uses altogether than these are not either. */
const mostInAll = 500;

/** True for the `href` of a resource's own link, `_links.self.href`: the server writes it, though callers may send the resource back. */
export function isHrefOfLink(schema: Schema): boolean {
  return schema.isResponse && areAll(placesOf(schema), ({ field, key, from }) => field === 'properties' && key === 'href' && isLink(from));
}

/** True for what stands under the name of links, alone, in a list, or by its relation. */
const isLink = once((holder: Edge['from']): boolean => {
  return areAll(placesOf(holder), (place) => isOfLinks(place) || areAll(placesOf(place.from), isOfLinks));
});

function isOfLinks({ field, key }: Edge): boolean {
  return field === 'properties' && linkNames.has(key);
}

/** What gives its values to a schema, itself, as a part, as a reference or as items. */
const placesOf = once((holder: Edge['from']): readonly Edge[] => {
  const places: Edge[] = [];
  const passed = new Set([holder]);
  let left = mostInAll;
  for (const one of passed) {
    for (const use of one.uses.slice(0, Math.min(most, left))) {
      left -= 1;
      if (use.field === 'subtype' || use.field === 'mapping' || isDefinitionField(use)) continue;
      if (use.from instanceof Schema && (isInPlace(use.field) || use.field === 'items')) passed.add(use.from);
      else places.push(use);
    }
  }
  return places;
});

function areAll(places: readonly Edge[], isWanted: (place: Edge) => boolean): boolean {
  return places.length > 0 && places.every(isWanted);
}
