import { effectively } from '../../src/openapi/effective-schema.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** Header parameters whose definitions 3.0 and later ignore, and any limit with them (OpenAPI 3.1.1 §4.8.12.1). */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'authorization', 'content-type']);

/** True when a limit is worth asking for: values of the schema travel, or may once somebody uses it. */
export function isLimited(schema: Schema): boolean {
  return schema.isData && schema.direction !== 'none' && !isOfIgnoredHeader(schema);
}

/** False for what only responses carry, when the option `responses` leaves it out. */
export function isAsked(schema: Schema, options: Readonly<Record<string, unknown>>): boolean {
  return options['responses'] === true || schema.direction !== 'response';
}

/** True when the schema itself lists the values it takes. */
export function isEnumerated(schema: Schema): boolean {
  return Array.isArray(schema.keyword('enum')) || Object.hasOwn(schema.keywords, 'const');
}

/** True when the schema's values are listed, by itself, a part of it, or what it is part of. */
export const takesListedValues = effectively(isEnumerated);

function isOfIgnoredHeader(schema: Schema): boolean {
  if (!schema.isIn('header') || schema.format === 'oas2') return false;
  return schema.uses.every(({ from }) => ignoredHeaders.has((from.text('name') ?? '').toLowerCase()));
}
