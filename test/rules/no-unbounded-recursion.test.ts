import { expect, test } from 'vitest';
import { noUnboundedRecursion } from '../../rulesets/structure/no-unbounded-recursion.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

function definition(schemas: Schemas, sent: unknown = {}, openapi = '3.1.0'): string {
  const post = { requestBody: { content: { 'application/json': { schema: sent } } }, responses: {} };
  return JSON.stringify({ openapi, info: { title: 'Tasks', version: '1.0.0' }, paths: { '/tasks': { post } }, components: { schemas } });
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const self = ref('Task');
const requiring = (property: unknown) => ({ type: 'object', required: ['next'], properties: { next: property } });
const never = 'error Task can never be satisfied: it requires itself through';
const endless = (fields: string) => `error Task applies itself to the same value, through ${fields}: validators never come to an end.`;

async function judge(schemas: Schemas, sent?: unknown, openapi?: string): Promise<readonly string[]> {
  const found = await summariesOf(noUnboundedRecursion, definition(schemas, sent, openapi));
  return found.map((one) => one.replace(/(\w+) \S+ Schema "([^"]*)"/, '$1 $2'));
}

test.each<readonly [string, unknown, readonly string[]]>([
  ['a required property', requiring(self), [`${never} "next".`]],
  ['an optional one', { type: 'object', properties: { next: self } }, []],
  ['required by another name', { type: 'object', required: ['other'], properties: { next: self, other: {} } }, []],
  ['without a type', { required: ['next'], properties: { next: self } }, [`${never} "next".`]],
  ['of another type', { type: 'array', required: ['next'], properties: { next: self } }, []],
  ['or null', { ...requiring(self), type: ['object', 'null'] }, []],
  ['or text', { ...requiring(self), type: ['string', 'object'] }, []],
  ['or an array', { ...requiring(self), type: ['array', 'object'] }, []],
  [
    'an array and an object, both without end',
    { ...requiring(self), type: ['array', 'object'], minItems: 1, items: self },
    [`${never} "next".`],
  ],
  ['nullable', { ...requiring(self), nullable: true }, []],
  ['nullable by extension', { ...requiring(self), 'x-nullable': true }, []],
  ['not nullable', { ...requiring(self), nullable: false }, [`${never} "next".`]],
  ['one of a list', { ...requiring(self), enum: [{}] }, []],
  ['one value', { ...requiring(self), const: {} }, []],
  ['a property that may be null', requiring({ type: 'null' }), []],
  ['a required array that may be empty', requiring({ type: 'array', items: self }), []],
  ['with minItems 0', requiring({ type: 'array', minItems: 0, items: self }), []],
  ['with minItems 1', requiring({ type: 'array', minItems: 1, items: self }), [`${never} "next[]".`]],
  ['with minItems of another type', requiring({ type: 'array', minItems: '1', items: self }), []],
  ['items of no array', requiring({ type: 'object', minItems: 1, items: self }), []],
  ['items without a type', requiring({ minItems: 1, items: self }), [`${never} "next[]".`]],
  ['a required map', requiring({ type: 'object', additionalProperties: self }), []],
  ['a choice that ends', requiring({ oneOf: [self, { type: 'string' }] }), []],
  ['a choice that does not', requiring({ anyOf: [self, requiring(self)] }), [`${never} "next".`]],
  ['a choice of one of each kind', requiring({ oneOf: [self], anyOf: [{}] }), [`${never} "next".`]],
  ['composition', requiring({ allOf: [self] }), [`${never} "next".`]],
  ['composition beside what ends', requiring({ allOf: [{ type: 'object' }, self] }), [`${never} "next".`]],
  ['a dead reference', requiring(ref('Gone')), []],
  ['a boolean schema', requiring(true), []],
  ['required of the wrong type', { type: 'object', required: 'next', properties: { next: self } }, []],
  ['a subtype', { type: 'object', discriminator: { propertyName: 'kind', mapping: { task: 'Task' } } }, []],
  ['a definition inside', { type: 'object', $defs: { Inner: requiring(self) } }, []],
])('%s', async (_title, schema, expected) => {
  expect(await judge({ Task: schema })).toEqual(expected);
});

test('what needs something endless is not endless itself', async () => {
  expect(await judge({ Order: requiring(self), Task: requiring(self) })).toEqual([`${never} "next".`]);
});

test.each([
  ['required', self, ['late']],
  ['without a choice that ends', { oneOf: [self, { type: 'string' }] }, ['early', 'late']],
])('the way that is named is the one that is %s', async (_title, early, required) => {
  const late = { type: 'object', required: ['task'], properties: { task: self } };
  expect(await judge({ Task: { type: 'object', required, properties: { early, late } } })).toEqual([`${never} "late.task".`]);
});

test.each(['nullable', 'x-nullable'])('%s without a type is an end too', async (field) => {
  const task = { required: ['next'], properties: { next: self } };
  expect(await judge({ Task: { ...task, [field]: true } }, undefined, '3.0.3')).toEqual([]);
  expect(await judge({ Task: { ...task, [field]: false } }, undefined, '3.0.3')).toEqual([`${never} "next".`]);
});

test.each<readonly [string, Schemas, readonly string[]]>([
  ['itself', { Task: self }, ['error Task stands for nothing: its $ref leads back to itself.']],
  ['two aliases', { Task: ref('Other'), Other: self }, ['error Other stands for nothing: its $ref leads back to itself.']],
  ['allOf', { Task: { allOf: [self] } }, [endless('allOf')]],
  ['not', { Task: { not: self } }, [endless('not')]],
  ['a $dynamicRef', { Task: { $dynamicAnchor: 'task', allOf: [{ $dynamicRef: '#task' }] } }, [endless('allOf')]],
  ['oneOf beside a branch that ends', { Task: { oneOf: [{ type: 'string' }, self] } }, [endless('oneOf')]],
  ['anyOf and allOf', { Task: { anyOf: [{ allOf: [ref('Tree')] }] }, Tree: self }, [endless('anyOf and allOf')]],
  ['a property on the way', { Task: { allOf: [{ properties: { next: self } }] } }, []],
  [
    'with a discriminator',
    { Task: { discriminator: { propertyName: 'kind' }, oneOf: [ref('Tree')] }, Tree: { allOf: [self] } },
    [endless('oneOf and allOf').replace('error', 'warn')],
  ],
  [
    'the discriminator on the other',
    { Task: { oneOf: [ref('Tree')] }, Tree: { discriminator: { propertyName: 'kind' }, allOf: [self] } },
    [endless('oneOf and allOf').replace('error', 'warn')],
  ],
])('in place: %s', async (_title, schemas, expected) => {
  expect(await judge(schemas)).toEqual(expected);
});

const unbounded = (path: string) => [`info Task is recursively unbounded in a request, through "${path}".`];

test.each<readonly [string, unknown, readonly string[]]>([
  ['a property', { properties: { next: self } }, unbounded('next')],
  ['an array', { properties: { next: { items: self } } }, unbounded('next[]')],
  ['a bounded array', { properties: { next: { items: self, maxItems: 3 } } }, []],
  ['an array of its own', { items: self }, unbounded('[]')],
  ['a tuple', { prefixItems: [self] }, unbounded('[]')],
  ['a bounded tuple', { prefixItems: [self], maxItems: 1 }, []],
  ['a map', { properties: { next: { additionalProperties: self } } }, unbounded('next{}')],
  ['a bounded map', { properties: { next: { additionalProperties: self, maxProperties: 3 } } }, []],
  ['patterns', { patternProperties: { '^a': self } }, unbounded('{}')],
  ['bounded patterns', { patternProperties: { '^a': self }, maxProperties: 1 }, []],
  ['all other properties', { unevaluatedProperties: self }, unbounded('{}')],
  ['maxItems that bounds something else', { maxItems: 3, properties: { next: { items: self } } }, unbounded('next[]')],
  ['maxProperties that bounds no depth', { maxProperties: 3, properties: { next: self } }, unbounded('next')],
  ['one way of two bounded', { properties: { a: { items: self, maxItems: 3 }, b: { properties: { c: self } } } }, unbounded('b.c')],
  ['a limit by extension', { 'x-max-depth': 4, properties: { next: self } }, []],
  ['a limit by extension on an array', { 'x-max-depth': 4, items: self }, []],
  ['a limit by extension on a map', { 'x-max-depth': 4, additionalProperties: self }, []],
  [
    'a limit by extension on one way of two',
    { properties: { a: { 'x-max-depth': 4, properties: { b: self } }, c: { properties: { d: self } } } },
    unbounded('c.d'),
  ],
  ['a limit on the way', { properties: { next: { 'x-max-depth': 4, properties: { then: self } } } }, []],
  ['read-only', { properties: { next: { readOnly: true, items: self } } }, []],
  ['what ends at a choice', { properties: { next: { oneOf: [self, { type: 'null' }] } } }, unbounded('next')],
])('in a request: %s', async (_title, schema, expected) => {
  expect(await judge({ Task: schema }, self)).toEqual(expected);
  expect(await judge({ Task: schema })).toEqual([]);
});

test('the way is the shortest, and its places are related', async () => {
  const schemas = {
    Task: { properties: { far: ref('Wide'), near: { properties: { task: self } } } },
    Wide: { properties: { back: self } },
  };
  const [finding] = await runRule(noUnboundedRecursion, definition(schemas, self));
  expect(finding?.message).toBe('Schema "Task" is recursively unbounded in a request, through "near.task".');
  expect(finding?.relatedLocations[0]).toMatchObject({
    pointer: '/components/schemas/Task/properties/near/properties/task',
    message: 'Leads to "Task".',
  });
});

test('each group of schemas is one finding, at its first component', async () => {
  const schemas = {
    Zebra: { properties: { a: ref('Ant') } },
    Ant: { properties: { z: ref('Zebra'), b: { items: ref('Bee') } } },
    Bee: { properties: { bee: ref('Bee') } },
  };
  expect(await judge(schemas, ref('Zebra'))).toEqual([
    'info Ant is recursively unbounded in a request, through "z.a".',
    'info Bee is recursively unbounded in a request, through "bee".',
  ]);
});

test.each<readonly [string, Schemas, unknown, readonly string[]]>([
  ['what leads into it', { Ant: requiring(self), Task: requiring(self) }, ref('Ant'), [`${never} "next".`]],
  ['what it leads to', { Ant: {}, Task: { properties: { ant: ref('Ant'), next: self } } }, self, unbounded('next')],
  [
    'what is met before it',
    { Ant: { properties: { ant: ref('Ant') } }, Task: { properties: { ant: ref('Ant'), next: self } } },
    { properties: { ant: ref('Ant'), task: self } },
    ['info Ant is recursively unbounded in a request, through "ant".', ...unbounded('next')],
  ],
])('no part of a group is %s', async (_title, schemas, sent, expected) => {
  expect(await judge(schemas, sent)).toEqual(expected);
});

test('two circles through one schema are one group', async () => {
  const schemas = {
    Task: { properties: { bee: ref('Bee') } },
    Bee: { properties: { ant: ref('Ant'), task: self } },
    Ant: { properties: { bee: ref('Bee') } },
  };
  expect(await judge(schemas, self)).toEqual(['info Ant is recursively unbounded in a request, through "bee.ant".']);
});

test('a circle on the way is passed once', async () => {
  const schemas = {
    Ant: { properties: { bee: ref('Bee') } },
    Bee: { properties: { cow: ref('Cow') } },
    Cow: { properties: { bee: ref('Bee'), ant: ref('Ant') } },
  };
  expect(await judge(schemas, ref('Bee'))).toEqual(['info Ant is recursively unbounded in a request, through "bee.cow.ant".']);
});

test('to be extended is no recursion', async () => {
  const discriminator = { propertyName: 'kind' };
  const schemas = { Task: { required: ['kind'], properties: { kind: {} }, discriminator }, Later: { allOf: [self] } };
  expect(await judge(schemas, { oneOf: [self, ref('Later')] })).toEqual([]);
});

test('a schema in the middle of others is named by its place, and a component first', async () => {
  const inner = { properties: { next: { $ref: '#/paths/~1tasks/post/requestBody/content/application~1json/schema' } } };
  expect(await judge({}, inner)).toEqual(['info application/json/schema is recursively unbounded in a request, through "next".']);
  const back = { $ref: '#/paths/~1tasks/post/requestBody/content/application~1json/schema' };
  expect(await judge({ Task: { properties: { up: back } } }, { properties: { next: self } })).toEqual([
    'info Task is recursively unbounded in a request, through "up.next".',
  ]);
  const schemas = {
    Order: { properties: { first: { properties: { next: self } } } },
    Task: { properties: { up: ref('Order/properties/first') } },
  };
  expect(await judge(schemas, ref('Order'))).toEqual(['info Task is recursively unbounded in a request, through "up.next".']);
});

test('long ways have five related places', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const schemas = Object.fromEntries(names.map((name, index) => [name, requiring(ref(names[(index + 1) % names.length] ?? 'A'))]));
  const [finding] = await runRule(noUnboundedRecursion, definition(schemas));
  expect(finding?.relatedLocations.filter(({ message }) => message.startsWith('Leads to'))).toHaveLength(5);
  expect(finding?.message).toContain('through "next.next.next.next.next.next.next"');
});

test('a chain of 20,000 schemas is no problem', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`S${index}`, requiring(ref(`S${(index + 1) % 20_000}`))]),
  );
  const found = await judge(schemas);
  expect(found).toHaveLength(1);
});
