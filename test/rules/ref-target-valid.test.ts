import { describe, expect, test } from 'vitest';
import { refTargetValid } from '../../rulesets/structure/ref-target-valid.ts';
import { summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';

test('a local $ref outside of the components is reported on request only', async () => {
  const text = `${head}paths:
  /a: { get: { parameters: [{ name: a, in: query, schema: { type: string } }], responses: { default: { $ref: '#/components/responses/Error' } } } }
  /b: { get: { parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }], responses: { default: { $ref: errors.yaml#/error } } } }
components:
  responses:
    Error: { description: An error. }
`;
  const files = { 'errors.yaml': 'error: { description: An error. }\n' };
  expect(await summariesOf(refTargetValid, text, { files })).toEqual([]);
  expect(await summariesOf(refTargetValid, text, { files, options: { requireComponents: true } })).toEqual([
    'error /paths/~1b/get/parameters/0/$ref $ref "#/paths/~1a/get/parameters/0" does not point to a component.',
  ]);
});

describe('the message names both kinds', () => {
  test.each([
    ['schemas: { A: { $ref: "#/paths" } }', 'schema position points to a paths object.'],
    ['schemas: { A: { $ref: "#/info/title" } }', 'schema position points to a string.'],
    ['schemas: { A: { $ref: "#/tags" } }', 'schema position points to an array.'],
    [
      'headers: { A: { $ref: "#/components/parameters/P" } }, parameters: { P: { name: p, in: query } }',
      'header position points to a parameter.',
    ],
    ['examples: { A: { $ref: "#/components/links/L" } }, links: { L: { operationId: a } }', 'example position points to a link.'],
    ['callbacks: { A: { $ref: "#/paths/~1a/get" } }', 'callback position points to an operation.'],
    ['securitySchemes: { A: { $ref: "#/paths/~1a" } }', 'security scheme position points to a path item.'],
    ['schemas: { S: { $anchor: s } }, headers: { A: { $ref: "#s" } }', 'header position points to a schema.'],
    ['schemas: { A: { $ref: "#" } }', 'schema position points to a whole definition.'],
  ])('%s', async (components, expected) => {
    const text = `${head}tags: []\npaths: { /a: { get: { responses: {} } } }\ncomponents: { ${components} }\n`;
    const found = await summariesOf(refTargetValid, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('of a mapping and an operationRef', async () => {
    const text = `${head}paths: {}
components:
  schemas: { A: { oneOf: [], discriminator: { propertyName: a, mapping: { b: '#/components/responses/B' } } } }
  responses: { B: { description: B., links: { l: { operationRef: '#/components/schemas/A' } } } }
`;
    expect(await summariesOf(refTargetValid, text)).toEqual([
      'error /components/schemas/A/discriminator/mapping/b Discriminator mapping "#/components/responses/B" in schema position points to a response.',
      'error /components/responses/B/links/l/operationRef operationRef "#/components/schemas/A" in operation position points to a schema.',
    ]);
  });
});

describe('a fragment that is no JSON Pointer', () => {
  const message = 'is no JSON Pointer; it must start with "#/".';

  test('leads nowhere where anchors name nothing: outside of schemas, and before 3.1', async () => {
    const components = (version: string): string =>
      `openapi: ${version}\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas: { A: { $ref: '#B' } }\n  headers: { A: { $ref: '#components/headers/B' } }\n`;
    const header = `error /components/headers/A/$ref $ref "#components/headers/B" in header position ${message}`;
    const schema = `error /components/schemas/A/$ref $ref "#B" in schema position ${message}`;
    expect(await summariesOf(refTargetValid, components('3.1.0'))).toEqual([header]);
    expect(await summariesOf(refTargetValid, components('3.2.0'))).toEqual([header]);
    expect(await summariesOf(refTargetValid, components('3.0.3'))).toEqual([schema, header]);
    const old = `swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ndefinitions: { A: { $ref: '#B' } }\n`;
    expect(await summariesOf(refTargetValid, old)).toEqual([`error /definitions/A/$ref $ref "#B" in schema position ${message}`]);
  });

  test('is no matter of this rule where it leads somewhere, or is a JSON Pointer', async () => {
    const text = `${head}paths: {}\ncomponents:\n  schemas: { A: { $ref: '#B' }, C: { $anchor: B } }\n  headers: { A: { $ref: '#/components/headers/B' } }\n`;
    expect(await summariesOf(refTargetValid, text)).toEqual([]);
  });
});

describe('a dead reference whose target is elsewhere', () => {
  const nowhere = (components: string): string => `${head}paths: {}\ncomponents: { ${components} }\n`;

  test('says where', async () => {
    const responses = 'responses: { Problem: { description: A problem. } }';
    expect(await summariesOf(refTargetValid, nowhere(`${responses}, schemas: { A: { $ref: "#/components/responses/Missing" } }`))).toEqual(
      [],
    );
    expect(await summariesOf(refTargetValid, nowhere(`${responses}, headers: { A: { $ref: "#/definitions/Problem" } }`))).toEqual([
      'error /components/headers/A/$ref $ref "#/definitions/Problem" in header position leads nowhere; what it means is at "/components/responses/Problem".',
    ]);
    expect(await summariesOf(refTargetValid, nowhere('Order: { type: object }, schemas: { A: { $ref: "#/Order" } }'))).toEqual([
      'error /components/schemas/A/$ref $ref "#/Order" in schema position leads nowhere; what it means is at "/components/Order".',
    ]);
  });

  test('is nothing but dead where it names a place of the right kind, no place, or stands in another file', async () => {
    const responses = 'responses: { Problem: { description: A problem. } }';
    expect(await summariesOf(refTargetValid, nowhere(`${responses}, schemas: { A: { $ref: "#/components/schemas/Problem" } }`))).toEqual(
      [],
    );
    expect(await summariesOf(refTargetValid, nowhere(`${responses}, headers: { A: { $ref: "missing.yaml" } }`))).toEqual([]);
    const files = { 'parts.yaml': `A: { schema: { type: string } }\nB: { $ref: '#/definitions/Problem' }\n` };
    expect(await summariesOf(refTargetValid, nowhere(`${responses}, headers: { A: { $ref: "parts.yaml#/B" } }`), { files })).toEqual([]);
  });

  test('is nothing but dead where it leads into another file, which may have had its own', async () => {
    const files = { 'parts.yaml': 'A: { description: A part. }\n' };
    for (const ref of ['parts.yaml#/components/headers/Problem', 'parts.yaml#/Problem', 'openapi.yaml#/components/headers/Problem']) {
      const text = nowhere(`responses: { Problem: { description: A problem. } }, headers: { A: { $ref: "${ref}" } }`);
      expect(await summariesOf(refTargetValid, text, { files })).toEqual([]);
    }
  });
});

test('null has no article', async () => {
  const text = `${head}x-nothing: null\npaths: {}\ncomponents: { schemas: { A: { $ref: '#/x-nothing' } } }\n`;
  expect(await summariesOf(refTargetValid, text)).toEqual([
    'error /components/schemas/A/$ref $ref "#/x-nothing" in schema position points to null.',
  ]);
});

test('what is in a component is no component, and what a mapping names need not be one', async () => {
  const text = `${head}paths:
  /a: { get: { parameters: [{ $ref: '#/components/parameters/P' }], responses: { default: { description: A., links: { l: { operationRef: '#/paths/~1a/get' } } } } } }
components:
  parameters: { P: { name: a, in: query, schema: { $ref: '#/components/schemas/A/properties/b' } } }
  schemas: { A: { type: object, properties: { b: { type: string } } }, B: { $ref: '#/components/schemas/Missing' }, C: { $ref: '#/paths/~1gone' } }
`;
  expect(await summariesOf(refTargetValid, text, { options: { requireComponents: true } })).toEqual([
    'error /components/parameters/P/schema/$ref $ref "#/components/schemas/A/properties/b" does not point to a component.',
  ]);
});
