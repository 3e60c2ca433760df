import { expect, test } from 'vitest';
import { callbackUrlHttps } from '../../rulesets/transport/callback-url-https.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const received = { post: { responses: { 200: { description: 'x' } } } };

function definition(
  target: string,
  { schema = {}, more = {}, components = {} }: { schema?: unknown; more?: Fields; components?: Fields } = {},
): string {
  const post = {
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { url: schema } } } } },
    responses: { 201: { description: 'x' } },
    callbacks: { done: { [target]: received } },
    ...more,
  };
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: { '/orders': { post } }, components });
}

const place = '/paths/~1orders/post/callbacks/done';

test.each<readonly [unknown, boolean]>([
  [{}, false],
  [{ format: 'uri' }, false],
  [{ pattern: '^https://' }, true],
  [{ pattern: '^https://hooks\\.acme\\.io/' }, true],
  [{ pattern: '^https?://' }, false],
  [{ pattern: 'https://' }, false],
  [{ pattern: '^(https|ftp)://' }, false],
  [{ pattern: '^http://10\\.' }, false],
  [{ pattern: '^http://example.com$' }, false],
  [{ pattern: '(' }, false],
  [{ pattern: 5 }, false],
  [{ enum: ['https://a.io', 'HTTPS://b.io', null] }, true],
  [{ enum: ['https://a.io', 'http://b.io'] }, false],
  [{ enum: ['https://a.io', 5] }, false],
  [{ const: 'https://a.io' }, true],
  [{ const: 'http://a.io' }, false],
  [{ 'x-allowed-hosts': ['a.io'] }, true],
  [{ allOf: [{ format: 'uri' }, { pattern: '^https://' }] }, true],
  [{ oneOf: [{ pattern: '^https://' }, { const: 'https://a.io' }] }, true],
  [{ oneOf: [{ pattern: '^https://' }, { format: 'uri' }] }, false],
  [{ anyOf: [{ allOf: [{ pattern: '^https://' }] }] }, true],
  [{ anyOf: [] }, false],
  [{ $ref: '#/components/schemas/Hook' }, true],
])('%j is https only: %s', async (schema, isHttps) => {
  const components = { schemas: { Hook: { pattern: '^https://' } } };
  const found = await summariesOf(callbackUrlHttps, definition('{$request.body#/url}', { schema, components }));
  expect(found).toEqual(
    isHttps ? [] : [`warn ${place}/{$request.body#~1url} Callback target "{$request.body#/url}" is not constrained to https.`],
  );
});

const unknown = 'is not described by the request of POST /orders.';
const neither = 'is neither a URL nor a runtime expression.';

test.each<readonly [string, string | undefined]>([
  ['https://hooks.acme.io', undefined],
  ['https://hooks.acme.io/{$request.body#/id}', undefined],
  ['/hooks', undefined],
  ['http://hooks.acme.io', 'error is not https.'],
  ['http://hooks.acme.io/{$request.body#/url}', 'error is not https.'],
  ['callbackUrl', `warn ${neither}`],
  ['{callbackUrl}', `warn ${neither}`],
  ['{request.body#/url}', `warn ${neither}`],
  ['{$response.body#/url}', undefined],
  ['{$url}', undefined],
  ['{$method}', `warn ${unknown}`],
  ['{$request.body}', `warn ${unknown}`],
  ['{$request.body#/gone}', `warn ${unknown}`],
  ['{$request.body#/url/deeper}', `warn ${unknown}`],
  ['{$request.body#url}', `warn ${unknown}`],
  ['{$request.query.gone}', `warn ${unknown}`],
  ['{$request.query.hook}', 'warn is not constrained to https.'],
  ['$request.query.hook', 'warn is not constrained to https.'],
  ['{$request.query.hook}/done', 'warn is not constrained to https.'],
  ['{$request.query.HOOK}', `warn ${unknown}`],
  ['{$request.path.hook}', `warn ${unknown}`],
  ['{$request.header.x-hook}', undefined],
  ['{$request.header.X-HOOK}', undefined],
  ['{$request.body#/list/0/url}', undefined],
  ['{$request.body#/list/first/url}', `warn ${unknown}`],
  ['{$request.body#/a~1b}', undefined],
  ['{$request.body#/a%2Fb}', `warn ${unknown}`],
  ['{$request.body#/c%20d}', undefined],
  ['{$request.body#/%zz}', `warn ${unknown}`],
])('%s: %s', async (target, problem) => {
  const https = { pattern: '^https://' };
  const properties = { url: {}, list: { items: { properties: { url: https } } }, 'a/b': https, 'c d': https };
  const more = {
    parameters: [
      { name: 'hook', in: 'query', schema: { format: 'uri' } },
      { name: 'X-Hook', in: 'header', schema: https },
    ],
    requestBody: { content: { 'application/json': { schema: { oneOf: [{ properties }] } } } },
  };
  const found = await summariesOf(callbackUrlHttps, definition(target, { more }));
  expect(found.map((one) => one.replace(/ \/paths\/\S*(?: \S+)? Callback target "[^"]*"/, ''))).toEqual(
    problem === undefined ? [] : [problem],
  );
});

test('every way to write the request counts', async () => {
  const content = (one: unknown, other: unknown) => ({
    requestBody: {
      content: {
        'application/json': { schema: { properties: { url: one } } },
        'text/yaml': { schema: { properties: { url: other } } },
        'text/plain': {},
      },
    },
  });
  const https = { pattern: '^https://' };
  expect(await summariesOf(callbackUrlHttps, definition('{$request.body#/url}', { more: content(https, https) }))).toEqual([]);
  const [finding] = await runRule(callbackUrlHttps, definition('{$request.body#/url}', { more: content(https, {}) }));
  expect(finding?.relatedLocations[0]).toMatchObject({
    pointer: '/paths/~1orders/post/requestBody/content/text~1yaml/schema/properties/url',
    message: 'The URL is described here.',
  });
});

test('a shared callback is judged by each operation that has it, and by none when nobody does', async () => {
  const callbacks = { done: { $ref: '#/components/callbacks/Done' } };
  const components = { callbacks: { Done: { '{$request.body#/url}': received }, Unused: { '{$request.body#/url}': received } } };
  const text = definition('x', { schema: { pattern: '^https://' }, more: { callbacks }, components });
  expect(await summariesOf(callbackUrlHttps, text)).toEqual([]);
  const other = JSON.parse(text);
  other.paths['/returns'] = { post: { callbacks, responses: {} } };
  expect(await summariesOf(callbackUrlHttps, JSON.stringify(other))).toEqual([
    'warn /components/callbacks/Done/{$request.body#~1url} Callback target "{$request.body#/url}" is not described by the request of POST /returns.',
  ]);
});

test('ways through a choice that leads back to it do not multiply', async () => {
  const hook = { $ref: '#/components/schemas/Hook' };
  const components = { schemas: { Hook: { anyOf: [{ properties: { next: hook } }, { properties: { next: hook } }] } } };
  const found = await summariesOf(callbackUrlHttps, definition(`{$request.body#/url${'/next'.repeat(400)}}`, { schema: hook, components }));
  expect(found).toHaveLength(1);
});
