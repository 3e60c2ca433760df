import type { Element } from './element.ts';

const versionFields: ReadonlySet<string> = new Set(['openapi', 'swagger', '$self', 'jsonSchemaDialect']);

/**
 * True for a document that names a version but describes no API: neither `info` nor any `paths` or `webhooks`, only parts for other
 * definitions to refer to, such as `components`. A document with nothing but a version is none: something is missing there.
 */
export function isFragment(root: Element): boolean {
  if (root.has('info') || root.has('paths') || root.has('webhooks')) return false;
  return Object.keys(root.value).some((field) => !versionFields.has(field) && !field.startsWith('x-') && field !== '$ref');
}
