import { Ajv } from 'ajv';
import { cuts } from './kinds.mjs';
import { resolve } from './sources.mjs';

/**
 * A JSON Schema of the few keywords that are left after flattening. A position that is validated on its own is `{ type: 'object' }`
 * (or also `boolean`) with its kind in `$comment`.
 *
 * @typedef {Record<string, any>} FlatSchema
 * @typedef {import('./kinds.mjs').Facts} Facts
 * @typedef {import('./sources.mjs').Place} Place
 *
 * What cannot be said without `not` and `oneOf`: which fields exclude each other, and of which there must be one.
 * @typedef {{ together: string[][], exactlyOne: string[][], atLeastOne: string[][] }} Constraints
 */

const ajv = new Ajv({ strict: false, validateFormats: false });

const annotations = new Set([
  ...['$schema', '$id', 'id', '$comment', '$anchor', '$dynamicAnchor', '$vocabulary', '$defs', 'definitions', 'title', 'description'],
  ...['default', 'deprecated', 'examples', 'format', 'additionalItems', 'then', 'else', 'minContains', 'maxContains'],
]);

const assertions = new Set(['type', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'uniqueItems']);

/**
 * Flattens the schema at `place` under `facts`: references, `allOf` and conditions are worked in until only plain keywords are left.
 * Throws for anything it does not understand, so that a new version of a schema cannot lose a constraint silently.
 * @param {Place} place @param {Facts} facts @param {Constraints} constraints @returns {FlatSchema}
 */
export function flatten(place, facts, constraints) {
  const { schema } = place;
  if (schema === true) return {};
  /** @type {FlatSchema} */
  const flat = {};
  for (const keyword of Object.keys(schema)) {
    if (annotations.has(keyword)) continue;
    merge(flat, flattenKeyword(keyword, place, facts, constraints));
  }
  if (typeof flat['exclusiveMinimum'] === 'boolean') {
    if (flat['exclusiveMinimum']) flat['exclusiveMinimum'] = flat['minimum'];
    else delete flat['exclusiveMinimum'];
    delete flat['minimum'];
  }
  if (facts.$loose && 'additionalProperties' in flat && flat['properties'] !== undefined && !('in' in flat['properties'])) {
    delete flat['additionalProperties'];
  }
  return flat;
}

/** @param {string} keyword @param {Place} place @param {Facts} facts @param {Constraints} constraints @returns {FlatSchema} */
function flattenKeyword(keyword, place, facts, constraints) {
  const held = place.schema[keyword];
  /** @param {any} schema @param {Facts} known */
  const below = (schema, known = {}) => flatten({ ...place, schema }, known, constraints);
  if (assertions.has(keyword)) return { [keyword]: structuredClone(held) };
  switch (keyword) {
    case '$ref':
      return cutAt(held, place) ?? flatten(resolve(held, place), facts, constraints);
    case '$dynamicRef':
      return { type: ['object', 'boolean'], $comment: 'schema' };
    case 'allOf':
      return held.reduce((/** @type {FlatSchema} */ flat, /** @type {any} */ part) => merge(flat, below(part, facts)), {});
    case 'properties':
      return { properties: mapValues(held, (schema) => below(schema)) };
    case 'patternProperties':
      return flattenPatterns(mapValues(held, (schema) => below(schema)));
    case 'items':
    case 'propertyNames':
      return nonEmpty(keyword, below(held));
    case 'additionalProperties':
      return held === false ? { additionalProperties: false } : nonEmpty(keyword, below(held));
    case 'unevaluatedProperties':
      return { additionalProperties: false };
    case 'required':
      return { required: [...held] };
    case 'minProperties':
    case 'maxProperties':
      return { [keyword]: held };
    case 'if':
      return flattenCondition(place, facts, constraints);
    case 'dependentSchemas':
      return flattenDependents(place, facts, constraints);
    case 'oneOf':
    case 'anyOf':
      return flattenUnion(keyword, place, facts, constraints);
    case 'not':
      return flattenNot(held, constraints);
    case 'contains':
      // 3.2 `parameters`: at most one `in: querystring`; see `src/openapi/validity/parameters.ts`.
      return {};
    default:
      throw new Error(`${place.file}: keyword "${keyword}" is not understood: ${JSON.stringify(place.schema)}`);
  }
}

/** @param {string} reference @param {Place} place @returns {FlatSchema | undefined} */
function cutAt(reference, place) {
  const target = resolve(reference, place);
  const kind = cuts.get(`${target.file}#${target.pointer}`);
  if (kind === undefined) return undefined;
  if (kind === 'reference') return { type: 'object' };
  const isBooleanToo = kind === 'schema' && (target.file.startsWith('3.1') || target.file.startsWith('3.2'));
  return { type: isBooleanToo ? ['object', 'boolean'] : 'object', $comment: kind };
}

/** `^(get|put)$` becomes `get` and `put`; a pattern of component names becomes the pattern of every name. */
/** @param {Record<string, FlatSchema>} patterns @returns {FlatSchema} */
function flattenPatterns(patterns) {
  /** @type {FlatSchema} */
  const flat = {};
  for (const [pattern, schema] of Object.entries(patterns)) {
    const names = /^\^\((?:\?:)?([A-Za-z|]+)\)\$$/u.exec(pattern)?.[1];
    if (names !== undefined) {
      merge(flat, { properties: Object.fromEntries(names.split('|').map((name) => [name, structuredClone(schema)])) });
    } else if (pattern === '^[a-zA-Z0-9\\.\\-_]+$') {
      merge(flat, { propertyNames: { pattern: '^[a-zA-Z0-9._-]+$' }, additionalProperties: schema });
    } else if (pattern === '^\\$ref$') {
      merge(flat, { properties: { $ref: schema } });
    } else {
      merge(flat, { patternProperties: { [pattern]: schema } });
    }
  }
  return flat;
}

/** @param {Place} place @param {Facts} facts @param {Constraints} constraints @returns {FlatSchema} */
function flattenCondition(place, facts, constraints) {
  const { if: condition, then, else: otherwise } = place.schema;
  // Responses: "`default`, or at least one code"; see `src/openapi/validity/responses.ts`.
  if (condition.patternProperties !== undefined) return {};
  /** @param {any} schema */
  const branch = (schema) => (schema === undefined ? {} : flatten({ ...place, schema }, facts, constraints));
  if (onlyAnnotates(then, place) && onlyAnnotates(otherwise, place)) return {};
  return branch(holds(condition, facts) ? then : otherwise);
}

/** @param {any} schema @param {Place} place @returns {boolean} */
function onlyAnnotates(schema, place) {
  if (schema === undefined || schema === true) return true;
  if (schema === false) return false;
  return Object.entries(schema).every(
    ([keyword, held]) =>
      annotations.has(keyword) ||
      (keyword === 'properties' && Object.values(held).every((property) => onlyAnnotates(property, place))) ||
      (keyword === '$ref' && cutAt(held, place) === undefined && onlyAnnotates(resolve(held, place).schema, place)),
  );
}

/** @param {any} condition @param {Facts} facts */
function holds(condition, facts) {
  const { properties, required = [], ...others } = condition;
  if (Object.keys(others).length > 0) throw new Error(`condition not understood: ${JSON.stringify(condition)}`);
  for (const [field, schema] of Object.entries(properties)) {
    if (!(field in facts)) throw new Error(`"${field}" is not known for ${JSON.stringify(condition)}`);
    if (!ajv.validate(schema, facts[field])) return false;
  }
  return required.every((/** @type {string} */ field) => field in facts);
}

/** @param {Place} place @param {Facts} facts @param {Constraints} constraints @returns {FlatSchema} */
function flattenDependents(place, facts, constraints) {
  /** @type {FlatSchema} */
  const flat = {};
  for (const [field, schema] of Object.entries(place.schema.dependentSchemas)) {
    if (facts.$present?.includes(field)) {
      merge(flat, flatten({ ...place, schema }, facts, constraints));
    } else if (facts.$absent?.includes(field) || isPlainAnnotation(schema, place)) {
      // Nothing to say about this field.
    } else {
      constraints.together.push(...excludedBy(field, schema));
    }
  }
  return flat;
}

/** @param {any} schema @param {Place} place */
function isPlainAnnotation(schema, place) {
  const { $ref, ...others } = schema;
  const target = $ref === undefined ? {} : resolve($ref, place).schema;
  const conditional = onlyAnnotates(target.then, place) && onlyAnnotates(target.else, place);
  return onlyAnnotates(others, place) && conditional;
}

/** @param {string} field @param {any} schema @returns {string[][]} */
function excludedBy(field, schema) {
  const keywords = Object.keys(schema).join();
  if (keywords === 'not') return [[field, ...schema.not.required]];
  const excluded = Object.entries(schema.properties ?? {});
  if (keywords === 'properties' && excluded.every(([, value]) => value === false)) return excluded.map(([other]) => [field, other]);
  throw new Error(`dependency of "${field}" not understood: ${JSON.stringify(schema)}`);
}

/** @param {string} keyword @param {Place} place @param {Facts} facts @param {Constraints} constraints @returns {FlatSchema} */
function flattenUnion(keyword, place, facts, constraints) {
  /** @type {any[]} */
  const branches = place.schema[keyword];
  if (branches.every((branch) => branch.required?.length === 1 && branch.properties === undefined)) {
    const fields = branches.map((branch) => branch.required[0]);
    constraints[keyword === 'oneOf' ? 'exactlyOne' : 'atLeastOne'].push(fields);
    for (const branch of branches) {
      for (const part of branch.allOf ?? []) constraints.together.push([...branch.required, ...part.not.required]);
    }
    return {};
  }
  if (facts.$loose) return {};
  const places = branches.map((schema) =>
    schema.$ref === undefined || cutAt(schema.$ref, place) ? { ...place, schema } : resolve(schema.$ref, place),
  );
  const known = Object.keys(facts);
  if (known.length === 0) return unite(places.map((branch) => flatten(branch, facts, constraints)));
  const meant = places.filter(({ schema }) => known.every((field) => agrees(schema.properties?.[field], facts[field])));
  const [only] = meant;
  if (meant.length !== 1 || only === undefined) throw new Error(`${meant.length} branches for ${JSON.stringify(facts)}`);
  return flatten({ ...only, schema: withoutKnown(only.schema, known) }, facts, constraints);
}

/** @param {any} schema @param {unknown} value */
function agrees(schema, value) {
  return schema === undefined || ajv.validate(schema, value);
}

/** `not` about a field that selected the branch has done its work. @param {any} schema @param {readonly string[]} known */
function withoutKnown(schema, known) {
  const properties = Object.entries(schema.properties ?? {}).filter(([field, held]) => !(known.includes(field) && held.not !== undefined));
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Branches that differ by JSON type become one schema: keywords for arrays do not judge strings. @param {FlatSchema[]} branches @returns {FlatSchema} */
function unite(branches) {
  /** @type {FlatSchema} */
  const united = { type: [] };
  for (const { type, ...rest } of branches) {
    const types = type === undefined && rest['enum'] !== undefined ? ['string'] : [type].flat();
    const isKnown = types.every((/** @type {string} */ name) => united['type'].includes(name));
    if (isKnown && rest['$comment'] === undefined && Object.keys(rest).length === 0) continue;
    for (const name of types) if (!united['type'].includes(name)) united['type'].push(name);
    if (rest['enum'] === undefined) merge(united, rest);
    else merge(united, { if: { type: types[0] }, then: rest });
  }
  return united['type'].length === 1 ? { ...united, type: united['type'][0] } : united;
}

/** @param {any} excluded @param {Constraints} constraints @returns {FlatSchema} */
function flattenNot(excluded, constraints) {
  const keywords = Object.keys(excluded).filter((keyword) => !annotations.has(keyword));
  if (keywords.join() === 'required') {
    if (excluded.required.length === 1) return { $forbidden: excluded.required };
    constraints.together.push([...excluded.required]);
    return {};
  }
  // 2.0 Responses: "not only extensions"; 3.2 `parameters`: "not query and querystring". Both are checked in `src/openapi/validity`.
  if (excluded.patternProperties?.['^x-'] !== undefined || excluded.allOf?.[0]?.contains !== undefined) return {};
  // 3.2 `additionalOperations`: not the methods that have a field.
  if (keywords.join() === 'enum') return { not: { enum: excluded.enum } };
  throw new Error(`not understood: not ${JSON.stringify(excluded)}`);
}

/** Adds the keywords of `more` to `flat`, which then asserts both. @param {FlatSchema} flat @param {FlatSchema} more @returns {FlatSchema} */
function merge(flat, more) {
  for (const [keyword, held] of Object.entries(more)) {
    const present = flat[keyword];
    if (present === undefined || isEmpty(present)) flat[keyword] = held;
    else if (isEmpty(held) || JSON.stringify(present) === JSON.stringify(held)) continue;
    else if (keyword === 'properties' || keyword === 'patternProperties') mergeEach(present, held);
    else if (keyword === 'required' || keyword === '$forbidden') flat[keyword] = [...new Set([...present, ...held])];
    else if (keyword === 'type') flat[keyword] = narrower(present, held);
    else throw new Error(`cannot merge ${keyword}: ${JSON.stringify(present)} and ${JSON.stringify(held)}`);
  }
  return flat;
}

/** @param {unknown} schema */
function isEmpty(schema) {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema) && Object.keys(schema).length === 0;
}

/** @param {Record<string, FlatSchema>} present @param {Record<string, FlatSchema>} more */
function mergeEach(present, more) {
  for (const [name, schema] of Object.entries(more)) present[name] = merge(present[name] ?? {}, schema);
}

/** @param {string | string[]} one @param {string | string[]} other */
function narrower(one, other) {
  const common = [one].flat().filter((type) => [other].flat().includes(type));
  return common.length === 1 ? common[0] : common;
}

/** @param {string} keyword @param {FlatSchema} schema @returns {FlatSchema} */
function nonEmpty(keyword, schema) {
  return isEmpty(schema) ? {} : { [keyword]: schema };
}

/** @template T, U @param {Readonly<Record<string, T>>} record @param {(value: T) => U} change @returns {Record<string, U>} */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
