import { isObject } from '../../src/openapi/element.ts';
import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { partsOf } from './schema-parts.ts';
import { typesAmong } from './value-types.ts';

const stringKeywords = ['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'];
const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const arrayKeywords = [
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedItems',
];
const objectKeywords = [
  'properties',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'discriminator',
];

/** By keyword, the types of values it says something about. */
const typesByKeyword = new Map<string, readonly SchemaType[]>([
  ...entriesFor(stringKeywords, 'string'),
  ...entriesFor(numberKeywords, 'number', 'integer'),
  ...entriesFor(arrayKeywords, 'array'),
  ...entriesFor(objectKeywords, 'object'),
]);

const ranks = new Map([...typesByKeyword.keys()].map((keyword, index) => [keyword, index]));

/** Keywords that a 2.0 parameter or header has as an object of its own, whatever the type of its value. */
const parameterKeywords: ReadonlySet<string> = new Set(['required']);

/** The keywords of the schema that say nothing of values of its type, in an order of their own: that of the text means nothing. */
export function ignoredKeywords(schema: Schema, types = knownTypes(schema)): readonly string[] {
  if (types === undefined) return none;
  const ignored: string[] = [];
  for (const keyword in schema.keywords) if (isIgnored(keyword, schema, types)) ignored.push(keyword);
  return ignored.length < 2 ? ignored : ignored.sort((left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0));
}

const none: readonly string[] = [];

/** True when the schema has keywords that only say something of values of certain types. */
export function hasTypedKeyword(schema: Schema): boolean {
  for (const keyword in schema.keywords) if (typesByKeyword.has(keyword)) return true;
  return false;
}

/** The types of the value, by the schema, its parts, or those it is an `allOf` member of. */
export function knownTypes(schema: Schema): ReadonlySet<SchemaType> | undefined {
  const types = typesAmong(partsOf(schema) ?? [schema]);
  if (types !== undefined) return types.size === 0 ? undefined : types;
  const [use, ...others] = schema.uses;
  if (use === undefined || others.length > 0 || use.field !== 'allOf' || schema.has('type')) return undefined;
  const [parent] = schema.inPlaceParents;
  const inherited = parent === undefined ? undefined : typesAmong(partsOf(parent) ?? [parent]);
  return inherited?.size === 0 ? undefined : inherited;
}

function entriesFor(keywords: readonly string[], ...types: readonly SchemaType[]): readonly (readonly [string, readonly SchemaType[]])[] {
  return keywords.map((keyword) => [keyword, types] as const);
}

function isIgnored(keyword: string, schema: Schema, types: ReadonlySet<SchemaType>): boolean {
  const applicable = typesByKeyword.get(keyword);
  if (applicable === undefined || applicable.some((type) => types.has(type))) return false;
  if (schema.writtenAs === undefined && parameterKeywords.has(keyword)) return false;
  return !saysNothing(keyword, schema.keyword(keyword));
}

/** What would restrict nothing with the right type either: generators write it everywhere. */
function saysNothing(keyword: string, value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value) || isObject(value)) return Object.keys(value).length === 0;
  if (typeof value === 'boolean') return keyword === 'uniqueItems' || keyword.startsWith('exclusive') ? !value : value;
  return value === 0 && keyword.startsWith('min') && keyword !== 'minimum';
}
