import type { Schema } from '../../src/openapi/schema.ts';

/** True when a limit is worth asking for: values of the schema travel, or may once somebody uses it. */
export function isLimited(schema: Schema): boolean {
  return schema.isData && schema.direction !== 'none';
}

/** True when the schema itself lists the values it takes. */
export function isEnumerated(schema: Schema): boolean {
  return Array.isArray(schema.keyword('enum')) || Object.hasOwn(schema.keywords, 'const');
}
