import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** How a bundle is printed. Names stay legible in stack traces; identifiers are most of what minifying them would save. */
const text = /** @type {const} */ ({
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // One byte for each character, which Node compiles faster.
  charset: 'ascii',
});

const lineLimit = 160;

/** What all bundles have in common. */
export const common = /** @type {const} */ ({
  ...text,
  lineLimit,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  tsconfigRaw: {},
  preserveSymlinks: true,
  metafile: true,
  logLevel: 'warning',
});

const platform = /** @type {const} */ ({ platform: 'node', target: 'node20.19' });

/** A library asks whether an option is one of Node's `Headers`, and asking loads Node's whole HTTP client. Nobody here makes one. */
const define = { Headers: 'undefined' };

/** The name of `import.meta.url` in a CommonJS module. */
const bundleUrl = 'bundleUrl';

/** The name of the function that imports what is no bundle: code whose compiled form was kept cannot do that by itself. */
const importOutside = 'importOutside';

/**
 * Writes the bundles of a program for Node into `folder`: `<entry>.cjs`, beside an ES module `<entry>.js` with the same exports, and in
 * `chunks` what entries share and what is behind a dynamic import. They are CommonJS because V8's compiled code can be kept for that on
 * every Node (`bin/load-bundle.js`); esbuild splits only ES modules, so each of these is turned into CommonJS afterwards.
 *
 * @param {string} folder absolute
 * @param {Readonly<Record<string, string>>} entryPoints
 * @param {import('esbuild').Plugin[]} plugins
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundleProgram(folder, entryPoints, plugins) {
  const { outputFiles, metafile } = await build({
    ...common,
    ...platform,
    define,
    entryPoints: { ...entryPoints },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
    plugins,
    // A line must not end in the middle of what `toCommonJs` looks for.
    lineLimit: 0,
    write: false,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const [name, { entryPoint, exports }] of Object.entries(metafile.outputs)) {
    const path = resolve(root, name);
    writeFileSync(path, await toCommonJs(texts.get(path) ?? ''));
    if (entryPoint !== undefined && dirname(path) === folder) writeFileSync(path.replace(/\.cjs$/, '.js'), moduleFor(path, exports));
  }
  return metafile;
}

/**
 * @param {string} source an ES module
 * @returns {Promise<string>}
 */
async function toCommonJs(source) {
  const { code } = await transform(source.replaceAll('import(new URL(', `${importOutside}(new URL(`), {
    ...text,
    ...platform,
    lineLimit,
    format: 'cjs',
    define: { 'import.meta.url': bundleUrl },
    // Other bundles that are imported when they are needed are required then.
    supported: { 'dynamic-import': false },
  });
  return `${headOf(code)}${code}`;
}

/**
 * What an ES module has and CommonJS has not, as far as `code` wants it.
 *
 * @param {string} code
 * @returns {string}
 */
function headOf(code) {
  const head = ['"use strict";'];
  if (code.includes(bundleUrl)) head.push(`const ${bundleUrl}=require("node:url").pathToFileURL(__filename).href;`);
  if (code.includes(importOutside)) head.push(`const ${importOutside}=module.${importOutside}??(url=>import(url));`);
  return head.join('');
}

/**
 * @param {string} path of a CommonJS bundle
 * @param {string[]} exports
 * @returns {string} the ES module with these exports
 */
function moduleFor(path, exports) {
  return `import bundle from './${basename(path)}';\nexport const { ${exports.join(', ')} } = bundle;\n`;
}
