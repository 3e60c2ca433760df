import { describe, expect, test } from 'vitest';
import { type Ignores, ignoresOf } from '../../src/config/ignores.ts';
import { buildModel } from '../../src/openapi/model.ts';
import { loadTexts, testRoot } from '../support/memory-graph.ts';

const sound = '{ rule: server-https, reason: waits for the new load balancer, expires: 2027-01-31 }';

async function read(files: Readonly<Record<string, string>>, ruleIds?: ReadonlySet<string>): Promise<Ignores> {
  const model = buildModel(await loadTexts(files, 'openapi.yaml'));
  const ignores = ignoresOf(model, (uri) => uri.slice(testRoot.length), ruleIds);
  for (const { origin, scope } of ignores.waivers) {
    const document = model.graph.documents.get(testRoot + origin.uri);
    // Every place that is named exists.
    expect(pointerOf(document?.data, origin.pointer)).toBeTypeOf('object');
    expect(pointerOf(document?.data, scope.within.pointer)).toHaveProperty('x-lintel-ignore');
  }
  return ignores;
}

function pointerOf(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

function readOne(text: string, ruleIds?: ReadonlySet<string>): Promise<Ignores> {
  return read({ 'openapi.yaml': text }, ruleIds);
}

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';

describe('x-lintel-ignore', () => {
  test('is a waiver for the object that holds it', async () => {
    const { waivers, problems } = await readOne(`${head}paths:
  /orders:
    get:
      x-lintel-ignore:
        - rule: error-429-defined
          reason: the gateway answers
            before the API does
          expires: 2027-01-31
          owner: team-orders
          ticket: OPS-1
          approver: security@example.com
          created: 2026-11-01
      responses: {}
`);
    expect(problems).toEqual([]);
    expect(waivers).toEqual([
      {
        id: 'openapi.yaml#/paths/~1orders/get/x-lintel-ignore/0',
        rule: 'error-429-defined',
        reason: 'the gateway answers before the API does',
        expires: '2027-01-31',
        owner: 'team-orders',
        ticket: 'OPS-1',
        approver: 'security@example.com',
        created: '2026-11-01',
        source: 'definition',
        scope: { within: { uri: 'openapi.yaml', pointer: '/paths/~1orders/get' } },
        origin: {
          uri: 'openapi.yaml',
          pointer: '/paths/~1orders/get/x-lintel-ignore/0',
          range: { start: { line: 7, column: 11 }, end: { line: 14, column: 30 } },
        },
      },
    ]);
  });

  const places: readonly (readonly [pointer: string, text: string])[] = [
    ['', `x-lintel-ignore: [${sound}]`],
    ['/info', `info: { title: Orders, version: 1.0.0, x-lintel-ignore: [${sound}] }`],
    ['/servers/0', `servers: [{ url: 'http://a.example.com', x-lintel-ignore: [${sound}] }]`],
    ['/paths', `paths: { x-lintel-ignore: [${sound}] }`],
    ['/paths/~1a', `paths: { /a: { x-lintel-ignore: [${sound}] } }`],
    ['/paths/~1a/get/responses', `paths: { /a: { get: { responses: { x-lintel-ignore: [${sound}] } } } }`],
    ['/components', `components: { x-lintel-ignore: [${sound}] }`],
    ['/components/schemas/Order', `components: { schemas: { Order: { x-lintel-ignore: [${sound}] } } }`],
    [
      '/components/schemas/Order/properties/id',
      `components: { schemas: { Order: { properties: { id: { x-lintel-ignore: [${sound}] } } } } }`,
    ],
    [
      '/components/securitySchemes/Key',
      `components: { securitySchemes: { Key: { type: apiKey, in: header, name: k, x-lintel-ignore: [${sound}] } } }`,
    ],
    ['/webhooks/paid/post', `webhooks: { paid: { post: { x-lintel-ignore: [${sound}] } } }`],
    ['/paths/~1a/get', `paths: { /a: { get: { $ref: x, x-lintel-ignore: [${sound}] } } }`],
    [
      '/paths/~1a/get/parameters/0',
      `paths: { /a: { get: { parameters: [{ $ref: '#/components/parameters/None', x-lintel-ignore: [${sound}] }] } } }`,
    ],
  ];

  test.each(places)('counts at "%s"', async (pointer, text) => {
    const rest = text.startsWith('info') ? 'openapi: 3.1.0\n' : head;
    const { waivers, problems } = await readOne(`${rest}${text}\n`);
    expect(problems).toEqual([]);
    expect(waivers.map(({ scope }) => scope.within)).toEqual([{ uri: 'openapi.yaml', pointer }]);
  });

  test.each([
    ['a schema example', `components: { schemas: { Order: { example: { x-lintel-ignore: [${sound}] } } } }`],
    ['a default', `components: { schemas: { Order: { default: { x-lintel-ignore: [${sound}] } } } }`],
    ['an enum', `components: { schemas: { Order: { enum: [{ x-lintel-ignore: [${sound}] }] } } }`],
    ['another extension', `x-notes: { x-lintel-ignore: [${sound}] }`],
    ['a property of that name', `components: { schemas: { Order: { properties: { x-lintel-ignore: { type: string } } } } }`],
    ['an example value', `components: { examples: { One: { value: { x-lintel-ignore: [${sound}] } } } }`],
    ['a description', `tags: [{ name: a, description: 'see x-lintel-ignore' }]`],
  ])('means nothing in %s', async (_name, text) => {
    expect(await readOne(`${head}${text}\n`)).toEqual({ waivers: [], problems: [] });
  });

  test('counts in every file of the definition, for that file', async () => {
    const { waivers } = await read({
      'openapi.yaml': `${head}paths: { /a: { $ref: 'parts/a.yaml' } }\n`,
      'parts/a.yaml': `get:\n  x-lintel-ignore: [${sound}]\n`,
    });
    expect(waivers).toMatchObject([
      { id: 'parts/a.yaml#/get/x-lintel-ignore/0', scope: { within: { uri: 'parts/a.yaml', pointer: '/get' } } },
    ]);
  });

  test('counts once where one object is a parameter and a schema', async () => {
    const { waivers } = await readOne(
      `swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\nparameters: { Limit: { in: query, name: limit, type: integer, x-lintel-ignore: [${sound}] } }\npaths: {}\n`,
    );
    expect(waivers.map(({ scope }) => scope.within.pointer)).toEqual(['/parameters/Limit']);
  });

  test.each([
    ['a mapping', sound, '3:17 "x-lintel-ignore" is a list of waivers.'],
    ['rule ids alone', '[server-https]', '3:19 A waiver is a mapping with rule, reason and expires, not a text.'],
    [
      'every rule',
      "[{ rule: '*', reason: waits for the new load balancer, expires: 2027-01-31 }]",
      '3:27 "rule: *" would waive rules that nobody has looked at.',
    ],
    ['no end', '[{ rule: server-https, reason: waits for the new load balancer }]', '3:19 The waiver has no "expires".'],
    ['no reason', '[{ rule: server-https, expires: 2027-01-31 }]', '3:19 The waiver has no "reason".'],
    ['a scope of its own', `[{ scope: { path: '**' }, ${sound.slice(1)}]`, '3:21 A waiver has no key "scope".'],
    ['an id', `[{ id: W-1, ${sound.slice(1)}]`, '3:21 A waiver has no key "id".'],
    ['an unknown rule', `[${sound.replace('https', 'htps')}]`, '3:27 There is no rule named "server-htps".'],
  ])('with %s is an error, and waives nothing', async (_name, value, problem) => {
    const { waivers, problems } = await readOne(`${head}x-lintel-ignore: ${value}\n`, new Set(['server-https']));
    expect(waivers).toEqual([]);
    expect(problems.map(({ message, location }) => `${startOf(location)} ${message}`)).toEqual([problem]);
    expect(problems).toMatchObject([{ code: 'waiver-invalid', level: 'error', help: expect.any(String) }]);
  });

  test('is told with all that is wrong with it', async () => {
    const { problems } = await readOne(`${head}x-lintel-ignore: [{ rule: a, reason: later, expires: soon, by: me }, ${sound}]\n`);
    expect(problems).toHaveLength(3);
  });
});

function startOf(location: Ignores['problems'][number]['location']): string {
  if (location === undefined || !('range' in location)) throw new Error('The problem has no place.');
  return `${location.range.start.line}:${location.range.start.column}`;
}
