import { describe, expect, test } from 'vitest';
import { findAmbiguousPairs, parseTemplate } from '../../rulesets/structure/ambiguous-paths.ts';
import { pathsNoAmbiguous } from '../../rulesets/structure/paths-no-ambiguous.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { modelOf } from '../support/memory-graph.ts';
import { runRule, summariesOf } from './run-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

function pairsOf(paths: readonly string[]): readonly string[] {
  const { pairs } = findAmbiguousPairs(paths.flatMap((path) => parseTemplate(path) ?? []));
  return pairs.map(({ first, second }) => `${first.path} ${second.path}`);
}

test.each<readonly [readonly string[], readonly string[]]>([
  [['/a/{x}', '/{y}/b'], ['/a/{x} /{y}/b']],
  [['/{y}/b', '/a/{x}'], ['/{y}/b /a/{x}']],
  [
    ['/a/{x}', '/{y}/b', '/{z}/b'],
    ['/a/{x} /{y}/b', '/a/{x} /{z}/b'],
  ],
  [['/a/b', '/a/{x}'], []],
  [['/a/b', '/{x}/b'], []],
  [['/a/{x}', '/a/b'], []],
  [['/{x}/b', '/{y}/{z}'], []],
  [['/{x}', '/{y}'], []],
  [['/a/{x}', '/b/{y}'], []],
  [['/a/{x}', '/{y}/b/c'], []],
  [['/a/{x}/c', '/{y}/b/d'], []],
  [['/a/{x}/{z}', '/{y}/b/{z}'], ['/a/{x}/{z} /{y}/b/{z}']],
  [['/a/{x}/c', '/{y}/b/{z}'], ['/a/{x}/c /{y}/b/{z}']],
  [['/a/{x}.json', '/{y}/b'], []],
  [['/a}/{x}', '/{y}/b'], []],
  [['/a/{x}/{z}.json', '/{y}/b/{z}.json'], []],
  [['/a/{x}/', '/{y}/b/'], ['/a/{x}/ /{y}/b/']],
  [['/a/{x}', '/{y}/b?c'], []],
  [['/a/{x}', '{y}/b'], []],
  [['/a/{from/to}', '/{z}/b'], ['/a/{from/to} /{z}/b']],
  [['/constructor/{x}', '/{y}/toString'], ['/constructor/{x} /{y}/toString']],
])('%j', (paths, expected) => {
  expect(pairsOf(paths)).toEqual(expected);
});

test('segments are fixed, variable or mixed', () => {
  expect(parseTemplate('/a/{id}/{x}-{y}')?.segments).toEqual([
    { is: 'literal', text: 'a' },
    { is: 'variable', text: 'id' },
    { is: 'mixed', text: '{x}-{y}' },
  ]);
});

test('the search gives up where everything fits everything', () => {
  const find = (count: number, last: (index: number) => string) =>
    findAmbiguousPairs(
      Array.from({ length: count }, (_, index) => {
        const segments = Array.from({ length: 11 }, (_value, bit) => ((index >> bit) & 1 ? `{v${bit}}` : `l${bit}`));
        return `/${segments.join('/')}/${last(index)}`;
      }).flatMap((path) => parseTemplate(path) ?? []),
    );
  expect(find(4000, () => '{z}').isComplete).toBe(false);
  expect(find(50, () => '{z}').isComplete).toBe(true);
  // Up to the last segment, that is.
  expect(find(4000, (index) => `end${index}`)).toEqual({ pairs: [], isComplete: false });
  expect(find(50, (index) => `end${index}`)).toEqual({ pairs: [], isComplete: true });
});

test('a path of 100,000 segments is split at once', () => {
  const start = performance.now();
  expect(parseTemplate(`/{a}${'/b'.repeat(100_000)}`)?.segments).toHaveLength(100_001);
  expect(performance.now() - start).toBeLessThan(5000);
});

const info = { title: 'Users', version: '1.0.0' };
const responses = { 200: { description: 'x' } };

/** `/users/me/{section}` and `/users/{id}/posts`, with these schemas. */
function users(id: unknown, section: unknown = {}): string {
  const parameter = (name: string, schema: unknown) => [{ name, in: 'path', required: true, schema }];
  const paths = {
    '/users/me/{section}': { get: { parameters: parameter('section', section), responses } },
    '/users/{id}/posts': { get: { parameters: parameter('id', id), responses } },
  };
  return JSON.stringify({ openapi: '3.1.0', info, paths, components: { schemas: { Me: { enum: ['me'] }, You: { enum: ['you'] } } } });
}

describe('a variable takes the other path’s text', () => {
  test.each<readonly [unknown, boolean]>([
    [{}, true],
    [{ type: 'string' }, true],
    [{ type: ['null', 'string'] }, true],
    [{ type: 'array', items: {} }, true],
    [{ type: 'array', items: { type: 'string' } }, true],
    [{ type: 'array', items: { type: 'integer' } }, false],
    [{ type: 'integer' }, false],
    [{ type: 'number' }, false],
    [{ type: 'boolean' }, false],
    [{ type: 'object' }, false],
    [{ enum: ['you', 'me'] }, true],
    [{ enum: ['you'] }, false],
    [{ const: 'me' }, true],
    [{ const: 'you' }, false],
    [{ minLength: 2, maxLength: 2 }, true],
    [{ minLength: 3 }, false],
    [{ maxLength: 1 }, false],
    [{ pattern: '^m' }, true],
    [{ pattern: '^\\d+$' }, false],
    [{ pattern: '(' }, false],
    [{ format: 'uuid' }, false],
    [{ format: 'guid' }, false],
    [{ format: 'date' }, false],
    [{ format: 'date-time' }, false],
    [{ format: 'email' }, false],
    [{ format: 'int32' }, false],
    [{ format: 'int64' }, false],
    [{ format: 'ipv4' }, false],
    [{ format: 'ipv6' }, false],
    [{ format: 'time' }, false],
    [{ format: 'uri' }, false],
    [{ format: 'slug' }, true],
    [{ format: 5 }, true],
    [{ allOf: [{ minLength: 3 }] }, false],
    [{ oneOf: [{ type: 'integer' }, { enum: ['me'] }] }, true],
    [{ oneOf: [{ type: 'integer' }] }, false],
    [{ anyOf: [{ type: 'integer' }, { format: 'uuid' }] }, false],
    [{ oneOf: [{}], anyOf: [{ type: 'integer' }] }, false],
    [{ $ref: '#/components/schemas/Me' }, true],
    [{ $ref: '#/components/schemas/You' }, false],
    [{ $ref: '#/components/schemas/Gone' }, true],
  ])('%j: %s', async (schema, isAmbiguous) => {
    const message =
      'info /paths/~1users~1{id}~1posts Paths "/users/me/{section}" and "/users/{id}/posts" can both match "/users/me/posts".';
    expect(await summariesOf(pathsNoAmbiguous, users(schema))).toEqual(isAmbiguous ? [message] : []);
  });

  test('and so does the other one', async () => {
    expect(await summariesOf(pathsNoAmbiguous, users({}, { enum: ['photos'] }))).toEqual([]);
    expect(await summariesOf(pathsNoAmbiguous, users({}, { enum: ['posts'] }))).toHaveLength(1);
  });

  test('the other path is a related place', async () => {
    const [finding] = await runRule(pathsNoAmbiguous, users({}));
    expect(finding?.relatedLocations).toMatchObject([{ pointer: '/paths/~1users~1me~1{section}', message: 'The other path.' }]);
  });
});

/** `/{z}/a/{x}` and `/{z}/{y}/b`: `z` is a variable in both. */
async function witnessFor(first: unknown, second: unknown): Promise<string | undefined> {
  const parameter = (schema: unknown) => [{ name: 'z', in: 'path', required: true, schema }];
  const paths = {
    '/{z}/a/{x}': { get: { parameters: parameter(first), responses } },
    '/{z}/{y}/b': { get: { parameters: parameter(second), responses } },
  };
  const [finding] = await runRule(pathsNoAmbiguous, JSON.stringify({ openapi: '3.1.0', info, paths }));
  return finding?.message.match(/match "\/(.*)\/a\/b"/)?.[1];
}

test.each<readonly [unknown, unknown, string | undefined]>([
  [{}, {}, '1'],
  [{ type: 'integer' }, { type: 'string' }, '1'],
  [{ pattern: '^[a-z]+$' }, {}, 'a'],
  [{ format: 'uuid' }, {}, '6f1c3a52-9d0e-4b7a-8c21-0f5e4d3b2a19'],
  [{ format: 'date' }, {}, '2026-01-31'],
  [{ format: 'date-time' }, {}, '2026-01-31T12:00:00Z'],
  [{ type: 'boolean' }, {}, 'true'],
  [{ format: 'email' }, {}, 'name@example.com'],
  [{ enum: ['x', 'y'] }, { enum: ['y', 'z'] }, 'y'],
  [{}, { enum: ['q'] }, 'q'],
  [{ enum: [null, 7] }, {}, '7'],
  [{ enum: [true] }, {}, 'true'],
  [{ enum: ['x'] }, { enum: ['z'] }, undefined],
  [{ type: 'integer' }, { type: 'boolean' }, undefined],
  [{ format: 'ipv4' }, {}, undefined],
])('a common value of %j and %j is %s', async (first, second, expected) => {
  expect(await witnessFor(first, second)).toBe(expected);
});

test.each<readonly [Fields, Fields, number]>([
  [{ get: { responses } }, { get: { responses } }, 1],
  [{ get: { responses } }, { put: { responses } }, 0],
  [{ get: { responses }, put: { responses } }, { put: { responses } }, 1],
  [{ post: { responses }, get: { responses } }, { get: { responses }, post: { responses } }, 1],
])('methods %j and %j give %d findings', async (first, second, count) => {
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: { '/a/{x}': first, '/{y}/b': second } });
  expect(await summariesOf(pathsNoAmbiguous, text)).toHaveLength(count);
});

test('a method whose parameters refuse the text does not hide another', async () => {
  const refusing = { parameters: [{ name: 'x', in: 'path', required: true, schema: { type: 'integer' } }], responses };
  const paths = { '/a/{x}': { get: refusing, put: { responses } }, '/{y}/b': { get: { responses }, put: { responses } } };
  expect(await summariesOf(pathsNoAmbiguous, JSON.stringify({ openapi: '3.1.0', info, paths }))).toHaveLength(1);
});

test('webhooks are no paths', async () => {
  const webhooks = { '/a/{x}': { post: { responses } }, '/{y}/b': { post: { responses } } };
  expect(await summariesOf(pathsNoAmbiguous, JSON.stringify({ openapi: '3.1.0', info, paths: {}, webhooks }))).toEqual([]);
});

test('fixed text is no variable, whatever it is called', async () => {
  const get = { parameters: [{ name: 'b', in: 'path', required: true, schema: { enum: ['a'] } }], responses };
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: { '/a/{x}': { get: { responses } }, '/{b}/b': { get } } });
  expect(await summariesOf(pathsNoAmbiguous, text)).toHaveLength(1);
});

test('a parameter of the same name elsewhere says nothing of the path', async () => {
  const get = { parameters: [{ name: 'x', in: 'query', schema: { type: 'integer' } }], responses };
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: { '/a/{x}': { get }, '/{y}/b': { get: { responses } } } });
  expect(await summariesOf(pathsNoAmbiguous, text)).toHaveLength(1);
});

test('more pairs than anybody reads are not looked for', async () => {
  const paths = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => [`/a${index}/{x}`, `/{y}/b${index}`]).flat();
  const find = (count: number) => findAmbiguousPairs(paths(count).flatMap((path) => parseTemplate(path) ?? []));
  expect(find(90)).toMatchObject({ isComplete: true, pairs: { length: 8100 } });
  expect(find(110)).toMatchObject({ isComplete: false, pairs: { length: 10_001 } });
  const all = Object.fromEntries(paths(110).map((path) => [path, { get: { responses } }]));
  const setting = { rule: pathsNoAmbiguous, pack: 'test', severity: undefined, options: {} };
  const model = await modelOf(JSON.stringify({ openapi: '3.1.0', info, paths: all }), 'openapi.json');
  const { notifications } = lintModel(model, { rules: [setting] }, (uri) => uri);
  const small = await modelOf(users({}), 'openapi.json');
  expect(lintModel(small, { rules: [setting] }, (uri) => uri).notifications).toEqual([]);
  expect(notifications.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'not-judged There are too many paths with variables to compare all of them.',
  ]);
});
