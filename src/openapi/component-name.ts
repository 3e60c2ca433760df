import type { Node } from '../document/node.ts';
import type { Element } from './element.ts';
import { isDefinitionField } from './schema.ts';

/**
 * The name of a schema that is kept for others to refer to: under `components` or `definitions`, or in a file of its own (or a part of one)
 * that is only referred to. `undefined` for a schema that takes values where it is written.
 */
export function componentName({ uses, node }: Element): string | undefined {
  const kept = uses.find(isDefinitionField);
  if (kept !== undefined) return String(kept.key ?? node.key);
  const isOnlyReferred = uses.every(({ field }) => field === '$ref' || field === 'mapping' || field === 'subtype');
  return isOnlyReferred && uses.some(({ field }) => field === '$ref') ? placeName(node) : undefined;
}

/** What a place is called by those who refer to it: its key, or the file's name without extension. */
function placeName({ key, document }: Node): string {
  return key === undefined ? document.uri.replaceAll(/^.*\/|\.[^./]*$/g, '') : String(key);
}
