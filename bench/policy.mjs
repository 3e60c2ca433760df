// How long policy takes over 60,000 findings: a thousand waivers, half of the findings in a baseline. In this process, without linting.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [definitions, findingsEach, waivers, rounds] = [6, 10_000, 1_000, 9];
const folder = mkdtempSync(join(tmpdir(), 'lintel-policy-'));
try {
  const outfile = join(folder, 'policy.mjs');
  const contents = "export { assess } from './src/policy/assess.ts'; export { compareFindings } from './src/engine/findings.ts';";
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const { assess, compareFindings } = await import(pathToFileURL(outfile).href);
  const times = [];
  /** @type {Record<string, number>} */
  let counts = {};
  for (let round = 0; round < rounds; round += 1) {
    const request = makeRequest(compareFindings);
    const start = performance.now();
    const { findings } = assess(request);
    times.push(performance.now() - start);
    counts = {};
    for (const { status } of findings) counts[status] = (counts[status] ?? 0) + 1;
  }
  const sorted = [...times].sort((left, right) => left - right);
  const total = definitions * findingsEach;
  console.log(`${total} findings, ${waivers} waivers: ${JSON.stringify(counts)}`);
  console.log(
    `first ${Math.round(times[0] ?? 0)} ms, median ${Math.round(sorted[rounds >> 1] ?? 0)} ms, best ${Math.round(sorted[0] ?? 0)} ms (budget 300 ms)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @typedef {object} Baseline
 * @property {string} uri
 * @property {Map<string, Map<string, Set<string>>>} definitions
 */

/**
 * Fresh objects for every round: nothing is known from the one before.
 *
 * @param {unknown} compare
 */
function makeRequest(compare) {
  /** @type {Baseline} */
  const baseline = { uri: 'lintel-baseline.json', definitions: new Map() };
  const list = Array.from({ length: waivers }, (_, index) => makeWaiver(index));
  const all = Array.from({ length: definitions }, (_, index) => makeDefinition(index, list, baseline));
  return { definitions: all, today: '2026-11-22', pathOf: (/** @type {string} */ uri) => `/repo/${uri}`, exists: () => true, compare };
}

/**
 * @param {number} index
 * @param {readonly unknown[]} list
 * @param {Baseline} baseline
 */
function makeDefinition(index, list, baseline) {
  const uri = `services/s${index}/openapi.yaml`;
  const findings = Array.from({ length: findingsEach }, (_, number) => makeFinding(uri, index, number));
  /** @type {Map<string, Set<string>>} */
  const byRule = new Map();
  for (const { ruleId, fingerprint } of findings.slice(findingsEach / 2)) {
    byRule.set(ruleId, (byRule.get(ruleId) ?? new Set()).add(fingerprint));
  }
  baseline.definitions.set(uri, byRule);
  const waiverRules = { maxDays: new Map(), required: undefined, inline: undefined };
  const filed = { baseline, key: uri };
  return { path: `/repo/${uri}`, documents: [uri], findings, waivers: list, hasRun: () => true, waiverRules, baseline: filed };
}

/**
 * @param {string} uri
 * @param {number} index
 * @param {number} number
 */
function makeFinding(uri, index, number) {
  const operation = `GET /things/${number % 500}`;
  const range = { start: { line: number + 1, column: 3 }, end: { line: number + 1, column: 9 } };
  const location = { uri, pointer: `/paths/~1things~1${number % 500}/get/parameters/${number}`, range };
  const fingerprint = (index * findingsEach + number).toString(16).padStart(16, '0');
  return {
    ruleId: `rule-${number % 120}`,
    severity: 'warn',
    message: `Value ${number}.`,
    location,
    relatedLocations: [],
    operation,
    fingerprint,
  };
}

/** @param {number} index */
function makeWaiver(index) {
  const scopes = [
    {
      path: {
        text: `services/s${index % definitions}/**`,
        matches: (/** @type {string} */ path) => path.includes(`/s${index % definitions}/`),
      },
    },
    { operation: `GET /things/${index % 500}` },
    { fingerprint: (index * 7).toString(16).padStart(16, '0') },
  ];
  const range = { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } };
  const origin = { uri: 'lintel-waivers.yaml', pointer: `/${index}`, range };
  const dates = { created: '2026-11-01', expires: index % 10 === 0 ? '2026-11-20' : '2027-01-31' };
  return {
    id: `W-${index}`,
    rule: `rule-${index % 120}`,
    scope: scopes[index % 3],
    reason: 'agreed upon',
    ...dates,
    source: 'file',
    origin,
  };
}
