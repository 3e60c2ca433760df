import type { Node } from '../../document/node.ts';
import { type Element, isObject } from '../element.ts';

const known = [/^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+$/u, /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/u];

/**
 * True when a Schema Object (3.1 and later) follows a dialect of its author's choice: by its own `$schema`, that of a schema around it,
 * or the definition's `jsonSchemaDialect`. What its keywords may hold is then for that dialect to say (OpenAPI 3.1.1 §4.8.24.7).
 */
export function hasOwnDialect(schema: Element, root: Element): boolean {
  const dialect = schemaDialect(schema) ?? root.text('jsonSchemaDialect');
  return dialect !== undefined && !known.some((pattern) => pattern.test(dialect));
}

function schemaDialect(schema: Element): string | undefined {
  for (let node: Node | undefined = schema.node; node !== undefined; node = node.parent) {
    const { value } = node;
    if (isObject(value) && typeof value['$schema'] === 'string') return value['$schema'];
  }
  return undefined;
}
