import { expect, test } from 'vitest';
import { structure } from '../../rulesets/structure/pack.ts';
import { transport } from '../../rulesets/transport/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

/** How many places each rule examined, those that examined none left out. */
async function examined(definition: object): Promise<Readonly<Record<string, number>>> {
  const ruleset = selectRules([structure, transport], ['all'], { only: [], skip: [] });
  const { coverage } = lintModel(await modelOf(JSON.stringify(definition), 'openapi.json'), ruleset, (uri) => uri);
  return Object.fromEntries(coverage.flatMap((one) => (one.examined > 0 ? [[one.ruleId, one.examined]] : [])));
}

const response = { description: 'An order.' };

test('each rule counts the places that it has something to say about', async () => {
  const headers = { 'access-control-allow-origin': { schema: { type: 'string' } } };
  const scheme = { type: 'object', discriminator: { propertyName: 'kind' }, required: ['kind'], properties: { kind: { type: 'string' } } };
  const definition = {
    openapi: '3.1.0',
    info: {
      title: 'Orders',
      version: '1.0.0',
      termsOfService: 'https://acme.io/terms',
      contact: { name: 'Orders' },
      license: { name: 'MIT' },
    },
    externalDocs: { url: 'https://acme.io/docs' },
    servers: [
      { url: '/' },
      { url: '/v1' },
      { url: 'https://api.acme.io/{v}', variables: { v: { default: 'v1' } } },
      { url: 'https://{r}.acme.io', variables: { r: { default: 'eu' } } },
    ],
    paths: {
      '/orders/{id}': {
        get: {
          operationId: 'getOrder',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
          ],
          responses: {
            200: { ...response, headers, links: { self: { operationId: 'getOrder' }, same: { $ref: '#/components/links/Self' } } },
            304: response,
          },
        },
        put: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } }, 'multipart/form-data': { encoding: {} } },
          },
          responses: { 200: { ...response, headers: { 'X-Rate': { schema: { type: 'integer' } } } } },
          callbacks: {
            done: { 'https://acme.io/hook': { post: { responses: { 204: response } } } },
            again: { $ref: '#/components/callbacks/Done' },
          },
        },
        head: { responses: { 200: response } },
      },
    },
    components: {
      schemas: { Order: scheme, Remote: { $ref: 'order.json' } },
      links: { Self: { operationId: 'getOrder' } },
      callbacks: { Done: { 'https://acme.io/hook': { post: { responses: { 200: response } } } } },
      examples: { large: { externalValue: 'large.json' }, small: { value: 1 } },
    },
  };
  const found = await examined(definition);
  // The two references are left out.
  expect(found['no-unknown-fields']).toBe((found['document-valid'] ?? 0) - 2);
  expect(found).toMatchObject({
    'callback-url-https': 2,
    'cors-policy-safe': 1,
    'discriminator-valid': 1,
    'link-operation-valid': 2,
    'media-type-valid': 1,
    'metadata-url-valid': 2,
    'no-remote-refs': 2,
    'no-unbounded-recursion': 1,
    'parameter-ignored-header': 3,
    'paths-no-ambiguous': 1,
    'paths-not-empty': 2,
    'request-body-not-allowed': 2,
    'response-body-not-allowed': 3,
    'serialization-valid': 3,
    'server-public-host': 2,
    'server-url-absolute': 3,
    'server-variable-constrained': 1,
  });
});

test('and leaves out what it has not', async () => {
  const found = await examined({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0', 'x-exposure': 'internal' },
    servers: [{ url: 'https://orders' }],
  });
  const rules = [
    'callback-url-https',
    'cors-policy-safe',
    'discriminator-valid',
    'link-operation-valid',
    'media-type-valid',
    'metadata-url-valid',
  ];
  const further = ['no-remote-refs', 'no-unbounded-recursion', 'serialization-valid', 'server-public-host', 'server-variable-constrained'];
  expect([...rules, ...further].filter((rule) => found[rule] !== undefined)).toEqual([]);
});

test('in 2.0 as well', async () => {
  const parameters = [{ name: 'order', in: 'body', schema: { type: 'object', discriminator: 'kind' } }];
  const post = { parameters, consumes: ['application/json'], responses: { 200: response } };
  const definition = {
    swagger: '2.0',
    info: { title: 'Orders', version: '1.0.0' },
    host: 'api.acme.io',
    schemes: ['https'],
    paths: { '/orders': { post } },
  };
  expect(await examined(definition)).toMatchObject({
    'discriminator-valid': 1,
    'media-type-valid': 1,
    'server-public-host': 1,
    'serialization-valid': 1,
  });
});
