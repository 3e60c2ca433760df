import { expect, test } from 'vitest';
import { corsPolicySafe } from '../../rulesets/transport/cors-policy-safe.ts';
import { summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

function definition(headers: Fields, operation: Fields = {}, more: Fields = {}): string {
  const get = { security: [{ token: [] }], ...operation, responses: { 200: { description: 'x', headers } } };
  const components = { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, headers: { Any: { example: '*', schema: {} } } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0', ...more },
    paths: { '/orders': { get } },
    components,
  });
}

const name = 'Access-Control-Allow-Origin';
const place = `/paths/~1orders/get/responses/200/headers/${name}`;

test.each<readonly [Fields, string | undefined]>([
  [{ schema: {}, example: '*' }, 'warn example *'],
  [{ schema: {}, example: 'null' }, 'warn example null'],
  [{ schema: {}, example: null }, 'warn example null'],
  [{ schema: {}, example: 'https://acme.io' }, undefined],
  [{ schema: {}, 'x-example': '*' }, 'warn x-example *'],
  [{ schema: {}, examples: { any: { value: '*' } } }, 'warn examples/any/value *'],
  [{ schema: {}, examples: { any: { summary: '*' } } }, undefined],
  [{ schema: { example: '*' } }, 'warn schema/example *'],
  [{ schema: { examples: ['https://acme.io', '*'] } }, 'warn schema/examples/1 *'],
  [{ schema: { default: '*' } }, 'warn schema/default *'],
  [{ schema: { const: '*' } }, 'warn schema/const *'],
  [{ schema: { enum: ['https://acme.io', 'null'] } }, 'warn schema/enum/1 null'],
  [{ schema: { allOf: [{ enum: ['*'] }] } }, 'warn schema/allOf/0/enum/0 *'],
  [{ schema: { pattern: '*' }, description: '*' }, undefined],
  [{ schema: { enum: ['https://*.acme.io'] } }, undefined],
  [{}, undefined],
])('%j', async (header, expected) => {
  const [severity = '', field = '', value = ''] = expected?.split(' ') ?? [];
  const messages = expected === undefined ? [] : [`${severity} ${place}/${field} Access-Control-Allow-Origin documents "${value}".`];
  expect(await summariesOf(corsPolicySafe, definition({ [name]: header }))).toEqual(messages);
});

const open = { schema: {}, example: '*' };

test.each<readonly [Fields, number]>([
  [{}, 1],
  [{ security: [] }, 0],
  [{ security: [{ token: [] }, {}] }, 0],
  [{ security: undefined }, 0],
  [{ security: ['token'] }, 0],
])('an operation with %j gives %d findings', async (operation, count) => {
  expect(await summariesOf(corsPolicySafe, definition({ [name]: open }, operation))).toHaveLength(count);
});

test.each<readonly [unknown, boolean]>([
  [{ schema: { type: 'boolean' } }, true],
  [{ schema: { type: 'boolean', enum: [true] } }, true],
  [{ schema: {}, example: 'true' }, true],
  [{ schema: { const: false } }, false],
])('credentials documented as %j are allowed: %s', async (header, isAllowed) => {
  const [finding] = await summariesOf(corsPolicySafe, definition({ [name]: open, 'access-control-allow-CREDENTIALS': header }));
  expect(finding).toBe(
    `${isAllowed ? 'error' : 'warn'} ${place}/example Access-Control-Allow-Origin documents "*"${isAllowed ? ' together with credentials' : ''}.`,
  );
});

test('a shared header is one finding, a webhook none', async () => {
  const shared = { $ref: '#/components/headers/Any' };
  expect(await summariesOf(corsPolicySafe, definition({ [name]: shared }))).toEqual([
    'warn /components/headers/Any/example Access-Control-Allow-Origin documents "*".',
  ]);
  const text = JSON.parse(definition({ [name]: open }));
  expect(await summariesOf(corsPolicySafe, JSON.stringify({ ...text, paths: {}, webhooks: text.paths }))).toEqual([]);
});

test.each<readonly [Fields, Fields, number]>([
  [{ 'X-Other': { schema: {} } }, { 'x-audience': 'browser' }, 1],
  [{ 'access-control-allow-origin': { schema: {} } }, { 'x-audience': 'browser' }, 0],
  [{}, { 'x-audience': 'partner' }, 0],
  [{}, {}, 0],
])('asked for browsers, %j of an API with %j gives %d findings', async (headers, more, count) => {
  const text = definition(headers, {}, more);
  const found = await summariesOf(corsPolicySafe, text, { options: { requireForBrowser: true } });
  expect(found).toEqual(count === 0 ? [] : ['warn /paths/~1orders/get/responses No response documents Access-Control-Allow-Origin.']);
  expect(await summariesOf(corsPolicySafe, text)).toEqual([]);
});

test('a webhook is not called by browsers', async () => {
  const text = JSON.parse(definition({}, {}, { 'x-audience': 'browser' }));
  const webhooks = JSON.stringify({ ...text, paths: {}, webhooks: text.paths });
  expect(await summariesOf(corsPolicySafe, webhooks, { options: { requireForBrowser: true } })).toEqual([]);
});
