import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../src/document/graph.ts';
import { defaultLimits, type Limits } from '../../src/document/limits.ts';
import { loadGraph } from '../../src/document/load.ts';
import { Node } from '../../src/document/node.ts';
import { ToolError } from '../../src/errors.ts';

const root = 'file:///repository/';

interface Loaded {
  readonly graph: Graph;
  /** Names in the order they were read. */
  readonly reads: readonly string[];
}

/** Loads `openapi.yaml` of a set of texts by relative name; names that start with `!` are refused. */
async function load(files: Readonly<Record<string, string>>, limits: Partial<Limits> = {}): Promise<Loaded> {
  const reads: string[] = [];
  const reader = {
    async read(uri: string): Promise<Uint8Array> {
      const name = uri.replace(root, '');
      reads.push(name);
      await new Promise((resolve) => setTimeout(resolve, (name.length * 7) % 5));
      const location = { uri };
      if (`!${name}` in files || !uri.startsWith(root))
        throw new ToolError('file-refused', `File "${name}" is refused.`, { help: '', location });
      const text = files[name];
      if (text === undefined) throw new ToolError('file-not-found', `File "${name}" does not exist.`, { help: '', location });
      return new TextEncoder().encode(text);
    },
  };
  const graph = await loadGraph({ uri: `${root}openapi.yaml` }, { reader, limits: { ...defaultLimits, ...limits } });
  return { graph, reads };
}

function resolve(graph: Graph, reference: string): string {
  const resolution = graph.resolve(Node.root(graph.entry), reference);
  return 'node' in resolution
    ? resolution.node.document.uri.replace(root, '')
    : `${resolution.failure.reason}: ${resolution.failure.message}`;
}

const names = ({ documents }: Graph) => [...documents.keys()].map((uri) => uri.replace(root, ''));

describe('loadGraph', () => {
  test('a definition in one file reads one file', async () => {
    const { graph, reads } = await load({ 'openapi.yaml': 'a: { $ref: "#/b" }\nb: { $ref: "openapi.yaml#/a" }' });
    expect(reads).toEqual(['openapi.yaml']);
    expect(names(graph)).toEqual(['openapi.yaml']);
  });

  test('an entry that was read already is not read again', async () => {
    const reader = { read: () => Promise.reject(new Error('read')) };
    const graph = await loadGraph({ uri: `${root}openapi.json`, text: '{"a": 1}' }, { reader });
    expect(graph.entry.data).toEqual({ a: 1 });
    const fromBytes = await loadGraph({ uri: `${root}openapi.json`, bytes: new TextEncoder().encode('{"a": 1}') }, { reader });
    expect(fromBytes.entry.data).toEqual({ a: 1 });
  });

  test('every file is read once, the entry first and the others by name, whatever the disk does', async () => {
    const { graph, reads } = await load({
      'openapi.yaml':
        'a: { $ref: "z.yaml" }\nb: { $ref: "./schemas/pets.json#/Pet" }\nc: { $ref: "z.yaml#/x" }\nd: { $ref: "%7A.yaml#/x" }',
      'z.yaml': 'x: { $ref: "openapi.yaml#/a" }',
      'schemas/pets.json': '{"Pet": {"$ref": "owner.yaml"}, "Back": {"$ref": "../z.yaml"}}',
      'schemas/owner.yaml': 'pets: { $ref: "pets.json#/Pet" }',
    });
    expect(names(graph)).toEqual(['openapi.yaml', 'schemas/owner.yaml', 'schemas/pets.json', 'z.yaml']);
    expect([...reads].sort()).toEqual(['openapi.yaml', 'schemas/owner.yaml', 'schemas/pets.json', 'z.yaml']);
  });

  test('operationRef and files in discriminator.mapping are loaded, schema names are not', async () => {
    const { graph, reads } = await load({
      'openapi.yaml': `
links: { next: { operationRef: 'links.yaml#/paths/~1a/get' } }
schema:
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: dog.yaml, fox: 'foxes/fox#/Fox', owl: '#/Owl', 5: 5 } }
  properties: { $ref: { type: string }, mapping: { bird: bird.yaml } }
dynamic: { $dynamicRef: 'nodes.yaml#node' }
`,
      'links.yaml': 'a: 1',
      'dog.yaml': 'a: { $ref: cat.yaml }',
      'cat.yaml': 'a: 1',
      'foxes/fox': 'Fox: {}',
      'nodes.yaml': '$dynamicAnchor: node',
    });
    expect([...reads].sort()).toEqual(['cat.yaml', 'dog.yaml', 'foxes/fox', 'links.yaml', 'nodes.yaml', 'openapi.yaml']);
    expect(resolve(graph, 'foxes/fox#/Fox')).toBe('foxes/fox');
  });

  test('failures are told to whoever asks for the file, and to nobody else', async () => {
    const { graph } = await load({
      'openapi.yaml': `
example: { $ref: example.yaml }
a: { $ref: gone.yaml }
b: { $ref: secret.yaml }
c: { $ref: 'broken.yaml#/x' }
d: { $ref: deep.yaml }
e: { $ref: 'http://example.com/x.yaml' }
f: { $ref: 'http://[' }
g: { $ref: good.yaml }
`,
      '!secret.yaml': '',
      'broken.yaml': 'x: 1\ny: "z\n',
      'deep.yaml': '['.repeat(600),
      'good.yaml': 'a: 1',
    });
    expect(resolve(graph, 'gone.yaml#/x')).toBe('missing-file: file "gone.yaml" does not exist');
    expect(resolve(graph, 'secret.yaml')).toBe('refused: file "secret.yaml" is refused');
    expect(resolve(graph, 'broken.yaml#/x')).toBe(
      'unreadable: file "broken.yaml" has a syntax error at line 2, column 4: this double quote is not closed',
    );
    expect(resolve(graph, 'deep.yaml')).toBe('unreadable: the document is nested deeper than 500 levels (line 1, column 501)');
    expect(resolve(graph, 'http://example.com/x.yaml')).toBe('refused: file "http://example.com/x.yaml" is refused');
    expect(resolve(graph, 'http://[')).toBe('invalid: "http://[" is not a URI reference');
    expect(resolve(graph, 'good.yaml')).toBe('good.yaml');
    expect(names(graph)).toEqual(['openapi.yaml', 'good.yaml']);
  });

  test('syntax errors of the entry are its problems; other errors with it are thrown', async () => {
    const { graph } = await load({ 'openapi.yaml': 'a: "b\n' });
    expect(graph.entry.problems).toHaveLength(1);
    await expect(load({})).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(load({ 'openapi.yaml': '['.repeat(600) })).rejects.toMatchObject({ code: 'nesting-too-deep' });
  });

  test('an empty file is a document without data', async () => {
    const { graph } = await load({ 'openapi.yaml': 'a: { $ref: empty.yaml }', 'empty.yaml': '' });
    expect(resolve(graph, 'empty.yaml')).toBe('empty.yaml');
  });

  test('names that need encoding', async () => {
    const { graph } = await load({
      'openapi.yaml':
        'a: { $ref: "my pets#x" }\nb: { $ref: "a%23b%3Fc.yaml" }\nc: { $ref: "[é]%25.yaml" }\nd: { $ref: "back\\\\slash.yaml" }',
      'my%20pets': 'a: 1',
      'a%23b%3Fc.yaml': 'a: 1',
      '[%C3%A9]%25.yaml': 'a: 1',
      'back/slash.yaml': 'a: 1',
    });
    expect(names(graph)).toEqual(['openapi.yaml', '[%C3%A9]%25.yaml', 'a%23b%3Fc.yaml', 'back/slash.yaml', 'my%20pets']);
    expect(resolve(graph, '%5Bé]%25.yaml#/a')).toBe('[%C3%A9]%25.yaml');
  });

  test('an entry that comes from nowhere in the file system', async () => {
    const reader = { read: () => Promise.reject(new ToolError('file-refused', 'Refused.', { help: '' })) };
    const graph = await loadGraph(
      { uri: 'untitled:Untitled-1', text: 'a: { $ref: "#/b" }\nb: 1\nc: { $ref: "x.yaml" }\nd: { $ref: "file:///x.yaml" }' },
      { reader },
    );
    expect(resolve(graph, '#/b')).toBe('untitled:Untitled-1');
    expect(resolve(graph, 'x.yaml')).toBe('invalid: "x.yaml" is not a URI reference');
    expect(resolve(graph, 'file:///x.yaml')).toBe('refused: refused');
  });

  test('too many documents end the run', async () => {
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, link) => [`d${link}.yaml`, `next: { $ref: d${link + 1}.yaml }`]));
    const files = { 'openapi.yaml': 'a: { $ref: d0.yaml }', ...chain };
    await expect(load(files, { maxDocuments: 20 })).rejects.toMatchObject({ code: 'document-limit' });
    expect((await load(files, { maxDocuments: 32 })).graph.documents.size).toBe(31);
  });

  test('too many references end the run, wherever they are', async () => {
    const many = Array.from({ length: 30 }, (_, name) => `r${name}: { $ref: "#/x" }`).join('\n');
    await expect(load({ 'openapi.yaml': many }, { maxReferences: 29 })).rejects.toMatchObject({ code: 'reference-limit' });
    await expect(load({ 'openapi.yaml': 'a: { $ref: b.yaml }', 'b.yaml': many }, { maxReferences: 30 })).rejects.toMatchObject({
      code: 'reference-limit',
    });
    await load({ 'openapi.yaml': many }, { maxReferences: 30 });
  });

  test('eighty thousand references to one file are no burden', async () => {
    const many = Array.from({ length: 80_000 }, (_, name) => `r${name}: { $ref: "pets.yaml#/Pet" }`).join('\n');
    const { reads } = await load({ 'openapi.yaml': `a: { $ref: more.yaml }\n${many}`, 'more.yaml': many, 'pets.yaml': 'Pet: 1' });
    expect(reads).toHaveLength(3);
    // Quadratic time would take several times as long.
  }, 40_000);
});

describe('json-schema-ref-parser agrees', () => {
  const names = ['a', 'b c', 'd/e', 'f~g', 'h%i', '0', 'ü'];
  const pointer = fc.array(fc.constantFrom(...names), { maxLength: 3 });
  const write = (path: readonly string[]) =>
    `#${path.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
  const leaf = fc.constantFrom<unknown>('text', 1, true);
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 5 }),
      fc.array(tie('node'), { maxLength: 2 }),
    ),
  })).node;

  test('on where pointers lead in a document without references', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), tree), pointer, async (data, path) => {
        const uri = `${root}openapi.json`;
        const graph = await loadGraph({ uri, text: JSON.stringify(data) }, { reader: { read: () => Promise.reject(new Error('read')) } });
        const resolution = graph.resolve(Node.root(graph.entry), write(path));
        const refs = await $RefParser.resolve(uri, data, { resolve: { external: false } });
        expect('node' in resolution).toBe(refs.exists(write(path), { resolve: { external: false } }));
        if ('node' in resolution) expect(resolution.node.value).toEqual(refs.get(write(path)));
      }),
      { numRuns: 1000, seed: 20260101 },
    );
  });
});
