import { describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { parseJson } from '../../src/document/parse-json.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { checkTags } from '../../src/openapi/validity/tags.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

const head = { openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: {} };

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

test('a server with very many variables has every value, and not every combination', async () => {
  const names = numbers(2000).map((index) => `v${index}`);
  const variables = Object.fromEntries(names.map((name) => [name, { default: 'a', enum: ['a', 'b', `${name}-c`] }]));
  const url = `https://${names.map((name) => `{${name}}`).join('.')}`;
  const { servers } = await modelOf(JSON.stringify({ ...head, servers: [{ url, variables }] }), 'openapi.json');
  const urls = servers[0]?.urls ?? [];
  expect(urls.length).toBeLessThan(10);
  expect(names.every((name) => urls.some(({ text }) => text.includes(`${name}-c`)))).toBe(true);
});

test('beyond every combination, each value stands beside the first values of the others', async () => {
  const hosts = numbers(300).map((index) => `host-${index}`);
  const variables = { scheme: { default: 'https', enum: ['https', 'http'] }, host: { default: 'host-0', enum: hosts } };
  const definition = { ...head, servers: [{ url: '{scheme}://{host}', variables }] };
  const { servers } = await modelOf(JSON.stringify(definition), 'openapi.json');
  const texts = (servers[0]?.urls ?? []).map(({ text }) => text);
  expect(texts).toContain('http://host-0');
  expect(texts).toContain('https://host-299');
});

test('without circles everything is judged once, in whatever order it is named', () => {
  const items = numbers(500).map((index) => ({ index, answers: undefined }));
  let judged = 0;
  const isReached = createFixpoint<{ readonly index: number; answers: number[] | undefined }>(
    ({ index }) => (index === 0 ? items.slice(1).toReversed() : items.slice(index + 1, index + 2)),
    ({ index }, isTrue) => {
      judged += 1;
      return index === 499 || items.slice(index + 1, index + 2).some(isTrue);
    },
  );
  expect(items[0] === undefined ? undefined : isReached(items[0])).toBe(true);
  expect(judged).toBe(500);
});

test('tags in a circle are told from tags that lead into it', () => {
  const tags = [
    { name: 'outer', parent: 'a' },
    { name: 'a', parent: 'b' },
    { name: 'b', parent: 'a' },
    { name: 'own', parent: 'own' },
    { name: 'fine', parent: 'top' },
    { name: 'top' },
  ];
  expect(checkTags('oas3_2', tags).map(({ path }) => path[1])).toEqual([1, 2, 3]);
});

// More than a function of JavaScript takes as arguments.
describe('a hundred and fifty thousand of one thing', () => {
  const many = numbers(150_000);

  async function lint(definition: object, rule: string): Promise<{ readonly findings: number; readonly crashes: readonly string[] }> {
    const ruleset = selectRules(packs, ['all'], { only: [rule], skip: [] });
    const { findings, notifications } = lintModel(await modelOf(JSON.stringify(definition), 'openapi.json'), ruleset, (uri) => uri);
    return {
      findings: findings.length,
      crashes: notifications.filter(({ code }) => code === 'rule-crashed').map(({ message }) => message),
    };
  }

  test('servers', async () => {
    const servers = many.map((index) => ({ url: `https://h${index}.example.org` }));
    expect((await modelOf(JSON.stringify({ ...head, servers }), 'openapi.json')).servers).toHaveLength(many.length);
  });

  test('keys that are there twice', () => {
    const { problems } = parseJson(`{${many.map(() => '"a": 1').join(',')}}`, 'file:///repository/openapi.json');
    expect(problems).toHaveLength(many.length - 1);
  });

  test('parameters of a path', async () => {
    const parameters = many.map((index) => ({ name: `p${index}`, in: 'query', schema: { type: 'string' } }));
    const paths = { '/a': { parameters, get: { responses: { 200: { description: 'Fine.' } } } } };
    expect(await lint({ ...head, paths }, 'error-400-defined')).toEqual({ findings: 1, crashes: [] });
  });

  test('items of an example', async () => {
    const content = { 'application/json': { example: { list: many.map(() => ({})) } } };
    const paths = { '/a': { get: { responses: { 500: { description: 'Wrong.', content } } } } };
    expect(await lint({ ...head, paths }, 'error-no-internals')).toEqual({ findings: 0, crashes: [] });
  });

  test('values of a parameter', async () => {
    const parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer', enum: many } }];
    const list = { type: 'array', items: { type: 'object' } };
    const responses = { 200: { description: 'Fine.', content: { 'application/json': { schema: list } } } };
    expect((await lint({ ...head, paths: { '/a': { get: { parameters, responses } } } }, 'pagination-limit-bounded')).crashes).toEqual([]);
  });

  test('fields that nobody knows', async () => {
    const unknown = Object.fromEntries(many.map((index) => [`f${index}`, 1]));
    const paths = { '/a': { get: { responses: { 200: { description: 'Fine.' } }, ...unknown } } };
    expect(await lint({ ...head, paths }, 'document-valid')).toEqual({ findings: many.length, crashes: [] });
  });
});
