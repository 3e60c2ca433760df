import { expect, test } from 'vitest';
import { pathsNotEmpty } from '../../rulesets/structure/paths-not-empty.ts';
import { summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const get = { responses: { 200: { description: 'x' } } };
const none = (pointer: string) => [`warn ${pointer} The definition declares no operations.`];
const components = { schemas: {} };

test.each<readonly [string, Fields, readonly string[]]>([
  ['3.0.3', { paths: {} }, none('/paths')],
  ['3.0.3', { paths: {}, components }, none('/paths')],
  ['3.0.3', { components }, []],
  ['3.0.3', {}, []],
  ['3.0.3', { info: undefined, paths: {} }, none('/paths')],
  ['3.1.0', { components }, []],
  ['3.1.0', { paths: {}, components }, none('/paths')],
  ['3.1.0', {}, none('')],
  ['3.1.0', { webhooks: {}, components }, none('')],
  ['3.1.0', { webhooks: { paid: {} } }, none('')],
  ['3.1.0', { webhooks: { paid: { post: get } } }, []],
  ['3.1.0', { paths: {}, webhooks: { paid: { post: get } } }, []],
  ['3.0.3', { paths: {}, 'x-webhooks': { paid: { post: get } } }, []],
  ['3.0.3', { paths: {}, 'x-library': true }, []],
  ['3.0.3', { paths: {}, 'x-library': 'yes' }, none('/paths')],
  ['3.0.3', { paths: { '/a': {} }, 'x-library': true }, ['warn /paths/~1a Path "/a" declares no operation.']],
  ['3.0.3', { paths: { '/a': {}, '/b': { summary: 'x' } } }, none('/paths')],
  ['3.0.3', { paths: { '/a': { get } } }, []],
  ['3.2.0', { paths: { '/a': { query: get } } }, []],
  ['3.2.0', { paths: { '/a': { additionalOperations: { COPY: get } } } }, []],
  ['3.0.3', { paths: { '/a': { get }, '/b': {} } }, ['warn /paths/~1b Path "/b" declares no operation.']],
  ['3.0.3', { paths: { '/a': { get }, '/b': { servers: [] } } }, ['info /paths/~1b Path "/b" declares no operation.']],
  ['3.0.3', { paths: { '/a': { get }, '/b': { $ref: '#/paths/~1a' } } }, []],
  [
    '3.0.3',
    { paths: { '/a': { get }, '/b': { $ref: '#/paths/~1c' }, '/c': {} } },
    ['info /paths/~1b Path "/b" declares no operation.', 'warn /paths/~1c Path "/c" declares no operation.'],
  ],
  ['3.0.3', { paths: { '/b': { $ref: 'gone.yaml' } } }, []],
  ['3.0.3', { paths: { orders: { get } } }, []],
  ['3.0.3', { paths: { $ref: '#/x-paths', '/a': { get } }, 'x-paths': {} }, []],
  ['3.0.3', { paths: { '/orders': 5 } }, []],
  ['3.0.3', { paths: { 'x-a': {} } }, none('/paths')],
  ['3.0.3', { paths: { 'x-a': {}, '/a': { get } } }, []],
])('%s %j', async (openapi, fields, expected) => {
  const definition = { openapi, info: { title: 'Orders', version: '1.0.0' }, ...fields };
  expect(await summariesOf(pathsNotEmpty, JSON.stringify(definition))).toEqual(expected);
});

test('info may say that it is a library, and a part of definitions need not', async () => {
  const info = { title: 'Orders', version: '1.0.0', 'x-library': true };
  expect(await summariesOf(pathsNotEmpty, JSON.stringify({ openapi: '3.0.3', info, paths: {} }))).toEqual([]);
  expect(await summariesOf(pathsNotEmpty, JSON.stringify({ openapi: '3.1.0', components }))).toEqual([]);
  expect(await summariesOf(pathsNotEmpty, JSON.stringify({ swagger: '2.0', info: {} }))).toEqual([]);
});
