import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { common } from './bundle-program.mjs';

/**
 * Writes what runs in the page of the HTML report into `folder`: `html-app.js`, a script that needs no other, and `html-app.css`. Both are
 * put into the page as they are, where the HTML parser must find neither an end of their element nor a comment.
 *
 * @param {string} folder absolute
 * @returns {Promise<readonly import('esbuild').Metafile[]>}
 */
export async function bundleHtmlApp(folder) {
  const page = /** @type {const} */ ({ ...common, splitting: false, minify: true, lineLimit: 0, platform: 'browser', target: 'es2022' });
  const script = await build({
    ...page,
    entryPoints: ['src/html-app/main.tsx'],
    outfile: join(folder, 'html-app.js'),
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await build({ ...page, entryPoints: ['src/html-app/styles/main.css'], outfile: join(folder, 'html-app.css') });
  requireInline(join(folder, 'html-app.js'), /<\/script|<!--/i);
  requireInline(join(folder, 'html-app.css'), /<\/style/i);
  return [script.metafile, style.metafile];
}

/**
 * @param {string} file
 * @param {RegExp} end
 */
function requireInline(file, end) {
  if (end.test(readFileSync(file, 'utf8'))) throw new Error(`${file} holds ${end}.`);
}
