import { describe, expect, test } from 'vitest';
import { unusedComponents } from '../../rulesets/structure/unused-components.ts';
import { summariesOf } from './run-rule.ts';

function definition(operation: string, schemas: string): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { ${operation} } } }
components: { schemas: { ${schemas} } }
`;
}

test.each([
  ['a field that does not belong there', "responses: { '200': { description: A., schema: { $ref: '#/components/schemas/A' } } }"],
  ['a reference to the wrong kind', "responses: { '200': { $ref: '#/components/schemas/A' } }"],
  ['an extension of an operation', "responses: {}, x-body: { $ref: '#/components/schemas/A' }"],
  ['a part', "parameters: [{ name: a, in: query, schema: { $ref: '#/components/schemas/A/properties/b' } }]"],
])('%s counts as a use, with all that it leads to', async (_title, operation) => {
  const schemas =
    "A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: { items: { $ref: '#/components/schemas/A' } }, C: { type: string }";
  expect(await summariesOf(unusedComponents, definition(operation, schemas))).toEqual([
    'info /components/schemas/C Component "/components/schemas/C" is never used.',
  ]);
});

test('what an unused component has in its extensions is no use', async () => {
  const schemas = "A: { x-see: { $ref: '#/components/schemas/B' } }, B: { type: string }";
  expect(await summariesOf(unusedComponents, definition('responses: {}', schemas))).toHaveLength(2);
});

test('a $ref in an example is text', async () => {
  const operation =
    "parameters: [{ name: a, in: query, example: { $ref: '#/components/schemas/A' }, schema: { enum: [{ $ref: '#/components/schemas/A' }] } }]";
  expect(await summariesOf(unusedComponents, definition(operation, 'A: { type: string }'))).toHaveLength(1);
});

test('of two schemas that are both true, one is used', async () => {
  const operation = "parameters: [{ name: a, in: query, schema: { $ref: '#/components/schemas/A' } }]";
  expect(await summariesOf(unusedComponents, definition(operation, 'A: true, B: true'))).toEqual([
    'info /components/schemas/B Component "/components/schemas/B" is never used.',
  ]);
});

test('security schemes are used by name', async () => {
  const text = `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { security: [{ key: [] }], responses: { '200': { description: A. } } } } }
securityDefinitions: { key: { type: apiKey, name: X-Key, in: header } }
`;
  expect(await summariesOf(unusedComponents, text)).toEqual([]);
});

test('a $dynamicRef is a use', async () => {
  const operation = "parameters: [{ name: a, in: query, schema: { $dynamicRef: '#node' } }]";
  expect(
    await summariesOf(
      unusedComponents,
      definition(operation, 'A: { $id: a, $dynamicAnchor: node, type: string }, B: { $dynamicAnchor: node, type: string }'),
    ),
  ).toEqual(['info /components/schemas/A Component "/components/schemas/A" is never used.']);
});

test('webhooks use components too', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks: { shipped: { post: { requestBody: { $ref: '#/components/requestBodies/Shipment' } } } }
components: { requestBodies: { Shipment: { content: {} } } }
`;
  expect(await summariesOf(unusedComponents, text)).toEqual([]);
});

describe('a component that only refers to a subtype in another file stands for it', () => {
  const base = 'type: object\ndiscriminator: { propertyName: kind }\n';
  const use = "responses: { '200': { description: A., content: { a/b: { schema: { $ref: '#/components/schemas/Base' } } } } }";
  const schemas = 'Base: { $ref: ./Base.yaml }, Sub: { $ref: ./Sub.yaml }';
  const unused = (name: string) => `info /components/schemas/${name} Component "/components/schemas/${name}" is never used.`;

  test.each([
    ['that extends its base directly', { 'Sub.yaml': 'allOf: [{ $ref: ./Base.yaml }]' }],
    ['that extends its base through the component', { 'Sub.yaml': "allOf: [{ $ref: 'openapi.yaml#/components/schemas/Base' }]" }],
    ['that has a discriminator itself', { 'Sub.yaml': 'allOf: [{ $ref: ./Base.yaml }]\ndiscriminator: { propertyName: size }' }],
    ['behind another file', { 'Sub.yaml': '$ref: ./Real.yaml', 'Real.yaml': 'allOf: [{ $ref: ./Base.yaml }]' }],
    [
      'that extends a subtype with a discriminator',
      {
        'Sub.yaml': 'allOf: [{ $ref: ./Middle.yaml }]',
        'Middle.yaml': 'allOf: [{ $ref: ./Base.yaml }]\ndiscriminator: { propertyName: size }',
      },
    ],
  ])('%s', async (_title, files) => {
    expect(await summariesOf(unusedComponents, definition(use, schemas), { files: { 'Base.yaml': base, ...files } })).toEqual([]);
  });

  test('but not when nothing uses the base', async () => {
    const files = { 'Base.yaml': base, 'Sub.yaml': 'allOf: [{ $ref: ./Base.yaml }]' };
    expect(await summariesOf(unusedComponents, definition('responses: {}', schemas), { files })).toEqual([unused('Base'), unused('Sub')]);
  });

  test('and what only has such a property is no subtype', async () => {
    const files = { 'Base.yaml': base, 'Sub.yaml': 'allOf: [{ $ref: ./Base.yaml }]' };
    const holder = `${schemas}, Holder: { properties: { sub: { $ref: ./Sub.yaml } } }`;
    expect(await summariesOf(unusedComponents, definition(use, holder), { files })).toEqual([unused('Holder')]);
  });
});
