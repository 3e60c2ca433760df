import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFileReader } from '../../../src/document/file-reader.ts';
import { loadGraph } from '../../../src/document/load.ts';
import { runFast } from '../../../src/spectral-rulesets/fast/run-fast.ts';
import { type RulesRun, runRules } from '../../../src/spectral-rulesets/run-rules.ts';
import { oddDefinition } from './odd-definitions.ts';
import { oddRulesets } from './odd-rulesets.ts';
import { pick, seeded } from './random.ts';
import { textOf } from './random-document.ts';

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-odd-')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The library writes to the console what it cannot evaluate.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

const rounds = 5;

describe('odd rulesets find in odd definitions what the library finds', () => {
  test.each([...oddRulesets.keys()])('%s', async (name) => {
    const random = seeded(name.length * 31);
    let results = 0;
    let fast = 0;
    for (let round = 0; round < rounds; round++) {
      const isJson = random(2) === 0;
      const text = textOf(oddDefinition(random), isJson, random);
      const path = join(folder, pick(random, isJson ? ['api.json', 'b.json'] : ['api.yaml', 'b.yaml']));
      writeFileSync(path, text);
      const [ours, theirs] = [await lint(path, name, runFast), await lint(path, name, runRules)];
      expect(firstDifference(ours.results, theirs.results), text).toBeUndefined();
      expect([...ours.crashes].map(String), text).toEqual([...theirs.crashes].map(String));
      expect(new Map([...ours.matches].sort()), text).toEqual(new Map([...theirs.matches].sort()));
      results += ours.results.length;
      fast += theirs.byLibrary.length - ours.byLibrary.length;
    }
    expect(results).toBeGreaterThan(rounds);
    expect(fast).toBeGreaterThan(0);
  });
});

/** The first place where two lists are not the same: a whole one is too long to be shown. */
function firstDifference(ours: readonly unknown[], theirs: readonly unknown[]): object | undefined {
  const longest = ours.length > theirs.length ? ours : theirs;
  const index = longest.findIndex((_item, at) => JSON.stringify(ours[at]) !== JSON.stringify(theirs[at]));
  return index === -1 ? undefined : { index, ours: ours[index], theirs: theirs[index] };
}

async function lint(path: string, name: string, run: typeof runFast): Promise<RulesRun> {
  const reader = createFileReader({ root: folder, allowedHosts: [] });
  const graph = await loadGraph({ uri: pathToFileURL(path).href }, { reader });
  const whole = new core.Ruleset(oddRulesets.get(name), { severity: 'recommended', source: join(folder, 'spectral.yaml') });
  const ruleset = whole.fromSource(path);
  const rules = Object.values(ruleset.rules).filter(({ enabled }) => enabled);
  const { results, ...rest } = await run({ ruleset, rules, graph, reader, source: path });
  return { ...rest, results: JSON.parse(JSON.stringify(results)) };
}
