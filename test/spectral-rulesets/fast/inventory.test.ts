import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { Inventory } from '../../../src/spectral-rulesets/fast/inventory.ts';
import { Outside } from '../../../src/spectral-rulesets/fast/outside.ts';
import { resolveReferences } from '../../../src/spectral-rulesets/fast/resolved-graph.ts';
import { createSourceDocument } from '../../../src/spectral-rulesets/fast/source-document.ts';
import { seeded } from './random.ts';
import { placesIn, randomDocument, textOf } from './random-document.ts';

/** What functions see of the library's, and what is there besides. */
type TheirInventory = Pick<Inventory, 'unresolved' | 'resolved' | 'errors' | 'graph' | 'findAssociatedItemForPath'> & {
  readonly document: core.Document;
};

describe("a document, its references and its places are those of Spectral's library", () => {
  test.each([
    [1, 'api.json'],
    [2, 'api.json'],
    [3, 'api.yaml'],
    [4, 'api.yaml'],
  ])('with seed %i, as %s', async (seed, name) => {
    const random = seeded(seed);
    const counts = { compared: 0, outside: 0, references: 0, errors: 0, paths: 0, places: 0 };
    for (let round = 0; round < 200; round++) {
      const written = randomDocument(random);
      const text = textOf(written, name.endsWith('json'), random);
      const ours = await ourInventory(text, `/api/${name}`);
      // Some documents the library does not come to an end with: those must be left to it.
      const theirs = await theirInventory(text, `/api/${name}`).catch((error: Error) => error);
      if (theirs instanceof Error) {
        expect(ours, text).toBeUndefined();
        continue;
      }
      if (ours === undefined) {
        counts.outside += 1;
        continue;
      }
      counts.compared += 1;
      counts.references += text.split('"$ref"').length - 1;
      counts.errors += ours.errors.length;
      expect(ordered(ours.unresolved), text).toBe(ordered(theirs.unresolved));
      expect(ordered(ours.resolved), text).toBe(ordered(theirs.resolved));
      expect(ours.errors, text).toEqual(theirs.errors ?? []);
      expect([...ours.graph.overallOrder()].sort(), text).toEqual([...(theirs.graph?.overallOrder() ?? [])].sort());
      for (const path of pathsToTry(ours)) {
        for (const isResolved of [true, false]) {
          counts.paths += 1;
          expect(itemOf(ours, path, isResolved), `${path.join(' / ')} ${isResolved} in ${text}`).toEqual(itemOf(theirs, path, isResolved));
        }
        counts.places += 1;
        const place = ours.document.getRangeForJsonPath(path);
        expect(place, `${path.join(' / ')} in ${text}`).toEqual(theirs.document.getRangeForJsonPath([...path], true));
      }
    }
    expect(counts.compared).toBeGreaterThan(50);
    expect(counts.errors).toBeGreaterThan(1);
    expect(counts.paths).toBeGreaterThan(4_000);
  });
});

test.each([
  { a: { '2fa': { p: { $ref: '#/b' } }, '2fb': {} }, b: { q: { $ref: '#/a/2fb' } } },
  { a: { '2fa': { p: { $ref: '#/b' } }, '3fb': {} }, b: { q: { $ref: '#/a/3fb' } } },
])('keys that begin with the same number count as the same where references go round in circles: %j', async (written) => {
  const text = JSON.stringify(written);
  const ours = await ourInventory(text, '/api.json');
  expect(ours && ordered(ours.resolved)).toBe(ordered((await theirInventory(text, '/api.json')).resolved));
});

async function theirInventory(text: string, path: string): Promise<TheirInventory> {
  let inventory: TheirInventory | undefined;
  const look: core.RulesetFunction = (_value, _options, { documentInventory }) => {
    inventory = documentInventory as unknown as TheirInventory;
  };
  const spectral = new core.Spectral();
  spectral.setRuleset({
    rules: {
      look: {
        given: '$',
        then: { function: look },
      },
    },
  });
  await spectral.run(path.endsWith('json') ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path));
  if (inventory === undefined) throw new Error('The function was not called.');
  return inventory;
}

async function ourInventory(text: string, path: string): Promise<Inventory | undefined> {
  try {
    const document = createSourceDocument(await parseDocument(text, `file://${path}`), path);
    return new Inventory(document, resolveReferences(document.data));
  } catch (error) {
    if (error instanceof Outside) return undefined;
    throw error;
  }
}

/** Values in the order in which keys are listed, which the library keeps by proxies. */
function ordered(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${ordered(member)}`)
    .join()}}`;
}

function pathsToTry(inventory: Inventory): readonly (readonly string[])[] {
  const places = [...placesIn(inventory.resolved, 120), ...placesIn(inventory.unresolved, 60)].map(({ path }) => path);
  return places.flatMap((path) => [path, [...path, 'nothing'], [...path, 'schema', 'a']]);
}

function itemOf(inventory: Pick<TheirInventory, 'findAssociatedItemForPath'>, path: readonly string[], isResolved: boolean): unknown {
  const item = inventory.findAssociatedItemForPath([...path], isResolved);
  if (item === null || !('path' in item) || !('missingPropertyPath' in item)) return item;
  return { path: item.path, missing: item.missingPropertyPath };
}
