import { expect, test } from 'vitest';
import { kindAtPointer } from '../../rulesets/structure/kind-at-pointer.ts';

test.each([
  ['#/components/schemas/Order', 'oas3_1', 'schema'],
  ['#/components/schemas/Order/properties/id', 'oas3_1', 'schema'],
  ['#/components/schemas/Order/properties', 'oas3_1', undefined],
  ['#/components/responses/Order/content/application~1json', 'oas3_1', 'mediaType'],
  ['#/paths/~1orders~1%7Bid%7D/get/parameters/0', 'oas3_1', 'parameter'],
  ['#/paths/~1orders/get/responses/200', 'oas3_1', 'response'],
  ['#/components/nothing/Order', 'oas3_1', undefined],
  ['#/components/pathItems/Order', 'oas3_0', undefined],
  ['#/components/mediaTypes/Order', 'oas3_2', 'mediaType'],
  ['#/definitions/Order', 'oas2', 'schema'],
  ['#/definitions/Order/items', 'oas2', 'schema'],
  ['#/definitions/Order/items/0', 'oas2', 'schema'],
  ['#/definitions/Order/items/10', 'oas2', 'schema'],
  ['#/parameters/limit/items', 'oas2', 'schema'],
  ['#/definitions/Order', 'oas3_1', undefined],
  ['order.yaml#/components/schemas/Order', 'oas3_1', undefined],
  ['#order', 'oas3_1', undefined],
  ['#/components/schemas/%zz', 'oas3_1', 'schema'],
  ['#/__proto__/constructor', 'oas3_1', undefined],
] as const)('%s in %s is %s', (reference, format, kind) => {
  expect(kindAtPointer(reference, format)).toBe(kind);
});
