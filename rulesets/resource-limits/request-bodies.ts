import type { Element } from '../../src/openapi/element.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** What a request may have as its body: a Media Type Object, in 2.0 a body parameter. */
export function requestMediaTypes(operation: Operation): readonly { readonly name: string; readonly element: Element }[] {
  return (operation.requestBody?.below('content') ?? []).map(({ key, element }) => ({ name: String(key), element }));
}

/** The schemas of a request's body, whatever its media type; in 2.0 that of the body parameter. */
export function requestSchemas(operation: Operation): readonly Schema[] {
  const schemas: Schema[] = [];
  for (const parameter of operation.parameters) if (parameter.in === 'body') addSchema(parameter.element, schemas);
  for (const { element } of operation.requestBody?.below('content') ?? []) addSchema(element, schemas);
  return schemas;
}

function addSchema(holder: Element, into: Schema[]): void {
  const schema = holder.one('schema');
  if (schema instanceof Schema) into.push(schema);
}
