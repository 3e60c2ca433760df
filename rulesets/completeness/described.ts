import type { Element } from '../../src/openapi/element.ts';

/** True when the field holds a text that is more than blanks. */
export function hasText(element: Element, field: string): boolean {
  return (element.text(field) ?? '').trim() !== '';
}
