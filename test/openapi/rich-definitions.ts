import type { OasFormat } from '../../src/openapi/format.ts';

/** A valid definition per version that has every kind of object, for tests that change one thing at a time. */
export const richDefinitions: Readonly<Record<OasFormat, Readonly<Record<string, unknown>>>> = {
  oas2: oas2(),
  oas3_0: oas3('3.0.4'),
  oas3_1: oas3('3.1.1'),
  oas3_2: oas3('3.2.0'),
};

function oas2() {
  return {
    swagger: '2.0',
    info: {
      title: 'Orders',
      version: '1.0.0',
      description: 'Orders of a shop',
      termsOfService: 'https://example.com/terms',
      contact: { name: 'Team orders', url: 'https://example.com', email: 'orders@example.com' },
      license: { name: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    host: 'api.example.com:8443',
    basePath: '/v1',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    tags: [{ name: 'orders', description: 'Orders', externalDocs: { description: 'More', url: 'https://example.com/docs' } }],
    externalDocs: { url: 'https://example.com/docs' },
    security: [{ oauth: ['read'] }],
    paths: {
      '/orders/{orderId}': {
        parameters: [{ $ref: '#/parameters/OrderId' }],
        get: {
          tags: ['orders'],
          summary: 'Read an order',
          operationId: 'readOrder',
          deprecated: false,
          schemes: ['https'],
          parameters: [
            { name: 'fields', in: 'query', type: 'array', items: { type: 'array', items: { type: 'string' } }, collectionFormat: 'multi' },
            { name: 'X-Trace', in: 'header', type: 'string', maxLength: 36, minLength: 1, pattern: '^[0-9a-f-]+$', enum: ['a', 'b'] },
          ],
          responses: {
            200: {
              description: 'The order',
              schema: { $ref: '#/definitions/Order' },
              headers: { 'X-Rate-Limit': { type: 'integer', format: 'int32', minimum: 0, maximum: 100, exclusiveMaximum: true } },
              examples: { 'application/json': { id: 1 } },
            },
            404: { $ref: '#/responses/NotFound' },
            default: { description: 'A receipt', schema: { type: 'file' } },
          },
          security: [{ key: [] }, { basic: [] }],
        },
        put: {
          consumes: ['multipart/form-data'],
          parameters: [{ name: 'receipt', in: 'formData', type: 'file', allowEmptyValue: false }],
          responses: { 204: { description: 'Stored' } },
        },
        post: {
          parameters: [{ name: 'order', in: 'body', description: 'The order', required: true, schema: { $ref: '#/definitions/Order' } }],
          responses: { 201: { description: 'Created' } },
        },
      },
    },
    definitions: {
      Order: {
        type: 'object',
        title: 'Order',
        required: ['id', 'kind'],
        discriminator: 'kind',
        minProperties: 1,
        maxProperties: 20,
        properties: {
          id: { type: 'integer', format: 'int64', minimum: 1, maximum: 1000, exclusiveMinimum: true, multipleOf: 1, readOnly: true },
          kind: { type: ['string', 'null'], enum: ['small', 'large'], default: 'small', example: 'large' },
          lines: { type: 'array', items: { $ref: '#/definitions/Line' }, minItems: 1, maxItems: 10, uniqueItems: true },
          note: { type: 'string', minLength: 1, maxLength: 200, pattern: '.', xml: { name: 'note', attribute: true, wrapped: false } },
        },
        additionalProperties: { type: 'string' },
        externalDocs: { url: 'https://example.com/docs' },
      },
      Line: { allOf: [{ type: 'object' }, { properties: { sku: { type: 'string' } }, additionalProperties: false }] },
    },
    parameters: { OrderId: { name: 'orderId', in: 'path', required: true, type: 'integer', format: 'int64' } },
    responses: { NotFound: { description: 'No such order' } },
    securityDefinitions: {
      basic: { type: 'basic', description: 'Password' },
      key: { type: 'apiKey', name: 'X-Key', in: 'header' },
      oauth: {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: 'https://a.example.com',
        tokenUrl: 'https://t.example.com',
        scopes: { read: 'Read' },
      },
      implicit: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://a.example.com', scopes: {} },
      password: { type: 'oauth2', flow: 'password', tokenUrl: 'https://t.example.com', scopes: {} },
      application: { type: 'oauth2', flow: 'application', tokenUrl: 'https://t.example.com', scopes: {} },
    },
  };
}

function oas3(version: string) {
  const isFrom31 = version >= '3.1';
  const isFrom32 = version >= '3.2';
  const identified = isFrom31 ? { name: 'Apache 2.0', identifier: 'Apache-2.0' } : { name: 'Apache 2.0', url: 'https://www.apache.org' };
  return {
    openapi: version,
    ...(isFrom32 ? { $self: 'https://example.com/openapi' } : {}),
    ...(isFrom31 ? { jsonSchemaDialect: `https://spec.openapis.org/oas/${version.slice(0, 3)}/dialect/base` } : {}),
    info: {
      title: 'Orders',
      version: '1.0.0',
      description: 'Orders of a shop',
      termsOfService: 'https://example.com/terms',
      ...(isFrom31 ? { summary: 'Orders' } : {}),
      contact: { name: 'Team orders', url: 'https://example.com', email: 'orders@example.com' },
      license: identified,
    },
    servers: [
      {
        url: 'https://{region}.example.com',
        description: 'Production',
        variables: { region: { enum: ['eu', 'us'], default: 'eu', description: 'Where the data are' } },
        ...(isFrom32 ? { name: 'production' } : {}),
      },
    ],
    tags: [
      { name: 'orders', description: 'Orders', externalDocs: { description: 'More', url: 'https://example.com/docs' } },
      ...(isFrom32 ? [{ name: 'lines', summary: 'Lines', parent: 'orders', kind: 'nav' }] : []),
    ],
    externalDocs: { url: 'https://example.com/docs' },
    security: [{ oauth: ['read'] }],
    paths: { '/orders/{orderId}': pathItem(isFrom32) },
    ...(isFrom31 ? { webhooks: { shipped: { post: { responses: { 204: { description: 'Heard' } } } } } } : {}),
    components: components(isFrom31, isFrom32),
  };
}

function pathItem(isFrom32: boolean) {
  const read = {
    tags: ['orders'],
    summary: 'Read an order',
    description: 'Reads one',
    operationId: 'readOrder',
    deprecated: false,
    externalDocs: { url: 'https://example.com/docs' },
    parameters: [
      {
        name: 'fields',
        in: 'query',
        style: 'spaceDelimited',
        explode: false,
        allowReserved: true,
        allowEmptyValue: true,
        schema: { type: 'array', items: {} },
      },
      { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
      { name: 'X-Trace', in: 'header', style: 'simple', schema: { type: 'string' }, examples: { one: { summary: 'One', value: 'a' } } },
      { name: 'session', in: 'cookie', style: 'form', schema: { type: 'string' }, example: 'a', deprecated: true, required: true },
    ],
    responses: {
      200: { $ref: '#/components/responses/Order' },
      '4XX': { description: 'Wrong', content: { 'application/problem+json': { schema: { type: 'object' } } } },
      default: { description: 'Failed' },
    },
    security: [{ key: [] }, {}],
    servers: [{ url: 'https://read.example.com' }],
  };
  const change = {
    requestBody: { $ref: '#/components/requestBodies/Order' },
    callbacks: {
      done: { '{$request.body#/url}': { post: { requestBody: { content: {} }, responses: { 204: { description: 'Heard' } } } } },
      shared: { $ref: '#/components/callbacks/Done' },
    },
    responses: { 201: { description: 'Created' } },
  };
  return {
    summary: 'One order',
    description: 'An order of a shop',
    servers: [{ url: 'https://orders.example.com' }],
    parameters: [{ $ref: '#/components/parameters/OrderId' }],
    get: read,
    put: change,
    ...(isFrom32
      ? { query: { responses: { 200: { summary: 'Found' } } }, additionalOperations: { COPY: { responses: { 204: {} } } } }
      : {}),
  };
}

function components(isFrom31: boolean, isFrom32: boolean) {
  return {
    schemas: { Order: orderSchema(), ...(isFrom31 ? { Modern: modernSchema(), Anything: true } : {}) },
    responses: {
      Order: {
        description: 'The order',
        headers: { 'X-Rate-Limit': { $ref: '#/components/headers/Rate' }, ETag: { required: true, content: { 'text/plain': {} } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' }, example: { id: 1 } } },
        links: { lines: { $ref: '#/components/links/Lines' } },
      },
    },
    parameters: {
      OrderId: {
        name: 'orderId',
        in: 'path',
        required: true,
        description: 'Which',
        style: 'label',
        explode: true,
        schema: { type: 'integer' },
      },
      ...(isFrom32 ? { Query: { name: 'q', in: 'querystring', content: { 'application/json': { schema: {} } } } } : {}),
      ...(isFrom32 ? { Raw: { name: 'raw', in: 'cookie', style: 'cookie', explode: true, schema: {} } } : {}),
    },
    examples: {
      Inline: { summary: 'Inline', description: 'An order', value: { id: 1 } },
      Outside: { externalValue: 'https://example.com/order.json' },
      ...(isFrom32 ? { Both: { dataValue: { id: 1 }, serializedValue: '{"id":1}' } } : {}),
    },
    requestBodies: {
      Order: {
        description: 'The order',
        required: true,
        content: {
          'multipart/form-data': {
            schema: { type: 'object' },
            examples: { small: { $ref: '#/components/examples/Inline' } },
            encoding: {
              receipt: {
                contentType: 'image/png',
                headers: { 'X-Hash': { schema: {} } },
                style: 'form',
                explode: true,
                allowReserved: false,
              },
            },
          },
          ...(isFrom32 ? { 'multipart/mixed': { itemSchema: {}, prefixEncoding: [{ contentType: 'text/plain' }], itemEncoding: {} } } : {}),
          ...(isFrom32 ? { 'application/json': { $ref: '#/components/mediaTypes/Json' } } : {}),
        },
      },
    },
    headers: {
      Rate: { description: 'Calls left', required: false, deprecated: false, style: 'simple', explode: false, schema: { type: 'integer' } },
    },
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic', description: 'Password' },
      bearer: { type: 'http', scheme: 'Bearer', bearerFormat: 'JWT' },
      key: { type: 'apiKey', name: 'X-Key', in: 'header' },
      oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://o.example.com' },
      ...(isFrom31 ? { certificate: { type: 'mutualTLS' } } : {}),
      oauth: {
        type: 'oauth2',
        ...(isFrom32 ? { oauth2MetadataUrl: 'https://m.example.com', deprecated: false } : {}),
        flows: {
          implicit: { authorizationUrl: 'https://a.example.com', refreshUrl: 'https://r.example.com', scopes: { read: 'Read' } },
          password: { tokenUrl: 'https://t.example.com', scopes: {} },
          clientCredentials: { tokenUrl: 'https://t.example.com', scopes: {} },
          authorizationCode: { authorizationUrl: 'https://a.example.com', tokenUrl: 'https://t.example.com', scopes: {} },
          ...(isFrom32
            ? { deviceAuthorization: { deviceAuthorizationUrl: 'https://d.example.com', tokenUrl: 'https://t.example.com', scopes: {} } }
            : {}),
        },
      },
    },
    links: {
      Lines: {
        operationId: 'readOrder',
        parameters: { orderId: '$request.path.orderId' },
        requestBody: {},
        description: 'Its lines',
        server: { url: '/' },
      },
      Other: { operationRef: '#/paths/~1orders~1%7BorderId%7D/get' },
    },
    callbacks: { Done: { '{$request.body#/url}': { post: { responses: { 204: { description: 'Heard' } } } } } },
    ...(isFrom31 ? { pathItems: { Shared: { get: { responses: { 204: { description: 'Nothing' } } } } } } : {}),
    ...(isFrom32 ? { mediaTypes: { Json: { schema: {}, encoding: { part: { encoding: { inner: {} } } } } } } : {}),
  };
}

function orderSchema() {
  return {
    type: 'object',
    title: 'Order',
    description: 'An order',
    required: ['id', 'kind'],
    discriminator: { propertyName: 'kind', mapping: { small: '#/components/schemas/Order' } },
    minProperties: 1,
    maxProperties: 20,
    properties: {
      id: { type: 'integer', format: 'int64', minimum: 1, maximum: 1000, multipleOf: 1, readOnly: true },
      kind: { type: 'string', enum: ['small', 'large'], default: 'small', example: 'large' },
      lines: { type: 'array', items: { $ref: '#/components/schemas/Order' }, minItems: 1, maxItems: 10, uniqueItems: true },
      note: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        pattern: '.',
        writeOnly: true,
        deprecated: true,
        xml: { name: 'note', attribute: true },
      },
      either: { oneOf: [{ type: 'string' }], anyOf: [{ type: 'string' }], not: { type: 'number' }, allOf: [{ maxLength: 3 }] },
    },
    additionalProperties: false,
    externalDocs: { url: 'https://example.com/docs' },
  };
}

function modernSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.com/modern',
    $anchor: 'modern',
    $dynamicAnchor: 'node',
    $comment: 'Keywords of 2020-12',
    $defs: {
      text: {
        type: ['string', 'null'],
        const: 'a',
        examples: ['a'],
        contentEncoding: 'base64',
        contentMediaType: 'image/png',
        contentSchema: true,
      },
    },
    type: 'object',
    if: { required: ['a'] },
    then: { dependentRequired: { a: ['b'] } },
    else: { dependentSchemas: { a: { maxProperties: 3 } } },
    patternProperties: { '^x-': true },
    propertyNames: { maxLength: 10 },
    unevaluatedProperties: false,
    properties: {
      list: {
        prefixItems: [true, { exclusiveMinimum: 0, exclusiveMaximum: 9 }],
        contains: {},
        minContains: 1,
        maxContains: 2,
        unevaluatedItems: {},
      },
    },
    example: {},
  };
}
