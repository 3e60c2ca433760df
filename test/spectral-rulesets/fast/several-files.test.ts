import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGraph } from '../../../src/document/load.ts';
import type { LintInventory, WrittenItem } from '../../../src/spectral-rulesets/fast/inventory.ts';
import { libraryInventory } from '../../../src/spectral-rulesets/fast/library-inventory.ts';
import { Outside } from '../../../src/spectral-rulesets/fast/outside.ts';
import { hasReferences } from '../../../src/spectral-rulesets/fast/several/has-references.ts';
import { severalInventory } from '../../../src/spectral-rulesets/fast/several/several-inventory.ts';
import { createSourceDocument } from '../../../src/spectral-rulesets/fast/source-document.ts';
import type { RulesJob } from '../../../src/spectral-rulesets/run-rules.ts';
import { placesIn } from './random-document.ts';
import { type Files, readerOf, severalFiles } from './several-files.ts';

/** What is seen of both. */
interface Seen {
  readonly graph: {
    overallOrder(): readonly string[];
    getNodeData(name: string): { readonly refMap?: Readonly<Record<string, string>> };
  };
}

type Counts = Record<'compared' | 'outside' | 'references' | 'left' | 'errors' | 'paths', number>;

describe("several files, their references and their places are those of Spectral's library", () => {
  test.each([1, 2, 3])(
    'in random ones, with seed %i',
    async (seed) => {
      const counts: Counts = { compared: 0, outside: 0, references: 0, left: 0, errors: 0, paths: 0 };
      const numRuns = 120;
      await fc.assert(
        fc.asyncProperty(severalFiles, async (files) => compare(files, counts)),
        { seed, numRuns },
      );
      expect(counts.compared).toBeGreaterThan(numRuns * 0.9);
      expect(counts.references).toBeGreaterThan(numRuns * 2);
      expect(counts.left).toBeGreaterThan(numRuns / 20);
      expect(counts.errors).toBeGreaterThan(10);
      expect(counts.paths).toBeGreaterThan(4_000);
    },
    120_000,
  );

  test.each(Object.entries(chosenFiles()))('in chosen ones: %s', async (_name, texts) => {
    const counts: Counts = { compared: 0, outside: 0, references: 0, left: 0, errors: 0, paths: 0 };
    await compare(new Map(Object.entries(texts)), counts);
    expect(counts.compared).toBe(1);
  });

  test.each([
    ["a: { $ref: 'b.yaml' }", 'b: { hasOwnProperty: 1 }'],
    ["a: { $ref: 'b.yaml' }", "b: { 100%25: { $ref: '#/c' } }\nc: 1"],
    ["a: { $ref: 'b.yaml' }", 'b: &b { c: 1 }\nd: { <<: *b }'],
  ])('what is not sure to be equal is left to the library: %s and %s', async (first, second) => {
    const files = new Map([
      ['/api/openapi.yaml', first],
      ['/api/b.yaml', second],
    ]);
    expect(await inventoryOf(await jobOf(files))).toBeUndefined();
  });
});

/** Cases that random definitions rarely come to. */
function chosenFiles(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const many = Array.from({ length: 130 }, (_item, index) => index);
  return {
    'a file that more than a hundred references lead to from another one': {
      '/api/openapi.yaml': "a: { $ref: 'list.yaml' }\nb: { $ref: 'shared.yaml#/two' }\n",
      '/api/list.yaml': many.map((index) => `k${index}: { $ref: 'shared.yaml#/one' }\n`).join(''),
      '/api/shared.yaml': "one: { deep: { $ref: 'leaf.yaml' } }\ntwo: { deep: { $ref: 'leaf.yaml#/x' } }\n",
      '/api/leaf.yaml': 'x: 1\n',
    },
    'two files in a circle, and a third one that enters it elsewhere': {
      '/api/openapi.yaml': "a: { $ref: 'one.yaml#/x' }\nb: { $ref: 'two.yaml#/y' }\nc: { $ref: 'three.json' }\n",
      '/api/one.yaml': "x: { to: { $ref: 'two.yaml#/y' }, own: { $ref: '#/z' } }\nz: { back: { $ref: 'openapi.yaml#/c' } }\n",
      '/api/two.yaml': "y: { to: { $ref: 'one.yaml#/x' } }\n",
      '/api/three.json': '{"list": [{"$ref": "one.yaml#/z"}, {"$ref": "./two.yaml#/y/to"}]}',
    },
    'duplicate keys, a syntax error, a list, a text and nothing in files': {
      '/api/openapi.yaml':
        "a: { $ref: 'twice.yaml' }\nb: { $ref: 'broken.json' }\nc: { $ref: 'list.yml#/1' }\nd: { $ref: 'text.md' }\ne: { $ref: 'empty.yaml' }\n",
      '/api/twice.yaml': 'fooBar: 1\nfooBar: 2\n? [x]\n: 3\n',
      '/api/broken.json': '{"a": 1,, "b": }',
      '/api/list.yml': "- 1\n- { $ref: './twice.yaml#/fooBar' }\n",
      '/api/text.md': '# Heading',
      '/api/empty.yaml': '',
    },
    'references that lead nowhere, each in its own way': {
      '/api/openapi.yaml': [
        "a: { $ref: 'missing.yaml' }",
        "b: { $ref: 'missing.yaml#/again' }",
        "c: { $ref: 'there.yaml#/nothing' }",
        "d: { $ref: 'http://example.com/x.yaml#/y' }",
        "e: { $ref: './folder' }",
        "f: { $ref: 'ftp://example.com/x' }",
        "g: { $ref: 'there.yaml#nothing' }",
        "h: { $ref: 'there.yaml#/next' }",
        "i: { $ref: '#/a/nothing' }",
      ].join('\n'),
      '/api/there.yaml': "next: { $ref: '#/further' }\nother: { $ref: 'openapi.yaml#/nowhere' }\nfolder: { $ref: '.' }\n",
    },
    'names with spaces, percent signs and letters of other languages': {
      '/api/openapi.yaml':
        "a: { $ref: 'one two.yaml#/x y' }\nb: { $ref: 'one%20two.yaml#/x%20y' }\nc: { $ref: 'é.json#/%C3%A9' }\nd: { $ref: './é.json' }\n",
      '/api/one two.yaml': "x y: { z: { $ref: '%C3%A9.json#/é' } }\n",
      '/api/é.json': '{"é": {"p/q": {"$ref": "one two.yaml"}, "t~u": 1}}',
    },
    'a file that refers to itself': {
      '/api/openapi.yaml': "a: { $ref: 'tree.yaml' }\nb: { $ref: 'tree.yaml#/properties' }\nc: { $ref: 'tree.yaml' }\n",
      '/api/tree.yaml':
        "properties: { left: { $ref: 'tree.yaml' }, right: { $ref: '#' }, leaf: { $ref: '#/x' } }\nx: { y: { $ref: './tree.yaml#/properties/left' } }\n",
    },
    'keys that JavaScript lists in another order': {
      '/api/openapi.yaml': "b: { '200': 1, '10': { $ref: 'x.json' }, a: 2 }\n",
      '/api/x.json': '{"z": {"404": 1, "200": {"$ref": "#/y"}}, "y": {"7": 1, "3": 2}, "1": 0}',
    },
  };
}

async function compare(files: Files, counts: Counts): Promise<void> {
  const job = await jobOf(files);
  const ours = await inventoryOf(job);
  // Some definitions the library does not come to an end with: those must be left to it.
  const theirs = await libraryInventory(job).catch((error: Error) => error);
  if (theirs instanceof Error) {
    expect(ours).toBeUndefined();
    return;
  }
  if (ours === undefined) {
    counts.outside += 1;
    return;
  }
  counts.compared += 1;
  counts.errors += ours.reports.length;
  counts.references += [...files.values()].reduce((sum, text) => sum + text.split('$ref').length - 1, 0);
  counts.left += hasReferences(ours.resolved) ? 1 : 0;
  expect(firstDifference(ours.resolved, theirs.resolved)).toBeUndefined();
  expect(JSON.parse(JSON.stringify(ours.reports))).toEqual(JSON.parse(JSON.stringify(theirs.reports)));
  const [own, their] = [ours, theirs].map((inventory) => [...(inventory.forFunctions as Seen).graph.overallOrder()].sort());
  expect(own).toEqual(their);
  if (isEndless(theirs)) return;
  for (const path of pathsToTry(ours)) {
    for (const isResolved of [true, false]) {
      counts.paths += 1;
      expect(plainItem(ours.itemFor(path, isResolved)), path.join(' / ')).toEqual(plainItem(theirs.itemFor(path, isResolved)));
    }
  }
}

/** True when references lead in a circle in which the library never stops looking for a place. */
function isEndless({ forFunctions }: LintInventory): boolean {
  const { graph } = forFunctions as Seen;
  const next = new Map<string, string>();
  for (const file of graph.overallOrder()) {
    for (const [pointer, target] of Object.entries(graph.getNodeData(file).refMap ?? {})) {
      const [name = '', fragment = ''] = target.split('#');
      next.set(`${file}${pointer}`, `${name === '' ? file : name}#${fragment}`);
    }
  }
  return [...next.keys()].some((start) => {
    let place: string | undefined = start;
    for (let left = 1_000; left > 0 && place !== undefined; left--) place = next.get(place);
    return place !== undefined;
  });
}

async function jobOf(files: Files): Promise<RulesJob> {
  const reader = readerOf(files);
  const [source = ''] = files.keys();
  const graph = await loadGraph({ uri: pathToFileURL(source).href }, { reader });
  return { ruleset: new core.Ruleset({ rules: {} }), rules: [], graph, reader, source };
}

async function inventoryOf(job: RulesJob): Promise<LintInventory | undefined> {
  try {
    return await severalInventory(createSourceDocument(job.graph.entry, job.source), job);
  } catch (error) {
    if (error instanceof Outside) return undefined;
    throw error;
  }
}

/** A path at which values or the order of keys differ; what was compared is not compared again. */
function firstDifference(ours: unknown, theirs: unknown, seen = new Map<object, Set<object>>(), path = '#'): string | undefined {
  if (typeof ours !== 'object' || ours === null || typeof theirs !== 'object' || theirs === null)
    return Object.is(ours, theirs) ? undefined : path;
  const partners = seen.get(ours) ?? new Set();
  if (partners.has(theirs)) return undefined;
  seen.set(ours, partners.add(theirs));
  if (Array.isArray(ours) !== Array.isArray(theirs) || Object.keys(ours).join('\n') !== Object.keys(theirs).join('\n')) return path;
  for (const key of Object.keys(ours)) {
    const difference = firstDifference(Reflect.get(ours, key), Reflect.get(theirs, key), seen, `${path} / ${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function pathsToTry({ resolved, document }: LintInventory): readonly (readonly string[])[] {
  const places = [...placesIn(resolved, 60), ...placesIn(document.data, 30)].map(({ path }) => path);
  return places.flatMap((path) => [path, [...path, 'nothing'], [...path, 'schema', 'a']]);
}

function plainItem(item: WrittenItem | undefined): unknown {
  if (item === undefined) return undefined;
  const { document, path, missingPropertyPath } = item;
  return { source: document.source, path, missing: missingPropertyPath, range: document.getRangeForJsonPath(path) };
}
