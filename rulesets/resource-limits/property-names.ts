import { remembered } from '../../src/openapi/fixpoint.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** Makes a test whether a schema itself has a property of a wanted name. Each schema is looked at once: many operations take the same. */
export function hasPropertyNamed(isWanted: (name: string) => boolean): (schema: Schema) => boolean {
  return remembered<Schema>((schema) => schema.edges.some(({ field, key }) => field === 'properties' && isWanted(String(key))));
}
