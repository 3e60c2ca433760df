import ajvEqual from 'ajv/dist/runtime/equal.js';
import ajvLength from 'ajv/dist/runtime/ucs2length.js';
import { matchesInTime } from '../../time/expression-clock.ts';
import { type Container, isContainer } from '../outside.ts';
import { type Dialect, defaultOf } from './dialect.ts';
import { nullableOf } from './schema-facts.ts';

/** Whether ajv takes a value; `unknown` when that cannot be told. */
export type Verdict = 'taken' | 'refused' | 'unknown';

/** Which way a value travels: what is only read may be missing in requests, what is only written in responses. */
export type Way = 'request' | 'response' | 'either';

// The declaration has a member beside the function and leaves out the function itself.
const isEqual = defaultOf(ajvEqual) as unknown as (one: unknown, other: unknown) => boolean;
const lengthOf = defaultOf(ajvLength);

/** Judges values by schemas of which is known that ajv compiles them (`sound`), as they stand in a resolved document. */
export class SchemaJudge {
  readonly #dialect: Dialect;
  readonly #expressions = new Map<string, RegExp>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  judge(schema: unknown, value: unknown, way: Way): Verdict {
    if (typeof schema === 'boolean') return schema ? 'taken' : 'refused';
    if (!isContainer(schema)) return 'unknown';
    if (typeof value === 'number' && !Number.isFinite(value)) return 'unknown';
    if (!this.#isOfType(schema, value) || !isListed(schema, value)) return 'refused';
    const own = all([this.#ofFormat(schema, value), this.#ofValue(schema, value, way)]);
    return own === 'refused' ? own : all([own, this.#ofAlternatives(schema, value, way)]);
  }

  /** Which members of an object `additionalProperties` of its schema is about. */
  additionalKeys({ properties, patternProperties }: Container, value: Container): readonly string[] {
    const expressions = isContainer(patternProperties) ? Object.keys(patternProperties) : [];
    return Object.keys(value).filter(
      (key) =>
        !(isContainer(properties) && Object.hasOwn(properties, key)) && !expressions.some((expression) => this.matches(expression, key)),
    );
  }

  matches(expression: string, text: string): boolean {
    let compiled = this.#expressions.get(expression);
    if (compiled === undefined) {
      compiled = new RegExp(expression);
      this.#expressions.set(expression, compiled);
    }
    return matchesInTime(compiled, text);
  }

  #isOfType(schema: Container, value: unknown): boolean {
    const { type } = schema;
    if (type === undefined || (value === null && nullableOf(schema, this.#dialect) === true)) return true;
    return (Array.isArray(type) ? type : [type]).some((name) => isOfType(name, value));
  }

  #ofFormat({ format }: Container, value: unknown): Verdict {
    const definition = typeof format === 'string' ? this.#dialect.formatOf(format) : undefined;
    if (definition === undefined) return 'taken';
    const isPlain = typeof definition === 'function' || definition instanceof RegExp || !isContainer(definition);
    const check: unknown = isPlain ? definition : definition['validate'];
    const type: unknown = isPlain ? 'string' : (definition['type'] ?? 'string');
    if (typeof value !== type || check === true) return 'taken';
    if (check instanceof RegExp) {
      check.lastIndex = 0;
      return check.test(String(value)) ? 'taken' : 'refused';
    }
    if (typeof check !== 'function') return 'unknown';
    return check(value) === true ? 'taken' : 'refused';
  }

  #ofValue(schema: Container, value: unknown, way: Way): Verdict {
    if (typeof value === 'number') return this.#ofNumber(schema, value);
    if (typeof value === 'string') return this.#ofText(schema, value);
    if (Array.isArray(value)) return this.#ofList(schema, value, way);
    return isContainer(value) ? this.#ofObject(schema, value, way) : 'taken';
  }

  #ofNumber(schema: Container, value: number): Verdict {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    const low = exclusiveMinimum === true ? undefined : minimum;
    const high = exclusiveMaximum === true ? undefined : maximum;
    const above = exclusiveMinimum === true ? minimum : exclusiveMinimum;
    const below = exclusiveMaximum === true ? maximum : exclusiveMaximum;
    const isRefused =
      (typeof low === 'number' && value < low) ||
      (typeof high === 'number' && value > high) ||
      (typeof above === 'number' && value <= above) ||
      (typeof below === 'number' && value >= below) ||
      (typeof multipleOf === 'number' && !isMultiple(value, multipleOf));
    return isRefused ? 'refused' : 'taken';
  }

  #ofText({ minLength, maxLength, pattern }: Container, value: string): Verdict {
    const isRefused =
      (typeof maxLength === 'number' && lengthOf(value) > maxLength) ||
      (typeof minLength === 'number' && lengthOf(value) < minLength) ||
      (typeof pattern === 'string' && !this.matches(pattern, value));
    return isRefused ? 'refused' : 'taken';
  }

  #ofList({ minItems, maxItems, uniqueItems, items }: Container, value: readonly unknown[], way: Way): Verdict {
    if (typeof maxItems === 'number' && value.length > maxItems) return 'refused';
    if (typeof minItems === 'number' && value.length < minItems) return 'refused';
    if (items !== undefined) {
      const verdict = all(value.map((item) => this.judge(items, item, way)));
      if (verdict !== 'taken') return verdict;
    }
    return uniqueItems === true && hasDuplicates(value) ? 'refused' : 'taken';
  }

  #ofObject(schema: Container, value: Container, way: Way): Verdict {
    const { minProperties, maxProperties, required } = schema;
    const keys = Object.keys(value);
    if (typeof maxProperties === 'number' && keys.length > maxProperties) return 'refused';
    if (typeof minProperties === 'number' && keys.length < minProperties) return 'refused';
    if (Array.isArray(required)) {
      for (const name of required) {
        if (String(name) in Object.prototype) return 'unknown';
        if (value[String(name)] === undefined && !mayBeMissing(schema, String(name), way)) return 'refused';
      }
    }
    return all([...this.#ofMembers(schema, value, way)]);
  }

  *#ofMembers(schema: Container, value: Container, way: Way): Generator<Verdict> {
    const { properties, patternProperties, additionalProperties } = schema;
    for (const [name, member] of Object.entries(isContainer(properties) ? properties : {})) {
      if (value[name] !== undefined) yield this.judge(member, value[name], way);
    }
    for (const [expression, member] of Object.entries(isContainer(patternProperties) ? patternProperties : {})) {
      for (const key of Object.keys(value)) if (this.matches(expression, key)) yield this.judge(member, value[key], way);
    }
    if (additionalProperties === undefined || additionalProperties === true) return;
    for (const key of this.additionalKeys(schema, value)) yield this.judge(additionalProperties, value[key], way);
  }

  #ofAlternatives(schema: Container, value: unknown, way: Way): Verdict {
    const verdictsOf = (schemas: unknown) => (Array.isArray(schemas) ? schemas.map((part) => this.judge(part, value, way)) : undefined);
    const allOf = verdictsOf(schema['allOf']) ?? [];
    const anyOf = verdictsOf(schema['anyOf']);
    const oneOf = verdictsOf(schema['oneOf']);
    return all([...allOf, anyOf === undefined ? 'taken' : any(anyOf), oneOf === undefined ? 'taken' : one(oneOf)]);
  }
}

/** True when the library takes a name off the list of what is required. */
export function mayBeMissing({ properties }: Container, name: string, way: Way): boolean {
  if (way === 'either' || !isContainer(properties) || !Object.hasOwn(properties, name)) return false;
  const property = properties[name];
  return isContainer(property) && property[way === 'request' ? 'readOnly' : 'writeOnly'] === true;
}

function isListed(schema: Container, value: unknown): boolean {
  const { enum: values } = schema;
  if (Array.isArray(values) && !values.some((listed) => isEqual(listed, value))) return false;
  return schema['const'] === undefined || isEqual(schema['const'], value);
}

function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return typeof value === 'number' && value % 1 === 0;
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isContainer(value) && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  // As ajv has it: what is written with an exponent is no integer.
  return quotient === Number.parseInt(String(quotient), 10);
}

function hasDuplicates(list: readonly unknown[]): boolean {
  const texts = new Set(list.filter((item) => !isContainer(item)));
  const containers = list.filter(isContainer);
  if (texts.size + containers.length < list.length) return true;
  return containers.some((item, index) => containers.slice(index + 1).some((other) => isEqual(item, other)));
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('refused')) return 'refused';
  return verdicts.includes('unknown') ? 'unknown' : 'taken';
}

function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('taken')) return 'taken';
  return verdicts.includes('unknown') ? 'unknown' : 'refused';
}

function one(verdicts: readonly Verdict[]): Verdict {
  const taken = verdicts.filter((verdict) => verdict === 'taken').length;
  if (taken > 1) return 'refused';
  if (verdicts.includes('unknown')) return 'unknown';
  return taken === 1 ? 'taken' : 'refused';
}
