import { describe, expect, test } from 'vitest';
import { pathsNoIdentical } from '../../rulesets/structure/paths-no-identical.ts';
import { formatPointer } from '../../src/document/pointer.ts';
import { runRule, summariesOf } from './run-rule.ts';

/** A definition from paths to the methods they have. */
function definition(paths: Readonly<Record<string, string>>): string {
  const items = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.split(' ').flatMap((method) => (method === '' ? [] : [[method, { responses: {} }]]))),
  ]);
  return JSON.stringify({ openapi: '3.2.0', info: { title: 'Orders', version: '1.0.0' }, paths: Object.fromEntries(items) });
}

async function findingsOf(paths: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return summariesOf(pathsNoIdentical, definition(paths), { name: 'openapi.json' });
}

function identical(severity: string, one: string, other: string): string {
  return `${severity} ${formatPointer(['paths', other])} Paths "${one}" and "${other}" are identical apart from parameter names.`;
}

describe('two paths', () => {
  test.each([
    ['error', 'get', 'get'],
    ['error', 'get post', 'delete post'],
    ['error', 'query', 'query'],
    ['warn', 'get', 'post'],
    ['warn', 'get', ''],
    ['warn', '', ''],
    ['warn', 'parameters', 'parameters'],
  ])('%s with methods "%s" and "%s"', async (severity, left, right) => {
    expect(await findingsOf({ '/orders/{id}': left, '/orders/{x}': right })).toEqual([identical(severity, '/orders/{id}', '/orders/{x}')]);
  });

  test('that have the same variables the other way round are identical', async () => {
    expect(await findingsOf({ '/{a}/{b}': 'get', '/{b}/{a}': 'get' })).toEqual([identical('error', '/{a}/{b}', '/{b}/{a}')]);
  });

  test.each([
    ['/orders/{id}', '/orders/{id}/'],
    ['/orders/{id}', '/orders/me'],
    ['/orders/{id}', '/orders/{id}.json'],
    ['/orders/{id}', '/orders/{path+}'],
    ['/orders/{id:int}', '/orders/{name:alpha}'],
    ['/v1/{name=users/*}', '/v1/{name=orders/*}'],
    ['/orders', '/orders{?state}'],
    ['/{a}/{b}', '/{a}{b}'],
    ['/orders/v', '/orders/{v}'],
  ])('%s and %s are different', async (left, right) => {
    expect(await findingsOf({ [left]: 'get', [right]: 'get' })).toEqual([]);
  });

  test.each([
    ['/orders/{path+}', '/orders/{rest+}'],
    ['/orders{?page}', '/orders{?state}'],
    ['/orders/{id:int}', '/orders/{number:int}'],
    ['/orders/{*}', '/orders/{path*}'],
  ])('%s and %s are identical', async (left, right) => {
    expect(await findingsOf({ [left]: 'get', [right]: 'get' })).toEqual([identical('error', left, right)]);
  });
});

test('each of many is held against the first with a method of its own', async () => {
  const paths = {
    '/o/{a}': 'get',
    '/o/{b}': 'post',
    '/o/{c}': 'delete post',
    '/o/{d}': 'patch',
    '/o/{e}': 'delete',
    '/o/{f}': 'get',
    '/o/{g}': 'get',
  };
  expect(await findingsOf(paths)).toEqual([
    identical('warn', '/o/{a}', '/o/{b}'),
    identical('error', '/o/{b}', '/o/{c}'),
    identical('warn', '/o/{a}', '/o/{d}'),
    identical('error', '/o/{c}', '/o/{e}'),
    identical('error', '/o/{a}', '/o/{f}'),
    identical('error', '/o/{a}', '/o/{g}'),
  ]);
});

test('the order of the text does not matter', async () => {
  expect(await findingsOf({ '/o/{b}': 'get', '/o/{a}': 'get' })).toEqual([identical('error', '/o/{a}', '/o/{b}')]);
});

test('the other path is shown', async () => {
  const [finding] = await runRule(pathsNoIdentical, definition({ '/o/{a}': 'get', '/o/{b}': 'get' }), { name: 'openapi.json' });
  expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(['/paths/~1o~1{a} The other path.']);
});

test('webhooks are names, and a path without its slash is another defect', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { 'orders/{id}': {}, 'orders/{x}': {}, 'x-{a}': {}, 'x-{b}': {} }
webhooks: { '/{a}': { post: {} }, '/{b}': { post: {} } }
`;
  expect(await summariesOf(pathsNoIdentical, text)).toEqual([]);
});
