import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import type { Pack } from '../../src/ruleset/pack.ts';
import recommended from '../../src/spectral/entries/recommended.ts';
import { type BuiltRulesets, buildRulesets } from './hosts.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const names = ['recommended', 'strict', 'all', ...packs.map((pack) => pack.name)];

let built: BuiltRulesets;
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  built = await buildRulesets();
  texts = new Map(readdirSync(built.folder).map((file) => [file, readFileSync(join(built.folder, file), 'utf8')]));
});

afterAll(() => built.remove());

describe('the built rulesets', () => {
  test('are one file for each ruleset, beside one engine', () => {
    const engines = [...texts.keys()].filter((file) => /-[A-Z0-9]{8}\.js$/.test(file));
    expect(engines).toHaveLength(1);
    expect([...texts.keys()].filter((file) => !engines.includes(file)).sort()).toEqual(names.map((name) => `${name}.js`).sort());
  });

  test('import nothing but that engine', async () => {
    const entryPoints = [...texts.keys()].map((file) => join(built.folder, file));
    const { metafile } = await build({ entryPoints, bundle: true, packages: 'external', write: false, outdir: '.', metafile: true });
    const specifiers = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path, original = path }) => original));
    expect(specifiers.length).toBeGreaterThanOrEqual(names.length);
    expect(specifiers.filter((specifier) => !/^\.\/[\w-]+\.js$/.test(specifier))).toEqual([]);
  });

  // The validators carry, as a string that nothing runs, how ajv would load a helper.
  test('name no module system, built-in or other thing that a host of rulesets lacks', () => {
    const refused = /(?<!')\brequire\(|\bimport\.meta\b|\b__(?:dirname|filename)\b|\b(?:process|Buffer|console)\.|["']node:/;
    for (const [file, text] of texts) expect(refused.exec(text)?.[0], file).toBeUndefined();
  });

  test.each(names)('%s is accepted by Spectral and has rules', async (name) => {
    const ruleset = await built.load(name);
    const spectral = new core.Spectral();
    spectral.setRuleset(ruleset);
    expect(Object.values(spectral.ruleset?.rules ?? {}).filter((rule) => rule.enabled).length).toBeGreaterThan(0);
    for (const rule of Object.values(ruleset.rules)) expect(() => new URL(rule.documentationUrl)).not.toThrow();
  });

  test('a pack turns on its rules, all turns on every rule, recommended those of the core', async () => {
    const on = async (name: string) => Object.entries((await built.load(name)).rules).flatMap(([id, rule]) => (rule.recommended ? id : []));
    // Those that need what an editor lacks are left out.
    const known = (pack: Pack) => pack.rules.filter(({ needs }) => needs === undefined);
    for (const pack of packs) expect(await on(pack.name)).toEqual(known(pack).map(({ id }) => id));
    const rules = packs.flatMap(known);
    expect(await on('all')).toEqual(rules.map(({ id }) => id).sort());
    expect(await on('recommended')).toEqual(rules.flatMap(({ id, tier }) => (tier === 'core' ? id : [])).sort());
  });

  test('have the type that Spectral wants', () => {
    expectTypeOf(recommended).toExtend<core.RulesetDefinition>();
  });

  test('can be reached through the package', () => {
    for (const name of names) {
      const exported = manifest.exports[name === 'recommended' ? '.' : `./${name}`];
      expect(exported).toEqual({
        types: `./dist/types/src/spectral/entries/${name}.d.ts`,
        default: `./dist/ruleset/${name}.js`,
      });
    }
  });
});
