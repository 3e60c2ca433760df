// Loads the bundles, and keeps what V8 compiled of them for the next run.
'use strict';
const fs = require('fs');
const { homedir } = require('os');
const { basename, dirname, isAbsolute, join, sep } = require('path');
const { cachedDataVersionTag, setFlagsFromString } = require('v8');
const vm = require('vm');
const { crc32 } = require('zlib');

/** Shorter bundles (in bytes) are compiled as fast as they are read. */
const shortest = 4096;

/** So many runs add what they compiled to what is kept: not all of them call the same functions. */
const renewals = 3;

/** After longer runs (in seconds) V8 has dropped functions that only the start needs; and the start matters less to them. */
const longestRun = 1;

/** The newest files that stay: those of a few versions of Lintel and Node. */
const mostFiles = 100;

/** Bytes before V8's own, which have to be aligned: our checksum, and how often the file was renewed. */
const headerLength = 16;

/**
 * @typedef {object} Loaded a bundle of this run
 * @property {string} name of the file that keeps its compiled code
 * @property {number} checksum of its source
 * @property {number} renewed how often what is kept of it was renewed: -1 when nothing is kept
 * @property {vm.Script} script
 */

/** V8 optimizes each function with less of what it calls, in bytes; by default 920. There is less to compile, and it runs as fast. */
const lessInlining = '--max-inlined-bytecode-size-cumulative=100';

/**
 * What makes V8 optimize less, by Node's major version. A run calls some thousand functions for a second or two; by default V8 spends a
 * quarter of the processor's time on optimizing those that are then called little more. So it does that later: after eight times its
 * defaults, but for Node 24, which has a compiler in between and gains nothing by that. Versions are named one by one because V8 prints an
 * error for a flag it does not know.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const patience = {
  20: ['--interrupt-budget=540000', lessInlining],
  22: ['--invocation-count-for-turbofan=24000', lessInlining],
  24: [lessInlining],
};

/** @typedef {{ main: (args: readonly string[]) => Promise<number>, runThread: () => Promise<void> }} Program what `cli.cjs` and `thread.cjs` export */

module.exports = { loadBundle, optimizeLater };

/** Sets `patience`, for all threads of the process: once, before there is another one. */
function optimizeLater() {
  for (const flag of patience[process.versions.node.split('.')[0] || ''] || []) setFlagsFromString(flag);
}

/**
 * Loads a bundle and what it requires, as `require` does, with the code that earlier runs compiled: that is kept in the user's folder for
 * such things, if that is nobody else's. `keepCompiled` adds to it what this run compiled, and is called when everything is done.
 * `NODE_DISABLE_COMPILE_CACHE=1` lets nothing be read or kept.
 *
 * @param {string} file absolute
 * @returns {{ exports: Program, keepCompiled: () => void }}
 */
function loadBundle(file) {
  // Missing from Node 21, 22.0 and 22.1.
  const folder = typeof crc32 === 'function' ? cacheFolder(process.env) : undefined;
  if (folder === undefined) return { exports: require(file), keepCompiled: () => {} };
  /** @type {Loaded[]} */
  const loaded = [];
  const load = bundleLoader(isOwnFolder(folder) ? folder : undefined, loaded);
  return { exports: /** @type {Program} */ (load(file)), keepCompiled: () => keepCompiled(folder, loaded) };
}

/**
 * The user's own folder for what programs keep. None in a working tree, nor in the working directory: whoever can add files to a
 * repository must not bring along what is taken for compiled code here.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
function cacheFolder({ LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME }) {
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    const caches = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME || join(homedir(), '.cache');
    if (!caches || !isAbsolute(caches)) return undefined;
    const folder = join(caches, 'lintel');
    return folder.startsWith(process.cwd() + sep) || isInWorkingTree(folder) ? undefined : folder;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function isInWorkingTree(folder) {
  const parent = dirname(folder);
  return fs.existsSync(join(folder, '.git')) || (parent !== folder && isInWorkingTree(parent));
}

/**
 * True for a folder that nobody but this user can write to. Windows has no such bits; there the folder lies in the user's profile.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isOwnFolder(folder) {
  try {
    const stats = fs.lstatSync(folder);
    return stats.isDirectory() && isOwn(stats);
  } catch {
    return false;
  }
}

/**
 * @param {fs.Stats} stats
 * @returns {boolean}
 */
function isOwn({ mode, uid }) {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/**
 * What loads a bundle with its compiled code in `folder` and adds it to `loaded`. Each bundle is loaded once.
 *
 * @param {string | undefined} folder
 * @param {Loaded[]} loaded
 * @returns {(file: string) => unknown}
 */
function bundleLoader(folder, loaded) {
  /** @type {Map<string, { exports: unknown }>} */
  const modules = new Map();
  return function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {}, importOutside };
    modules.set(file, module);
    const here = dirname(file);
    /** @param {string} name */
    const requireFrom = (name) => (name.startsWith('.') ? load(join(here, name)) : require(name));
    compile(file, folder, loaded).runInThisContext()(module.exports, requireFrom, module, file, here);
    return module.exports;
  };
}

/**
 * Imports what is no bundle: a user's ruleset in JavaScript. A script whose compiled code was kept has no `import()`.
 *
 * @param {string} url
 * @returns {Promise<unknown>}
 */
function importOutside(url) {
  return import(url);
}

/**
 * @param {string} file
 * @param {string | undefined} folder
 * @param {Loaded[]} loaded
 * @returns {vm.Script}
 */
function compile(file, folder, loaded) {
  const source = fs.readFileSync(file);
  const checksum = crc32(source);
  const name = `${basename(file)}-${[checksum, cachedDataVersionTag()].map((part) => part.toString(16)).join('-')}-${process.arch}`;
  const isShort = source.length < shortest;
  const kept = folder === undefined || isShort ? undefined : readKept(join(folder, name), checksum);
  // Bundles are ASCII, which V8 reads faster than UTF-8.
  const script = new vm.Script(`(function(exports,require,module,__filename,__dirname){${source.toString('latin1')}\n})`, {
    filename: file,
    cachedData: kept?.code,
  });
  const isKept = kept !== undefined && script.cachedDataRejected !== true;
  if (!isShort) loaded.push({ name, checksum, renewed: isKept ? kept.renewed : -1, script });
  return script;
}

/**
 * V8 crashes on compiled code with a wrong bit, so each file has a checksum.
 *
 * @param {string} path
 * @param {number} sourceChecksum
 * @returns {{ code: Buffer, renewed: number } | undefined}
 */
function readKept(path, sourceChecksum) {
  let descriptor;
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW || 0));
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile() || !isOwn(stats)) return undefined;
    const bytes = fs.readFileSync(descriptor);
    const code = bytes.subarray(headerLength);
    if (code.length === 0 || bytes.readUInt32LE(0) !== crc32(code, sourceChecksum)) return undefined;
    return { code, renewed: bytes.readUInt32LE(4) };
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/**
 * Whatever fails here is left as it is: the run was right without it.
 *
 * @param {string} folder
 * @param {readonly Loaded[]} loaded
 */
function keepCompiled(folder, loaded) {
  const young = loaded.filter(({ renewed }) => renewed < renewals);
  if (young.length === 0 || process.uptime() > longestRun) return;
  try {
    // The first run of all only makes the folder: a machine that was made for one run has no use for more.
    if (!fs.existsSync(folder)) makeFolder(folder);
    else if (isOwnFolder(folder)) {
      for (const bundle of young) write(join(folder, bundle.name), bundle);
      removeOldest(folder);
    }
  } catch {
    // A full disk, a folder that cannot be written.
  }
}

/**
 * With the folder it lies in. Not `recursive`: where nothing can be made, as in /proc, Node 20 tries that for ever.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  for (const missing of [dirname(folder), folder]) if (!fs.existsSync(missing)) fs.mkdirSync(missing, { mode: 0o700 });
}

/**
 * In one step, so that nobody reads half a file.
 *
 * @param {string} path
 * @param {Loaded} bundle
 */
function write(path, { checksum, renewed, script }) {
  const code = script.createCachedData();
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(crc32(code, checksum), 0);
  header.writeUInt32LE(renewed + 1, 4);
  const unfinished = `${path}.${process.pid}`;
  try {
    fs.writeFileSync(unfinished, Buffer.concat([header, code]), { flag: 'wx', mode: 0o600 });
    fs.renameSync(unfinished, path);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw error;
  }
}

/** @param {string} folder */
function removeOldest(folder) {
  const names = fs.readdirSync(folder);
  if (names.length <= mostFiles) return;
  const files = names.map((name) => ({ path: join(folder, name), written: fs.lstatSync(join(folder, name)).mtimeMs }));
  files.sort((left, right) => right.written - left.written);
  for (const { path } of files.slice(mostFiles)) fs.rmSync(path, { force: true, recursive: true });
}
