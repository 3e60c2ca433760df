import type { Edge, Element } from './element.ts';
import type { Schema } from './schema.ts';

/** The schema and all that certainly judge the same value: behind its `$ref`, its `allOf` members, and theirs. Each once. Asked for when the walk is over. */
export function appliedSchemas(schema: Schema): readonly Schema[] {
  if (schema.applied === undefined) {
    const target = onlyPart(schema, certainFields);
    if (target !== undefined) target.applied ??= collect(target, certainFields);
    schema.applied = target?.applied === undefined ? collect(schema, certainFields) : withOthers(schema, target.applied);
  }
  return schema.applied;
}

/** As `appliedSchemas`, and those that may: the branches of `oneOf`, `anyOf`, `then`, `else` and `dependentSchemas`. */
export function possibleSchemas(schema: Schema): readonly Schema[] {
  if (schema.possible === undefined) {
    const target = onlyPart(schema, possibleFields);
    if (target !== undefined) target.possible ??= collect(target, possibleFields);
    schema.possible = target?.possible === undefined ? collect(schema, possibleFields) : withOthers(schema, target.possible);
  }
  return schema.possible;
}

/**
 * What it costs to look at all of `possibleSchemas`: the schemas, what is directly in them, and that parts look at each other. 0 for a
 * schema alone. Asked for when the walk is over.
 */
export function sizeOfPossible(schema: Schema): number {
  let parts = 0;
  for (const { field } of schema.edges) if (possibleFields.has(field)) parts += 1;
  if (parts === 0) return 0;
  const possible = possibleSchemas(schema);
  let size = possible.length * parts;
  for (const { edges } of possible) size += edges.length;
  return size;
}

/** Adds to schemas all that may judge the same values as one of them, except by what is left out. */
export function addPossible(schemas: Set<Schema>, isLeftOut?: (edge: Edge) => boolean): Set<Schema> {
  return addParts(schemas, possibleFields, isLeftOut);
}

const certainFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf']);

const possibleFields: ReadonlySet<string> = new Set([...certainFields, 'oneOf', 'anyOf', 'then', 'else', 'dependentSchemas']);

/** What a schema refers to that holds nothing else: many refer to the same, which may have many edges. */
function onlyPart({ edges }: Schema, fields: ReadonlySet<string>): Schema | undefined {
  const [edge] = edges;
  return edge !== undefined && edges.length === 1 && fields.has(edge.field) && isSchema(edge.to) ? edge.to : undefined;
}

function withOthers(schema: Schema, others: readonly Schema[]): readonly Schema[] {
  return [schema, ...(others.includes(schema) ? others.filter((other) => other !== schema) : others)];
}

function collect(schema: Schema, fields: ReadonlySet<string>): readonly Schema[] {
  if (schema.edges.length === 0) return [schema];
  const found = addParts(new Set([schema]), fields);
  return found.size === 1 ? [schema] : [...found];
}

function addParts(found: Set<Schema>, fields: ReadonlySet<string>, isLeftOut?: (edge: Edge) => boolean): Set<Schema> {
  for (const one of found) {
    // Properties stand together, and there are many.
    let field: string | undefined;
    let isWanted = false;
    for (const edge of one.edges) {
      if (edge.field !== field) {
        field = edge.field;
        if (field === 'subtype') break;
        isWanted = fields.has(field);
      }
      if (isWanted && isSchema(edge.to) && isLeftOut?.(edge) !== true) found.add(edge.to);
    }
  }
  return found;
}

function isSchema(element: Element): element is Schema {
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
      if (field === 'subtype') break;
      if (field !== 'properties' || !isSchema(property)) continue;
      const name = String(key);
      const known = properties.get(name);
      if (known === undefined) properties.set(name, [property]);
      else known.push(property);
    }
  }
  return properties;
}
