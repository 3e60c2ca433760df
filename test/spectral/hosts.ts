import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type core from '@stoplight/spectral-core';
import { packs } from '../../rulesets/packs.ts';
import { bundleRulesets } from '../../scripts/build.mjs';
import { resolveRuleset } from '../../src/api.ts';
import type { SpectralRuleset } from '../../src/spectral/ruleset.ts';
import { rulePageUrl } from '../../src/version.ts';
import { lintEntries } from '../real/lint-real.ts';
import { type Generation, newest } from './generations.ts';

/** A finding as both hosts know it; lines and columns are 1-based. */
export interface HostFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  readonly start: string;
  readonly end: string;
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

/** One Spectral for several files, as in an editor; the newest unless told otherwise. */
export function openSpectral(ruleset: unknown, generation = newest): (path: string) => Promise<readonly HostFinding[]> {
  const spectral = new generation.core.Spectral();
  spectral.setRuleset(ruleset as core.RulesetDefinition);
  return (path) => runOn(spectral, path, generation);
}

async function runOn(spectral: core.Spectral, path: string, { core: { Document }, parsers }: Generation): Promise<readonly HostFinding[]> {
  const text = readFileSync(path, 'utf8');
  const isJson = extname(path) === '.json';
  const results = await spectral.run(isJson ? new Document(text, parsers.Json, path) : new Document(text, parsers.Yaml, path));
  return results.map(toHostFinding);
}

/** What Spectral says, of whatever version. */
export interface SpectralResult {
  readonly code: string | number;
  readonly severity: number;
  readonly message: string;
  readonly source?: string;
  readonly path: readonly (string | number)[];
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
}

/** A result of Spectral as a finding. */
export function toHostFinding({ code, severity, message, source, path, range: { start, end } }: SpectralResult): HostFinding {
  return {
    ruleId: String(code),
    severity: ['error', 'warn', 'info', 'hint'][severity] ?? '',
    message,
    file: source ?? '',
    pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    start: `${start.line + 1}:${start.character + 1}`,
    end: `${end.line + 1}:${end.character + 1}`,
  };
}

/** What Spectral reports by itself, with any ruleset. */
const ownCodes = ['parser', 'invalid-ref', 'unrecognized-format'];

/** Without what Spectral reports by itself, and without the link that ends each message there and must be the rule's. */
export function ofRules(findings: readonly HostFinding[]): readonly HostFinding[] {
  return findings.filter(({ ruleId }) => !ownCodes.includes(ruleId)).map(withoutLink);
}

function withoutLink(finding: HostFinding): HostFinding {
  const page = pages.get(finding.ruleId);
  return page === undefined || !finding.message.endsWith(` See ${page}`)
    ? finding
    : { ...finding, message: finding.message.slice(0, -` See ${page}`.length) };
}

const pages = new Map(packs.flatMap((pack) => pack.rules.map(({ id }) => [id, rulePageUrl(pack.name, id)])));

/** What Lintel says of a file, rules that Spectral has not aside; with every rule unless told otherwise. */
export async function runLintel(path: string, ruleset = 'all'): Promise<readonly HostFinding[]> {
  const { findings } = await lintEntries({ entries: [{ path }], folder: dirname(path), ruleset: resolveRuleset([ruleset]) });
  return findings
    .filter(({ ruleId }) => !missingRules.has(ruleId))
    .map(({ ruleId, severity, message, location: { uri, pointer, range } }) => ({
      ruleId,
      severity,
      message,
      file: fileURLToPath(new URL(uri, `${pathToFileURL(dirname(path)).href}/`)),
      pointer,
      start: `${range.start.line}:${range.start.column}`,
      end: `${range.end.line}:${range.end.column}`,
    }));
}

/** Rules that need what an editor lacks. */
export const missingRules = new Set(packs.flatMap((pack) => pack.rules.flatMap(({ id, needs }) => (needs === undefined ? [] : id))));

/** One line for each finding, sorted. */
export function linesOf(findings: readonly HostFinding[]): readonly string[] {
  return findings
    .map(
      ({ ruleId, severity, message, file, pointer, start, end }) => `${file}:${start}-${end} ${pointer} ${severity} ${ruleId} ${message}`,
    )
    .sort();
}
