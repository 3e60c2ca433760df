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
  return isObject(schema.node.value) && Object.keys(schema.value).every((keyword) => annotations.has(keyword) || keyword.startsWith('x-'));
}
