import type { Element } from './element.ts';

const partFields = ['components', 'definitions', 'parameters', 'responses', 'securityDefinitions'];

/**
 * True for a document that names a version and keeps parts for other definitions to refer to, but describes no API: it has neither `info`
 * nor `paths` nor `webhooks`. Without parts it is none: then something is missing.
 */
export function isFragment(root: Element): boolean {
  return !root.has('info') && !root.has('paths') && !root.has('webhooks') && partFields.some((field) => root.has(field));
}
