import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../scripts/validators/generate.mjs';
import type { OasFormat } from '../../src/openapi/format.ts';
import type { Kind } from '../../src/openapi/grammar.ts';
import { validateObject } from '../../src/openapi/object-validity.ts';

const generated = 'src/openapi/object-validators.generated.js';

test('the generated module is what the vendored schemas give', async () => {
  expect(readFileSync(generated, 'utf8')).toBe(await generate());
});

test('the generated module makes no code at run time and imports nothing', () => {
  expect(readFileSync(generated, 'utf8')).not.toMatch(/\beval\(|new Function|\bimport\b|\brequire\((?!"ajv)/u);
});

describe('one mistake, one problem', () => {
  const query = { name: 'q', in: 'query', schema: {} };
  const path = { name: 'id', in: 'path', required: true, schema: {} };
  const pathRequired = '"required" must be true for a path parameter.';
  const schemaTypes = '"array", "boolean", "integer", "number", "object", "string"';
  const cases: readonly (readonly [Kind, OasFormat, unknown, string | undefined])[] = [
    ['info', 'oas3_0', { title: 'Orders', version: '1' }, undefined],
    ['info', 'oas3_0', { version: '1' }, ': "title" is missing.'],
    ['info', 'oas3_0', { title: 'Orders', version: 1 }, 'version: "version" must be a string, not 1.'],
    [
      'info',
      'oas3_0',
      { title: 'Orders', version: '1', licence: {} },
      'licence: "licence" is not a field of an Info Object in OpenAPI 3.0; did you mean "license"?',
    ],
    [
      'info',
      'oas3_0',
      { title: 'Orders', version: '1', summary: '' },
      'summary: "summary" is not a field of an Info Object in OpenAPI 3.0.',
    ],
    ['info', 'oas3_0', 'Orders', ': Not an object but "Orders".'],
    ['info', 'oas3_1', { title: 'Orders', version: '1', contact: [] }, 'contact: "contact" must be an object, not a list.'],
    ['license', 'oas3_1', { name: 'MIT', url: 'u', identifier: 'MIT' }, 'identifier: "url" and "identifier" exclude each other.'],
    ['definition', 'oas3_1', { openapi: '3.1.0', info: {} }, ': "paths", "components" or "webhooks" is missing.'],
    ['definition', 'oas3_0', { openapi: '3.0.0', info: {} }, ': "paths" is missing.'],
    ['definition', 'oas2', { swagger: 2, info: {}, paths: {} }, 'swagger: "swagger" must be "2.0", not 2.'],
    [
      'definition',
      'oas2',
      { swagger: '2.0', info: {}, paths: {}, schemes: ['https', 'htp'] },
      'schemes/1: "schemes[1]" must be one of "http", "https", "ws", "wss", not "htp".',
    ],
    ['definition', 'oas2', { swagger: '2.0', info: {}, paths: {}, basePath: 'v1' }, 'basePath: "basePath" must start with "/", not "v1".'],
    ['paths', 'oas3_0', { orders: {} }, 'orders: Path "orders" does not start with "/".'],
    ['paths', 'oas3_0', { '/orders': null }, '/orders: "/orders" must be an object, not null.'],
    ['responses', 'oas3_0', { '404': {}, '5XX': {}, default: {}, 'x-a': 1 }, undefined],
    ['responses', 'oas3_0', {}, ': There is no response.'],
    ['responses', 'oas3_1', { 'x-a': 1 }, ': There is no response.'],
    ['responses', 'oas2', { '4XX': {} }, '4XX: "4XX" is not a response: a three-digit status code or "default" expected.'],
    [
      'components',
      'oas3_0',
      { schema: {} },
      'schema: "schema" is not a field of a Components Object in OpenAPI 3.0; did you mean "schemas"?',
    ],
    [
      'components',
      'oas3_0',
      { schemas: { 'a b': {} } },
      'schemas/a b: The component name "a b" has characters other than letters, digits, ".", "-" and "_".',
    ],
    ['components', 'oas3_1', { schemas: { a: 3 } }, 'schemas/a: "schemas.a" must be an object or a boolean, not 3.'],
    ['parameter', 'oas3_0', { ...query, in: 'body' }, 'in: "in" must be one of "query", "header", "path", "cookie", not "body".'],
    ['parameter', 'oas3_1', { name: 'q', schema: {} }, ': "in" is missing.'],
    ['parameter', 'oas3_0', { ...path, required: undefined }, `required: ${pathRequired}`],
    ['parameter', 'oas3_1', { ...path, required: 'yes' }, `required: ${pathRequired}`],
    ['parameter', 'oas3_1', { name: 'id', in: 'path', schema: {} }, `: ${pathRequired}`],
    ['parameter', 'oas3_1', { name: 'id', in: 'path', content: { 'a/b': {} } }, `: ${pathRequired}`],
    [
      'parameter',
      'oas3_0',
      { ...query, style: 'matrix' },
      'style: "style" must be one of "form", "spaceDelimited", "pipeDelimited", "deepObject", not "matrix".',
    ],
    ['parameter', 'oas3_1', { ...path, allowReserved: true }, 'allowReserved: "allowReserved" is not allowed in a path parameter.'],
    [
      'parameter',
      'oas3_1',
      { name: 'q', in: 'query', content: { 'a/b': {} }, style: 'form' },
      'style: "style" is not allowed in a query parameter with "content".',
    ],
    [
      'parameter',
      'oas3_0',
      { name: 'q', in: 'query', content: { 'a/b': {} }, style: 'form' },
      'style: "content" and "style" exclude each other.',
    ],
    [
      'parameter',
      'oas3_0',
      { name: 'q', in: 'query', content: { 'a/b': {}, 'c/d': {} } },
      'content: "content" must have exactly 1 entry, not 2.',
    ],
    ['parameter', 'oas3_1', { name: 'q', in: 'query' }, ': "schema" or "content" is missing.'],
    ['parameter', 'oas3_1', { ...query, content: { 'a/b': {} } }, 'content: "schema" and "content" exclude each other.'],
    ['parameter', 'oas3_2', { name: 'q', in: 'querystring', schema: {} }, ': "content" is missing.'],
    [
      'parameter',
      'oas3_2',
      { name: 'a b', in: 'header', schema: {} },
      'name: "name" must be a name that HTTP allows for a header, not "a b".',
    ],
    [
      'parameter',
      'oas3_2',
      { name: 'c', in: 'cookie', style: 'cookie', allowReserved: true, schema: {} },
      'allowReserved: "allowReserved" is not allowed in a cookie parameter.',
    ],
    ['parameter', 'oas2', { name: 'b', in: 'body', schema: {}, type: 'string' }, 'type: "type" is not allowed in a body parameter.'],
    ['parameter', 'oas2', { name: 'q', in: 'query' }, ': "type" is missing.'],
    ['parameter', 'oas3_0', { $ref: '#/components/parameters/a', whatever: 1 }, undefined],
    ['parameter', 'oas3_0', { $ref: 7 }, '$ref: "$ref" must be a string, not 7.'],
    ['operation', 'oas3_0', { $ref: 'a.yaml' }, '$ref: "$ref" is not allowed in an Operation Object of OpenAPI 3.0.'],
    ['mediaType', 'oas3_1', { $ref: '#/a' }, '$ref: "$ref" is not allowed in a Media Type Object of OpenAPI 3.1.'],
    ['pathItem', 'oas3_0', { $ref: 'a.yaml' }, undefined],
    ['header', 'oas3_1', { style: 'form', schema: {} }, 'style: "style" must be "simple", not "form".'],
    [
      'securityScheme',
      'oas3_0',
      { type: 'basic' },
      'type: "type" must be one of "apiKey", "http", "oauth2", "openIdConnect", not "basic".',
    ],
    ['securityScheme', 'oas3_0', { type: 'http' }, ': "scheme" is missing.'],
    [
      'securityScheme',
      'oas3_0',
      { type: 'http', scheme: 'basic', bearerFormat: 'JWT' },
      'bearerFormat: "bearerFormat" is not allowed in a security scheme of type "http" and a scheme other than bearer.',
    ],
    ['securityScheme', 'oas3_1', { type: 'http', scheme: 'BEARER', bearerFormat: 'JWT' }, undefined],
    ['securityScheme', 'oas3_1', { type: 'apiKey', in: 'query' }, ': "name" is missing.'],
    [
      'securityScheme',
      'oas2',
      { type: 'oauth2', flow: 'code' },
      'flow: "flow" must be one of "implicit", "password", "application", "accessCode", not "code".',
    ],
    ['oauthFlows', 'oas3_0', { implicit: { authorizationUrl: 'u' } }, 'implicit: "scopes" is missing.'],
    [
      'oauthFlows',
      'oas3_1',
      { implicit: { authorizationUrl: 'u', tokenUrl: 'u', scopes: {} } },
      'implicit/tokenUrl: "tokenUrl" is not a field of "implicit".',
    ],
    [
      'oauthFlows',
      'oas3_1',
      { password: { tokenUrl: 'u', scopes: { read: 1 } } },
      'password/scopes/read: "password.scopes.read" must be a string, not 1.',
    ],
    ['example', 'oas3_0', { externalValue: 'u', value: 1 }, 'value: "externalValue" and "value" exclude each other.'],
    ['example', 'oas3_2', { value: 1, dataValue: 1 }, 'dataValue: "value" and "dataValue" exclude each other.'],
    ['example', 'oas3_2', { serializedValue: '1', dataValue: 1 }, undefined],
    ['link', 'oas3_0', { description: 'x' }, ': "operationRef" or "operationId" is missing.'],
    ['link', 'oas3_1', { operationId: 'x', parameters: { id: 7 } }, undefined],
    ['mediaType', 'oas3_0', { example: 1, examples: {} }, 'examples: "example" and "examples" exclude each other.'],
    ['mediaType', 'oas3_2', { encoding: {}, itemEncoding: {} }, 'itemEncoding: "encoding" and "itemEncoding" exclude each other.'],
    [
      'pathItem',
      'oas3_2',
      { additionalOperations: { GET: {} } },
      'additionalOperations/GET: "GET" is no additional method: it has a field of its own, or is no method name.',
    ],
    ['pathItem', 'oas3_1', { query: {} }, 'query: "query" is not a field of a Path Item Object in OpenAPI 3.1.'],
    [
      'operation',
      'oas3_2',
      { parameters: [{ in: 'querystring' }, { in: 'query' }] },
      'parameters/0: A "querystring" parameter and "query" parameters exclude each other.',
    ],
    [
      'operation',
      'oas3_2',
      { parameters: [{ in: 'querystring' }, { in: 'querystring' }] },
      'parameters/1: There is more than one "querystring" parameter.',
    ],
    ['schema', 'oas3_0', { type: 'strin' }, `type: "type" must be one of ${schemaTypes}, not "strin".`],
    ['schema', 'oas3_0', { type: ['string'] }, `type: "type" must be one of ${schemaTypes}, not a list.`],
    ['schema', 'oas3_0', { required: [] }, 'required: "required" must not be empty.'],
    ['schema', 'oas3_0', { required: ['a', 'b', 'a'] }, 'required: "required" lists "a" more than once.'],
    ['schema', 'oas3_0', { exclusiveMinimum: 3 }, 'exclusiveMinimum: "exclusiveMinimum" must be a boolean, not 3.'],
    ['schema', 'oas3_0', { examples: [1] }, 'examples: "examples" is not a field of a Schema Object in OpenAPI 3.0.'],
    [
      'schema',
      'oas3_0',
      { maxLenght: 1 },
      'maxLenght: "maxLenght" is not a field of a Schema Object in OpenAPI 3.0; did you mean "maxLength"?',
    ],
    [
      'schema',
      'oas3_1',
      { type: ['string', 'strin'] },
      'type/1: "type[1]" must be one of "array", "boolean", "integer", "null", "number", "object", "string", not "strin".',
    ],
    ['schema', 'oas3_1', { required: true }, 'required: "required" must be a list, not true.'],
    ['schema', 'oas3_1', { minLength: -1 }, 'minLength: "minLength" must be >= 0, not -1.'],
    ['schema', 'oas3_1', { nullable: true, maxLenght: 3, example: 1 }, undefined],
    ['schema', 'oas3_1', { $ref: '#/a', minLength: 'x' }, 'minLength: "minLength" must be an integer, not "x".'],
    ['schema', 'oas3_1', true, undefined],
    ['schema', 'oas3_0', true, ': Not an object but true.'],
    ['schema', 'oas2', { anyOf: [] }, 'anyOf: "anyOf" is not a field of a Schema Object in OpenAPI 2.0.'],
    ['schema', 'oas2', { type: 'file', format: 'binary' }, undefined],
    ['discriminator', 'oas3_1', { mapping: { a: 1 }, propertyName: 'kind' }, 'mapping/a: "mapping.a" must be a string, not 1.'],
    ['serverVariable', 'oas3_1', { default: 'a', enum: [] }, 'enum: "enum" must not be empty.'],
    ['securityRequirement', 'oas3_0', { token: 'read' }, 'token: "token" must be a list, not "read".'],
    ['callback', 'oas3_1', { '{$url}': {}, 'x-a': 7 }, undefined],
  ];

  test.each(cases)('%s of %s: %j', (kind, format, value, expected) => {
    const found = validateObject(kind, format, value).map(({ path: place, message }) => `${place.join('/')}: ${message}`);
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });
});

test('several mistakes are several problems, each at its place', () => {
  const found = validateObject('info', 'oas3_0', { version: 1, descripton: 'x', contact: null });
  expect(found.map(({ path }) => path)).toEqual([[], ['version'], ['descripton'], ['contact']]);
});

describe('tags', () => {
  const withTags = (tags: unknown) => ({ openapi: '3.2.0', info: {}, paths: {}, tags });

  test.each([
    ['have names of their own', [{ name: 'a' }, { name: 'b' }, { name: 'a' }], ['tags/2/name: There is more than one tag "a".']],
    ['have parents that exist', [{ name: 'a', parent: 'b' }], ['tags/0/parent: The parent "b" is not a tag of this definition.']],
    ['are not their own parents', [{ name: 'a', parent: 'a' }], ['tags/0/parent: Tag "a" is its own ancestor.']],
    [
      'make no circles',
      [
        { name: 'a', parent: 'b' },
        { name: 'b', parent: 'a' },
        { name: 'c', parent: 'a' },
      ],
      ['tags/0/parent: Tag "a" is its own ancestor.', 'tags/1/parent: Tag "b" is its own ancestor.'],
    ],
    ['nest', [{ name: 'a' }, { name: 'b', parent: 'a' }], []],
  ])('%s', (_claim, tags, expected) => {
    const found = validateObject('definition', 'oas3_2', withTags(tags));
    expect(found.map(({ path, message }) => `${path.join('/')}: ${message}`)).toEqual(expected);
  });
});

test('a message is one line, however hostile the value', () => {
  const hostile = `a\n::error::b\u001b[31m\u202e${'x'.repeat(500)}`;
  for (const [kind, value] of [
    ['info', { title: 'a', version: '1', [hostile]: 1 }],
    ['paths', { [hostile]: {} }],
    ['components', { schemas: { [hostile]: {} } }],
    ['schema', { type: hostile }],
    ['oauthFlows', { implicit: { [hostile]: 1, authorizationUrl: 'u', scopes: {} } }],
    ['securityRequirement', { [hostile]: hostile }],
  ] as const) {
    const problems = validateObject(kind, 'oas3_0', value);
    expect(problems).not.toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const { message } of problems) expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|x{100}/u);
  }
});
