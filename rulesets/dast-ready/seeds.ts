import { type Edge, isObject } from '../../src/openapi/element.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { appliedSchemas, possibleSchemas } from '../../src/openapi/in-place.ts';
import { once } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';

/**
 * True when a value for a schema is written down, or can be put together: an example, a default, an `enum`, a `const`, a boolean (which has
 * two values), an array whose items have one, or an object whose required properties all have one.
 */
export function hasSeed(schema: Schema): boolean {
  return isSeed(schema) || (schema.edges.length > 0 && hasSeedInParts(schema));
}

const hasSeedInParts = createFixpoint<Schema>(decisiveParts, (schema, isSeeded) => isComposable(compositionOf(schema), isSeeded));

/**
 * The items and properties that decide whether a value can be put together; none where they do not: what is a value itself, what has one
 * whatever those are, and what lacks one of a required property whatever the others are.
 */
function decisiveParts(schema: Schema): readonly Schema[] {
  const composition = compositionOf(schema);
  if (!isComposable(composition, always) || isComposable(composition, never)) return none;
  const { parts, required } = composition;
  const decisive: Schema[] = [];
  for (const { open } of parts) {
    for (const edge of open) if (isDecisive(edge, required) && edge.to instanceof Schema) decisive.push(edge.to);
  }
  return decisive;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** What a value of a schema is put together of. */
interface Composition {
  readonly parts: readonly Members[];
  /** The names of the properties that every object has. */
  readonly required: ReadonlySet<string>;
}

function compositionOf(schema: Schema): Composition {
  return { parts: possibleSchemas(schema).map(membersOf), required: requiredNames(schema) };
}

/** False for what a value can be without. */
function isDecisive({ field, key }: Edge, required: ReadonlySet<string>): boolean {
  return field === 'items' || required.size === 0 || required.has(String(key));
}

/** The items and properties of one schema that can help to put a value together. */
interface Members {
  /** True when the schema is a value itself: then the others do not count. */
  readonly isValue: boolean;
  /** Those that have a value. */
  readonly given: readonly Edge[];
  /** Those that hold something in which there may be one. */
  readonly open: readonly Edge[];
}

/** Each schema is looked through once: what everything extends is a part of everything, and holds what extends it as well. */
const membersOf = once((schema: Schema): Members => {
  if (isSeed(schema)) return valueItself;
  const given: Edge[] = [];
  const open: Edge[] = [];
  for (const edge of schema.edges) {
    const { field, to } = edge;
    if ((field !== 'properties' && field !== 'items') || !(to instanceof Schema)) continue;
    if (isSeed(to) || isBinary(to) || (field === 'properties' && isReadOnly(to))) given.push(edge);
    else if (to.edges.length > 0) open.push(edge);
  }
  return given.length === 0 && open.length === 0 ? noMembers : { isValue: false, given, open };
});

const valueItself: Members = { isValue: true, given: [], open: [] };
const noMembers: Members = { isValue: false, given: [], open: [] };

const none: readonly Schema[] = [];

function isSeed(schema: Schema): boolean {
  return carriesValue(schema) || schema.hasType('boolean');
}

/** True for data that no example in JSON can show: files and other bytes. */
export function isBinary(schema: Schema): boolean {
  return possibleSchemas(schema).some(isOfBytes);
}

function isOfBytes(schema: Schema): boolean {
  const format = schema.keyword('format');
  return format === 'binary' || format === 'byte' || schema.hasType('file') || schema.keyword('contentEncoding') !== undefined;
}

const valueFields = ['example', 'x-example', 'default'];
const listFields = ['examples', 'enum'];

function carriesValue(schema: Schema): boolean {
  for (const field of valueFields) {
    const value = schema.keyword(field);
    if (value !== undefined && value !== null) return true;
  }
  for (const field of listFields) {
    const values = schema.keyword(field);
    if (Array.isArray(values) && values.length > 0) return true;
  }
  const named = schema.keyword('x-examples');
  if (isObject(named) && Object.keys(named).length > 0) return true;
  return schema.format >= 'oas3_1' && schema.keyword('const') !== undefined;
}

/**
 * True for parts one of which is a value, with items of which one has a value, or with properties of which all required ones have one.
 * An object without a single value would be an empty one, which seeds nothing.
 */
function isComposable({ parts, required }: Composition, isSeeded: (schema: Schema) => boolean): boolean {
  const missing = new Set(required);
  for (const { isValue, given, open } of parts) {
    if (isValue) return true;
    for (const edge of given) if (completes(edge, missing, required)) return true;
    for (const edge of open) {
      if (isDecisive(edge, required) && edge.to instanceof Schema && isSeeded(edge.to) && completes(edge, missing, required)) return true;
    }
  }
  return required.size > 0 && missing.size === 0;
}

/** True when a value for the item or property is enough; else it is missing no longer. */
function completes({ field, key }: Edge, missing: Set<string>, required: ReadonlySet<string>): boolean {
  if (field === 'items' || required.size === 0) return true;
  missing.delete(String(key));
  return false;
}

/** What every object has that the schema takes. */
function requiredNames(schema: Schema): ReadonlySet<string> {
  let names: Set<string> | undefined;
  for (const one of appliedSchemas(schema)) {
    const required = one.list('required');
    if (required.length === 0) continue;
    names ??= new Set();
    for (const name of required) if (typeof name === 'string') names.add(name);
  }
  return names ?? noNames;
}

const noNames: ReadonlySet<string> = new Set();

function isReadOnly(schema: Schema): boolean {
  return possibleSchemas(schema).some((one) => one.keyword('readOnly') === true);
}
