import fc from 'fast-check';
import type { Reader } from '../../../src/document/reader.ts';
import { ToolError } from '../../../src/errors.ts';

/** Texts of files by path; the first one is the definition. */
export type Files = ReadonlyMap<string, string>;

/** Names with what is written in its own way in URIs, in folders, of both kinds. */
const names = ['/api/openapi.yaml', '/api/parts/a.yaml', '/api/b.json', '/api/parts/c d.yaml', '/api/parts/more/é.yml'] as const;
const keys = ['a', 'b', 'x y', 'p/q', 't~u', '{id}', '200', '10', '2fa', '2fb', '1.0', 'schema', 'é', ''] as const;
const leaves = ['text', '', 0, true, null, 'a: b'] as const;

/** A reference before it is known what there is to refer to. */
interface Planned {
  readonly planned: { readonly file: number; readonly steps: readonly number[]; readonly style: number; readonly hasSibling: boolean };
}

type Tree = { readonly [key: string]: unknown };

const planned = fc.record({
  planned: fc.record({
    file: fc.nat(40),
    steps: fc.array(fc.nat(4), { maxLength: 4 }),
    style: fc.nat(30),
    hasSibling: fc.nat(8).map((number) => number === 0),
  }),
});

const { object } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...leaves),
    planned,
    planned,
    tie('object'),
    tie('object'),
    tie('list'),
  ),
  object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
  list: fc.array(tie('value'), { maxLength: 3 }),
}));

/** Several files that refer to each other: with circles, references to references, to what is not there, to folders and to other hosts. */
export const severalFiles: fc.Arbitrary<Files> = fc
  .array(object as fc.Arbitrary<Tree>, { minLength: 2, maxLength: names.length })
  .map((trees) => new Map(trees.map((tree, index) => [names[index] ?? '', textOf(written(tree, index, trees), names[index] ?? '')])));

function textOf(tree: unknown, name: string): string {
  // Flow collections are YAML; the parser reads keys and texts as it does in blocks.
  return name.endsWith('.json') ? JSON.stringify(tree, null, 2) : JSON.stringify(tree, null, 1);
}

function written(value: unknown, from: number, trees: readonly Tree[]): unknown {
  if (Array.isArray(value)) return value.map((item) => written(item, from, trees));
  if (typeof value !== 'object' || value === null) return value;
  if (isPlanned(value)) return { $ref: referenceText(value, from, trees), ...(value.planned.hasSibling ? { a: 1 } : {}) };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, written(member, from, trees)]));
}

function isPlanned(value: object): value is Planned {
  return 'planned' in value;
}

function referenceText({ planned: { file, steps, style } }: Planned, from: number, trees: readonly Tree[]): string {
  const strange = [
    'missing.yaml#/a',
    'http://example.com/a.yaml',
    './parts',
    '#/nowhere',
    '#a',
    'parts/a.yaml#a',
    'ftp://x/y',
    '../b.json#',
  ];
  if (file === 40) return strange[style % strange.length] ?? '';
  const to = file % 3 === 0 ? from : file % trees.length;
  const encode = style % 2 === 0 ? encodeURIComponent : (text: string) => text;
  const path = pathIn(trees[to], steps);
  const pointer = path.map((key) => `/${encode(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
  // Circles of whole files become so large in the library that it does not come to an end: only the first file refers to others so.
  const isWhole = pointer === '' && (from !== 0 || to === 0);
  const fragment = style === 13 || isWhole ? `${pointer}/nowhere` : pointer;
  if (to === from && style !== 7) return `#${fragment}`;
  const name = relativeName(names[from] ?? '', names[to] ?? '');
  const dotted = style % 5 === 0 ? `./${name}` : name;
  return (style % 3 === 0 ? encodeURI(dotted) : dotted) + (fragment === '' ? '' : `#${fragment}`);
}

function pathIn(tree: unknown, steps: readonly number[]): readonly string[] {
  const path: string[] = [];
  let value = tree;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || isPlanned(value)) break;
    const entries = Object.entries(value);
    const entry = entries[step % Math.max(entries.length, 1)];
    if (entry === undefined) break;
    path.push(entry[0]);
    value = entry[1];
  }
  return path;
}

function relativeName(from: string, to: string): string {
  const up = from
    .split('/')
    .slice(2, -1)
    .map(() => '..');
  return [...up, ...to.split('/').slice(2)].join('/');
}

/** Reads these files and no others. */
export function readerOf(files: Files): Reader {
  return {
    read(uri) {
      const text = files.get(decodeURIComponent(new URL(uri).pathname));
      if (text !== undefined) return Promise.resolve(new TextEncoder().encode(text));
      return Promise.reject(new ToolError('file-not-found', `There is no file "${uri}".`, { help: 'Write it.' }));
    },
  };
}
