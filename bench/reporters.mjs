// Measures every reporter on GitHub's description, where `all` has tens of thousands of findings: alone, on a report that is there already,
// and as part of the whole process.
// node bench/reporters.mjs [--quick] [--json] [--format NAME]... [--ruleset NAME]... [--dist FOLDER]
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { installCorpus } from '../scripts/corpus.mjs';
import { githubPath } from './definitions.mjs';
import { measureInTurn, median } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    format: { type: 'string', multiple: true },
    ruleset: { type: 'string', multiple: true, default: ['recommended', 'all'] },
    dist: { type: 'string', default: 'dist' },
  },
});

/**
 * What a format costs. Milliseconds, and megabytes (1 MB = 1,000,000 bytes of output, 1,048,576 of memory).
 * @typedef {object} Figures
 * @property {string} ruleset
 * @property {number} findings
 * @property {string} format
 * @property {number} size of the output
 * @property {Cost} alone
 * @property {Cost & { memory: number }} whole
 */

/** @typedef {{ wall: number, cpu: number }} Cost */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.bench', 'reporters');
const rounds = options.quick ? 1 : 3;

installCorpus();
copyLintel();
const parts = await loadParts();
const formats = options.format ?? [...parts.reporters.keys()];
/** @type {Figures[]} */
const figures = [];
for (const ruleset of options.ruleset) figures.push(...(await measureRuleset(ruleset)));
if (options.json) console.log(JSON.stringify({ node: process.version, figures }, null, 2));
else printTable();

/** Lintel as it is installed, in a folder of its own: a build that starts while we measure must not pull the files away. */
function copyLintel() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'bin', 'rulesets']) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(resolve(root, options.dist), join(folder, 'dist'), { recursive: true });
  cpSync(githubPath, join(folder, 'github.json'));
}

/**
 * The parts of the program that lint and that write, from the sources. They find the rest of the package beside them.
 *
 * @returns {Promise<import('./reporter-parts.ts').Parts>}
 */
async function loadParts() {
  const outfile = join(folder, 'parts.mjs');
  await build({
    entryPoints: [join(root, 'bench', 'reporter-parts.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)).parts;
}

/**
 * @param {string} ruleset
 * @returns {Promise<readonly Figures[]>}
 */
async function measureRuleset(ruleset) {
  const { report, write } = await parts.lint(folder, ruleset);
  /** @type {Map<string, { size: number, cost: Cost }>} */
  const alone = new Map();
  for (const format of formats) alone.set(format, await measureAlone(format, write));
  const whole = await measureInTurn(
    formats.map((format) => ({
      tool: format,
      args: [join(folder, 'bin', 'lintel.js'), 'lint', '--ruleset', ruleset, '--format', format, 'github.json'],
      cwd: folder,
    })),
    rounds,
  );
  return whole.flatMap(({ tool: format, wall, cpu, memory }) => {
    const own = alone.get(format);
    if (own === undefined) return [];
    return [{ ruleset, findings: report.findings.length, format, size: own.size, alone: own.cost, whole: { wall, cpu, memory } }];
  });
}

/**
 * Into a file, in this process, where the code has run before.
 *
 * @param {string} format
 * @param {(format: string, path: string) => Promise<void>} write
 * @returns {Promise<{ size: number, cost: Cost }>}
 */
async function measureAlone(format, write) {
  const path = join(folder, 'report');
  await write(format, path);
  const costs = [];
  for (let round = 0; round < rounds; round += 1) {
    const [start, usage] = [performance.now(), process.cpuUsage()];
    await write(format, path);
    const { user, system } = process.cpuUsage(usage);
    costs.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
  }
  const cost = { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
  return { size: statSync(path).size / 1e6, cost };
}

function printTable() {
  console.log(`Node ${process.version}\n`);
  console.log('| ruleset, findings | format | output | reporter: wall | reporter: CPU | process: wall | process: CPU | process: memory |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { ruleset, findings, format, size, alone, whole } of figures) {
    const cells = [
      `${ruleset}, ${findings.toLocaleString('en')}`,
      `\`${format}\``,
      `${size.toFixed(1)} MB`,
      ...[alone.wall, alone.cpu, whole.wall, whole.cpu].map((milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`),
      `${whole.memory.toFixed(0)} MB`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
