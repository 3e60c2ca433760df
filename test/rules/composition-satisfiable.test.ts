import { describe, expect, test } from 'vitest';
import { compositionSatisfiable } from '../../rulesets/input-validation/composition-satisfiable.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { modelOf } from '../support/memory-graph.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

function definition(schemas: Schemas, version = '3.1.0'): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, components: { schemas } });
}

/** `severity place message`, places from the schemas on. */
async function found(schemas: Schemas, version?: string) {
  const summaries = await summariesOf(compositionSatisfiable, definition(schemas, version), { name: 'openapi.json' });
  return summaries.map((summary) => summary.replace('/components/schemas/', ''));
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const properties = (schemas: Schemas, more: object = {}) => ({ type: 'object', properties: schemas, ...more });

describe('types', () => {
  test.each([
    [['string'], ['integer'], 'type "string" excludes type "integer"'],
    [['string', 'null'], ['integer', 'boolean'], 'type "string" or "null" excludes type "integer" or "boolean"'],
    [['string'], ['string', 'null'], undefined],
    [['number'], ['integer'], undefined],
    [['integer'], ['number'], undefined],
    [['integer', 'null'], ['number', 'null'], undefined],
    [['string', 'null'], ['integer', 'null'], undefined],
    [['file'], ['string'], undefined],
    [['strnig', 'string'], ['integer'], undefined],
  ])('%j and %j', async (one, other, reason) => {
    const messages = reason === undefined ? [] : [`error Order No value satisfies all parts of the schema: ${reason}.`];
    expect(await found({ Order: { allOf: [{ type: one }, {}, { type: other }] } })).toEqual(messages);
  });

  test('what each narrows is remembered', async () => {
    const schema = { allOf: [{ type: ['string', 'integer'] }, { type: ['integer', 'boolean'] }, { type: ['boolean', 'string'] }] };
    expect(await found({ Order: schema })).toEqual([
      'error Order No value satisfies all parts of the schema: type "integer" excludes type "boolean" or "string".',
    ]);
    const number = { allOf: [{ type: 'number' }, { type: ['integer', 'string'] }, { type: ['string', 'null'] }] };
    expect(await found({ Order: number })).toHaveLength(1);
  });

  test('once, where the parts come together', async () => {
    const schemas = {
      Name: { type: 'string' },
      Order: { type: 'object', allOf: [reference('Name')] },
      Again: { allOf: [reference('Order'), { description: 'Again' }] },
      Also: { description: 'Too', ...reference('Order') },
    };
    expect(await found(schemas)).toEqual(['error Order No value satisfies all parts of the schema: type "object" excludes type "string".']);
  });

  test('beside a reference they count since 3.1', async () => {
    const schemas = { Name: { type: 'string' }, Order: { ...reference('Name'), type: 'object' } };
    expect(await found(schemas)).toHaveLength(1);
    expect(await found(schemas, '3.0.4')).toEqual([]);
  });

  test('nullable parts have null in common', async () => {
    const schemas = { Name: { type: 'string', nullable: true }, Order: { type: 'object', nullable: true, allOf: [reference('Name')] } };
    expect(await found(schemas, '3.0.4')).toEqual([]);
  });

  test('branches and conditions are choices, and what only tests holds nothing', async () => {
    expect(await found({ Order: { type: 'object', oneOf: [{ type: 'string' }], anyOf: [{ type: 'integer' }] } })).toEqual([]);
    expect(await found({ Order: { not: { type: 'object', allOf: [{ type: 'string' }] } } })).toEqual([]);
  });

  test('a dynamic reference may lead elsewhere', async () => {
    const node = { $dynamicAnchor: 'node', type: 'string' };
    expect(await found({ Node: node, Order: { type: 'object', $dynamicRef: '#node' } })).toEqual([]);
  });

  test('circles and dead references end', async () => {
    const schemas = { Order: { allOf: [reference('Order'), reference('Nobody'), { type: 'object' }] } };
    expect(await found(schemas)).toEqual([]);
  });
});

describe('listed values', () => {
  const message = 'error Order No value satisfies all parts of the schema: the values they list have none in common.';
  test.each([
    [{ enum: ['a', 'b'] }, { enum: ['c'] }, [message]],
    [{ enum: ['a', 'b'] }, { enum: ['b'] }, []],
    [{ const: 'a' }, { enum: ['b'] }, [message]],
    [{ const: { x: 1, y: [2] } }, { enum: [{ y: [2], x: 1 }] }, []],
    [{ enum: ['1'] }, { enum: [1] }, [message]],
    [{ enum: [] }, { enum: ['a'] }, []],
    [{ enum: ['a'], const: 'a' }, { enum: ['b'] }, [message]],
    [{ type: ['string', 'null'], enum: ['a'] }, { enum: ['b'] }, []],
    [{ type: ['string', 'null'], enum: ['a'] }, { type: ['string', 'null'], enum: ['b'] }, []],
  ])('%j and %j', async (one, other, messages) => {
    expect(await found({ Order: { allOf: [one, other] } })).toEqual(messages);
  });

  test('what each narrows is remembered', async () => {
    expect(await found({ Order: { allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }, { enum: ['a', 'c'] }] } })).toEqual([message]);
    const schemas = {
      Base: { allOf: [{ enum: ['a', 'b'] }, { enum: ['c'] }] },
      Order: { allOf: [reference('Base'), { enum: ['a', 'b'] }] },
    };
    expect(await found(schemas)).toEqual([message.replace('Order', 'Base')]);
  });

  test('const is no keyword before 3.1', async () => {
    expect(await found({ Order: { allOf: [{ const: 'a' }, { enum: ['b'] }] } }, '3.0.4')).toEqual([]);
  });
});

describe('properties', () => {
  test.each([
    [{ type: 'string' }, { type: 'integer' }, 'type "integer" excludes type "string"'],
    [{ type: 'integer', minimum: 5 }, { type: 'integer', maximum: 4 }, '"minimum" 5 is greater than "maximum" 4'],
    [{ type: 'number', maximum: 4 }, { type: 'integer', minimum: 5 }, '"minimum" 5 is greater than "maximum" 4'],
    [{ type: 'number', minimum: 4.1 }, { type: 'integer', maximum: 4.9 }, 'no integer lies between "minimum" 4.1 and "maximum" 4.9'],
    [{ type: 'array', minItems: 2 }, { type: 'array', maxItems: 1 }, '"minItems" 2 is greater than "maxItems" 1'],
    [{ enum: ['a'] }, { enum: ['b'] }, 'the values they list have none in common'],
    [{ type: 'number', minimum: 4.1 }, { type: 'number', maximum: 4.9 }, undefined],
    [{ minimum: 5 }, { maximum: 4 }, undefined],
    [{ type: ['integer', 'string'], minimum: 5 }, { type: ['integer', 'string'], maximum: 4 }, undefined],
    [{ type: ['integer', 'null'], minimum: 5 }, { type: ['integer', 'null'], maximum: 4 }, undefined],
    [{ type: ['string', 'null'], enum: ['a'] }, { type: ['string', 'null'], enum: ['b'] }, undefined],
    [{ type: 'boolean' }, { type: 'boolean' }, undefined],
    [{ enum: [] }, { enum: ['b'] }, undefined],
    [{ enum: ['a'], minLength: 5 }, { enum: ['a'], maxLength: 3 }, undefined],
    [{ type: 'string' }, false, undefined],
    [{ type: 'string' }, {}, undefined],
    // What is wrong with one alone is reported there.
    [{ allOf: [{ type: 'string' }, { type: 'object' }] }, { type: 'integer' }, 'alone'],
  ])('%j and %j', async (one, other, reason) => {
    const schemas = { Entity: properties({ code: one }), Order: { allOf: [reference('Entity'), properties({ code: other })] } };
    if (reason === 'alone') {
      expect(await found(schemas)).toEqual([
        'error Entity/properties/code No value satisfies all parts of the schema: type "string" excludes type "object".',
      ]);
      return;
    }
    const messages = [`warn Order/allOf/1/properties/code Property "code" can never be given: ${reason}.`];
    expect(await found(schemas)).toEqual(reason === undefined ? [] : messages);
  });

  test('an error when required by any part; the other place is named', async () => {
    const order = { allOf: [reference('Entity'), properties({ code: { type: 'integer' } })], required: ['code'] };
    const schemas = { Entity: properties({ code: { type: 'string' } }), Order: order };
    expect(await found(schemas)).toEqual([
      'error Order/allOf/1/properties/code Property "code" can never be given: type "integer" excludes type "string".',
    ]);
    const [finding] = await runRule(compositionSatisfiable, definition(schemas), { name: 'openapi.json' });
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/components/schemas/Entity/properties/code The other schema of the property is here.',
    ]);
  });

  test('at the part that the schema has itself, else at the schema, once', async () => {
    const schemas = {
      Text: properties({ code: { type: 'string' } }),
      Number: properties({ code: { type: 'integer' } }),
      Order: { allOf: [reference('Text'), reference('Number')] },
      First: { allOf: [properties({ code: { type: 'boolean' } }), reference('Text')] },
      Again: { allOf: [reference('Order'), properties({ code: {} })] },
    };
    expect((await found(schemas)).map((summary) => summary.split(' ')[1])).toEqual(['Order', 'First/allOf/0/properties/code']);
  });
});

describe('closed parts', () => {
  const closed = (names: Schemas) => properties(names, { additionalProperties: false });
  const say = (names: string, keyword = 'additionalProperties') =>
    `${names} can never be given: "${keyword}" of one part of the schema forbids what that part does not list.`;

  test('forbid what others list', async () => {
    const schemas = { Entity: properties({ id: {}, a: {}, b: {}, c: {} }), Order: { allOf: [reference('Entity'), closed({ id: {} })] } };
    expect(await found(schemas)).toEqual([`warn Order/allOf/1/additionalProperties ${say('Properties "a", "b" and 1 more')}`]);
    const two = { Entity: properties({ id: {}, a: {}, b: {} }), Order: { allOf: [reference('Entity'), closed({ id: {} })] } };
    expect(await found(two)).toEqual([`warn Order/allOf/1/additionalProperties ${say('Properties "a" and "b"')}`]);
    const one = { Entity: properties({ id: {}, a: {} }), Order: { allOf: [reference('Entity'), closed({ id: {} })], required: ['a'] } };
    expect(await found(one)).toEqual([`error Order/allOf/1/additionalProperties ${say('Property "a"')}`]);
  });

  test('a component that is closed is named beside the schema', async () => {
    const schemas = { Entity: closed({ id: {} }), Order: { allOf: [reference('Entity')], properties: { note: {} } } };
    const [finding] = await runRule(compositionSatisfiable, definition(schemas), { name: 'openapi.json' });
    expect(finding?.location.pointer).toBe('/components/schemas/Order');
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/components/schemas/Entity/additionalProperties The closed part is here.',
    ]);
  });

  test('two closed parts are one mistake', async () => {
    const schemas = { Order: { allOf: [closed({ a: {} }), closed({ b: {} })] } };
    expect(await found(schemas)).toEqual([`warn Order/allOf/0/additionalProperties ${say('Properties "b" and "a"')}`]);
  });

  test('what a part has already is reported there', async () => {
    const schemas = { Order: { allOf: [closed({ a: {} }), properties({ b: {} })] }, Again: { allOf: [reference('Order'), {}] } };
    expect(await found(schemas)).toHaveLength(1);
  });

  test.each([
    ['it lists all', { allOf: [properties({ id: {} }), closed({ id: {}, note: {} })] }],
    ['patterns list it', { allOf: [properties({ id: {} }), { patternProperties: { '^i': {} }, additionalProperties: false }] }],
    [
      'a pattern that cannot be judged may',
      { allOf: [properties({ id: {} }), { patternProperties: { '(': {} }, additionalProperties: false }] },
    ],
    ['what is forbidden anyway', { allOf: [properties({ id: false }), closed({})] }],
    ['it is open to some', { allOf: [properties({ id: {} }), { additionalProperties: { type: 'string' } }] }],
    ['nothing is said', { allOf: [properties({ id: {} }), properties({ note: {} })] }],
    ['no part closes', { oneOf: [properties({ id: {} })], additionalProperties: false }],
    ['unevaluated looks at the parts', { allOf: [properties({ id: {} })], unevaluatedProperties: false }],
    ['and branches', { allOf: [{ anyOf: [properties({ id: {} })], unevaluatedProperties: false }, properties({ id: {} })] }],
    ['and conditions', { allOf: [{ if: properties({ id: {} }), unevaluatedProperties: false }, properties({ id: {} })] }],
    ['a part takes all', { allOf: [{ anyOf: [{ additionalProperties: true }], unevaluatedProperties: false }, properties({ id: {} })] }],
    ['a part is unknown', { allOf: [{ $ref: '#/nowhere', unevaluatedProperties: false }, properties({ id: {} })] }],
    ['a part is dynamic', { allOf: [{ $dynamicRef: '#/x', unevaluatedProperties: false }, properties({ id: {} })] }],
  ])('pass: %s', async (_why, schema) => {
    expect(await found({ Order: schema })).toEqual([]);
  });

  test('patterns that do not match, and unevaluated of another part, forbid', async () => {
    const patterned = { patternProperties: { '^x-': {} }, additionalProperties: false };
    expect(await found({ Order: { allOf: [properties({ id: {} }), patterned] } })).toHaveLength(1);
    const unevaluated = properties({ note: {} }, { unevaluatedProperties: false });
    expect(await found({ Order: { allOf: [properties({ id: {} }), unevaluated] } })).toEqual([
      `warn Order/allOf/1/unevaluatedProperties ${say('Property "id"', 'unevaluatedProperties')}`,
    ]);
    expect(await found({ Order: { allOf: [properties({ id: {} }), unevaluated] } }, '3.0.4')).toEqual([]);
    const inner = { allOf: [{ additionalProperties: false }], unevaluatedProperties: false };
    expect(await found({ Order: { allOf: [properties({ id: {} }), inner] } })).toHaveLength(1);
  });
});

test('a schema of more parts than anyone writes is said to be unjudged', async () => {
  const schemas = (count: number) => ({ Order: { allOf: Array.from({ length: count }, (_, index) => ({ title: String(index) })) } });
  const run = async (count: number) => {
    const model = await modelOf(definition(schemas(count)), 'openapi.json');
    const setting = { rule: compositionSatisfiable, pack: 'test', severity: undefined, options: {} };
    return lintModel(model, { rules: [setting] }, (uri) => uri).notifications.map(({ code, message }) => `${code} ${message}`);
  };
  expect(await run(59)).toEqual([]);
  expect(await run(60)).toEqual([
    'not-judged The schema is put together of more than 60 schemas; whether they can be satisfied together was not checked.',
  ]);
});
