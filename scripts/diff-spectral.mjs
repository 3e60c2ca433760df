// Compares Lintel's runner of Spectral rulesets with Spectral's library: results, their order, everything.
// node scripts/diff-spectral.mjs [--ruleset NAME]... [--count N] [--max-bytes N] [--seed N] [--examples] [--github] [--split N] [--engine fast|spectral] [FILE]...
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle-program.mjs';
import { installCorpus } from './corpus.mjs';
import { rulesets } from './spectral-diff/rulesets.mjs';
import { lintelRunner, runLibrary } from './spectral-diff/runners.mjs';
import { directorySample, exampleSample, githubPath, severalFilesSample } from './spectral-diff/sample.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ruleset: { type: 'string', multiple: true, default: ['both', 'features'] },
    count: { type: 'string', default: '0' },
    'max-bytes': { type: 'string', default: '400000' },
    seed: { type: 'string', default: '2026' },
    examples: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
    split: { type: 'string', default: '0' },
    engine: { type: 'string', default: 'fast' },
  },
});

const folder = join(root, '.bench', 'spectral-diff');
const isWhole = positionals.length === 0 && options.count === '0' && options.split === '0' && !options.examples && !options.github;
if (positionals.length === 0) installCorpus();
const { run: runLintel, split } = await lintelRunner();
const inSeveralFiles = severalFilesSample({ count: isWhole ? 40 : Number(options.split), seed: Number(options.seed), folder, split });
const files = [
  ...positionals.map((path) => resolve(path)),
  ...(isWhole || options.examples ? exampleSample() : []),
  ...directorySample({
    count: isWhole ? 400 : Number(options.count),
    maxBytes: Number(options['max-bytes']),
    seed: Number(options.seed),
    folder,
  }),
  ...inSeveralFiles,
  ...(isWhole || options.github ? [githubPath] : []),
];
let differing = 0;
for (const name of options.ruleset) differing += await compareAll(name);
process.exitCode = differing === 0 ? 0 : 1;

/**
 * @param {string} name of a ruleset
 * @returns {Promise<number>} how many definitions differ
 */
async function compareAll(name) {
  const definition = rulesets.get(name);
  if (definition === undefined) throw new Error(`There is no ruleset "${name}"; there are ${[...rulesets.keys()].join(', ')}.`);
  const sums = { definitions: 0, results: 0, differing: 0, libraryCpu: 0, lintelCpu: 0, stopped: 0 };
  /** @type {Map<string, number>} how often the library had to run a rule */
  const byLibrary = new Map();
  for (const path of files) {
    const lintel = await runLintel(path, definition, options.engine);
    // Of several files, what the library says depends on which of them it happens to read first: it is given them by the same reader.
    const library =
      lintel.files > 1 ? await runLintel(path, definition, 'spectral') : await runLibrary(path, definition).catch(() => undefined);
    sums.definitions += 1;
    for (const rule of lintel.byLibrary) byLibrary.set(rule, (byLibrary.get(rule) ?? 0) + 1);
    // Where one rule throws, the library says nothing at all: what it says of the other rules is what remains to compare with.
    if (library === undefined) sums.stopped += 1;
    const wanted = library ?? (await runLintel(path, definition, 'spectral'));
    sums.results += wanted.results.length;
    sums.libraryCpu += wanted.cpu;
    sums.lintelCpu += lintel.cpu;
    const isAlone = library !== undefined && lintel.files === 1;
    if (isSame(lintel.results, wanted.results) && (isAlone || isSame(lintel.crashed, wanted.crashed))) continue;
    sums.differing += 1;
    report(path, lintel, wanted);
  }
  console.log(
    `${name}: ${sums.definitions} definitions, ${sums.results} results, ${sums.differing} differ, ${sums.stopped} stopped the library; ` +
      `CPU ${(sums.libraryCpu / 1000).toFixed(1)} s library, ${(sums.lintelCpu / 1000).toFixed(1)} s lintel`,
  );
  const left = [...byLibrary].sort((one, other) => other[1] - one[1]).map(([rule, count]) => `${rule} ${count}`);
  console.log(
    `  run by the library, of ${sums.definitions}: ${left.length > 12 ? `${left.length} rules: ` : ''}${left.slice(0, 12).join(', ') || 'none'}`,
  );
  return sums.differing;
}

/**
 * @param {readonly string[]} left
 * @param {readonly string[]} right
 * @returns {boolean}
 */
function isSame(left, right) {
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

/**
 * @param {string} path
 * @param {import('./spectral-diff/runners.mjs').Told} lintel
 * @param {import('./spectral-diff/runners.mjs').Told} wanted
 */
function report(path, lintel, wanted) {
  const known = new Set(wanted.results);
  const found = new Set(lintel.results);
  const extra = lintel.results.filter((line) => !known.has(line));
  const missing = wanted.results.filter((line) => !found.has(line));
  console.log(
    `DIFFERENT ${relative(process.cwd(), path)}: ${extra.length} too many, ${missing.length} missing of ${wanted.results.length}`,
  );
  if (lintel.crashed.length > 0) console.log(`  crashed: ${lintel.crashed.join(', ')}\n  for the library: ${wanted.crashed.join(', ')}`);
  for (const line of extra.slice(0, 3)) console.log(`  + ${line.slice(0, 600)}`);
  for (const line of missing.slice(0, 3)) console.log(`  - ${line.slice(0, 600)}`);
  if (extra.length === 0 && missing.length === 0) console.log(`  order: ${firstDifference(lintel.results, wanted.results)}`);
}

/**
 * @param {readonly string[]} left
 * @param {readonly string[]} right
 * @returns {string}
 */
function firstDifference(left, right) {
  const index = left.findIndex((line, position) => line !== right[position]);
  return `at ${index}\n  + ${left[index]?.slice(0, 400)}\n  - ${right[index]?.slice(0, 400)}`;
}
