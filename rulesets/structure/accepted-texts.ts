import { scalarText } from '../../src/openapi/element.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';

/** Makes a test whether a parameter takes a text as its value; where the schema leaves that open it does, where it cannot be told not. */
export function createTextTest(schema: Schema | undefined, host: Host): (text: string) => boolean {
  return (text) => schema === undefined || accepts(schema, text, host, new Set());
}

/** A text that all of these parameters take: one of their listed values, else a usual one; `undefined` when none is found. */
export function witnessFor(schemas: readonly (Schema | undefined)[], host: Host): string | undefined {
  const tests = schemas.map((schema) => createTextTest(schema, host));
  const listed = schemas.flatMap((schema) => (schema === undefined ? [] : appliedSchemas(schema).flatMap(listedTexts)));
  return [...listed.slice(0, maxListed), ...usualTexts].find((text) => tests.every((test) => test(text)));
}

const maxListed = 50;

const usualTexts = ['1', 'a', '6f1c3a52-9d0e-4b7a-8c21-0f5e4d3b2a19', '2026-01-31', '2026-01-31T12:00:00Z', 'true', 'name@example.com'];

function listedTexts(schema: Schema): readonly string[] {
  const values = schema.keyword('enum');
  return Array.isArray(values) ? values.flatMap((value) => scalarText(value) ?? []) : [];
}

function accepts(schema: Schema, text: string, host: Host, passed: Set<Schema>): boolean {
  if (passed.has(schema)) return true;
  passed.add(schema);
  return appliedSchemas(schema).every((one) => isTaken(one, text, host, passed) && hasTakenBranch(one, text, host, passed));
}

function hasTakenBranch(schema: Schema, text: string, host: Host, passed: Set<Schema>): boolean {
  return ['oneOf', 'anyOf'].every((field) => {
    const branches = schema.schemas(field);
    return branches.length === 0 || branches.some((branch) => accepts(branch, text, host, new Set(passed)));
  });
}

/** Whether the schema's own keywords let the text through. */
function isTaken(schema: Schema, text: string, host: Host, passed: ReadonlySet<Schema>): boolean {
  const { types } = schema;
  if (types.length > 0 && !types.some((type) => (type === 'array' ? areItems(schema, text, host, passed) : isOfType(text, type))))
    return false;
  const values = schema.keyword('enum');
  if (Array.isArray(values) && !values.some((value) => scalarText(value) === text)) return false;
  if (Object.hasOwn(schema.keywords, 'const') && scalarText(schema.keyword('const')) !== text) return false;
  const longest = schema.keyword('maxLength');
  const shortest = schema.keyword('minLength');
  const { length } = [...text];
  if ((typeof longest === 'number' && length > longest) || (typeof shortest === 'number' && length < shortest)) return false;
  const format = schema.keyword('format');
  const shape = typeof format === 'string' ? formats.get(format) : undefined;
  if (shape !== undefined && !shape.test(text)) return false;
  const pattern = schema.keyword('pattern');
  // What cannot be told is no witness.
  return typeof pattern !== 'string' || host.matchesPattern(pattern, text) === true;
}

/** Items stand in a path with commas between them, where nothing else is said. */
function areItems(schema: Schema, text: string, host: Host, passed: ReadonlySet<Schema>): boolean {
  return schema.schemas('items').every((items) => text.split(',').every((item) => accepts(items, item, host, new Set(passed))));
}

function isOfType(text: string, type: string): boolean {
  if (type === 'integer') return /^-?\d+$/.test(text);
  if (type === 'number') return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
  if (type === 'boolean') return text === 'true' || text === 'false';
  return type === 'string';
}

const formats: ReadonlyMap<string, RegExp> = new Map([
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['date-time', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/],
  ['email', /^[^@]+@[^@]+$/],
  ['guid', /^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i],
  ['int32', /^-?\d+$/],
  ['int64', /^-?\d+$/],
  ['ipv4', /^\d{1,3}(?:\.\d{1,3}){3}$/],
  ['ipv6', /^[\da-f.]*:[\da-f:.]*$/i],
  ['time', /^\d\d:\d\d/],
  ['uri', /^[a-z][a-z\d+.-]*:/i],
  ['uuid', /^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i],
]);
