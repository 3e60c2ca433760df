import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import type { SpectralRuleset } from '../../src/spectral/ruleset.ts';
import { type Example, readPage } from '../support/page.ts';
import { type BuiltRulesets, buildRulesets, type HostFinding, linesOf, ofRules, runLintel, runSpectral } from './hosts.ts';

let built: BuiltRulesets;
let all: SpectralRuleset;
let folder: string;

beforeAll(async () => {
  built = await buildRulesets();
  all = await built.load('all');
  folder = mkdtempSync(join(tmpdir(), 'lintel-pages-'));
});

afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Findings whose place Spectral cannot be told, which are compared without it: a reference in another file, since Spectral follows it; the
 * root of another file of which only a part is referred to; a duplicate key, whose path is that of the value that counts.
 */
const withoutPlace: readonly ((finding: HostFinding, entry: string) => boolean)[] = [
  ({ pointer, file }, entry) => file !== entry && pointer.endsWith('/$ref'),
  ({ ruleId, file }, entry) => file !== entry && ruleId === 'oas-version-supported',
  ({ ruleId }) => ruleId === 'no-duplicate-keys',
];

describe.each(packs.flatMap((pack) => pack.rules.map((rule) => ({ pack: pack.name, id: rule.id }))))('$pack/$id', ({ pack, id }) => {
  const { examples } = readPage(`rulesets/${pack}/${id}.md`);
  test.each(examples)('example at line $line: both hosts report the same', async (example) => {
    const entry = writeExample(join(folder, `${id}-${example.line}`), example);
    const inLintel = await runLintel(entry);
    const inSpectral = ofRules(await runSpectral(entry, all));
    const isPlaced = (finding: HostFinding) => !withoutPlace.some((matches) => matches(finding, entry));
    expect(claims(inSpectral)).toEqual(claims(inLintel));
    const placed = inLintel.filter(isPlaced);
    expect(linesOf(inSpectral)).toEqual(expect.arrayContaining([...linesOf(placed)]));
  });
});

/** What is said, without the place that is added where Spectral cannot be told it. */
function claims(findings: readonly HostFinding[]): readonly string[] {
  return findings.map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message.replace(/ \([\w./-]+#\S*\)$/, '')}`).sort();
}

function writeExample(target: string, { files, language, text }: Example): string {
  const entry = `openapi.${language}`;
  for (const [name, content] of Object.entries({ ...files, [entry]: text })) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  return join(target, entry);
}
