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
