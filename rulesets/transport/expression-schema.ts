import { parsePointer } from '../../src/document/pointer.ts';
import { percentDecoded } from '../../src/document/uri.ts';
import type { Element } from '../../src/openapi/element.ts';
import { addPossible } from '../../src/openapi/in-place.ts';
import { membersAt } from '../../src/openapi/members.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';

/**
 * The schemas of the value that a runtime expression (`$request.body#/url`, `$request.query.url`) takes from an operation's request, one
 * for each way the request may be written; `undefined` when the request does not describe it.
 */
export function schemasOfExpression(expression: string, operation: Operation): readonly Schema[] | undefined {
  const match = /^\$request\.(?:(query|path|header)\.(.+)|body#(.*))$/s.exec(expression);
  const [, place, name = '', pointer = ''] = match ?? [];
  if (match === null) return undefined;
  const schemas = place === undefined ? bodySchemas(operation, pointer) : parameterSchemas(operation, place, name);
  return schemas.length === 0 ? undefined : schemas;
}

function parameterSchemas({ parameters }: Operation, place: string, name: string): readonly Schema[] {
  const isWanted = (own: string): boolean => (place === 'header' ? own.toLowerCase() === name.toLowerCase() : own === name);
  return parameters.filter((one) => one.in === place && isWanted(one.name)).flatMap(({ element }) => schemaOf(element));
}

function bodySchemas({ requestBody }: Operation, pointer: string): readonly Schema[] {
  const keys = parsePointer(percentDecoded(pointer));
  if (keys === undefined) return [];
  if (keys.length > maxKeys) return [];
  let schemas = new Set((requestBody?.below('content') ?? []).flatMap(({ element }) => schemaOf(element)));
  for (const key of keys) {
    const holders = addPossible(schemas);
    // Each once: the branches of a choice may all lead back to it.
    schemas = new Set([...holders].flatMap((holder) => membersOf(holder, key)));
  }
  return [...schemas];
}

/** Deeper than parsers read. */
const maxKeys = 500;

function membersOf(schema: Schema, key: string): readonly Schema[] {
  const properties = membersAt(schema, 'properties', key);
  if (properties.length > 0) return properties;
  return /^\d+$/.test(key) ? schema.schemas('items') : [];
}

function schemaOf(element: Element): readonly Schema[] {
  const schema = element.one('schema');
  return schema instanceof Schema ? [schema] : [];
}
