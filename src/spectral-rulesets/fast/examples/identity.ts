import { type Container, isContainer } from '../outside.ts';

const single = ['additionalItems', 'items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];
const lists = ['items', 'allOf', 'anyOf', 'oneOf'];
const maps = ['$defs', 'definitions', 'properties', 'patternProperties', 'dependencies'];
const keywords: ReadonlySet<string> = new Set([...single, ...lists, ...maps]);
const skipped: ReadonlySet<string> = new Set([
  ...['default', 'enum', 'const', 'required', 'maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum', 'multipleOf', 'maxLength'],
  ...['minLength', 'pattern', 'format', 'maxItems', 'minItems', 'uniqueItems', 'maxProperties', 'minProperties'],
]);

const withoutIdentity = new Map<boolean, WeakSet<Container>>([
  [true, new WeakSet()],
  [false, new WeakSet()],
]);

/**
 * Whether there is something in a schema that ajv takes for the name of a schema: what comes of two schemas with one name depends on
 * everything that was looked at before. Goes where `json-schema-traverse` goes, which is also into what is no schema; `id` of those is
 * taken away by the library before, but for what is below a keyword.
 */
export function hasIdentity(schema: unknown, isBelowKeyword = true): boolean {
  if (!isContainer(schema) || Array.isArray(schema)) return false;
  const known = withoutIdentity.get(isBelowKeyword);
  if (known?.has(schema)) return false;
  const isNamed = ['$id', '$anchor', '$dynamicAnchor', ...(isBelowKeyword ? ['id'] : [])].some((key) => typeof schema[key] === 'string');
  if (isNamed || Object.entries(schema).some(([key, value]) => holdsIdentity(key, value))) return true;
  known?.add(schema);
  return false;
}

function holdsIdentity(key: string, value: unknown): boolean {
  if (!isContainer(value)) return false;
  if (Array.isArray(value)) return lists.includes(key) && value.some((item) => hasIdentity(item));
  if (maps.includes(key)) return Object.values(value).some((item) => hasIdentity(item));
  return !skipped.has(key) && hasIdentity(value, keywords.has(key));
}
