import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/openapi/model.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { loadTexts, modelOf } from '../support/memory-graph.ts';

const head = 'info: { title: Pets, version: 1.0.0 }';

describe('typed positions', () => {
  test('payloads, defaults, enums and extensions that look like schemas are data', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
paths: {}
components:
  schemas:
    Pet:
      type: object
      default: { type: string, properties: { a: { type: string } } }
      example: { schema: { type: array } }
      examples: [{ items: { type: string } }]
      enum: [{ type: string }]
      x-form: { schema: { type: string } }
      properties:
        type: { type: string }
        properties: { type: object, properties: { $ref: { type: string } } }
`);
    expect(model.schemas.map((schema) => schema.node.pointer)).toEqual([
      '/components/schemas/Pet',
      '/components/schemas/Pet/properties/type',
      '/components/schemas/Pet/properties/properties',
      '/components/schemas/Pet/properties/properties/properties/$ref',
    ]);
  });

  test('every place is visited once, however often it is referenced', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths:
  /a: { get: { responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
  /b: { get: { responses: { '200': { description: b, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
components:
  schemas:
    Pet: { type: object, properties: { parent: { $ref: '#/components/schemas/Pet' } } }
`);
    const pet = model.schemas.find((schema) => schema.node.pointer === '/components/schemas/Pet');
    expect(pet?.uses.map((use) => `${use.from.node.pointer} ${use.field}`)).toEqual([
      '/components schemas',
      '/components/schemas/Pet/properties/parent $ref',
      '/paths/~1a/get/responses/200/content/application~1json/schema $ref',
      '/paths/~1b/get/responses/200/content/application~1json/schema $ref',
    ]);
  });

  test('in 3.0 nothing beside a $ref is a schema keyword, from 3.1 on everything is', async () => {
    const text = (version: string): string => `openapi: ${version}
${head}
paths: {}
components:
  schemas:
    Name: { type: string }
    Pet: { properties: { name: { $ref: '#/components/schemas/Name', maxLength: 5, not: { const: x } } } }
`;
    const in30 = (await modelOf(text('3.0.3'))).schemas.find((schema) => schema.node.pointer.endsWith('/name'));
    const in31 = (await modelOf(text('3.1.0'))).schemas.find((schema) => schema.node.pointer.endsWith('/name'));
    expect(in30?.keyword('maxLength')).toBeUndefined();
    expect(in30?.schemas('not')).toEqual([]);
    expect(in31?.keyword('maxLength')).toBe(5);
    expect(in31?.schemas('not')).toHaveLength(1);
    expect(in30?.referenced?.node.pointer).toBe('/components/schemas/Name');
  });

  test('a 2.0 parameter, header and its items are schemas too', async () => {
    const model = await modelOf(`swagger: '2.0'
${head}
paths:
  /pets:
    get:
      parameters:
        - { name: ids, in: query, type: array, items: { type: string } }
        - { name: body, in: body, schema: { type: object } }
      responses:
        '200': { description: ok, headers: { X-Rate: { type: integer } } }
`);
    expect(model.schemas.map((schema) => `${schema.node.pointer} ${schema.writtenAs ?? 'inline'}`).sort()).toEqual([
      '/paths/~1pets/get/parameters/0 inline',
      '/paths/~1pets/get/parameters/0/items items',
      '/paths/~1pets/get/parameters/1/schema schema',
      '/paths/~1pets/get/responses/200/headers/X-Rate inline',
    ]);
  });

  test('boolean schemas are schemas from 3.1 on', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
paths: {}
components: { schemas: { Any: true, Pet: { properties: { a: { $ref: '#/components/schemas/Any' } } } } }
`);
    const any = model.schemas.find((schema) => schema.boolean === true);
    expect(any?.uses).toHaveLength(2);
  });
});

describe('references', () => {
  test('a target that is something else is not walked as what was expected', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths:
  /pets: { get: { parameters: [{ $ref: '#/components/schemas/Limit' }, { $ref: '#/info/title' }], responses: {} } }
components: { schemas: { Limit: { type: integer } } }
`);
    expect(model.references.map(({ expected, actual, target }) => ({ expected, actual, target }))).toEqual([
      { expected: 'parameter', actual: 'schema', target: undefined },
      { expected: 'parameter', actual: 'string', target: undefined },
    ]);
    expect(model.elementsOf('parameter')).toEqual([]);
  });

  test('kinds of another complete definition are known by its own grammar', async () => {
    const graph = await loadTexts(
      {
        'openapi.yaml': `openapi: 3.0.3
${head}
paths:
  /pets: { get: { parameters: [{ $ref: 'other.yaml#/components/schemas/Limit' }, { $ref: 'other.yaml#/components/parameters/Limit' }], responses: {} } }
`,
        'other.yaml': `openapi: 3.0.3
${head}
paths: { /other: { get: { responses: {} } } }
components:
  schemas: { Limit: { type: integer } }
  parameters: { Limit: { name: limit, in: query, schema: { $ref: '#/components/schemas/Limit' } } }
`,
      },
      'openapi.yaml',
    );
    const model = buildModel(graph);
    expect(model.references.map(({ text, actual }) => [text, actual])).toEqual([
      ['other.yaml#/components/schemas/Limit', 'schema'],
      ['other.yaml#/components/parameters/Limit', undefined],
      ['#/components/schemas/Limit', undefined],
    ]);
    expect(model.operations.map((operation) => operation.label)).toEqual(['GET /pets']);
  });

  test('a circle of references ends', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths: {}
components:
  parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } }
  schemas: { C: { $ref: '#/components/schemas/C' } }
`);
    expect(model.references).toHaveLength(3);
    expect(model.elements.find((element) => element.node.pointer === '/components/parameters/A')?.target).toBeUndefined();
  });

  test('mapping values are names of components or URI references', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
paths:
  /pets: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: {} } }
components:
  schemas:
    Pet: { type: object, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog', eel: Eel } } }
    Cat: { type: object }
    Dog: { type: object }
    Fox: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Owl: { type: object }
`);
    const mapping = model.references.filter((reference) => reference.via === 'mapping');
    expect(mapping.map(({ text, target, failure }) => [text, target?.node.pointer, failure?.reason])).toEqual([
      ['Cat', '/components/schemas/Cat', undefined],
      ['#/components/schemas/Dog', '/components/schemas/Dog', undefined],
      ['Eel', undefined, 'missing-target'],
    ]);
    const used = model.components.filter((component) => component.element.isUsed).map((component) => component.name);
    expect(used).toEqual(['Pet', 'Cat', 'Dog', 'Fox']);
  });

  test('a component only another unused component refers to is unused', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths: {}
components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { properties: { a: { $ref: '#/components/schemas/A' } } } } }
`);
    expect(model.components.map((component) => component.element.isUsed)).toEqual([false, false]);
    expect(model.components.every(({ element }) => element instanceof Schema && element.direction === 'unused' && element.isData)).toBe(
      true,
    );
  });

  test('ten thousand schemas in a chain do not overflow the stack', async () => {
    const schemas = Array.from({ length: 10_000 }, (_, index) => [`S${index}`, { items: { $ref: `#/components/schemas/S${index + 1}` } }]);
    const definition = {
      openapi: '3.0.3',
      info: { title: 'Chain', version: '1' },
      paths: {},
      components: { schemas: { ...Object.fromEntries(schemas), S10000: { type: 'string' } } },
    };
    const model = await modelOf(JSON.stringify(definition), 'openapi.json');
    expect(model.schemas).toHaveLength(20_001);
  });
});
