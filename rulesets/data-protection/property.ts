import { Schema } from '../../src/openapi/schema.ts';

/** A property as its object declares it. */
export interface Property {
  readonly name: string;
  /** The schema that has it under `properties`. */
  readonly owner: Schema;
}

/** The name of the property that a schema describes where it is written; `undefined` for every other schema. */
export function propertyName(schema: Schema): string | undefined {
  const use = schema.uses[0];
  return use?.field === 'properties' && typeof use.key === 'string' ? use.key : undefined;
}

/** The property that a schema describes where it is written; `undefined` for every other schema. */
export function propertyOf(schema: Schema): Property | undefined {
  const name = propertyName(schema);
  const owner = schema.uses[0]?.from;
  return name !== undefined && owner instanceof Schema ? { name, owner } : undefined;
}
