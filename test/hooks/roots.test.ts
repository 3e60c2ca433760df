import { mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { findRoots } from '../../src/cli/input/roots.ts';
import { createFileReader } from '../../src/document/file-reader.ts';
import { loadGraph } from '../../src/document/load.ts';
import { readDefinition, readmeExample } from '../real/definitions.ts';
import { type ComponentFate, split } from '../real/split.ts';
import { toYaml } from '../real/to-yaml.ts';
import { createRepository, type Repository } from './repository.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';
const order = 'type: object\n';

let repository: Repository | undefined;

afterEach(() => repository?.remove());

describe('a changed file leads to the definition that refers to it', () => {
  test.each<[spelling: string, line: string, file?: string]>([
    ['plainly', '$ref: schemas/order.yaml'],
    ['with a dot', '$ref: ./schemas/order.yaml'],
    ['the long way round', "$ref: '../api/schemas/../schemas/order.yaml'"],
    ['with a fragment', "$ref: 'schemas/order.yaml#/$defs/order'"],
    ['in double quotes', '"$ref": "schemas/order.yaml"'],
    ['with a comment behind', '$ref: schemas/order.yaml # the order'],
    ['in braces', 'schema: { $ref: schemas/order.yaml }'],
    ['in braces, among others', 'schema: { $ref: schemas/order.yaml, description: An order }'],
    ['in brackets', 'allOf: [$ref: schemas/order.yaml]'],
    ['as JSON', 'schema: {"$ref":"schemas/order.yaml"}'],
    ['on a line of its own', '$ref:\n    schemas/order.yaml'],
    ['in a block scalar', '$ref: >-\n    schemas/order.yaml'],
    ['behind an anchor', '$ref: &order schemas/order.yaml'],
    ['behind a tag', '$ref: !!str schemas/order.yaml'],
    ['with escapes', '"$ref": "schemas\\/order.yaml"'],
    ['by a percent-encoded name', '$ref: schemas/my%20order.yaml', 'schemas/my order.yaml'],
    ['by a name with spaces', "$ref: 'schemas/my order.yaml'", 'schemas/my order.yaml'],
    ['by a name with an umlaut', '$ref: schemas/menü.yaml', 'schemas/menü.yaml'],
    ['by an encoded umlaut', '$ref: schemas/men%C3%BC.yaml', 'schemas/menü.yaml'],
    ['by an escaped umlaut', '"$ref": "schemas/men\\u00fc.yaml"', 'schemas/menü.yaml'],
    ['by a name with a comma', '$ref: schemas/a,b.yaml', 'schemas/a,b.yaml'],
    ['by a name with a quote', "$ref: 'schemas/it''s.yaml'", "schemas/it's.yaml"],
    ['by a name without extension', '$ref: schemas/order', 'schemas/order'],
    ['by a short name', '$ref: a.yaml', 'a.yaml'],
    ['as the target of a link', 'operationRef: paths/orders.yaml#/get', 'paths/orders.yaml'],
    ['in the mapping of a discriminator', 'mapping:\n    cash: schemas/cash.yaml\n    $ref: "#/x"', 'schemas/cash.yaml'],
    ['in a mapping, on a line of its own', 'mapping:\n    cash:\n      schemas/cash.yaml\n', 'schemas/cash.yaml'],
    ['in a mapping as JSON', 'discriminator: {"mapping":{"cash":"schemas/cash.json#/Cash"},"$ref":""}', 'schemas/cash.json'],
  ])('%s', (_spelling, line, file = 'schemas/order.yaml') => {
    expect(rootsOf({ 'api/openapi.yaml': `${head}x:\n  ${line}\n`, [`api/${file}`]: order }, `api/${file}`)).toEqual(['api/openapi.yaml']);
  });

  test('through other files, and from every definition', () => {
    const files = {
      'orders/openapi.yaml': `${head}paths:\n  /orders: { $ref: paths/orders.yaml }\n`,
      'orders/paths/orders.yaml': 'get: { $ref: ../../shared/order.yaml }\n',
      'billing/openapi.json': '{"openapi":"3.0.3","paths":{"/bills":{"$ref":"../shared/order.yaml#/bill"}}}',
      'users/openapi.yaml': `${head}paths: { /users: { $ref: paths/users.yaml } }\n`,
      'users/paths/users.yaml': order,
      'shared/order.yaml': 'items: { $ref: money.yaml }\n',
      'shared/money.yaml': order,
    };
    expect(rootsOf(files, 'shared/money.yaml')).toEqual(['billing/openapi.json', 'orders/openapi.yaml']);
  });

  test('through two hundred files, and round in circles', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`part-${index}.yaml`, `x: { $ref: part-${index + 1}.yaml }\n`]),
    );
    const files = { ...chain, 'openapi.yaml': `${head}x: { $ref: part-0.yaml }\n`, 'part-200.yaml': 'x: { $ref: part-0.yaml }\n' };
    expect(rootsOf(files, 'part-200.yaml')).toEqual(['openapi.yaml']);
  });

  test('even when the file is not there any more', () => {
    expect(rootsOf({ 'openapi.yaml': `${head}x: { $ref: schemas/order.yaml }\n` }, 'schemas/order.yaml')).toEqual(['openapi.yaml']);
  });

  test('when it is a definition itself: both', () => {
    const files = {
      'common.yaml': `${head}components: {}\n`,
      'openapi.yaml': `${head}x: { $ref: 'common.yaml#/components/schemas/Order' }\n`,
    };
    expect(rootsOf(files, 'common.yaml')).toEqual(['common.yaml', 'openapi.yaml']);
  });

  test('among more files than are looked for by name', () => {
    const others = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`other-${index}.yaml`, 'a: 1\n']));
    const files = { ...others, 'openapi.yaml': `${head}x: { $ref: order.yaml }\n`, 'order.yaml': order };
    expect(rootsOf(files, ...Object.keys(others), 'order.yaml')).toEqual(['openapi.yaml']);
  });

  test('behind symbolic links', () => {
    repository = createRepository({ 'api/openapi.yaml': `${head}x: { $ref: shared/order.yaml }\n`, 'common/order.yaml': order });
    symlinkSync('../common', join(repository.folder, 'api/shared'));
    repository.git('add', '--all');
    expect(roots('common/order.yaml')).toEqual(['api/openapi.yaml']);
    expect(roots('api/shared/order.yaml')).toEqual(['api/openapi.yaml']);
  });

  test('whatever names of files mean to git', () => {
    process.env['GIT_LITERAL_PATHSPECS'] = '1';
    try {
      expect(rootsOf({ 'openapi.yaml': `${head}x: { $ref: order.yaml }\n`, 'order.yaml': order }, 'order.yaml')).toEqual(['openapi.yaml']);
    } finally {
      delete process.env['GIT_LITERAL_PATHSPECS'];
    }
  });

  test('without git', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-roots-')));
    try {
      writeFileSync(join(folder, 'openapi.yaml'), `${head}x: { $ref: order.yaml }\n`);
      writeFileSync(join(folder, 'order.yaml'), order);
      expect(findRoots([join(folder, 'order.yaml')], folder)).toEqual([join(folder, 'openapi.yaml')]);
      expect(findRoots([join(folder, 'other.yaml')], folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('also when the repository is reached through a link', () => {
    repository = createRepository({ 'openapi.yaml': `${head}x: { $ref: order.yaml }\n`, 'order.yaml': order });
    const link = `${repository.folder}-link`;
    symlinkSync(repository.folder, link);
    try {
      expect(findRoots([join(link, 'order.yaml')], link)).toEqual([join(link, 'openapi.yaml')]);
      expect(findRoots([join(repository.folder, 'order.yaml')], link)).toEqual([join(link, 'openapi.yaml')]);
    } finally {
      unlinkSync(link);
    }
  });
});

describe('a changed file leads nowhere', () => {
  test.each<[reason: string, files: Readonly<Record<string, string>>]>([
    ['nothing refers to it', { 'openapi.yaml': `${head}x: { $ref: other.yaml }\n` }],
    ['what refers to it belongs to no definition', { 'other.yaml': 'x: { $ref: order.yaml }\n' }],
    ['a file of that name in another folder is meant', { 'api/openapi.yaml': `${head}x: { $ref: order.yaml }\n` }],
    ['a host has a file of that name', { 'openapi.yaml': `${head}x: { $ref: 'https://example.com/order.yaml' }\n` }],
    ['a definition only mentions it', { 'openapi.yaml': `${head}# see order.yaml\nx: { $ref: '#/y' }\n` }],
  ])('when %s', (_reason, files) => {
    expect(rootsOf({ ...files, 'order.yaml': order }, 'order.yaml')).toEqual([]);
  });

  test('when git does not know the definition', () => {
    repository = createRepository({ 'order.yaml': order });
    repository.write('draft.yaml', `${head}x: { $ref: order.yaml }\n`);
    expect(roots('order.yaml')).toEqual([]);
  });

  test('when it is outside of the repository', () => {
    expect(rootsOf({ 'openapi.yaml': `${head}x: { $ref: ../order.yaml }\n` }, '../order.yaml')).toEqual([]);
  });
});

describe.each(['3.0/json/petstore.json', '3.1/json/train-travel.json', '3.0/json/discriminators.json'])(
  'every file of %s, split',
  (name) => {
    test.each<ComponentFate>(['moves', 'stays as a reference'])('leads to its entry document, where a component %s', async (fate) => {
      const data: Record<string, unknown> = JSON.parse(readDefinition(readmeExample(name)));
      const files = [...split(data, fate)].map(([path, content]) => [path, toYaml(content)] as const);
      repository = createRepository(Object.fromEntries(files));
      const reader = createFileReader({ root: repository.folder });
      const { documents } = await loadGraph({ uri: pathToFileURL(join(repository.folder, 'openapi.yaml')).href }, { reader });
      const used = [...documents.keys()]
        .map((uri) => relative(repository?.folder ?? '', fileURLToPath(uri)))
        .filter((path) => path !== 'openapi.yaml');
      expect(used.length).toBeGreaterThan(3);
      for (const path of used) expect([path, roots(path)]).toEqual([path, ['openapi.yaml']]);
    });
  },
);

function rootsOf(files: Readonly<Record<string, string>>, ...changed: readonly string[]): readonly string[] {
  repository = createRepository(files);
  return roots(...changed);
}

function roots(...changed: readonly string[]): readonly string[] {
  const folder = repository?.folder ?? '';
  const found = findRoots(
    changed.map((name) => join(folder, name)),
    folder,
  );
  return found.map((path) => relative(folder, path));
}
