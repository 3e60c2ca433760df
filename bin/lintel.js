#!/usr/bin/env node
// Decides cheaply whether there is anything to do before it loads the rest. Kept to syntax that old Node versions can read, so
// that they reach the message below.
'use strict';
const { existsSync, readFileSync, statSync } = require('fs');
const { basename, join } = require('path');

/** The oldest Node that runs the bundles. */
const oldest = { major: 20, minor: 19 };

/** Options of `lint` whose value is the next argument: that argument is no file to look into. */
const optionsWithValue = new Set([
  '-r',
  '--ruleset',
  '--engine',
  '-f',
  '--format',
  '-o',
  '--output',
  '-F',
  '--fail-severity',
  '--sarif-for',
  '--sarif-category',
  '-c',
  '--config',
  '--base',
  '--min-score',
  '--changed-since',
  '--max-warnings',
  '--concurrency',
  '--only',
  '--skip-rule',
  '--stdin-filepath',
  '--root',
  '--allow-remote',
]);

/** More text than a hook should read twice; the rest of the tool has its own limit and says so. */
const maximumBytes = 16 * 1024 * 1024;

/** Names to look for; more are left to the rest of the tool, which has another way. */
const mostNames = 16;

/** A key that makes a text an OpenAPI document, wherever it stands: deeper than the top only costs time. */
const openapiKey = /(?:^|[\s{,"'])(?:openapi|swagger)["']?(?:\s+#.*)?\s*:/;

/** A key written with escapes, which could spell anything. */
const escapedKey = /\\[xuU][^"\\\n]*"\s*:/;

start(process.argv.slice(2));

/** @param {string[]} args */
function start(args) {
  if (isTooOld(process.versions.node)) {
    process.stderr.write(
      `lintel: needs Node ${oldest.major}.${oldest.minor} or newer, this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
    );
    process.exitCode = 2;
  } else if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version}\n`);
  } else {
    const unclear = args[0] === 'lint' && args[1] === '--hook' ? fileLikeOption(args) : undefined;
    if (unclear !== undefined) {
      process.stderr.write(
        `error: ${JSON.stringify(unclear)} is a file, and reads like an option.\n  help: Write "--" before the names of files: lintel lint --hook -- FILE…\n`,
      );
      process.exitCode = 2;
    } else if (!hasNothingToLint(args)) run(args);
  }
}

/**
 * A hook's arguments are the names of files in a repository, and whoever names a file must not choose options.
 *
 * @param {string[]} args
 * @returns {string | undefined}
 */
function fileLikeOption(args) {
  const end = args.indexOf('--');
  return args.slice(2, end === -1 ? args.length : end).find((arg) => arg.length > 1 && arg.startsWith('-') && existsSync(arg));
}

/**
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(args) {
  const { loadBundle, optimizeLater } = require('./load-bundle.js');
  optimizeLater();
  return Promise.resolve()
    .then(() => {
      const { exports, keepCompiled } = loadBundle(join(__dirname, '..', 'dist', 'cli.cjs'));
      return exports.main(args).then((exitCode) => {
        process.exitCode = exitCode;
        keepCompiled();
      });
    })
    .catch((error) => {
      process.stderr.write(`lintel: this is a bug: ${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 2;
    });
}

/**
 * @param {string} version
 * @returns {boolean}
 */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldest.major || (major === oldest.major && minor < oldest.minor);
}

/**
 * True only in hook mode, where files that are no OpenAPI documents are passed over, and only if every named file certainly is none and
 * certainly is no part of one.
 *
 * @param {string[]} args
 * @returns {boolean}
 */
function hasNothingToLint(args) {
  if (args[0] !== 'lint' || args[1] !== '--hook') return false;
  const files = namedFiles(args.slice(2));
  return files.length > 0 && files.every(isCertainlyNotOpenapi) && !isMentioned(files);
}

/**
 * @param {string[]} args
 * @returns {string[]}
 */
function namedFiles(args) {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const named = options.filter((arg, index) => !arg.startsWith('-') && !optionsWithValue.has(options[index - 1] || ''));
  return end === -1 ? named : [...named, ...args.slice(end + 1)];
}

/**
 * False when in doubt: a file that cannot be read, is no plain file, is large, or is not plain UTF-8 text.
 *
 * @param {string} file
 * @returns {boolean}
 */
function isCertainlyNotOpenapi(file) {
  let text;
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > maximumBytes) return false;
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  return !(openapiKey.test(text) || escapedKey.test(text) || text.includes('\0'));
}

/**
 * Whether a file that git tracks may refer to one of `files`: true when in doubt. A name with anything else than letters, digits, `_`, `-`
 * and `.` could be spelled in several ways.
 *
 * @param {string[]} files
 * @returns {boolean}
 */
function isMentioned(files) {
  const names = Array.from(new Set(files.map((file) => basename(file))));
  if (names.length > mostNames || !names.every((name) => /^[\w.-]+$/.test(name))) return true;
  const patterns = names.flatMap((name) => ['-e', name]);
  const places = [':(top)*.yaml', ':(top)*.yml', ':(top)*.json'];
  // As src/cli/changed/git.ts starts it: nothing that a repository configures runs.
  const settings = ['--no-pager', '-c', 'core.fsmonitor=false', '--icase-pathspecs'];
  const { status } = require('child_process').spawnSync('git', [...settings, 'grep', '-qaF', ...patterns, '--', ...places], {
    stdio: 'ignore',
  });
  // Git's exit code for "nowhere"; without git or a repository it is another one.
  return status !== 1;
}
