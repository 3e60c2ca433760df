import type { Edge } from '../../src/openapi/element.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** True where a schema is the value of a JSON Patch operation, which may be any: `value` beside `op` and `path` (RFC 6902 §4). */
export function isPatchValue({ field, key, from }: Edge): boolean {
  if (field !== 'properties' || key !== 'value' || !(from instanceof Schema)) return false;
  return from.properties.has('op') && from.properties.has('path');
}
