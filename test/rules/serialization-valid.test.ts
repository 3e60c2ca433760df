import { describe, expect, test } from 'vitest';
import { structure } from '../../rulesets/structure/pack.ts';
import { serializationValid } from '../../rulesets/structure/serialization-valid.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const info = { title: 'Orders', version: '1.0.0' };

function withParameter(parameter: Fields, openapi = '3.0.3'): string {
  return JSON.stringify({ openapi, info, paths: {}, components: { parameters: { P: { name: 'p', ...parameter } } } });
}

/** `severity field message` of each finding. */
async function faultsOf(parameter: Fields, openapi?: string, options: Fields = {}): Promise<readonly string[]> {
  const found = await summariesOf(serializationValid, withParameter(parameter, openapi), { options });
  return found.map((one) => one.replace('/components/parameters/P/', ''));
}

const text = { type: 'string' };
const list = { type: 'array', items: text };

describe('the style of a parameter', () => {
  test.each<readonly [string, readonly string[]]>([
    ['path', ['matrix', 'label', 'simple']],
    ['query', ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
    ['header', ['simple']],
    ['cookie', ['form']],
  ])('in %s is one of %j', async (place, allowed) => {
    for (const style of ['matrix', 'label', 'simple', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'cookie']) {
      const found = await faultsOf({ in: place, style, schema: {} });
      const known = allowed.map((name) => `"${name}"`).join(', ');
      const message = `error style "style" "${style}" is invalid here: a ${place} parameter has ${allowed.length === 1 ? '' : 'one of '}${known}.`;
      expect(found).toEqual(allowed.includes(style) ? [] : [message]);
    }
  });

  test('is "cookie" for cookies from 3.2 on', async () => {
    expect(await faultsOf({ in: 'cookie', style: 'cookie', schema: {} }, '3.2.0')).toEqual([]);
    expect(await faultsOf({ in: 'query', style: 'cookie', schema: {} }, '3.2.0')).toHaveLength(1);
    expect(await faultsOf({ in: 'cookie', style: 'simple', schema: {} }, '3.2.0')).toEqual([
      'error style "style" "simple" is invalid here: a cookie parameter has one of "form", "cookie".',
    ]);
    expect(await faultsOf({ in: 'cookie', style: 'cookie', schema: {} }, '3.1.0')).toHaveLength(1);
  });

  test.each<readonly [Fields, readonly string[]]>([
    [{ style: 'deepObject', schema: { type: 'object' } }, []],
    [{ style: 'deepObject', schema: {} }, []],
    [{ style: 'deepObject', schema: { type: 'object', nullable: true } }, []],
    [{ style: 'deepObject', schema: { allOf: [{ type: 'object' }] } }, []],
    [
      { style: 'deepObject', schema: { allOf: [{ type: 'string' }] } },
      ['warn style "style" "deepObject" is invalid here: the value is not an object.'],
    ],
    [{ style: 'deepObject', schema: list }, ['warn style "style" "deepObject" is invalid here: the value is not an object.']],
    [{ style: 'deepObject', explode: true, schema: { type: 'object' } }, []],
    [
      { style: 'deepObject', explode: false, schema: { type: 'object' } },
      ['warn explode "explode" is invalid here: "deepObject" is not defined without it.'],
    ],
    [{ style: 'form', explode: false, schema: { type: 'object' } }, []],
    [{ style: 'spaceDelimited', schema: list }, []],
    [{ style: 'spaceDelimited', schema: { type: 'object' } }, []],
    [
      { style: 'spaceDelimited', schema: text },
      ['warn style "style" "spaceDelimited" is ignored here: the value is neither an array nor an object.'],
    ],
    [
      { style: 'pipeDelimited', schema: text },
      ['warn style "style" "pipeDelimited" is ignored here: the value is neither an array nor an object.'],
    ],
    [{ style: 'form', schema: text }, []],
    [{ style: 'deepObject' }, []],
  ])('%j', async (fields, expected) => {
    expect(await faultsOf({ in: 'query', ...fields })).toEqual(expected);
  });

  test('of an unknown place is for document-valid', async () => {
    expect(await faultsOf({ in: 'body', style: 'nothing', allowEmptyValue: true, schema: {} })).toEqual([]);
    expect(await faultsOf({ style: 'nothing', allowEmptyValue: true, schema: {} })).toEqual([]);
  });
});

describe('flags', () => {
  const reserved = (where: string) => [`warn allowReserved "allowReserved" is ignored here: it counts for ${where} only.`];
  const encoded = 'values that are percent-encoded';

  test.each<readonly [string, Fields, readonly string[]]>([
    ['3.0.3', { in: 'query', allowReserved: true }, []],
    ['3.0.3', { in: 'path', allowReserved: true }, reserved('query parameters')],
    ['3.0.3', { in: 'path', allowReserved: false }, []],
    ['3.1.0', { in: 'cookie', allowReserved: true }, reserved('query parameters')],
    ['3.2.0', { in: 'path', allowReserved: true }, []],
    ['3.2.0', { in: 'cookie', allowReserved: true }, []],
    ['3.2.0', { in: 'cookie', style: 'cookie', allowReserved: true }, reserved(encoded)],
    ['3.2.0', { in: 'header', allowReserved: true }, reserved(encoded)],
    [
      '3.0.3',
      { in: 'header', allowEmptyValue: true },
      ['warn allowEmptyValue "allowEmptyValue" is ignored here: it counts for query parameters only.'],
    ],
    ['3.0.3', { in: 'header', allowEmptyValue: false }, []],
    ['3.0.3', { in: 'query', allowEmptyValue: true }, []],
  ])('%s %j', async (openapi, fields, expected) => {
    expect(await faultsOf({ ...fields, schema: text }, openapi)).toEqual(expected);
  });

  test('beside content, which decides how the value is written', async () => {
    const content = { 'application/json': { schema: {} } };
    const ignored = (field: string) => `warn ${field} "${field}" is ignored here: "content" says how the value is written.`;
    const all = { in: 'path', style: 'nothing', explode: true, allowReserved: true, allowEmptyValue: true, content };
    expect(await faultsOf(all)).toEqual([
      ignored('style'),
      ignored('explode'),
      ignored('allowReserved'),
      'warn allowEmptyValue "allowEmptyValue" is ignored here: it counts for query parameters only.',
    ]);
    expect(await faultsOf({ in: 'query', content })).toEqual([]);
    expect(await faultsOf({ in: 'path', style: 'form', content, schema: text })).toEqual([
      'error style "style" "form" is invalid here: a path parameter has one of "matrix", "label", "simple".',
    ]);
  });
});

test.each<readonly [Fields, readonly string[]]>([
  [{ schema: list }, ['warn /components/parameters/P Parameter "p" is an array but has no "style" and no "explode".']],
  [{ style: 'form', schema: list }, ['warn /components/parameters/P Parameter "p" is an array but has no "explode".']],
  [{ explode: false, schema: list }, ['warn /components/parameters/P Parameter "p" is an array but has no "style".']],
  [{ style: 'form', explode: false, schema: list }, []],
  [{ schema: text }, []],
  [{ schema: {} }, []],
])('asked for explicit serialization, %j', async (fields, expected) => {
  expect(await faultsOf({ in: 'query', ...fields }, '3.0.3', { explicit: true })).toEqual(expected);
  expect(await faultsOf({ in: 'query', ...fields })).toEqual([]);
});

describe('2.0', () => {
  async function faults2(parameter: Fields, options: Fields = {}): Promise<readonly string[]> {
    const definition = { swagger: '2.0', info, paths: {}, parameters: { P: { name: 'p', ...parameter } } };
    const found = await summariesOf(serializationValid, JSON.stringify(definition), { options });
    return found.map((one) => one.replace('/parameters/P/', ''));
  }
  const multi = (place: string) => [
    `error collectionFormat "collectionFormat" "multi" is invalid here: a ${place} parameter cannot be repeated.`,
  ];
  const notArray = ['warn collectionFormat "collectionFormat" is ignored here: the value is not an array.'];
  const empty = (place: string) => [
    `warn allowEmptyValue "allowEmptyValue" is ignored here: only query and form parameters may be empty, not a ${place} parameter.`,
  ];

  test.each<readonly [Fields, readonly string[]]>([
    [{ in: 'query', ...list, collectionFormat: 'multi' }, []],
    [{ in: 'formData', ...list, collectionFormat: 'multi' }, []],
    [{ in: 'path', ...list, collectionFormat: 'multi' }, multi('path')],
    [{ in: 'header', ...list, collectionFormat: 'multi' }, multi('header')],
    [{ in: 'body', ...list, collectionFormat: 'multi' }, []],
    [{ in: 'path', ...list, collectionFormat: 'csv' }, []],
    [{ in: 'path', ...text, collectionFormat: 'multi' }, notArray],
    [{ in: 'query', type: 'integer', collectionFormat: 'csv' }, notArray],
    [{ in: 'query', collectionFormat: 'csv' }, []],
    [{ in: 'body', ...text, collectionFormat: 'csv' }, []],
    [{ in: 'path', ...text, allowEmptyValue: true }, empty('path')],
    [{ in: 'header', ...text, allowEmptyValue: true }, empty('header')],
    [{ in: 'header', ...text, allowEmptyValue: false }, []],
    [{ in: 'query', ...text, allowEmptyValue: true }, []],
    [{ in: 'formData', ...text, allowEmptyValue: true }, []],
    [{ in: 'body', schema: {}, allowEmptyValue: true }, []],
    [{ in: 'query', ...list }, []],
  ])('%j', async (parameter, expected) => {
    expect(await faults2(parameter)).toEqual(expected);
  });

  test('asked for explicit serialization', async () => {
    expect(await faults2({ in: 'query', ...list }, { explicit: true })).toEqual([
      'warn /parameters/P Parameter "p" is an array but has no "collectionFormat".',
    ]);
    expect(await faults2({ in: 'query', ...list, collectionFormat: 'csv' }, { explicit: true })).toEqual([]);
    expect(await faults2({ in: 'query', ...text }, { explicit: true })).toEqual([]);
  });
});

describe('encodings', () => {
  const schema = { type: 'object', properties: { scan: text } };
  const form = 'multipart/form-data';

  async function faultsIn(mediaType: string, fields: Fields, { openapi = '3.1.0', isResponse = false } = {}): Promise<readonly string[]> {
    const content = { [mediaType]: { schema, ...fields } };
    const holder = isResponse ? { responses: { R: { description: 'x', content } } } : { requestBodies: { R: { content } } };
    const components = { ...holder, schemas: { Scan: schema } };
    const found = await summariesOf(serializationValid, JSON.stringify({ openapi, info, paths: {}, components }));
    return found.map((one) => one.replace(/^warn \S*\/content\/[^/]*\/(?:encoding\/)?/, ''));
  }
  const scan = (encoding: Fields) => ({ encoding: { scan: encoding } });
  const notForms = (name: string) => [`encoding "encoding" is ignored here: it counts for forms, not for "${name}".`];
  const unknown = ['scann The encoding of "scann" is ignored: the schema has no such property.'];

  test.each<readonly [string, Fields, readonly string[]]>([
    ['application/json', scan({}), notForms('application/json')],
    ['Application/JSON; charset=utf-8', scan({ explode: true }), notForms('application/json')],
    ['application/octet-stream', { encoding: { scann: {} } }, notForms('application/octet-stream')],
    ['application/json', { encoding: {} }, []],
    ['application/json', { encoding: [] }, []],
    ['application/json', {}, []],
    ['text/*', scan({}), notForms('text/*')],
    ['*/*', scan({ explode: true }), []],
    ['application/*', scan({ explode: true }), []],
    ['multipart/*', scan({ explode: true }), []],
    ['multipart/mixed', scan({}), []],
    [form, scan({ explode: true, style: 'form', allowReserved: true }), []],
    ['application/x-www-form-urlencoded', scan({ explode: true }), []],
    ['application/x-www-form-urlencoded ; charset=utf-8', scan({ explode: true }), []],
    [form, { ...scan({}), examples: { full: { value: {} } } }, []],
    [form, { encoding: { scann: {} } }, unknown],
    [form, { encoding: { scann: {} }, schema: { allOf: [schema] } }, unknown],
    [form, { encoding: { scann: {} }, schema: { $ref: '#/components/schemas/Scan' } }, unknown],
    [form, { encoding: { scann: {} }, schema: { oneOf: [schema, { properties: { scann: text } }] } }, []],
    [form, { encoding: { scann: {} }, schema: { ...schema, additionalProperties: false } }, unknown],
    [form, { encoding: { scann: {} }, schema: { ...schema, additionalProperties: true } }, []],
    [form, { encoding: { scann: {} }, schema: { ...schema, patternProperties: {} } }, []],
    [form, { encoding: { scann: {} }, schema: { type: 'object' } }, []],
    [form, { encoding: { scann: {} }, schema: { allOf: [schema, { $ref: '#/components/schemas/Gone' }] } }, []],
    [form, { encoding: { scann: {} }, schema: undefined }, []],
  ])('%s %j', async (mediaType, fields, expected) => {
    expect(await faultsIn(mediaType, fields)).toEqual(expected);
  });

  const styled = (field: string, counted: string, name: string) =>
    `scan/${field} "${field}" is ignored here: it counts for ${counted}, not for "${name}".`;
  const both = '"application/x-www-form-urlencoded" and "multipart/form-data"';

  test('style and its like count by version and media type', async () => {
    const all = scan({ style: 'form', explode: false, allowReserved: true });
    const fields = ['style', 'explode', 'allowReserved'];
    expect(await faultsIn('multipart/mixed', all)).toEqual(fields.map((field) => styled(field, both, 'multipart/mixed')));
    expect(await faultsIn(form, all, { openapi: '3.0.3' })).toEqual(
      fields.map((field) => styled(field, '"application/x-www-form-urlencoded"', form)),
    );
    expect(await faultsIn('*/*', all, { openapi: '3.0.3' })).toEqual([]);
    expect(await faultsIn('application/*', all, { openapi: '3.0.3' })).toEqual([]);
  });

  test('headers are those of parts', async () => {
    const headers = { 'CONTENT-type': { schema: text }, 'X-Note': { schema: text } };
    const message = 'scan/headers/CONTENT-type The header "Content-Type" is ignored here: "contentType" says it.';
    expect(await faultsIn(form, scan({ headers }))).toEqual([message]);
    expect(await faultsIn('application/x-www-form-urlencoded', scan({ headers }))).toEqual([
      'scan/headers "headers" is ignored here: only the parts of a multipart body have headers.',
    ]);
    expect(await faultsIn('application/x-www-form-urlencoded', scan({ headers: {} }))).toEqual([]);
  });

  test('of parts within a part are no headers', async () => {
    expect(await faultsIn('multipart/mixed', scan({ encoding: { 'Content-Type': {} } }), { openapi: '3.2.0' })).toEqual([]);
  });

  test('of a response are judged but for their media type', async () => {
    expect(await faultsIn('application/json', scan({ contentType: 'image/png' }), { isResponse: true })).toEqual([]);
    expect(await faultsIn('application/json', scan({ explode: true }), { isResponse: true })).toEqual([
      styled('explode', both, 'application/json'),
    ]);
    expect(await faultsIn('application/json', { encoding: { scann: {} } }, { isResponse: true })).toEqual(unknown);
  });
});

test('what is wrong for the official schema too is one finding', async () => {
  const get = { responses: { 200: { description: 'x' } } };
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: text, style: 'form', allowReserved: true, allowEmptyValue: true },
    { name: 'q', in: 'query', style: 'form', explode: true, allowReserved: true, content: { 'text/plain': {} } },
  ];
  const definition = { openapi: '3.1.0', info, paths: { '/orders/{id}': { get: { ...get, parameters } } } };
  const place = '/paths/~1orders~1{id}/get/parameters';
  expect(await ruleAndPlaceOf(structure, JSON.stringify(definition))).toEqual([
    `serialization-valid ${place}/0/style`,
    `serialization-valid ${place}/0/allowReserved`,
    `serialization-valid ${place}/0/allowEmptyValue`,
    `serialization-valid ${place}/1/style`,
    `serialization-valid ${place}/1/explode`,
    `serialization-valid ${place}/1/allowReserved`,
  ]);
  const list2 = { name: 'ids', in: 'path', required: true, ...list, collectionFormat: 'multi', allowEmptyValue: true };
  const old = { swagger: '2.0', info, paths: { '/orders/{ids}': { get: { ...get, parameters: [list2] } } } };
  expect(await ruleAndPlaceOf(structure, JSON.stringify(old))).toEqual([
    'serialization-valid /paths/~1orders~1{ids}/get/parameters/0/collectionFormat',
    'serialization-valid /paths/~1orders~1{ids}/get/parameters/0/allowEmptyValue',
  ]);
});
