import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/document/parse-json.ts';
import { parseYaml } from '../../src/document/parse-yaml.ts';
import { allPaths, type Reference, referenceJson, referenceYaml } from './parity.ts';
import { yamlText } from './yaml-texts.ts';

const examples = join(import.meta.dirname, '../../node_modules/@readme/oas-examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => /^[23].*\.(?:json|ya?ml)$/.test(name));

describe('data and ranges equal those of Spectral', () => {
  test('there are definitions to compare', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(files)('%s', (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    compare(text, name.endsWith('.json') ? 'json' : 'yaml');
  });

  test('generated YAML', () => {
    fc.assert(
      fc.property(yamlText, (text) => compare(text, 'yaml')),
      { numRuns: 3000, seed: 20260101 },
    );
  });

  test('generated JSON in any layout', () => {
    const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });
    const layout = fc.constantFrom(undefined, 1, 4, '\t');
    fc.assert(
      fc.property(json, layout, (value, space) => {
        // `@stoplight/json` takes these for numbers: it looks for the member `1` when asked for `+1` or `01`.
        fc.pre(!allPaths(value).some((path) => path.some((key) => typeof key === 'string' && looksLikeAnotherNumber(key))));
        compare(JSON.stringify(value, undefined, space), 'json');
      }),
      { numRuns: 1000, seed: 20260101 },
    );
  });
});

function compare(text: string, language: 'json' | 'yaml'): void {
  const document = language === 'json' ? parseJson(text, 'file:///definition.json') : parseYaml(text, 'file:///definition.yaml');
  const reference: Reference = language === 'json' ? referenceJson(text) : referenceYaml(text);
  expect(document.problems.length > 0).toBe(reference.hasErrors);
  expect(document.data).toEqual(reference.data);
  // Spectral's search for a path takes as long as the document is large: of many paths some do.
  const all = allPaths(document.data);
  const paths = all.filter((_, at) => at % Math.ceil(all.length / 2000) === 0);
  expect(paths.map((path) => [path, document.rangeAt(path)])).toEqual(paths.map((path) => [path, reference.rangeAt(path)]));
}

function looksLikeAnotherNumber(key: string): boolean {
  return Number.isInteger(Number(key)) && String(Number(key)) !== key;
}
