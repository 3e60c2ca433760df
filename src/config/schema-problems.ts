import type { Path } from '../document/document.ts';
import { parsePointer } from '../document/pointer.ts';
import type { ToolError } from '../errors.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { type ConfigurationFile, isFields, nameOf, originOf, problem, valueAt } from './configuration-file.ts';
import type { SchemaError } from './configuration-validator.generated.js';

/** A value in a file that was validated. */
export interface Validated {
  readonly file: ConfigurationFile;
  /** Where the value is in the file. */
  readonly path: Path;
  readonly value: unknown;
  readonly errors: readonly SchemaError[];
}

/** Tells people what a JSON Schema does not allow: each error with its place, the offending value and what may have been meant. */
export function* schemaProblems(validated: Validated): Generator<ToolError> {
  for (const error of meaningful(validated.errors)) yield explain(error, validated);
}

/**
 * Leaves out errors that say what others say better: those of an alternative that has another type, those about the content of a value
 * of the wrong type, and what sums up others.
 */
function meaningful(errors: readonly SchemaError[]): readonly SchemaError[] {
  const mistyped = new Map<string, Set<unknown>>();
  for (const { keyword, instancePath, parentSchema } of errors) {
    if (keyword !== 'type') continue;
    const schemas = mistyped.get(instancePath) ?? new Set();
    mistyped.set(instancePath, schemas.add(parentSchema));
  }
  const kept: SchemaError[] = [];
  for (const error of errors) {
    const { keyword, instancePath, parentSchema } = error;
    if (keyword === 'anyOf') kept.push(...bestOf(error, kept));
    else if (keyword === 'type' || (keyword !== 'propertyNames' && mistyped.get(instancePath)?.has(parentSchema) !== true))
      kept.push(error);
  }
  return kept;
}

/** What to say where no alternative fits. The errors of the alternatives stand just before, and are taken from there. */
function bestOf(choice: SchemaError, kept: SchemaError[]): readonly SchemaError[] {
  const branches: SchemaError[] = [];
  const { instancePath: holder } = choice;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.instancePath !== holder && !last.instancePath.startsWith(`${holder}/`)) break;
    branches.push(last);
    kept.pop();
  }
  const types = branches.filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === holder);
  if (types.length < branches.length) return branches.filter((error) => !types.includes(error)).reverse();
  return [{ ...choice, keyword: 'type', params: { type: types.map(({ params }) => params['type']).reverse() } }];
}

function explain(error: SchemaError, { file, path: start, value: whole }: Validated): ToolError {
  const { path, value } = follow(error.instancePath, start, whole);
  const { params, propertyName, parentSchema } = error;
  const name = path.length === 0 ? 'The configuration' : nameOf(path);
  const help = helpOf(parentSchema, path);
  if (propertyName !== undefined) {
    return problem(originOf(file, [...path, propertyName]), `${quote(propertyName)} cannot be a name in ${name}.`, help);
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const message = `${quote(key)} is no key of ${path.length === 0 ? 'a configuration' : name}.`;
      const known = Object.keys(isFields(parentSchema['properties']) ? parentSchema['properties'] : {});
      return problem(originOf(file, [...path, key]), message, meant(key, 'Keys are', known));
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return problem(originOf(file, path), `${name} has no "${key}".`, describedKey(parentSchema, key) ?? `Add "${key}".`);
    }
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      return problem(valueAt(file, path, value), `${name} is ${shown(value)}.`, meant(value, 'It is one of', allowed));
    }
    case 'uniqueItems': {
      const index = Math.max(Number(params['i']), Number(params['j']));
      const item = Array.isArray(value) ? value[index] : undefined;
      return problem(valueAt(file, [...path, index], item), `${name} has ${shown(item)} twice.`, 'Take one of them out.');
    }
    default:
      return problem(valueAt(file, path, value), `${name} ${faultOf(error, value)}.`, help);
  }
}

function helpOf({ description }: SchemaError['parentSchema'], path: Path): string {
  if (path.length === 0) return 'Begin with a key: "ruleset: recommended".';
  return typeof description === 'string' ? description : 'Write something, or take the key out.';
}

function describedKey({ properties }: SchemaError['parentSchema'], key: string): string | undefined {
  const schema = isFields(properties) ? properties[key] : undefined;
  return isFields(schema) && typeof schema['description'] === 'string' ? schema['description'] : undefined;
}

function faultOf({ keyword, params }: SchemaError, value: unknown): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return value === null ? `is empty, not ${typeNames(params['type'])}` : `is ${shown(value)}, not ${typeNames(params['type'])}`;
    case 'minimum':
      return `is ${shown(value)}, less than ${limit}`;
    case 'maximum':
      return `is ${shown(value)}, more than ${limit}`;
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return 'is empty';
    case 'maxLength':
      return `is longer than ${limit} characters`;
    default:
      return `cannot be ${shown(value)}`;
  }
}

function meant(typed: unknown, introduction: string, known: readonly string[] = []): string {
  const near = typeof typed === 'string' ? nearest(typed, known) : undefined;
  return `${near === undefined ? '' : `Did you mean "${near}"? `}${introduction} ${known.join(', ')}.`;
}

/** A value for a message. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isFields(value)) return 'a mapping';
  return typeof value === 'string' ? quote(value) : String(value);
}

function typeNames(types: unknown): string {
  const names = new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['integer', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['object', 'a mapping'],
  ]);
  const all = (Array.isArray(types) ? types : [types]).map((type) => names.get(String(type)) ?? String(type));
  return all.join(' or ');
}

/** The value at a pointer, and its path with the indexes of lists as numbers. */
function follow(pointer: string, start: Path, whole: unknown): { readonly path: Path; readonly value: unknown } {
  let value = whole;
  const path = [...start];
  for (const key of parsePointer(pointer) ?? []) {
    path.push(Array.isArray(value) ? Number(key) : key);
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return { path, value };
}
