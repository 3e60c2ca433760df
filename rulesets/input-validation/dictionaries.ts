import { isObject } from '../../src/openapi/element.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { acceptsAnything } from '../completeness/empty-schema.ts';

/** True when the schema says what properties of any name hold: it takes a map. */
export function isDictionary(schema: Schema): boolean {
  if (schema.schemas('additionalProperties').some(isSaid)) return true;
  if (schema.format < 'oas3_1') return false;
  const patterns = schema.keyword('patternProperties');
  return (isObject(patterns) && Object.keys(patterns).length > 0) || schema.schemas('unevaluatedProperties').some(isSaid);
}

/** Neither "nothing" nor "anything". */
function isSaid(rest: Schema): boolean {
  return rest.boolean === undefined && !acceptsAnything(rest);
}
