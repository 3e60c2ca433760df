import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/openapi/model.ts';
import { loadTexts, modelOf } from '../support/memory-graph.ts';

const head = 'info: { title: Pets, version: 1.0.0 }';

describe('operations', () => {
  test('only real methods are operations; 3.2 adds query and additionalOperations', async () => {
    const text = (version: string): string => `openapi: ${version}
${head}
paths:
  /pets:
    summary: Pets
    parameters: []
    servers: []
    x-get: { responses: {} }
    get: { responses: {} }
    query: { responses: {} }
    additionalOperations: { PURGE: { responses: {} } }
`;
    const labels = async (version: string): Promise<readonly string[]> =>
      (await modelOf(text(version))).operations.map(({ label }) => label);
    expect(await labels('3.1.0')).toEqual(['GET /pets']);
    expect(await labels('3.2.0')).toEqual(['GET /pets', 'QUERY /pets', 'PURGE /pets']);
  });

  test('a TRACE is one in 2.0 too, which does not have it', async () => {
    const model = await modelOf(`swagger: '2.0'\n${head}\npaths: { /pets: { trace: { responses: {} }, query: { responses: {} } } }\n`);
    expect(model.operations.map(({ label }) => label)).toEqual(['TRACE /pets']);
  });

  test('webhooks and callbacks are operations of the other side', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
paths:
  /subscriptions:
    post:
      requestBody: { content: { application/json: { schema: { type: object, title: subscription } } } }
      responses: { '201': { description: ok, content: { application/json: { schema: { type: object, title: created } } } } }
      callbacks:
        onEvent:
          '{$request.body#/url}':
            post:
              requestBody: { content: { application/json: { schema: { type: object, title: event } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, title: receipt } } } } }
webhooks:
  newPet:
    post:
      requestBody: { content: { application/json: { schema: { type: object, title: pet } } } }
      responses: { '200': { description: ok } }
`);
    expect(model.operations.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'path POST /subscriptions',
      'webhook POST newPet',
      'callback POST {$request.body#/url}',
    ]);
    expect(Object.fromEntries(model.schemas.map((schema) => [schema.keyword('title'), schema.direction]))).toEqual({
      subscription: 'request',
      created: 'response',
      event: 'response',
      receipt: 'request',
      pet: 'response',
    });
  });

  test('a path item behind a reference gives its operations to each path', async () => {
    const graph = await loadTexts(
      {
        'openapi.yaml': `openapi: 3.0.3\n${head}\npaths:\n  /a: { $ref: item.yaml }\n  /b: { $ref: item.yaml }\n`,
        'item.yaml': `get: { responses: {} }\n`,
      },
      'openapi.yaml',
    );
    const model = buildModel(graph);
    expect(model.operations.map(({ label }) => label)).toEqual(['GET /a', 'GET /b']);
    expect(model.operations[0]?.element).toBe(model.operations[1]?.element);
  });
});

describe('effective parameters', () => {
  test('own parameters replace path-level ones of the same place and name; header names ignore case', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: X-Trace, in: header, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
    get:
      parameters:
        - { name: x-trace, in: header, schema: { type: string, maxLength: 10 } }
        - { name: limit, in: cookie, schema: { type: integer } }
      responses: {}
`);
    expect(model.operations[0]?.parameters.map((parameter) => `${parameter.in}:${parameter.name} ${parameter.isPathLevel}`)).toEqual([
      'path:id true',
      'query:limit true',
      'header:x-trace false',
      'cookie:limit false',
    ]);
  });
});

describe('responses', () => {
  test('an exact code, its range or (where it may) default answers', async () => {
    const model = await modelOf(`openapi: 3.0.3
${head}
paths:
  /pets:
    get: { responses: { 200: { description: ok }, 4xx: { description: client } } }
    put: { responses: { '404': { description: none } } }
    post: { responses: { default: { description: any } } }
`);
    const [get, put, post] = model.operations;
    expect([get?.documents('200'), get?.documents('404'), get?.documents('500')]).toEqual([true, true, false]);
    expect([put?.documents('404'), put?.documents('401')]).toEqual([true, false]);
    expect([post?.documents('404'), post?.documents('404', true)]).toEqual([false, true]);
  });
});
