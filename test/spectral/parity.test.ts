import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SpectralRuleset } from '../../src/spectral/ruleset.ts';
import { readmeExamples } from '../real/definitions.ts';
import { type BuiltRulesets, buildRulesets, linesOf, ofRules, runLintel, runSpectral } from './hosts.ts';

const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url));
const examples = readdirSync(examplesFolder, { withFileTypes: true })
  .map(({ name }) => ({ name: `examples/${name}`, path: join(examplesFolder, name, 'openapi.yaml') }))
  .filter(({ path }) => existsSync(path));

let built: BuiltRulesets;
let all: SpectralRuleset;

beforeAll(async () => {
  built = await buildRulesets();
  all = await built.load('all');
});

afterAll(() => built.remove());

describe('both hosts report the same', () => {
  test.each([...examples, ...readmeExamples])('$name', async ({ path }) => {
    const inLintel = await runLintel(path);
    const inSpectral = ofRules(await runSpectral(path, all));
    expect(linesOf(inSpectral)).toEqual(linesOf(inLintel));
  });
});
