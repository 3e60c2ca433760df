import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubPath, grownDefinition, kubernetesPath, realDefinitions, sharedComponentDefinition, stripePath } from './definitions.mjs';

/** @typedef {import('./measure.mjs').Command} Command */

/**
 * Commands that are measured in turn.
 * @typedef {object} Row
 * @property {string} name
 * @property {string} title
 * @property {number} rounds
 * @property {readonly Command[]} commands Lintel's first
 * @property {number} [megabytes] size of the input
 */

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the peers and the inputs go; git ignores it. */
export const benchFolder = join(projectFolder, '.bench');

/** The peers, pinned. */
export const peers = { '@redocly/cli': '2.77.0', '@stoplight/spectral-cli': '6.16.3', '@stoplight/spectral-owasp-ruleset': '2.0.1' };

/**
 * Everything that is measured.
 *
 * @param {{ quick: boolean, withSpectral: boolean }} options
 * @returns {readonly Row[]}
 */
export function rows({ quick, withSpectral }) {
  copyLintel();
  const inputs = join(benchFolder, 'inputs');
  mkdirSync(inputs, { recursive: true });
  const github = place(githubPath, inputs, 'github.json');
  const small = place(join(projectFolder, 'examples', 'clean', 'openapi.yaml'), inputs, 'small.yaml');
  const many = realDefinitions(quick ? 60 : 300).map((path, index) => place(path, inputs, `real-${index}.json`));
  const sizes = quick ? [0.1, 1, 10] : [0.1, 1, 10, 50];
  return [
    {
      name: 'github-recommended',
      title: "recommended on GitHub's description",
      rounds: quick ? 3 : 7,
      commands: [
        lintel([github]),
        redocly([github]),
        ...(withSpectral ? [{ ...spectral(github, inputs, rulesetFile('oas')), maxRuns: 1 }] : []),
      ],
    },
    {
      name: 'github-all',
      title: "all on GitHub's description",
      rounds: quick ? 3 : 7,
      commands: [lintel([github], '-r', 'all'), redocly([github])],
    },
    {
      name: 'small',
      title: 'one small definition',
      rounds: quick ? 5 : 15,
      commands: [lintel([small]), redocly([small]), spectral(small, inputs, rulesetFile('oas'))],
    },
    { name: 'many', title: `${many.length} real definitions, one command`, rounds: quick ? 1 : 3, commands: [lintel(many), redocly(many)] },
    {
      name: 'rules',
      title: "fixed cost and cost per rule, on GitHub's description",
      rounds: quick ? 3 : 7,
      commands: [
        { ...lintel([github], '--only', 'oas-version-supported'), tool: 'lintel, one rule' },
        { ...lintel([github]), tool: 'lintel, recommended' },
        { ...lintel([github], '-r', 'all'), tool: 'lintel, all' },
      ],
    },
    ...spectralRows({ github, inputs, rounds: quick ? 3 : 5, withSpectral }),
    ...sizes.map((size) => grown(size, inputs, quick)),
    {
      name: 'shared',
      title: 'a component of 10,000 operations, used once and by all',
      rounds: quick ? 3 : 5,
      commands: [1, 10_000].map((uses) => ({
        ...lintel([sharedComponentDefinition(inputs, uses)], '-r', 'all'),
        tool: `lintel, used ${uses} times`,
      })),
    },
  ];
}

/**
 * Rulesets for Spectral, in Lintel and in Spectral, which takes minutes.
 *
 * @param {{ github: string, inputs: string, rounds: number, withSpectral: boolean }} options
 * @returns {readonly Row[]}
 */
function spectralRows({ github, inputs, rounds, withSpectral }) {
  const stripe = place(stripePath, inputs, 'stripe.json');
  const kubernetes = place(kubernetesPath, inputs, 'kubernetes.json');
  /** @type {(name: string, title: string, file: string, ruleset: 'oas' | 'owasp') => Row} */
  const row = (name, title, file, ruleset) => ({
    name,
    title,
    rounds,
    commands: [
      lintel([file], '-r', rulesetFile(ruleset), '-F', 'none', '-f', 'json', '-o', '/dev/null'),
      ...(ruleset === 'oas' ? [redocly([file])] : []),
      ...(withSpectral ? [{ ...spectral(file, inputs, rulesetFile(ruleset)), maxRuns: 1 }] : []),
    ],
  });
  return [
    row('spectral-github', "spectral:oas on GitHub's description", github, 'oas'),
    row('spectral-stripe', "Spectral's OWASP ruleset on Stripe's description", stripe, 'owasp'),
    row('spectral-kubernetes', "Spectral's OWASP ruleset on the description of Kubernetes", kubernetes, 'owasp'),
  ];
}

/**
 * A ruleset for Spectral, where Lintel would not find it by itself. The rule that is off throws on Kubernetes, which ends Spectral.
 *
 * @param {'oas' | 'owasp'} name
 * @returns {string}
 */
function rulesetFile(name) {
  const path = join(benchFolder, `spectral-${name}.yaml`);
  const owasp = 'extends: ["@stoplight/spectral-owasp-ruleset"]\nrules: { "owasp:api1:2023-no-numeric-ids": off }\n';
  writeFileSync(path, name === 'oas' ? 'extends: ["spectral:oas"]\n' : owasp);
  return path;
}

/**
 * @param {number} size
 * @param {string} inputs
 * @param {boolean} quick
 * @returns {Row}
 */
function grown(size, inputs, quick) {
  const { path, megabytes } = grownDefinition(inputs, size);
  const command = lintel([path], '-r', 'all');
  return { name: `grown-${size}`, title: `all on ${megabytes.toFixed(1)} MB`, rounds: quick ? 1 : 3, commands: [command], megabytes };
}

const lintelFolder = join(benchFolder, 'lintel');

/** A build that starts while we measure must not pull the files away. */
function copyLintel() {
  rmSync(lintelFolder, { recursive: true, force: true });
  mkdirSync(lintelFolder, { recursive: true });
  for (const name of ['package.json', 'bin', 'dist', 'rulesets'])
    cpSync(join(projectFolder, name), join(lintelFolder, name), { recursive: true });
}

/**
 * Lintel as it is installed: the shim and the bundles.
 *
 * @param {readonly string[]} files
 * @param {string[]} options
 * @returns {Command}
 */
function lintel(files, ...options) {
  return {
    tool: 'lintel',
    args: [join(lintelFolder, 'bin', 'lintel.js'), 'lint', ...options, ...relativeTo(files)],
    cwd: join(benchFolder, 'inputs'),
  };
}

/**
 * @param {readonly string[]} files
 * @returns {Command}
 */
function redocly(files) {
  const script = join(benchFolder, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  return { tool: 'redocly', args: [script, 'lint', '--extends=recommended', ...relativeTo(files)], cwd: join(benchFolder, 'inputs') };
}

/**
 * @param {string} file
 * @param {string} inputs
 * @param {string} ruleset
 * @returns {Command}
 */
function spectral(file, inputs, ruleset) {
  const script = join(benchFolder, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  return { tool: 'spectral', args: [script, 'lint', '-r', ruleset, ...relativeTo([file])], cwd: inputs };
}

/**
 * @param {readonly string[]} files
 * @returns {readonly string[]}
 */
function relativeTo(files) {
  return files.map((file) => basename(file));
}

/**
 * Copies an input to where no tool has a reason to pass it over, as it does with `node_modules`.
 *
 * @param {string} from
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
function place(from, folder, name) {
  const path = join(folder, name);
  if (!existsSync(path) || name.startsWith('small')) copyFileSync(from, path);
  return path;
}
