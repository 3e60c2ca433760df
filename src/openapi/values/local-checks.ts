import type { Schema } from '../schema.ts';
import { type Exact, isExact, isLess, isRounded } from './decimal.ts';
import { firstDuplicate, isMember } from './equality.ts';
import { isMultipleOf, type NumberBounds } from './number-bounds.ts';
import { isOutsideFormat } from './number-formats.ts';
import { type ArrayKeywords, type Keywords, type ObjectKeywords, type StringKeywords, typeBits } from './plan.ts';
import { textFormats } from './text-formats.ts';

/** A keyword that a value breaks by itself, whatever its parts are. */
export type LocalKeyword =
  | 'type'
  | 'enum'
  | 'const'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'minProperties'
  | 'maxProperties'
  | 'required'
  | 'dependentRequired';

/** What decides beside schema and value. */
export interface LocalScope {
  readonly checksFormats: boolean;
  readonly matchesPattern: (pattern: string, text: string) => boolean | undefined;
  /** Whether a required property may be missing all the same: a read-only one in a request. */
  readonly mayBeMissing: (schema: Schema, name: string) => boolean;
}

/** The keyword that a value breaks; `unsure` when one may be broken, `undefined` when none is. */
export function brokenKeyword(keywords: Keywords, value: unknown, scope: LocalScope): LocalKeyword | 'unsure' | undefined {
  const { types, enum: members, const: constant } = keywords;
  const bits = bitsOf(value);
  if (bits === 0) return 'unsure';
  const hasType = (types === 0 && !keywords.hasUnknownType) || (types & bits) !== 0;
  // A value that the schema lists and whose type it excludes is not what is wrong.
  if (!hasType) return keywords.hasUnknownType || (members !== undefined && isMember(members, value)) ? 'unsure' : 'type';
  if (members !== undefined && !isMember(members, value)) return 'enum';
  if (constant !== undefined && !isMember(constant, value)) return 'const';
  if (typeof value === 'string') return brokenByText(keywords, value, scope);
  if (isExact(value)) return brokenByNumber(keywords, value, scope);
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return keywords.arrays === undefined ? undefined : brokenByArray(keywords.arrays, value);
  return keywords.objects === undefined ? undefined : brokenByObject(keywords, keywords.objects, value, scope);
}

/** The bits of a value's types; zero for what JSON has not: the infinities and NaN of YAML. */
function bitsOf(value: unknown): number {
  if (typeof value === 'string') return typeBits.string;
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return typeBits.integer | typeBits.number;
    return Number.isFinite(value) ? typeBits.number : 0;
  }
  if (typeof value === 'boolean') return typeBits.boolean;
  if (typeof value === 'bigint') return typeBits.integer | typeBits.number;
  if (value === null) return typeBits.null;
  if (typeof value !== 'object') return 0;
  return Array.isArray(value) ? typeBits.array : typeBits.object;
}

function brokenByText({ strings, format }: Keywords, text: string, scope: LocalScope): LocalKeyword | 'unsure' | undefined {
  if (strings !== undefined) {
    const length = brokenLength(strings, text);
    if (length !== undefined) return length;
  }
  if (format !== undefined && scope.checksFormats && textFormats.get(format)?.(text) === false) return 'format';
  if (strings?.pattern === undefined) return undefined;
  const matches = scope.matchesPattern(strings.pattern, text);
  if (matches === undefined) return 'unsure';
  return matches ? undefined : 'pattern';
}

/** Lengths count characters (RFC 8259), of which one may take two UTF-16 units. */
function brokenLength({ minLength, maxLength }: StringKeywords, text: string): 'minLength' | 'maxLength' | undefined {
  if (minLength !== undefined && text.length < minLength * 2 && countCharacters(text) < minLength) return 'minLength';
  if (maxLength !== undefined && text.length > maxLength && countCharacters(text) > maxLength) return 'maxLength';
  return undefined;
}

/** Characters of a text: a surrogate pair is one. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

function brokenByNumber({ numbers, format }: Keywords, value: Exact, scope: LocalScope): LocalKeyword | 'unsure' | undefined {
  if (format !== undefined && scope.checksFormats && isOutsideFormat(format, value)) return 'format';
  return numbers === undefined ? undefined : brokenBound(numbers, value);
}

function brokenBound(bounds: NumberBounds, value: Exact): LocalKeyword | 'unsure' | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = bounds;
  if (minimum !== undefined && isLess(value, minimum)) return 'minimum';
  if (maximum !== undefined && isLess(maximum, value)) return 'maximum';
  if (exclusiveMinimum !== undefined && !isLess(exclusiveMinimum, value))
    return isRounded(value) && !isLess(value, exclusiveMinimum) ? 'unsure' : 'exclusiveMinimum';
  if (exclusiveMaximum !== undefined && !isLess(value, exclusiveMaximum))
    return isRounded(value) && !isLess(exclusiveMaximum, value) ? 'unsure' : 'exclusiveMaximum';
  if (multipleOf === undefined) return undefined;
  const isMultiple = isMultipleOf(value, multipleOf);
  if (isMultiple === undefined) return 'unsure';
  return isMultiple ? undefined : 'multipleOf';
}

function brokenByArray({ minItems, maxItems, uniqueItems }: ArrayKeywords, value: readonly unknown[]): LocalKeyword | undefined {
  if (minItems !== undefined && value.length < minItems) return 'minItems';
  if (maxItems !== undefined && value.length > maxItems) return 'maxItems';
  return uniqueItems && firstDuplicate(value) !== -1 ? 'uniqueItems' : undefined;
}

function brokenByObject(keywords: Keywords, objects: ObjectKeywords, value: object, scope: LocalScope): LocalKeyword | undefined {
  if (missingName(keywords, objects, value, scope) !== undefined) return 'required';
  if (missingDependent(objects, value) !== undefined) return 'dependentRequired';
  const { minProperties, maxProperties } = objects;
  if (minProperties === undefined && maxProperties === undefined) return undefined;
  const count = Object.keys(value).length;
  if (minProperties !== undefined && count < minProperties) return 'minProperties';
  return maxProperties !== undefined && count > maxProperties ? 'maxProperties' : undefined;
}

/** The first required property that an object lacks. */
export function missingName(keywords: Keywords, objects: ObjectKeywords, value: object, scope: LocalScope): string | undefined {
  for (const name of objects.required) {
    if (!Object.hasOwn(value, name) && !scope.mayBeMissing(keywords.schema, name)) return name;
  }
  return undefined;
}

/** The first property that an object lacks because it has another, and that other. */
export function missingDependent(objects: ObjectKeywords, value: object): { readonly name: string; readonly because: string } | undefined {
  for (const { name: because, required } of objects.dependentRequired) {
    if (!Object.hasOwn(value, because)) continue;
    const name = required.find((one) => !Object.hasOwn(value, one));
    if (name !== undefined) return { name, because };
  }
  return undefined;
}

/** True for a JSON object. */
export function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
