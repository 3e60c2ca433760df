import { describe, expect, test } from 'vitest';
import { oasVersionSupported } from '../../rulesets/structure/oas-version-supported.ts';
import { summariesOf } from './run-rule.ts';

const rest = 'info: { title: Orders, version: 1.0.0 }\npaths: {}\n';

describe('minVersion', () => {
  test.each([
    ["swagger: '2.0'", '2.0', ['info /swagger OpenAPI 2.0 is legacy; use 3.0 or later.']],
    ["swagger: '2.0'", '3.1', ['warn /swagger OpenAPI 2.0 is not supported by policy; use 3.1 or later.']],
    ['openapi: 3.0.3', '3.1', ['warn /openapi OpenAPI 3.0.3 is not supported by policy; use 3.1 or later.']],
    ['openapi: 3.0.3', '3.0', []],
    ['openapi: 3.1.0', '3.1', []],
    ['openapi: 3.2.0', '3.1', []],
    ['openapi: 3.1.1', '3.2', ['warn /openapi OpenAPI 3.1.1 is not supported by policy; use 3.2 or later.']],
  ])('%s with %s', async (version, minVersion, expected) => {
    expect(await summariesOf(oasVersionSupported, `${version}\n${rest}`, { options: { minVersion } })).toEqual(expected);
  });
});

test('a referenced definition of the same version is nothing to report', async () => {
  const text = `openapi: 3.1.1\n${rest}components: { schemas: { Order: { $ref: other.yaml#/components/schemas/Order } } }\n`;
  const files = { 'other.yaml': `openapi: 3.1.0\n${rest}components: { schemas: { Order: { type: object } } }\n` };
  expect(await summariesOf(oasVersionSupported, text, { files })).toEqual([]);
});

test.each([
  ["swagger: '2.0'", 'definitions/Order', 'warn /swagger This file is OpenAPI 2.0, '],
  ['openapi: 3.0.3', 'components/schemas/Order', 'warn /openapi This file is OpenAPI 3.0.3, '],
])('a referenced definition with %s is reported where it says so', async (version, place, expected) => {
  const text = `openapi: 3.1.1\n${rest}components: { schemas: { Order: { $ref: other.yaml#/${place} } } }\n`;
  const schemas = place.startsWith('definitions') ? 'definitions: { Order: {} }' : 'components: { schemas: { Order: {} } }';
  expect(await summariesOf(oasVersionSupported, text, { files: { 'other.yaml': `${rest}${version}\n${schemas}\n` } })).toEqual([
    `${expected}but the definition that refers to it is OpenAPI 3.1.1.`,
  ]);
});
