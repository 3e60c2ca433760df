import { expect, test } from 'vitest';
import { completeness } from '../../rulesets/completeness/pack.ts';
import { errorResponseDefined } from '../../rulesets/errors/error-response-defined.ts';
import { errors } from '../../rulesets/errors/pack.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

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

test('2.0 asks for responses too, 3.1 does not', async () => {
  const places = async (root: object): Promise<readonly string[]> =>
    await ruleAndPlaceOf([errors], JSON.stringify({ ...root, info: {}, paths: { '/orders': { get: { summary: 'All' } } } }));
  expect(await places({ swagger: '2.0' })).toEqual(['error-response-defined /paths/~1orders/get']);
  expect(await places({ openapi: '3.0.4' })).toEqual(['error-response-defined /paths/~1orders/get']);
  expect(await summariesOf(errorResponseDefined, JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { summary: 'All' } } } }))).toEqual(
    ['error /paths/~1a/get Operation documents no response at all, which OpenAPI 2.0 requires.'],
  );
  expect(
    await summariesOf(errorResponseDefined, JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: { summary: 'All' } } } })),
  ).toEqual(['warn /paths/~1a/get Operation documents no error response (4xx, 5xx or default).']);
});

test('an operation without anything lacks its description as well', async () => {
  expect(await ruleAndPlaceOf([structure, completeness, errors], withOperation({}))).toEqual([
    'document-valid /paths/~1orders/get',
    'operation-description /paths/~1orders/get',
  ]);
});
