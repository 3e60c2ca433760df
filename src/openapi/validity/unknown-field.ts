import { nearest } from '../../suggestion.ts';
import { allFormats, type OasFormat } from '../format.ts';
import type { Kind } from '../grammar.ts';
import { shapes } from '../object-validators.generated.js';
import type { ObjectProblem } from '../object-validity.ts';
import { kindName, versionName } from './kind-names.ts';
import { quote } from './wording.ts';

/** The problem of a key that an object of this kind (and variant) does not have. */
export function unknownField(kind: Kind, format: OasFormat, field: string, variant: string): ObjectProblem {
  const misplaced = misplacedField(kind, format, field, variant);
  if (misplaced !== undefined) return { path: [field], message: misplaced };
  // What another version has was meant, however near a name of this version may be.
  const isOfOtherVersion = allFormats.some((other) => fieldsOf(kind, other).includes(field));
  const suggestion = isOfOtherVersion ? undefined : nearest(field, fieldsOf(kind, format));
  const unknownIn = isOfOtherVersion ? 'this-version' : 'every-version';
  return { path: [field], message: unknownFieldMessage(kind, format, field, suggestion), unknownIn };
}

/** That a kind of object has no such field, and which one was meant if that is known. */
export function unknownFieldMessage(kind: Kind, format: OasFormat, field: string, suggestion: string | undefined): string {
  const remedy = suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`;
  return `${quote(field)} is not a field of ${articleFor(kindName(kind, format))} in OpenAPI ${versionName(format)}${remedy}`;
}

/** What is wrong with a key that is no misspelt field: a reference, path or code out of place, or the field of another variant. */
function misplacedField(kind: Kind, format: OasFormat, field: string, variant: string): string | undefined {
  if (field === '$ref') return `"$ref" is not allowed in ${articleFor(kindName(kind, format))} of OpenAPI ${versionName(format)}.`;
  if (kind === 'paths') return `Path ${quote(field)} does not start with "/".`;
  if (kind === 'responses') return `${quote(field)} is not a response: ${responseKeys(format)} expected.`;
  return fieldsOf(kind, format).includes(field) ? `${quote(field)} is not allowed in ${variantName(kind, variant)}.` : undefined;
}

function responseKeys(format: OasFormat): string {
  return format === 'oas2' ? 'a three-digit status code or "default"' : 'a status code, a range such as "4XX" or "default"';
}

/** Every field that any variant of the kind has. */
function fieldsOf(kind: Kind, format: OasFormat): readonly string[] {
  const key = `${format}/${kind}`;
  const fields = knownFields.get(key) ?? findFields(key);
  knownFields.set(key, fields);
  return fields;
}

/** By format and kind, of which there are not many. */
const knownFields = new Map<string, readonly string[]>();

function findFields(key: string): readonly string[] {
  const fields = new Set<string>();
  for (const [name, shape] of shapes) {
    if (name === key || name.startsWith(`${key}:`)) for (const field of Object.keys(shape.fields)) fields.add(field);
  }
  return [...fields];
}

/** `a query parameter`, `a header with "content"`, `a security scheme of type "http"`. */
function variantName(kind: Kind, variant: string): string {
  const [first = '', second] = variant.split('-');
  if (kind === 'header') return `a header with "${first}"`;
  if (kind === 'schema') return `a schema of type "${first}"`;
  if (kind === 'securityScheme') return `a security scheme of type "${first}"${schemeDetail(first, second)}`;
  return `a ${first} parameter${second === 'content' ? ' with "content"' : ''}`;
}

function schemeDetail(type: string, detail: string | undefined): string {
  if (type === 'http') return detail === undefined ? ' and a scheme other than bearer' : '';
  return detail === undefined ? '' : ` and flow "${detail}"`;
}

function articleFor(name: string): string {
  return /^[AEIOUX]/u.test(name) ? `an ${name}` : `a ${name}`;
}
