import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { describe, expect, test } from 'vitest';
import { rulesets } from '../../../scripts/spectral-diff/rulesets.mjs';
import { createFileReader } from '../../../src/document/file-reader.ts';
import { loadGraph } from '../../../src/document/load.ts';
import { runFast } from '../../../src/spectral-rulesets/fast/run-fast.ts';
import { type RulesRun, runRules, type SpectralResult } from '../../../src/spectral-rulesets/run-rules.ts';
import { readmeExamples } from '../../real/definitions.ts';

const severalFiles = fileURLToPath(new URL('../../../examples/multi-file/openapi.yaml', import.meta.url));

/** What `npm run diff:spectral` does with hundreds of definitions. */
const sample = readmeExamples.filter(({ name }, index) => index % 9 === 0 || /circular|workshop/.test(name));

describe("the fast runner says what Spectral's library says, in the same order", () => {
  test('the sample is worth it', () => expect(sample.length).toBeGreaterThan(10));

  test.each(sample)('$name', async ({ path }) => {
    for (const name of ['both', 'features']) {
      const { results, byLibrary } = await lint(path, name, runFast);
      expect(results, name).toEqual((await runLibrary(path, name)).map(plain));
      expect(byLibrary, name).toEqual([]);
    }
  });

  test.each(['both', 'features'])('a definition of several files, with the ruleset %s', async (name) => {
    const fast = await lint(severalFiles, name, runFast);
    const { results } = await lint(severalFiles, name, runRules);
    expect(results.length).toBeGreaterThan(10);
    expect(fast.results).toEqual(results);
    expect(fast.byLibrary).toEqual([]);
  });
});

describe('what is not proven to be equal, the library runs', () => {
  const { path } = readmeExamples.find(({ name }) => name.includes('3.0/json')) ?? { path: '' };
  const upperCase: core.RulesetFunction = (value) =>
    typeof value === 'string' && value !== value.toUpperCase() ? [{ message: 'is not loud' }] : [];

  test('a function that is not one of Spectral', async () => {
    const definition = {
      extends: rulesets.get('oas'),
      rules: { loud: { given: '$.info.title', message: '{{error}}', then: { function: upperCase } } },
    };
    const { results, byLibrary } = await lintWith(path, definition, runFast);
    expect(byLibrary).toEqual(['loud']);
    expect(results.filter(({ code }) => code === 'loud').map(({ message }) => message)).toEqual(['is not loud']);
    expect(results).toEqual((await lintWith(path, definition, runRules)).results);
  });

  test('a rule whose path cannot be run is named, and the others run', async () => {
    const { truthy } = (await import('@stoplight/spectral-functions')).default;
    const definition = {
      rules: {
        broken: { given: '$.info[?(@.length.nothing.at)]', then: { function: truthy } },
        works: { given: '$.info', then: { field: 'x-nothing', function: truthy } },
      },
    };
    const fast = await lintWith(path, definition, runFast);
    const library = await lintWith(path, definition, runRules);
    expect(fast.results.map(({ code }) => code)).toContain('works');
    expect(fast.results).toEqual(library.results);
    expect([...fast.crashes].map(String)).toEqual([...library.crashes].map(String));
    expect([...fast.crashes.keys()]).toEqual(['broken']);
  });
});

type Run = typeof runFast;

function lint(path: string, name: string, run: Run): Promise<RulesRun> {
  return lintWith(path, rulesets.get(name), run);
}

async function lintWith(path: string, definition: unknown, run: Run): Promise<RulesRun> {
  const reader = createFileReader({ root: '/', allowedHosts: [] });
  const graph = await loadGraph({ uri: pathToFileURL(path).href }, { reader });
  const ruleset = rulesetOf(definition).fromSource(path);
  const rules = Object.values(ruleset.rules).filter(({ enabled }) => enabled);
  const { results, ...rest } = await run({ ruleset, rules, graph, reader, source: path });
  return { ...rest, results: results.map(plain) };
}

async function runLibrary(path: string, name: string): Promise<readonly SpectralResult[]> {
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetOf(rulesets.get(name)));
  const text = readFileSync(path, 'utf8');
  return spectral.run(
    extname(path) === '.json' ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path),
  );
}

function rulesetOf(definition: unknown): core.Ruleset {
  return new core.Ruleset(definition, { severity: 'recommended', source: join('/', 'spectral.yaml') });
}

/** Members in one order, and those that are there only to be undefined left out. */
function plain({ code, source, path, message, severity, range, documentationUrl }: SpectralResult): SpectralResult {
  return JSON.parse(JSON.stringify({ code, source, path, message, severity, range, documentationUrl }));
}
