import { describe, expect, test } from 'vitest';
import { deriveSchemas } from '../../scripts/validators/derive.mjs';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { childFields, childRule, isReference, type Kind, mayBeReference, visitChildren } from '../../src/openapi/grammar.ts';
import { richDefinitions } from './rich-definitions.ts';

interface FlatSchema {
  readonly [keyword: string]: unknown;
}

const derived = deriveSchemas();

describe.each(allFormats)('the grammar of %s', (format) => {
  test('types exactly the positions that the official schema gives a definition of their own', () => {
    const official = officialPositions(format);
    const typed = grammarPositions(format);
    // OAuth flows are typed, and validated with the OAuth Flows Object, since each has fields of its own.
    const flows = [...typed].filter((position) => position.includes(' oauthFlow '));
    for (const flow of flows) typed.delete(flow);
    // 2.0 has no TRACE, but whoever describes one anyway has an operation that must be looked at.
    if (format === 'oas2') expect(typed.delete('pathItem.trace operation one')).toBe(true);
    expect([...typed].sort()).toEqual([...official].sort());
    expect(flows.length).toBe({ oas2: 0, oas3_0: 4, oas3_1: 4, oas3_2: 5 }[format]);
  });

  test('meets every kind in the rich definition', () => {
    const met = new Set(positionsBelow('definition', richDefinitions[format], format).map(({ kind }) => kind));
    const all = Object.keys(derived[format]?.schemas ?? {}).map((name) => name.split(':', 1)[0] ?? '');
    expect([...new Set(all)].filter((kind) => !met.has(kind as Kind))).toEqual(['definition', 'reference']);
  });
});

describe('children', () => {
  test('are visited in the order of the keys, with field and key', () => {
    const schema = { allOf: [{}, { type: 'string' }], title: 'x', properties: { properties: { enum: [{}] } }, 'x-data': { items: {} } };
    expect(positionsBelow('schema', schema, 'oas3_0').map(({ at }) => at)).toEqual(['allOf/0', 'allOf/1', 'properties/properties']);
  });

  test('are never found in data', () => {
    const data = { properties: { a: {} }, items: {} };
    const schema = { default: data, enum: [data], example: data, examples: [data], const: data };
    expect(positionsBelow('schema', schema, 'oas3_1')).toEqual([]);
    expect(positionsBelow('link', { parameters: data, requestBody: data }, 'oas3_0')).toEqual([]);
    expect(positionsBelow('discriminator', { mapping: data }, 'oas3_1')).toEqual([]);
    expect(positionsBelow('response', { description: '', examples: { 'application/json': data } }, 'oas2')).toEqual([]);
    expect(positionsBelow('example', { value: data, dataValue: data }, 'oas3_2')).toEqual([]);
  });

  test('are booleans where a schema may be one', () => {
    const schema = { items: true, additionalProperties: false };
    expect(positionsBelow('schema', schema, 'oas3_1').map(({ at }) => at)).toEqual(['items', 'additionalProperties']);
    expect(positionsBelow('schema', schema, 'oas3_0')).toEqual([]);
  });

  test('skip what is no object', () => {
    expect(positionsBelow('schema', { items: 'text', properties: [{}], allOf: {} }, 'oas3_0')).toEqual([]);
    expect(positionsBelow('definition', { info: null, paths: 7, tags: [null] }, 'oas3_0')).toEqual([]);
  });

  test('of 2.0 items are a list or one', () => {
    expect(positionsBelow('schema', { items: [{}, {}] }, 'oas2').map(({ at }) => at)).toEqual(['items/0', 'items/1']);
    expect(positionsBelow('schema', { items: {} }, 'oas2').map(({ at }) => at)).toEqual(['items']);
  });

  test('follow patterns: paths start with a slash, extensions are none', () => {
    const value = { '/a': {}, b: {}, 'x-c': {} };
    expect(positionsBelow('paths', value, 'oas3_0').map(({ at }) => at)).toEqual(['/a']);
    expect(positionsBelow('callback', value, 'oas3_0').map(({ at }) => at)).toEqual(['/a', 'b']);
    expect(childRule('responses', 'oas3_0', '404')).toEqual({ kind: 'response', shape: 'one' });
    expect(childRule('schema', 'oas3_0', 'toString')).toBeUndefined();
  });

  test.each([
    ['pathItem', 'query', ['oas3_2']],
    ['pathItem', 'additionalOperations', ['oas3_2']],
    ['pathItem', 'trace', ['oas2', 'oas3_0', 'oas3_1', 'oas3_2']],
    ['definition', 'webhooks', ['oas3_1', 'oas3_2']],
    ['components', 'pathItems', ['oas3_1', 'oas3_2']],
    ['components', 'mediaTypes', ['oas3_2']],
    ['mediaType', 'itemSchema', ['oas3_2']],
    ['schema', 'oneOf', ['oas3_0', 'oas3_1', 'oas3_2']],
    ['schema', 'prefixItems', ['oas3_1', 'oas3_2']],
    ['parameter', 'items', ['oas2']],
  ] as const)('%s.%s is of %j', (kind, field, formats) => {
    expect(allFormats.filter((format) => childRule(kind, format, field) !== undefined)).toEqual(formats);
  });
});

describe('references', () => {
  test.each([
    ['schema', ['oas2', 'oas3_0']],
    ['parameter', ['oas2', 'oas3_0', 'oas3_1', 'oas3_2']],
    ['header', ['oas3_0', 'oas3_1', 'oas3_2']],
    ['mediaType', ['oas3_2']],
    ['pathItem', []],
    ['server', []],
  ] as const)('%s may be a reference in %j', (kind, formats) => {
    expect(allFormats.filter((format) => mayBeReference(kind, format))).toEqual(formats);
  });

  test('are objects with $ref, whatever it holds', () => {
    expect(isReference('parameter', 'oas3_1', { $ref: '#/a', name: 'x' })).toBe(true);
    expect(isReference('parameter', 'oas3_1', { $ref: null })).toBe(true);
    expect(isReference('schema', 'oas3_1', { $ref: '#/a' })).toBe(false);
    expect(isReference('parameter', 'oas3_1', { name: 'x' })).toBe(false);
    expect(isReference('parameter', 'oas3_1', null)).toBe(false);
  });
});

function officialPositions(format: OasFormat): Set<string> {
  const positions = Object.entries(derived[format]?.schemas ?? {}).flatMap(([name, schema]) => {
    const [kind = ''] = name.split(':', 1);
    return kind === 'reference' ? [] : typedPositions(schema).map((position) => `${kind}.${position}`);
  });
  return new Set(positions);
}

/** Extensions that are typed because tools agree on them are left out: no schema knows them. */
function grammarPositions(format: OasFormat): Set<string> {
  const positions = Object.keys(derived[format]?.schemas ?? {}).flatMap((name) => {
    const kind = name.split(':', 1)[0] as Kind;
    const fields = [...childFields(kind, format)].filter(([field]) => !field.startsWith('x-'));
    return fields.map(([field, rule]) => `${kind}.${field} ${rule.kind} ${rule.shape}`);
  });
  return new Set(positions);
}

/** The positions of a flat schema that were cut off, in the notation of the grammar. */
function typedPositions(schema: FlatSchema): readonly string[] {
  const found: string[] = [];
  for (const [field, held] of Object.entries((schema['properties'] ?? {}) as Record<string, FlatSchema>)) {
    const rule = ruleOf(held);
    if (rule !== undefined) found.push(`${field} ${rule}`);
  }
  for (const [pattern, held] of Object.entries((schema['patternProperties'] ?? {}) as Record<string, FlatSchema>)) {
    if (held['$comment'] !== undefined) found.push(`${pattern.includes('/') ? '/*' : '*'} ${String(held['$comment'])} one`);
  }
  const { additionalProperties: others } = schema as { additionalProperties?: FlatSchema | false };
  if (others && others['$comment'] !== undefined) found.push(`* ${String(others['$comment'])} one`);
  // `default` of Responses has a field of its own in the schema, codes are patterns; the grammar says: every key.
  return found.map((position) => position.replace(/^default response /u, '* response '));
}

function ruleOf(held: FlatSchema): string | undefined {
  const {
    items,
    additionalProperties,
    $comment: kind,
  } = held as { items?: FlatSchema; additionalProperties?: FlatSchema; $comment?: string };
  if (kind !== undefined) return `${kind} ${items?.['$comment'] === undefined ? 'one' : 'one-or-list'}`;
  if (items?.['$comment'] !== undefined) return `${String(items['$comment'])} list`;
  if (additionalProperties?.['$comment'] !== undefined) return `${String(additionalProperties['$comment'])} map`;
  return undefined;
}

interface Found {
  readonly kind: Kind;
  readonly at: string;
}

function positionsBelow(kind: Kind, value: object, format: OasFormat): readonly Found[] {
  const found: Found[] = [];
  visitChildren(kind, format, value, (child, childKind, field, key) => {
    const at = key === undefined ? field : `${field}/${key}`;
    found.push({ kind: childKind, at });
    if (typeof child === 'object' && !isReference(childKind, format, child)) {
      for (const below of positionsBelow(childKind, child, format)) found.push({ kind: below.kind, at: `${at}/${below.at}` });
    }
  });
  return found;
}
