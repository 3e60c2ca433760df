// Fails when dist/, action/ or THIRD-PARTY-NOTICES.md is not what the sources give.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildAction, filesBelow, root } from './build.mjs';
import { notices } from './notices.mjs';

const fresh = mkdtempSync(join(tmpdir(), 'lintel-dist-'));
try {
  const inputs = await build(join(fresh, 'dist'));
  await buildAction(join(fresh, 'action'));
  const stale = ['dist', 'action'].flatMap((folder) => staleFiles(folder, fresh));
  if (read(join(root, 'THIRD-PARTY-NOTICES.md')) !== notices(inputs)) stale.push('THIRD-PARTY-NOTICES.md');
  if (stale.length > 0) {
    console.error(`Not what the sources give:\n${stale.map((file) => `  ${file}\n`).join('')}Run "npm run compile" and commit the result.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * @param {string} folder relative to the root
 * @param {string} fresh
 * @returns {string[]}
 */
function staleFiles(folder, fresh) {
  const [committed, built] = [join(root, folder), join(fresh, folder)];
  const files = new Set([...(existsSync(committed) ? filesBelow(committed) : []), ...filesBelow(built)]);
  return [...files]
    .sort()
    .filter((file) => read(join(committed, file)) !== read(join(built, file)))
    .map((file) => `${folder}/${file}`);
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
