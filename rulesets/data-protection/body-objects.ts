import { bodiesOf, requestBodyOf } from '../../src/openapi/bodies.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** The writing operations of the API that take an object described by the schema as their body or as an item of it. */
export function operationsTaking(schema: Schema, model: Model): readonly Operation[] {
  return takers(model).get(schema) ?? none;
}

const none: readonly never[] = [];

const takers = perModel((model): ReadonlyMap<Schema, readonly Operation[]> => {
  const takers = new Map<Schema, Operation[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || !operation.isWrite) continue;
    for (const part of new Set(bodySchemas(operation).flatMap(objectsOf))) {
      const others = takers.get(part);
      if (others === undefined) takers.set(part, [operation]);
      else others.push(operation);
    }
  }
  return takers;
});

function bodySchemas(operation: Operation): readonly Schema[] {
  const body = requestBodyOf(operation);
  return body === undefined ? none : bodiesOf(body).map(({ schema }) => schema);
}

/** The schemas of one object: the body's, or those of the items of a body that is a list. */
function objectsOf(body: Schema): readonly Schema[] {
  const parts = possibleSchemas(body);
  return [...parts, ...parts.flatMap((part) => part.schemas('items')).flatMap(possibleSchemas)];
}
