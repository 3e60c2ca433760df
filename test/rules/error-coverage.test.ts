import { expect, test } from 'vitest';
import { error409Defined } from '../../rulesets/errors/error-409-defined.ts';
import { error415Defined } from '../../rulesets/errors/error-415-defined.ts';
import { errorNoInternals } from '../../rulesets/errors/error-no-internals.ts';
import { errorProblemDetails } from '../../rulesets/errors/error-problem-details.ts';
import { errorSchemaConsistent } from '../../rulesets/errors/error-schema-consistent.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { modelOf } from '../support/memory-graph.ts';

/** How many places a rule examined in the operations of one path. */
async function examined(rule: Rule, operations: object, options: Readonly<Record<string, unknown>>): Promise<number | undefined> {
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: { '/orders': operations } });
  const ruleset = { rules: [{ rule, pack: 'errors', severity: undefined, options }] };
  return lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri).coverage[0]?.examined;
}

const content = { 'application/json': { schema: { type: 'object', properties: { title: { type: 'string' } } } } };
const success = { 200: { description: 'All orders.', content } };
const choice = { 200: { description: 'All orders.', content: { ...content, 'text/csv': { schema: { type: 'string' } } } } };
const failures = (...codes: readonly number[]): object =>
  Object.fromEntries(codes.map((code) => [code, { description: 'It failed.', content }]));
const ifMatch = { name: 'If-Match', in: 'header', schema: { type: 'string' } };
const onRequest = { notAcceptable: true };

test.each<[name: string, rule: Rule, operations: object, count: number, options?: Readonly<Record<string, unknown>>]>([
  ['an operation with a body', error415Defined, { post: { requestBody: { content }, responses: success } }, 1],
  ['an operation without one', error415Defined, { post: { responses: success } }, 0],
  ['a choice of media types', error415Defined, { get: { responses: choice } }, 0],
  ['a choice of media types, on request', error415Defined, { get: { responses: choice } }, 1, onRequest],
  ['a single media type, on request', error415Defined, { get: { responses: success } }, 0, onRequest],
  ['a change with a precondition', error409Defined, { patch: { parameters: [ifMatch], responses: success } }, 1],
  ['a change without one', error409Defined, { patch: { responses: success } }, 0],
  ['an error with a body', errorProblemDetails, { get: { responses: { ...success, ...failures(404) } } }, 1],
  ['an error without one', errorProblemDetails, { get: { responses: { ...success, 404: { description: 'Unknown.' } } } }, 0],
  ['an API with errors', errorNoInternals, { get: { responses: { ...success, ...failures(404, 500) } } }, 1],
  ['an API without any', errorNoInternals, { get: { responses: success } }, 0],
  ['errors enough to compare', errorSchemaConsistent, { get: { responses: failures(400, 401, 403, 404, 500) } }, 5],
  ['too few of them', errorSchemaConsistent, { get: { responses: failures(400, 401, 403, 404) } }, 0],
])('what is examined: %s', async (_name, rule, operations, count, options = {}) => {
  expect(await examined(rule, operations, options)).toBe(count);
});
