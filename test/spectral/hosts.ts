import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { packs } from '../../rulesets/packs.ts';
import { bundleRulesets } from '../../scripts/build.mjs';
import type { SpectralRuleset } from '../../src/spectral/ruleset.ts';
import { lintFile } from '../real/lint-real.ts';

/** A finding as both hosts know it; lines and columns are 1-based. */
export interface HostFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  readonly start: string;
}

/** The rulesets as they are shipped, in a folder of their own. */
export interface BuiltRulesets {
  readonly folder: string;
  load(name: string): Promise<SpectralRuleset>;
  remove(): void;
}

/** Bundles the rulesets as `npm run compile` does. */
export async function buildRulesets(): Promise<BuiltRulesets> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-rulesets-'));
  await bundleRulesets(folder);
  return {
    folder,
    load: async (name) => (await import(pathToFileURL(join(folder, `${name}.js`)).href)).default,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What Spectral says of a file with a ruleset, its own diagnostics (`parser`, `invalid-ref`) included. */
export function runSpectral(path: string, ruleset: unknown): Promise<readonly HostFinding[]> {
  return openSpectral(ruleset)(path);
}

/** One Spectral for several files, as in an editor. */
export function openSpectral(ruleset: unknown): (path: string) => Promise<readonly HostFinding[]> {
  const spectral = new core.Spectral();
  spectral.setRuleset(ruleset as core.RulesetDefinition);
  return (path) => runOn(spectral, path);
}

async function runOn(spectral: core.Spectral, path: string): Promise<readonly HostFinding[]> {
  const text = readFileSync(path, 'utf8');
  const isJson = extname(path) === '.json';
  const results = await spectral.run(isJson ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path));
  return results.map(({ code, severity, message, source, path: keys, range: { start } }) => ({
    ruleId: String(code),
    severity: ['error', 'warn', 'info', 'hint'][severity] ?? '',
    message,
    file: source ?? '',
    pointer: keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    start: `${start.line + 1}:${start.character + 1}`,
  }));
}

/** What Spectral reports by itself, with any ruleset. */
const ownCodes = ['parser', 'invalid-ref', 'unrecognized-format'];

/** Without what Spectral reports by itself. */
export function ofRules(findings: readonly HostFinding[]): readonly HostFinding[] {
  return findings.filter(({ ruleId }) => !ownCodes.includes(ruleId));
}

/** What Lintel says of a file with every rule that Spectral has too. */
export async function runLintel(path: string): Promise<readonly HostFinding[]> {
  const { findings } = await lintFile(path);
  return findings
    .filter(({ ruleId }) => !missingRules.has(ruleId))
    .map(({ ruleId, severity, message, location: { uri, pointer, range } }) => ({
      ruleId,
      severity,
      message,
      file: fileURLToPath(new URL(uri, `${pathToFileURL(dirname(path)).href}/`)),
      pointer,
      start: `${range.start.line}:${range.start.column}`,
    }));
}

/** Rules that need what an editor lacks. */
const missingRules = new Set(packs.flatMap((pack) => pack.rules.flatMap(({ id, needs }) => (needs === undefined ? [] : id))));

/** One line for each finding, sorted. */
export function linesOf(findings: readonly HostFinding[]): readonly string[] {
  return findings
    .map(({ ruleId, severity, message, file, pointer, start }) => `${file}:${start} ${pointer} ${severity} ${ruleId} ${message}`)
    .sort();
}
