import type { Path } from '../../document/document.ts';
import type { Kind } from '../grammar.ts';
import { type FieldError, fieldValidators } from '../object-validators.generated.js';
import type { ObjectProblem } from '../object-validity.ts';
import { isPathParameterFlag, pathParameterRequired } from './shape.ts';
import { describe, listOf, nameOf, quote } from './wording.ts';

/**
 * The problems of a field whose validator (by index) has just rejected `value`: one per place, the most telling one. A missing or
 * unknown key inside is a mistake of its own.
 */
export function fieldProblems(validator: number, place: FieldPlace, value: unknown): readonly ObjectProblem[] {
  const byPlace = new Map<string, FieldError>();
  for (const error of fieldValidators[validator]?.errors ?? []) {
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const at = `${error.instancePath}#${innerKey(error) ?? ''}`;
    const known = byPlace.get(at);
    if (known === undefined || rank(error) < rank(known)) byPlace.set(at, error);
  }
  return [...byPlace.values()].map((error) => problemOf(error, place, value));
}

/** Which field of which object is judged. */
export interface FieldPlace {
  readonly kind: Kind;
  /** As in the name of a shape: `path`, `oauth2-implicit`, empty. */
  readonly variant: string;
  readonly field: string;
}

/** The key a problem is about when it is not about the value at `instancePath` as a whole. */
function innerKey(error: FieldError): string | undefined {
  const { missingProperty, additionalProperty, propertyName } = error.params;
  const key = missingProperty ?? additionalProperty ?? propertyName;
  return typeof key === 'string' ? key : undefined;
}

const telling = ['const', 'enum', 'type'];

function rank(error: FieldError): number {
  const index = telling.indexOf(error.keyword);
  return index === -1 ? telling.length : index;
}

function problemOf(error: FieldError, place: FieldPlace, value: unknown): ObjectProblem {
  const { path, found } = locate(error.instancePath, place.field, value);
  const key = innerKey(error);
  if (error.keyword === 'required') return { path, message: `${quote(key)} is missing.` };
  if (error.keyword === 'propertyNames') return { path: [...path, key ?? ''], message: nameMessage(place, key) };
  if (key !== undefined) return { path: [...path, key], message: `${quote(key)} is not a field of ${nameOf(path)}.` };
  if (isPathParameterFlag(place.field, place.variant)) return { path, message: pathParameterRequired };
  return { path, message: `${nameOf(path)} ${requirement(error, place, found)}.` };
}

/** Names that are restricted: of components (every 3.x), of headers and additional methods (3.2). */
function nameMessage({ kind, field }: FieldPlace, name: string | undefined): string {
  if (kind === 'components') return `The component name ${quote(name)} has characters other than letters, digits, ".", "-" and "_".`;
  if (field === 'additionalOperations') return `${quote(name)} is no additional method: it has a field of its own, or is no method name.`;
  return `The name ${quote(name)} in ${nameOf([field])} has characters that an HTTP header name cannot have.`;
}

/** Walks an RFC 6901 pointer of ajv's from the field's value. */
function locate(pointer: string, field: string, value: unknown): { readonly path: Path; readonly found: unknown } {
  const path: (string | number)[] = [field];
  let found = value;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(found) ? Number(name) : name;
    path.push(key);
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return { path, found };
}

/** What follows the place's name: `must be a string, not 3`. */
function requirement(error: FieldError, place: FieldPlace, found: unknown): string {
  const { params } = error;
  switch (error.keyword) {
    case 'type':
      return `must be ${listOf([params['type']].flat().map(article), 'or')}, not ${describe(found)}`;
    case 'enum':
      return `must be ${oneOf(params['allowedValues'])}, not ${describe(found)}`;
    case 'const':
      return `must be ${quote(params['allowedValue'])}, not ${describe(found)}`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `must be ${String(params['comparison'])} ${String(params['limit'])}, not ${describe(found)}`;
    case 'minItems':
      return 'must not be empty';
    case 'minProperties':
    case 'maxProperties':
      return `must have exactly ${String(params['limit'])} entry, not ${isContainer(found) ? Object.keys(found).length : 0}`;
    case 'uniqueItems':
      return `lists ${describe(Array.isArray(found) ? found[Number(params['i'])] : found)} more than once`;
    case 'pattern':
      return `${patternRequirement(place, params['pattern'])}, not ${describe(found)}`;
    default:
      return `is not valid here: ${describe(found)}`;
  }
}

function patternRequirement({ field, variant }: FieldPlace, pattern: unknown): string {
  if (field === 'name') return variant.startsWith('path') ? 'must not contain braces' : 'must be a name that HTTP allows for a header';
  return patterns.get(field) ?? `must match ${String(pattern)}`;
}

/** The patterns of the official schemas in words. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['openapi', 'must be a version with three numbers'],
  ['host', 'must be a host name, with a port where needed and nothing else'],
  ['basePath', 'must start with "/"'],
  ['$self', 'must be a URI without a fragment'],
  ['$id', 'must be a URI without a fragment'],
  ['$anchor', 'must start with a letter or "_" and have only letters, digits, ".", "-" and "_"'],
  ['$dynamicAnchor', 'must start with a letter or "_" and have only letters, digits, ".", "-" and "_"'],
]);

function oneOf(values: unknown): string {
  const words = Array.isArray(values) ? values.map(quote) : [];
  return words.length < 2 ? (words[0] ?? 'absent') : `one of ${words.join(', ')}`;
}

function article(type: unknown): string {
  if (type === 'array') return 'a list';
  return type === 'object' || type === 'integer' ? `an ${type}` : `a ${String(type)}`;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
