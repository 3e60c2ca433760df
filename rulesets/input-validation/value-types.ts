import type { Schema, SchemaType } from '../../src/openapi/schema.ts';

/** The types that schemas which judge one value leave to it; `undefined` when none of them says, or not in a way that is understood. */
export function typesAmong(parts: readonly Schema[]): ReadonlySet<SchemaType> | undefined {
  let left: ReadonlySet<SchemaType> | undefined;
  for (const part of parts) {
    const own = ownTypes(part);
    if (own !== undefined) left = left === undefined ? own : commonTypes(left, own);
  }
  return left;
}

/** The types that the schema itself allows; `undefined` when it does not say, or says something that is no type. */
export function ownTypes(schema: Schema): ReadonlySet<SchemaType> | undefined {
  const declared = schema.keyword('type');
  const { types } = schema;
  const isUnderstood = types.length > 0 && types.length >= (Array.isArray(declared) ? declared.length : 1) && !types.includes('file');
  if (!isUnderstood) return undefined;
  // Since 3.1 `nullable` adds nothing: only what is listed counts.
  return setOf(schema.format < 'oas3_1' ? types : types.filter((type) => schema.hasType(type)));
}

const aloneSets = new Map<SchemaType, ReadonlySet<SchemaType>>();

/** Nearly always one type alone, which many ask for. */
function setOf(types: readonly SchemaType[]): ReadonlySet<SchemaType> {
  const [first, second] = types;
  if (first === undefined || second !== undefined) return new Set(types);
  const known = aloneSets.get(first);
  if (known !== undefined) return known;
  const set = new Set(types);
  aloneSets.set(first, set);
  return set;
}

/** What both allow; every integer is a number. */
export function commonTypes(some: ReadonlySet<SchemaType>, others: ReadonlySet<SchemaType>): ReadonlySet<SchemaType> {
  const common = new Set<SchemaType>();
  for (const type of some) {
    if (others.has(type)) common.add(type);
    else if (type === 'integer' && others.has('number')) common.add('integer');
    else if (type === 'number' && others.has('integer')) common.add('integer');
  }
  return common;
}

/** Types for a message: `"string"`, `"string" or "null"`. */
export function listTypes(types: ReadonlySet<SchemaType>): string {
  return [...types].map((type) => `"${type}"`).join(' or ');
}
