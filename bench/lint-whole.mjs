import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const api = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'api.js');
/** @type {typeof import('../src/api.ts')} */
const { lint, resolveRuleset } = await import(pathToFileURL(api).href);

/**
 * Lints a definition with the built program.
 *
 * @param {string} path absolute
 * @param {string} ruleset
 * @returns {Promise<import('../src/report/report.ts').Report>}
 */
export function lintWhole(path, ruleset = 'all') {
  return lint({
    entries: [{ path }],
    cwd: dirname(path),
    root: dirname(path),
    ruleset: resolveRuleset([ruleset]),
    threshold: { failSeverity: 'error', maxWarnings: undefined },
    ignoreUnknownFormat: false,
  });
}
