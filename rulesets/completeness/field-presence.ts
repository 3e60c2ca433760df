import type { Element } from '../../src/openapi/element.ts';

/** True when the author wrote something under the field: a value of the wrong type is there too, and `document-valid` reports it. */
export function isSet(element: Element, field: string): boolean {
  return element.has(field) && element.get(field) !== null;
}
