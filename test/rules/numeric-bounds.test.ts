import { expect, test } from 'vitest';
import { numericBounds } from '../../rulesets/input-validation/numeric-bounds.ts';
import { numericFormat } from '../../rulesets/input-validation/numeric-format.ts';
import { summariesOf } from './run-rule.ts';

function definition(schema: string, version = '3.1.0'): string {
  return `openapi: ${version}
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { parameters: [{ name: page, in: query, schema: ${schema} }], responses: {} } } }
`;
}

const at = '/paths/~1orders/get/parameters/0/schema';

test('formats bound where all their values are few, int32 on request, int64 and double never', async () => {
  for (const format of ['int8', 'int16', 'uint8', 'uint16'])
    expect(await summariesOf(numericBounds, definition(`{ type: integer, format: ${format} }`)), format).toEqual([]);
  for (const format of ['int32', 'uint32']) {
    const text = definition(`{ type: integer, format: ${format} }`);
    expect(await summariesOf(numericBounds, text), format).toHaveLength(1);
    expect(await summariesOf(numericBounds, text, { options: { formatBounds: true } }), format).toEqual([]);
  }
  for (const format of ['int64', 'float', 'double', 'toString']) {
    expect(
      await summariesOf(numericBounds, definition(`{ type: number, format: ${format} }`), { options: { formatBounds: true } }),
      format,
    ).toHaveLength(1);
  }
});

test('exclusive bounds are numbers from 3.1 on, and flags before', async () => {
  const numbers = '{ type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9 }';
  const flags = '{ type: integer, minimum: 0, maximum: 9, exclusiveMinimum: true, exclusiveMaximum: false }';
  expect(await summariesOf(numericBounds, definition(numbers, '3.1.0'))).toEqual([]);
  expect(await summariesOf(numericBounds, definition(numbers, '3.0.4'))).toEqual([`warn ${at} Integer has no "minimum" and no "maximum".`]);
  expect(await summariesOf(numericBounds, definition(flags, '3.0.4'))).toEqual([]);
});

test('every branch is judged by itself and inherits from its parent', async () => {
  expect(await summariesOf(numericBounds, definition('{ minimum: 0, oneOf: [{ type: integer, maximum: 9 }, { type: number }] }'))).toEqual([
    `warn ${at}/oneOf/1 Number has no "maximum".`,
  ]);
});

test('a type beside a reference is ignored until 3.0', async () => {
  const text = (version: string): string => `openapi: ${version}
info: { title: Orders, version: 1.0.0 }
paths: {}
components: { schemas: { Id: { type: string }, Page: { $ref: '#/components/schemas/Id', type: integer } } }
`;
  expect(await summariesOf(numericBounds, text('3.0.4'))).toEqual([]);
  expect(await summariesOf(numericFormat, text('3.0.4'))).toEqual([]);
  expect(await summariesOf(numericBounds, text('3.1.0'))).toHaveLength(1);
  expect(await summariesOf(numericFormat, text('3.1.0'))).toHaveLength(1);
});

test('responses are examined on request', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { 200: { description: Done, content: { a/b: { schema: { type: integer } } } } } } } }
`;
  expect(await summariesOf(numericBounds, text)).toEqual([]);
  expect(await summariesOf(numericBounds, text, { options: { responses: true } })).toEqual([
    'info /paths/~1orders/get/responses/200/content/a~1b/schema Integer has no "minimum" and no "maximum".',
  ]);
});
