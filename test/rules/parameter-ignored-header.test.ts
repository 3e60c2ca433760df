import { expect, test } from 'vitest';
import { auth } from '../../rulesets/auth/pack.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';

test('a credential as a parameter is one finding', async () => {
  const parameters = ['Authorization', 'Accept'].map((name) => ({ name, in: 'header', schema: { type: 'string' } }));
  const get = { parameters, responses: { 200: { description: 'Orders.' } } };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: { '/orders': { get } } });
  const found = await ruleAndPlaceOf([structure, auth], text);
  expect(found.filter((one) => one.includes('parameters'))).toEqual([
    'auth-not-as-parameter /paths/~1orders/get/parameters/0',
    'parameter-ignored-header /paths/~1orders/get/parameters/1',
  ]);
});
