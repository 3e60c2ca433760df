import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { appliedSchemas, possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/**
 * True when a value for a schema is written down, or can be put together: an example, a default, an `enum`, a `const`, a boolean (which has
 * two values), an array whose items have one, or an object whose required properties all have one.
 */
export function hasSeed(schema: Schema): boolean {
  return isSeed(schema) || hasSeedInParts(schema);
}

/** What is a value itself needs no look at its parts. */
const hasSeedInParts = createFixpoint<Schema>(
  (schema) => {
    const parts = possibleSchemas(schema);
    return parts.some(isSeed) ? none : parts.flatMap((one) => [...one.schemas('items'), ...one.schemas('properties')]);
  },
  (schema, isSeeded) => {
    const parts = possibleSchemas(schema);
    return parts.some((one) => isSeed(one) || one.schemas('items').some(isSeeded)) || isComposable(schema, parts, isSeeded);
  },
);

const none: readonly Schema[] = [];

function isSeed(schema: Schema): boolean {
  return carriesValue(schema) || schema.hasType('boolean');
}

/** True for data that no example in JSON can show: files and other bytes. */
export function isBinary(schema: Schema): boolean {
  return possibleSchemas(schema).some(
    (one) =>
      one.keyword('format') === 'binary' ||
      one.keyword('format') === 'byte' ||
      one.hasType('file') ||
      one.keyword('contentEncoding') !== undefined,
  );
}

const valueFields = ['example', 'x-example', 'default'];
const listFields = ['examples', 'enum'];

function carriesValue(schema: Schema): boolean {
  return (
    valueFields.some((field) => schema.keyword(field) !== undefined && schema.keyword(field) !== null) ||
    listFields.some((field) => schema.list(field).length > 0 && schema.keyword(field) !== undefined) ||
    (schema.format >= 'oas3_1' && schema.keyword('const') !== undefined)
  );
}

/** An object without a single value would be an empty one, which seeds nothing. */
function isComposable(schema: Schema, parts: readonly Schema[], isSeeded: (schema: Schema) => boolean): boolean {
  const properties = propertiesAmong(parts);
  const hasValue = (name: string): boolean =>
    properties.get(name)?.some((property) => isSeeded(property) || isBinary(property) || isReadOnly(property)) === true;
  const required = appliedSchemas(schema).flatMap((one) => one.list('required').filter((name) => typeof name === 'string'));
  return required.every(hasValue) && [...properties.keys()].some(hasValue);
}

function isReadOnly(schema: Schema): boolean {
  return possibleSchemas(schema).some((one) => one.keyword('readOnly') === true);
}
