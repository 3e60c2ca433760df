import type { Schema } from './schema.ts';

/** What a schema refers to, directly or through others, or the schema itself: where its properties are written. */
export function referredSchema(schema: Schema): Schema {
  const passed = new Set<Schema>();
  let last = schema;
  for (let next: Schema | undefined = schema; next !== undefined && !passed.has(next); next = next.referenced) {
    passed.add(next);
    last = next;
  }
  return last;
}
