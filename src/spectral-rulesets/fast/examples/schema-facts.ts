import { type Container, isContainer } from '../outside.ts';
import type { Dialect } from './dialect.ts';

/**
 * What ajv makes of a schema when it compiles it: it does (`sound`); it stops at a reference that leads nowhere, of which Spectral's library
 * says nothing (`dead`); it stops at `nullable` without a type (`untyped`); or that is not known.
 */
export type SchemaFact = 'sound' | 'dead' | 'untyped' | 'unknown';

/** Keywords that hold schemas by name, in a list, or one. */
const schemaMaps = ['properties', 'patternProperties'] as const;
const schemaLists = ['allOf', 'anyOf', 'oneOf'] as const;
const singleSchemas = ['items', 'additionalProperties'] as const;

/** Keywords that are not looked into here. */
const unread: ReadonlySet<string> = new Set([
  ...['$id', 'id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$schema', '$defs', 'definitions'],
  ...['$async', '$vocabulary', '$comment', 'dependencies', 'dependentRequired', 'dependentSchemas', 'if', 'then', 'else', 'contains'],
  ...['minContains', 'maxContains', 'propertyNames', 'unevaluatedProperties', 'unevaluatedItems', 'prefixItems', 'additionalItems', 'not'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', 'next', 'errorMessage'],
]);

/** Says what ajv makes of the schemas of a dialect. What is used in many schemas is looked at once. */
export class SchemaFacts {
  readonly #dialect: Dialect;
  readonly #own = new WeakMap<Container, SchemaFact>();
  readonly #whole = new WeakMap<Container, SchemaFact>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** What holds for a schema with all schemas inside. */
  of(schema: unknown): SchemaFact {
    if (typeof schema === 'boolean') return this.#dialect.name === 'draft4' ? 'unknown' : 'sound';
    if (!isContainer(schema) || Array.isArray(schema)) return 'unknown';
    let fact = this.#whole.get(schema);
    if (fact === undefined) {
      // One that holds itself is never clean: ajv would not come to an end.
      this.#whole.set(schema, 'unknown');
      fact = this.#ofAll(schema);
      this.#whole.set(schema, fact);
    }
    return fact;
  }

  #ofAll(schema: Container): SchemaFact {
    let fact = this.#ownFact(schema);
    for (const inside of fact === 'unknown' ? [] : schemasIn(schema)) {
      fact = together(fact, this.of(inside));
      if (fact === 'unknown') break;
    }
    return fact !== 'sound' && mayBePassedOver(schema) ? 'unknown' : fact;
  }

  #ownFact(schema: Container): SchemaFact {
    let fact = this.#own.get(schema);
    if (fact === undefined) {
      fact = this.#judge(schema);
      this.#own.set(schema, fact);
    }
    return fact;
  }

  #judge(schema: Container): SchemaFact {
    const shallow = this.#shallow(schema);
    if (shallow === undefined || !this.#dialect.isValid(shallow) || !canCompile(schema)) return 'unknown';
    const nullability = this.#nullability(schema);
    const reference = schema['$ref'];
    if (reference === undefined) return nullability;
    const isDead = typeof reference === 'string' && /^#\/(?:components|definitions|paths)\//.test(reference);
    return isDead && nullability === 'sound' ? 'dead' : 'unknown';
  }

  #nullability(schema: Container): SchemaFact {
    const { type, nullable: written } = schema;
    if (written !== undefined && typeof written !== 'boolean') return 'unknown';
    const nullable = nullableOf(schema, this.#dialect);
    if (type === undefined) return nullable === undefined ? 'sound' : 'untyped';
    const hasNull = type === 'null' || (Array.isArray(type) && type.includes('null'));
    return nullable === false && hasNull ? 'unknown' : 'sound';
  }

  /** A schema with nothing in the schemas inside; `undefined` when it has what is not read here, or not what it should. */
  #shallow(schema: Container): Container | undefined {
    const shallow: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (unread.has(key) || key in Object.prototype) return undefined;
      if (key === 'example' || key === 'examples' || key === 'default' || key.startsWith('x-')) continue;
      const emptied = emptiedKeyword(key, value);
      if (emptied === undefined) return undefined;
      shallow[key] = emptied;
    }
    return shallow;
  }
}

/** A keyword with nothing in its schemas; `undefined` when they are not what they should be. */
function emptiedKeyword(key: string, value: unknown): unknown {
  if (isOneOf(schemaMaps, key)) return isMapOfSchemas(value) ? Object.fromEntries(Object.keys(value).map((name) => [name, {}])) : undefined;
  if (isOneOf(schemaLists, key)) return Array.isArray(value) && value.length > 0 ? [{}] : undefined;
  if (key !== 'items' && (key !== 'additionalProperties' || typeof value === 'boolean')) return value;
  return isContainer(value) && !Array.isArray(value) ? {} : undefined;
}

/** What ajv sees as `nullable`. */
export function nullableOf(schema: Container, { nullableKeyword }: Dialect): unknown {
  return nullableKeyword === 'x-nullable' && schema['x-nullable'] === true ? true : schema['nullable'];
}

/** The schemas that a schema holds and ajv compiles. */
function* schemasIn(schema: Container): Generator<unknown> {
  for (const keyword of schemaMaps) if (isContainer(schema[keyword])) yield* Object.values(schema[keyword]);
  for (const keyword of schemaLists) if (Array.isArray(schema[keyword])) yield* schema[keyword];
  for (const keyword of singleSchemas) if (isContainer(schema[keyword])) yield schema[keyword];
}

function isOneOf(keywords: readonly string[], key: string): boolean {
  return keywords.includes(key);
}

function isMapOfSchemas(value: unknown): value is Container {
  return isContainer(value) && !Array.isArray(value) && Object.keys(value).every((name) => !(name in Object.prototype));
}

/** What is only found when code is made of a schema. */
function canCompile({ pattern, format, enum: values, patternProperties }: Container): boolean {
  const patterns = [pattern, ...(isContainer(patternProperties) ? Object.keys(patternProperties) : [])];
  if (!patterns.every((expression) => typeof expression !== 'string' || isExpression(expression))) return false;
  if (Array.isArray(values) && values.length === 0) return false;
  return format === undefined || (typeof format === 'string' && !(format in Object.prototype));
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Where one of several alternatives takes everything, ajv does not look at the others. */
function mayBePassedOver({ anyOf }: Container): boolean {
  const rules = ['type', 'enum', 'properties', 'items', 'allOf', 'anyOf', 'oneOf', '$ref', 'required', 'pattern', 'format'];
  return Array.isArray(anyOf) && anyOf.some((branch) => !isContainer(branch) || !rules.some((keyword) => branch[keyword] !== undefined));
}

/** Which of two things ajv stops at first is not known. */
function together(one: SchemaFact, other: SchemaFact): SchemaFact {
  if (one === 'sound') return other;
  return other === 'sound' || other === one ? one : 'unknown';
}
