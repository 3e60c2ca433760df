import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { arrayLoops } from './array-loops.mjs';
import { bundleHtmlApp } from './bundle-html-app.mjs';
import { bundleProgram, common, root } from './bundle-program.mjs';

export { root };

/** Built file → source: what is loaded first. Everything behind a dynamic import becomes a chunk of its own. */
const entryPoints = { cli: 'src/cli/main.ts', thread: 'src/cli/threads/thread.ts', api: 'src/api.ts' };

/** The folder of the rulesets for Spectral: one file each, which becomes `ruleset/<name>.js`. */
const rulesetFolder = 'src/spectral/entries';

/**
 * The analyser of regular expressions holds itself a second time, as the text of a worker that nobody starts here: half of its size.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutWorker = {
  name: 'without-worker',
  setup(plugins) {
    plugins.onLoad({ filter: /[\\/]recheck[\\/]lib[\\/]browser\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const name = /new Blob\(\[(\w+)\]/.exec(source)?.[1];
      const contents = source.replace(new RegExp(`\\b${name}=\`(?:[^\`\\\\]|\\\\[^])*\``), () => `${name}=""`);
      if (contents.length > source.length * 0.6) throw new Error('The worker in recheck is not where it was.');
      return { contents };
    });
  },
};

/**
 * Parts of Spectral's library that nobody reaches here: what fetches (Lintel reads by itself), and the schemas of AsyncAPI and Arazzo, whose
 * rulesets can be extended but never apply to an OpenAPI definition. Two fifths of its size.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutUnreachable = {
  name: 'without-unreachable',
  setup(plugins) {
    const contents = new Map([
      ['node-fetch', 'module.exports = () => Promise.reject(new Error("Nothing is fetched here."));'],
      ['@asyncapi/specs', 'exports.schemas = { "2.6.0": {}, "3.0.0": {} };'],
      ['../schemas/validators', 'exports.arazzo1_0 = () => true;'],
    ]);
    plugins.onResolve({ filter: /^(?:node-fetch|@asyncapi\/specs|\.\.\/schemas\/validators)$/ }, ({ path, importer }) => {
      if (path.startsWith('.') && !/[\\/]arazzo[\\/]/.test(importer)) return undefined;
      return { path, namespace: 'unreachable' };
    });
    plugins.onLoad({ filter: /.*/, namespace: 'unreachable' }, ({ path }) => ({ contents: contents.get(path) ?? '', loader: 'js' }));
  },
};

/**
 * Writes the bundles and type declarations into `folder`, which is emptied first. The same sources give the same bytes, wherever
 * `folder` is. Returns the paths, relative to `root`, of the third-party files that went into the bundles.
 *
 * @param {string} folder absolute
 * @returns {Promise<readonly string[]>}
 */
export async function build(folder) {
  rmSync(folder, { recursive: true, force: true });
  const program = await bundleProgram(folder, entryPoints, [arrayLoops(), withoutWorker, withoutUnreachable]);
  const rulesets = await bundleRulesets(join(folder, 'ruleset'));
  const page = await bundleHtmlApp(folder);
  emitDeclarations(join(folder, 'types'));
  return thirdPartyInputs([program, rulesets, ...page]);
}

/**
 * Writes the rulesets for Spectral into `folder`: an entry point each, beside the one engine that those which a user extends together
 * share. They import no package.
 *
 * @param {string} folder absolute
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundleRulesets(folder) {
  const { metafile } = await bundle({
    ...common,
    entryPoints: readdirSync(join(root, rulesetFolder)).map((name) => `${rulesetFolder}/${name}`),
    outdir: folder,
    chunkNames: '[name]-[hash]',
    // Editors have no Node built-ins, and the bundler in Spectral reads no newer syntax.
    platform: 'neutral',
    target: 'es2022',
    plugins: [arrayLoops()],
  });
  return metafile;
}

/**
 * Writes the entry of the GitHub Action into `folder`: a small module that runs the command line of `dist` beside it. Like `build`, but
 * the folder is made for this alone; nothing of third parties goes into it.
 *
 * @param {string} folder absolute
 */
export async function buildAction(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await bundle({
    ...common,
    splitting: false,
    entryPoints: { main: 'src/action/main.ts' },
    outdir: folder,
    platform: 'node',
    target: 'node20.19',
    plugins: [besideDist],
  });
  const strangers = thirdPartyInputs([metafile]);
  if (strangers.length > 0) throw new Error(`The Action must not bundle packages of its own: ${strangers.join(', ')}.`);
}

/**
 * The command line stays where it is built to.
 *
 * @type {import('esbuild').Plugin}
 */
const besideDist = {
  name: 'beside-dist',
  setup(plugins) {
    plugins.onResolve({ filter: /\/cli\/main\.ts$/ }, () => ({ path: '../dist/cli.js', external: true }));
  },
};

/**
 * All files below `folder`, as sorted relative paths with forward slashes.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(resolve(folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * Type declarations of the public API and the rulesets, and only those they reach.
 *
 * @param {string} folder
 */
function emitDeclarations(folder) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  // Types are checked by `npm run types`; here they are only written down.
  execFileSync(process.execPath, [compiler, '--project', join(root, 'tsconfig.declarations.json'), '--noCheck', '--outDir', folder], {
    stdio: 'inherit',
  });
  const reached = new Set();
  const rulesets = filesBelow(join(folder, rulesetFolder)).map((file) => `${rulesetFolder}/${file}`);
  for (const file of ['src/api.d.ts', ...rulesets]) reachedDeclarations(folder, file, reached);
  for (const file of filesBelow(folder)) if (!reached.has(file)) rmSync(join(folder, file));
}

/**
 * Follows the imports of a declaration file and lets them end in `.js`, which every version of TypeScript resolves.
 *
 * @param {string} folder
 * @param {string} file
 * @param {Set<string>} reached
 * @returns {Set<string>}
 */
function reachedDeclarations(folder, file, reached) {
  if (reached.has(file)) return reached;
  reached.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const relativeImport = /(\bfrom\s*|\bimport\(\s*)(['"])(\.[^'"]+)\.[jt]s\2/g;
  writeFileSync(join(folder, file), text.replaceAll(relativeImport, '$1$2$3.js$2'));
  for (const [, , , specifier = ''] of text.matchAll(relativeImport)) {
    reachedDeclarations(folder, join(dirname(file), `${specifier}.d.ts`).replaceAll('\\', '/'), reached);
  }
  return reached;
}

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {readonly string[]}
 */
function thirdPartyInputs(metafiles) {
  const inputs = new Set();
  for (const output of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput > 0 && input.includes('node_modules/')) inputs.add(input);
    }
  }
  return [...inputs].sort();
}
