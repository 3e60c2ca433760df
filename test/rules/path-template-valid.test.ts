import { describe, expect, test } from 'vitest';
import { structure } from '../../rulesets/structure/pack.ts';
import { pathTemplateValid } from '../../rulesets/structure/path-template-valid.ts';
import { formatPointer } from '../../src/document/pointer.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

function definition(path: string, item: unknown = {}): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: { [path]: item } });
}

/** What is said of a path, without the place and the path itself, which are the same in all. */
async function faultsOf(path: string): Promise<readonly string[]> {
  const place = `${formatPointer(['paths', path])} Path "${path}" `;
  const summaries = await summariesOf(pathTemplateValid, definition(path), { name: 'openapi.json' });
  return summaries.map((summary) => summary.replace(place, ''));
}

describe('a path with several faults is told each', () => {
  test.each([
    ['', ['error does not start with "/".']],
    ['orders/{}?state=open', ['error contains a query string.', 'error does not start with "/".', 'error has an empty variable.']],
    ['/orders/{id}/{id*}', ['error has the variable "id" more than once.', 'warn has the variable "{id*}", which few tools understand.']],
    ['/a/{x}/{y}/{x}/{y}', ['error has the variable "x" more than once.', 'error has the variable "y" more than once.']],
    ['/a/{x}/{x}/{x}', ['error has the variable "x" more than once.']],
    ['/orders/{id/{item}', ['error has unbalanced or nested braces.']],
    ['/orders/{id}?id={id}', ['error contains a query string.']],
    ['/orders#a?b', ['error contains a fragment, which never reaches the server; leave it out.']],
    ['/#Action=ListOrders', ['error contains a fragment, which never reaches the server; leave it out.']],
    ['/orders?next=//shop|..', ['error contains a query string.']],
    ['//orders', ['error has an empty segment.']],
    ['/orders//', ['error has an empty segment.']],
    ['/orders/./items', ['error has a segment "." or "..".']],
    ['/a\\b"c', ['error has characters that must be percent-encoded: "\\"".']],
    ['/proxy/https://example.com', ['error has an empty segment.']],
    ['/a<', ['error has characters that must be percent-encoded: "<".']],
    ['/a%2', ['error has characters that must be percent-encoded: "%".']],
    ['/a%zzb', ['error has characters that must be percent-encoded: "%".']],
    ['/<a>|<b>', ['error has characters that must be percent-encoded: "<>|".']],
    ['/😀', ['error has characters that must be percent-encoded: "😀".']],
  ])('%s', async (path, faults) => {
    expect(await faultsOf(path)).toEqual(faults);
  });
});

describe('a variable that is more than a name is a warning', () => {
  test.each(['{+path}', '{#x}', '{/x}', '{.x}', '{;x}', '{&x}', '{x,y}', '{x:3}', '{x*}', '{*}', '{ id }', '{name=users/*}', '{id:int}'])(
    '%s',
    async (variable) => {
      expect(await faultsOf(`/orders/${variable}`)).toEqual([`warn has the variable "${variable}", which few tools understand.`]);
    },
  );
});

describe('nothing is said of', () => {
  test.each([
    '/{a}{b}',
    '/{a}.{b}',
    '/{toString}/{constructor}',
    '/__proto__',
    '/{user.name}/{order id}',
    '/{$top}',
    '/{größe}',
    '/...',
    '/a:b@c',
  ])('%s', async (path) => {
    expect(await faultsOf(path)).toEqual([]);
  });
});

test('a "$ref" among the paths is no path', async () => {
  expect(await faultsOf('$ref')).toEqual([]);
});

test.each([null, 5, 'text', []])('paths that are %j have no path', async (paths) => {
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths });
  expect(await summariesOf(pathTemplateValid, text, { name: 'openapi.json' })).toEqual([]);
});

describe('one defect is one finding', () => {
  const get = { responses: { 200: { description: 'An order.' } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

  test('a path without its slash is no unknown field', async () => {
    expect(await ruleAndPlaceOf(structure, definition('orders'))).toEqual(['path-template-valid /paths/orders']);
  });

  test('what a path without a well-formed template holds is looked at all the same', async () => {
    expect(await ruleAndPlaceOf(structure, definition('/orders/{}', 5))).toEqual([
      'document-valid /paths/~1orders~1{}',
      'path-template-valid /paths/~1orders~1{}',
    ]);
  });

  test.each(['/orders/{}', '/orders/{id', '/orders/{{id}}', '/orders/{id}/{id}', '/orders?id={id}'])('%s', async (path) => {
    const place = formatPointer(['paths', path]);
    // A parameter may be the one that the template fails to name; that it is of a query is another defect.
    const parameter = path.includes('?') ? { ...id, in: 'query' } : id;
    const inOperation = definition(path, { get: { ...get, parameters: [parameter] } });
    const inPathItem = definition(path, { parameters: [parameter], get });
    expect(await ruleAndPlaceOf(structure, inOperation)).toEqual([`path-template-valid ${place}`]);
    expect(await ruleAndPlaceOf(structure, inPathItem)).toEqual([`path-template-valid ${place}`]);
  });
});
