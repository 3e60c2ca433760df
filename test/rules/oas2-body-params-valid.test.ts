import { describe, expect, test } from 'vitest';
import { completeness } from '../../rulesets/completeness/pack.ts';
import { oas2BodyParamsValid } from '../../rulesets/structure/oas2-body-params-valid.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { runRule, summariesOf } from './run-rule.ts';

interface Parts {
  readonly own?: readonly unknown[];
  readonly pathLevel?: readonly unknown[];
  readonly consumes?: unknown;
  readonly rootConsumes?: unknown;
}

function definition({ own = [], pathLevel = [], consumes, rootConsumes }: Parts): string {
  const operation = { description: 'Takes orders.', consumes, produces: ['text/plain'], parameters: own, responses: { 200: answer } };
  const paths = { '/orders': { parameters: pathLevel, post: operation, put: operation } };
  return JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, consumes: rootConsumes, paths });
}

/** What is found, without the second operation, which is the same as the first. */
async function findingsOf(parts: Parts): Promise<readonly string[]> {
  const summaries = await summariesOf(oas2BodyParamsValid, definition(parts), { name: 'openapi.json' });
  return summaries.filter((summary) => !summary.includes('/put')).map((summary) => summary.replace('error /paths/~1orders/', ''));
}

const answer = { description: 'OK', schema: { type: 'string' } };
const order = { type: 'object', properties: { id: { type: 'string' } } };
const body = (name: string) => ({ name, in: 'body', schema: order });
const form = (name: string, type = 'string') => ({ name, in: 'formData', type });
const query = (name: string) => ({ name, in: 'query', type: 'string' });
const noForm = 'but consumes no form: neither "multipart/form-data" nor "application/x-www-form-urlencoded".';

describe('a form needs an operation that consumes forms', () => {
  test.each([
    [undefined, undefined, 'post'],
    [undefined, ['application/json'], 'post'],
    [[], ['multipart/form-data'], 'post/consumes'],
    [['application/json'], ['multipart/form-data'], 'post/consumes'],
    [['multipart/mixed', 5, null], undefined, 'post/consumes'],
  ])('not %j, %j', async (consumes, rootConsumes, place) => {
    expect(await findingsOf({ own: [form('note')], consumes, rootConsumes })).toEqual([
      `${place} Operation takes form parameter "note" ${noForm}`,
    ]);
  });

  test.each([
    [['multipart/form-data'], undefined],
    [['application/json', 'application/x-www-form-urlencoded; charset=utf-8'], ['application/json']],
    [undefined, ['MULTIPART/FORM-DATA']],
    [['*/*'], undefined],
    [['multipart/*'], undefined],
    // Not a list: another defect, and nobody knows what was meant.
    ['multipart/form-data', undefined],
    [undefined, { 'multipart/form-data': true }],
  ])('but %j, %j', async (consumes, rootConsumes) => {
    expect(await findingsOf({ own: [form('note')], consumes, rootConsumes })).toEqual([]);
  });

  test('of the path item too, and a file is named first', async () => {
    expect(await findingsOf({ pathLevel: [form('note')], own: [form('scan', 'file')], consumes: ['text/plain'] })).toEqual([
      `post/consumes Operation takes file parameter "scan" ${noForm}`,
    ]);
  });

  test('while anything else needs none', async () => {
    expect(await findingsOf({ own: [body('order'), query('limit')] })).toEqual([]);
  });
});

describe('one operation has one body', () => {
  test('a second and a third are reported, of one list', async () => {
    expect(await findingsOf({ own: [body('a'), query('q'), body('b'), body('c')] })).toEqual([
      'post/parameters/2 Operation has more than one body parameter: "a" and "b".',
      'post/parameters/3 Operation has more than one body parameter: "a" and "c".',
    ]);
  });

  test('and of both lists', async () => {
    expect(await findingsOf({ pathLevel: [body('a')], own: [body('b')] })).toEqual([
      'post/parameters/0 Operation has more than one body parameter: "a" and "b".',
    ]);
    expect(await findingsOf({ pathLevel: [body('a')], own: [body('a')] })).toEqual([]);
  });

  test('once for a path item with two operations', async () => {
    expect(await findingsOf({ pathLevel: [body('a'), body('b')] })).toEqual([
      'parameters/1 Operation has more than one body parameter: "a" and "b".',
    ]);
  });
});

describe('a body and a form exclude each other', () => {
  test('the later one is reported, once, and what is consumed does not matter then', async () => {
    expect(await findingsOf({ own: [body('a'), form('b'), form('c')] })).toEqual([
      'post/parameters/1 Operation mixes body parameter "a" with form parameter "b".',
    ]);
    expect(await findingsOf({ own: [form('b'), form('c'), body('a')] })).toEqual([
      'post/parameters/2 Operation mixes body parameter "a" with form parameter "b".',
    ]);
  });

  test('whichever the path item has', async () => {
    expect(await findingsOf({ pathLevel: [body('a')], own: [form('b')] })).toEqual([
      'post/parameters/0 Operation mixes body parameter "a" with form parameter "b".',
    ]);
    expect(await findingsOf({ pathLevel: [form('b')], own: [body('a')] })).toEqual([
      'post/parameters/0 Operation mixes body parameter "a" with form parameter "b".',
    ]);
  });
});

test('what does not go together is a related place', async () => {
  async function relatedTo(parts: Parts): Promise<readonly string[]> {
    const [finding] = await runRule(oas2BodyParamsValid, definition(parts), { name: 'openapi.json' });
    return (finding?.relatedLocations ?? []).map(({ pointer, message }) => `${pointer.replace('/paths/~1orders/', '')} ${message}`);
  }
  expect(await relatedTo({ own: [body('a'), body('b')] })).toEqual(['post/parameters/0 The first one.']);
  expect(await relatedTo({ own: [form('a'), body('b')] })).toEqual(['post/parameters/0 Mixed with this one.']);
  expect(await relatedTo({ own: [query('a'), form('b')] })).toEqual(['post/parameters/1 The parameter.']);
});

describe('parameters that are no body', () => {
  test.each(['query', 'header', 'path'])('have no file in %s', async (place) => {
    const [found] = await findingsOf({ own: [{ name: 'scan', in: place, type: 'file' }] });
    expect(found).toContain('post/parameters/0/type ');
    expect(found).toContain(' parameter "scan" has the type "file"; only a form parameter may have it.');
  });

  test('without a name or with an unknown place are named as far as they can be', async () => {
    expect(await findingsOf({ own: [{ in: 'query' }, { in: 'cookie', name: 'session' }, { in: 5 }] })).toEqual([
      'post/parameters/0 Query parameter has no "type".',
    ]);
  });
});

describe('one defect is one finding', () => {
  const own = (parameter: unknown) => definition({ own: [parameter], consumes: ['multipart/form-data'] });
  const first = '/paths/~1orders/post/parameters/0';
  const ofFirst = (found: readonly string[]) => found.filter((text) => text.includes('/post/'));

  test.each([
    [{ name: 'a', in: 'body' }, 'parameter-schema-defined', ''],
    [{ name: 'a', in: 'query' }, 'parameter-schema-defined', ''],
    [{ name: 'a', in: 'query', schema: { type: 'string' } }, 'parameter-schema-defined', ''],
    [{ name: 'a', in: 'query', type: 'string', schema: { type: 'string' } }, 'oas2-body-params-valid', '/schema'],
    [{ name: 'a', in: 'header', type: 'file' }, 'oas2-body-params-valid', '/type'],
    [{ name: 'a', in: 'body', schema: order, type: 'object' }, 'oas2-body-params-valid', '/type'],
    [{ name: 'a', in: 'body', schema: order, maxLength: 5 }, 'oas2-body-params-valid', '/maxLength'],
    [{ name: 'a', in: 'body', schema: order, items: { type: 'string' } }, 'oas2-body-params-valid', '/items'],
    [{ name: 'a', in: 'body', schema: order, reqired: true }, 'oas2-body-params-valid', '/reqired'],
    [{ name: 'a', in: 'query', type: 'text' }, 'document-valid', '/type'],
    [{ name: 'a', in: 'body', schema: 5 }, 'document-valid', '/schema'],
  ])('%j', async (parameter, rule, field) => {
    expect(ofFirst(await ruleAndPlaceOf([structure, completeness], own(parameter)))).toEqual([`${rule} ${first}${field}`]);
  });

  test.each([[{ name: 'a', in: 'body' }], [{ name: 'a', in: 'query' }], [{ name: 'a', in: 'query', schema: { type: 'string' } }]])(
    '%j in the pack alone',
    async (parameter) => {
      expect(ofFirst(await ruleAndPlaceOf(structure, own(parameter)))).toEqual([`oas2-body-params-valid ${first}`]);
    },
  );

  test('two bodies of one name are two bodies', async () => {
    expect(ofFirst(await ruleAndPlaceOf(structure, definition({ own: [body('a'), body('a')] })))).toEqual([
      'oas2-body-params-valid /paths/~1orders/post/parameters/1',
    ]);
  });

  test('a repeated body of a path item without operations is at least repeated', async () => {
    const paths = { '/orders': { parameters: [body('a'), body('a')] } };
    const text = JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, paths });
    expect(await ruleAndPlaceOf(structure, text)).toEqual(['paths-not-empty /paths', 'parameters-unique /paths/~1orders/parameters/1']);
  });

  test('a header with a schema instead of a type', async () => {
    const responses = { 200: { ...answer, headers: { Limit: { schema: { type: 'integer' } } } } };
    const paths = { '/orders': { get: { description: 'All orders.', produces: ['text/plain'], responses } } };
    const text = JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, paths });
    expect(await ruleAndPlaceOf([structure, completeness], text)).toEqual([
      'parameter-schema-defined /paths/~1orders/get/responses/200/headers/Limit',
    ]);
  });
});
