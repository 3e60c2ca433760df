import { type Fields, isFields } from './configuration-file.ts';
import type { SchemaError } from './configuration-validator.generated.js';

/**
 * Validates a value by one of the small schemas that options of rules have, and says what ajv would say: ajv itself would take longer to
 * load than all the rest of a configuration. Throws for a keyword that it does not know, which no rule has.
 */
export function checkValue(value: unknown, schema: Fields, instancePath = ''): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  const report = (keyword: string, params: Fields): void => void errors.push({ instancePath, keyword, params, parentSchema: schema });
  for (const [keyword, limit] of Object.entries(schema)) {
    const check = checks.get(keyword);
    if (check === undefined) throw new Error(`No check for "${keyword}" in the schema of an option.`);
    const params = check(value, limit);
    if (params !== undefined) report(keyword, params);
  }
  const { items } = schema;
  if (!isFields(items) || !Array.isArray(value)) return errors;
  return [...errors, ...value.flatMap((item: unknown, index) => checkValue(item, items, `${instancePath}/${index}`))];
}

/** What is wrong with a value by a keyword, as ajv's `params`; `undefined` when nothing is, or the keyword is about another type. */
type Check = (value: unknown, limit: unknown) => Fields | undefined;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['type', (value, type) => (hasType(value, type) ? undefined : { type })],
  ['enum', (value, allowed) => (Array.isArray(allowed) && allowed.includes(value) ? undefined : { allowedValues: allowed })],
  ['minimum', (value, limit) => (typeof value === 'number' && value < Number(limit) ? { limit } : undefined)],
  ['minLength', (value, limit) => (typeof value === 'string' && [...value].length < Number(limit) ? { limit } : undefined)],
  ['minItems', (value, limit) => (Array.isArray(value) && value.length < Number(limit) ? { limit } : undefined)],
  ['pattern', (value, pattern) => (typeof value === 'string' && !new RegExp(String(pattern), 'u').test(value) ? { pattern } : undefined)],
  ['uniqueItems', (value) => (Array.isArray(value) ? repeated(value) : undefined)],
  ['items', () => undefined],
]);

function hasType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'boolean':
    case 'string':
      return typeof value === type;
    default:
      throw new Error(`No check for the type "${String(type)}" in the schema of an option.`);
  }
}

/** The first item that is there twice; items are texts. */
function repeated(items: readonly unknown[]): Fields | undefined {
  const seen = new Map<unknown, number>();
  for (const [index, item] of items.entries()) {
    const before = seen.get(item);
    if (before !== undefined) return { i: index, j: before };
    seen.set(item, index);
  }
  return undefined;
}
