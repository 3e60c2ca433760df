/** What a rule of Spectral's own rulesets finds: a value at a place of the sound definition of a version, or nothing where it needs one. */
export interface Flaw {
  readonly rule: string;
  readonly version: '2.0' | '3.0' | '3.1' | '3.2';
  readonly pointer: string;
  readonly value: unknown;
}

const read = '/paths/~1orders~1{orderId}/get';
const write = '/paths/~1orders~1{orderId}/put';
const upload = '/paths/~1orders~1{orderId}/post';
const order = '/components/schemas/Order';
const word = { $ref: '#/components/schemas/Word' };
const nothing = undefined;
const answer = { '200': { description: 'Done.' } };
const callback = { again: { '{$url}': { post: { operationId: 'again', responses: answer } } } };

/** Each rule with at least one flaw. */
export const flaws: readonly Flaw[] = [
  ...rows('2.0', [
    ['oas2-operation-formData-consume-check', `${upload}/consumes`, ['application/json']],
    ['oas2-api-host', '/host', nothing],
    ['oas2-api-schemes', '/schemes', nothing],
    ['oas2-discriminator', '/definitions/Order/required', ['count']],
    ['oas2-host-not-example', '/host', 'example.com'],
    ['oas2-host-trailing-slash', '/host', 'orders.test/'],
    ['oas2-parameter-description', `${upload}/parameters/0/description`, nothing],
    ['oas2-operation-security-defined', `${read}/security`, [{ other: [] }]],
    ['oas2-valid-schema-example', '/definitions/Word/example', 17],
    ['oas2-valid-media-example', `${read}/responses/200/examples/application~1json`, { state: 1 }],
    ['oas2-anyOf', '/definitions/Word/anyOf', [{ type: 'string' }]],
    ['oas2-oneOf', '/definitions/Word/oneOf', [{ type: 'string' }]],
    ['oas2-schema', '/info/title', 5],
    ['oas2-unused-definition', '/definitions/Unused', { type: 'string' }],
    ['path-params', '/paths/~1orders~1{orderId}/parameters', nothing],
    ['typed-enum', '/definitions/Order/properties/state/enum', ['open', 3]],
    ['owasp:api8:2023-no-scheme-http', '/schemes', ['https', 'http']],
    ['owasp:api4:2023-integer-limit-legacy', '/definitions/Order/properties/count/maximum', nothing],
    ['owasp:api4:2023-string-limit', '/definitions/Word/maxLength', nothing],
  ]),
  ...rows('3.0', [
    ['operation-success-response', `${read}/responses/200`, nothing],
    ['operation-operationId-unique', `${write}/operationId`, 'readOrder'],
    ['operation-parameters', `${read}/parameters/1`, { name: 'fields', in: 'query', description: 'Again.', schema: word }],
    ['operation-tag-defined', `${read}/tags/0`, 'others'],
    ['path-params', '/components/parameters/OrderId/name', 'id'],
    ['contact-properties', '/info/contact/url', nothing],
    ['duplicated-entry-in-enum', `${order}/properties/state/enum`, ['open', 'open']],
    ['info-contact', '/info/contact', nothing],
    ['info-description', '/info/description', ''],
    ['info-license', '/info/license', nothing],
    ['license-url', '/info/license/url', nothing],
    ['no-eval-in-markdown', '/info/description', 'Then eval(1).'],
    ['no-script-tags-in-markdown', `${read}/description`, 'A <script>tag</script>.'],
    ['openapi-tags-alphabetical', '/tags/0/name', 'zebra'],
    ['openapi-tags-uniqueness', '/tags/0/name', 'orders'],
    ['openapi-tags', '/tags', nothing],
    ['operation-description', `${write}/description`, nothing],
    ['operation-operationId', `${read}/operationId`, nothing],
    ['operation-operationId-valid-in-url', `${read}/operationId`, 'read order^'],
    ['operation-singular-tag', `${read}/tags/1`, 'admin'],
    ['operation-tags', `${read}/tags`, nothing],
    ['path-declarations-must-exist', '/paths/~1x~1{}', {}],
    ['path-keys-no-trailing-slash', '/paths/~1x~1', {}],
    ['path-not-include-query', '/paths/~1x?y=1', {}],
    ['tag-description', '/tags/1/description', nothing],
    ['no-$ref-siblings', `${order}/properties/tags/items/description`, 'Beside a reference.'],
    ['array-items', `${order}/properties/tags/items`, nothing],
    ['typed-enum', `${order}/properties/state/enum`, ['open', 3]],
    ['oas3-api-servers', '/servers', []],
    ['oas3-examples-value-or-externalValue', `${read}/responses/200/content/application~1json/examples/one`, { summary: 'Neither.' }],
    ['oas3-operation-security-defined', `${read}/security`, [{ other: [] }]],
    ['oas3-parameter-description', '/components/parameters/OrderId/description', nothing],
    ['oas3-server-not-example.com', '/servers/0/url', 'https://example.com'],
    ['oas3-server-trailing-slash', '/servers/0/url', 'https://{region}.orders.test/'],
    ['oas3-valid-media-example', `${read}/responses/200/content/application~1json/examples/one/value`, { state: 'lost', count: 'x' }],
    ['oas3-valid-media-example', `${read}/parameters/0/example`, 'UPPER CASE'],
    ['oas3-valid-schema-example', '/components/schemas/Word/example', 'UPPER CASE'],
    ['oas3-valid-schema-example', `${order}/properties/count/example`, 10.5],
    ['oas3-schema', `${read}/responses/200/description`, nothing],
    ['oas3-schema', '/paths/~1orders~1{orderId}/gett', {}],
    ['oas3-unused-component', '/components/schemas/Unused', { type: 'string' }],
    ['oas3-server-variables', '/servers/0/variables', {}],
    ['oas3-callbacks-in-callbacks', `${write}/callbacks/done/{$request.body#~1state}/post/callbacks`, callback],
    ['owasp:api1:2023-no-numeric-ids', '/components/parameters/OrderId/schema', { type: 'integer' }],
    ['owasp:api1:2023-no-numeric-ids', `${read}/parameters/0`, { name: 'user_id', in: 'query', schema: { type: 'integer' } }],
    ['owasp:api2:2023-no-http-basic', '/components/securitySchemes/keys/scheme', 'basic'],
    ['owasp:api2:2023-no-api-keys-in-url', '/components/securitySchemes/keys', { type: 'apiKey', in: 'query', name: 'key' }],
    ['owasp:api2:2023-no-credentials-in-url', `${read}/parameters/0/name`, 'password'],
    ['owasp:api2:2023-auth-insecure-schemes', '/components/securitySchemes/keys/scheme', 'negotiate'],
    ['owasp:api2:2023-jwt-best-practices', '/components/securitySchemes/keys/description', 'Tokens.'],
    ['owasp:api2:2023-short-lived-access-tokens', '/components/securitySchemes/token/flows/clientCredentials/refreshUrl', nothing],
    ['owasp:api2:2023-write-restricted', `${write}/security`, []],
    ['owasp:api2:2023-read-restricted', `${read}/security`, []],
    ['owasp:api3:2023-no-additionalProperties', `${order}/additionalProperties`, true],
    ['owasp:api3:2023-constrained-additionalProperties', `${order}/additionalProperties`, { type: 'boolean' }],
    ['owasp:api4:2023-rate-limit', `${read}/responses/200/headers/X-RateLimit-Limit`, nothing],
    ['owasp:api4:2023-rate-limit-retry-after', '/components/responses/Problem/headers/Retry-After', nothing],
    ['owasp:api4:2023-rate-limit-responses-429', `${write}/responses/429`, nothing],
    ['owasp:api4:2023-array-limit', `${order}/properties/tags/maxItems`, nothing],
    ['owasp:api4:2023-string-limit', '/components/schemas/Word/maxLength', nothing],
    ['owasp:api4:2023-string-restricted', '/components/schemas/Word/pattern', nothing],
    ['owasp:api4:2023-integer-limit-legacy', `${order}/properties/count/minimum`, nothing],
    ['owasp:api4:2023-integer-format', `${order}/properties/count/format`, nothing],
    ['owasp:api5:2023-admin-security-unique', `${read}/security`, [{ keys: [] }]],
    ['owasp:api7:2023-concerning-url-parameter', `${read}/parameters/0/name`, 'callback'],
    ['owasp:api8:2023-define-cors-origin', '/components/responses/Problem/headers/Access-Control-Allow-Origin', nothing],
    ['owasp:api8:2023-no-server-http', '/servers/0/url', 'http://orders.test'],
    ['owasp:api8:2023-define-error-validation', `${read}/responses/400`, nothing],
    ['owasp:api8:2023-define-error-responses-401', `${read}/responses/401`, nothing],
    ['owasp:api8:2023-define-error-responses-500', `${write}/responses/500`, { description: 'Oh.' }],
    ['owasp:api9:2023-inventory-access', '/servers/0/x-internal', nothing],
    ['owasp:api9:2023-inventory-environment', '/servers/0/description', 'Where it is.'],
  ]),
  ...rows('3.1', [
    ['oas3-schema', `${order}/properties/count/exclusiveMinimum`, true],
    ['oas3-valid-schema-example', '/components/schemas/Word/example', 'UPPER CASE'],
    ['oas3-unused-component', '/components/schemas/Unused', { type: 'string' }],
    ['oas3_1-servers-in-webhook', '/webhooks/sent/post/servers', [{ url: 'https://orders.test' }]],
    ['oas3_1-callbacks-in-webhook', '/webhooks/sent/post/callbacks', callback],
    ['owasp:api3:2023-no-unevaluatedProperties', `${order}/unevaluatedProperties`, true],
    ['owasp:api3:2023-constrained-unevaluatedProperties', `${order}/unevaluatedProperties`, { type: 'boolean' }],
    ['owasp:api4:2023-integer-limit', `${order}/properties/count/maximum`, nothing],
    ['owasp:api4:2023-integer-limit', `${order}/properties/count`, { type: ['integer', 'null'] }],
  ]),
  ...rows('3.2', [
    ['oas3_2-no-deprecated-xml-attribute', `${order}/properties/count/xml`, { attribute: true }],
    ['oas3-schema', '/info/title', nothing],
  ]),
];

function rows(version: Flaw['version'], list: readonly (readonly [rule: string, pointer: string, value: unknown])[]): readonly Flaw[] {
  return list.map(([rule, pointer, value]) => ({ rule, version, pointer, value }));
}
