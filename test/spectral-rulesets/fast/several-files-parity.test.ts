import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import { safeStringify } from '@stoplight/yaml';
import { describe, expect, test } from 'vitest';
import { rulesets } from '../../../scripts/spectral-diff/rulesets.mjs';
import { loadGraph } from '../../../src/document/load.ts';
import { runFast } from '../../../src/spectral-rulesets/fast/run-fast.ts';
import { severalInventory } from '../../../src/spectral-rulesets/fast/several/several-inventory.ts';
import { createSourceDocument } from '../../../src/spectral-rulesets/fast/source-document.ts';
import { type RulesJob, type RulesRun, runRules } from '../../../src/spectral-rulesets/run-rules.ts';
import { readmeExamples } from '../../real/definitions.ts';
import { type ComponentFate, split } from '../../real/split.ts';
import { type Files, readerOf } from './several-files.ts';

/** Real definitions taken apart, the same way as in `npm run diff:spectral`. */
const sample = readmeExamples.filter(({ name }) => /3\.\d\/json\/(?:circular|complex-nesting)/.test(name));

describe("of several files the fast runner says what Spectral's library says, in the same order", () => {
  test('the sample is worth it', () => expect(sample.length).toBeGreaterThan(3));

  test.each(
    sample.flatMap(({ name, path }) => [
      { name, path, fate: 'moves' as const },
      { name, path, fate: 'stays as a reference' as const },
    ]),
  )('$name, where a component $fate', async ({ path, fate }) => {
    const files = filesOf(path, fate);
    const job = await jobOf(files, 'both');
    // Resolved here, not by the library.
    await severalInventory(createSourceDocument(job.graph.entry, job.source), job);
    expect(job.graph.documents.size).toBeGreaterThan(1);
    for (const name of ['both', 'features']) {
      const fast = await runFast(await jobOf(files, name));
      const library = await runRules(await jobOf(files, name));
      expect(fast.results.length).toBeGreaterThan(0);
      expect(plain(fast), name).toEqual(plain(library));
      expect(fast.byLibrary, name).toEqual([]);
    }
  });
});

function filesOf(path: string, fate: ComponentFate): Files {
  const files = split(JSON.parse(readFileSync(path, 'utf8')), fate);
  const first = files.get('openapi.yaml');
  return new Map([
    ['/api/openapi.yaml', textOf(first)],
    ...[...files].filter(([name]) => name !== 'openapi.yaml').map(([name, data]) => [`/api/${name}`, textOf(data)] as const),
  ]);
}

function textOf(data: unknown): string {
  return safeStringify(data, { lineWidth: -1, noRefs: true });
}

async function jobOf(files: Files, name: string): Promise<RulesJob> {
  const reader = readerOf(files);
  const [source = ''] = files.keys();
  const graph = await loadGraph({ uri: pathToFileURL(source).href }, { reader });
  const ruleset = new core.Ruleset(rulesets.get(name), { severity: 'recommended', source: '/spectral.yaml' }).fromSource(source);
  return { ruleset, rules: Object.values(ruleset.rules).filter(({ enabled }) => enabled), graph, reader, source };
}

function plain({ results }: RulesRun): unknown {
  return JSON.parse(
    JSON.stringify(
      results.map(({ code, source, path, message, severity, range, documentationUrl }) => {
        return { code, source, path, message, severity, range, documentationUrl };
      }),
    ),
  );
}
