import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/**
 * True when a schema has a value that ends: what it requires need not contain, without end, another value of the same schema. Only
 * required properties, non-empty arrays and composition ask for more; whatever else could make a schema unsatisfiable does not count.
 */
export const hasFiniteValue: (schema: Schema) => boolean = createFixpoint<Schema>(neededSchemas, (schema, isKnownFinite) => {
  if (isFreeChoice(schema)) return true;
  const { referenced } = schema;
  if (referenced !== undefined && !isKnownFinite(referenced)) return false;
  if (!schema.schemas('allOf').every(isKnownFinite)) return false;
  if (!isAnyFinite(schema.schemas('oneOf'), isKnownFinite) || !isAnyFinite(schema.schemas('anyOf'), isKnownFinite)) return false;
  const objects = requiredProperties(schema).every(isKnownFinite);
  const arrays = requiredItems(schema).every(isKnownFinite);
  return schema.hasType('object') && schema.hasType('array') ? objects || arrays : objects && arrays;
});

/** True for a schema that `null`, text, a number or one of a list of values satisfies. */
function isFreeChoice(schema: Schema): boolean {
  const { keywords } = schema;
  if (Object.hasOwn(keywords, 'enum') || Object.hasOwn(keywords, 'const')) return true;
  if (keywords['nullable'] === true || keywords['x-nullable'] === true) return true;
  return schema.types.some((type) => type !== 'object' && type !== 'array');
}

function isAnyFinite(branches: readonly Schema[], isKnownFinite: (schema: Schema) => boolean): boolean {
  return branches.length === 0 || branches.some(isKnownFinite);
}

/** The schemas whose values every value of this one contains, or is one of: what decides whether it ends. */
export function neededSchemas(schema: Schema): readonly Schema[] {
  if (schema.edges.length === 0) return [];
  const { referenced } = schema;
  const parts = [...schema.schemas('allOf'), ...schema.schemas('oneOf'), ...schema.schemas('anyOf')];
  return [...(referenced === undefined ? [] : [referenced]), ...parts, ...requiredProperties(schema), ...requiredItems(schema)];
}

/** What every object has; without a type, properties make an object. */
function requiredProperties(schema: Schema): readonly Schema[] {
  const names = schema.keyword('required');
  if (!Array.isArray(names) || (schema.types.length > 0 && !schema.hasType('object'))) return [];
  return [...schema.properties].filter(([name]) => names.includes(name)).map(([, property]) => property);
}

/** What every array has. */
function requiredItems(schema: Schema): readonly Schema[] {
  const count = schema.keyword('minItems');
  if (typeof count !== 'number' || count < 1 || (schema.types.length > 0 && !schema.hasType('array'))) return [];
  return schema.schemas('items');
}
