import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { arrayLoops } from '../../scripts/array-loops.mjs';
import { bundleHtmlApp } from '../../scripts/bundle-html-app.mjs';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

/** A command line that was built from the sources as they are. */
export interface BuiltCli {
  /** What to run with Node. */
  readonly path: string;
  readonly remove: () => void;
}

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Builds the command line into a temporary folder that looks like the package. A module of the sources (`rulesets/packs.ts`) can be
 * replaced by another text, which sees the original as `original`.
 */
export async function buildCli(replacement?: { readonly module: string; readonly text: string }): Promise<BuiltCli> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-cli-'));
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  cpSync(join(projectRoot, 'bin'), join(folder, 'bin'), { recursive: true });
  symlinkSync(join(projectRoot, 'rulesets'), join(folder, 'rulesets'));
  await bundleProgram(join(folder, 'dist'), { cli: 'src/cli/main.ts', thread: 'src/cli/threads/thread.ts' }, [
    ...(replacement === undefined ? [] : [replace(replacement)]),
    arrayLoops(),
  ]);
  await bundleHtmlApp(join(folder, 'dist'));
  return { path: join(folder, 'bin', 'lintel.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function replace({ module, text }: { readonly module: string; readonly text: string }): Plugin {
  const path = join(projectRoot, module);
  return {
    name: 'replace',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^original$/ }, () => ({ path, namespace: 'original' }));
      onLoad({ filter: /.*/, namespace: 'original' }, () => ({
        contents: `export * from ${JSON.stringify(`${path}?original`)};`,
        resolveDir: dirname(path),
        loader: 'ts',
      }));
      onResolve({ filter: /\?original$/ }, ({ path: asked }) => ({ path: asked.replace(/\?original$/, ''), suffix: '?original' }));
      onLoad({ filter: /.*/ }, ({ path: loaded, suffix }) =>
        loaded === path && suffix === '' ? { contents: text, resolveDir: dirname(path), loader: 'ts' } : undefined,
      );
    },
  };
}
