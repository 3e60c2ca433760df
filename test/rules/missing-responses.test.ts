import { expect, test } from 'vitest';
import { completeness } from '../../rulesets/completeness/pack.ts';
import { errors } from '../../rulesets/errors/pack.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';

const withOperation = (operation: object): string =>
  JSON.stringify({ openapi: '3.0.4', info: { title: 'Orders', version: '1.0.0' }, paths: { '/orders': { get: operation } } });

test.each([
  ['an operation without responses', { description: 'All orders.' }, 'error-response-defined /paths/~1orders/get'],
  [
    'an operation with no response in its responses',
    { description: 'All orders.', responses: {} },
    'document-valid /paths/~1orders/get/responses',
  ],
  [
    'an operation that only succeeds',
    { description: 'Forgets all orders.', responses: { 204: { description: 'None' } } },
    'error-response-defined /paths/~1orders/get/responses',
  ],
])('%s is one finding', async (_name, operation, expected) => {
  expect(await ruleAndPlaceOf([structure, completeness, errors], withOperation(operation))).toEqual([expected]);
});

test('an operation without anything lacks its description as well', async () => {
  expect(await ruleAndPlaceOf([structure, completeness, errors], withOperation({}))).toEqual([
    'document-valid /paths/~1orders/get',
    'operation-description /paths/~1orders/get',
  ]);
});
