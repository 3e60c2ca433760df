import type { Element } from './element.ts';

/** A media type as it is compared: lower case, without parameters (RFC 9110 §8.3.1). */
export function bareMediaType(text: string): string {
  const end = text.indexOf(';');
  return (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
}

/** 2.0: what holds the media types that an operation consumes or produces: itself before the definition. */
export function mediaTypeHolder(operation: Element, root: Element, field: 'consumes' | 'produces'): Element {
  return operation.has(field) ? operation : root;
}
