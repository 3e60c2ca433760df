import type { Path } from '../document/document.ts';
import { isObject } from './element.ts';
import type { OasFormat } from './format.ts';
import { isReference, type Kind } from './grammar.ts';
import { fieldValidators, plainTypes } from './object-validators.generated.js';
import { checkConstraints } from './validity/constraints.ts';
import { fieldProblems } from './validity/field-problems.ts';
import { checkFurther } from './validity/further-checks.ts';
import { type CompiledShape, shapeOf } from './validity/shape.ts';
import { unknownField } from './validity/unknown-field.ts';
import { chooseVariant } from './validity/variant.ts';
import { describe } from './validity/wording.ts';

/** What is wrong with an object, in OpenAPI's terms. */
export interface ObjectProblem {
  /** Keys from the object to the value that is wrong; empty for the object itself, which lacks something. */
  readonly path: Path;
  /** A sentence that quotes the value. */
  readonly message: string;
  /** The fields of which the object lacks one, when that is the problem. */
  readonly missing?: Path;
  /** Set when the object has a field that its kind does not have, and whether it has it in another version. */
  readonly unknownIn?: 'this-version' | 'every-version';
}

const none: readonly ObjectProblem[] = [];

/**
 * Validates one object against the official schema of its version, shallowly: what the grammar types below it is only expected to be
 * an object, since it is validated where it is visited itself. An object with `$ref` is validated as a reference where one is allowed.
 * One problem per mistake; an empty list when there is none. `format` names are left alone (`email`, `uri`, `regex`).
 */
export function validateObject(kind: Kind, format: OasFormat, value: unknown): readonly ObjectProblem[] {
  if (!isObject(value))
    return isBooleanSchema(kind, format, value) ? none : [{ path: [], message: `Not an object but ${describe(value)}.` }];
  const choice = isReference(kind, format, value) ? 'reference' : chooseVariant(kind, format, value);
  if (typeof choice !== 'string') return choice;
  const shape = shapeOf(format, choice);
  if (shape === undefined) return none;
  const problems = checkFields(shape, kind, format, value);
  if (problems.length > 0 && isMisplacedReference(shape, value)) return [unknownField(kind, format, '$ref', shape.variant)];
  const dependent = shape.constraints === undefined ? none : checkConstraints(shape.constraints, value);
  const further = choice === 'reference' ? none : checkFurther(kind, format, value);
  return dependent.length + further.length === 0 ? problems : [...problems, ...dependent, ...further];
}

function isBooleanSchema(kind: Kind, format: OasFormat, value: unknown): boolean {
  return typeof value === 'boolean' && kind === 'schema' && (format === 'oas3_1' || format === 'oas3_2');
}

/** True for a `$ref` where none is allowed: what the object lacks beside it is then no further mistake. */
function isMisplacedReference(shape: CompiledShape, value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['$ref'] === 'string' && shape.validatorOf('$ref') === undefined;
}

function checkFields(
  shape: CompiledShape,
  kind: Kind,
  format: OasFormat,
  value: Readonly<Record<string, unknown>>,
): readonly ObjectProblem[] {
  let problems: ObjectProblem[] | undefined;
  for (const field of shape.required) {
    if (Object.hasOwn(value, field)) continue;
    problems ??= [];
    problems.push({ path: [], message: shape.missing(field), missing: [field] });
  }
  for (const field in value) {
    const index = shape.validatorOf(field);
    const held = value[field];
    if (index === -1 || (index !== undefined && (isPlainly(held, plainTypes[index]) || fieldValidators[index]?.(held) !== false))) continue;
    problems ??= [];
    if (index === undefined) problems.push(unknownField(kind, format, field, shape.variant));
    else for (const added of fieldProblems(index, { kind, variant: shape.variant, field }, held)) problems.push(added);
  }
  return problems ?? none;
}

/** True when the value certainly has the type; ajv decides about the rest. */
function isPlainly(value: unknown, type: string | undefined): boolean {
  if (typeof value !== type) return type === 'names' && areNames(value);
  return type === 'string' || type === 'boolean' || (type === 'object' ? isObject(value) : Number.isFinite(value));
}

/** Longer lists of names are rare, and compared by ajv faster than by each with each. */
const mostNames = 16;

/** True for a list of different strings, of which there is at least one. */
function areNames(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostNames) return false;
  return value.every((name, index) => typeof name === 'string' && value.indexOf(name) === index);
}
