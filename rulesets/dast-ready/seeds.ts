import type { Edge } from '../../src/openapi/element.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { appliedSchemas, possibleSchemas } from '../../src/openapi/in-place.ts';
import { Schema } from '../../src/openapi/schema.ts';

/**
 * True when a value for a schema is written down, or can be put together: an example, a default, an `enum`, a `const`, a boolean (which has
 * two values), an array whose items have one, or an object whose required properties all have one.
 */
export function hasSeed(schema: Schema): boolean {
  return isSeed(schema) || (schema.edges.length > 0 && hasSeedInParts(schema));
}

const hasSeedInParts = createFixpoint<Schema>(decisiveParts, (schema, isSeeded) => {
  const parts = possibleSchemas(schema);
  return parts.some(isSeed) || isComposable(parts, requiredNames(schema), (part) => isSeed(part) || isSeeded(part));
});

/**
 * The items and properties that decide whether a value can be put together; none where they do not: what is a value itself, what has one
 * whatever those are, and what lacks one of a required property whatever the others are.
 */
function decisiveParts(schema: Schema): readonly Schema[] {
  const parts = possibleSchemas(schema);
  const required = requiredNames(schema);
  if (parts.some(isSeed) || !isComposable(parts, required, mayBeSeeded) || isComposable(parts, required, isSeed)) return none;
  const decisive: Schema[] = [];
  for (const part of parts) {
    for (const edge of part.edges) {
      const { to } = edge;
      if (isDecisive(edge, required) && to instanceof Schema && mayBeSeeded(to)) decisive.push(to);
    }
  }
  return decisive;
}

/** False for what a value can be without. */
function isDecisive({ field, key }: Edge, required: ReadonlySet<string>): boolean {
  return field === 'items' || (field === 'properties' && (required.size === 0 || required.has(String(key))));
}

/** False for what holds nothing and is no value itself. */
function mayBeSeeded(schema: Schema): boolean {
  return schema.edges.length > 0 || isSeed(schema);
}

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

/**
 * True for parts with items of which one has a value, or with properties of which all required ones have one. An object without a single
 * value would be an empty one, which seeds nothing.
 */
function isComposable(parts: readonly Schema[], required: ReadonlySet<string>, isSeeded: (schema: Schema) => boolean): boolean {
  const missing = new Set(required);
  for (const part of parts) {
    for (const edge of part.edges) {
      const { field, key, to } = edge;
      if (!isDecisive(edge, required) || !(to instanceof Schema)) continue;
      const hasValue = isSeeded(to) || (field === 'properties' && (isReadOnly(to) || isBinary(to)));
      if (!hasValue) continue;
      if (field === 'items' || required.size === 0) return true;
      missing.delete(String(key));
    }
  }
  return required.size > 0 && missing.size === 0;
}

/** What every object has that the schema takes. */
function requiredNames(schema: Schema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const one of appliedSchemas(schema)) {
    for (const name of one.list('required')) if (typeof name === 'string') names.add(name);
  }
  return names;
}

function isReadOnly(schema: Schema): boolean {
  return possibleSchemas(schema).some((one) => one.keyword('readOnly') === true);
}
