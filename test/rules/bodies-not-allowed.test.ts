import { expect, test } from 'vitest';
import { requestBodyNotAllowed } from '../../rulesets/structure/request-body-not-allowed.ts';
import { responseBodyNotAllowed } from '../../rulesets/structure/response-body-not-allowed.ts';
import { summariesOf } from './run-rule.ts';

const info = { title: 'Orders', version: '1.0.0' };
const responses = { 200: { description: 'x' } };
const content = { 'application/json': {} };

/** Advice is worded as such. */
function verbOf(severity: string | undefined): string {
  return severity === 'info' ? 'should' : 'must';
}

test.each([
  ['3.0.3', 'get', 'warn'],
  ['3.0.3', 'head', 'warn'],
  ['3.0.3', 'delete', 'warn'],
  ['3.0.3', 'trace', 'warn'],
  ['3.1.0', 'get', 'warn'],
  ['3.1.0', 'trace', 'warn'],
  ['3.1.0', 'delete', 'info'],
  ['3.2.0', 'delete', 'info'],
  ['3.2.0', 'query', undefined],
  ['3.1.0', 'post', undefined],
  ['3.1.0', 'put', undefined],
  ['3.1.0', 'patch', undefined],
  ['3.1.0', 'options', undefined],
])('in %s a request body of %s is %s', async (openapi, method, severity) => {
  const definition = { openapi, info, paths: { '/orders': { [method]: { requestBody: { content }, responses } } } };
  const message = `${severity} /paths/~1orders/${method}/requestBody ${method.toUpperCase()} ${verbOf(severity)} not declare a request body.`;
  expect(await summariesOf(requestBodyNotAllowed, JSON.stringify(definition))).toEqual(severity === undefined ? [] : [message]);
});

test('methods of 3.2 are compared without regard to case', async () => {
  const additionalOperations = { Delete: { requestBody: { content }, responses }, COPY: { requestBody: { content }, responses } };
  const definition = { openapi: '3.2.0', info, paths: { '/orders': { additionalOperations } } };
  expect(await summariesOf(requestBodyNotAllowed, JSON.stringify(definition))).toEqual([
    'info /paths/~1orders/additionalOperations/Delete/requestBody DELETE should not declare a request body.',
  ]);
});

test.each([
  ['get', 'body', 'warn'],
  ['get', 'formData', 'warn'],
  ['head', 'body', 'warn'],
  ['delete', 'body', 'info'],
  ['delete', 'query', undefined],
  ['post', 'body', undefined],
])('in 2.0 %s with a parameter in %s is %s', async (method, place, severity) => {
  const parameters = [
    { name: 'a', in: 'query', type: 'string' },
    { name: 'b', in: place },
  ];
  const definition = { swagger: '2.0', info, paths: { '/orders': { [method]: { parameters, responses } } } };
  const message = `${severity} /paths/~1orders/${method}/parameters/1 ${method.toUpperCase()} ${verbOf(severity)} not declare a request body.`;
  expect(await summariesOf(requestBodyNotAllowed, JSON.stringify(definition))).toEqual(severity === undefined ? [] : [message]);
});

test.each([
  ['100', true],
  ['199', true],
  ['1XX', true],
  ['1xx', true],
  ['204', true],
  ['205', true],
  ['304', true],
  ['200', false],
  ['2XX', false],
  ['206', false],
  ['default', false],
  ['1000', false],
])('content of a %s response is reported: %s', async (code, isReported) => {
  const definition = { openapi: '3.1.0', info, paths: { '/orders': { get: { responses: { [code]: { description: 'x', content } } } } } };
  const message = `warn /paths/~1orders/get/responses/${code}/content ${code} response must not declare content.`;
  expect(await summariesOf(responseBodyNotAllowed, JSON.stringify(definition))).toEqual(isReported ? [message] : []);
});

test('a shared response is reported where it is defined when no use of it may have content', async () => {
  const components = { responses: { Gone: { description: 'x', content } } };
  const use = { $ref: '#/components/responses/Gone' };
  const bodiless = {
    openapi: '3.1.0',
    info,
    paths: { '/a': { get: { responses: { 204: use } }, put: { responses: { 204: use } } } },
    components,
  };
  expect(await summariesOf(responseBodyNotAllowed, JSON.stringify(bodiless))).toEqual([
    'warn /components/responses/Gone/content 204 response must not declare content.',
  ]);
  const mixed = { ...bodiless, paths: { '/a': { get: { responses: { 204: use } }, put: { responses: { 200: use } } } } };
  expect(await summariesOf(responseBodyNotAllowed, JSON.stringify(mixed))).toEqual([
    'warn /paths/~1a/get/responses/204 204 response must not declare content.',
  ]);
});

test('HEAD is one finding for all responses with content, and none without', async () => {
  const head = {
    responses: {
      200: { description: 'x', content },
      204: { description: 'x', content },
      404: { description: 'x' },
      default: { description: 'x', content },
    },
  };
  const definition = {
    openapi: '3.1.0',
    info,
    paths: { '/a': { head }, '/b': { head: { responses } }, '/c': { get: { responses: { 200: { description: 'x', content } } } } },
  };
  expect(await summariesOf(responseBodyNotAllowed, JSON.stringify(definition))).toEqual([
    'info /paths/~1a/head/responses Responses to HEAD must not declare content: "200", "default".',
    'warn /paths/~1a/head/responses/204/content 204 response must not declare content.',
  ]);
});
