import { createFixpoint, remembered } from '../../src/openapi/fixpoint.ts';
import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { isFinitePattern } from '../../src/openapi/pattern-length.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/**
 * True when the values of a schema cannot be arbitrarily large: every string, array and map in them is bounded, and nothing repeats
 * itself. Files are left to `upload-restricted`; properties that an open object does not name are not counted.
 */
export const isSized: (schema: Schema) => boolean = createFixpoint<Schema>(partsOf, (schema, isPartSized) => {
  const applied = appliedSchemas(schema);
  if (applied.some(isListed)) return true;
  const types = new Set(applied.flatMap((one) => one.types));
  const branches = branchesOf(applied);
  const properties = requestProperties(applied);
  if (branches.length === 0 && propertiesAmong(applied).size === 0 && isOpen(types, applied)) return false;
  if (types.has('string') && !applied.some(boundsString)) return false;
  if (types.has('array') && !(applied.some(boundsItems) && isEverySized(itemsOf(applied), isPartSized))) return false;
  if (!applied.every((one) => isMapSized(one, applied, isPartSized))) return false;
  return branches.every(isPartSized) && properties.every((judging) => judging.some(isPartSized));
});

type Judge = (schema: Schema) => boolean;

/** True when nothing at all is said of the value, or only that it is an object. */
function isOpen(types: ReadonlySet<string>, applied: readonly Schema[]): boolean {
  if (types.has('object')) return !applied.some((one) => one.has('additionalProperties'));
  return types.size === 0;
}

/** Items of which nothing is said may be of any size. */
function isEverySized(items: readonly Schema[], isPartSized: Judge): boolean {
  return items.length > 0 && items.every(isPartSized);
}

/** A map needs a limit on how many values it has, and on each of them. */
function isMapSized(schema: Schema, applied: readonly Schema[], isPartSized: Judge): boolean {
  if (schema.keyword('additionalProperties') === true) return false;
  const values = mapValues(schema);
  if (values.length === 0) return true;
  return applied.some((one) => typeof one.keyword('maxProperties') === 'number') && values.every(isPartSized);
}

/** Everything whose size decides. */
function partsOf(schema: Schema): readonly Schema[] {
  const applied = appliedSchemas(schema);
  return [...branchesOf(applied), ...itemsOf(applied), ...requestProperties(applied).flat(), ...applied.flatMap(mapValues)];
}

function branchesOf(applied: readonly Schema[]): readonly Schema[] {
  return applied.flatMap((one) => [...one.schemas('oneOf'), ...one.schemas('anyOf')]);
}

function itemsOf(applied: readonly Schema[]): readonly Schema[] {
  return applied.flatMap((one) => [...one.schemas('items'), ...one.schemas('prefixItems')]);
}

/** What a request carries, each property with all that judges it: not what is read only. */
function requestProperties(applied: readonly Schema[]): readonly (readonly Schema[])[] {
  return [...propertiesAmong(applied).values()].filter((judging) => !judging.some((one) => one.keyword('readOnly') === true));
}

function mapValues(schema: Schema): readonly Schema[] {
  const values = [...schema.schemas('additionalProperties'), ...schema.schemas('patternProperties')];
  return values.filter((value) => value.boolean !== false);
}

function isListed(schema: Schema): boolean {
  return Array.isArray(schema.keyword('enum')) || Object.hasOwn(schema.keywords, 'const');
}

/** Formats whose texts cannot be long. */
const shortFormats: ReadonlySet<unknown> = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6', 'hostname', 'email']);

/** Asked for each that refers to it, of what may be a long pattern. */
const boundsString = remembered<Schema>((schema) => {
  const format = schema.keyword('format');
  if (typeof schema.keyword('maxLength') === 'number' || shortFormats.has(format) || format === 'binary') return true;
  const pattern = schema.keyword('pattern');
  return typeof pattern === 'string' && isFinitePattern(pattern);
});

function boundsItems(schema: Schema): boolean {
  return typeof schema.keyword('maxItems') === 'number';
}
