import type { Edge } from '../../src/openapi/element.ts';
import { isDefinitionField, isInPlace, Schema } from '../../src/openapi/schema.ts';

/** Properties that hold the links of a resource (HAL, JSON:API). */
const linkNames: ReadonlySet<unknown> = new Set(['links', '_links']);

/** More uses than these are not looked at. */
const most = 100;

/** True for the `href` of a resource's own link, `_links.self.href`: the server writes it, though callers may send the resource back. */
export function isHrefOfLink(schema: Schema): boolean {
  return schema.isResponse && areAll(placesOf(schema), ({ field, key, from }) => field === 'properties' && key === 'href' && isLink(from));
}

/** True for what stands under the name of links, alone, in a list, or by its relation. */
function isLink(holder: Edge['from']): boolean {
  return areAll(placesOf(holder), (place) => isOfLinks(place) || areAll(placesOf(place.from), isOfLinks));
}

function isOfLinks({ field, key }: Edge): boolean {
  return field === 'properties' && linkNames.has(key);
}

/** What gives its values to a schema, itself, as a part, as a reference or as items. */
function placesOf(holder: Edge['from']): readonly Edge[] {
  const places: Edge[] = [];
  const passed = new Set([holder]);
  let looked = 0;
  for (const one of passed) {
    for (const use of one.uses) {
      looked += 1;
      if (looked > most) return [];
      if (!(use.from instanceof Schema)) places.push(use);
      else if (isInPlace(use.field) || use.field === 'items') passed.add(use.from);
      else if (use.field !== 'subtype') places.push(use);
    }
  }
  return places.filter((use) => !isDefinitionField(use));
}

function areAll(places: readonly Edge[], isWanted: (place: Edge) => boolean): boolean {
  return places.length > 0 && places.every(isWanted);
}
