import { describe, expect, test } from 'vitest';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';

type Fields = Readonly<Record<string, unknown>>;

const ok = { 200: { description: 'Orders.' } };

function definition(fields: Fields): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    paths: { '/orders': { get: { responses: ok } } },
    ...fields,
  });
}

test('an empty enum of a server variable is one finding', async () => {
  const servers = [{ url: 'https://{region}.example.com', variables: { region: { enum: [], default: 'eu' } } }];
  expect(await ruleAndPlaceOf(structure, definition({ servers }))).toEqual(['server-variables-valid /servers/0/variables/region/enum']);
});

test('a server variable of which nothing is said is one finding', async () => {
  const servers = [{ url: 'https://{region}.example.com', variables: { region: {} } }];
  expect(await ruleAndPlaceOf(structure, definition({ servers }))).toEqual(['server-variables-valid /servers/0/variables/region']);
});

test('a value of the wrong type in an enum of a server variable is left to document-valid', async () => {
  const servers = [{ url: 'https://{region}.example.com', variables: { region: { enum: ['eu', 5], default: 'eu' } } }];
  expect(await ruleAndPlaceOf(structure, definition({ servers }))).toEqual(['document-valid /servers/0/variables/region/enum/1']);
});

describe('a $ref where the version allows none is one finding, wherever it leads', () => {
  const besideOthers: readonly (readonly [string, string, Fields])[] = [
    ['the root', '/$ref', { $ref: '#/info' }],
    ['the paths', '/paths/$ref', { paths: { $ref: '#/info', '/orders': { get: { responses: ok } } } }],
    ['an operation', '/paths/~1orders/get/$ref', { paths: { '/orders': { get: { $ref: '#/info', responses: ok } } } }],
    ['responses', '/paths/~1orders/get/responses/$ref', { paths: { '/orders': { get: { responses: { $ref: '#/info', ...ok } } } } }],
    ['a server', '/servers/0/$ref', { servers: [{ $ref: '#/info', url: '/' }] }],
    ['a tag', '/tags/0/$ref', { tags: [{ $ref: '#/info', name: 'orders' }] }],
    ['the components', '/components/$ref', { components: { $ref: '#/info', schemas: {} } }],
  ];
  test.each(besideOthers)('of %s, beside other fields: what becomes of them', async (_title, pointer, fields) => {
    expect(await ruleAndPlaceOf(structure, definition(fields))).toEqual([`ref-no-siblings ${pointer}`]);
  });

  const alone: readonly (readonly [string, string, Fields])[] = [
    ['the paths', '/paths/$ref', { paths: { $ref: '#/info' } }],
    ['an operation', '/paths/~1orders/get/$ref', { paths: { '/orders': { get: { $ref: '#/info' } } } }],
    ['a tag', '/tags/0/$ref', { tags: [{ $ref: '#/info' }] }],
  ];
  test.each(alone)('of %s, alone: that it is not allowed', async (_title, pointer, fields) => {
    const found = await ruleAndPlaceOf(structure, definition(fields));
    expect(found.filter((finding) => finding.endsWith('$ref'))).toEqual([`document-valid ${pointer}`]);
  });

  test('where it leads nowhere, that is said too: what should be there is missing', async () => {
    const paths = { '/orders': { get: { $ref: '#/x-shared/list', responses: ok } } };
    expect(await ruleAndPlaceOf(structure, definition({ paths }))).toEqual([
      'ref-no-siblings /paths/~1orders/get/$ref',
      'ref-resolves /paths/~1orders/get/$ref',
    ]);
  });

  test('the wrong kind of target is another defect than a field too many', async () => {
    const links = { next: { operationId: 'listOrders', operationRef: '#/info' } };
    const get = { operationId: 'listOrders', responses: { 200: { description: 'Orders.', links } } };
    const place = '/paths/~1orders/get/responses/200/links/next/operationRef';
    expect(await ruleAndPlaceOf(structure, definition({ paths: { '/orders': { get } } }))).toEqual([
      `document-valid ${place}`,
      `ref-target-valid ${place}`,
    ]);
  });

  test('where a $ref is allowed, its target and its siblings are reported', async () => {
    const responses = { 200: { $ref: '#/info', headers: {} } };
    expect(await ruleAndPlaceOf(structure, definition({ paths: { '/orders': { get: { responses } } } }))).toEqual([
      'ref-target-valid /paths/~1orders/get/responses/200/$ref',
      'ref-no-siblings /paths/~1orders/get/responses/200/headers',
    ]);
  });
});
