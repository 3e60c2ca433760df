/**
 * A definition in which `text` is everything that its author can write: names of paths, components, properties, parameters, schemes, tags
 * and media types; URLs, patterns, enums, examples, defaults, extensions. `name` is the same for where a text is repeated in every finding
 * below it. Much of it is wrong, so that messages quote it.
 */
export function hostileDefinition(text: string, name: string = text): object {
  return {
    openapi: '3.1.0',
    info: {
      title: text,
      version: text,
      description: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, url: text },
      'x-owner': text,
      'x-exposure': text,
      'x-lintel-ignore': [{ rule: 'server-https', reason: text, owner: text, ticket: text, expires: '2027-01-31' }],
      [`x-${name}`]: text,
    },
    servers: [
      { url: `http://${text}`, description: text },
      { url: text, variables: { [name]: { default: text, enum: [text, 'other'] } } },
    ],
    tags: [{ name: text }, { name: text, externalDocs: { url: text } }],
    security: [{ [name]: [text] }],
    paths: { [`/${name}/{${name}}`]: hostilePath(text, name), [name]: { get: { operationId: text, responses: {} } } },
    webhooks: { [name]: { post: { summary: text, responses: { [name]: { description: text } } } } },
    components: hostileComponents(text, name),
    [name]: text,
  };
}

function hostilePath(text: string, name: string): object {
  const schema = { type: 'string', enum: [text, text], pattern: `(${text}`, default: text, example: 1, format: text };
  return {
    parameters: [{ name, in: 'path', required: false, description: text, schema }],
    get: {
      operationId: text,
      summary: text,
      description: text,
      tags: [text, `${text}2`],
      parameters: [
        { name, in: 'query', schema: { type: text }, example: text, examples: { [name]: { value: text } } },
        { name, in: text, schema },
        { $ref: `#/components/parameters/${name}` },
        { $ref: text },
      ],
      responses: {
        200: {
          description: text,
          headers: { [name]: { schema } },
          content: { [name]: { schema: { $ref: `./${text}.yaml` } }, 'application/json': { schema, example: { [name]: text } } },
          links: { [name]: { operationId: text } },
        },
        [name]: { description: text },
      },
      callbacks: { [name]: { [text]: { post: { responses: { 200: { description: text } } } } } },
    },
    post: {
      operationId: text,
      deprecated: true,
      requestBody: { content: { [name]: { schema: { properties: { [name]: schema }, required: [name, text, `${text}2`] } } } },
      security: [{ [name]: [text] }, { [`${name}2`]: [] }],
      responses: { default: { description: text } },
    },
    [name]: {},
  };
}

function hostileComponents(text: string, name: string): object {
  return {
    schemas: {
      [name]: {
        title: text,
        type: 'object',
        properties: { [name]: { $ref: `#/components/schemas/${name}` }, password: { type: 'string', default: text, example: text } },
        required: [text],
        discriminator: { propertyName: text, mapping: { [name]: text } },
      },
    },
    parameters: { [name]: { name: text, in: 'header', schema: {} } },
    responses: { [name]: { description: text } },
    securitySchemes: {
      [name]: { type: 'apiKey', in: 'query', name: text, description: text },
      [`${name}2`]: { type: 'oauth2', flows: { implicit: { authorizationUrl: text, scopes: { [name]: text } } } },
      [`${name}3`]: { type: 'http', scheme: text },
      [`${name}4`]: { type: 'openIdConnect', openIdConnectUrl: `http://${text}` },
    },
    [name]: text,
  };
}
