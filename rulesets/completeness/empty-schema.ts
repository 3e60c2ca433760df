import { isObject } from '../../src/openapi/element.ts';
import type { Schema } from '../../src/openapi/schema.ts';

const annotations: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
]);

/** True for a schema that accepts every value: `true`, `{}`, or nothing but annotations and extensions. */
export function acceptsAnything(schema: Schema): boolean {
  if (schema.boolean !== undefined) return schema.boolean;
  for (const keyword in schema.value) if (!annotations.has(keyword) && !keyword.startsWith('x-')) return false;
  return isObject(schema.node.value);
}

const compositions: ReadonlySet<string> = new Set([
  '$ref',
  '$dynamicRef',
  'allOf',
  'oneOf',
  'anyOf',
  '$defs',
  'definitions',
  '$id',
  '$anchor',
  '$schema',
]);

/** True when a keyword of the schema itself, apart from those that bring in others, says something about its values. */
export function isNarrowing(schema: Schema): boolean {
  for (const keyword in schema.keywords) {
    if (!annotations.has(keyword) && !compositions.has(keyword) && !keyword.startsWith('x-')) return true;
  }
  return false;
}
