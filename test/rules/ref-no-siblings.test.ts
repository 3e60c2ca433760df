import { describe, expect, test } from 'vitest';
import { refNoSiblings } from '../../rulesets/structure/ref-no-siblings.ts';
import { summariesOf } from './run-rule.ts';

function schemaWith(version: string, sibling: string): string {
  return `openapi: ${version}
info: { title: Orders, version: 1.0.0 }
paths: {}
components:
  schemas:
    Note: { type: string }
    Alias: { $ref: '#/components/schemas/Note', ${sibling} }
`;
}

describe('beside a schema $ref of 3.0, what limits values is an error', () => {
  const constraints = [
    'maxLength: 1',
    'pattern: a',
    'enum: [a]',
    'required: [a]',
    'readOnly: true',
    'writeOnly: true',
    'additionalProperties: false',
  ];
  test.each([...constraints, 'nullable: true', 'deprecated: true', 'maximum: 1', 'maxItems: 1', 'type: integer'])('%s', async (sibling) => {
    const [found, ...others] = await summariesOf(refNoSiblings, schemaWith('3.0.3', sibling));
    expect(found).toMatch(/^error \/components\/schemas\/Alias\/\w+ "\w+" next to \$ref is ignored in OpenAPI 3\.0\.3\.$/);
    expect(others).toEqual([]);
  });

  test.each(['type: string', 'enum: [a, b]'])('%s is a warning where the schema says the same', async (sibling) => {
    const text = schemaWith('3.0.3', sibling).replace('Note: { type: string }', 'Note: { type: string, enum: [a, b] }');
    const field = sibling.split(':')[0] ?? '';
    expect(await summariesOf(refNoSiblings, text)).toEqual([
      `warn /components/schemas/Alias/${field} "${field}" next to $ref is ignored in OpenAPI 3.0.3.`,
    ]);
  });

  test.each(['enum: [a]', 'enum: [a, c]', 'enum: [a, b, c]', 'enum: a'])(
    '%s is an error where the schema says something else',
    async (sibling) => {
      const text = schemaWith('3.0.3', sibling).replace('Note: { type: string }', 'Note: { enum: [a, b] }');
      expect(await summariesOf(refNoSiblings, text)).toEqual([
        'error /components/schemas/Alias/enum "enum" next to $ref is ignored in OpenAPI 3.0.3.',
      ]);
    },
  );

  test('behind several references, and in 2.0, too', async () => {
    const text = (type: string) => `swagger: '2.0'
info: { title: Orders, version: 1.0.0 }
paths: {}
definitions:
  Note: { type: object }
  Alias: { $ref: '#/definitions/Note' }
  Order: { properties: { note: { $ref: '#/definitions/Alias', type: ${type} }, gone: { $ref: '#/definitions/Gone', type: object } } }
`;
    const place = '/definitions/Order/properties';
    const gone = `error ${place}/gone/type "type" next to $ref is ignored in OpenAPI 2.0.`;
    expect(await summariesOf(refNoSiblings, text('object'))).toEqual([
      `warn ${place}/note/type "type" next to $ref is ignored in OpenAPI 2.0.`,
      gone,
    ]);
    expect(await summariesOf(refNoSiblings, text('array'))).toEqual([
      `error ${place}/note/type "type" next to $ref is ignored in OpenAPI 2.0.`,
      gone,
    ]);
  });

  test.each(['description: A', 'title: A', 'example: a', 'externalDocs: { url: a }'])('%s is a warning', async (sibling) => {
    const found = await summariesOf(refNoSiblings, schemaWith('3.0.3', sibling));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warn /);
  });

  test.each(['maxLength: 1', 'description: A', 'nullable: true'])('%s counts in 3.1', async (sibling) => {
    expect(await summariesOf(refNoSiblings, schemaWith('3.1.0', sibling))).toEqual([]);
  });
});

test.each<readonly [string, readonly string[]]>([
  ['3.1.0', []],
  ['3.0.3', ['summary', 'description']],
])('in %s a reference has a summary and a description of its own, or has none', async (version, ignored) => {
  const text = `openapi: ${version}
info: { title: Orders, version: 1.0.0 }
paths: {}
components:
  examples:
    Order: { value: 1 }
    First: { $ref: '#/components/examples/Order', summary: The first., description: The very first order. }
`;
  expect(await summariesOf(refNoSiblings, text)).toEqual(
    ignored.map((field) => `warn /components/examples/First/${field} "${field}" next to $ref is ignored in OpenAPI ${version}.`),
  );
});

test('beside the $ref of a path item only what both have is reported, and nothing when it leads nowhere', async () => {
  const text = (target: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { $ref: '#/components/pathItems/${target}', get: { responses: {} }, put: { responses: {} } } }
components: { pathItems: { Orders: { get: { responses: {} } } } }
`;
  expect(await summariesOf(refNoSiblings, text('Orders'))).toEqual([
    'warn /paths/~1orders/get "get" next to $ref of a path item counts for some tools and not for others.',
  ]);
  expect(await summariesOf(refNoSiblings, text('Gone'))).toEqual([]);
});

test('extensions are reported on request', async () => {
  const text = schemaWith('3.0.3', 'x-order: 1');
  expect(await summariesOf(refNoSiblings, text)).toEqual([]);
  expect(await summariesOf(refNoSiblings, text, { options: { extensions: true } })).toEqual([
    'warn /components/schemas/Alias/x-order "x-order" next to $ref is ignored in OpenAPI 3.0.3.',
  ]);
});

test('a $ref at the root hides nothing and is reported once', async () => {
  const text = `openapi: 3.0.3
$ref: '#/components'
info: { title: Orders, version: 1.0.0 }
paths: {}
components: { schemas: { Note: { type: string }, Alias: { $ref: '#/components/schemas/Note', maxLength: 1 } } }
`;
  expect(await summariesOf(refNoSiblings, text)).toEqual([
    'error /$ref What stands next to this $ref counts for some tools and not for others: OpenAPI has no $ref here.',
    'error /components/schemas/Alias/maxLength "maxLength" next to $ref is ignored in OpenAPI 3.0.3.',
  ]);
});

test('names that objects inherit are ordinary keys', async () => {
  expect(await summariesOf(refNoSiblings, schemaWith('3.0.3', 'constructor: 1'))).toEqual([
    'warn /components/schemas/Alias/constructor "constructor" next to $ref is ignored in OpenAPI 3.0.3.',
  ]);
});
