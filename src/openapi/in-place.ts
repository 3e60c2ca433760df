import type { Schema } from './schema.ts';

/** The schema and all that certainly judge the same value: behind its `$ref`, its `allOf` members, and theirs. Each once. Asked for when the walk is over. */
export function appliedSchemas(schema: Schema): readonly Schema[] {
  schema.applied ??= collect(schema, certainFields);
  return schema.applied;
}

/** As `appliedSchemas`, and those that may: the branches of `oneOf`, `anyOf`, `then`, `else` and `dependentSchemas`. */
export function possibleSchemas(schema: Schema): readonly Schema[] {
  schema.possible ??= collect(schema, possibleFields);
  return schema.possible;
}

const certainFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf']);

const possibleFields: ReadonlySet<string> = new Set([...certainFields, 'oneOf', 'anyOf', 'then', 'else', 'dependentSchemas']);

function collect(schema: Schema, fields: ReadonlySet<string>): readonly Schema[] {
  if (schema.edges.length === 0) return [schema];
  const found = new Set([schema]);
  for (const one of found) {
    // Properties stand together, and there are many.
    let field: string | undefined;
    let isWanted = false;
    for (const edge of one.edges) {
      if (edge.field !== field) {
        field = edge.field;
        // Linked when all else is: what everything extends has hundreds.
        if (field === 'subtype') break;
        isWanted = fields.has(field);
      }
      if (isWanted && isSchema(edge.to)) found.add(edge.to);
    }
  }
  return found.size === 1 ? [schema] : [...found];
}

function isSchema(element: { readonly kind: string }): element is Schema {
  return element.kind === 'schema';
}

/**
 * Properties of the values that a schema takes, by name, each with every schema that judges it, where `of` says whose properties
 * count: `appliedSchemas` or `possibleSchemas`.
 */
export function propertiesAmong(of: readonly Schema[]): ReadonlyMap<string, readonly Schema[]> {
  const properties = new Map<string, Schema[]>();
  for (const schema of of) {
    for (const { field, key, to: property } of schema.edges) {
      if (field !== 'properties' || !isSchema(property)) continue;
      const name = String(key);
      const known = properties.get(name);
      if (known === undefined) properties.set(name, [property]);
      else known.push(property);
    }
  }
  return properties;
}
