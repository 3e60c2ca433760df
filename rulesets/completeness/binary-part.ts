import { Schema } from '../../src/openapi/schema.ts';
import { acceptsAnything } from './empty-schema.ts';

/**
 * True for `file: {}` and `files: { type: array, items: {} }` in a multipart body: since 3.1 a part without a type is a file of any
 * bytes, whose default content type is `application/octet-stream` (OpenAPI 3.1.1 §4.8.15.1.1).
 */
export function isBinaryPart(schema: Schema): boolean {
  if (schema.format < 'oas3_1' || schema.boolean !== undefined || !acceptsAnything(schema)) return false;
  return schema.uses.every(({ field, from }) => {
    if (!(from instanceof Schema)) return false;
    return field === 'items' ? from.uses.every(isPart) : isPart({ field, from });
  });
}

function isPart({ field, from }: { readonly field: string; readonly from: unknown }): boolean {
  return field === 'properties' && from instanceof Schema && isOfMultipart(from);
}

/** Whether everything that takes values by the schema is a multipart body. */
function isOfMultipart(schema: Schema): boolean {
  const above = new Set<Schema>([schema]);
  for (const one of above) for (const parent of one.inPlaceParents) above.add(parent);
  const takers = [...above].flatMap(({ uses }) => uses.filter(({ from }) => !(from instanceof Schema) && from.kind !== 'components'));
  return takers.length > 0 && takers.every(({ from, key }) => isMultipart(from.node.key ?? key));
}

function isMultipart(name: unknown): boolean {
  return /^\s*multipart\//i.test(String(name));
}
