// Bundles the tests that can notice the mutants of a pack, in Stryker's sandbox: LINTEL_PACK=auth node scripts/bundle-mutants.mjs
// Loading five hundred modules one by one, and listing the examples of every page, would be most of the time that a mutant takes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const pack = process.env['LINTEL_PACK'] ?? '';
const ids = readdirSync(join('rulesets', pack)).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

await build({
  entryPoints: [...pagesOf(pack), ...tablesOf(pack)],
  outdir: '.mutants',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  external: ['vitest'],
  outExtension: { '.js': '.mjs' },
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

/**
 * A test file for each page of the pack.
 *
 * @param {string} pack
 */
function pagesOf(pack) {
  const folder = join('test', 'pages');
  mkdirSync(folder, { recursive: true });
  return ids.map((id) => {
    const file = join(folder, `${id}.test.ts`);
    const lines = [
      `import { ${pack.replace(/-./g, ([, letter = '']) => letter.toUpperCase())} as pack } from '../../rulesets/${pack}/pack.ts';`,
      `import { describePage } from '../support/describe-page.ts';`,
      `describePage(pack.rules.find(({ id }) => id === '${id}'), pack);`,
    ];
    writeFileSync(file, lines.join('\n'));
    return file;
  });
}

/**
 * The tables of examples that name the pack or one of its rules.
 *
 * @param {string} pack
 */
function tablesOf(pack) {
  const tables = join('test', 'rules');
  const names = new RegExp(`rulesets/${pack}/|['"\`](?:${ids.join('|')})['"\` ]`);
  const files = readdirSync(tables).filter((name) => name.endsWith('.test.ts'));
  return files.filter((name) => names.test(readFileSync(join(tables, name), 'utf8'))).map((name) => join(tables, name));
}
