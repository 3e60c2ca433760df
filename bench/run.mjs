// Measures Lintel beside its peers, whole processes in turn, and holds the figures against the product's budgets.
// node bench/run.mjs [--quick] [--json] [--with-spectral] [--row NAME]...
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { installCorpus, installPinned } from '../scripts/corpus.mjs';
import { judge } from './budgets.mjs';
import { measureInTurn, ratio } from './measure.mjs';
import { benchFolder, peers, rows } from './rows.mjs';
import { shareOfRules } from './shares.mjs';

/** @typedef {import('./budgets.mjs').Result} Result */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'with-spectral': { type: 'boolean', default: false },
    row: { type: 'string', multiple: true },
  },
});

installCorpus();
installPinned(benchFolder, peers);
/** @type {Result[]} */
const results = [];
for (const row of rows({ quick: options.quick, withSpectral: options['with-spectral'] })) {
  if (options.row !== undefined && !options.row.includes(row.name)) continue;
  console.error(`${row.name}: ${row.title}`);
  results.push({ row, measurements: await measureInTurn(row.commands, row.rounds) });
}
const verdicts = judge(results);
const shares = shareOfRules(results);
if (options.json) {
  const figures = results.map(({ row, measurements }) => ({ name: row.name, title: row.title, megabytes: row.megabytes, measurements }));
  console.log(JSON.stringify({ node: process.version, cpus: cpus().length, peers, results: figures, shares, verdicts }, null, 2));
} else {
  printTables();
}

function printTables() {
  console.log(
    `Node ${process.version}, ${cpus().length} CPUs, redocly ${peers['@redocly/cli']}, spectral ${peers['@stoplight/spectral-cli']}\n`,
  );
  console.log('| work | tool | wall | CPU | memory | exit | wall / lintel | CPU / lintel | memory / lintel | runs |');
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const { row, measurements } of results)
    for (const [index] of measurements.entries()) printMeasurement(row.title, measurements, index);
  for (const share of shares) console.log(`\n${share}`);
  console.log('\n| budget | measured | verdict |\n|---|---|---|');
  for (const { text, measured, isMet } of verdicts) console.log(`| ${text} | ${measured} | ${isMet ? 'met' : 'NOT met'} |`);
}

/**
 * @param {string} title
 * @param {Result['measurements']} measurements
 * @param {number} index
 */
function printMeasurement(title, measurements, index) {
  const own = measurements[0];
  const measurement = measurements[index];
  if (own === undefined || measurement === undefined) return;
  const { tool, wall, cpu, memory, exitCode, runs } = measurement;
  const ratios =
    index === 0
      ? ['', '', '']
      : [ratio(own, measurement, 'wall'), ratio(own, measurement, 'cpu'), ratio(own, measurement, 'memory')].map((value) =>
          value.toFixed(2),
        );
  const figures = [`${(wall / 1000).toFixed(2)} s`, `${(cpu / 1000).toFixed(2)} s`, `${memory.toFixed(0)} MB`, exitCode ?? 'stopped'];
  console.log(`| ${[index === 0 ? title : '', tool, ...figures, ...ratios, runs.length].join(' | ')} |`);
}
