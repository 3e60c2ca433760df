import { describe, expect, test } from 'vitest';
import { pathParamConstrained } from '../../rulesets/input-validation/path-param-constrained.ts';
import { urlName } from '../../rulesets/input-validation/url-names.ts';
import { urlParameterSsrf } from '../../rulesets/input-validation/url-parameter-ssrf.ts';
import { xmlInputReview } from '../../rulesets/input-validation/xml-input-review.ts';
import { runRule, summariesOf } from './run-rule.ts';

const name = 'openapi.json';
const done = { responses: { 200: { description: 'Done' } } };

function definition(parts: object): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: {}, ...parts });
}

describe('path-param-constrained', () => {
  const anything = '"/", ".." or control characters';
  const at = '/paths/~1files~1{id}/get/parameters/0/schema';

  async function found(schema: unknown, more: object = {}, parameterName = 'id') {
    const parameter = { name: parameterName, in: 'path', required: true, schema };
    const paths = { '/files/{id}': { get: { parameters: [parameter], ...done } } };
    return summariesOf(pathParamConstrained, definition({ paths, ...more }), { name });
  }

  test.each([
    [{ type: 'string' }, '', anything],
    [{ type: ['string', 'null'] }, '', anything],
    [{ type: 'string', maxLength: 5 }, '', anything],
    [{ type: 'string', format: '' }, '', anything],
    [{ type: 'string', format: 'string' }, '', anything],
    [{ type: 'string', format: 'byte' }, '', anything],
    [{ type: 'string', format: 'path' }, '', anything],
    [{ type: 'string', pattern: '^.+$' }, '/pattern', '"/" or ".."'],
    [{ type: 'string', pattern: '^[a-z]+' }, '/pattern', '"/" or control characters'],
    [{ type: 'string', pattern: '^[a-z.]+$' }, '/pattern', '".."'],
    [{ type: 'string', pattern: '^[a-z0-9%]+$' }, '/pattern', '"%2e%2e"'],
    [{ type: 'string', pattern: '^[a-z0-9%.]+$' }, '/pattern', '".."'],
    [{ type: 'string', pattern: '^[a-z/]+$' }, '/pattern', '"/"'],
    [{ type: 'string', pattern: '^[^/.%]+$' }, '/pattern', 'control characters'],
    [{ allOf: [{ type: 'string' }, { pattern: '^[a-z.]+$' }] }, '/allOf/0', '".."'],
  ])('%j accepts too much', async (schema, place, accepted) => {
    expect(await found(schema)).toEqual([`warn ${at}${place} Path parameter "id" accepts ${accepted}.`]);
  });

  test.each([
    { type: 'string', pattern: '^[a-z0-9-]+$' },
    { type: 'string', pattern: '^[a-z]+(\\.[a-z]+)*$' },
    { type: 'string', format: 'uuid' },
    { type: 'string', format: 'order-number' },
    { type: 'string', enum: ['..'] },
    { type: 'string', const: 'a/b' },
    { type: 'string', allOf: [{ pattern: '^[^./]+$' }, { pattern: '^[^%\\r\\n]+$' }] },
    { pattern: '^[a-z]+$', allOf: [{ type: 'string' }] },
    { type: 'integer' },
    { type: 'string', not: { type: 'string' }, format: 'date' },
  ])('%j does not', async (schema) => {
    expect(await found(schema)).toEqual([]);
  });

  test('a pattern that cannot be judged is not blamed', async () => {
    expect(await found({ type: 'string', pattern: '(' })).toEqual([]);
  });

  test('files are worse where everybody can ask for them', async () => {
    for (const file of ['path', 'fileName', 'dir', 'object-key']) {
      expect(await found({ type: 'string' }, { 'x-exposure': 'public' }, file)).toEqual([expect.stringMatching(/^error /)]);
      expect(await found({ type: 'string' }, { 'x-exposure': 'partner' }, file)).toEqual([expect.stringMatching(/^error /)]);
      expect(await found({ type: 'string' }, { 'x-exposure': 'internal' }, file)).toEqual([expect.stringMatching(/^warn /)]);
      expect(await found({ type: 'string' }, {}, file)).toEqual([expect.stringMatching(/^warn /)]);
    }
    expect(await found({ type: 'string' }, { 'x-exposure': 'public' }, 'profile')).toEqual([expect.stringMatching(/^warn /)]);
  });

  test('a schema for several places is named by its path parameter', async () => {
    const components = {
      schemas: { Id: { type: 'string' }, Order: { type: 'object', properties: { order: { $ref: '#/components/schemas/Id' } } } },
    };
    expect(await found({ $ref: '#/components/schemas/Id' }, { components }, 'number')).toEqual([
      'warn /components/schemas/Id Path parameter "number" accepts "/", ".." or control characters.',
    ]);
    const schema = { $ref: '#/components/schemas/Id' };
    const parameters = [
      { name: 'parent', in: 'query', schema },
      { name: 'number', in: 'path', required: true, schema },
    ];
    expect(await found(undefined, { components, paths: { '/files/{number}': { get: { parameters, ...done } } } })).toEqual([
      expect.stringContaining('Path parameter "number" accepts'),
    ]);
  });

  test.each([
    [{ schema: { type: 'object', properties: { name: { type: 'string' } } } }, 'schema/properties/name'],
    [{ schema: { type: 'object', additionalProperties: { type: 'string' } } }, 'schema/additionalProperties'],
    [{ schema: { type: 'array', prefixItems: [{ type: 'string' }] } }, 'schema/prefixItems/0'],
    [{ content: { 'application/json': { schema: { type: 'string' } } } }, 'content/application~1json/schema'],
  ])('%j is named by its parameter', async (values, place) => {
    const parameters = [{ name: 'file', in: 'path', required: true, ...values }];
    const paths = { '/files/{file}': { get: { parameters, ...done } } };
    expect(await summariesOf(pathParamConstrained, definition({ paths, 'x-exposure': 'public' }), { name })).toEqual([
      `error /paths/~1files~1{file}/get/parameters/0/${place} Path parameter "file" accepts ${anything}.`,
    ]);
  });

  test('what only selects a schema is left alone, and other places are', async () => {
    const parameter = { name: 'id', in: 'query', schema: { type: 'string' } };
    const text = definition({ paths: { '/files': { get: { parameters: [parameter], ...done } } } });
    expect(await runRule(pathParamConstrained, text, { name })).toEqual([]);
    const schema = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } };
    expect(await found(schema)).toEqual([]);
  });
});

describe('names that say URL or host', () => {
  test.each([
    'url',
    'URL',
    'imageUrl',
    'image_url',
    'redirect-uri',
    'webhookURI',
    'callback_urls',
    'hostname',
    'url2',
    'proxyHostname',
    'typeUri',
  ])('%s does', (text) => {
    expect(urlName(text)).toBe('url');
  });

  test.each([
    'callback',
    'webhook',
    'src',
    'imageSource',
    'deep_link',
    'href',
    'server',
    'redirect',
    'returnTo',
    'redirect_to',
    'next',
    'continue',
    'target',
    'dest',
    'destination',
    'host',
    'apiEndpoint',
    'proxy',
    'feed',
    'website',
  ])('%s may', (text) => {
    expect(urlName(text)).toBe('perhaps');
  });

  test.each([
    'urlCount',
    'curl',
    'hourly',
    'targetId',
    'next_page',
    'hostId',
    'to',
    'ship_to',
    '',
    '2',
    'purl',
    'name',
    'constructor',
    'type_url',
  ])('%s does not', (text) => {
    expect(urlName(text)).toBe('other');
  });
});

describe('url-parameter-ssrf', () => {
  const at = '/paths/~1orders/post/requestBody/content/application~1json/schema/properties';

  async function found(property: string, schema: object, more: object = {}) {
    const body = { content: { 'application/json': { schema: { type: 'object', properties: { [property]: schema } } } } };
    const paths = { '/orders': { post: { requestBody: body, ...done } } };
    return summariesOf(urlParameterSsrf, definition({ paths, ...more }), { name });
  }

  const say = (property: string) => [
    `info ${at}/${property} Input "${property}" takes a URL or a host from the caller, and no allow-list restricts it.`,
  ];

  test.each([
    ['imageUrl', {}],
    ['imageUrl', { type: ['string', 'null'] }],
    ['invoice', { format: 'uri' }],
    ['invoice', { format: 'uri-reference' }],
    ['invoice', { format: 'url' }],
    ['invoice', { format: 'iri' }],
    ['invoice', { format: 'iri-reference' }],
    ['server', { format: 'hostname' }],
    ['server', { format: 'idn-hostname' }],
    ['target', { description: 'The URL to call.' }],
    ['target', { description: 'A list of URIs' }],
    ['target', { example: 'HTTPS://shop.example' }],
    ['target', { default: 'http://shop.example' }],
    ['src', { description: 'The image source URL.' }],
    ['link', { description: 'The URL to load', example: 'shop.example' }],
    ['imageURLs', { description: 'Separated by commas' }],
    ['imageUrl', { pattern: '^https://' }],
    ['imageUrl', { pattern: '^https?:\\/\\/.+$' }],
    ['imageUrl', { pattern: '^https://[^/]+/' }],
    ['imageUrl', { pattern: '^https://.*example/' }],
    ['imageUrl', { pattern: 'https://shop\\.example/' }],
    ['imageUrl', { pattern: '^ftp://shop\\.example/' }],
    ['imageUrl', { pattern: '^https://[a-z.]+$' }],
    ['imageUrl', { pattern: 5 }],
    ['imageUrl', { description: 'Where the logo is' }],
    ['imageUrl', { description: 'Search for images like the one at this URL' }],
    ['imageUrl', { description: 'Filters are applied to it' }],
    ['imageUrl', { description: 'Also used to filter by' }],
    ['imageUrl', { description: 'Relative URLs are resolved, too' }],
    ['imageUrl', { description: 'No relative URL' }],
    ['imageUrl', { description: 'Filters run on what it leads to' }],
    ['imageUrl', { description: 'URL of the read-only replica' }],
    ['imageUrl', { description: 'It must match, or a URL is made up' }],
    ['type_of_url', {}],
  ])('%s %j takes one', async (property, schema) => {
    expect(await found(property, { type: 'string', ...schema })).toEqual(say(property));
  });

  test.each([
    ['target', {}],
    ['link', { description: 'Your own name in the URL of the shop', example: 'staff-picks' }],
    ['source', { description: 'Where the customer heard of us' }],
    ['imageURLs', { description: 'A set of partial URLs' }],
    ['target', { description: 'See https://docs.example/url for a list.' }],
    ['target', { description: 'The curl command' }],
    ['target', { description: 'Cursor; the URL is in the header' }],
    ['target', { description: 'The next page, as a URL says' }],
    ['target', { description: 'The URL of the next pages' }],
    ['target', { description: 'URL for pagination' }],
    ['target', { example: 'see https://shop.example' }],
    ['name', { description: 'The URL' }],
    ['imageUrl', { enum: ['https://a.example'] }],
    ['imageUrl', { const: 'https://a.example' }],
    ['imageUrl', { 'x-url-allowlist': 'our hosts' }],
    ['imageUrl', { pattern: '^https://shop\\.example/' }],
    ['imageUrl', { pattern: '^https://shop.example$' }],
    ['imageUrl', { pattern: '^https://shop\\.example' }],
    ['imageUrl', { pattern: '^https?:\\/\\/shop\\.example:443' }],
    ['imageUrl', { pattern: '^(?:https://[a-z]+\\.example\\.com/)' }],
    ['imageUrl', { pattern: '^(https://(?:a|b)\\.shop\\.example/)' }],
    ['imageUrl', { pattern: '^https://shop\\.example(?::[0-9]+)?/' }],
    ['imageUrl', { description: 'On the allow-list of image hosts' }],
    ['imageUrl', { description: 'Whitelisted hosts only' }],
    ['imageUrl', { description: 'Must be registered before' }],
    ['imageUrl', { description: 'Only URLs of our image hosts' }],
    ['imageUrl', { description: 'Filter by URL' }],
    ['imageUrl', { description: 'Filters on the stored image' }],
    ['imageUrl', { description: 'search for the given URI' }],
    ['imageUrl', { description: 'Search for URL' }],
    ['imageUrl', { description: 'The relative URL of the image' }],
    ['imageUrl', { description: 'A relative URI' }],
    ['imageUrl', { description: 'Relative URL' }],
    ['imageUrl', { description: 'Filter results by URL' }],
    ['imageUrl', { description: 'Filters the images on URL' }],
    ['imageUrl', { description: 'It must match the originally submitted URI (if one was sent).' }],
    ['imageUrl', { description: 'URL of the image. Read-only.' }],
    ['imageUrl', { description: 'Read only. URL of the image.' }],
    ['imageUrl', { description: 'URL of the image, read-only' }],
    ['imageUrl', { description: 'This read-only field leads to the image' }],
    ['type_url', {}],
    ['messageTypeUrl', {}],
    ['imageUrl', { type: 'boolean' }],
    ['imageUrl', { readOnly: true }],
  ])('%s %j does not', async (property, schema) => {
    expect(await found(property, { type: 'string', ...schema })).toEqual([]);
  });

  test('items, components and parts are named by what holds them, parameters by their description', async () => {
    expect(await found('imageUrls', { type: 'array', items: { type: 'string' } })).toEqual([
      expect.stringContaining('/imageUrls/items Input "imageUrls" takes'),
    ]);
    const components = { schemas: { Link: { type: 'string' } } };
    const link = { $ref: '#/components/schemas/Link' };
    expect(await found('imageUrl', link, { components })).toEqual([
      expect.stringContaining('info /components/schemas/Link Input "imageUrl" takes'),
    ]);
    expect(await found('imageUrl', { allOf: [link] }, { components })).toEqual([
      expect.stringContaining('info /components/schemas/Link Input "imageUrl" takes'),
    ]);
    const account = {
      type: 'object',
      properties: { link: { type: 'string' }, imageUrl: { $ref: '#/components/schemas/Account/properties/link' } },
    };
    expect(await found('account', { $ref: '#/components/schemas/Account' }, { components: { schemas: { Account: account } } })).toEqual([
      expect.stringContaining('/components/schemas/Account/properties/link Input "imageUrl" takes'),
    ]);
    const query = (parameter: object) =>
      summariesOf(
        urlParameterSsrf,
        definition({ paths: { '/orders': { get: { parameters: [{ in: 'query', schema: { type: 'string' }, ...parameter }], ...done } } } }),
        { name },
      );
    expect(await query({ name: 'next', description: 'URL to go to' })).toHaveLength(1);
    expect(await query({ name: 'next', example: 'https://shop.example' })).toHaveLength(1);
    expect(await query({ name: 'next' })).toEqual([]);
    const text = { schema: undefined, content: { 'text/plain': { schema: { type: 'string' } } } };
    expect(await query({ name: 'imageUrl', ...text })).toHaveLength(1);
    expect(await query({ name: 'next', description: 'URL to go to', ...text })).toHaveLength(1);
    expect(await query({ name: 'next', ...text })).toEqual([]);
    expect(await query({ name: 'url', 'x-url-allowlist': true })).toEqual([]);
    expect(await query({ name: 'url', description: 'A registered URL' })).toEqual([]);
  });

  test('links of a resource itself are written by the API, others are not', async () => {
    const order = { $ref: '#/components/schemas/Order' };
    const content = { 'application/json': { schema: order } };
    const count = async (properties: object, responses: object = { 200: { description: 'Done', content } }) => {
      const link = { type: 'object', properties: { href: { type: 'string', format: 'uri' } } };
      const components = { schemas: { Order: { type: 'object', properties }, Link: link } };
      const paths = { '/orders': { put: { requestBody: { content }, responses } } };
      return (await runRule(urlParameterSsrf, definition({ components, paths }), { name })).length;
    };
    const link = { $ref: '#/components/schemas/Link' };
    expect(await count({ _links: { type: 'object', properties: { self: link } } })).toBe(0);
    expect(await count({ _links: { type: 'object', properties: { items: { type: 'array', items: link } } } })).toBe(0);
    expect(await count({ links: { type: 'object', additionalProperties: { allOf: [link] } } })).toBe(0);
    expect(await count({ links: { type: 'array', items: link } })).toBe(0);
    const relations = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`relation${index}`, link]));
    expect(await count({ _links: { type: 'object', properties: relations } })).toBe(0);
    expect(await count({ links: { type: 'array', items: link }, logo: link })).toBe(1);
    expect(await count({ logo: link })).toBe(1);
    expect(await count({ links: { type: 'object', properties: { a: { type: 'object', properties: { b: link } } } } })).toBe(1);
    expect(await count({ links: { type: 'object', properties: { url: { type: 'string' } } } })).toBe(1);
    expect(await count({ links: { type: 'array', items: link } }, done.responses)).toBe(1);
  });

  test('a schema that hundreds of places use, directly or as a part, is named by the first', async () => {
    const link = { $ref: '#/components/schemas/Link' };
    for (const place of [link, { allOf: [link] }]) {
      const links = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`link${index}Url`, place]));
      const components = { schemas: { Link: { type: 'string' } } };
      expect(await found('links', { type: 'object', properties: links }, { components })).toEqual([
        expect.stringContaining('/components/schemas/Link Input "link0Url" takes'),
      ]);
    }
  });

  test('one place with a list does not speak for another without', async () => {
    const components = { schemas: { Link: { type: 'string' } } };
    const schema = { $ref: '#/components/schemas/Link' };
    const parameters = [
      { name: 'url', in: 'query', 'x-url-allowlist': true, schema },
      { name: 'imageUrl', in: 'query', schema },
    ];
    const text = definition({ components, paths: { '/orders': { get: { parameters, ...done } } } });
    expect(await runRule(urlParameterSsrf, text, { name })).toHaveLength(1);
  });
});

describe('xml-input-review', () => {
  const xml = { 'application/xml': { schema: { type: 'object' } } };

  async function found(operation: object, more: object = {}, pathItem: object = {}) {
    const text = definition({ paths: { '/orders': { ...pathItem, post: { ...done, ...operation } } }, ...more });
    return (await runRule(xmlInputReview, text, { name })).map(({ location }) => location.pointer);
  }

  const at = '/paths/~1orders/post/requestBody/content/';

  test.each([
    ['application/xml', true],
    ['text/xml', true],
    ['TEXT/XML;charset=utf-8', true],
    ['application/soap+xml ; action=a', true],
    ['application/xmlrpc', false],
    ['application/json', false],
    ['application/vnd.xml.json', false],
  ])('%s', async (mediaType, isXml) => {
    const place = `${at}${mediaType.replaceAll('/', '~1')}`;
    expect(await found({ requestBody: { content: { [mediaType]: {} } } })).toEqual(isXml ? [place] : []);
  });

  test.each([
    'Protected from XXE',
    'DTDs are rejected',
    'No DTD',
    'A DOCTYPE is an error',
    'External entities are not loaded',
    'No external entity',
    'Limited entity expansion',
  ])('described: %s', async (description) => {
    const requestBody = { content: xml };
    expect(await found({ requestBody, description })).toEqual([]);
    expect(await found({ requestBody: { content: xml, description } })).toEqual([]);
    expect(await found({ requestBody }, {}, { description })).toEqual([]);
    expect(await found({ requestBody }, { info: { title: 'Orders', version: '1', description } })).toEqual([]);
  });

  test('marked, with true and nothing else, anywhere', async () => {
    const requestBody = { content: xml };
    const mark = { 'x-xml-hardened': true };
    expect(await found({ requestBody, ...mark })).toEqual([]);
    expect(await found({ requestBody: { ...requestBody, ...mark } })).toEqual([]);
    expect(await found({ requestBody: { content: { 'application/xml': mark } } })).toEqual([]);
    expect(await found({ requestBody }, {}, mark)).toEqual([]);
    expect(await found({ requestBody }, mark)).toEqual([]);
    expect(await found({ requestBody, 'x-xml-hardened': 'yes' })).toEqual([`${at}application~1xml`]);
    expect(await found({ requestBody, description: 'An order with its entities' })).toEqual([`${at}application~1xml`]);
  });

  test('the first that is not marked, once for a shared body', async () => {
    const content = { 'text/xml': { 'x-xml-hardened': true }, ...xml, 'application/soap+xml': {} };
    expect(await found({ requestBody: { content } })).toEqual([`${at}application~1soap+xml`]);
    const components = { requestBodies: { Order: { content: xml } } };
    const requestBody = { $ref: '#/components/requestBodies/Order' };
    expect(await found({ requestBody }, { components }, { put: { requestBody, ...done } })).toEqual([
      '/components/requestBodies/Order/content/application~1xml',
    ]);
  });

  test('what the API sends is parsed by others', async () => {
    const call = { requestBody: { content: xml }, ...done };
    expect(await found({}, { webhooks: { order: { post: call } } })).toEqual([]);
    expect(await found({ responses: { 200: { description: 'Done', content: xml } } })).toEqual([]);
  });

  test('in 2.0 the list that the operation goes by', async () => {
    const old = async (operation: object, root: object) => {
      const text = {
        swagger: '2.0',
        info: { title: 'Orders', version: '1.0.0' },
        ...root,
        paths: { '/orders': { post: { ...operation, ...done } } },
      };
      return (await runRule(xmlInputReview, JSON.stringify(text), { name })).map(({ location }) => location.pointer);
    };
    const body = { parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }] };
    expect(await old(body, { consumes: ['application/json', 'text/xml'] })).toEqual(['/consumes/1']);
    expect(await old({ ...body, consumes: [5, 'text/xml'] }, {})).toEqual(['/paths/~1orders/post/consumes/1']);
    expect(await old({ ...body, consumes: [] }, { consumes: ['text/xml'] })).toEqual([]);
    expect(await old({ parameters: [{ name: 'a', in: 'formData', type: 'string' }] }, { consumes: ['text/xml'] })).toEqual([]);
    expect(await old(body, { consumes: 'text/xml' })).toEqual([]);
  });
});
