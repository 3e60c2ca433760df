import { describe, expect, test } from 'vitest';
import { arrayMaxItems } from '../../rulesets/input-validation/array-max-items.ts';
import { boundsValid } from '../../rulesets/input-validation/bounds-valid.ts';
import { compositionSatisfiable } from '../../rulesets/input-validation/composition-satisfiable.ts';
import { numericBounds } from '../../rulesets/input-validation/numeric-bounds.ts';
import { numericBoundsFitFormat } from '../../rulesets/input-validation/numeric-bounds-fit-format.ts';
import { objectClosed } from '../../rulesets/input-validation/object-closed.ts';
import { objectMaxProperties } from '../../rulesets/input-validation/object-max-properties.ts';
import { polymorphismDiscriminated } from '../../rulesets/input-validation/polymorphism-discriminated.ts';
import { redundantConstraint } from '../../rulesets/input-validation/redundant-constraint.ts';
import { schemaKeywordApplicable } from '../../rulesets/input-validation/schema-keyword-applicable.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

const name = 'openapi.json';

function definition(schemas: Schemas, version: string): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, components: { schemas } });
}

/** `severity place message`, places from the schemas on. */
async function found(rule: Rule, schemas: Schemas, version = '3.1.0', files: Readonly<Record<string, string>> = {}) {
  const summaries = await summariesOf(rule, definition(schemas, version), { name, files });
  return summaries.map((summary) => summary.replace('/components/schemas/', ''));
}

/** Where the findings are, from the schemas on. */
async function places(rule: Rule, schemas: Schemas, version?: string): Promise<readonly (string | undefined)[]> {
  return (await found(rule, schemas, version)).map((summary) => summary.split(' ')[1]);
}

const reference = (component: string) => ({ $ref: `#/components/schemas/${component}` });
const properties = (schemas: Schemas, more: object = {}) => ({ type: 'object', properties: schemas, ...more });
const closed = (schemas: Schemas) => properties(schemas, { additionalProperties: false });
const titled = (count: number) => Array.from({ length: count }, (_, index) => ({ title: String(index) }));

describe('array-max-items', () => {
  test.each([
    [{ type: 'array', uniqueItems: true, items: { type: 'boolean' } }, '3.1.0', true],
    [{ type: 'array', uniqueItems: true }, '3.1.0', false],
    [{ type: 'array', items: false }, '3.1.0', true],
    [{ type: 'array', prefixItems: [{}], items: false }, '3.1.0', true],
    [{ type: 'array', prefixItems: [{}], unevaluatedItems: false }, '3.1.0', true],
    [{ type: 'array', prefixItems: [{}], items: {}, unevaluatedItems: false }, '3.1.0', false],
    [{ type: 'array', items: {}, unevaluatedItems: false }, '3.1.0', false],
    [{ type: 'array', prefixItems: [{}], items: false }, '3.0.4', false],
  ])('%j in %s is bounded: %s', async (schema, version, isBounded) => {
    expect(await found(arrayMaxItems, { Order: schema }, version)).toHaveLength(isBounded ? 0 : 1);
  });
});

describe('numeric-bounds', () => {
  test('what is only tested by needs none', async () => {
    expect(await found(numericBounds, { Order: { type: 'string', not: { type: 'integer' } } })).toEqual([]);
  });
});

describe('bounds-valid', () => {
  test.each([
    [{ minLength: 2, allOf: [{ minLength: 9 }, { maxLength: 7 }] }, '"minLength" 9 is greater than "maxLength" 7'],
    [{ maxLength: 9, allOf: [{ maxLength: 5 }, { minLength: 7 }] }, '"minLength" 7 is greater than "maxLength" 5'],
    [{ maxLength: 5, allOf: [{ maxLength: 9 }, { minLength: 7 }] }, '"minLength" 7 is greater than "maxLength" 5'],
    [{ minimum: 5, allOf: [{ exclusiveMinimum: 5 }, { maximum: 5 }] }, 'no number lies between "exclusiveMinimum" 5 and "maximum" 5'],
    [{ maximum: 5, allOf: [{ exclusiveMaximum: 5 }, { minimum: 5 }] }, 'no number lies between "minimum" 5 and "exclusiveMaximum" 5'],
    [{ minimum: 5, allOf: [{ exclusiveMinimum: 1 }, { maximum: 4 }] }, '"minimum" 5 is greater than "maximum" 4'],
  ])('%j: the tightest counts', async (schema, reason) => {
    expect(await found(boundsValid, { Order: schema })).toEqual([`error Order Contradictory bounds: ${reason}.`]);
  });

  test('of two that are equally tight the first is shown', async () => {
    for (const schema of [
      { minLength: 5, allOf: [{ minLength: 5 }, { maxLength: 4 }] },
      { maxLength: 4, allOf: [{ maxLength: 4 }, { minLength: 5 }] },
    ]) {
      const [finding] = await runRule(boundsValid, definition({ Order: schema }, '3.1.0'), { name });
      expect(finding?.relatedLocations.map(({ pointer }) => pointer.split('/').slice(4, 6).join('/'))).toEqual(['allOf/1']);
    }
  });

  test('is at a bound of the schema only when all are', async () => {
    const short = { type: 'string', maxLength: 7 };
    expect(await places(boundsValid, { Short: short, Order: { ...reference('Short'), minLength: 9 } })).toEqual(['Order']);
    expect(await places(boundsValid, { Order: { type: 'string', pattern: '^a{9}$', maxLength: 7 } })).toEqual(['Order/maxLength']);
    expect(await places(boundsValid, { Order: { type: 'string', pattern: '^a{9}$', minLength: 10 } })).toEqual(['Order/minLength']);
  });

  test('a property of the same parts is another value', async () => {
    const parts = { Long: { minLength: 9 }, Short: { maxLength: 7 } };
    const both = [reference('Long'), reference('Short')];
    expect(await places(boundsValid, { ...parts, Order: { allOf: both, properties: { note: { allOf: both } } } })).toEqual([
      'Order',
      'Order/properties/note',
    ]);
  });

  test('in a circle each has what the other has', async () => {
    const schemas = { Long: { allOf: [reference('Short')], minLength: 9 }, Short: { allOf: [reference('Long')], maxLength: 7 } };
    expect(await places(boundsValid, schemas)).toEqual(['Long', 'Short']);
  });

  test.each([
    [{ type: 'array', uniqueItems: true, items: { enum: ['a'] } }],
    [{ type: 'array', minItems: 2, items: { enum: ['a'] } }],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a'] }, allOf: [{ prefixItems: [{}] }] }],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { type: 'string' } }],
    [{ type: 'array', uniqueItems: true, minItems: 2, items: { allOf: [{ enum: ['a'] }, ...titled(60)] } }],
    [{ type: 'string', pattern: `^${'a'.repeat(999)}$`, maxLength: 5 }],
  ])('%j is not judged', async (schema) => {
    expect(await found(boundsValid, { Order: schema })).toEqual([]);
  });

  test('a pattern of a thousand characters is, and one that repeats what it found', async () => {
    expect(await found(boundsValid, { Order: { type: 'string', pattern: `^${'a'.repeat(998)}$`, maxLength: 5 } })).toHaveLength(1);
    expect(await found(boundsValid, { Order: { type: 'string', pattern: '^(a)\\1$', maxLength: 0 } })).toHaveLength(1);
  });
});

describe('more parts than anyone writes', () => {
  const many = (schema: object) => ({ ...schema, allOf: titled(61) });

  test.each<readonly [Rule, object]>([
    [boundsValid, { type: 'integer', minimum: 5, maximum: 4 }],
    [numericBoundsFitFormat, { type: 'integer', format: 'int8', maximum: 300 }],
  ])('$id says nothing of them', async (rule, schema) => {
    expect(await found(rule, { Order: many(schema) })).toEqual([]);
  });

  test('what the schema says itself counts for those that need no more', async () => {
    expect(await places(schemaKeywordApplicable, { Order: many({ type: 'string', maxItems: 5 }) })).toEqual(['Order/maxItems']);
    const member = { allOf: [{ maxLength: 5 }, ...titled(60)], type: 'object' };
    expect(await places(schemaKeywordApplicable, { Order: member })).toEqual(['Order/allOf/0/maxLength']);
    expect(await places(objectClosed, { Order: many(properties({ id: {} })) })).toEqual([]);
  });

  test('properties of so many exclude nothing', async () => {
    const [one, other] = [{ type: 'string' }, many({ type: 'integer' })];
    expect(await found(compositionSatisfiable, { Order: { allOf: [properties({ id: one }), properties({ id: other })] } })).toEqual([]);
    expect(await found(compositionSatisfiable, { Order: { allOf: [properties({ id: other }), properties({ id: one })] } })).toEqual([]);
  });
});

describe('numeric-bounds-fit-format', () => {
  test('a bound of a part is not shown at the schema’s own', async () => {
    const schemas = { Base: { maximum: 300 }, Order: { allOf: [reference('Base')], format: 'int8', maximum: 10 } };
    expect(await found(numericBoundsFitFormat, schemas)).toEqual([
      'error Order Bound "maximum" 300 is outside the range of format "int8".',
    ]);
  });
});

describe('composition-satisfiable', () => {
  const both = (one: unknown, other: unknown) => ({ Order: { allOf: [properties({ id: one }), properties({ id: other })] } });

  test.each([
    [{ type: 'string' }, {}],
    [{ type: 'string' }, { maxLength: 4 }],
    [{ type: 'integer' }, { type: 'integer', maximum: 4 }],
    [{ enum: ['a'] }, { type: 'string' }],
    [{ enum: [] }, { enum: ['a'] }],
    [
      { type: ['integer', 'null'], maximum: 4 },
      { type: 'integer', minimum: 5 },
    ],
    [{ type: 'string' }, { type: [] }],
  ])('%j and %j, in either order, may be one value', async (one, other) => {
    expect(await found(compositionSatisfiable, both(one, other))).toEqual([]);
    expect(await found(compositionSatisfiable, both(other, one))).toEqual([]);
  });

  test('types', async () => {
    const conflict = async (...types: readonly unknown[]) =>
      (await found(compositionSatisfiable, { Order: { allOf: types.map((type) => ({ type })) } })).map((summary) => summary.split(': ')[1]);
    expect(await conflict('string', 'number')).toEqual(['type "string" excludes type "number".']);
    expect(await conflict('number', 'integer', 'string')).toEqual(['type "integer" excludes type "string".']);
    expect(await conflict([], 'string')).toEqual([]);
    expect(await conflict('string', [])).toEqual([]);
  });

  test('listed values', async () => {
    expect(await found(compositionSatisfiable, { Order: { enum: [], allOf: [{ enum: ['a'] }] } })).toEqual([]);
    expect(await found(compositionSatisfiable, { Order: { allOf: [{ enum: ['b'], const: 'a' }, { enum: ['b'] }] } })).toEqual([]);
  });

  test('a conflict is shown at the later of the two where the schema itself has it', async () => {
    const [one, other] = [properties({ id: { type: 'string' } }), properties({ id: { type: 'integer' } })];
    expect(await places(compositionSatisfiable, { Order: { allOf: [one, other] } })).toEqual(['Order/allOf/1/properties/id']);
    expect(await places(compositionSatisfiable, { Base: one, Order: { allOf: [reference('Base'), other] } })).toEqual([
      'Order/allOf/1/properties/id',
    ]);
    expect(await places(compositionSatisfiable, { Base: other, More: one, Order: { allOf: ['Base', 'More'].map(reference) } })).toEqual([
      'Order',
    ]);
  });

  test('the same pointer in another file is another place', async () => {
    const files = { 'base.json': definition({ Order: { properties: { id: { type: 'string' } } } }, '3.1.0') };
    const Order = { allOf: [{ $ref: 'base.json#/components/schemas/Order' }, reference('More')] };
    const summaries = await found(compositionSatisfiable, { Order, More: properties({ id: { type: 'integer' } }) }, '3.1.0', files);
    expect(summaries.map((summary) => summary.split(' ')[1])).toEqual(['Order']);
  });

  test('what is forbidden is shown at the closed part when it is this schema’s alone', async () => {
    const member = { allOf: [closed({ id: {} }), properties({ note: {} })] };
    expect(await places(compositionSatisfiable, { Order: member })).toEqual(['Order/allOf/0/additionalProperties']);
    const again = { properties: { order: { $ref: '#/components/schemas/Order/allOf/0' } } };
    expect(await places(compositionSatisfiable, { Order: member, Again: again })).toEqual(['Order']);
    const deeper = { allOf: [{ allOf: [closed({ id: {} }), { title: 'Id' }] }, properties({ note: {} })] };
    expect(await places(compositionSatisfiable, { Order: deeper })).toEqual(['Order']);
  });

  test('one forbidden property that is required makes it an error', async () => {
    const other = properties({ note: {}, more: {} }, { required: ['more'] });
    expect((await found(compositionSatisfiable, { Order: { allOf: [closed({ id: {} }), other] } }))[0]).toMatch(/^error /);
  });

  test.each([
    ['3.0 has no patterns for properties', { patternProperties: { '^i': {} }, additionalProperties: false }, '3.0.4', 1],
    ['one of several patterns is enough', { patternProperties: { '^x': {}, '^i': {} }, additionalProperties: false }, '3.1.0', 0],
    ['a reference that leads somewhere', { ...reference('Base'), unevaluatedProperties: false }, '3.1.0', 1],
    ['a dynamic one may lead anywhere', { $dynamicRef: '#base', unevaluatedProperties: false }, '3.1.0', 0],
    ['a branch takes all', { anyOf: [{ unevaluatedProperties: true }], unevaluatedProperties: false }, '3.1.0', 0],
  ])('closed: %s', async (_what, part, version, count) => {
    const schemas = { Base: { $dynamicAnchor: 'base', ...properties({ note: {} }) }, Order: { allOf: [properties({ id: {} }), part] } };
    expect(await found(compositionSatisfiable, schemas, version)).toHaveLength(count);
  });
});

describe('schema-keyword-applicable', () => {
  test('the types of the whole count for its members', async () => {
    expect(await places(schemaKeywordApplicable, { Order: { allOf: [{ type: 'object' }, { maxLength: 5 }] } })).toEqual([
      'Order/allOf/1/maxLength',
    ]);
    expect(await places(schemaKeywordApplicable, { Order: { allOf: [{ maxLength: 5 }] } })).toEqual([]);
    expect(await places(schemaKeywordApplicable, { Order: { allOf: [{ type: 'string' }, { type: 'integer' }, { maxItems: 1 }] } })).toEqual(
      [],
    );
    expect(await places(schemaKeywordApplicable, { Order: { type: 'object', allOf: [{ type: 'strnig', maxLength: 5 }] } })).toEqual([]);
  });

  test('what others use too may be of another type there', async () => {
    const member = { Order: { type: 'object', allOf: [{ maxLength: 5 }] } };
    expect(await places(schemaKeywordApplicable, member)).toEqual(['Order/allOf/0/maxLength']);
    const also = { properties: { note: { $ref: '#/components/schemas/Order/allOf/0' } } };
    expect(await places(schemaKeywordApplicable, { ...member, Also: also })).toEqual([]);
  });

  test('"required" of a 2.0 parameter is about the parameter', async () => {
    const parameters = ['true', 'false'].map((value) => `{ name: a${value}, in: query, type: string, required: ${value} }`).join();
    const text = `swagger: '2.0'\ninfo: {}\npaths: { /orders: { get: { parameters: [${parameters}], responses: {} } } }\n`;
    expect(await summariesOf(schemaKeywordApplicable, text)).toEqual([]);
  });
});

describe('object-closed', () => {
  const id = properties({ id: {} });

  test.each([
    ['then', { ...id, if: {}, then: id }],
    ['else', { ...id, if: {}, else: id }],
    ['dependentSchemas', { ...id, dependentSchemas: { id } }],
    ['a member beside branches', { allOf: [id], anyOf: [{ required: ['id'] }] }],
    ['a member beside choices', { allOf: [id], oneOf: [{ required: ['id'] }] }],
  ])('%s leaves it to the whole', async (_what, schema) => {
    expect(await places(objectClosed, { Order: schema })).toEqual(['Order']);
  });

  test.each([
    ['a part', { type: 'object', allOf: [id] }, 'Order/allOf/0'],
    ['branches', { type: 'object', anyOf: [id] }, 'Order/anyOf/0'],
    ['choices', { type: 'object', oneOf: [id] }, 'Order/oneOf/0'],
    ['several choices', { type: 'object', oneOf: [id, closed({ note: {} })] }, 'Order/oneOf/0'],
    ['a part, but for some', { type: 'object', allOf: [id], not: { required: ['note'] } }, 'Order/allOf/0'],
    ['a component', { type: 'object', ...reference('Base') }, 'Base'],
  ])('an object that only stands for %s leaves it to that', async (_what, schema, place) => {
    const Base = place === 'Base' ? { Base: id } : {};
    expect(await places(objectClosed, { Order: schema, ...Base })).toEqual([place]);
  });

  test.each([
    ['an object of which nothing is said', { type: 'object' }, '3.1.0'],
    ['3.0 has no patterns for properties', { ...id, patternProperties: { '^x': { type: 'string' } } }, '3.0.4'],
  ])('%s is open', async (_what, schema, version) => {
    expect(await places(objectClosed, { Order: schema }, version)).toEqual(['Order']);
  });

  test('a component that a larger one refers to dynamically is judged with it', async () => {
    const schemas = { Base: { $dynamicAnchor: 'base', ...id }, Order: { $dynamicRef: '#base', ...properties({ note: {} }) } };
    expect(await places(objectClosed, schemas)).toEqual(['Order']);
  });

  test('patterns make no map in 3.0', async () => {
    const schema = { type: 'object', patternProperties: { '^x': { type: 'string' } } };
    expect(await places(objectMaxProperties, { Order: schema }, '3.1.0')).toEqual(['Order']);
    expect(await places(objectMaxProperties, { Order: schema }, '3.0.4')).toEqual([]);
  });
});

describe('polymorphism-discriminated', () => {
  const choice = (...branches: readonly object[]) => ({ Order: { oneOf: branches } });
  const kind = (value: string) => properties({ kind: { const: value } }, { required: ['kind'] });

  test('one of several schemas of a property tells branches apart', async () => {
    const loose = properties({ kind: { type: 'string' } });
    expect(await found(polymorphismDiscriminated, choice({ allOf: [kind('a'), loose] }, kind('b')))).toEqual([]);
    expect(await found(polymorphismDiscriminated, choice(kind('b'), { allOf: [loose, kind('a')] }))).toEqual([]);
  });

  test('one closed part of a branch is enough', async () => {
    const other = properties({ id: {}, note: {} }, { required: ['note'] });
    expect(await found(polymorphismDiscriminated, choice({ allOf: [closed({ id: {} }), properties({ id: {} })] }, other))).toEqual([]);
    expect(await found(polymorphismDiscriminated, choice(properties({ id: {} }), other))).toHaveLength(1);
  });

  test('what is no name is required of nobody', async () => {
    const branch = properties({ id: {} }, { required: [5] });
    expect(await found(polymorphismDiscriminated, choice(branch, branch))).toHaveLength(1);
  });
});

describe('redundant-constraint', () => {
  test.each([
    [{ enum: ['a', 5], maximum: 10 }, ['Order/maximum']],
    [{ required: ['id'], minProperties: '1' }, []],
    [{ enum: ['ab'], minLength: '1' }, []],
    [{ enum: ['ab'], maxLength: '5' }, []],
  ])('%j', async (schema, expected) => {
    expect(await places(redundantConstraint, { Order: schema })).toEqual(expected);
  });
});
