// Runs the cases of Spectral's own rule tests through Lintel's runner and through Spectral's library, and compares all that they say.
// node scripts/published-cases.mjs FOLDER      (with an index.json that lists the cases: source, file, query_id, expect)
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulesets } from './spectral-diff/rulesets.mjs';
import { lintelRunner, runLibrary } from './spectral-diff/runners.mjs';

/**
 * A case: a definition, and whether the rule that it was written for finds something in it.
 * @typedef {{ readonly source: string, readonly file: string, readonly query_id: string, readonly expect: 'positive' | 'negative' }} Case
 */

const folder = resolve(process.argv[2] ?? '');
/** @type {{ readonly cases: readonly Case[] }} */
const { cases } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const { run } = await lintelRunner();
let failures = 0;
for (const [source, name] of [
  ['spectral-oas', 'oas-all'],
  ['owasp-ruleset', 'owasp-all'],
]) {
  failures += await compareCases(
    cases.filter((one) => one.source === source),
    String(source),
    String(name),
  );
}
process.exitCode = failures === 0 ? 0 : 1;

/**
 * @param {readonly Case[]} chosen
 * @param {string} source
 * @param {string} name of the ruleset
 * @returns {Promise<number>} how many cases are not as the library has them
 */
async function compareCases(chosen, source, name) {
  const sums = { results: 0, differing: 0, stopped: 0, unexpected: 0, byLibrary: 0 };
  for (const one of chosen) {
    const path = join(folder, one.file);
    const lintel = await run(path, rulesets.get(name), 'fast');
    const library = await runLibrary(path, rulesets.get(name)).catch(() => undefined);
    // Where one rule throws, the library says nothing: what it says of the others is what remains to compare with.
    if (library === undefined) sums.stopped += 1;
    const wanted = library ?? (await run(path, rulesets.get(name), 'spectral'));
    sums.results += wanted.results.length;
    if (lintel.byLibrary.length > 0) sums.byLibrary += 1;
    const isSame = textOf(lintel) === textOf(wanted);
    if (!isSame) {
      sums.differing += 1;
      console.log(`DIFFERENT ${one.file}\n  + ${without(lintel.results, wanted.results)}\n  - ${without(wanted.results, lintel.results)}`);
    }
    const hits = lintel.results.filter((line) => JSON.parse(line)[0] === one.query_id).length;
    if (hits > 0 !== (one.expect === 'positive')) {
      sums.unexpected += 1;
      console.log(`${hits} of ${one.query_id} where the case is ${one.expect}: ${one.file}`);
    }
  }
  const { results, differing, stopped, unexpected, byLibrary } = sums;
  console.log(
    `${source}: ${chosen.length} cases, ${results} results, ${differing} differ, ${unexpected} not what the case says; ` +
      `${stopped} stopped the library, ${byLibrary} had a rule that it ran`,
  );
  return differing;
}

/**
 * All that is compared. What is said of a file that is not there is the one thing that differs: it is Lintel that reads.
 *
 * @param {import('./spectral-diff/runners.mjs').Told} told
 * @returns {string}
 */
function textOf({ results, crashed }) {
  const unread = /"(?:ENOENT: no such file or directory, open '[^']*'|File \\"[^"]*\\" does not exist\.)"/;
  return [...results.map((line) => line.replace(unread, '"not there"')), ...crashed].join('\n');
}

/**
 * @param {readonly string[]} lines
 * @param {readonly string[]} others
 * @returns {string}
 */
function without(lines, others) {
  return lines.filter((line) => !others.includes(line)).join('\n    ');
}
