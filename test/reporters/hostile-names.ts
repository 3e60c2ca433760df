/** What a definition's author names, by kind: a definition with that name in it, and much that is wrong about it. */
export const namedDefinitions: ReadonlyMap<string, (name: string) => object> = new Map<string, (name: string) => object>([
  ['path', (name) => ({ paths: { [`/${name}`]: { get: answering({ type: 'string' }) } } })],
  [
    'path parameter',
    (name) => ({
      paths: { [`/a/{${name}}`]: { parameters: [{ ...parameter(name), in: 'path', required: true }], get: { responses: {} } } },
    }),
  ],
  ['webhook', (name) => ({ webhooks: { [name]: { post: { responses: {} } } } })],
  ['callback', (name) => operation({ callbacks: { [name]: { [name]: { post: { responses: {} } } } }, responses: {} })],
  [
    'operationId',
    (name) => ({ paths: { '/a': { get: { operationId: name, responses: {} }, post: { operationId: name, responses: {} } } } }),
  ],
  ['parameter', (name) => operation({ parameters: [parameter(name), parameter(name)] })],
  [
    'parameter component',
    (name) => ({
      ...operation({ parameters: [{ $ref: `#/components/parameters/${name}` }] }),
      components: { parameters: { [name]: parameter('a') } },
    }),
  ],
  ['tag', (name) => ({ tags: [{ name }, { name }], ...operation({ tags: [name, `${name}2`] }) })],
  ['media type', (name) => operation({ requestBody: { content: { [name]: { schema: { type: 'string' } } } } })],
  ['encoding', (name) => operation({ requestBody: { content: { 'multipart/form-data': encodedForm(name) } } })],
  ['response', (name) => operation({ responses: { [name]: { description: 'x' } } })],
  ['header', (name) => operation({ responses: { 200: { description: 'x', headers: { [name]: { schema: { type: 'string' } } } } } })],
  ['link', (name) => operation({ responses: { 200: { description: 'x', links: { [name]: { operationId: name } } } } })],
  ['example', (name) => operation({ parameters: [{ ...parameter('a'), examples: { [name]: { value: { [name]: 1 } } } }] })],
  ['server variable', (name) => ({ servers: [{ url: `http://{${name}}/`, variables: { [name]: { default: 'a', enum: ['b'] } } }] })],
  [
    'security scheme',
    (name) => ({
      ...operation({ security: [{ [name]: [] }, { [`${name}2`]: [] }] }),
      components: { securitySchemes: { [name]: { type: 'apiKey', in: 'query', name } } },
    }),
  ],
  [
    'scope',
    (name) => ({
      ...operation({ security: [{ o: [name, `${name}2`] }] }),
      components: {
        securitySchemes: { o: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'http://a.example', scopes: { [name]: 'x' } } } } },
      },
    }),
  ],
  ['schema', (name) => withSchema({ properties: { a: { type: 'string' }, b: { type: 'integer' } } }, name)],
  ['property', (name) => withSchema({ properties: { [name]: { type: 'string' } } })],
  ['required property', (name) => withSchema({ required: [name, name], properties: { a: { type: 'string' } } })],
  ['discriminator', (name) => withSchema({ discriminator: { propertyName: name, mapping: { a: name } } })],
  ['pattern', (name) => withSchema({ patternProperties: { [name]: { type: 'string' } }, properties: { a: { pattern: `(${name}` } } })],
  [
    'definition in a schema',
    (name) => withSchema({ $defs: { [name]: { type: 'string' } }, properties: { a: { $ref: `#/$defs/${name}` } } }),
  ],
  ['reference', (name) => operation({ responses: { 200: { $ref: `#/components/responses/${name}` } } })],
  ['file', (name) => operation({ responses: { 200: { $ref: `./${name}.yaml` } } })],
  ['extension', (name) => operation({ [`x-${name}`]: `glpat-${'Kq7vXz9TbR'.repeat(2)}` })],
  ['unknown field', (name) => ({ [name]: 1, paths: { '/a': { get: { [name]: 1, responses: {} }, [name]: {} } } })],
]);

/** What cannot be checked: no file has a name of such length, which is no verdict; an expression may be too long to judge. */
export const unchecked: ReadonlyMap<string, readonly string[]> = new Map([
  ['discriminator', ['reference-unreadable']],
  ['file', ['reference-unreadable']],
  ['pattern', ['not-judged']],
]);

/** One of them as a whole definition. */
export function definitionWith(parts: object): object {
  return { openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: {}, ...parts };
}

function operation(fields: object): object {
  return { paths: { '/a': { post: { responses: { 200: { description: 'x' } }, ...fields } } } };
}

function answering(schema: object): object {
  return { responses: { 200: { description: 'x', content: { 'application/json': { schema } } } } };
}

function encodedForm(name: string): object {
  return { schema: { type: 'object', properties: { [name]: { type: 'string' } } }, encoding: { [name]: { contentType: name } } };
}

function parameter(name: string): object {
  return { name, in: 'query', schema: { type: 'string' } };
}

function withSchema(schema: object, name = 'A'): object {
  const $ref = `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { paths: { '/a': { get: answering({ $ref }) } }, components: { schemas: { [name]: { type: 'object', ...schema } } } };
}
