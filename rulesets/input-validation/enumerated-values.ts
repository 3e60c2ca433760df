import type { Schema } from '../../src/openapi/schema.ts';
import { canonicalText } from '../../src/openapi/values/equality.ts';
import { exactKeyword } from '../../src/openapi/values/exact-value.ts';

/** Values by a key that equal values share. */
export type ValueSet = ReadonlyMap<string, unknown>;

/** The values that `enum` and `const` of schemas which judge one value leave to it; `undefined` when none of them lists any. */
export function valuesAmong(parts: readonly Schema[]): ValueSet | undefined {
  let left: ValueSet | undefined;
  for (const part of parts) {
    const own = ownValues(part);
    if (own !== undefined) left = left === undefined ? own : commonValues(left, own);
  }
  return left;
}

/** The values that the schema itself lists; `undefined` when it lists none. */
export function ownValues(schema: Schema): ValueSet | undefined {
  const listed = exactKeyword(schema, 'enum');
  const values = Array.isArray(listed) ? keyed(listed) : undefined;
  if (schema.format < 'oas3_1' || !Object.hasOwn(schema.keywords, 'const')) return values;
  const constant = keyed([exactKeyword(schema, 'const')]);
  return values === undefined ? constant : commonValues(values, constant);
}

/** What both list. */
export function commonValues(some: ValueSet, others: ValueSet): ValueSet {
  return new Map([...some].filter(([key]) => others.has(key)));
}

function keyed(values: readonly unknown[]): ValueSet {
  return new Map(values.map((value) => [canonicalText(value), value]));
}
