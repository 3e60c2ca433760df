import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { parse, safeStringify } from '@stoplight/yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { rulesets } from '../../scripts/spectral-diff/rulesets.mjs';
import { createFileReader } from '../../src/document/file-reader.ts';
import { loadGraph } from '../../src/document/load.ts';
import { formatPointer, parsePointer } from '../../src/document/pointer.ts';
import { runFast } from '../../src/spectral-rulesets/fast/run-fast.ts';
import type { SpectralResult } from '../../src/spectral-rulesets/run-rules.ts';
import { flaws } from './flaws.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-published-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Version = '2.0' | '3.0' | '3.1' | '3.2';

/** A definition in which no rule finds anything that it may not find in all of that version; 3.2 is 3.1 with another number. */
function soundText(version: Version): string {
  const path = new URL(`./fixtures/sound-${version === '3.2' ? '3.1' : version}.yaml`, import.meta.url);
  const text = readFileSync(fileURLToPath(path), 'utf8');
  return version === '3.2' ? text.replace('openapi: 3.1.0', 'openapi: 3.2.0') : text;
}

describe("every rule of Spectral's own rulesets, as Spectral's library has it", () => {
  test('none is left out', () => {
    const known = ['oas-all', 'owasp-all'].flatMap((name) => Object.keys(rulesetOf(name).rules));
    expect([...new Set(flaws.map(({ rule }) => rule))].sort()).toEqual(known.sort());
  });

  test.each(['2.0', '3.0', '3.1', '3.2'] as const)('sound definitions of %s', async (version) => {
    const text = soundText(version);
    for (const name of ['oas-all', 'owasp-all']) {
      const wanted = await runLibrary('sound.yaml', text, name);
      expect(await runOwn('sound.yaml', text, name)).toEqual(wanted);
      const fired = wanted.map(({ code }) => code);
      // What the OWASP ruleset asks for cannot be written in 2.0, or stands in webhooks, which have no security.
      if (name === 'oas-all') expect(fired).toEqual([]);
      const tested = flaws.filter((flaw) => flaw.version === version).map(({ rule }) => rule);
      expect(tested.filter((rule) => fired.includes(rule))).toEqual([]);
    }
  });

  test.each(flaws)('$rule in $version', async ({ rule, version, pointer, value }) => {
    const changed = change(parse(soundText(version)), parsePointer(pointer) ?? [], value);
    const isOwasp = rule.startsWith('owasp:');
    for (const [file, text] of [
      ['flawed.json', JSON.stringify(changed, undefined, 2)],
      ['flawed.yaml', safeStringify(changed, { noRefs: true })],
    ] as const) {
      const wanted = await runLibrary(file, text, isOwasp ? 'owasp-all' : 'oas-all');
      expect(wanted.map(({ code }) => code)).toContain(rule);
      expect(await runOwn(file, text, isOwasp ? 'owasp-all' : 'oas-all')).toEqual(wanted);
    }
  });
});

/** A copy with another value at a place, or without what is there. */
function change(data: unknown, path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined;
  if (typeof parent !== 'object' || parent === null) throw new Error(`There is no ${formatPointer(path)}`);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

async function runLibrary(name: string, text: string, ruleset: string): Promise<readonly SpectralResult[]> {
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetOf(ruleset));
  const path = join(folder, name);
  const document = name.endsWith('.json') ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path);
  return (await spectral.run(document)).map(plain);
}

async function runOwn(name: string, text: string, rulesetName: string): Promise<readonly SpectralResult[]> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const reader = createFileReader({ root: folder, allowedHosts: [] });
  const graph = await loadGraph({ uri: pathToFileURL(path).href }, { reader });
  const ruleset = rulesetOf(rulesetName).fromSource(path);
  const rules = Object.values(ruleset.rules).filter(({ enabled }) => enabled);
  const { results, crashes } = await runFast({ ruleset, rules, graph, reader, source: path });
  expect([...crashes]).toEqual([]);
  return results.map(plain);
}

function rulesetOf(name: string): core.Ruleset {
  return new core.Ruleset(rulesets.get(name), { severity: 'recommended', source: join(folder, 'spectral.yaml') });
}

/** Members in one order, and those that are there only to be undefined left out. */
function plain({ code, source, path, message, severity, range, documentationUrl }: SpectralResult): SpectralResult {
  return JSON.parse(JSON.stringify({ code, source, path, message, severity, range, documentationUrl }));
}
