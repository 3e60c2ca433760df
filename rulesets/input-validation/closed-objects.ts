import { effectively } from '../../src/openapi/effective-schema.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { isDictionary } from './dictionaries.ts';
import { isEnumerated } from './limits.ts';
import { closingKeyword } from './rejected-names.ts';
import { partsOf } from './schema-parts.ts';
import { isMixture, isWrapper } from './shared-objects.ts';

/** True when it is decided which properties an object may have: none but those listed, or any as in a map, or any on purpose. */
export const isClosed = effectively((schema) => {
  if (closingKeyword(schema) !== undefined || schema.keyword('maxProperties') === 0 || schema.get('x-free-form') === true) return true;
  return isEnumerated(schema) || isDictionary(schema) || schema.schemas('propertyNames').some(isEnumerated);
});

/** True for the schema that can say which properties there are; a mixture can since 3.1, with `unevaluatedProperties`. */
export function describesObject(schema: Schema): boolean {
  // Most schemas hold nothing, and are of another type.
  if (schema.edges.length === 0 && !schema.hasType('object')) return false;
  if (!isMixture(schema)) return schema.hasType('object') && !isWrapper(schema);
  return schema.format >= 'oas3_1' && (partsOf(schema) ?? []).some((part) => part.hasType('object'));
}
