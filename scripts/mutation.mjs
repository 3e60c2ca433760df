// Mutation testing of rules: node scripts/mutation.mjs [pack]...
// Prints, for each pack, how many of its mutants the tests notice, and writes the survivors to .mutation/<pack>.json.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, root } from './build.mjs';
import { installPinned } from './corpus.mjs';

const folder = join(root, '.mutation');

/** Pinned; needed only here, so not in the lock file. Their vitest is the project's. */
installPinned(folder, { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/vitest-runner': '9.6.1' });

const { packs } = await import(pathToFileURL(join(root, 'dist', 'api.js')).href);
const names = process.argv.length > 2 ? process.argv.slice(2) : packs.map((/** @type {{ name: string }} */ pack) => pack.name);
let isEnough = true;
for (const name of names) isEnough = (await mutate(name)) && isEnough;
process.exitCode = isEnough ? 0 : 1;

/**
 * Mutates the sources of a pack, runs the tests of rules against each mutant, and prints the score.
 *
 * @param {string} pack
 * @returns {Promise<boolean>} whether at least 85 % were noticed
 */
async function mutate(pack) {
  const report = join(folder, `${pack}.json`);
  const config = join(folder, `${pack}.config.json`);
  const own = filesBelow(join(root, 'rulesets', pack)).filter((file) => file.endsWith('.ts') && file !== 'pack.ts');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      mutate: own.map((file) => `rulesets/${pack}/${file}`),
      plugins: [join(folder, 'node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
      testRunner: 'vitest',
      buildCommand: 'node scripts/bundle-mutants.mjs',
      vitest: { configFile: 'scripts/mutation.vitest.config.mjs', related: false },
      coverageAnalysis: 'perTest',
      // What runs once when a module is loaded (ids, summaries, tables) has tests of its own over the whole population.
      ignoreStatic: true,
      disableTypeChecks: false,
      // Stryker would rewrite tsconfig.json with an API that the compiler no longer has.
      tsconfigFile: 'none.json',
      tempDirName: '.mutation/sandbox',
      ignorePatterns: ['/.corpus', '/.bench', '/.mutation', '/docs', '/examples'],
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: relative(root, report) },
      thresholds: { high: 95, low: 85, break: null },
      concurrency: 2,
      timeoutMS: 20_000,
    }),
  );
  const stryker = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  execFileSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LINTEL_PACK: pack },
  });
  return summarize(pack, JSON.parse(readFileSync(report, 'utf8')));
}

/**
 * @param {string} pack
 * @param {{ files: Record<string, { mutants: { status: string, replacement?: string, mutatorName: string, location: { start: { line: number } } }[] }> }} report
 */
function summarize(pack, { files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants: ofFile }]) => ofFile.map((mutant) => ({ file, ...mutant })));
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const score = (100 * noticed) / Math.max(1, noticed + missed.length);
  for (const { file, location, mutatorName, replacement = '', status } of missed) {
    console.log(`${file}:${location.start.line} ${status} ${mutatorName}: ${replacement.replaceAll('\n', ' ').slice(0, 100)}`);
  }
  console.log(`${pack}: ${noticed} of ${noticed + missed.length} mutants noticed (${score.toFixed(1)} %)`);
  return score >= 85;
}
