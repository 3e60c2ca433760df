import { expect, test } from 'vitest';
import { resourceLimits } from '../../rulesets/resource-limits/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

/** How many places each rule examined, those that examined none left out. */
async function examined(paths: object): Promise<Readonly<Record<string, number>>> {
  const ruleset = selectRules([resourceLimits], ['all'], { only: [], skip: [] });
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths });
  const { coverage } = lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri);
  return Object.fromEntries(coverage.flatMap((one) => (one.examined > 0 ? [[one.ruleId, one.examined]] : [])));
}

const answering = (schema: object): object => ({ 200: { description: 'Done', content: { 'application/json': { schema } } } });

test('an operation without a list, a page, a file or a body is no place for rules about them', async () => {
  const parameters = [{ name: 'status', in: 'query', schema: { type: 'string' } }];
  expect(await examined({ '/clock': { get: { parameters, responses: answering({ type: 'object' }) } } })).toEqual({
    'rate-limit-documented': 1,
  });
});

test('each rule counts the places that it has something to say about', async () => {
  const parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer' } }];
  const requestBody = { content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } };
  expect(
    await examined({
      '/orders': {
        get: { parameters, responses: answering({ type: 'array', items: { type: 'object' } }) },
        post: { requestBody, responses: { 201: { description: 'Created' } } },
      },
    }),
  ).toEqual({
    'idempotency-key': 1,
    'nesting-depth-limited': 1,
    'pagination-defined': 1,
    'pagination-limit-bounded': 1,
    'rate-limit-documented': 2,
    'request-size-limited': 1,
    'sensitive-flow-protected': 1,
    'upload-restricted': 1,
  });
});
