import { readFileSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { build } from 'esbuild';
import { root } from '../bundle-program.mjs';

/**
 * What a runner says of a definition, and what it took.
 * @typedef {{ readonly results: readonly string[], readonly crashed: readonly string[], readonly byLibrary: readonly string[], readonly files: number, readonly cpu: number }} Told
 */

/**
 * Spectral's library as it is, with nothing of Lintel around it.
 *
 * @param {string} path
 * @param {unknown} definition
 * @returns {Promise<Told>}
 */
export async function runLibrary(path, definition) {
  const started = process.cpuUsage();
  const text = readFileSync(path, 'utf8');
  const isJson = extname(path) === '.json';
  const document = isJson ? new core.Document(text, parsers.Json, path) : new core.Document(text, parsers.Yaml, path);
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetOf(definition));
  const results = await spectral.run(document);
  return { results: results.map(lineOf), crashed: [], byLibrary: [], files: 1, cpu: cpuSince(started) };
}

/**
 * Lintel's runner over the same, from the sources. `engine`: which of its two.
 *
 * @returns {Promise<{ run: (path: string, definition: unknown, engine: string) => Promise<Told>, split: import('./sample.mjs').Split }>}
 */
export async function lintelRunner() {
  // Not in .bench, which has packages of its own: the library must be the one that rulesets are made with.
  const outfile = join(root, 'node_modules', '.cache', 'spectral-diff', `runner-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: ['document/load', 'document/file-reader', 'spectral-rulesets/run-rules', 'spectral-rulesets/fast/run-fast']
        .map((name) => `export * from './${name}.ts';`)
        .concat("export { split } from '../test/real/split.ts';")
        .join('\n'),
      resolveDir: join(root, 'src'),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { loadGraph, createFileReader, runRules, runFast, split } = await import(pathToFileURL(outfile).href);
  /** @type {(path: string, definition: unknown, engine: string) => Promise<Told>} */
  const run = async (path, definition, engine) => {
    const started = process.cpuUsage();
    const reader = createFileReader({ root: parse(root).root, allowedHosts: [] });
    const graph = await loadGraph({ uri: pathToFileURL(path).href }, { reader });
    const ruleset = rulesetOf(definition).fromSource(path);
    const rules = Object.values(ruleset.rules).filter(({ enabled }) => enabled);
    const { results, crashes, byLibrary } = await (engine === 'spectral' ? runRules : runFast)({
      ruleset,
      rules,
      graph,
      reader,
      source: path,
    });
    const crashed = [...crashes].map(([name, error]) => `${name}: ${error}`);
    return { results: results.map(lineOf), crashed, byLibrary, files: graph.documents.size, cpu: cpuSince(started) };
  };
  return { run, split };
}

/**
 * @param {unknown} definition
 * @returns {core.Ruleset}
 */
function rulesetOf(definition) {
  return new core.Ruleset(definition, { severity: 'recommended', source: join(dirname(parse(root).root), 'spectral.yaml') });
}

/**
 * @param {core.ISpectralDiagnostic} result
 * @returns {string}
 */
function lineOf({ code, source, path, message, severity, range, documentationUrl }) {
  return JSON.stringify([code, source, path, message, severity, range, documentationUrl]);
}

/**
 * @param {NodeJS.CpuUsage} started
 * @returns {number} milliseconds
 */
function cpuSince(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
