import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import parsers from '@stoplight/spectral-parsers';
import oas from '@stoplight/spectral-rulesets/dist/oas/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readmeExamples } from '../real/definitions.ts';
import { openWorkspace, type Workspace } from './run-lintel.ts';

/** Every fourth of the examples, and what is written in several files or refers to itself. */
const sample = readmeExamples.filter(({ name }, index) => index % 4 === 0 || /circular|workshop/.test(name));

/** CommonJS that was an ES module: who runs this decides where its default export is. */
const oasRuleset: unknown = 'rules' in oas ? oas : oas.default;

let workspace: Workspace;

beforeAll(() => {
  workspace = openWorkspace({
    'all.yaml': 'extends: [[spectral:oas, all], ["@stoplight/spectral-owasp-ruleset", all]]\n',
    'recommended.yaml': 'extends: [spectral:oas, https://unpkg.com/@stoplight/spectral-owasp-ruleset/dist/ruleset.mjs]\n',
  });
});

afterAll(() => workspace.remove());

describe("results are those of Spectral's library", () => {
  test('the sample is worth it', () => expect(sample.length).toBeGreaterThan(25));

  test.each(sample)('$name, with every rule', async ({ path }) => {
    const outcome = await workspace.lint(['-r', 'all.yaml', '--root', '/', '-f', 'json', path]);
    const ours = (outcome.report?.findings ?? []).map(({ ruleId, severity, message, location: { uri, pointer, range } }) => ({
      ruleId,
      severity,
      message,
      file: fileURLToPath(new URL(uri, `${pathToFileURL(workspace.folder).href}/`)),
      pointer,
      range: `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`,
    }));
    const theirs = await runSpectral(path, {
      extends: [
        [oasRuleset, 'all'],
        [owasp, 'all'],
      ],
    });
    expect(outcome.stderr).toBe('');
    expect(sorted(ours)).toEqual(sorted(theirs));
  });

  test('the recommended rules alone, without a word about the others', async () => {
    const { path } = sample.find(({ name }) => name.includes('3.0/yaml')) ?? { path: '' };
    const outcome = await workspace.lint(['-r', 'recommended.yaml', '--root', '/', path]);
    const theirs = await runSpectral(path, { extends: [oasRuleset, owasp] });
    expect(theirs.length).toBeGreaterThan(20);
    expect(outcome.report?.findings.length).toBe(theirs.length);
    expect(outcome.report?.findings.map(({ ruleId }) => ruleId).sort()).toEqual(theirs.map(({ ruleId }) => ruleId).sort());
  });
});

interface Told {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly pointer: string;
  readonly range: string;
}

function sorted(told: readonly Told[]): readonly string[] {
  return told.map((one) => JSON.stringify([one.file, one.range, one.ruleId, one.severity, one.pointer, one.message])).sort();
}

async function runSpectral(path: string, ruleset: unknown): Promise<readonly Told[]> {
  const spectral = new core.Spectral();
  spectral.setRuleset(ruleset as core.RulesetDefinition);
  const text = readFileSync(path, 'utf8');
  const isJson = extname(path) === '.json';
  const results = await spectral.run(isJson ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path));
  return results.map(({ code, severity, message, source, path: keys, range: { start, end } }) => ({
    ruleId: String(code),
    severity: ['error', 'warn', 'info', 'hint'][severity] ?? '',
    message,
    file: source ?? path,
    pointer: keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    range: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
  }));
}
