import { scalarText } from '../../src/openapi/element.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/**
 * True when a value of the schema can be a text that nobody can foresee: not a flag, an object, a date, or one of a few listed values.
 * A schema that says nothing of its type can. `numbers` may be texts as well: an OTP or a phone number is often declared as integer.
 */
export function canBeText(schema: Schema, numbers: 'numbers' | 'no numbers'): boolean {
  const parts = possibleSchemas(schema);
  if (parts.some((part) => isListed(part) || isMoment(part) || isFlagInFact(part))) return false;
  const types = parts.flatMap((part) => part.types);
  if (types.length === 0) return !parts.some(isStructured);
  return types.includes('string') || (numbers === 'numbers' && (types.includes('integer') || types.includes('number')));
}

/** As `canBeText`, for a list of such values too. */
export function canBeTexts(schema: Schema, numbers: 'numbers' | 'no numbers'): boolean {
  if (canBeText(schema, numbers)) return true;
  return possibleSchemas(schema).some((part) => part.schemas('items').some((items) => canBeText(items, numbers)));
}

function isListed(schema: Schema): boolean {
  return Array.isArray(schema.keyword('enum')) || Object.hasOwn(schema.keywords, 'const');
}

/** A text that its example or default shows to be `true` or `false`. */
function isFlagInFact(schema: Schema): boolean {
  return ['example', 'default'].some((field) => /^(?:true|false)$/i.test(scalarText(schema.keyword(field)) ?? ''));
}

function isMoment(schema: Schema): boolean {
  const format = schema.keyword('format');
  return format === 'date-time' || format === 'time' || format === 'duration';
}

function isStructured(schema: Schema): boolean {
  return ['properties', 'additionalProperties', 'items'].some((field) => Object.hasOwn(schema.keywords, field));
}
