import type { Edge, Element } from './element.ts';
import { once } from './once.ts';

/** A media type as it is compared: lower case, without parameters (RFC 9110 §8.3.1). */
export function bareMediaType(text: string): string {
  const end = text.indexOf(';');
  return (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
}

/** 2.0: what holds the media types that an operation consumes or produces: itself before the definition. */
export function mediaTypeHolder(operation: Element, root: Element, field: 'consumes' | 'produces'): Element {
  return operation.has(field) ? operation : root;
}

/** Where a Media Type Object stands under a `content`, itself or by references to it (3.2): the key is its name there. */
export function contentUses(mediaType: Element): readonly Edge[] {
  const [use, ...more] = mediaType.uses;
  // Nearly always there is one, and nothing to search.
  return more.length === 0 && use?.field === 'content' ? mediaType.uses : searchContentUses(mediaType);
}

const searchContentUses = once((mediaType: Element): readonly Edge[] => {
  const found: Edge[] = [];
  const passed = new Set([mediaType]);
  for (const { uses } of passed) {
    for (const use of uses) {
      if (use.field === 'content') found.push(use);
      else if (use.field === '$ref') passed.add(use.from);
    }
  }
  return found;
});

/** The names of a Media Type Object as they are compared; none where nothing uses it. */
export function mediaTypeNames(mediaType: Element): readonly string[] {
  return contentUses(mediaType).map(({ key }) => bareMediaType(String(key)));
}
