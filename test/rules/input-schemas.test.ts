import { describe, expect, test } from 'vitest';
import { nullableValid } from '../../rulesets/input-validation/nullable-valid.ts';
import { objectClosed } from '../../rulesets/input-validation/object-closed.ts';
import { objectMaxProperties } from '../../rulesets/input-validation/object-max-properties.ts';
import { polymorphismDiscriminated } from '../../rulesets/input-validation/polymorphism-discriminated.ts';
import { schemaKeywordApplicable } from '../../rulesets/input-validation/schema-keyword-applicable.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

/** `severity place message`, places from the schemas on. */
async function found(rule: Rule, schemas: Schemas, version = '3.1.0', more: object = {}) {
  const text = { openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, components: { schemas }, ...more };
  const summaries = await summariesOf(rule, JSON.stringify(text), { name: 'openapi.json' });
  return summaries.map((summary) => summary.replace('/components/schemas/', ''));
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const properties = (schemas: Schemas, more: object = {}) => ({ type: 'object', properties: schemas, ...more });

describe('schema-keyword-applicable', () => {
  const byType: Readonly<Record<string, Schemas>> = {
    string: {
      minLength: 1,
      maxLength: 9,
      pattern: 'a',
      contentEncoding: 'base64',
      contentMediaType: 'a/b',
      contentSchema: { type: 'string' },
    },
    number: { minimum: 0, maximum: 9, exclusiveMinimum: 1, exclusiveMaximum: 8, multipleOf: 2 },
    array: {
      items: { type: 'string' },
      minItems: 1,
      maxItems: 9,
      uniqueItems: true,
      prefixItems: [{ type: 'string' }],
      contains: { type: 'string' },
      minContains: 1,
      maxContains: 9,
      unevaluatedItems: false,
    },
    object: {
      properties: { a: {} },
      required: ['a'],
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 9,
      patternProperties: { a: {} },
      propertyNames: { pattern: 'a' },
      dependentRequired: { a: ['b'] },
      dependentSchemas: { a: {} },
      unevaluatedProperties: false,
      discriminator: { propertyName: 'a' },
    },
  };
  const cases = Object.entries(byType).flatMap(([type, keywords]) =>
    Object.entries(keywords).map(([keyword, value]) => ({ type, keyword, value })),
  );

  test.each(cases)('$keyword is about $type only', async ({ type, keyword, value }) => {
    expect(await found(schemaKeywordApplicable, { Order: { type, [keyword]: value } })).toEqual([]);
    const severity = keyword === 'uniqueItems' ? 'info' : 'warn';
    expect(await found(schemaKeywordApplicable, { Order: { type: 'boolean', [keyword]: value } })).toEqual([
      `${severity} Order/${keyword} Keyword "${keyword}" has no effect on type "boolean".`,
    ]);
  });

  test.each([
    { type: 'integer', minimum: 0 },
    { type: ['string', 'array'], maxLength: 5, maxItems: 5 },
    { type: 'boolean', minLength: 0, minItems: 0, minProperties: 0, minContains: 0 },
    { type: 'boolean', uniqueItems: false, exclusiveMinimum: false, additionalProperties: true },
    { type: 'boolean', required: [], properties: {}, items: {}, pattern: '', maxLength: null },
    { type: 'boolean', format: 'int32', enum: [true], default: true, title: 'Paid' },
    { type: 'strnig', maxItems: 5 },
    { maxItems: 5, maxLength: 5 },
    // Nothing can be both, which composition-satisfiable says.
    { type: 'string', allOf: [{ type: 'object' }], maxItems: 5 },
    { type: 'string', oneOf: [{ maxItems: 5 }] },
  ])('%j is left alone', async (schema) => {
    expect(await found(schemaKeywordApplicable, { Order: schema })).toEqual([]);
  });

  test.each([
    [{ type: 'boolean', minimum: 0 }, 'Keyword "minimum" has'],
    [{ type: 'boolean', maxLength: 0 }, 'Keyword "maxLength" has'],
    [{ type: 'boolean', uniqueItems: true, maxItems: 1 }, 'Keywords "maxItems", "uniqueItems" have'],
    [{ type: 'boolean', unevaluatedProperties: {}, additionalProperties: false }, 'Keyword "additionalProperties" has'],
  ])('%j', async (schema, start) => {
    const [only, ...others] = await found(schemaKeywordApplicable, { Order: schema });
    expect(others).toEqual([]);
    expect(only).toContain(`warn Order/`);
    expect(only).toContain(` ${start} no effect on type "boolean".`);
  });

  test('the type may be that of a part or of the schema around', async () => {
    const schemas = { Name: { type: 'string' }, Order: { allOf: [reference('Name')], maxItems: 5 } };
    expect(await found(schemaKeywordApplicable, schemas)).toEqual([
      'warn Order/maxItems Keyword "maxItems" has no effect on type "string".',
    ]);
    expect(await found(schemaKeywordApplicable, { Order: { type: 'string', allOf: [{ maxItems: 5 }] } })).toEqual([
      'warn Order/allOf/0/maxItems Keyword "maxItems" has no effect on type "string".',
    ]);
    // A component may be a part of others, of other types.
    const shared = { Sized: { maxItems: 5 }, Order: { type: 'string', allOf: [reference('Sized')] } };
    expect(await found(schemaKeywordApplicable, shared)).toEqual([]);
  });
});

describe('nullable-valid', () => {
  const enumProblem = 'Keyword "nullable" has no effect: "enum" does not list null.';
  const parts = (fields: string) => `Keyword "nullable" has no effect: ${fields} does not allow null.`;
  const text = { type: 'string' };
  const nullable = { type: 'string', nullable: true };

  test.each([
    [{ ...nullable, enum: ['a'] }, enumProblem],
    [{ nullable: true, enum: ['a'] }, enumProblem],
    [{ ...nullable, enum: ['a', null] }, undefined],
    [{ ...nullable, enum: [] }, undefined],
    [{ ...nullable, enum: 'a' }, undefined],
    [{ nullable: true }, undefined],
    [{ nullable: true, properties: {} }, undefined],
    [{ ...nullable, nullable: 'true', enum: ['a'] }, undefined],
    [{ nullable: false, allOf: [text] }, undefined],
    [{ nullable: true, allOf: [text] }, parts('"allOf"')],
    [{ nullable: true, allOf: [{ description: 'Any' }] }, undefined],
    [{ nullable: true, allOf: [nullable] }, undefined],
    [{ nullable: true, allOf: [nullable, text] }, parts('"allOf"')],
    [{ nullable: true, oneOf: [text, nullable] }, undefined],
    [{ nullable: true, oneOf: [text, text] }, parts('"oneOf"')],
    [{ nullable: true, anyOf: [text] }, parts('"anyOf"')],
    [{ nullable: true, anyOf: [] }, undefined],
    [{ nullable: true, anyOf: [text, true] }, undefined],
    [{ nullable: true, allOf: [text], anyOf: [nullable] }, parts('"allOf" or "anyOf"')],
    [{ nullable: true, allOf: [{ oneOf: [text, { allOf: [text] }] }] }, parts('"allOf"')],
    [{ nullable: true, allOf: [reference('Circle')] }, undefined],
  ])('3.0: %j', async (schema, message) => {
    const others = { Circle: { allOf: [reference('Circle')] } };
    expect(await found(nullableValid, { Order: schema, ...others }, '3.0.4')).toEqual(
      message === undefined ? [] : [`warn Order/nullable ${message}`],
    );
  });

  test.each([
    [{ nullable: true, type: 'string' }, 'error'],
    [{ nullable: true, type: ['string', 'null'] }, 'info'],
    [{ nullable: true, $ref: '#/components/schemas/Name' }, 'error'],
    [{ nullable: true }, 'info'],
    [{ nullable: false, type: 'string' }, 'info'],
  ])('3.1: %j', async (schema, severity) => {
    expect(await found(nullableValid, { Order: schema, Name: { type: 'string' } })).toEqual([
      `${severity} Order/nullable Keyword "nullable" is ignored since OpenAPI 3.1, where null is a type.`,
    ]);
  });

  test.each([
    ['3.0.4', { type: 'string', enum: ['a', null] }, 'Keyword "enum" lists null, which the type without "nullable" does not allow.'],
    ['3.1.0', { type: 'string', enum: ['a', null] }, 'Keyword "enum" lists null, which the type does not allow.'],
    ['3.1.0', { type: ['string', 'null'], enum: ['a', null] }, undefined],
    ['3.1.0', { enum: ['a', null] }, undefined],
    ['3.1.0', { type: 'string', enum: ['a', 'null'] }, undefined],
    // Nothing else is listed: that is what composition or example of null is meant by.
    ['3.1.0', { type: 'string', enum: [null] }, undefined],
    [
      '3.0.4',
      { type: 'string', nullable: false, enum: ['a', null] },
      'Keyword "enum" lists null, which the type without "nullable" does not allow.',
    ],
  ])('null in a list, %s: %j', async (version, schema, message) => {
    expect(await found(nullableValid, { Order: schema }, version)).toEqual(message === undefined ? [] : [`warn Order/enum/1 ${message}`]);
  });
});

describe('object-closed', () => {
  const open = properties({ a: {} });
  const places = async (schemas: Schemas, version?: string, more?: object) =>
    (await found(objectClosed, schemas, version, more)).map((summary) => summary.replace(' Object accepts undeclared properties.', ''));

  test.each([
    [open, ['info Order']],
    [{ type: ['object', 'null'], properties: { a: {} } }, ['info Order']],
    [{ ...open, additionalProperties: true }, ['info Order']],
    [{ ...open, additionalProperties: { title: 'Anything' } }, ['info Order']],
    [{ ...open, maxProperties: 1 }, ['info Order']],
    [{ ...open, patternProperties: {} }, ['info Order']],
    [{ ...open, 'x-free-form': false }, ['info Order']],
    [{ ...open, additionalProperties: false }, []],
    [{ ...open, unevaluatedProperties: false }, []],
    [{ ...open, additionalProperties: { type: 'string' } }, []],
    [{ ...open, unevaluatedProperties: { type: 'string' } }, []],
    [{ ...open, patternProperties: { '^x-': {} } }, []],
    [{ ...open, propertyNames: { enum: ['a', 'b'] } }, []],
    [{ ...open, propertyNames: { pattern: '^a' } }, ['info Order']],
    [{ ...open, maxProperties: 0 }, []],
    [{ ...open, enum: [{ a: 1 }] }, []],
    [{ ...open, 'x-free-form': true }, []],
    [{ properties: { a: {} } }, []],
    [{ not: open }, []],
  ])('%j', async (schema, expected) => {
    expect(await places({ Order: schema })).toEqual(expected);
  });

  test('what cannot be closed alone is left alone', async () => {
    const base = { Base: open };
    const wholes: readonly [object, readonly string[]][] = [
      [{ allOf: [reference('Base'), properties({ b: {} })] }, ['info Order']],
      [{ allOf: [reference('Base')], properties: { b: {} } }, ['info Order']],
      [{ allOf: [reference('Base')], oneOf: [properties({ b: {} })] }, ['info Order']],
      [{ ...reference('Base'), properties: { b: {} } }, []],
      [{ properties: { b: {} }, type: 'object', oneOf: [reference('Base')] }, ['info Order']],
      [{ properties: { b: {} }, type: 'object', anyOf: [reference('Base')] }, ['info Order']],
    ];
    for (const [whole, expected] of wholes) {
      expect(await places({ ...base, Order: whole }), JSON.stringify(whole)).toEqual(expected);
      expect(await places({ ...base, Order: whole }, '3.0.4'), JSON.stringify(whole)).toEqual('$ref' in whole ? ['info Base'] : []);
    }
  });

  test('what only stands for a component leaves it to the component', async () => {
    for (const wrapper of [
      { allOf: [reference('Base')] },
      { oneOf: [reference('Base')] },
      { type: 'object', anyOf: [reference('Base')] },
      reference('Base'),
    ])
      expect(await places({ Base: open, Order: wrapper }), JSON.stringify(wrapper)).toEqual(['info Base']);
    const nested = { Base: open, Inner: { allOf: [reference('Base')] }, Order: { allOf: [reference('Inner'), properties({ b: {} })] } };
    expect(await places(nested)).toEqual(['info Order']);
    expect(await places(nested, '3.0.4')).toEqual([]);
  });

  test('conditions refine what another schema describes', async () => {
    expect(await places({ Order: { ...open, additionalProperties: false, if: open, then: open, dependentSchemas: { a: open } } })).toEqual(
      [],
    );
  });

  test('severity by direction and exposure', async () => {
    const body = { content: { 'application/json': { schema: open } } };
    const paths = { '/orders': { post: { requestBody: body, responses: { 200: { description: 'Done', ...body } } } } };
    const at = '/paths/~1orders/post/requestBody/content/application~1json/schema';
    expect(await places({}, '3.1.0', { paths })).toEqual([`warn ${at}`]);
    expect(await places({ Unused: open }, '3.1.0', { paths, 'x-exposure': 'public' })).toEqual([`error ${at}`, 'info Unused']);
    expect(await places({}, '3.1.0', { paths, 'x-exposure': 'partner' })).toEqual([`error ${at}`]);
    expect(await places({}, '3.1.0', { paths, 'x-exposure': 'internal' })).toEqual([`info ${at}`]);
  });

  test('says nothing where nothing is declared at all and another rule does', () => {
    expect(objectClosed.yieldsTo).toEqual(['object-properties-defined']);
  });
});

describe('object-max-properties', () => {
  test.each([
    [{ type: 'object', additionalProperties: { type: 'string' } }, 1],
    [{ additionalProperties: { type: 'string' } }, 1],
    [{ type: 'object', unevaluatedProperties: { type: 'string' } }, 1],
    [{ type: 'object', patternProperties: { a: { type: 'string' } } }, 1],
    [{ type: 'object', additionalProperties: { type: 'string' }, maxProperties: 'many' }, 1],
    [{ type: 'object', additionalProperties: { type: 'string' }, propertyNames: { maxLength: 5 } }, 1],
    [{ type: 'object', additionalProperties: { type: 'string' }, maxProperties: 0 }, 0],
    [{ type: 'object', additionalProperties: { type: 'string' }, enum: [{}] }, 0],
    [{ type: 'object', additionalProperties: { type: 'string' }, propertyNames: { const: 'a' } }, 0],
    [{ type: 'object', additionalProperties: true, unevaluatedProperties: true, patternProperties: {} }, 0],
    [{ not: { type: 'object', additionalProperties: { type: 'string' } } }, 0],
  ])('%j', async (schema, count) => {
    expect(await found(objectMaxProperties, { Order: schema })).toHaveLength(count);
  });

  test('what 3.0 does not know makes no map', async () => {
    expect(await found(objectMaxProperties, { Order: { type: 'object', patternProperties: { a: { type: 'string' } } } }, '3.0.4')).toEqual(
      [],
    );
  });
});

describe('polymorphism-discriminated', () => {
  const tagged = (kind: unknown, required: readonly string[] = ['kind']) => properties({ kind }, { required });
  const iban = properties({ iban: {} }, { required: ['iban'] });
  const card = properties({ card: {} }, { required: ['card'] });

  test.each([
    [[iban, card], undefined],
    [
      [iban, properties({ iban: {}, card: {} }, { required: ['iban', 'card'] })],
      ['0', '1'],
    ],
    [
      [properties({ card: {} }), iban],
      ['0', '1'],
    ],
    [[properties({ card: {} }, { additionalProperties: false }), iban], undefined],
    [[iban, properties({ card: {} }, { additionalProperties: false })], undefined],
    [
      [iban, properties({ card: {} }, { additionalProperties: { type: 'string' } })],
      ['0', '1'],
    ],
    [[tagged({ const: 'a' }), tagged({ const: 'b' })], undefined],
    [[tagged({ const: 'a' }), tagged({ const: 'b' }, [])], undefined],
    [[tagged({ const: 'a' }, []), tagged({ const: 'b' })], undefined],
    [
      [tagged({ const: 'a' }, []), tagged({ const: 'b' }, [])],
      ['0', '1'],
    ],
    [
      [tagged({ enum: ['a', 'b'] }), tagged({ enum: ['b', 'c'] })],
      ['0', '1'],
    ],
    [[tagged({ type: 'string' }), tagged({ type: 'integer' })], undefined],
    [
      [iban, card, iban],
      ['0', '2'],
    ],
    [[iban, { type: 'string' }, { type: 'null' }, { required: ['iban'] }], undefined],
    [
      [iban, { properties: { card: {} } }],
      ['0', '1'],
    ],
    [[iban, { type: 'array', properties: { card: {} } }], undefined],
    [[{ allOf: [iban] }, reference('Card')], undefined],
    [
      [{ allOf: [iban] }, reference('Iban')],
      ['0', '1'],
    ],
    [[iban], undefined],
  ])('%j', async (branches, overlap) => {
    const others = { Iban: iban, Card: card };
    for (const field of ['oneOf', 'anyOf']) {
      const [one, other] = overlap ?? [];
      const message = `Some objects satisfy both "${field}/${one}" and "${field}/${other}": no "discriminator" and no required property tells them apart.`;
      expect(await found(polymorphismDiscriminated, { Order: { [field]: branches }, ...others })).toEqual(
        overlap === undefined ? [] : [`info Order ${message}`],
      );
    }
  });

  test('a discriminator decides, and what only tests decides nothing', async () => {
    const choice = { oneOf: [iban, iban] };
    expect(await found(polymorphismDiscriminated, { Order: { ...choice, discriminator: { propertyName: 'iban' } } })).toEqual([]);
    expect(await found(polymorphismDiscriminated, { Order: { not: choice } })).toEqual([]);
  });

  test('responses are not examined, and very many branches not compared', async () => {
    const response = { description: 'Done', content: { 'application/json': { schema: { oneOf: [iban, iban] } } } };
    expect(
      await found(polymorphismDiscriminated, {}, '3.1.0', { paths: { '/orders': { get: { responses: { 200: response } } } } }),
    ).toEqual([]);
    expect(await found(polymorphismDiscriminated, { Order: { oneOf: Array.from({ length: 100 }, () => iban) } })).toHaveLength(1);
    expect(await found(polymorphismDiscriminated, { Order: { oneOf: Array.from({ length: 101 }, () => iban) } })).toEqual([]);
  });
});
