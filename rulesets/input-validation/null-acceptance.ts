import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { ownTypes } from './value-types.ts';

/** True when a schema certainly rejects `null`: by its own type, by a part of it, or in every branch. */
export const rejectsNull = createFixpoint<Schema>(
  (schema) => [...referencedBy(schema), ...schema.schemas('allOf'), ...schema.schemas('oneOf'), ...schema.schemas('anyOf')],
  (schema, isRejecting) => ownTypes(schema)?.has('null') === false || isNullRejectedByParts(schema, isRejecting),
);

/** True when a part or all branches of the schema reject `null`, whatever the schema says itself. */
export function partsRejectNull(schema: Schema): boolean {
  return isNullRejectedByParts(schema, rejectsNull);
}

function isNullRejectedByParts(schema: Schema, isRejecting: (schema: Schema) => boolean): boolean {
  if ([...referencedBy(schema), ...schema.schemas('allOf')].some(isRejecting)) return true;
  return ['oneOf', 'anyOf'].some((field) => {
    const branches = schema.schemas(field);
    return branches.length > 0 && branches.length === schema.list(field).length && branches.every(isRejecting);
  });
}

function referencedBy(schema: Schema): readonly Schema[] {
  return schema.edges.flatMap(({ field, to }) => (field === '$ref' && isSchema(to) ? [to] : []));
}

function isSchema(element: { readonly kind: string }): element is Schema {
  return element.kind === 'schema';
}
